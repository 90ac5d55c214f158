import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { SHIPS } from '../../words/nameTriggers';
import { PREPOSITIONS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';

/** What grows, cures, moves, plays, is eaten, lies or blows somewhere, and is neither a body nor somebody. */
const THINGS = joinedSet(
  SHIPS,
  wordSet(
    'crop fruit herb shrub weed mushroom pill drug medicine medication painkiller sedative antibiotic opioid steroid ointment vaccine tonic ' +
      'herbicide pesticide insecticide fungicide fertiliser fertilizer smartphone handset console robot drone missile rocket satellite probe rover telescope ' +
      'spacecraft boat ship vessel train locomotive film movie documentary novel memoir play musical opera ballet sitcom song album painting poem sculpture ' +
      'dish soup stew dessert cocktail drink beer lager bitter whisky gin liqueur cheese loaf sauce spice dance festival carnival holiday ceremony ritual ' +
      'street avenue road lane boulevard highway motorway bridge tunnel hill mountain peak volcano valley meadow plain glacier river stream lake lagoon bay ' +
      'beach reef island islet peninsula forest cave waterfall desert oasis dam canal reservoir cinema shrine pyramid cemetery god goddess deity wind ' +
      'earthquake comet planet asteroid galaxy constellation dog cat horse mare colt lion elephant disease virus bacterium parasite language dialect bill law program programme',
  ),
);
const ARTICLES = wordSet('a an the one his her their another');
const COUNTED = wordSet('two three four five six seven eight');
const MOST_WORDS = 6;
/** What ends the phrase, or tells more of the thing. */
const BEHIND = wordSet(
  ', . ; : ) that which who whose where of in on at by near with without from for to and or so taken used sold built registered named called through under launched introduced',
);

/**
 * Whether a comma and what it is follow a name, and that is no body and nobody: "Velzha, a herb that heals,", "Orvexa, the goddess of", "Lorne
 * and Velzha, two islands". "Lorne, a ship owner" owns some, "Orvexa, a drug maker," makes them, and behind "According to Orvexa," something else begins.
 */
export function isApposedThing(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const end = endOfList(paragraph, to);
  if (textAt(paragraph, end) !== ',' || opensClause(paragraph, from, end + 1)) return false;
  const isCounted = COUNTED.has(keyAt(paragraph, end + 1));
  if (!isCounted && (end > to || !ARTICLES.has(keyAt(paragraph, end + 1)))) return false;
  for (let i = end + 2; i < end + 2 + MOST_WORDS; i++) {
    const key = keyAt(paragraph, i);
    if (BEHIND.has(key) || tokenAt(paragraph, i) === undefined) return false;
    const isThing = caseAt(paragraph, i) === 'lower' && THINGS.has(isCounted && key.endsWith('s') ? key.slice(0, -1) : key);
    if (isThing && (isCounted || BEHIND.has(keyAt(paragraph, i + 1)))) return true;
    if (hasClass(paragraph, i, WordClass.role | WordClass.kin)) return false;
  }
  return false;
}

/** "According to Orvexa, a |", "At Orvexa, the |". */
function opensClause(paragraph: ParagraphAnalysis, from: number, article: number): boolean {
  const before = keyAt(paragraph, from - 1) === 'the' ? from - 2 : from - 1;
  if (keyAt(paragraph, before) === 'to' && keyAt(paragraph, before - 1) === 'according') return true;
  // "part of Orvexa, the program that" opens none.
  return (
    keyAt(paragraph, article) === 'the' && PREPOSITIONS.has(keyAt(paragraph, before)) && caseAt(paragraph, before - 1) !== 'lower'
  );
}

const isJoint = (key: string): boolean => key === ',' || key === 'and';

/** Where the names end that are listed behind one: "Lorne | and Velzha |". */
function endOfList(paragraph: ParagraphAnalysis, to: number): number {
  let end = to;
  while (isCapital(paragraph, end + 1) && isJoint(keyAt(paragraph, end))) {
    end++;
    while (isCapital(paragraph, end)) end++;
  }
  return end;
}
