import type { TokenRange } from '../../text/sentence';
import { overlapsAny } from '../overlap';
import { type ParagraphAnalysis, signalsIn } from '../words/paragraphAnalysis';
import { WordSignal } from '../words/wordSignal';
import { aliasNames } from './forms/aliasNames';
import { bodiesOfGroups } from './forms/bodiesOfGroups';
import { bracketedNames } from './forms/bracketedNames';
import { chamberNames } from './forms/chamberNames';
import { datelineNames } from './credits/dateline';
import { creditsInBrackets } from './forms/creditsInBrackets';
import { explainedLetters } from './forms/explainedLetters';
import { factionNames } from './forms/factionNames';
import { firmNames } from './forms/firmNames';
import type { FormName } from './forms/formName';
import { foreignHeadNames } from './forms/foreignHeadNames';
import { FRENCH_LINK, frenchNames } from './forms/frenchNames';
import { teamsOfNotes } from './sport/teamsOfNotes';
import { groupsInMarks } from './forms/groupsInMarks';
import { headsOfTowns } from './forms/headsOfTowns';
import { kinNames } from './forms/kinNames';
import { goalsAndBehinds } from './sport/goalsAndBehinds';
import { lineUpNames } from './sport/lineUpNames';
import { listedPeople } from './forms/listedPeople';
import { listLine, type ListLine } from './signs/listLine';
import { nicknamedPeople } from './forms/nicknamedPeople';
import { officeNames } from './forms/officeNames';
import { outletNames } from './forms/outletNames';
import { ownedPeople } from './forms/ownedPeople';
import { panelNames } from './forms/panelNames';
import { partiesBehindNames } from './forms/partiesBehindNames';
import { personSlots } from './forms/personSlots';
import { saintSurnames } from './forms/saintSurnames';
import { scorecardNames } from './sport/scorecardNames';
import { goalNames, scorerNames } from './sport/scorers';
import { smallPartyNames } from './forms/smallPartyNames';
import { shortOfficeNames } from './forms/shortOfficeNames';
import { patronymicNames } from './forms/patronymicNames';
import { raceNames } from './sport/raceNames';
import { nicknamedSides } from './sport/nicknamedSides';
import { rivalNames } from './sport/rivalNames';
import { titledPeople } from './forms/titledPeople';
import { leaderboardNames, resultNames, roundNames, rowNames } from './sport/standings';
import { WEEKEND, weekendPapers } from './forms/weekendPapers';

type ReadForm = (paragraph: ParagraphAnalysis, line: ListLine) => readonly FormName[] | undefined;

/** The first that knows a line has all of it. */
const FORMS: readonly ReadForm[] = [
  scorecardNames,
  lineUpNames,
  raceNames,
  roundNames,
  leaderboardNames,
  goalNames,
  resultNames,
  rowNames,
];

type ReadSentence = (paragraph: ParagraphAnalysis, sentence: TokenRange) => readonly FormName[];

const S = WordSignal;

/** What is certain in prose too, with all the signals that each needs, and a pattern that some need besides: most sentences lack them. */
const IN_PROSE: readonly (readonly [read: ReadSentence, needs: number, pattern?: RegExp])[] = [
  [goalsAndBehinds, S.bracket, /\d\.\d{1,2} [(]\d/u],
  [scorerNames, S.bracket],
  [nicknamedPeople, S.quote],
  [patronymicNames, S.slash],
  [kinNames, S.kin],
  [factionNames, S.bracket],
  [explainedLetters, S.bracket, /[(]\p{Lu}/u],
  [panelNames, S.panel],
  [chamberNames, S.panel, /(?:House|Senate) (?:M(?:aj|in)ority|GOP)/u],
  [datelineNames, S.bracket | S.dash, /^.{0,60}[(](?:\p{Ll}+|\p{Lu}+)[)]/u],
  [bracketedNames, S.bracket, /\[\p{Lu}/u],
  [firmNames, S.firm],
  [bodiesOfGroups, S.head, /\p{Lu}\p{Ll}+(?:['’]s|s['’]) \p{Lu}\p{Ll}+ \p{Lu}/u],
  [officeNames, S.office],
  [titledPeople, S.office],
  [headsOfTowns, S.comma | S.head],
  [foreignHeadNames, S.foreignHead],
  [frenchNames, S.frenchHead, FRENCH_LINK],
  [shortOfficeNames, S.shortOffice],
  [aliasNames, S.personSlot],
  [listedPeople, S.personSlot],
  [personSlots, S.personSlot],
  [ownedPeople, S.name],
  [teamsOfNotes, S.contest],
  [nicknamedSides, S.contest, /[Tt]he \p{Lu}[^.]* the \p{Lu}[^.]*\d[-–]\d/u],
  [rivalNames, S.contest],
  [saintSurnames, S.saint],
  [outletNames, S.source],
  [weekendPapers, S.name, WEEKEND],
  [groupsInMarks, S.quote],
  [partiesBehindNames, S.bracket, /[(]\p{Lu}/u],
  [smallPartyNames, S.organizationNoun, /[\p{L}'’] party\b/u],
  [creditsInBrackets, S.bracket, /[(]\p{Lu}[^()]*[-–—/][^()]*[)]/u],
];

/** How many tokens the rules look over the edges of a sentence. */
const MARGIN = 4;

/**
 * The names that the form of their line settles: scorecards, line-ups, leaderboards and results, each line as a whole or, among prose, a sentence;
 * in other sentences those whose nearest words leave no doubt.
 */
export function formNames(paragraph: ParagraphAnalysis): readonly FormName[] {
  const ofLine = namesOfLine(paragraph, { from: 0, to: paragraph.tokens.length });
  if (ofLine !== undefined) return ofLine;
  const { sentences } = paragraph;
  const found: FormName[] = [];
  for (const sentence of sentences) {
    const ofSentence = sentences.length > 1 ? namesOfLine(paragraph, sentence) : undefined;
    for (const name of ofSentence ?? namesOfProse(paragraph, sentence)) found.push(name);
  }
  return found;
}

function namesOfProse(paragraph: ParagraphAnalysis, sentence: TokenRange): readonly FormName[] {
  const { from, to } = sentence;
  const inside = signalsIn(paragraph, sentence);
  if ((inside & S.name) === 0) return NO_NAMES;
  if (paragraph.caseStyle !== 'sentence') return scorerNames(paragraph, sentence);
  const before = signalsIn(paragraph, { from: from - MARGIN, to: from });
  const signals = inside | before | signalsIn(paragraph, { from: to, to: to + MARGIN });
  const found: FormName[] = [];
  for (const [read, needs, pattern] of IN_PROSE) {
    if ((signals & needs) !== needs || pattern?.test(textOf(paragraph, sentence)) === false) continue;
    const names = read(paragraph, sentence);
    if (names.length > 0) found.push(...names.filter((name) => !overlapsAny(name, found)));
  }
  return found;
}

const NO_NAMES: readonly FormName[] = [];

function textOf({ text, tokens }: ParagraphAnalysis, { from, to }: TokenRange): string {
  const start = tokens[from]?.start ?? 0;
  return text.slice(start, tokens[to - 1]?.end ?? start);
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
