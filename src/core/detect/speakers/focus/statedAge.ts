import { keyAt, textAt } from '../../words/paragraphAnalysis';
import type { Frame } from '../../quotes/frame/frame';

const YEAR_OLD = /(?<!\d)(\d{1,3})-year-old/u;
const NUMBER = /^\d{1,3}$/u;
const MOST_YEARS = 115;

/** The age that words state: "the 31-year-old winger". */
export function ageOf(words: string): number | undefined {
  const found = YEAR_OLD.exec(words)?.[1];
  return found === undefined ? undefined : Number(found);
}

/** "NAME, 31, a nurse", "NAME, who is 17", "31-year-old NAME". */
export function statedAge({ paragraph }: Frame, from: number, to: number): number | undefined {
  if (textAt(paragraph, to) === ',') {
    const at = keyAt(paragraph, to + 1) === 'who' && keyAt(paragraph, to + 2) === 'is' ? to + 3 : to + 1;
    const years = yearsIn(textAt(paragraph, at));
    if (years !== undefined && /^[,.)]?$/u.test(textAt(paragraph, at + 1))) return years;
  }
  const isYearOld = keyAt(paragraph, from - 1) === 'old' && keyAt(paragraph, from - 3) === 'year';
  return isYearOld ? yearsIn(textAt(paragraph, from - 5)) : undefined;
}

function yearsIn(word: string): number | undefined {
  const years = NUMBER.test(word) ? Number(word) : 0;
  return years > 0 && years <= MOST_YEARS ? years : undefined;
}
