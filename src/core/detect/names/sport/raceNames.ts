import type { TokenRange } from '../../../text/sentence';
import { isCapital, keyAt, listedPhrase, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from '../forms/formName';
import type { ListLine } from '../signs/listLine';

const C = WordClass;
const MOST_WORDS = 4;
/** How a race ended for who has no time. */
const UNTIMED = wordSet('retired dnf dns dsq nc');

/** Who finished where in a race, and for which team: "2. Jon Lorne (Spain) Suzuki +2.205", "20. Ada Lorne (Canada) Racing Point Retired". */
export function raceNames(paragraph: ParagraphAnalysis, { body: { from, to } }: ListLine): readonly FormName[] | undefined {
  const found: FormName[] = [];
  for (let open = from + 2; open < to - 2; open++) {
    if (textAt(paragraph, open) !== '(') continue;
    const close = listedPhrase(paragraph, open + 1, to, C.country)?.to;
    const driver = driverBefore(paragraph, open);
    if (close === undefined || textAt(paragraph, close) !== ')' || driver === undefined) continue;
    const team = { from: close + 1, to: teamEnd(paragraph, close + 1) };
    if (team.to === team.from || !isTimed(paragraph, team.to)) continue;
    found.push(
      { kind: 'person', ...driver, why: 'The result of a race names it with its country' },
      { kind: 'organization', ...team, why: 'The result of a race names it behind a driver' },
    );
  }
  return found.length > 0 ? found : undefined;
}

/** The words with capitals behind a place: "2. Jon Lorne". */
function driverBefore(paragraph: ParagraphAnalysis, open: number): TokenRange | undefined {
  let from = open;
  while (isCapital(paragraph, from - 1) && open - from < MOST_WORDS) from--;
  const isRanked = textAt(paragraph, from - 1) === '.' && tokenAt(paragraph, from - 2)?.kind === 'number';
  return open - from > 1 && isRanked ? { from, to: open } : undefined;
}

function teamEnd(paragraph: ParagraphAnalysis, from: number): number {
  let to = from;
  while (isCapital(paragraph, to) && !UNTIMED.has(keyAt(paragraph, to)) && to - from < MOST_WORDS) to++;
  return to;
}

/** Nothing but a time, a gap, laps or the end of the entry stands behind the team. */
const isTimed = (paragraph: ParagraphAnalysis, index: number): boolean => {
  const token = tokenAt(paragraph, index);
  return token === undefined || token.kind === 'number' || /^[+;.]$/u.test(token.text) || UNTIMED.has(keyAt(paragraph, index));
};
