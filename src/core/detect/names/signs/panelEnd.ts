import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { MONTHS } from '../../words/months';
import { WEEKDAYS } from '../../words/weekdays';
import { WordClass } from '../../words/wordClass';

const C = WordClass;
const NO_FIELD = C.title | C.official | C.role;

/**
 * Where the name of a panel ends that is made of another: "House Roads Subcommittee | on Harbours, Boats and the Law |".
 * @param to The token behind the word for the panel.
 */
export function panelEnd(paragraph: ParagraphAnalysis, to: number): number {
  if (keyAt(paragraph, to - 1) !== 'subcommittee' || keyAt(paragraph, to) !== 'on') return to;
  let end = fieldEnd(paragraph, to + 1);
  if (end === undefined) return to;
  for (;;) {
    const next = nextField(paragraph, end);
    if (next === undefined) return end;
    end = next;
  }
}

/** "| Harbours |", "| the Public Roads |". */
function fieldEnd(paragraph: ParagraphAnalysis, from: number): number | undefined {
  let at = keyAt(paragraph, from) === 'the' ? from + 1 : from;
  const first = at;
  while (isFieldWord(paragraph, at)) at++;
  return at > first ? at : undefined;
}

/** "|, Boats |" where "and" follows, "| and the Law |". */
function nextField(paragraph: ParagraphAnalysis, end: number): number | undefined {
  const joint = keyAt(paragraph, end);
  if (joint === 'and') return fieldEnd(paragraph, end + 1);
  if (joint !== ',') return undefined;
  const isLast = keyAt(paragraph, end + 1) === 'and';
  const next = fieldEnd(paragraph, isLast ? end + 2 : end + 1);
  return next !== undefined && (isLast || nextField(paragraph, next) !== undefined) ? next : undefined;
}

const isFieldWord = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  caseAt(paragraph, index) === 'capital' &&
  !hasClass(paragraph, index, NO_FIELD) &&
  !WEEKDAYS.has(keyAt(paragraph, index)) &&
  !MONTHS.has(keyAt(paragraph, index));
