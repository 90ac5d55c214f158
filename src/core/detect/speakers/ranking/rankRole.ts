import type { DetectedEntity } from '../../../model/detection';
import { isOffice } from '../../entities/officesOfTitle';
import { WordClass } from '../../words/wordClass';
import type { DescriptionContext } from '../focus/descriptionContext';
import type { FocusList } from '../focus/focus';
import { contentWordsOf, isLegislator, isOfOtherSide, isOfRank, isUnder } from './heldOffice';
import { classesOfNoun, PERSON_NOUN } from '../focus/personNoun';
import { isAnswered, type PhrasePlace } from '../focus/phrasePlace';
import { isOfOtherParty } from './rankParty';
import { fromScores, type RankedDescription, type Scored } from '../focus/rankedDescription';

/** What speaks for whoever the sentence before is about, if the text does not say what they are, or says that they are something else. */
const TOPICAL = 0.2;
const TOPICAL_OF_ROLE = -0.6;

/** What each doubling of the times that somebody was named adds. */
const OFTEN = 0.5;
/** What speaks for the deputy mayor where the text says "the mayor". */
const OTHER_RANK = -2;
/** What speaks for somebody whom such a description meant before. */
const LEARNED = 1;

/** People whose stated role has the head word; those whose role has the other words too come first, then the latest. */
export function rankRole(
  keys: readonly string[],
  head: string,
  at: PhrasePlace,
  context: DescriptionContext,
): readonly RankedDescription[] {
  const { focuses, lexicon } = context;
  const abbreviated = context.withInitials(head);
  const isStated = focuses.recent.some(({ describedAs }) => describedAs.has(head));
  const bits = classesOfNoun(head, lexicon);
  if ((bits & (PERSON_NOUN | WordClass.demonym)) === 0 && abbreviated.length === 0 && !isStated) return [];
  const fitting = ofRole([...new Set([...context.withRole(head), ...abbreviated])], keys, at, focuses);
  addLearned(fitting, keys, at, focuses);
  // What no list has, only those are of whom the text says it.
  const isOpen = (bits & PERSON_NOUN) !== 0 || abbreviated.length > 0;
  // There is but one mayor; the chief minister is not the health minister.
  const isOfOne =
    (bits & WordClass.official) !== 0 && !isLegislator(head) && fitting.some(({ focus }) => hasAllWords(focus.entity, keys));
  const topic =
    fitting.length > 0 && isOpen && keys[0] === 'the' && at.isObject !== true && !isOfOne
      ? topicBeside(fitting, keys, at, focuses)
      : undefined;
  if (topic !== undefined) fitting.push(topic);
  const latest = Math.max(...fitting.map(({ focus }) => focus.place));
  return fromScores(
    fitting.map(({ focus, score }) => ({ focus, score: score + (focus.place === latest ? 1 : 0) })),
    0.12,
  );
}

/** Those of some entities who may be meant, the more likely the more of the words their role has. */
const ofRole = (entities: readonly DetectedEntity[], keys: readonly string[], at: PhrasePlace, focuses: FocusList): Scored[] =>
  entities.flatMap((entity) => {
    const focus = focuses.of(entity);
    if (entity.kind !== 'person' || focus === undefined || isAnswered(entity, at) || isOfOtherParty(focus, keys)) return [];
    const modifiers = keys.slice(1, -1);
    const words = contentWordsOf(roleOf(entity).split(/[\s,-]+/u));
    if (isUnder(modifiers, words) || isOfOtherSide(modifiers, words)) return [];
    const isOther = !isOfRank({ head: keys.at(-1) ?? '', modifiers }, words);
    const often = OFTEN * Math.log2(Math.max(1, focus.count));
    return [
      {
        focus,
        score: (hasAllWords(entity, keys) ? 2 : 0) + (isOther ? OTHER_RANK : 0) + often - 0.5 * Math.min(at.unit - focus.unit, 5),
      },
    ];
  });

const roleOf = ({ role = '' }: DetectedEntity): string => role.toLowerCase();

/** Whether a stated role has all words in front of the noun of a description. */
const hasAllWords = (entity: DetectedEntity | undefined, keys: readonly string[]): boolean =>
  entity !== undefined && keys.slice(1, -1).every((key) => roleOf(entity).includes(key));

/** "the veteran lawyer" has meant somebody before: "the lawyer". */
function addLearned(fitting: Scored[], keys: readonly string[], at: PhrasePlace, { recent }: FocusList): void {
  const head = keys.at(-1) ?? '';
  for (const focus of recent) {
    if (!focus.describedAs.has(head) || fitting.some((known) => known.focus === focus) || isOfOtherParty(focus, keys)) continue;
    fitting.push({ focus, score: LEARNED - 0.2 * Math.min(at.unit - focus.unit, 5) });
  }
}

/** "NAME saw it differently. ⏎ “…,” the coach said": another coach than the one named as such long before. */
function topicBeside(
  fitting: readonly Scored[],
  keys: readonly string[],
  at: PhrasePlace,
  { recent }: FocusList,
): Scored | undefined {
  const topic = recent.find(
    ({ kind, entity, subjectSentence }) =>
      kind === 'person' && entity !== undefined && at.sentence - subjectSentence <= 1 && !isAnswered(entity, at),
  );
  if (topic?.entity === undefined || !fitting.every(({ focus }) => focus !== topic) || isOffice(topic.entity.role ?? ''))
    return undefined;
  const hasRole = topic.entity.role !== undefined;
  // "the senator" is the one who was called so; "the Ohio senator" need not be the only one.
  return keys.length > 2 || !hasRole ? { focus: topic, score: hasRole ? TOPICAL_OF_ROLE : TOPICAL } : undefined;
}
