import type { TokenRange } from '../../text/sentence';
import type { ParagraphAnalysis } from '../paragraphAnalysis';
import type { FormName } from './formName';
import { lineUpNames } from './lineUp';
import { listLine, type ListLine } from './listLine';
import { scorecardNames } from './scorecard';
import { scorerNames } from './scorers';
import { leaderboardNames, resultNames } from './standings';

type ReadForm = (paragraph: ParagraphAnalysis, line: ListLine) => readonly FormName[] | undefined;

/** The first that knows a line has all of it. */
const FORMS: readonly ReadForm[] = [scorecardNames, lineUpNames, leaderboardNames, resultNames];

/** The names that the form of their line settles: scorecards, line-ups, leaderboards and results, each line as a whole or, among prose, a sentence. */
export function formNames(paragraph: ParagraphAnalysis): readonly FormName[] {
  const whole = { from: 0, to: paragraph.tokens.length };
  const ofLine = namesOfLine(paragraph, whole);
  if (ofLine !== undefined) return ofLine;
  return paragraph.sentences.flatMap(
    (sentence) =>
      (paragraph.sentences.length > 1 ? namesOfLine(paragraph, sentence) : undefined) ?? scorerNames(paragraph, sentence),
  );
}

function namesOfLine(paragraph: ParagraphAnalysis, range: TokenRange): readonly FormName[] | undefined {
  const line = listLine(paragraph, range);
  if (line === undefined) return undefined;
  for (const read of FORMS) {
    const names = read(paragraph, line);
    if (names !== undefined) return withScorers(paragraph, range, names);
  }
  return undefined;
}

/** A result may hold who scored beside its sides. */
const withScorers = (paragraph: ParagraphAnalysis, range: TokenRange, names: readonly FormName[]): readonly FormName[] => [
  ...names,
  ...scorerNames(paragraph, range).filter((each) => !names.some((name) => name.from < each.to && each.from < name.to)),
];
