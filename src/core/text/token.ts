import { isDigitAt, isLetterAt, isSpaceAt, isUpperAt } from './character';
import { looseNameRest, looseOwnerEnd } from './looseApostrophe';

/** `possessive` is the 's that ends a name; `address` is a web or mail address, never looked into. */
export type TokenKind = 'word' | 'number' | 'possessive' | 'mark' | 'address';

/** A word, number or mark. Offsets are UTF-16 code units into the text that was tokenized. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: TokenKind;
}

/** Endings that English hangs on names with a hyphen ("US-led"); they are tokens of their own, "Jong-un" and "al-Assad" stay whole. */
const HYPHENATED_TAILS = new Set(
  (
    'based led backed born era style wide bound controlled owned run held made aligned linked affiliated sponsored funded listed educated ' +
    'trained dominated occupied friendly brokered mediated like related elect designate supported supplied built drafted allied ranked ' +
    'annexed administered registered flagged speaking leaning American turned area inspired appointed imposed produced invented focused ' +
    'only free day year month week hour time old century trained'
  ).split(' '),
);

/** What lasts so long: "Week-long", but "Pak-long" is a given name. */
const LONG_HEADS = new Set('Decade Year Season Month Week Weekend Day Night Hour Minute'.split(' '));

/** What stands in front of "American" in names and adjectives that stay whole: "Inter-American Development Bank". */
const WHOLE_HEADS = new Set('Inter Pan Afro Anglo Ibero Latin Trans All Native'.split(' '));

/** What English hangs in front of names with a hyphen ("ex-Google", "then-President"): who somebody was, no part of the name. */
const HYPHENATED_HEADS = new Set(['ex', 'then']);

/** What wire services hang in front of a headline with a hyphen ("Tennis-Williams out of Open", "UPDATE 2-Shell cuts jobs"). */
const SLUGS = new Set(
  (
    'update,brief,factbox,explainer,exclusive,analysis,insight,timeline,newsmaker,interview,wrapup,rpt,refile,corrected,preview,column,feature,' +
    'obituary,highlights,instant view,breakingviews,press digest,soccer,football,tennis,cricket,rugby,golf,athletics,cycling,baseball,basketball,' +
    'hockey,olympics,swimming,boxing,snooker,sport,sports,sport in brief,motor racing,motorsport,formula one,motorcycling,horse racing,' +
    'american football,rugby league,rugby union,ice hockey,nfl,nba,nhl,mlb,mls,alpine skiing,nordic skiing,freestyle skiing,skiing,ski jumping,' +
    'cross-country skiing,biathlon,snowboarding,speed skating,figure skating,rallying,sailing,yachting,rowing,gymnastics,marathon,triathlon,judo,' +
    'wrestling,weightlifting,badminton,table tennis,squash,volleyball,handball,water polo,netball,darts,esports,paralympics,winter olympics,doping,' +
    'sumo,mma,surfing,fencing,archery,softball,luge,curling,bobsleigh,australian rules,motogp,commonwealth games,asian games,' +
    'markets,global markets,emerging markets,us stocks,stocks,europe stocks,forex,treasuries,precious,metals,oil'
  ).split(','),
);

/** Slugs that are slugs in capitals alone: "MOVES-Velbank names head of sales", but "Media-Savvy Mayors Win". */
const SLUGS_IN_CAPITALS = new Set(
  (
    'MOVES,BUZZ,RESEARCH ALERT,TABLE,MEDIA,FOCUS,POLL,TEXT,QUOTES,VIEW,GRAPHIC,DEALTALK,SPECIAL REPORT,TAKE A LOOK,TAKE-A-LOOK,DIARY,SCENARIOS,' +
    'WITNESS,ADVISORY,REPEAT,LIVE MARKETS,MORNING BID,GLOBAL ECONOMY,GRAINS,SOFTS,VEGOILS,ENERGY,EURO ZONE BONDS,EUROPE POWER,CANADA STOCKS,' +
    'MIDEAST STOCKS,CHINA STOCKS,INDIA STOCKS,INDIA RUPEE,UK STOCKS,SE ASIA STOCKS,CEE MARKETS,AFRICA FX,CANADA FX DEBT,DEALS,IPO,M&A'
  ).split(','),
);

/** Takes the place and kind of a token: offsets into the text that is split. */
export type TakeToken = (start: number, end: number, kind: TokenKind) => void;

/** Splits a text into words, numbers and marks, leaving white space out. Linear in the length of the text. */
export function tokenize(text: string): Token[] {
  const tokens: Token[] = [];
  splitTokens(text, (start, end, kind) => tokens.push({ start, end, text: text.slice(start, end), kind }));
  return tokens;
}

/** The same for callers that make something else of the tokens, or know their texts already. */
export function splitTokens(text: string, take: TakeToken): void {
  let index = 0;
  while (index < text.length) {
    if (isSpaceAt(text, index)) {
      index++;
    } else if (isLetterAt(text, index)) {
      index = readWord(text, index, take);
    } else if (isDigitAt(text, index)) {
      index = readNumber(text, index, take);
    } else {
      index = readMark(text, index, take);
    }
  }
}

function readMark(text: string, start: number, take: TakeToken): number {
  const owner = isApostrophe(text, start) ? looseOwnerEnd(text, start) : 0;
  const end = owner > 0 ? owner : start + markLength(text, start);
  take(start, end, owner > 0 ? 'possessive' : 'mark');
  return end;
}

function isHyphen(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const unit = text.charCodeAt(index);
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}

function isApostrophe(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const unit = text.charCodeAt(index);
  // In "Yo‘ldoshev" and "Hawaiʻi" a turned one is a letter.
  return unit === 0x27 || unit === 0x2019 || unit === 0x2bc || unit === 0x2018 || unit === 0x2bb;
}

function markLength(text: string, index: number): number {
  const unit = text.charCodeAt(index);
  if (unit >= 0xd800 && unit <= 0xdbff && index + 1 < text.length) return 2;
  // Typewriter dashes and dots are one mark each: "--", "...".
  const mark = text.charAt(index);
  if (mark !== '-' && mark !== '.') return 1;
  let end = index + 1;
  while (text.charAt(end) === mark) end++;
  return end - index;
}

function readWord(text: string, start: number, take: TakeToken): number {
  const plain = plainWordEnd(text, start);
  const rest = plain === 0 || plain === start + 1 ? looseNameRest(text, start) : 0;
  if (plain > 0 && rest === 0) {
    take(start, plain, 'word');
    return plain;
  }
  if (isAddress(text, start)) {
    let end = start;
    while (end < text.length && !isSpaceAt(text, end) && !'<>"”)]'.includes(text.charAt(end))) end++;
    while (end > start + 1 && '.,;:!?'.includes(text.charAt(end - 1))) end--;
    take(start, end, 'address');
    return end;
  }
  const end = wordEnd(text, rest > 0 ? rest : start);
  const apostrophe = end - 2;
  const last = text.charCodeAt(end - 1);
  if (apostrophe > start && (last === 115 || last === 83) && isApostrophe(text, apostrophe)) {
    takeHyphenated(text, start, apostrophe, take);
    take(apostrophe, end, 'possessive');
  } else {
    takeHyphenated(text, start, end, take);
  }
  return end;
}

/**
 * The end of a word of plain letters with a space, a comma or a dot and a space behind it, as most are: no mark joins it to anything. 0 for all
 * others.
 */
function plainWordEnd(text: string, start: number): number {
  for (let end = start; end < text.length; end++) {
    const unit = text.charCodeAt(end);
    // Setting this bit makes small letters of capitals.
    const letter = unit | 32;
    if (letter >= 97 && letter <= 122) continue;
    return unit === 32 || unit === 44 || (unit === 46 && isFullStop(text, start, end)) ? end : 0;
  }
  return 0;
}

/** Whether a dot behind a word of plain letters is none of an initial or a web address, and joins the word to nothing. */
const isFullStop = (text: string, start: number, dot: number): boolean =>
  dot - start > 1 && (dot + 1 === text.length || text.charCodeAt(dot + 1) === 32) && !text.startsWith('www', start);

/** "US-led" and "ex-Google" become three tokens; "Jong-un", "Jean-Luc" and "well-known" stay one. */
function takeHyphenated(text: string, start: number, end: number, take: TakeToken): void {
  if (start <= MOST_OF_SLUGS) {
    const slug = slugEnd(text, start, end);
    if (slug > 0) {
      take(start, slug, 'word');
      take(slug, slug + 1, 'mark');
      takeHyphenated(text, slug + 1, end, take);
      return;
    }
  }
  const head = headEnd(text, start, end);
  if (head > 0) {
    take(start, head, 'word');
    take(head, head + 1, 'mark');
    takeHyphenated(text, head + 1, end, take);
    return;
  }
  const cut = isUpperAt(text, start) ? tailStart(text, start, end) : -1;
  if (cut < 0) {
    take(start, end, 'word');
    return;
  }
  take(start, cut, 'word');
  take(cut, cut + 1, 'mark');
  take(cut + 1, end, 'word');
}

/** "UPDATE 1-Tennis-", "RPT-UPDATE 2-": slugs may follow each other. */
const SLUGS_BEFORE = /^(?:[A-Z]{3,}(?: \d+)?-)*/u;
const MOST_OF_SLUGS = 32;

/** The hyphen behind a slug whose last word starts at `start`, up to `end`, in front of a capital; 0 where there is none. */
function slugEnd(text: string, start: number, end: number): number {
  const hyphen = text.indexOf('-', start);
  if (hyphen <= start || hyphen >= end || !isUpperAt(text, hyphen + 1)) return 0;
  const before = SLUGS_BEFORE.exec(text.slice(0, start))?.[0].length ?? 0;
  const slug = text.slice(before, hyphen);
  return SLUGS.has(slug.toLowerCase()) || SLUGS_IN_CAPITALS.has(slug) ? hyphen : 0;
}

/** The hyphen behind a small head in front of a capital; 0 where there is none. */
function headEnd(text: string, start: number, end: number): number {
  for (const head of HYPHENATED_HEADS) {
    const hyphen = start + head.length;
    if (hyphen < end - 1 && isHyphen(text, hyphen) && isUpperAt(text, hyphen + 1) && text.startsWith(head, start)) return hyphen;
  }
  return 0;
}

/** The hyphen that hangs an ending on a word; -1 where none does. */
function tailStart(text: string, start: number, end: number): number {
  for (let i = end - 1; i > start; i--) {
    if (isHyphen(text, i)) return isTail(text, start, i, end) ? i : -1;
  }
  return -1;
}

function isTail(text: string, start: number, hyphen: number, end: number): boolean {
  const tail = text.slice(hyphen + 1, end);
  if (tail === 'long') return LONG_HEADS.has(text.slice(start, hyphen));
  return HYPHENATED_TAILS.has(tail) && !(isUpperAt(text, hyphen + 1) && WHOLE_HEADS.has(text.slice(start, hyphen)));
}

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    if (isLetterAt(text, end) || isDigitAt(text, end)) {
      end += text.charCodeAt(end) >= 0xd800 && text.charCodeAt(end) <= 0xdbff ? 2 : 1;
    } else if (isInnerMark(text, start, end)) {
      end++;
    } else {
      break;
    }
  }
  // "U.S.", "J.K." and the initial "J." keep their last dot: it rarely ends a sentence.
  if (text.charAt(end) === '.' && isUpperAt(text, end - 1) && (end - start === 1 || text.charAt(end - 2) === '.')) end++;
  return end;
}

/** Whether the mark at `index` joins what stands before and after it into one word. */
function isInnerMark(text: string, start: number, index: number): boolean {
  const next = index + 1;
  if (isHyphen(text, index)) return isLetterAt(text, next) || isDigitAt(text, next);
  if (isApostrophe(text, index)) return isLetterAt(text, next);
  const mark = text.charAt(index);
  // "Beaches–East York" is one place as "Beaches-East York" is.
  if (mark === '–') return isUpperAt(text, start) && isLetterAt(text, index - 1) && isUpperAt(text, next);
  if (mark === '&') return isUpperAt(text, index - 1) && isUpperAt(text, next) && index - start <= 3;
  if (mark === '.') {
    const single = index - start === 1 || text.charAt(index - 2) === '.';
    if (!single) return isDomainAt(text, start, next) || (isUpperAt(text, index - 1) && isExchangeAt(text, next));
    return isLetterAt(text, index - 1) && isLetterAt(text, next) && !isLetterAt(text, next + 1);
  }
  return mark === '/' && isLegalForm(text, start, index);
}

/** "A/S", "S/A": two single capitals, not "9/11" or "and/or". */
const isLegalForm = (text: string, start: number, slash: number): boolean =>
  slash - start === 1 &&
  isUpperAt(text, start) &&
  isUpperAt(text, slash + 1) &&
  !isLetterAt(text, slash + 2) &&
  !isDigitAt(text, slash + 2) &&
  text.charAt(slash + 2) !== '/';

/** What web addresses of outlets end with, but for what is a word too. */
const DOMAINS = new Set(
  (
    'com net org io info news media ae ba bg br by ca ch cl cn co cy cz de dk ec ee es eu fr ge gh gr hk hr hu id ie il ir jp ke kg kr kz lk lt lv ' +
    'md mk mn mt mx my ng nl np nz pe ph pk pl pt ro rs ru se sg si sk th tj tm tn tr tv tw ua ug uk uy uz ve vn za zw'
  ).split(' '),
);

/** Those that are words: "Kestrel.no", but "a kestrel.no" lacks a space. */
const DOMAIN_WORDS = new Set('am at be fi in is it me no to us'.split(' '));

const MOST_LETTERS_OF_DOMAIN = 5;

/** "Amazon.com": what a web address ends with is part of the name, which starts at `start`. */
function isDomainAt(text: string, start: number, index: number): boolean {
  let end = index;
  while (end - index < MOST_LETTERS_OF_DOMAIN && isLetterAt(text, end)) end++;
  const domain = text.slice(index, end);
  return DOMAINS.has(domain) || (DOMAIN_WORDS.has(domain) && isUpperAt(text, start));
}

/** "TSLA.O", "BMWG.DE": the letters of a stock exchange behind those of a share. */
function isExchangeAt(text: string, index: number): boolean {
  if (!isUpperAt(text, index)) return false;
  const end = isUpperAt(text, index + 1) ? index + 2 : index + 1;
  return !isLetterAt(text, end);
}

function readNumber(text: string, start: number, take: TakeToken): number {
  let end = start;
  while (end < text.length) {
    const joins = '.,:-'.includes(text.charAt(end)) && isDigitAt(text, end + 1);
    if (!joins && !isDigitAt(text, end) && !isLetterAt(text, end)) break;
    end++;
  }
  // "12.kg": an outlet that goes by a number.
  const isOutlet = text.charAt(end) === '.' && isDomainAt(text, start, end + 1);
  if (isOutlet)
    do end++;
    while (isLetterAt(text, end));
  take(start, end, isOutlet ? 'word' : 'number');
  return end;
}

function isAddress(text: string, start: number): boolean {
  if (text.startsWith('http://', start) || text.startsWith('https://', start) || text.startsWith('www.', start)) return true;
  let index = start;
  while (index < start + 64 && (isLetterAt(text, index) || isDigitAt(text, index) || text.charAt(index) === '.')) index++;
  return text.charAt(index) === '@' && isLetterAt(text, index + 1);
}
