import { wordSet } from '../../words/wordSet';
import type { DescriptionContext } from '../focus/descriptionContext';
import type { Focus } from '../focus/focus';
import { isRoleOfOne } from '../focus/personNoun';
import { isAnswered, type PhrasePlace } from '../focus/phrasePlace';
import type { RankedDescription } from '../focus/rankedDescription';

/** How often "the lawyer at the clinic" is whoever was named for the first time just before. */
const INTRODUCED = 0.78;
/** How often "the head of the agency" is whom the sentence before is about, if nobody else is the head of anything. */
const TOPICAL = 0.62;
const MOST_WORDS = 6;

/**
 * Whom a description means behind which no office is stated, `complement` being the first word of what it is of: the one person whom the text has only
 * just named for the first time ("That is news to NAME. ⏎ “…,” says the lawyer at the clinic"), or whom the sentence before is about.
 */
export function rankIntroduced(
  keys: readonly string[],
  complement: number,
  at: PhrasePlace,
  { focuses, lexicon, withRole }: DescriptionContext,
): readonly RankedDescription[] {
  const head = keys[complement - 1] ?? '';
  if (keys[0] !== 'the' || complement > MOST_WORDS || !isRoleOfOne(head, lexicon)) return [];
  // Whoever only comes later in the article is not meant yet.
  const holders = withRole(head).filter(
    (entity) => entity.kind === 'person' && focuses.of(entity) !== undefined && !isAnswered(entity, at),
  );
  const near = focuses.recent.filter(({ kind, entity, unit }) => kind === 'person' && entity && at.unit - unit <= 1);
  const just = near.filter(({ sentence }) => at.sentence - sentence <= 1);
  const [only] = just;
  if (only?.count === 1 && just.length === 1 && only.entity?.role === undefined)
    return [{ focus: only, probability: INTRODUCED }];
  const [topic] = just.filter((focus) => at.sentence - focus.subjectSentence <= 1);
  return topic !== undefined && holders.length === 0 && mayHold(topic, at) ? [{ focus: topic, probability: TOPICAL }] : [];
}

/** Ranks and degrees, whose bearers head this or that. */
const RANKS = wordSet('gen general adm admiral maj major lt cmdr col colonel capt dr prof professor sir');

/** Whether the text says nothing of somebody that a description may contradict. */
const mayHold = ({ entity }: Focus, at: PhrasePlace): boolean =>
  entity !== undefined && !isAnswered(entity, at) && isRankAlone(entity.role);

/** Whether a role is a rank or a degree and says nothing of an office. */
const isRankAlone = (role: string | undefined): boolean =>
  (role?.toLowerCase().match(/\p{L}+/gu) ?? []).every((word) => RANKS.has(word));
