import type { TokenRange } from '../../text/sentence';
import { isListed } from '../names/signs/isListed';
import { endWithDot } from '../names/signs/endWithDot';
import { hasClass, isCapital, type ParagraphAnalysis, textAt, tokenAt } from '../words/paragraphAnalysis';
import { WEEKDAYS } from '../words/weekdays';
import { PERSON_CLASSES, WordClass } from '../words/wordClass';
import { NameOpening } from '../words/wordInfo';

const C = WordClass;

/** Small words that may stand inside a name; at most three of them in a row. */
const CONNECTORS = new Set(
  (
    'of and for the on in at to de del dela delos della dello di da do dos das du des la le les el al y e van von vom der den zu zur ter ten ' +
    'bin ibn bint binti abu ben ould ole arap ag ap wa af av og och und et dei degli delle voor het pour para por sur aux für fuer contra sin sans con'
  ).split(' '),
);
const MOST_CONNECTORS = 3;
/** Particles that a name may begin with. */
const OPENING = new Set('de del dela delos della di da van von bin ibn bint al el abu ben ter ten du la'.split(' '));

/**
 * The stretches of a sentence that may hold names: runs of capitalised words with the connectors, possessives, numbers, dots and
 * ampersands between them. Nothing outside them is ever a name; 98 of 100 names in news are inside.
 */
export function nameRuns(paragraph: ParagraphAnalysis, sentence: TokenRange): TokenRange[] {
  const runs: TokenRange[] = [];
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!starts(paragraph, i, sentence.to)) continue;
    const to = nameRunEnd(paragraph, i, sentence.to);
    if (to - i > 1 || !isOrdinary(paragraph, i)) runs.push({ from: i, to });
    i = to - 1;
  }
  return runs;
}

const NAMES = PERSON_CLASSES | C.organization | C.acronym;

/** "The", "But", "Monday": alone they would be a sixth of all runs, and are never a name, unless the lists have one that is written so ("Will"). */
function isOrdinary({ words }: ParagraphAnalysis, index: number): boolean {
  const word = words[index];
  return word?.isFunctionWord === true && word.casing === 'capital' && (word.classes & NAMES) === 0;
}

function starts(paragraph: ParagraphAnalysis, index: number, limit: number): boolean {
  if (isCapital(paragraph, index)) return true;
  const token = paragraph.tokens[index];
  if (token?.kind === 'number') return index + 1 < limit && isCapital(paragraph, index + 1) && /\p{L}/u.test(token.text);
  if (token?.kind !== 'word') return false;
  if (opensSmall(paragraph, index)) return true;
  return index + 1 < limit && isCapital(paragraph, index + 1) && OPENING.has(paragraph.keys[index] ?? '');
}

/** "d'Estaing", "al-Assad". */
const opensSmall = ({ words }: ParagraphAnalysis, index: number): boolean =>
  ((words[index]?.opening ?? 0) & NameOpening.short) !== 0;

function nameRunEnd(paragraph: ParagraphAnalysis, from: number, limit: number): number {
  let end = from + 1;
  for (let i = end; i < limit;) {
    const next = joinEnd(paragraph, i, limit);
    if (next === undefined || isDayBehind(paragraph, from, next)) break;
    i = next;
    end = next;
  }
  return end + 1 < limit ? endWithDot(paragraph, end, limit) : end;
}

/** The end of what may go on with a run at `index`: a capitalised word with what joins it to the run. */
function joinEnd(paragraph: ParagraphAnalysis, index: number, limit: number): number | undefined {
  let i = index;
  let connectors = 0;
  while (i < limit) {
    const token = paragraph.tokens[i];
    if (token === undefined) return undefined;
    if (isCapital(paragraph, i) || opensSmall(paragraph, i)) return i + 1;
    if (token.kind === 'number') return connectors === 0 ? i + 1 : undefined;
    const joins =
      token.kind === 'possessive' ||
      token.text === '&' ||
      (token.text === '.' && token.start === tokenAt(paragraph, i - 1)?.end) ||
      ((token.text === "'" || token.text === '’') && token.start === tokenAt(paragraph, i - 1)?.end);
    if (!joins) {
      if (token.kind !== 'word' || !CONNECTORS.has(paragraph.keys[i] ?? '') || ++connectors > MOST_CONNECTORS) return undefined;
    }
    i++;
  }
  return undefined;
}

const NO_NAME_ALONE = C.common | C.notName;
const OF_ORGANIZATION = C.organization | C.acronym | C.headStrong | C.headWeak | C.companySuffix;

/**
 * "at Velan University | Saturday, where": a day that only says when. "Black Friday", "Kemmel Sunday School", a programme in marks ("Velan News
 * Sunday") and a listed club bear theirs.
 */
function isDayBehind(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  const day = to - 1;
  if (paragraph.words[day]?.isFunctionWord !== true || !WEEKDAYS.has(paragraph.keys[day] ?? '')) return false;
  if (!isCapital(paragraph, day - 1) || isCapital(paragraph, to) || /^["“‘]$/u.test(textAt(paragraph, from - 1))) return false;
  if (mayBearDay(paragraph, from, day)) return false;
  for (let i = from; i < day; i++) if (isListed(paragraph, { from: i, to }, C.organization | C.notName)) return false;
  return true;
}

/** Whether the word in front of a day may only be a part of a name with it: "Cold Friday", "Glenn Friday", "Mr. Emmanuel Sunday". */
const mayBearDay = (paragraph: ParagraphAnalysis, from: number, day: number): boolean =>
  hasClass(paragraph, day - 1, C.firstName)
    ? day - from === 1 || hasClass(paragraph, day, C.firstName)
    : hasClass(paragraph, day - 1, NO_NAME_ALONE) && !hasClass(paragraph, day - 1, OF_ORGANIZATION);
