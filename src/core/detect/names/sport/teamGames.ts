import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../signs/isListed';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import { isGround } from '../signs/isGround';
import { ROSTER_VERBS } from '../../words/nameTriggers';
import { POSITION_LETTERS } from './players';

const C = WordClass;

/** Won, lost and perhaps drawn: "18-6-1". */
const RECORD = /^\d{1,3}-\d{1,3}(?:-\d{1,3})?$/u;
/** What players and goals do to their side. */
const LIFTS = wordSet(
  'lift lifts lifted lifting carry carries carried carrying power powers powered powering propel propels propelled guide guides guided guiding ' +
    'send sends sent steer steers steered fire fired shoot shot lead leads led leading help helps helped helping inspire inspired',
);
const OUTCOMES = wordSet('win wins victory victories triumph triumphs loss losses defeat defeats draw rout sweep upset');
const ADVERSE = wordSet('over to against past at');
const MOST_WORDS_TO_OUTCOME = 7;
const GIVES = wordSet('give gives gave giving put puts putting hand handed');
/** "Put Cleveland ahead", but not "ahead of Boston". */
const AHEAD = wordSet('ahead up level');
/** Words of matches of teams, and of little else. */
const OF_TEAM_SPORTS = wordSet(
  'overtime inning innings homer homers homered touchdown touchdowns shutout halftime half-time wicket wickets rebound rebounds power-play',
);
const OF_MATCHES = joinedSet(
  OF_TEAM_SPORTS,
  wordSet('playoff playoffs postseason preseason quarterback goalkeeper striker game games match matches'),
);
/** The same, of what a player of a team does. */
const OF_PLAYERS = joinedSet(OF_TEAM_SPORTS, wordSet('strikeouts'));
const QUARTERS = wordSet('first second third fourth final');
/** What a team does with a player, whose position follows in letters. */
const TEAM_VERBS = joinedSet(ROSTER_VERBS, wordSet('recalls assigns released reinstated sent called designated transferred'));
/** "Iowa of the AHL": leagues are called so. */
const LEAGUE = /^\p{Lu}{2,4}L$/u;
const GAPS = wordSet('point points game games');
const CLEAR = wordSet('clear ahead adrift');
const PLAYED = wordSet('won lost fell drew plays play played');
const DIRECT_DEFEATS = wordSet('beat beats edged swept routed downed blanked outlasted defeated thrashed outscored eliminated');
/** Groups of people that win and lose towns at the polls. */
const PARTY_MEMBERS = wordSet('conservatives tories liberals socialists nationalists democrats republicans greens populists');

/** What is so called with a word in front, by those words: "first baseman", "wide receiver", "interim coach". */
const FIRST_OF_TWO = wordSet(
  'first second third left right point shooting power small running tight wide defensive offensive assistant interim pitching hitting batting bowling ' +
    'goalkeeping caretaker centre full fly scrum number',
);
const LAST_OF_TWO = wordSet(
  'baseman fielder guard forward back end receiver tackle lineman coordinator coach manager half wing winger hooker prop eight',
);
/** With a name behind them, or an age in front of their team. */
const LONE_POSITIONS = wordSet(
  'wing lock center centre guard starter closer reliever rookie ace tackle safety cornerback kicker punter receiver catcher right-hander left-hander ' +
    'righty lefty slugger fullback flyhalf scrumhalf',
);
/** Whether the words right around a town say that its team plays: "Seattle (18-6-1)", "lift Calgary to a win", "Iowa of the AHL". */
export const isInGame = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean =>
  hasRecord(paragraph, to) ||
  isLifted(paragraph, { from, to }) ||
  isBeaten(paragraph, { from, to }, sentence) ||
  isOnRoster(paragraph, to) ||
  isMeasured(paragraph, from) ||
  isAtOther(paragraph, { from, to }) ||
  isBelowNickname(paragraph, from) ||
  isBelowClub(paragraph, { from, to }) ||
  hasPosition(paragraph, { from, to }) ||
  hasPlayer(paragraph, to, sentence);

/** "Seattle (18-6-1)", but neither the sets of a match nor "Paris (6-4, 6-2)". */
function hasRecord(paragraph: ParagraphAnalysis, to: number): boolean {
  if (textAt(paragraph, to) !== '(' || !RECORD.test(textAt(paragraph, to + 1))) return false;
  const behind = textAt(paragraph, to + 2);
  return behind === ')' || behind === ';' || (behind === ',' && !RECORD.test(textAt(paragraph, to + 3)));
}

/** "to lift Calgary to a win", "powered Calgary past Boston", "put Calgary ahead for good", "gave Calgary a 2-1 lead". */
function isLifted(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const before = keyAt(paragraph, from - 1);
  if (LIFTS.has(before)) {
    const after = keyAt(paragraph, to);
    if (after === 'past') return isCapital(paragraph, to + 1) || keyAt(paragraph, to + 1) === 'the';
    return after === 'to' && hasOutcome(paragraph, to + 1);
  }
  if (!GIVES.has(before)) return false;
  if (keyAt(paragraph, to) === 'a') return RECORD.test(textAt(paragraph, to + 1)) && keyAt(paragraph, to + 2) === 'lead';
  if (!AHEAD.has(keyAt(paragraph, to))) return false;
  const next = textAt(paragraph, to + 1);
  return RECORD.test(next) || (next === 'for' && keyAt(paragraph, to + 2) === 'good');
}

/** "to a 3-2 win", within one clause. */
function hasOutcome(paragraph: ParagraphAnalysis, from: number): boolean {
  for (let i = from; i < from + MOST_WORDS_TO_OUTCOME; i++) {
    if (OUTCOMES.has(keyAt(paragraph, i))) return true;
    if (isCapital(paragraph, i) || tokenAt(paragraph, i)?.kind === 'mark') return false;
  }
  return false;
}

/** "a win over Dallas in overtime": games of other words than "win" are told by what else the sentence has. */
const isBeaten = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean =>
  ADVERSE.has(keyAt(paragraph, from - 1)) &&
  OUTCOMES.has(keyAt(paragraph, from - 2)) &&
  tellsOf(paragraph, sentence, OF_MATCHES) &&
  !(keyAt(paragraph, from - 1) === 'at' && isGround(paragraph, { from, to }));

function tellsOf(paragraph: ParagraphAnalysis, { from, to }: TokenRange, words: ReadonlySet<string>): boolean {
  for (let i = from; i < to; i++) if (caseAt(paragraph, i) === 'lower' && words.has(keyAt(paragraph, i))) return true;
  return false;
}

/** "recalled D Jon Lorne", "Iowa of the AHL". */
const isOnRoster = (paragraph: ParagraphAnalysis, to: number): boolean =>
  (TEAM_VERBS.has(keyAt(paragraph, to)) && isPositioned(paragraph, to + 1)) ||
  (keyAt(paragraph, to) === 'of' && keyAt(paragraph, to + 1) === 'the' && LEAGUE.test(textAt(paragraph, to + 2)));

/** "D Jon Lorne", "RHP Jon Lorne". */
const isPositioned = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'upper' && POSITION_LETTERS.has(keyAt(paragraph, index)) && isCapital(paragraph, index + 1);

/** "seven points clear of Fulham", "two games behind Boston"; a poll has percentage points. */
function isMeasured(paragraph: ParagraphAnalysis, from: number): boolean {
  const before = keyAt(paragraph, from - 1);
  const gap =
    before === 'of' && CLEAR.has(keyAt(paragraph, from - 2)) ? from - 3 : /^(?:behind|above)$/u.test(before) ? from - 2 : -1;
  return gap >= 0 && GAPS.has(keyAt(paragraph, gap)) && keyAt(paragraph, gap - 1) !== 'percentage';
}

/** "Dallas won at Atlanta": both are teams, and hosts only where a team comes to them. */
function isAtOther(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (PLAYED.has(keyAt(paragraph, to)) && keyAt(paragraph, to + 1) === 'at') return isTown(paragraph, to + 2);
  if (keyAt(paragraph, from - 1) !== 'at' || isGround(paragraph, { from, to })) return false;
  return PLAYED.has(keyAt(paragraph, from - 2)) && isTown(paragraph, from - 3);
}

const isTown = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) && hasClass(paragraph, index, C.place) && !hasClass(paragraph, index, C.country);

/** "The Orioles swept Boston", "the Orioles lost to Boston". */
function isBelowNickname(paragraph: ParagraphAnalysis, from: number): boolean {
  const verb = keyAt(paragraph, from - 1);
  if (DIRECT_DEFEATS.has(verb)) return isNickname(paragraph, from - 2);
  return verb === 'to' && /^(?:lost|fell)$/u.test(keyAt(paragraph, from - 2)) && isNickname(paragraph, from - 3);
}

const MOST_WORDS_OF_CLUB = 3;

/** "Velanto United beat Cologne", "Velanto United lost to Cologne": a listed organization and a town that is called for its club. */
function isBelowClub(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const verb = keyAt(paragraph, from - 1) === 'to' && /^(?:lost|fell)$/u.test(keyAt(paragraph, from - 2)) ? from - 2 : from - 1;
  if (verb === from - 1 && !DIRECT_DEFEATS.has(keyAt(paragraph, verb))) return false;
  const town = paragraph.keys.slice(from, to).join(' ');
  if (!isCapital(paragraph, verb - 1) || !paragraph.lexicon.clubs(town).some(({ towns }) => towns.includes(town))) return false;
  for (let i = Math.max(0, verb - MOST_WORDS_OF_CLUB); i < verb; i++)
    if (isListed(paragraph, { from: i, to: verb }, C.organization)) return !PARTY_MEMBERS.has(keyAt(paragraph, verb - 1));
  return false;
}

const isNickname = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  hasClass(paragraph, index, C.organization) &&
  keyAt(paragraph, index).endsWith('s') &&
  keyAt(paragraph, index - 1) === 'the' &&
  !hasClass(paragraph, index, C.demonym | C.country) &&
  !PARTY_MEMBERS.has(keyAt(paragraph, index));

/** "Calgary first baseman Jon Lorne", "Calgary right wing Jon Lorne", "the 20-year-old Gloucester wing". */
function hasPosition(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const after = keyAt(paragraph, to);
  if (isCapital(paragraph, to)) return false;
  if (FIRST_OF_TWO.has(after) && LAST_OF_TWO.has(keyAt(paragraph, to + 1))) return isCapital(paragraph, to + 2);
  return LONE_POSITIONS.has(after) && (isCapital(paragraph, to + 1) || keyAt(paragraph, from - 1).endsWith('-old'));
}

/** "Boston's Jon Lorne left in the third inning": who comes from there may be on no team of the town, but for what the sentence tells. */
function hasPlayer(paragraph: ParagraphAnalysis, to: number, sentence: TokenRange): boolean {
  if (!ownsPerson(paragraph, to)) return false;
  return tellsOf(paragraph, sentence, OF_PLAYERS) || hasQuarter(paragraph, sentence);
}

/** "Boston's Jon Lorne". */
const ownsPerson = (paragraph: ParagraphAnalysis, to: number): boolean =>
  tokenAt(paragraph, to)?.kind === 'possessive' &&
  isCapital(paragraph, to + 1) &&
  hasClass(paragraph, to + 1, C.firstName) &&
  isCapital(paragraph, to + 2) &&
  !hasClass(paragraph, to + 2, C.headStrong | C.headWeak | C.placeHead);

/** "in the third quarter". */
function hasQuarter({ keys }: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to; i++)
    if (keys[i] === 'quarter' && QUARTERS.has(keys[i - 1] ?? '') && keys[i - 3] === 'in') return true;
  return false;
}

const RESULTS = joinedSet(
  PLAYED,
  DIRECT_DEFEATS,
  wordSet('beaten wins loses leads led trails trailed tied stunned edges hosts host visits visit improved clinched advanced'),
);
const JOINED = wordSet('joined rejoined joining');
const MOST_WORDS_TO_GAME = 5;

/**
 * Whether a town is its team in an article that tells of games of teams, where less is needed: "Dallas lost", "won at Dallas", "Dallas's Jon Lorne",
 * "17 for Dallas". Where they play is said by "in".
 */
export function playsInLeague(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const verb = verbBehind(paragraph, to);
  if (RESULTS.has(verb) && caseAt(paragraph, to) === 'lower') return true;
  const before = keyAt(paragraph, from - 1);
  if (RESULTS.has(before) || JOINED.has(before)) return true;
  if (before === 'for') return tokenAt(paragraph, from - 2)?.kind === 'number';
  if (before === 'at') return isGameAt(paragraph, { from, to });
  if (ADVERSE.has(before) || before === 'by') return followsGame(paragraph, from - 2);
  return ownsPerson(paragraph, to);
}

const HAVING = wordSet('has have had');

/** The verb that a side is the subject of: "won", "has won". */
export function verbBehind(paragraph: ParagraphAnalysis, to: number): string {
  const after = keyAt(paragraph, to);
  return HAVING.has(after) ? keyAt(paragraph, to + 1) : after;
}

/** "won 3-1 at Dallas", in reports of leagues, where games are at a team and in a town. */
export const isGameAt = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  keyAt(paragraph, from - 1) === 'at' && !isGround(paragraph, { from, to }) && followsGame(paragraph, from - 2);

/** "won 3-1 at", "a loss last week to", "scored twice against". */
function followsGame({ keys, tokens }: ParagraphAnalysis, at: number): boolean {
  for (let i = at; i > at - MOST_WORDS_TO_GAME && tokens[i] !== undefined && tokens[i]?.text !== '.'; i--)
    if (RESULTS.has(keys[i] ?? '') || OUTCOMES.has(keys[i] ?? '')) return true;
  return false;
}
