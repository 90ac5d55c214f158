import assert from 'node:assert/strict';
import { articleMentions } from '../../../../src/core/detect/articleMentions';
import type { NameMention } from '../../../../src/core/detect/nameTagger';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';
import type { EntityKind } from '../../../../src/core/model/annotation';
import { detectorResources } from '../detectorResources';

describe('articleMentions', () => {
  /** The kinds of the names of a text, in which the last is doubtful. */
  const kinds = (text: string, ...names: readonly (readonly [EntityKind, string])[]): readonly EntityKind[] => {
    const paragraph = analyseParagraph(text, detectorResources.lexicon);
    const { tokens } = paragraph;
    const found = names.map(([kind, name], index): NameMention => {
      const span = { start: text.indexOf(name), end: text.indexOf(name) + name.length };
      const from = tokens.findIndex(({ start }) => start === span.start);
      const to = tokens.findIndex(({ end }) => end === span.end) + 1;
      const confidence = index === names.length - 1 ? 0.6 : 0.95;
      return { kind, span, text: name, from, to, origin: 'names/model', confidence, why: '', title: undefined };
    });
    return articleMentions(paragraph, found, 0, { start: 0, end: text.length }).map(({ kind }) => kind);
  };

  it('are one where only a particle of names parts two people', () => {
    const parted = (word: string): readonly EntityKind[] =>
      kinds(`Ada Lorne ${word} Velanto spoke.`, ['person', 'Ada Lorne'], ['person', 'Velanto']);
    assert.deepEqual(parted('di'), ['person']);
    assert.deepEqual(parted('as'), ['person', 'person']);
    assert.deepEqual(parted('alias'), ['person', 'person']);
  });

  it('are people by their other name too, unless something else goes by it', () => {
    assert.deepEqual(kinds('Tom Lind, also known as Zvorko, fled.', ['person', 'Tom Lind'], ['organization', 'Zvorko']), [
      'person',
      'person',
    ]);
    assert.deepEqual(kinds('Tom Lind left a group known as Zvorko.', ['person', 'Tom Lind'], ['organization', 'Zvorko']), [
      'person',
      'organization',
    ]);
  });
});
