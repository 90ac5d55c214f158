import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, caseAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import type { Chunk } from '../runs/chunk';
import { isCountryCode } from '../signs/countryCode';
import { isFunctionToken, isSaint } from '../signs/functionWords';
import { isMarketCode } from '../signs/marketCode';
import { isMarketIndex } from '../signs/marketIndex';
import { wordSet } from '../../words/wordSet';
import { isSurnamedNation } from '../signs/isSurnamedNation';
import { opensWithSquare } from '../signs/streetNames';
import { endsWithTrade } from '../signs/tradeWords';
import { type Vote, vote } from './vote';
import { isTimeZone } from '../signs/timeZone';

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

/** Adds what the words of a chunk say for themselves: lists, shapes and length. */
export function wordVotes(paragraph: ParagraphAnalysis, chunk: Chunk, votes: Vote[]): void {
  const { from, to } = chunk;
  const words: number[] = [];
  for (let i = from; i < to; i++) if (isCapital(paragraph, i)) words.push(i);
  const [first = from] = words;
  const last = words[words.length - 1] ?? first;
  const count = words.length;
  const isHead =
    chunk.shape === 'head' || chunk.shape === 'weak-head' || chunk.shape === 'listed-organization' || chunk.shape === 'suffix';
  const isFirstName = hasClass(paragraph, first, C.firstName);
  const isSurname = hasClass(paragraph, last, C.surname);
  const doubtful = hasClass(paragraph, first, C.ambiguous | C.common | C.place | C.notName);
  if (count >= 2) {
    if (isFirstName) votes.push(vote('first-name', doubtful ? 1.8 : 3.2, 0, 0, 'It starts with a known first name'));
    if (isSurname)
      votes.push(vote('surname', hasClass(paragraph, last, C.common) ? 0.8 : 1.6, 0, 0, 'It ends with a known surname'));
    if (hasClass(paragraph, first, C.familyFirst) && count <= 3) {
      votes.push(vote('family-name-first', isFirstName ? 0.5 : 2, 0, 0, 'It starts with a surname that is written first'));
    }
    if (count <= 3) votes.push(vote('two-words', 0.9, 0.5, 0, 'It has the length of a full name'));
  } else {
    if (isFirstName && !doubtful) votes.push(vote('first-name', 1.4, 0, 0, 'It is a known first name'));
    if (isSurname && !doubtful) votes.push(vote('surname', 0.8, 0, 0, 'It is a known surname'));
  }
  if (count > 1 && POSSESSIVES.has(keyAt(paragraph, first)) && !hasClass(paragraph, first + 1, PERSON_CLASSES))
    votes.push(vote('possessive-pronoun', -4, 0, 1, 'It starts like the title of a work'));
  if (opensWithSquare(paragraph, chunk)) votes.push(vote('street', -8, -2, 4, 'It is a street or a square'));
  if (count > 1 && isSaint(keyAt(paragraph, first))) votes.push(vote('saint', -3, 0, 1, 'It starts with a saint, as places do'));
  if (count >= 5) votes.push(vote('long', -2, 0, 0, 'It is long'));
  for (const i of words) {
    const token = textAt(paragraph, i);
    if (i > from && i < to - 1 && token.length <= 3 && /^\p{Lu}\.?$/u.test(token))
      votes.push(vote('initial', 2, 0, 0, 'It has an initial in the middle'));
    if (i === first && count > 1 && token.endsWith('.') && /^(?:\p{Lu}\.)+$/u.test(token))
      votes.push(
        vote(
          'initial',
          count === 2 && token.length > 2 && isUnlikeHead(paragraph, last) ? 4 : 2,
          0,
          0,
          'It starts with initials',
        ),
      );
    if (i > first && GENERATIONS.has(keyAt(paragraph, i)))
      votes.push(vote('generation', 2.5, 0, 0, 'It ends like a name of generations'));
    if (SURNAME_STARTS.has(token.charAt(0)) && SURNAME_SHAPE.test(token))
      votes.push(vote('name-shape', 1, 0, 0, 'It is formed like a surname'));
    if (i > first && token.includes('-') && /^\p{Lu}\p{L}+-\p{Ll}+$/u.test(token) && !hasClass(paragraph, i, C.common)) {
      votes.push(vote('name-shape', 1.6, 0, 0, 'It is formed like an East Asian given name'));
    }
    if (i === first && count > 1 && FIRST_PARTICLES.has(keyAt(paragraph, i)))
      votes.push(vote('particle', 1.8, 0, 0, 'It starts with the particle of a name'));
    const isPersonal = hasClass(paragraph, i, PERSON_CLASSES);
    if (hasClass(paragraph, i, PLACE_CLASSES) && !isPersonal && !isSurnamedNation(paragraph, chunk)) {
      votes.push(
        vote(
          'place-word',
          chunk.titleFrom === undefined ? -2.2 : -0.4,
          count > 1 ? 0.3 : 0,
          chunk.titleFrom !== undefined ? 0.2 : count === 1 ? 2.5 : 0.5,
          'It holds the name of a place',
        ),
      );
    }
    if (hasClass(paragraph, i, C.common) && !isPersonal && !isHead)
      votes.push(vote('common-word', -1.6, 0, count === 1 ? 1.5 : 0.3, 'It holds an ordinary word'));
    if (isFunctionToken(paragraph, i) && !isPersonal) {
      votes.push(vote('function-word', -3, count === 1 ? -3 : -0.5, 1.5, 'It holds a word that belongs to sentences'));
    } else if (hasClass(paragraph, i, C.notName) && count === 1) {
      votes.push(vote('not-a-name', isPersonal ? -0.5 : -3, -3, 1.5, 'It is on the list of what is no name'));
    }
    if (hasClass(paragraph, i, TITLE_LIKE) && !isPersonal) votes.push(vote('title-word', -2, 0, 0.5, 'It holds a title'));
  }
  if (hasClass(paragraph, last, C.placeHead) && !hasClass(paragraph, last, C.headStrong | C.companySuffix) && count >= 2) {
    const weak = hasClass(paragraph, last, C.headWeak);
    const geographic = GEOGRAPHIC.has(keyAt(paragraph, last));
    votes.push(
      vote(
        'place-head',
        isFirstName && isSurname ? 0 : -2,
        weak ? (geographic ? -1.6 : -0.4) : -2,
        weak ? (geographic ? 1.6 : 0.4) : 3,
        'It ends like the name of a place, an event or a work',
      ),
    );
  }
  if (endsWithTrade(paragraph, from, to) && chunk.shape === 'plain')
    votes.push(vote('trade', -4, 4, 0, 'It ends with a trade, as the names of firms do'));
  if (holdsAmpersand(paragraph, chunk)) votes.push(vote('ampersand', 0, 3, 0, 'Its parts are joined by an ampersand'));
  for (let i = from + 1; i < to - 1; i++) {
    if (caseAt(paragraph, i) === 'lower' && hasClass(paragraph, i, C.particle)) {
      votes.push(vote('particle', 1.6, 0, 0, 'It has the particle of a name inside'));
    }
  }
  if (count > 1 && words.some((i) => isLongAcronym(paragraph, i)) && !words.every((i) => caseAt(paragraph, i) === 'upper')) {
    votes.push(vote('acronym', -2, 1.8, 0, 'It holds an acronym'));
  }
  if (isMarketIndex(paragraph, chunk)) votes.push(vote('market-index', -4, -12, 4, 'It is an index of a market'));
  if (count === 1) votes.push(...singleVotes(paragraph, first));
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
