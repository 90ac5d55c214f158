import type { DetectedEntity } from '../../../model/detection';
import { genderOfClasses } from '../../entities/gender';
import { WordClass } from '../../words/wordClass';
import type { DescriptionContext } from '../focus/descriptionContext';
import type { Focus, FocusList } from '../focus/focus';
import { classesOfNoun } from '../focus/personNoun';
import type { PhrasePlace } from '../focus/phrasePlace';
import { fromScores, type RankedDescription } from '../focus/rankedDescription';
import { rankFocuses, rankPronoun } from './resolvePronoun';

/** How often a relative whom the text has named is meant. */
const NAMED_RELATIVE = 0.9;

/** Relatives whom the text has named, the first likeliest. */
export function rankRelatives(relatives: readonly DetectedEntity[], focuses: FocusList): readonly RankedDescription[] {
  const found = relatives.flatMap((entity) => focuses.of(entity) ?? []);
  return found.map((focus, index) => ({
    focus,
    probability: index === 0 ? NAMED_RELATIVE : (1 - NAMED_RELATIVE) / found.length,
  }));
}

/** "her husband": whom the text said to be that, or whose wife "her" means. */
export function rankKin(
  owner: string,
  head: string,
  at: PhrasePlace,
  { focuses, kinship, lexicon }: DescriptionContext,
): readonly RankedDescription[] {
  if (!/^(?:his|her)$/u.test(owner) || (lexicon.classes(head) & WordClass.kin) === 0) return [];
  const [about] = rankPronoun(owner, at, focuses) ?? [];
  return rankRelatives(kinship.find(head, about?.focus.entity), focuses);
}

/** "her husband": by the name alone, somebody with the surname of whoever the text was about. */
export function rankNamesakes(
  head: string,
  at: PhrasePlace,
  { focuses, lexicon }: DescriptionContext,
): readonly RankedDescription[] {
  const bits = classesOfNoun(head, lexicon);
  const gender = genderOfClasses(bits);
  if ((bits & WordClass.kin) === 0 || gender === undefined) return [];
  const surname = ({ entity }: Focus): string => entity?.name.split(/\s+/u).slice(1).at(-1) ?? '';
  const [about] = rankFocuses('person', undefined, at, focuses);
  if (about === undefined || surname(about.focus) === '') return [];
  return fromScores(
    focuses.recent
      .filter(
        (focus) =>
          focus !== about.focus &&
          focus.kind === 'person' &&
          surname(focus) === surname(about.focus) &&
          (focus.gender ?? gender) === gender,
      )
      .map((focus) => ({ focus, score: -0.4 * Math.min(at.unit - focus.unit, 5) })),
    0.3,
  );
}
