import type { TokenRange } from '../../../text/sentence';
import { initialsOfRole } from '../../words/initialsOfRole';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { WordSignal } from '../../words/wordSignal';
import { Sighting, type SightingsBuilder } from '../../wordEvidence';
import { isShortOffice } from './isShortOffice';
import { isThingBeforeLetters } from './isThingBeforeLetters';

const C = WordClass;
const TITLES = C.title | C.official;
const HEADS = C.headStrong | C.companySuffix;
/** "AG", "CoP", "CoAS". */
const LETTERS = /^\p{Lu}\p{L}{0,2}\p{Lu}$/u;
/** "Director-General" has two initials. */
const PARTS = /[^-\u2010\u2011]+/gu;
const JOINTS = /^(?:of|for|and|the)$/u;
const SMALL_PARTS = /^(?:in|of|at)$/u;
const MOST_TOKENS = 6;
/** What has more goes by its letters as an organization does: "Comptroller and Auditor General of Norland (CAGN)". */
const MOST_WORDS = 3;

/** The office whose initials stand in the brackets that open at a token: "Attorney General (AG)", "Commissioner of Police (CoP)". */
export function officeBeforeLetters(paragraph: ParagraphAnalysis, open: number): TokenRange | undefined {
  const letters = textAt(paragraph, open + 1);
  if (textAt(paragraph, open) !== '(' || textAt(paragraph, open + 2) !== ')' || !LETTERS.test(letters)) return undefined;
  const wanted = letters.toLowerCase();
  let all = '';
  let ofWords = '';
  for (let from = open - 1; from >= open - MOST_TOKENS; from--) {
    const isJoint = JOINTS.test(keyAt(paragraph, from));
    if (!isCapital(paragraph, from) && !isJoint) return undefined;
    const initials = initialsOf(textAt(paragraph, from));
    all = initials + all;
    if (!isJoint) ofWords = initials + ofWords;
    if (ofWords.length > MOST_WORDS || isJoint) continue;
    if ((all === wanted || ofWords === wanted) && isTitled(paragraph, from, open)) return { from, to: open };
  }
  return undefined;
}

/** "dg" of "Director-General", "oc" of "Officer-in-Charge". */
const initialsOf = (word: string): string =>
  (word.match(PARTS) ?? [])
    .filter((part) => !SMALL_PARTS.test(part))
    .map((part) => part.charAt(0).toLowerCase())
    .join('');

/** Whether the word in front of what the office is for, or the last, is a title: "Attorney General", "Chief Medical Officer". */
function isTitled(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  let last = from;
  while (last + 1 < to && isCapital(paragraph, last + 1)) last++;
  const isTitle = hasClass(paragraph, last, TITLES) || /-(?:general|in-charge|in-chief)$/u.test(keyAt(paragraph, last));
  return isTitle && !hasClass(paragraph, last, HEADS);
}

/** Notes letters in brackets: those of an office, a law or another thing, and those of whatever else stands in front. */
export function noteLetters(paragraph: ParagraphAnalysis, seen: SightingsBuilder): void {
  if ((paragraph.signals & WordSignal.bracket) === 0) return;
  for (let i = 1; i < paragraph.tokens.length - 2; i++) {
    if (tokenAt(paragraph, i)?.text !== '(') continue;
    if (officeBeforeLetters(paragraph, i) !== undefined || isThingBeforeLetters(paragraph, i))
      seen.add(keyAt(paragraph, i + 1), Sighting.office);
    else if (LETTERS.test(textAt(paragraph, i + 1)) && isCapital(paragraph, i - 1))
      seen.add(keyAt(paragraph, i + 1), Sighting.explained);
  }
}

/** "Chief Minister Ada Lorne", later "the CM": letters that are listed as none of an organization alone. */
export function noteTitle({ lexicon }: ParagraphAnalysis, title: string, seen: SightingsBuilder): void {
  for (const letters of initialsOfRole(title))
    if ((lexicon.classes(letters) & C.notAcronym) !== 0) seen.add(letters, Sighting.office);
}

/** "CS Ada Lorne", later "the CS": letters in front of whoever holds the office, unless an organization is listed with them. */
export function noteShortOffice(paragraph: ParagraphAnalysis, index: number, seen: SightingsBuilder): void {
  if (isShortOffice(paragraph, index) && !hasClass(paragraph, index, C.organization | C.acronym))
    seen.add(keyAt(paragraph, index), Sighting.office);
}

/** Whether a name is nothing but letters that stand for an office or a thing in the article. */
export const isOfficeInLetters = (seen: number): boolean =>
  (seen & Sighting.office) !== 0 && (seen & (Sighting.initials | Sighting.explained)) === 0;
