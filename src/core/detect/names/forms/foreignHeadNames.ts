import type { TokenRange } from '../../../text/sentence';
import { caseAt, isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';
import type { FormName } from './formName';
import { isFunctionToken } from '../signs/isFunctionToken';
import { FOREIGN_HEADS } from '../../words/nameTriggers';

/** Small words inside of such names. */
const SMALL = wordSet('ng mga ni sa dan untuk dalam na de del la los las y e da do das dos o ki te nga ngā');
/** In front of a head that has an article. */
const ARTICLES = wordSet('te nga ngā');
const MOST_WORDS = 7;

/**
 * Organizations whose head is no English word and comes first: "Komisi Pemilihan Velanto", "Kilusang Magsasaka ng Velanto", "Destiladora de Velanto",
 * "Te Rūnanga o Velanto".
 */
export function foreignHeadNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from; i < to - 1; i++) {
    if (caseAt(paragraph, i) !== 'capital' || !FOREIGN_HEADS.has(keyAt(paragraph, i))) continue;
    const start = i > from && isCapital(paragraph, i - 1) && ARTICLES.has(keyAt(paragraph, i - 1)) ? i - 1 : i;
    if (isInName(paragraph, start - 1)) continue;
    const end = foreignNameEnd(paragraph, i + 1, Math.min(to, i + MOST_WORDS));
    if (end === i + 1) continue;
    found.push({ kind: 'organization', from: start, to: end, why: 'It begins with what it is, in its own language' });
    i = end - 1;
  }
  return found;
}

/** Any capital but that of "On Monday". */
const isInName = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) && !isFunctionToken(paragraph, index);

function foreignNameEnd(paragraph: ParagraphAnalysis, from: number, limit: number): number {
  let end = from;
  for (let i = from; i < limit; i++) {
    if (isInName(paragraph, i)) end = i + 1;
    else if (caseAt(paragraph, i) !== 'lower' || !SMALL.has(keyAt(paragraph, i))) break;
  }
  return end;
}
