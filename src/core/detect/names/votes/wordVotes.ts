import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, caseAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import type { Chunk } from '../runs/chunk';
import { isCountryCode } from '../signs/isCountryCode';
import { isFunctionToken } from '../signs/isFunctionToken';
import { isSaint } from '../signs/isSaint';
import { isMarketCode } from '../signs/isMarketCode';
import { isMarketIndex } from '../signs/isMarketIndex';
import { wordSet } from '../../words/wordSet';
import { isSurnamedNation } from '../signs/isSurnamedNation';
import { opensWithSquare } from '../signs/streetNames';
import { endsWithTrade } from '../signs/endsWithTrade';
import { type Vote, vote } from './vote';
import { isTimeZone } from '../signs/isTimeZone';

const C = WordClass;

const GEOGRAPHIC = wordSet(
  'county city town park forest harbour harbor port kingdom republic state airport station palace tower towers plaza mall stadium arena garden gardens base camp fort prison jail temple cathedral mosque farm farms hotel centre center hall market emirate territory region',
);

/** What does not stand behind initials as a surname. */
const NEVER_SURNAMES =
  C.common | C.headStrong | C.headWeak | C.companySuffix | C.placeHead | C.notName | C.organization | PLACE_CLASSES;

const GENERATIONS = wordSet('jr sr ii iii');
const POSSESSIVES = wordSet('my our your his her their');
/** "al-Assad", "O'Brien", "McCain". */
const SURNAME_SHAPE = /^(?:[ae]l|Al|El)-\p{Lu}|^(?:O'|Mc|Mac)\p{Lu}/u;
const SURNAME_STARTS = new Set(['a', 'e', 'A', 'E', 'O', 'M']);
const FIRST_PARTICLES = wordSet('ibn abu bin van von');

/** A chunk with those of its words that have a capital. */
interface ChunkWords {
  readonly paragraph: ParagraphAnalysis;
  readonly chunk: Chunk;
  readonly words: readonly number[];
  readonly first: number;
  readonly last: number;
  /** Whether it opens with a listed first name, and ends with a listed surname. */
  readonly isFirstName: boolean;
  readonly isSurname: boolean;
}

/** Adds what the words of a chunk say for themselves: lists, shapes and length. */
export function wordVotes(paragraph: ParagraphAnalysis, chunk: Chunk, votes: Vote[]): void {
  const { from, to } = chunk;
  const words: number[] = [];
  for (let i = from; i < to; i++) if (isCapital(paragraph, i)) words.push(i);
  const [first = from] = words;
  const last = words[words.length - 1] ?? first;
  const isFirstName = hasClass(paragraph, first, C.firstName);
  const isSurname = hasClass(paragraph, last, C.surname);
  const all: ChunkWords = { paragraph, chunk, words, first, last, isFirstName, isSurname };
  listVotes(all, votes);
  openingVotes(all, votes);
  for (const word of words) {
    shapeVotes(all, word, votes);
    classVotes(all, word, votes);
  }
  endVotes(all, votes);
  joinVotes(all, votes);
  if (words.length === 1) votes.push(...singleVotes(paragraph, first));
}

/** What the lists of names know, of one word and of several. */
function listVotes({ paragraph, words, first, last, isFirstName, isSurname }: ChunkWords, votes: Vote[]): void {
  const count = words.length;
  const isDoubtful = hasClass(paragraph, first, C.ambiguous | C.common | C.place | C.notName);
  if (count < 2) {
    if (isFirstName && !isDoubtful) votes.push(vote('first-name', 1.4, 0, 0, 'It is a known first name'));
    if (isSurname && !isDoubtful) votes.push(vote('surname', 0.8, 0, 0, 'It is a known surname'));
    return;
  }
  if (isFirstName) votes.push(vote('first-name', isDoubtful ? 1.8 : 3.2, 0, 0, 'It starts with a known first name'));
  if (isSurname)
    votes.push(vote('surname', hasClass(paragraph, last, C.common) ? 0.8 : 1.6, 0, 0, 'It ends with a known surname'));
  if (count > 3) return;
  if (hasClass(paragraph, first, C.familyFirst))
    votes.push(vote('family-name-first', isFirstName ? 0.5 : 2, 0, 0, 'It starts with a surname that is written first'));
  votes.push(vote('two-words', 0.9, 0.5, 0, 'It has the length of a full name'));
}

/** "My Velan", "Piazza Velan", "St Velan", and names of many words. */
function openingVotes({ paragraph, chunk, words, first }: ChunkWords, votes: Vote[]): void {
  const isSeveral = words.length > 1;
  if (isSeveral && POSSESSIVES.has(keyAt(paragraph, first)) && !hasClass(paragraph, first + 1, PERSON_CLASSES))
    votes.push(vote('possessive-pronoun', -4, 0, 1, 'It starts like the title of a work'));
  if (opensWithSquare(paragraph, chunk)) votes.push(vote('street', -8, -2, 4, 'It is a street or a square'));
  if (isSeveral && isSaint(keyAt(paragraph, first))) votes.push(vote('saint', -3, 0, 1, 'It starts with a saint, as places do'));
  if (words.length >= 5) votes.push(vote('long', -2, 0, 0, 'It is long'));
}

/** Initials, generations and particles, and words that are formed as names are: "J.P. Crewe", "Crewe Jr", "van Crewe", "McCrewe", "Zhi-wei". */
function shapeVotes({ paragraph, chunk, words, first, last }: ChunkWords, word: number, votes: Vote[]): void {
  const token = textAt(paragraph, word);
  const opens = word === first && words.length > 1;
  const isWithin = word > chunk.from && word < chunk.to - 1;
  if (isWithin && token.length <= 3 && /^\p{Lu}\.?$/u.test(token))
    votes.push(vote('initial', 2, 0, 0, 'It has an initial in the middle'));
  if (opens && token.endsWith('.') && /^(?:\p{Lu}\.)+$/u.test(token)) {
    const isSure = words.length === 2 && token.length > 2 && isUnlikeHead(paragraph, last);
    votes.push(vote('initial', isSure ? 4 : 2, 0, 0, 'It starts with initials'));
  }
  if (word > first && GENERATIONS.has(keyAt(paragraph, word)))
    votes.push(vote('generation', 2.5, 0, 0, 'It ends like a name of generations'));
  if (SURNAME_STARTS.has(token.charAt(0)) && SURNAME_SHAPE.test(token))
    votes.push(vote('name-shape', 1, 0, 0, 'It is formed like a surname'));
  const isHyphenated = word > first && token.includes('-') && /^\p{Lu}\p{L}+-\p{Ll}+$/u.test(token);
  if (isHyphenated && !hasClass(paragraph, word, C.common))
    votes.push(vote('name-shape', 1.6, 0, 0, 'It is formed like an East Asian given name'));
  if (opens && FIRST_PARTICLES.has(keyAt(paragraph, word)))
    votes.push(vote('particle', 1.8, 0, 0, 'It starts with the particle of a name'));
}

/** What else the lists have a word for: a place, an ordinary word, a title. */
function classVotes({ paragraph, chunk, words }: ChunkWords, word: number, votes: Vote[]): void {
  const isOne = words.length === 1;
  const isPersonal = hasClass(paragraph, word, PERSON_CLASSES);
  if (hasClass(paragraph, word, PLACE_CLASSES) && !isPersonal && !isSurnamedNation(paragraph, chunk)) {
    const isTitled = chunk.titleFrom !== undefined;
    const none = isTitled ? 0.2 : isOne ? 2.5 : 0.5;
    votes.push(vote('place-word', isTitled ? -0.4 : -2.2, words.length > 1 ? 0.3 : 0, none, 'It holds the name of a place'));
  }
  if (hasClass(paragraph, word, C.common) && !isPersonal && !HEADED.has(chunk.shape))
    votes.push(vote('common-word', -1.6, 0, isOne ? 1.5 : 0.3, 'It holds an ordinary word'));
  if (isFunctionToken(paragraph, word) && !isPersonal) {
    votes.push(vote('function-word', -3, isOne ? -3 : -0.5, 1.5, 'It holds a word that belongs to sentences'));
  } else if (isOne && hasClass(paragraph, word, C.notName)) {
    votes.push(vote('not-a-name', isPersonal ? -0.5 : -3, -3, 1.5, 'It is on the list of what is no name'));
  }
  if (hasClass(paragraph, word, TITLE_LIKE) && !isPersonal) votes.push(vote('title-word', -2, 0, 0.5, 'It holds a title'));
}

/** The shapes of chunks that a noun or a list says are organizations. */
const HEADED: ReadonlySet<Chunk['shape']> = new Set(['head', 'weak-head', 'listed-organization', 'suffix']);

/** "Velan Park", "Velan Builders". */
function endVotes({ paragraph, chunk, words, last, isFirstName, isSurname }: ChunkWords, votes: Vote[]): void {
  const isPlaceHead = hasClass(paragraph, last, C.placeHead) && !hasClass(paragraph, last, C.headStrong | C.companySuffix);
  if (isPlaceHead && words.length >= 2) {
    const isWeak = hasClass(paragraph, last, C.headWeak);
    const weight = GEOGRAPHIC.has(keyAt(paragraph, last)) ? 1.6 : 0.4;
    const why = 'It ends like the name of a place, an event or a work';
    votes.push(vote('place-head', isFirstName && isSurname ? 0 : -2, isWeak ? -weight : -2, isWeak ? weight : 3, why));
  }
  if (endsWithTrade(paragraph, chunk.from, chunk.to) && chunk.shape === 'plain')
    votes.push(vote('trade', -4, 4, 0, 'It ends with a trade, as the names of firms do'));
}

/** "Crewe & Velan", "Ada van Crewe", "KPV Velan". */
function joinVotes({ paragraph, chunk, words }: ChunkWords, votes: Vote[]): void {
  if (holdsAmpersand(paragraph, chunk)) votes.push(vote('ampersand', 0, 3, 0, 'Its parts are joined by an ampersand'));
  for (let i = chunk.from + 1; i < chunk.to - 1; i++) {
    if (caseAt(paragraph, i) === 'lower' && hasClass(paragraph, i, C.particle))
      votes.push(vote('particle', 1.6, 0, 0, 'It has the particle of a name inside'));
  }
  const holdsAcronym = words.length > 1 && words.some((word) => isLongAcronym(paragraph, word));
  if (holdsAcronym && !words.every((word) => caseAt(paragraph, word) === 'upper'))
    votes.push(vote('acronym', -2, 1.8, 0, 'It holds an acronym'));
  if (isMarketIndex(paragraph, chunk)) votes.push(vote('market-index', -4, -12, 4, 'It is an index of a market'));
}

/** "J.P. Kemmler" against "J.P. Foods". */
const isUnlikeHead = (paragraph: ParagraphAnalysis, last: number): boolean =>
  caseAt(paragraph, last) === 'capital' && !hasClass(paragraph, last, NEVER_SURNAMES);

function holdsAmpersand({ tokens }: ParagraphAnalysis, { from, to }: Chunk): boolean {
  for (let i = from; i < to; i++) if (tokens[i]?.text === '&') return true;
  return false;
}

const isLongAcronym = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'upper' &&
  /^\p{Lu}{3,6}$/u.test(textAt(paragraph, index)) &&
  !/^[IVX]+$/u.test(textAt(paragraph, index));

const TITLE_LIKE = C.title | C.role;

/** "TSLA.O": letters of a share and of its exchange. */
export const isTicker = (token: string): boolean => token.includes('.') && /^\p{Lu}{2,}\.\p{Lu}{1,2}$/u.test(token);

/** "D-N.Y.", "R-Texas": the party and the state behind a member of Congress. */
export const isSeat = (token: string): boolean => token.includes('-') && /^(?:[DIR]|DFL)-\p{Lu}[\p{L}.]*$/u.test(token);

function singleVotes(paragraph: ParagraphAnalysis, index: number): Vote[] {
  const token = textAt(paragraph, index);
  const casing = caseAt(paragraph, index);
  if (isCountryCode(paragraph, index)) return [vote('country-code', -4, -8, 4, 'It is the country of an athlete')];
  if (isMarketCode(paragraph, index)) return [vote('market-code', -4, -12, 4, 'It is a code of the markets')];
  // "R-Texas" is written like no acronym.
  if (isSeat(token)) return [vote('seat', -3, -4, 3, 'It is the party and the state of a member of Congress')];
  if (casing === 'upper') {
    if (isTimeZone(paragraph, index)) return [vote('time-zone', -4, -12, 4, 'It is the clock that an hour goes by')];
    if (isTicker(token)) return [vote('ticker', -3, -4, 3, 'It is the short form of a share')];
    if (hasClass(paragraph, index, C.notAcronym))
      return [vote('abbreviation', 0, 0, 3, 'It is an abbreviation of no organization')];
    const letters = token.includes('.') ? token.replaceAll('.', '').length : token.length;
    return [
      vote('acronym', -3, letters >= 3 && letters <= 7 ? 2.5 : 0.5, 0, 'It is written like the acronym of an organization'),
    ];
  }
  if (casing === 'mixed' || (hasInnerCapital(token) && isBrand(token))) {
    return [vote('inner-capital', -1, 1.8, 0, 'It has a capital inside, as brands do')];
  }
  return [];
}

/** Whether a letter behind the first may be a capital, as none is in most words. */
function hasInnerCapital(token: string): boolean {
  for (let i = 1; i < token.length; i++) {
    const unit = token.charCodeAt(i);
    if (unit > 127 || (unit >= 65 && unit <= 90)) return true;
  }
  return false;
}

/** "YouTube", but not "McCain". */
const isBrand = (token: string): boolean =>
  /^\p{Lu}\p{Ll}+\p{Lu}\p{Ll}/u.test(token.replace(/^(?:Mc|Mac|De|La|Le|O'|Di|Du|Fitz|Van)/u, ''));
