import { isUpperAt } from './character';
import type { TakeToken } from './token';

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
const WHOLE_HEADS = new Set('Inter Pan Afro Anglo Ibero Latin Trans All Native Mid Un Journal Republican'.split(' '));
/** What stands in front of "day" in the names of faiths: "Seventh-day Adventists", "Latter-day Saints". */
const DAYS_OF_FAITHS = new Set(['Seventh', 'Latter']);

/** What English hangs in front of names with a hyphen ("ex-Google", "then-President"): who somebody was, no part of the name. */
const HYPHENATED_HEADS = new Set(['ex', 'Ex', 'then', 'Then']);

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

/** "US-led" and "ex-Google" become three tokens; "Jong-un", "Jean-Luc" and "well-known" stay one. */
export function takeHyphenated(text: string, start: number, end: number, take: TakeToken): void {
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
  if (tail === 'day' && DAYS_OF_FAITHS.has(text.slice(start, hyphen))) return false;
  if (tail === 'long') return LONG_HEADS.has(text.slice(start, hyphen));
  return HYPHENATED_TAILS.has(tail) && !(isUpperAt(text, hyphen + 1) && WHOLE_HEADS.has(text.slice(start, hyphen)));
}

export function isHyphen(text: string, index: number): boolean {
  if (index >= text.length) return false;
  const unit = text.charCodeAt(index);
  return unit === 0x2d || unit === 0x2010 || unit === 0x2011;
}
