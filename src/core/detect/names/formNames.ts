import type { TokenRange } from '../../text/sentence';
import { overlapsAny } from '../overlap';
import type { ParagraphAnalysis } from '../paragraphAnalysis';
import { explainedLetters } from './explainedLetters';
import { factionNames } from './factionNames';
import { firmNames } from './firmNames';
import type { FormName } from './formName';
import { foreignHeadNames } from './foreignHeadNames';
import { FRENCH_LINK, frenchNames } from './frenchNames';
import { headsOfTowns } from './headsOfTowns';
import { kinNames } from './kinNames';
import { lineUpNames } from './lineUp';
import { listLine, type ListLine } from './listLine';
import { nicknamedPeople } from './nicknamed';
import { officeNames } from './officeNames';
import { PANEL, panelNames } from './panelNames';
import { personSlots } from './personSlots';
import { scorecardNames } from './scorecard';
import { scorerNames } from './scorers';
import { shortOfficeNames } from './shortOfficeNames';
import { patronymicNames } from './patronymicNames';
import { leaderboardNames, resultNames } from './standings';

type ReadForm = (paragraph: ParagraphAnalysis, line: ListLine) => readonly FormName[] | undefined;

/** The first that knows a line has all of it. */
const FORMS: readonly ReadForm[] = [scorecardNames, lineUpNames, leaderboardNames, resultNames];

type ReadSentence = (paragraph: ParagraphAnalysis, sentence: TokenRange) => readonly FormName[];

/** What is certain in prose too, with the marks that each needs: most sentences lack them. */
const IN_PROSE: readonly (readonly [read: ReadSentence, needs: RegExp | undefined])[] = [
  [scorerNames, /[(]/u],
  [nicknamedPeople, /["“”‘’']/u],
  [patronymicNames, /[/]/u],
  [kinNames, undefined],
  [factionNames, /[(]/u],
  [explainedLetters, /[(]\p{Lu}/u],
  [panelNames, PANEL],
  [firmNames, undefined],
  [officeNames, undefined],
  [headsOfTowns, /,/u],
  [foreignHeadNames, undefined],
  [frenchNames, FRENCH_LINK],
  [shortOfficeNames, undefined],
  [personSlots, undefined],
];

/**
 * The names that the form of their line settles: scorecards, line-ups, leaderboards and results, each line as a whole or, among prose, a sentence;
 * in other sentences those whose nearest words leave no doubt.
 */
export function formNames(paragraph: ParagraphAnalysis): readonly FormName[] {
  const ofLine = namesOfLine(paragraph, { from: 0, to: paragraph.tokens.length });
  if (ofLine !== undefined) return ofLine;
  const { sentences } = paragraph;
  return sentences.flatMap(
    (sentence) => (sentences.length > 1 ? namesOfLine(paragraph, sentence) : undefined) ?? namesOfProse(paragraph, sentence),
  );
}

function namesOfProse(paragraph: ParagraphAnalysis, sentence: TokenRange): readonly FormName[] {
  if (!hasCapitalWord(paragraph, sentence)) return NO_NAMES;
  if (paragraph.caseStyle !== 'sentence') return scorerNames(paragraph, sentence);
  const found: FormName[] = [];
  const start = paragraph.tokens[sentence.from]?.start ?? 0;
  const text = paragraph.text.slice(start, paragraph.tokens[sentence.to - 1]?.end ?? start);
  for (const [read, needs] of IN_PROSE) {
    if (needs?.test(text) === false) continue;
    const names = read(paragraph, sentence);
    if (names.length > 0) found.push(...names.filter((name) => !overlapsAny(name, found)));
  }
  return found;
}

const NO_NAMES: readonly FormName[] = [];

/** Whether a word of a sentence has a capital and is none of those that sentences open with. */
function hasCapitalWord({ words }: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (words[i]?.isCapital === true && !words[i]?.isFunctionWord) return true;
  return false;
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
  ...scorerNames(paragraph, range).filter((each) => !overlapsAny(each, names)),
];
