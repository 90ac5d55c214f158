import type { TokenRange } from '../../../text/sentence';
import { isCapital, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import type { FormName } from '../forms/formName';
import { isFunctionToken } from '../signs/isFunctionToken';

/** Goals and behinds of Australian football: "10.11". */
const SCORE = /^(\d{1,2})\.(\d{1,2})$/u;
const POINTS_OF_GOAL = 6;
const MOST_WORDS = 3;

/** The sides of Australian football in front of their goals, behinds and points: "Velanto 10.11 (71) d Orvane Lions 5.5 (35)". The sum makes it sure. */
export function goalsAndBehinds(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 1; i < to; i++) {
    if (!isCapital(paragraph, i - 1) || !isScore(paragraph, i)) continue;
    let start = i - 1;
    while (start > from && start > i - MOST_WORDS && isCapital(paragraph, start - 1) && !isFunctionToken(paragraph, start - 1))
      start--;
    if (isFunctionToken(paragraph, start)) continue;
    found.push({ kind: 'organization', from: start, to: i, why: 'Its goals, behinds and points follow' });
  }
  return found;
}

/** "10.11 (71)". */
function isScore(paragraph: ParagraphAnalysis, index: number): boolean {
  const [, goals, behinds] = SCORE.exec(textAt(paragraph, index)) ?? [];
  if (goals === undefined || behinds === undefined || textAt(paragraph, index + 1) !== '(') return false;
  return (
    Number(textAt(paragraph, index + 2)) === Number(goals) * POINTS_OF_GOAL + Number(behinds) &&
    textAt(paragraph, index + 3) === ')'
  );
}
