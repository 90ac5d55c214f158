import { keysOf, lastKey } from '../../words/lexiconKey';
import { GROUP_NOUNS } from '../../words/organizationNouns';
import { WordClass } from '../../words/wordClass';
import type { DescriptionContext } from '../focus/descriptionContext';
import { classesOfNoun, isPluralNoun, PERSON_NOUN } from '../focus/personNoun';
import type { PhrasePlace } from '../focus/phrasePlace';
import type { RankedDescription } from '../focus/rankedDescription';
import { isOfOtherParty } from './rankParty';

/** How often a description at "added" means whoever was quoted last. */
const GOES_ON = 0.8;

/** "the senator added": whoever was quoted last, if that is somebody of the kind and gender. */
export function withWhoGoesOn(
  ranked: readonly RankedDescription[],
  words: string,
  { goesOn }: PhrasePlace,
  { focuses, lexicon }: DescriptionContext,
): readonly RankedDescription[] {
  const focus = goesOn === undefined ? undefined : focuses.recent.find(({ entity }) => entity?.id === goesOn);
  if (focus === undefined) return ranked;
  const head = lastKey(words);
  const bits = classesOfNoun(head, lexicon);
  const fits = GROUP_NOUNS.has(head)
    ? focus.kind === 'organization'
    : focus.kind === 'person' &&
      (bits & PERSON_NOUN) !== 0 &&
      !((bits & WordClass.femaleWord) !== 0 && focus.gender === 'male') &&
      !((bits & WordClass.maleWord) !== 0 && focus.gender === 'female') &&
      !isOfOtherParty(focus, keysOf(words));
  if (!fits || !/^the [^ ]+(?: [^ ]+)?$/iu.test(words) || isPluralNoun(head)) return ranked;
  const others = ranked.filter((other) => other.focus !== focus);
  const total = others.reduce((sum, { probability }) => sum + probability, 0) || 1;
  return [
    { focus, probability: GOES_ON },
    ...others.map((other) => ({ ...other, probability: ((1 - GOES_ON) * other.probability) / total })),
  ];
}
