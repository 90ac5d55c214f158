import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../signs/isListed';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { isFunctionToken } from '../signs/isFunctionToken';
import { isThingBeforeLetters } from '../signs/isThingBeforeLetters';
import { officeBeforeLetters } from '../signs/lettersOfOffice';
import { spellsCapitals, spellsInitials } from '../signs/spellsInitials';
import type { FormName } from './formName';

const C = WordClass;
const SHORT = /^\p{Lu}[\p{Lu}\d-]{2,9}$/u;
/** "MetVelan", "KeVA": a name put together of others, right behind the head of the one that it is short for. */
const CAMEL = /^\p{Lu}\p{Ll}+\p{Lu}\p{L}*$/u;
/** What joins the words of a long name. */
const JOINTS = wordSet('of for and the on de del da do la y');
const MOST_WORDS = 10;

/**
 * Letters in brackets behind the organization that they are short for, whatever its initials ("Regulatory Council for Velanto (COVEL)"), or the word that
 * its own words are blended into ("Council of Velanto Architects (Covela)").
 */
export function explainedLetters(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 1; i < to - 2; i++) {
    if (textAt(paragraph, i) !== '(' || textAt(paragraph, i + 2) !== ')') continue;
    const short = textAt(paragraph, i + 1);
    const isCamel = CAMEL.test(short) && hasClass(paragraph, i - 1, C.headStrong);
    if (SHORT.test(short) ? !mayBeDefined(paragraph, i + 1) : !isCamel && !mayBeBlend(paragraph, i + 1)) continue;
    // "Public Harbours Act (PHA)" and "Harbour Police Commander (HPC)" are none, though what they are about or head may be.
    if (isThingBeforeLetters(paragraph, i) || officeBeforeLetters(paragraph, i) !== undefined) continue;
    const start =
      startOfOrganization(paragraph, i - 1, from) ??
      (SHORT.test(short) ? startOfNational(paragraph, { from, to: i }, short) : undefined);
    if (start === undefined) continue;
    const words = paragraph.keys.slice(start, i);
    if (!SHORT.test(short) && !isCamel && !isBlend(short.toLowerCase(), words)) continue;
    found.push({ kind: 'organization', from: i + 1, to: i + 2, why: 'It explains the letters in brackets' });
    if (words.length > 1 && (spellsInitials(short, words) || spellsCapitals(paragraph, short, { from: start, to: i })))
      found.push({ kind: 'organization', from: start, to: i, why: 'The letters in brackets are its initials' });
  }
  return found;
}

/** Letters that mean something else elsewhere only right behind the head of a name: "Tax Inspectorate (DNA)", but neither "(UK)" nor "(MP)". */
const mayBeDefined = (paragraph: ParagraphAnalysis, letters: number): boolean =>
  !hasClass(paragraph, letters, C.notAcronym) ||
  (hasClass(paragraph, letters - 2, C.headStrong) &&
    !hasClass(paragraph, letters, PLACE_CLASSES | C.title | C.official | C.role));

const NO_BLEND = C.common | C.notName | C.title | C.official | C.role | C.firstName | C.surname | PLACE_CLASSES;

/** A word of its own in brackets: "(Covela)". */
const mayBeBlend = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'capital' && !hasClass(paragraph, index, NO_BLEND);

/** Whether a word is put together of how the words of a name begin, in their order: "Covela" of "Council of Velanto Architects". */
function isBlend(short: string, words: readonly string[]): boolean {
  const [first = '', ...others] = words;
  if (first === '' || !short.startsWith(first.slice(0, 1)) || first.startsWith(short)) return false;
  let reached = prefixEnds(short, first, [0]);
  for (const word of others) reached = [...new Set([...reached, ...prefixEnds(short, word, reached)])];
  return reached.includes(short.length);
}

/** Where the beginnings of a word end that stand in another at some places. */
const prefixEnds = (text: string, word: string, places: readonly number[]): readonly number[] =>
  places.flatMap((place) => {
    const ends: number[] = [];
    for (let length = 1; length <= word.length && text.startsWith(word.slice(0, length), place); length++)
      ends.push(place + length);
    return ends;
  });

/** Where a name starts that ends with a country, "Harbour Rescue New Zealand (HRNZ)": whatever its head is, the letters are its initials. */
function startOfNational(paragraph: ParagraphAnalysis, { from, to }: TokenRange, letters: string): number | undefined {
  const start = startOfCapitals(paragraph, { from, to }, letters.length);
  if (start === undefined || isFunctionToken(paragraph, start)) return undefined;
  if (!spellsCapitals(paragraph, letters, { from: start, to })) return undefined;
  const country = [to - 2, to - 1].find((at) => at > start && isListed(paragraph, { from: at, to }, C.country));
  return country === undefined ? undefined : start;
}

/** Where the last words with a capital of a stretch start, as many as are asked for; undefined where more than joints stands between them. */
function startOfCapitals(paragraph: ParagraphAnalysis, { from, to }: TokenRange, count: number): number | undefined {
  for (let start = to - 1, capitals = 0; start >= Math.max(from, to - MOST_WORDS); start--) {
    if (!isCapital(paragraph, start) && !JOINTS.has(keyAt(paragraph, start))) return undefined;
    if (isCapital(paragraph, start) && ++capitals === count) return start;
  }
  return undefined;
}

/** Where an organization's name starts, at the latest, that ends at a token: with a head noun and whatever it is for. */
function startOfOrganization(paragraph: ParagraphAnalysis, last: number, limit: number): number | undefined {
  if (!isCapital(paragraph, last)) return undefined;
  for (let i = last; i >= Math.max(limit, last - MOST_WORDS); i--) {
    if (isCapital(paragraph, i) && hasClass(paragraph, i, C.headStrong)) {
      if (i === last && !isCapital(paragraph, i - 1)) return undefined;
      let start = i;
      while (start > limit && isCapital(paragraph, start - 1) && !isFunctionToken(paragraph, start - 1)) start--;
      return start;
    }
    if (!isCapital(paragraph, i) && !JOINTS.has(keyAt(paragraph, i))) return undefined;
  }
  return undefined;
}
