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

type Kind = 'light' | 'dark' | 'highContrast' | 'highContrastLight';

/** What a theme puts behind the colours: the text area with its text, and the side bar, where icons have them. */
interface Ground {
  readonly theme: string;
  readonly kind: Kind;
  readonly editor: string;
  readonly text: string;
  readonly sideBar: string;
}

/** The themes that VS Code 1.139 comes with (extensions/theme-defaults/themes), the two of 2026 being those of a fresh installation. */
const GROUNDS: readonly Ground[] = [
  { theme: 'Light 2026', kind: 'light', editor: '#FFFFFF', text: '#202020', sideBar: '#FAFAFD' },
  { theme: 'Light Modern', kind: 'light', editor: '#FFFFFF', text: '#3B3B3B', sideBar: '#F8F8F8' },
  { theme: 'Dark 2026', kind: 'dark', editor: '#121314', text: '#BBBEBF', sideBar: '#191A1B' },
  { theme: 'Dark Modern', kind: 'dark', editor: '#1F1F1F', text: '#CCCCCC', sideBar: '#181818' },
  { theme: 'Dark High Contrast', kind: 'highContrast', editor: '#000000', text: '#FFFFFF', sideBar: '#000000' },
  { theme: 'Light High Contrast', kind: 'highContrastLight', editor: '#FFFFFF', text: '#292929', sideBar: '#FFFFFF' },
];

/** WCAG 2.2, success criteria 1.4.3 (text) and 1.4.11 (what graphics are told by). */
const TEXT = 4.5;
const GRAPHICS = 3;

const { contributes } = JSON.parse(readFileSync(join(process.cwd(), 'package.json'), 'utf8')) as Manifest;
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

describe('the colours of highlights', () => {
  for (const { theme, kind, editor, text, sideBar } of GROUNDS) {
    const lines = inKind(kind, (id) => !isBackground(id));
    const tints = inKind(kind, isBackground);

    /** Every stack of tints: the bare editor, each alone, and a name inside a quote. */
    const stacks: readonly (readonly [string, Color])[] = (() => {
      const bare = parseColor(editor);
      const alone = [...tints].map(([id, tint]) => [id, over(tint, bare)] as const);
      const both = alone.flatMap(([id, below]) =>
        [...tints].map(([other, tint]) => [`${other} on ${id}`, over(tint, below)] as const),
      );
      return [['the editor', bare], ...alone, ...both];
    })();

    it(`leave text readable in ${theme}`, () => {
      for (const [name, ground] of stacks) {
        const ratio = contrast(parseColor(text), ground);
        assert.ok(ratio >= TEXT, `text on ${name}: ${ratio.toFixed(2)}`);
      }
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
