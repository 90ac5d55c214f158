import * as assert from 'node:assert/strict';
import { readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { AnnotationSet } from '../../../src/core/index';
import { messages } from '../../../src/core/index';
import { entityCard, quoteCard } from '../../../src/vscode/features/cards/card';
import { cardMarkdown } from '../../../src/vscode/features/cards/cardMarkdown';
import { actionSentence, statusWords } from '../../../src/vscode/wording/statusWords';
import { treeItem } from '../../../src/vscode/features/tree/treeItem';
import { localized } from '../../../src/vscode/localized';
import { everyRow } from '../vscode/everyRow';
import { EVERY_ACTION, EVERY_STATUS } from '../vscode/everyStatus';
import { ARTICLE, entity } from '../vscode/sampleSet';
import { translateBy } from '../vscode/vscodeValues';
import { pseudo, untranslated } from './pseudoLocale';

const root = process.cwd();
const english = JSON.parse(readFileSync(join(root, 'l10n/bundle.l10n.json'), 'utf8')) as Readonly<Record<string, string>>;
const bundle = new Map(Object.entries(english).map(([key, text]) => [key, pseudo(text)]));

/** An article without one Latin letter: what is left of those in what is shown was written into the source. */
const TEXT = 'Ада Бреннер открыла мост. «Держит», сказала Бреннер. Порт молчал.';
const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
const annotation = (id: string, words: string) =>
  ({ id, span: at(words), text: words, state: 'exact', status: 'suggested' }) as const;
const SET: AnnotationSet = {
  people: [
    entity('1', 'person', 'Ада Бреннер', [{ ...annotation('m1', 'Ада Бреннер'), confidence: 0.9 }, annotation('m2', 'Бреннер')], {
      role: 'мэр',
      aliases: ['Бреннер'],
      notes: 'да',
    }),
    entity('2', 'person', 'Никто', [{ ...annotation('m3', 'Ада'), span: null, state: 'orphaned', status: 'confirmed', by: 'Я' }]),
  ],
  organizations: [
    entity('3', 'organization', 'Порт', [
      { ...annotation('m4', 'Порт'), status: 'disputed', disputed: { status: ['confirmed', 'rejected'] } },
      { ...annotation('m5', 'мост'), state: 'changed' },
      { ...annotation('m6', 'молчал'), state: 'moved', status: 'confirmed' },
    ]),
  ],
  quotes: [
    { ...annotation('q1', '«Держит»'), type: 'direct', speaker: { entity: '1', text: 'Бреннер' } },
    { ...annotation('q2', 'открыла мост'), type: 'indirect', speaker: null },
    {
      ...annotation('q3', 'Держит'),
      type: 'mixed',
      speaker: { candidates: ['1', '2'] },
      checked: { verdict: 'wrong', source: '' },
    },
    { ...annotation('q4', 'молчал'), type: 'direct', speaker: { text: 'сосед' }, status: 'confirmed' },
  ],
  rejected: [],
};

describe('the pseudo-locale', () => {
  before(() => {
    translateBy((text) => bundle.get(text) ?? text);
  });
  after(() => {
    translateBy((text) => text);
  });

  it('changes every letter, and nothing that has to stay', () => {
    assert.equal(pseudo('Zoë: {0} $(zap) [ab](command:x.y) `c`'), '⟦Žöë: {0} $(zap) [àƀ](command:x.y) `c`⟧');
    assert.deepEqual(untranslated(pseudo('The quick brown fox jumps over the lazy dog, JUST 3 times.')), []);
    assert.deepEqual(untranslated('⟦Ďé⟧ found $(zap) `code`'), ['found']);
  });

  const all = (shown: readonly string[]): void => {
    assert.ok(shown.some((text) => text.includes('⟦')));
    for (const text of shown) assert.deepEqual(untranslated(text), [], text);
  };

  it('is all that the views show and say', () => {
    all(
      everyRow(SET, TEXT)
        .map((node) => treeItem(node))
        .flatMap(({ label, description, accessibilityInformation, command }) => [
          typeof label === 'string' ? label : (label?.label ?? ''),
          typeof description === 'string' ? description : '',
          accessibilityInformation?.label ?? '',
          command?.title ?? '',
        ]),
    );
  });

  it('is all that cards say', () => {
    const entities = [...SET.people, ...SET.organizations];
    const lineOf = (): number => 1;
    const cards = [
      ...entities.map((each) => entityCard(SET, each, lineOf, each.mentions[0]?.id)),
      ...SET.quotes.map((each) => quoteCard(SET, each)),
    ];
    all(cards.flatMap((card) => (['hover', 'tooltip'] as const).map((place) => cardMarkdown(card, ARTICLE, place).value)));
  });

  it('is all that the status bar says', () => {
    const actions = EVERY_ACTION.flatMap((kind) => [1, 2].map((count) => actionSentence({ kind, count, text: 'Порт' })));
    all([...EVERY_STATUS.map(statusWords).flatMap(({ text, sentence }) => [text, sentence]), ...actions]);
  });

  it('is all that core says to readers of the extension', () => {
    const keys = (Object.keys(messages) as (keyof typeof messages)[]).filter((key) => !key.startsWith('cli.'));
    all(keys.map((key) => localized({ key, args: [1, 2, 3] })));
  });
});

describe('the sources', () => {
  interface Scan {
    readonly hardCodedTexts: (path: string, source: string) => readonly string[];
  }
  let hardCodedTexts: Scan['hardCodedTexts'];

  before(async function () {
    this.timeout(20_000);
    ({ hardCodedTexts } = (await import(pathToFileURL(join(root, 'scripts/hardCodedTexts.mjs')).href)) as Scan);
  });

  it('of the extension have no text that readers see and nobody translates', function () {
    this.timeout(20_000);
    const files = readdirSync(join(root, 'src/vscode'), { recursive: true, encoding: 'utf8' }).filter((name) =>
      name.endsWith('.ts'),
    );
    assert.ok(files.length > 50);
    const found = files.flatMap((name) =>
      hardCodedTexts(join('src/vscode', name), readFileSync(join(root, 'src/vscode', name), 'utf8')),
    );
    assert.deepEqual(found, []);
  });

  it('would be caught with such a text wherever one can stand', () => {
    const caught = (source: string): number => hardCodedTexts('a.ts', source).length;
    assert.equal(caught(`vscode.window.showWarningMessage('Lost', open)`), 1);
    assert.equal(caught(`vscode.window.showInformationMessage(t('Lost'), isLong ? 'Open the Log' : 'Log')`), 2);
    assert.equal(caught('throw new ReaderError(`No ${name} here`)'), 2);
    assert.equal(caught(`item.tooltip = 'Lost ' + name; view.message = text ?? 'None';`), 2);
    assert.equal(caught(`showQuickPick([{ label: 'One', description: ['a', x].join() }], { placeHolder: 'Pick' })`), 2);
    assert.equal(caught(`({ label: \`$(edit) \${t('One')}\`, title: name, description: '·' }); item.text = '$(warning)';`), 0);
    assert.equal(
      caught(`setStatusBarMessage(t('Done'), 5000); showErrorMessage(error.message); new TypeError('For programs');`),
      0,
    );
  });
});
