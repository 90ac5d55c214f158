import * as assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Color } from './contrast';
import { contrast, over, parseColor } from './contrast';

interface Manifest {
  readonly contributes: {
    readonly colors: readonly { readonly id: string; readonly defaults: Readonly<Record<Kind, string>> }[];
  };
}

/** What the grammar of articles tells apart in a text: themes give each a colour. */
type Token = 'heading' | 'string' | 'italic' | 'bold' | 'speaker';

type Kind = 'light' | 'dark' | 'highContrast' | 'highContrastLight';

/** What a theme puts behind the colours: the text area with its text, and the side bar, where icons have them. */
interface Ground {
  readonly theme: string;
  readonly kind: Kind;
  readonly editor: string;
  readonly words: Readonly<Record<'plain' | Token, string>>;
  readonly sideBar: string;
}

/** The themes that VS Code 1.139 comes with (extensions/theme-defaults/themes), the two of 2026 being those of a fresh installation. */
const GROUNDS: readonly Ground[] = [
  {
    theme: 'Light 2026',
    kind: 'light',
    editor: '#FFFFFF',
    words: {
      plain: '#202020',
      heading: '#0550AE',
      string: '#0A3069',
      italic: '#1F2328',
      bold: '#1F2328',
      speaker: '#116329',
    },
    sideBar: '#FAFAFD',
  },
  {
    theme: 'Light Modern',
    kind: 'light',
    editor: '#FFFFFF',
    words: {
      plain: '#3B3B3B',
      heading: '#800000',
      string: '#A31515',
      italic: '#800080',
      bold: '#000080',
      speaker: '#800000',
    },
    sideBar: '#F8F8F8',
  },
  {
    theme: 'Dark 2026',
    kind: 'dark',
    editor: '#121314',
    words: {
      plain: '#BBBEBF',
      heading: '#79C0FF',
      string: '#A5D6FF',
      italic: '#C9D1D9',
      bold: '#C9D1D9',
      speaker: '#7EE787',
    },
    sideBar: '#191A1B',
  },
  {
    theme: 'Dark Modern',
    kind: 'dark',
    editor: '#1F1F1F',
    words: {
      plain: '#CCCCCC',
      heading: '#569CD6',
      string: '#CE9178',
      italic: '#C586C0',
      bold: '#569CD6',
      speaker: '#569CD6',
    },
    sideBar: '#181818',
  },
  {
    theme: 'Dark High Contrast',
    kind: 'highContrast',
    editor: '#000000',
    words: {
      plain: '#FFFFFF',
      heading: '#6796E6',
      string: '#CE9178',
      italic: '#FFFFFF',
      bold: '#FFFFFF',
      speaker: '#569CD6',
    },
    sideBar: '#000000',
  },
  {
    theme: 'Light High Contrast',
    kind: 'highContrastLight',
    editor: '#FFFFFF',
    words: {
      plain: '#292929',
      heading: '#0F4A85',
      string: '#0F4A85',
      italic: '#800080',
      bold: '#000080',
      speaker: '#0F4A85',
    },
    sideBar: '#FFFFFF',
  },
];

/** WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (what graphics are told by). */
const TEXT = 4.5;
const GRAPHICS = 3;

const { contributes } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as Manifest;
const QUOTE_TINT = 'articleAnnotator.quoteBackground';
const isBackground = (id: string): boolean => id.endsWith('Background');
const inKind = (kind: Kind, wanted: (id: string) => boolean): ReadonlyMap<string, Color> =>
  new Map(contributes.colors.filter(({ id }) => wanted(id)).map(({ id, defaults }) => [id, parseColor(defaults[kind])]));

describe('the contrast ratio', () => {
  it('is that of WCAG', () => {
    const ratio = (one: string, other: string): number => contrast(parseColor(one), parseColor(other));
    assert.equal(ratio('#000000', '#ffffff'), 21);
    assert.equal(ratio('#777777', '#777777'), 1);
    // The lightest grey that passes on white, and the first one that does not.
    assert.ok(ratio('#767676', '#ffffff') >= 4.5 && ratio('#777777', '#ffffff') < 4.5);
    assert.deepEqual(over(parseColor('#ff000080'), parseColor('#000000')).channels.map(Math.round), [128, 0, 0]);
  });
});

describe('the grammar of articles', () => {
  it('gives text no other colours than those that are looked at here', () => {
    const grammar = readFileSync(join(process.cwd(), 'syntaxes/article.tmLanguage.json'), 'utf8');
    const scopes = [...grammar.matchAll(/"name": "([^"]+\.article)"/gu)].flatMap(([, names = '']) => names.split(' '));
    // What themes do not colour: structure, and marks, which look as what they enclose. Links are underlined.
    const plain = /^(?:meta|punctuation|markup\.underline|entity\.name\.section)\./u;
    const coloured = /^(?:markup\.(?:heading|italic|bold)|string\.quoted|entity\.name\.tag)\./u;
    assert.deepEqual(
      scopes.filter((scope) => !plain.test(scope) && !coloured.test(scope)),
      [],
    );
  });
});

describe('the colours of highlights', () => {
  for (const { theme, kind, editor, words, sideBar } of GROUNDS) {
    const lines = inKind(kind, (id) => !isBackground(id));
    const tints = inKind(kind, isBackground);

    /**
     * Every stack of tints that there is: the bare editor, each alone, one kind of name over the other, a name inside a quote, and a quote inside
     * a quote. Two names of one kind never overlap.
     */
    const stacks: readonly (readonly [string, Color])[] = (() => {
      const bare = parseColor(editor);
      const alone = [...tints].map(([id, tint]) => [id, over(tint, bare)] as const);
      const both = alone.flatMap(([id, below]) =>
        [...tints]
          .filter(([other]) => other !== id || id === QUOTE_TINT)
          .map(([other, tint]) => [`${other} on ${id}`, over(tint, below)] as const),
      );
      return [['the editor', bare], ...alone, ...both];
    })();

    it(`leave text readable in ${theme}`, () => {
      const failing = Object.entries(words).flatMap(([token, word]) =>
        stacks
          .map(([name, ground]) => ({ token, name, ratio: contrast(parseColor(word), ground) }))
          .filter(({ ratio }) => ratio < TEXT),
      );
      assert.deepEqual(failing, []);
    });

    it(`stand out as lines and icons in ${theme}, as much as text`, () => {
      assert.ok(lines.size > 0);
      for (const [id, color] of lines) {
        assert.equal(color.alpha, 1, `${id} covers what it is drawn on`);
        for (const [name, ground] of [...stacks, ['the side bar', parseColor(sideBar)] as const]) {
          const ratio = contrast(color, ground);
          assert.ok(ratio >= GRAPHICS, `${id} on ${name}: ${ratio.toFixed(2)}`);
        }
        // Themes and extensions may write in these colours.
        const asText = contrast(color, parseColor(editor));
        assert.ok(asText >= TEXT, `${id} as text: ${asText.toFixed(2)}`);
      }
    });
  }
});
