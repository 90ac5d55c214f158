import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../signs/isListed';
import {
  caseAt,
  hasClass,
  isCapital,
  keyAt,
  listedPhrase,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { stateNamed } from '../../words/stateNames';
import { WordClass } from '../../words/wordClass';
import { datelineEnd } from '../credits/dateline';
import { isClubTown } from '../signs/isClubTown';
import { isVisitedGround } from '../signs/isGround';
import { isCricketSide } from './isCricketSide';
import { PLAYERS } from './players';
import { isGameAt, isInGame, verbBehind } from './teamGames';
import { isInTrade, rankStart } from './teamTrade';
import { joinedSet, wordSet } from '../../words/wordSet';

const C = WordClass;

/** Where a name comes from that a place's team bears. */
export const TEAM_ORIGIN = 'names/team';

/** What a side does to another one; its result or the other side follows. */
const RESULT_VERBS = wordSet(
  'beat beats beaten defeated defeats edged edges thrashed thrash thrashes hammered routed rout crushed trounced downed overcame stunned ' +
    'blanked shut outlasted upset drew draw draws tied tie ties lost lose loses won win wins led lead leads trailed trail trails slumped fell',
);
/** "Leeds are", "Montreal remain": a town that is spoken of in the plural is its team. */
const PLURAL_VERBS = wordSet(
  'are were have remain host visit face play meet travel sit stay need lead trail lift open win lose draw score finish move climb drop ' +
    'extend slip edge cruise thrash crush rout stun',
);
/** What a side does to the other one in a fixture. */
const FIXTURE_VERBS = wordSet('face faces host hosts meet meets play plays');
const BEHIND_FIXTURE = wordSet('on in at with for from this next tonight tomorrow and as when while before after');
/** What one side wins by. */
const MARGINS = wordSet('runs run wickets wicket points goals tries');
/** What a subject may follow. */
const CLAUSE_OPENERS = wordSet('while but as when after before if because though although where');
/** Only players and those who train them are named so. */
const TEAM_MEMBERS = joinedSet(
  PLAYERS,
  wordSet(
    'coach goalie keeper playmaker fly-half scrum-half full-back centre-back flanker prop hooker wicketkeeper seamer teammate teammates team-mate team-mates defenceman',
  ),
);
const TRADES = wordSet('signed sacked traded drafted loaned');
/** What else is done with players, who are named so behind it: towns acquire and assign much. */
const MOVES = wordSet('acquired acquires assigned assigns recalled recalls waived claimed promoted released re-signed');
/** What a side does or has in front of "against". */
const GAMES = wordSet(
  'play plays played playing start starts started game games match matches win wins victory victories loss losses defeat defeats goal goals ' +
    'shutout debut opener series fixture hat-trick overtime innings leg legs semi-final semifinal quarter-final quarterfinal final clash derby tie replay ' +
    'friendly qualifier playoff play-off doubleheader finale',
);
/** How far before "against" the game may stand ("will play Tuesday night against Boston"). */
const REACH_OF_GAME = 4;
/** What a team of the town does or suffers, where the article names it in full ("the Calgary Flames"). */
const TEAM_ACTS = wordSet(
  'gets get got retains retain retained receives received acquires acquired signs signed assigned recalled won wins lost loses beat beats scored ' +
    'plays played hosts hosted visits visited leads led trails trailed drafted traded waived',
);
const PARTICIPLES_OF_ACTS = wordSet('won lost beaten played scored signed acquired traded drafted');
const FACING = wordSet('against beat beats beating play plays playing face faces facing host hosts hosting visit visits over');
/** "Leeds manager Marcelo Bielsa": with a name behind them, those who lead a team. */
const LEADERS = wordSet('manager captain boss skipper guard center centre head');
const SCORED = wordSet('goal goals scored played plays playing netted debut appearances wickets touchdowns rebounds loan');
/** The same behind a number only: much else has points and runs. */
const COUNTED = wordSet('points runs assists saves goals tries yards minutes appearances starts');
const SQUADS = wordSet('squad goalkeepers defenders midfielders forwards strikers attackers backs wingers guards centers');
const LEAST_COLUMNS = 5;
/** "The university in Leeds won": the place is no subject. */
const PREPOSITIONS = wordSet('in at near from of outside around across');
/** What belongs to the town, not to its team. */
const TRAVELS = wordSet(
  'flew fly flies flying flown went drove drive driving travelled traveled travelling traveling trip flight train',
);
const CIVIC = wordSet(
  'police hospital court courts area region streets suburb residents airport mayor council authorities port district station ' +
    'university prison market metro schools roads docks',
);
const BEFORE_OTHER_SIDE = wordSet('over against with to past by');
/** "A 5-4 ruling" is no result of a match. */
const VOTES = wordSet('vote votes ruling decision majority margin split verdict');
const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;
/** How far before "for" the goals may stand ("added 19 points for Los Angeles"). */
const REACH = 8;
/** Where one side has a hundred points, the other one has half as many. */
const LEAST_OF_HUNDREDS = 50;

/**
 * Whether a town or region of a sentence stands for its team ("Leeds beat Everton 2-1", "Tampa Bay 3, Dallas 2", "19 points for Los Angeles").
 * Countries do not: whoever plays for one is not its club. `from` and `to` are the tokens of the place.
 */
export function isTeamPlace(paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean {
  if (endsCountry(paragraph, { from, to }) || isVisitedGround(paragraph, { from, to }) || isCarried(paragraph, from))
    return false;
  return (
    isInResult(paragraph, { from, to }, sentence) ||
    isInReport(paragraph, { from, to }, sentence) ||
    hasPlayers(paragraph, to) ||
    isTrading(paragraph, to) ||
    isInTrade(paragraph, { from, to }) ||
    isInGame(paragraph, { from, to }, sentence) ||
    isSpokenOfInPlural(paragraph, { from, to }, sentence) ||
    isFaced(paragraph, { from, to }, sentence) ||
    isPlayedAgainst(paragraph, from, sentence) ||
    isInBriefScores(paragraph, to) ||
    isPlayedFor(paragraph, from, sentence) ||
    isInTable(paragraph, to, sentence) ||
    isInFixture(paragraph, { from, to }) ||
    isInSquad(paragraph, { from, to }) ||
    isCricketSide(paragraph, { from, to })
  );
}

const CARRIED = wordSet('won wins win winning lost loses lose losing carried carries carry carrying flipped flips flip flipping');

/** "carried Norland by 8 points", "lost Norland to": a place is won in elections; sides win against it. */
const isCarried = (paragraph: ParagraphAnalysis, from: number): boolean => CARRIED.has(keyAt(paragraph, from - 1));

/** Whether a place that is a team elsewhere in the article is one here too: not where something lies, comes from or belongs to the town. */
export function mayBeTeam(paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean {
  const before = from > sentence.from ? keyAt(paragraph, from - 1) : '';
  // "The Leeds coach" is found for the coach; "a Leeds firm" is one in the town.
  if (/^(?:an?|the)$/u.test(before) || textAt(paragraph, to) === '-') return false;
  if (PREPOSITIONS.has(before) && !isGameAt(paragraph, { from, to }) && !isClubTown(paragraph, { from, to })) return false;
  if (before === 'to' && TRAVELS.has(keyAt(paragraph, from - 2))) return false;
  const isOwner = tokenAt(paragraph, to)?.kind === 'possessive';
  if (CIVIC.has(keyAt(paragraph, isOwner ? to + 1 : to)) || endsCountry(paragraph, { from, to })) return false;
  if (isVisitedGround(paragraph, { from, to }) || isCarried(paragraph, from)) return false;
  // "BANGKOK: Ten-man Persib".
  const opensInCapitals = from === 0 && textAt(paragraph, to) === ':' && caseAt(paragraph, to - 1) === 'upper';
  if (to <= datelineEnd(paragraph) || opensInCapitals || isStateOfTown(paragraph, { from, to })) return false;
  // "Leeds, England", but "lost at Leeds, Burnley won".
  if (textAt(paragraph, to) !== ',') return true;
  const next = listedPhrase(paragraph, to + 1, sentence.to, C.country | C.place);
  return next === undefined || (isClubTown(paragraph, { from: to + 1, to: next.to }) && !hasClass(paragraph, to + 1, C.country));
}

const MOST_WORDS_OF_TOWN = 3;

/** "won in Oldport, Texas": the state behind a town where something happens; in "lost to Oldport, Texas and Utah" it is one of several. */
function isStateOfTown(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (textAt(paragraph, from - 1) !== ',' || stateNamed(paragraph.keys.slice(from, to).join(' ')) === undefined) return false;
  let town = from - 1;
  while (isCapital(paragraph, town - 1) && town > from - 1 - MOST_WORDS_OF_TOWN) town--;
  return PREPOSITIONS.has(keyAt(paragraph, town - 1)) && !/^(?:and|or|&)$/u.test(keyAt(paragraph, to));
}

/** "Germany", and "Zealand" behind "New". */
const endsCountry = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  [from, from - 1].some((start) => start >= 0 && isListed(paragraph, { from: start, to }, C.country | C.demonym));

/** "Brighton 1 Liverpool 1", "Tampa Bay 3, Dallas 2 (OT)". */
export function isInResult(paragraph: ParagraphAnalysis, { to }: TokenRange, sentence: TokenRange): boolean {
  return isCount(paragraph, to) && (resultSides(paragraph, sentence)?.includes(to) ?? false);
}

/**
 * The two numbers of a result, each behind its side, with nothing between the first and the other side but a mark or the scorers in brackets;
 * undefined where there are more, as in a table of anything else.
 */
export function resultSides(paragraph: ParagraphAnalysis, sentence: TokenRange): readonly [number, number] | undefined {
  const sides: number[] = [];
  let depth = 0;
  for (let i = sentence.from; i < sentence.to; i++) {
    const text = textAt(paragraph, i);
    if (text === '(') depth++;
    else if (text === ')') depth--;
    else if (depth === 0 && isCount(paragraph, i) && i > sentence.from && isSide(paragraph, i - 1)) sides.push(i);
    else if (depth === 0 && sides.length === 1 && !isCapital(paragraph, i) && !/^(?:[,;:–—-]|v|vs|at)$/u.test(text))
      return undefined;
  }
  const [first, second] = sides;
  if (sides.length !== 2 || first === undefined || second === undefined) return undefined;
  const counts = [Number(textAt(paragraph, first)), Number(textAt(paragraph, second))];
  return Math.max(...counts) < 100 || Math.min(...counts) >= LEAST_OF_HUNDREDS ? [first, second] : undefined;
}

/** "March 9" is a day. */
const isSide = (paragraph: ParagraphAnalysis, last: number): boolean =>
  isCapital(paragraph, last) && !hasClass(paragraph, last, C.notName);

const isCount = (paragraph: ParagraphAnalysis, index: number): boolean =>
  tokenAt(paragraph, index)?.kind === 'number' && /^\d{1,3}$/u.test(textAt(paragraph, index));

/** "Leeds beat Everton 2-1", "were beaten 3-0 by Leeds": a verb of results and a score in the same sentence or, with its rank, "No. 9 Leeds won". */
function isInReport(paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean {
  const first = rankStart(paragraph, from);
  const before = first > sentence.from ? keyAt(paragraph, first - 1) : '';
  const verb = verbBehind(paragraph, to);
  const acts =
    (RESULT_VERBS.has(verb) || RESULT_VERBS.has(verbBehindAside(paragraph, to, sentence))) && !PREPOSITIONS.has(before);
  const suffers = RESULT_VERBS.has(before) || (BEFORE_OTHER_SIDE.has(before) && hasVerbBefore(paragraph, first - 1, sentence));
  return (acts || suffers) && (first < from || hasScore(paragraph, sentence));
}

const MOST_WORDS_OF_ASIDE = 10;

/** "Leeds, without three defenders, beat Burnley 2-1": the verb behind what a pair of commas adds; empty where there is none. */
function verbBehindAside(paragraph: ParagraphAnalysis, to: number, sentence: TokenRange): string {
  if (textAt(paragraph, to) !== ',') return '';
  const limit = Math.min(sentence.to, to + 2 + MOST_WORDS_OF_ASIDE);
  for (let i = to + 1; i < limit; i++) if (textAt(paragraph, i) === ',') return keyAt(paragraph, i + 1);
  return '';
}

function hasVerbBefore(paragraph: ParagraphAnalysis, index: number, { from }: TokenRange): boolean {
  for (let i = index; i >= Math.max(from, index - REACH); i--) if (RESULT_VERBS.has(keyAt(paragraph, i))) return true;
  return false;
}

/** "by four runs", "by 118 runs". */
const isMargin = (paragraph: ParagraphAnalysis, index: number): boolean =>
  MARGINS.has(keyAt(paragraph, index)) && keyAt(paragraph, index - 2) === 'by';

/** One score or margin, not the sets of a match between two players ("6-3 7-6"). */
export function hasScore(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  let found = false;
  for (let i = from; i < to; i++) {
    found ||= isMargin(paragraph, i);
    if (!SCORE.test(textAt(paragraph, i))) continue;
    const next = textAt(paragraph, i + 1) === ',' ? i + 2 : i + 1;
    if (SCORE.test(textAt(paragraph, next))) return false;
    found ||= !VOTES.has(keyAt(paragraph, i + 1));
  }
  return found;
}

/** "Calgary goalie", "Leeds manager Marcelo Bielsa", "Leeds' Norland striker". */
const hasPlayers = (paragraph: ParagraphAnalysis, to: number): boolean =>
  tokenAt(paragraph, to)?.kind === 'possessive'
    ? isPosition(paragraph, behindNation(paragraph, to + 1))
    : isPosition(paragraph, to);

function isPosition(paragraph: ParagraphAnalysis, at: number): boolean {
  if (isCapital(paragraph, at)) return false;
  const key = keyAt(paragraph, at);
  if (key === 'head') return keyAt(paragraph, at + 1) === 'coach';
  return TEAM_MEMBERS.has(key) || (LEADERS.has(key) && isCapital(paragraph, at + 1));
}

/** Behind "Ivory Coast", "French" or nothing. */
const behindNation = (paragraph: ParagraphAnalysis, at: number): number =>
  listedPhrase(paragraph, at, paragraph.tokens.length, C.country | C.demonym)?.to ?? at;

/** "Barcelona signed Pedri", "Calgary assigned defenceman Oskari Kemmler". */
const isTrading = (paragraph: ParagraphAnalysis, to: number): boolean =>
  ((TRADES.has(keyAt(paragraph, to)) || MOVES.has(keyAt(paragraph, to))) && TEAM_MEMBERS.has(keyAt(paragraph, to + 1))) ||
  isSigning(paragraph, to);

const isSigning = (paragraph: ParagraphAnalysis, to: number): boolean =>
  TRADES.has(keyAt(paragraph, to)) &&
  isCapital(paragraph, to + 1) &&
  !hasClass(paragraph, to + 1, C.title | C.official | C.role | C.country | C.demonym | C.notName | C.organization | C.acronym);

function isSpokenOfInPlural(paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean {
  if (!PLURAL_VERBS.has(keyAt(paragraph, to)) || isCapital(paragraph, to)) return false;
  // "Xavi's Barcelona face Valencia".
  const isOwned = tokenAt(paragraph, from - 1)?.kind === 'possessive' && isCapital(paragraph, from - 2);
  const before = keyAt(paragraph, from - 1);
  const opensClause = CLAUSE_OPENERS.has(before) || before === ';' || (before === ',' && isHeadline(paragraph, sentence));
  return from === sentence.from || isOwned || opensClause;
}

/** Whether no stop ends it. */
const isHeadline = (paragraph: ParagraphAnalysis, { to }: TokenRange): boolean => tokenAt(paragraph, to - 1)?.kind === 'word';

/** "Barcelona face Valencia on Sunday", "Bilbao host Leeds.": a side in front of the verb too, in one clause with it, and no noun behind. */
const isFaced = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean =>
  from - 2 >= sentence.from &&
  FIXTURE_VERBS.has(keyAt(paragraph, from - 1)) &&
  isOpponent(paragraph, from - 2) &&
  (tokenAt(paragraph, to)?.kind !== 'word' || BEHIND_FIXTURE.has(keyAt(paragraph, to)));

/** "Barcelona", and "we" of players. */
const isOpponent = (paragraph: ParagraphAnalysis, index: number): boolean =>
  keyAt(paragraph, index) === 'we' ||
  (isCapital(paragraph, index) &&
    !PREPOSITIONS.has(keyAt(paragraph, index - 1)) &&
    !hasClass(paragraph, index, C.country | C.demonym | C.official | C.notName));

/** "will play Tuesday against Boston", "a goal against Leeds". */
function isPlayedAgainst(paragraph: ParagraphAnalysis, from: number, sentence: TokenRange): boolean {
  if (keyAt(paragraph, from - 1) !== 'against') return false;
  const first = Math.max(sentence.from, from - 1 - REACH_OF_GAME);
  for (let i = from - 2; i >= first; i--) if (GAMES.has(keyAt(paragraph, i))) return true;
  return false;
}

/** "Brief scores: Leeds 243 & 190". */
const isInBriefScores = (paragraph: ParagraphAnalysis, to: number): boolean =>
  keyAt(paragraph, 0) === 'brief' && keyAt(paragraph, 1) === 'scores' && isCount(paragraph, to);

/**
 * Whether a town whose team the article names in full ("the Calgary Flames") stands for the team alone too: "Calgary also gets a pick", "Calgary
 * hasn't won", "a fight against Calgary".
 */
export function actsAsTeam(paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean {
  if (from > sentence.from && FACING.has(keyAt(paragraph, from - 1))) return true;
  const at = keyAt(paragraph, to) === 'also' ? to + 1 : to;
  const verb = keyAt(paragraph, at);
  if (TEAM_ACTS.has(verb)) return true;
  return /^(?:has|have|had|hasn't|haven't|hadn't)$/u.test(verb) && PARTICIPLES_OF_ACTS.has(keyAt(paragraph, at + 1));
}

/** "added 19 points for Los Angeles", "on loan from Watford". */
function isPlayedFor(paragraph: ParagraphAnalysis, from: number, sentence: TokenRange): boolean {
  const before = keyAt(paragraph, from - 1);
  if (before !== 'for' && !(before === 'from' && keyAt(paragraph, from - 2) === 'loan')) return false;
  for (let i = from - 2; i >= Math.max(sentence.from, from - 2 - REACH); i--) {
    const key = keyAt(paragraph, i);
    if (SCORED.has(key) || (COUNTED.has(key) && tokenAt(paragraph, i - 1)?.kind === 'number')) return true;
  }
  return false;
}

/** "Leeds 10 4 2 4 15 17 14": played, won, drawn, lost, goals and points. */
function isInTable(paragraph: ParagraphAnalysis, to: number, sentence: TokenRange): boolean {
  let end = to;
  while (end < sentence.to && tokenAt(paragraph, end)?.kind === 'number') end++;
  return end - to >= LEAST_COLUMNS;
}

/** "Leeds v Chelsea"; courts write "v.". */
function isInFixture(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (isVersus(textAt(paragraph, to))) return isCapital(paragraph, to + 1);
  return isVersus(textAt(paragraph, from - 1)) && isCapital(paragraph, from - 2);
}

const isVersus = (text: string): boolean => text === 'v' || text === 'vs';

/** "Goalkeepers: Nick Pope (Burnley)". */
const isInSquad = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  SQUADS.has(keyAt(paragraph, 0)) && textAt(paragraph, from - 1) === '(' && textAt(paragraph, to) === ')';
