import type { TokenRange } from '../../../text/sentence';
import {
  caseAt,
  cueVerbAt,
  hasClass,
  isCapital,
  keyAt,
  type ParagraphAnalysis,
  signalsAt,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { isWebName, WordSignal } from '../../words/wordSignal';
import type { FormName } from './formName';
import { isFunctionToken } from '../signs/isFunctionToken';

const C = WordClass;
const NO_OUTLETS =
  PERSON_CLASSES | PLACE_CLASSES | C.common | C.notName | C.title | C.official | C.role | C.kin | C.notAcronym | C.headWeak;
const LEAST_LETTERS = 4;

/** Outlets that the words around them leave no doubt of: "12.norland reported", "…, reported Kestrelpost". */
export function outletNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from; i < to; i++) {
    if ((signalsAt(paragraph, i) & WordSignal.source) === 0) continue;
    if (isWebName(textAt(paragraph, i))) {
      if (speaksOrIsNamed(paragraph, i)) found.push(outlet(i, 'It goes by its web address'));
    } else if (reportsBehind(paragraph, i, to)) found.push(outlet(i + 1, 'It reports what stands before'));
  }
  return found;
}

const outlet = (at: number, why: string): FormName => ({ kind: 'organization', from: at, to: at + 1, why });

/** "12.norland reported", "according to Kestrel.no", "the website Kestrel.no", "Kestrel.no's editor". */
function speaksOrIsNamed(paragraph: ParagraphAnalysis, index: number): boolean {
  if (isCapital(paragraph, index - 1) || isCapital(paragraph, index + 1)) return false;
  return (
    cueVerbAt(paragraph, index + 1) !== undefined ||
    cueVerbAt(paragraph, index - 1) !== undefined ||
    tokenAt(paragraph, index + 1)?.kind === 'possessive' ||
    (keyAt(paragraph, index - 1) === 'to' && keyAt(paragraph, index - 2) === 'according') ||
    (signalsAt(paragraph, index - 1) & WordSignal.organizationNoun) !== 0
  );
}

/** "The mill burned, reported Kestrelpost.": one word that no list has for anything else; people of one word write rather than report. */
function reportsBehind(paragraph: ParagraphAnalysis, verb: number, to: number): boolean {
  const name = verb + 1;
  if (!/^[,”"’]$/u.test(textAt(paragraph, verb - 1)) || caseAt(paragraph, name) !== 'capital') return false;
  if (textAt(paragraph, name).length < LEAST_LETTERS || isFunctionToken(paragraph, name)) return false;
  return !hasClass(paragraph, name, NO_OUTLETS) && (name + 1 >= to || /^[.,;]$/u.test(textAt(paragraph, name + 1)));
}
