import type { TokenRange } from '../../../text/sentence';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { caseAt, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

/** Parties by one word, and those whose word is an adjective too. */
const PARTIES = wordSet('labor labour nationals nats greens');
const ADJECTIVES = wordSet('liberal conservative green');
/** Who sits for a party: letters with capitals, and words written small. */
const IN_LETTERS = wordSet('mp mps mla mlas mpp mpps msp msps');
const IN_WORDS = wordSet(
  'senator senators backbencher backbenchers frontbencher frontbenchers councillor councillors leader premier caucus candidate candidates',
);
/** Of those, who is of the party where the word may be an adjective: a "Liberal leader" may lead anybody. */
const SURE = wordSet('senator senators backbencher backbenchers frontbencher frontbenchers caucus');

/** The party in a stretch of capitals that goes by an ordinary word in front of who sits for it: "some | Labour | MPs", "the | Liberal | backbencher". */
export function partyOfMembers(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  for (let at = from; at < to; at++) if (isParty(paragraph, at)) return { from: at, to: at + 1 };
  return undefined;
}

function isParty(paragraph: ParagraphAnalysis, at: number): boolean {
  const isAdjective = ADJECTIVES.has(keyAt(paragraph, at));
  if (!(isAdjective || PARTIES.has(keyAt(paragraph, at))) || caseAt(paragraph, at) !== 'capital') return false;
  if (isCapital(paragraph, at - 1) && !isFunctionToken(paragraph, at - 1)) return false;
  const member = keyAt(paragraph, at + 1);
  if (IN_LETTERS.has(member)) return isCapital(paragraph, at + 1);
  // "Liberal senators", where it opens the sentence, may be of any party.
  const opens = tokenAt(paragraph, at - 1)?.kind !== 'word';
  return (isAdjective ? SURE.has(member) && !opens : IN_WORDS.has(member)) && caseAt(paragraph, at + 1) === 'lower';
}
