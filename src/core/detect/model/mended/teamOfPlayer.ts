import type { TokenRange } from '../../../text/sentence';
import { PLAYERS } from '../../names/sport/players';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';

const C = WordClass;
const MEMBERS = joinedSet(
  PLAYERS,
  wordSet(
    'coach captain skipper goalie keeper playmaker center centre guard prop hooker flanker lock halfback fullback five-eighth centre-back full-back fly-half ' +
      'scrum-half wicketkeeper seamer catcher reliever',
  ),
);
const NO_TEAM = PLACE_CLASSES | PERSON_CLASSES | C.title | C.role | C.official | C.notName | C.kin;
/** Whom a coach may train that are no team, and what else opens a sentence in front of a player. */
const NO_TEAMS = wordSet('boys girls mens womens ladies sports juniors seniors kids backs forwards');

/**
 * The team that goes by one word, in front of somebody's place in it: "| Wolfhounds | captain Ada Lorne", "said | Impact | coach Ada Lorne". A word that opens
 * the sentence is one only if it is a plural or a listed nickname: "Veteran guard Ada Lorne".
 */
export function teamOfPlayer(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  if (isWithoutPlayer(paragraph, { from, to })) return { from, to };
  const isBeforeMember = to - from === 1 && MEMBERS.has(keyAt(paragraph, to)) && caseAt(paragraph, to) === 'lower';
  if (!isBeforeMember || !isCapital(paragraph, to + 1) || !isCapital(paragraph, to + 2)) return undefined;
  const key = keyAt(paragraph, from);
  const isNickname = paragraph.lexicon.clubs(key).length > 0;
  if (caseAt(paragraph, from) !== 'capital' || NO_TEAMS.has(key) || (hasClass(paragraph, from, NO_TEAM) && !isNickname))
    return undefined;
  const isSure = isNickname || /[^s]s$/u.test(key);
  return isSure || tokenAt(paragraph, from - 1)?.kind === 'word' ? { from, to } : undefined;
}

/** "The | Sea Wolfhounds | will be without Ada Lorne": behind an article what misses somebody is a team. */
const isWithoutPlayer = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  keyAt(paragraph, from - 1) === 'the' &&
  to - from <= 2 &&
  keyAt(paragraph, to - 1).endsWith('s') &&
  keyAt(paragraph, to) === 'will' &&
  keyAt(paragraph, to + 1) === 'be' &&
  keyAt(paragraph, to + 2) === 'without' &&
  isCapital(paragraph, to + 3) &&
  !hasClass(paragraph, to - 1, PLACE_CLASSES);
