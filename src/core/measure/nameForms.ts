import { titleLength } from './titleLength';

const ACCENTS = /[\u0300-\u036f]/gu;
const PRONOUN =
  /^(?:i|me|my|we|us|our|you|he|him|his|she|her|hers|it|they|them|their|who|which|that|this|these|those|one|some|many|others|both|another)$/iu;
/** Descriptions of somebody whom the text does not name. */
const DESCRIPTION =
  /^(?:a|an|his|her|their|our|my|its|one|two|three|some|several|many|most|other|another|officials?|police|critics|experts?|researchers?|those|these|people|residents)\b/iu;
const SPOKESPERSON = /^(?:[a-z]+\s+)*(?:spokes\w+|official|officials|aide|source|sources)\b.*\b(?:for|of|from|with)\b/iu;

const WRITTEN_AS_NAME = /^[\p{Lu}\p{N}]|^al-|^el-|^de/u;

/** A name as it is compared: lower case, without accents, words parted by one space. */
export function nameKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(ACCENTS, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim();
}

/** The name alone: without titles, brackets, a possessive ending and what follows a comma or "who". */
export function plainName(name: string): string {
  const [head = ''] = name.replace(/\(.*?\)/gu, ' ').split(/,| who | whose /u);
  const trimmed = head.trim();
  return trimmed
    .slice(titleLength(trimmed))
    .replace(/['’]s$/u, '')
    .trim();
}

/** The last word of a name that is written as a name, so that neither "Jr." nor "of the north" counts; comparable. */
export function lastName(name: string): string {
  const words = plainName(name)
    .replace(/\b(?:jr|sr|ii|iii|iv)\b\.?/giu, '')
    .trim()
    .split(/\s+/u)
    .filter((word) => word !== '');
  const last = words.reverse().find((word) => WRITTEN_AS_NAME.test(word)) ?? words[0] ?? '';
  return nameKey(last).split(' ').pop() ?? '';
}

/** Whether two names are the same in full. */
export function sameFullName(a: string, b: string): boolean {
  const key = nameKey(plainName(a));
  return key !== '' && key === nameKey(plainName(b));
}

/** Whether two names share the last name, or one is the acronym of the other. */
export function sameLastName(a: string, b: string): boolean {
  const [lastA, lastB] = [lastName(a), lastName(b)];
  if (lastA === '' || lastB === '') return false;
  return lastA === lastB || isAcronymOf(a, b) || isAcronymOf(b, a);
}

function isAcronymOf(short: string, long: string): boolean {
  const [acronym = '', ...rest] = nameKey(plainName(short)).split(' ');
  const words = nameKey(plainName(long)).split(' ');
  if (rest.length > 0 || words.length < 2 || acronym.length < 2) return false;
  return words.map((word) => word.charAt(0)).join('') === acronym;
}

/** Whether a speaker is given by name, not as "she", "a neighbour" or "officials of the ministry". */
export function isProperName(speaker: string): boolean {
  const name = plainName(speaker);
  const whole = speaker.trim();
  if (name === '' || PRONOUN.test(whole) || PRONOUN.test(name)) return false;
  return /\p{Lu}/u.test(name) && !DESCRIPTION.test(whole) && !SPOKESPERSON.test(whole);
}
