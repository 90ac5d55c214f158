import * as assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { AnnotationSet } from '../../../src/core/index';
import { actionSentence, statusWords } from '../../../src/vscode/wording/statusWords';
import { treeItem } from '../../../src/vscode/features/tree/treeItem';
import { everyRow } from '../vscode/everyRow';
import { EVERY_ACTION, EVERY_STATUS } from '../vscode/everyStatus';
import { BOARD, BRENNER, entity, mention, quote, SET, TEXT } from '../vscode/sampleSet';

/** Everything that a row can stand for: confirmed, suggested, disputed, lost, moved and changed; quotes of every kind of speaker. */
const EVERYTHING: AnnotationSet = {
  people: [BRENNER, entity('unnamed', 'person', 'Nobody', [])],
  organizations: [
    {
      ...BOARD,
      mentions: [mention('m4', 'Harbour Board', 1, { status: 'disputed' }), mention('m5', 'Board', 1, { state: 'moved' })],
    },
  ],
  quotes: [
    ...SET.quotes,
    quote('q4', 'It holds', { text: 'a neighbour' }, { state: 'orphaned', span: null, status: 'confirmed' }),
    quote('q5', 'Nobody asked us', { candidates: ['ada-brenner', 'harbour-board'] }, { state: 'changed' }),
  ],
  rejected: [],
};

const nodes = everyRow(EVERYTHING, TEXT);

/** What a screen reader would spell: icons, and separators that are there for the eye. */
const FOR_THE_EYE = /\$\([\w~-]+\)|[·×]/u;

describe('what a screen reader says', () => {
  it('is a sentence of its own for every row of the views, with how far the reader is with it', () => {
    assert.ok(new Set(nodes.map(({ kind }) => kind)).size === 4 && nodes.length > 12);
    for (const node of nodes) {
      const label = treeItem(node).accessibilityInformation?.label ?? '';
      assert.match(label, /\p{L}{2,}/u, node.key);
      // A quote that has icons in its words keeps them.
      if (node.kind !== 'quote' && node.kind !== 'mention') assert.doesNotMatch(label, FOR_THE_EYE, label);
      if (node.ids.length > 0 && node.kind !== 'entity') assert.match(label, /confirmed|suggestion|to review|disputed/u, label);
    }
  });

  it('names the kind of what is a person or an organization, and the place of a mention or quote', () => {
    for (const node of nodes) {
      const label = treeItem(node).accessibilityInformation?.label ?? '';
      if (node.kind === 'entity') assert.match(label, /, (?:person|organization), /u);
      if (node.kind === 'mention' || node.kind === 'quote') assert.match(label, /line \d+|place lost/u, label);
    }
  });

  it('is a sentence without icons for every state of the status bar item', () => {
    for (const status of EVERY_STATUS) {
      const { sentence } = statusWords(status);
      assert.match(sentence, /^\p{L}|^\d/u);
      assert.doesNotMatch(sentence, FOR_THE_EYE);
    }
  });

  it('is no name of an icon in a list to choose from, but where it tells a person from an organization', () => {
    const folder = join(process.cwd(), 'src/vscode/commands');
    const icons = readdirSync(folder, { recursive: true, encoding: 'utf8' })
      .filter((name) => name.endsWith('.ts'))
      .flatMap((name) => readFileSync(join(folder, name), 'utf8').match(/\$\([\w$~{}-]+\)/gu) ?? []);
    assert.deepEqual([...new Set(icons)].sort(), ['$(organization)', '$(person)']);
  });

  it('is the last action in words', () => {
    for (const kind of EVERY_ACTION)
      for (const count of [1, 3]) {
        const sentence = actionSentence({ kind, count, text: 'Ada Brenner' });
        assert.match(sentence, /\p{L}{4,}/u);
        assert.ok(sentence.includes('Ada Brenner') || sentence.includes('3'), sentence);
      }
  });
});
