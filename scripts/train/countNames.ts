import type { Lexicon } from '../../src/core/detect/words/lexicon';
import type { NameTagger } from '../../src/core/detect/nameTagger';
import type { EntityKind } from '../../src/core/model/annotation';
import { foundNames } from './foundNames';
import type { TrainingText } from './trainingText';

/** How many names of each kind are annotated, were found, and are both. */
export type NameCounts = Readonly<Record<EntityKind, { readonly gold: number; readonly found: number; readonly right: number }>>;

export function countNames(texts: readonly TrainingText[], lexicon: Lexicon, tagger: NameTagger): NameCounts {
  const found = texts.flatMap((text) => foundNames(text, lexicon, tagger));
  const gold = texts.flatMap(({ names }) => names);
  const counts = (wanted: EntityKind): NameCounts[EntityKind] => {
    const ofKind = found.filter(({ kind }) => kind === wanted);
    return {
      gold: gold.filter(({ kind }) => kind === wanted).length,
      found: ofKind.length,
      right: ofKind.filter(({ right }) => right).length,
    };
  };
  return { person: counts('person'), organization: counts('organization') };
}

export function addCounts(all: readonly NameCounts[]): NameCounts {
  const total = (kind: EntityKind): NameCounts[EntityKind] => ({
    gold: all.reduce((sum, counts) => sum + counts[kind].gold, 0),
    found: all.reduce((sum, counts) => sum + counts[kind].found, 0),
    right: all.reduce((sum, counts) => sum + counts[kind].right, 0),
  });
  return { person: total('person'), organization: total('organization') };
}

/** Exact-span F1 in percent. */
export const f1Of = ({ gold, found, right }: NameCounts[EntityKind]): string =>
  ((200 * right) / Math.max(found + gold, 1)).toFixed(1);

/** F1 of people and of organizations, as one short text. */
export const f1Text = ({ person, organization }: NameCounts): string => `${f1Of(person)} / ${f1Of(organization)}`;
