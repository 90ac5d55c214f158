import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { WordSignal } from '../../words/wordSignal';
import { wordSet } from '../../words/wordSet';

/** What stands for a party in brackets behind a politician, the short of which are no name. */
const SHORT_PARTIES = wordSet('con lab ld ind lib dem');
const LONG_PARTIES = wordSet(
  'green greens snp dup sdlp uup tuv ukip plaid tory labour conservative conservatives ndp liberal liberals',
);
/** How far behind the bracket the last of several wards may stand. */
const MOST_TOKENS = 10;

/** "Coun Ada Lorne (Con, | Velanto | and | Quill |)", "(| Lab |, Quill)": the short name of a party and where somebody is elected for it. */
export function isSeatOfParty(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if ((paragraph.signals & WordSignal.bracket) === 0) return false;
  const open = bracketBefore(paragraph, from);
  if (open === undefined || !isCapital(paragraph, open - 1) || hasClass(paragraph, open - 1, WordClass.headStrong)) return false;
  let comma = open + 1;
  while (isPartyInShort(paragraph, comma)) comma++;
  if (comma === open + 1 || !/^[,)]$/u.test(textAt(paragraph, comma))) return false;
  return from > comma || (to <= comma && SHORT_PARTIES.has(keyAt(paragraph, from)));
}

/** The bracket that is open at a token and holds nothing in front of it but capitals, commas and "and". */
function bracketBefore(paragraph: ParagraphAnalysis, from: number): number | undefined {
  for (let i = from - 1; i >= Math.max(1, from - MOST_TOKENS); i--) {
    if (textAt(paragraph, i) === '(') return i;
    if (!isCapital(paragraph, i) && !/^(?:,|and|&|of)$/u.test(keyAt(paragraph, i))) return undefined;
  }
  return undefined;
}

const isPartyInShort = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) && (SHORT_PARTIES.has(keyAt(paragraph, index)) || LONG_PARTIES.has(keyAt(paragraph, index)));
