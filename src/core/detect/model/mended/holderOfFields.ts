import type { TokenRange } from '../../../text/sentence';
import { mayStartPerson } from '../../names/signs/mayStartPerson';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;
const OFFICES = wordSet('minister ministers secretary commissioner');
/** What an office is for is made of such words, and no name of a person is. */
const FIELD = C.common | C.headWeak | C.headStrong | C.cueNoun | C.notName | C.english;
const JOINTS = wordSet(', and & of for the');
const REACH = 12;
const MOST_WORDS_OF_HOLDER = 3;

/**
 * Where a person starts whom only what the office is for parts from the office, in what was taken for an organization: "Minister of Lands, Housing and |
 * Urban Development | Ada Lorne". `undefined` elsewhere.
 */
export function holderOfFields(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number | undefined {
  let start = to;
  while (start > from && isPartOfPerson(paragraph, start - 1)) start--;
  if (start === from || to - start < 2 || to - start > MOST_WORDS_OF_HOLDER) return undefined;
  for (let i = from; i < start; i++) if (!isOfField(paragraph, i)) return undefined;
  return isBehindOffice(paragraph, from) ? start : undefined;
}

const isPartOfPerson = (paragraph: ParagraphAnalysis, index: number): boolean =>
  mayStartPerson(paragraph, index) && !hasClass(paragraph, index, FIELD);

const isOfField = (paragraph: ParagraphAnalysis, index: number): boolean =>
  JOINTS.has(keyAt(paragraph, index)) || (isCapital(paragraph, index) && hasClass(paragraph, index, FIELD));

/** Whether nothing but fields stands between an office and a token: "Minister of Lands, |". */
function isBehindOffice(paragraph: ParagraphAnalysis, from: number): boolean {
  for (let i = from - 1; i > from - REACH; i--) {
    if (/^(?:of|for)$/u.test(keyAt(paragraph, i)) && OFFICES.has(keyAt(paragraph, i - 1)) && isCapital(paragraph, i - 1))
      return true;
    if (!isOfField(paragraph, i)) return false;
  }
  return false;
}
