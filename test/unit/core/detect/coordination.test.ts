import assert from 'node:assert/strict';
import { createLexicon } from '../../../../src/core/detect/words/lexicon';
import { coordination, joinedStretches, Neighbour, neighbourKind } from '../../../../src/core/detect/model/features/coordination';
import { labelOf, Part } from '../../../../src/core/detect/model/weights/tagLabel';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';

const lexicon = createLexicon({ places: ['Lagos'] });

/** The neighbours of the word that stands in square brackets; Lumo is labelled an organization. */
function neighboursOf(marked: string): readonly [before: number, after: number] {
  const paragraph = analyseParagraph(marked.replace(/[[\]]/gu, ''), lexicon);
  const labels = paragraph.tokens.map(({ text }) => (text === 'Lumo' ? labelOf('organization', Part.unit) : 0));
  const { before, after } = coordination(joinedStretches(paragraph), labels.length, (token) =>
    neighbourKind(paragraph, labels, token),
  );
  const at = paragraph.tokens.findIndex(({ start }) => start === marked.indexOf('['));
  return [before[at] ?? 0, after[at] ?? 0];
}

describe('what a name is listed together with', () => {
  for (const [marked, before, after] of [
    ['Agents of Lumo, [Orange] and Vodacom left.', Neighbour.organization, Neighbour.unknown],
    ['Agents of Lumo and [Orange] left.', Neighbour.organization, Neighbour.none],
    ['In Lagos, and [Kano], he said.', Neighbour.place, Neighbour.none],
    ['[Brown] Orange, or Lumo, left.', Neighbour.none, Neighbour.organization],
    ['Brown Orange, or Lumo & [Sons] left.', Neighbour.organization, Neighbour.none],
    ['When [Orange], which left, came.', Neighbour.none, Neighbour.none],
    ['[Orange]', Neighbour.none, Neighbour.none],
  ] as const)
    it(marked, () => {
      assert.deepEqual(neighboursOf(marked), [before, after]);
    });
});
