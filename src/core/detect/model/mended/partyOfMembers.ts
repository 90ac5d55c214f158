import type { TokenRange } from '../../../text/sentence';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { caseAt, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { joinedSet, wordSet } from '../../words/wordSet';

/** Parties by one word, and those whose word is an adjective too. */
const PARTIES_OF_ONE_WORD = wordSet('labor labour nationals nats greens');
const ADJECTIVES = wordSet('liberal conservative green');
/** Who sits for a party: letters with capitals, and words written small. */
const IN_LETTERS = wordSet('mp mps mla mlas mpp mpps msp msps');
/** Those of them who are of the party also where its word may be an adjective: a "Liberal leader" may lead anybody. */
const SURELY_OF_PARTY = wordSet('senator senators backbencher backbenchers frontbencher frontbenchers caucus');
const IN_WORDS = joinedSet(SURELY_OF_PARTY, wordSet('councillor councillors leader premier candidate candidates'));

/** The party in a stretch of capitals that goes by an ordinary word in front of who sits for it: "some | Labour | MPs", "the | Liberal | backbencher". */
export function partyOfMembers(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  for (let at = from; at < to; at++) if (isPartyOfMember(paragraph, at)) return { from: at, to: at + 1 };
  return undefined;
}

function isPartyOfMember(paragraph: ParagraphAnalysis, at: number): boolean {
  const isAdjective = ADJECTIVES.has(keyAt(paragraph, at));
  if (!(isAdjective || PARTIES_OF_ONE_WORD.has(keyAt(paragraph, at))) || caseAt(paragraph, at) !== 'capital') return false;
  if (isCapital(paragraph, at - 1) && !isFunctionToken(paragraph, at - 1)) return false;
  const member = keyAt(paragraph, at + 1);
  if (IN_LETTERS.has(member)) return isCapital(paragraph, at + 1);
  // "Green Leader Ada Lorne", with the capital of Canada's papers.
  if (member === 'leader' && isCapital(paragraph, at + 1)) return isCapital(paragraph, at + 2);
  // "Liberal senators", where it opens the sentence, may be of any party.
  const opens = tokenAt(paragraph, at - 1)?.kind !== 'word';
  return (isAdjective ? SURELY_OF_PARTY.has(member) && !opens : IN_WORDS.has(member)) && caseAt(paragraph, at + 1) === 'lower';
}
