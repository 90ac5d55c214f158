import type { TokenRange } from '../../../text/sentence';
import { hasClass, listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';

const C = WordClass;

/** From this probability on a person may be called like a country. */
const SURE = 0.85;

/**
 * "Healthwatch England", "Universities South Africa": hardly anybody's surname is a country behind words that are no names of people. Jordan, Ireland
 * and West are surnames too, and decide only where the weights are in doubt; `confidence` is theirs that the name is a person's.
 */
export function isFirmTakenForPerson(paragraph: ParagraphAnalysis, { from, to }: TokenRange, confidence: number): boolean {
  const country = countryFrom(paragraph, { from, to });
  if (country === undefined || (confidence >= SURE && hasClass(paragraph, to - 1, C.surname))) return false;
  for (let i = from; i < country; i++) if (hasClass(paragraph, i, PERSON_CLASSES | C.title | C.particle)) return false;
  return true;
}

/** The first token of the country that ends a stretch and does not open it. */
function countryFrom(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number | undefined {
  for (let i = from + 1; i < to; i++) if (listedPhrase(paragraph, i, to, C.country)?.to === to) return i;
  return undefined;
}
