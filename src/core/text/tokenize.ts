import { isDigitAt, isLetterAt, isSpaceAt, isUpperAt, isWordAt } from './character';
import { isDomainAt } from './isDomainAt';
import { looseNameRest, looseOwnerEnd } from './looseApostrophe';
import { isHyphen, takeHyphenated } from './takeHyphenated';
import type { TakeToken, Token } from './token';

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

function wordEnd(text: string, start: number): number {
  let end = start;
  while (end < text.length) {
    if (isWordAt(text, end)) {
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
  if (isHyphen(text, index)) return isWordAt(text, next);
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
  while (index < start + 64 && (isWordAt(text, index) || text.charAt(index) === '.')) index++;
  return text.charAt(index) === '@' && isLetterAt(text, index + 1);
}
