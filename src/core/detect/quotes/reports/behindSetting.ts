import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { caseAt, isCapital, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { DETERMINERS, PREPOSITIONS, SUBORDINATORS } from '../../words/smallWords';
import { wordSet } from '../../words/wordSet';
import { isFiniteVerb, opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { SUBJECT_PRONOUN } from './behindComplements';

const MOST_SETTING_ITEMS = 14;

/** What tells where or how something was said. */
const OPENS_SETTING = wordSet('in on at during through via by outside inside under after before from following');
const GOES_ON = wordSet('to with about for of');

/**
 * Behind "in an email to the Herald", "at a campaign stop in Norland", "through an interpreter" where a clause follows at once: "NAME said in an email to
 * the Herald | the road was closed". Else where it starts.
 * @param goesOn something was told of where or how already: "in an email | to the Herald".
 */
export function behindSetting(frame: Frame, sentence: FrameSentence, from: number, goesOn: boolean): number {
  const opener = keyAt(frame.paragraph, tokenIn(sentence, from));
  // "said at least 40 boats were lost".
  if (opener === 'at' && /^(?:least|most)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from + 1)))) return from;
  if (!OPENS_SETTING.has(opener) && !(goesOn && GOES_ON.has(opener))) return from;
  for (let at = from + 2; at < from + MOST_SETTING_ITEMS; at++) {
    const token = tokenIn(sentence, at);
    if (token < 0 || isBroken(frame, token)) return from;
    if (mayOpenClause(frame, token) && opensClause(frame, sentence, at)) return at;
    if (isFiniteVerb(frame, token)) return from;
  }
  return from;
}

/** A mark outside names, or a word behind which another kind of clause stands. */
function isBroken({ paragraph, mentionOf }: Frame, token: number): boolean {
  if (mentionOf(token) >= 0) return false;
  const key = keyAt(paragraph, token);
  return /^[,;:()—–]$|^--$/u.test(key) || SUBORDINATORS.has(key) || BREAKS.has(key);
}

const BREAKS = wordSet('that who whom which whose and but or');

/** "an email | the", "Monday | she", "a note | Norland": what may be a subject, behind a word that ends what was there before. */
function mayOpenClause({ paragraph, mentionOf }: Frame, token: number): boolean {
  const mention = mentionOf(token);
  if (mention >= 0 && mention === mentionOf(token - 1)) return false;
  const before = keyAt(paragraph, token - 1);
  if (
    PREPOSITIONS.has(before) ||
    DETERMINERS.has(before) ||
    before === 'via' ||
    tokenAt(paragraph, token - 1)?.kind === 'possessive'
  )
    return false;
  const key = keyAt(paragraph, token);
  if (SUBJECT_PRONOUN.test(key) || DETERMINERS.has(key)) return true;
  const isNoun = caseAt(paragraph, token - 1) === 'lower' && !isFunctionToken(paragraph, token - 1) && mentionOf(token - 1) < 0;
  return isNoun && ((isCapital(paragraph, token) && !key.endsWith('day')) || tokenAt(paragraph, token)?.kind === 'number');
}
