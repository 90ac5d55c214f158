import type { TokenRange } from '../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../paragraphAnalysis';
import { WordClass } from '../wordClass';
import { wordSet } from './vote';

const C = WordClass;

/** What a side does to another one; its result or the other side follows. */
const RESULT_VERBS = wordSet(
  'beat beats beaten defeated defeats edged edges thrashed thrash thrashes hammered routed rout crushed trounced downed overcame stunned ' +
    'blanked shut outlasted upset drew draw draws lost lose loses won win wins led lead leads trailed trail trails slumped fell',
);
/** "Leeds are", "Montreal remain": a town that is spoken of in the plural is its team. */
const PLURAL_VERBS = wordSet(
  'are were have remain host visit face play meet travel sit stay need lead trail beat win lose draw score finish move climb drop',
);
/** What a subject may follow. */
const CLAUSE_OPENERS = wordSet('while but as when after before if because though although where');
/** Only players and those who train them are named so. */
const PLAYERS = wordSet(
  'coach striker goalkeeper goaltender goalie keeper midfielder defender winger playmaker quarterback linebacker pitcher outfielder ' +
    'shortstop fly-half scrum-half full-back centre-back flanker prop hooker wicketkeeper seamer forward defenseman defenceman',
);
/** "Leeds manager Marcelo Bielsa": with a name behind them, those who lead a team. */
const LEADERS = wordSet('manager captain boss skipper guard center centre head');
const SCORED = wordSet(
  'goal goals point points rebounds assists runs wickets touchdown touchdowns saves scored netted debut appearance appearances loan',
);
const BEFORE_OTHER_SIDE = wordSet('over against with to past by');
const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;
/** How far before "for" the goals may stand ("added 19 points for Los Angeles"). */
const REACH = 8;

/**
 * Whether a town or region of a sentence stands for its team ("Leeds beat Everton 2-1", "Tampa Bay 3, Dallas 2", "19 points for Los Angeles").
 * Countries do not: whoever plays for one is not its club. `from` and `to` are the tokens of the place.
 */
export function isTeamPlace(paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean {
  if (!hasClass(paragraph, from, C.place) && to - from === 1) return false;
  if (hasClass(paragraph, from, C.country | C.demonym)) return false;
  return (
    isInResult(paragraph, { from, to }, sentence) ||
    isInReport(paragraph, { from, to }, sentence) ||
    hasPlayers(paragraph, to) ||
    isPlural(paragraph, { from, to }, sentence) ||
    isPlayedFor(paragraph, from, sentence)
  );
}

/** "Brighton 1 Liverpool 1", "Tampa Bay 3, Dallas 2 (OT)". */
function isInResult(paragraph: ParagraphAnalysis, { to }: TokenRange, sentence: TokenRange): boolean {
  return isCount(paragraph, to) && (resultSides(paragraph, sentence)?.includes(to) ?? false);
}

/** The two numbers of a result, each behind its side, with nothing between the first and the other side but a mark or the scorers in brackets. */
export function resultSides(paragraph: ParagraphAnalysis, sentence: TokenRange): readonly [number, number] | undefined {
  const sides: number[] = [];
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    if (isCount(paragraph, i) && isCapital(paragraph, i - 1)) sides.push(i);
  }
  const [first = 0, second = 0] = sides;
  if (sides.length !== 2) return undefined;
  for (let i = first + 1; i < second; i++) {
    if (textAt(paragraph, i) === '(') while (i < second && textAt(paragraph, i) !== ')') i++;
    else if (!isCapital(paragraph, i) && !/^(?:[,;:–—-]|v|vs)$/u.test(keyAt(paragraph, i))) return undefined;
  }
  return [first, second];
}

const isCount = (paragraph: ParagraphAnalysis, index: number): boolean =>
  tokenAt(paragraph, index)?.kind === 'number' && /^\d{1,3}$/u.test(textAt(paragraph, index));

/** "Leeds beat Everton 2-1", "were beaten 3-0 by Leeds": a verb of results and a score in the same sentence, or the two sides around the verb. */
function isInReport(paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean {
  const after = keyAt(paragraph, to);
  const before = from > sentence.from ? keyAt(paragraph, from - 1) : '';
  const acts = RESULT_VERBS.has(after);
  const suffers = RESULT_VERBS.has(before) || (BEFORE_OTHER_SIDE.has(before) && hasVerbBefore(paragraph, from - 1, sentence));
  return (acts || suffers) && hasScore(paragraph, sentence);
}

function hasVerbBefore(paragraph: ParagraphAnalysis, index: number, { from }: TokenRange): boolean {
  for (let i = index; i >= Math.max(from, index - REACH); i--) if (RESULT_VERBS.has(keyAt(paragraph, i))) return true;
  return false;
}

/** One score, not the sets of a match between two players ("6-3 7-6"). */
function hasScore(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  let found = false;
  for (let i = from; i < to; i++) {
    if (!SCORE.test(textAt(paragraph, i))) continue;
    const next = textAt(paragraph, i + 1) === ',' ? i + 2 : i + 1;
    if (SCORE.test(textAt(paragraph, next))) return false;
    found = true;
  }
  return found;
}

/** "Calgary goalie", "Leeds manager Marcelo Bielsa". */
function hasPlayers(paragraph: ParagraphAnalysis, to: number): boolean {
  const after = keyAt(paragraph, to);
  if (isCapital(paragraph, to)) return false;
  if (after === 'head') return keyAt(paragraph, to + 1) === 'coach';
  return PLAYERS.has(after) || (LEADERS.has(after) && isCapital(paragraph, to + 1));
}

function isPlural(paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean {
  if (!PLURAL_VERBS.has(keyAt(paragraph, to)) || isCapital(paragraph, to)) return false;
  return from === sentence.from || CLAUSE_OPENERS.has(keyAt(paragraph, from - 1)) || textAt(paragraph, from - 1) === ';';
}

/** "added 19 points for Los Angeles", "on loan from Watford". */
function isPlayedFor(paragraph: ParagraphAnalysis, from: number, sentence: TokenRange): boolean {
  const before = keyAt(paragraph, from - 1);
  if (before !== 'for' && !(before === 'from' && keyAt(paragraph, from - 2) === 'loan')) return false;
  for (let i = from - 2; i >= Math.max(sentence.from, from - 2 - REACH); i--) if (SCORED.has(keyAt(paragraph, i))) return true;
  return false;
}
