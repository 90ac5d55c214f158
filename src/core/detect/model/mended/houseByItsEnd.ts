import type { TokenRange } from '../../../text/sentence';
import { caseAt, isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

const KINDS_OF_SCHOOLS = wordSet('primary secondary high elementary middle grammar nursery');
const STATIONS = wordSet('radio fm tv television');
const LEAST_WORDS_OF_SCHOOL = 3;

/** The school or station that ends as only those do: "near | Quillo Government Primary School |", "on | Quill Radio |". */
export function houseByItsEnd(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  if (isCapital(paragraph, to) || caseAt(paragraph, from) !== 'capital') return undefined;
  const last = keyAt(paragraph, to - 1);
  const isSchool = last === 'school' && to - from >= LEAST_WORDS_OF_SCHOOL && KINDS_OF_SCHOOLS.has(keyAt(paragraph, to - 2));
  const isStation = STATIONS.has(last) && to - from >= 2 && keyAt(paragraph, from - 1) === 'on';
  return isSchool || isStation ? { from, to } : undefined;
}
