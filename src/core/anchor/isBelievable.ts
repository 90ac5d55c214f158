import type { Span } from '../text/span';
import { captureContext } from './captureContext';
import { ContextSide } from './contextSide';
import { foldText } from './foldText';
import { areAlike, SAME_SENTENCE, speaksAlone } from './evidence';
import { beginsWithMark, endsWithMark } from './quoteMarks';

/** Share of a changed annotation's words that must be left, and of what stands there now that must be its own. */
const STILL_ITSELF = 0.5;
/** The same of a passage: a name may lose one of its two words, a passage not half of its own. */
const STILL_THE_PASSAGE = 0.7;
const WORDS_OF_A_PASSAGE = 4;
/** In UTF-16 units: a word that grew at the edge of a name is taken in whole; nothing that grew by more is that word. */
export const LONGEST_GROWTH = 20;

/** Whether a place that the diff gives is the old one: inside rewritten text, words match by chance. Its surroundings must have stayed, and most of its own words. */
export function isBelievable(oldText: string, old: Span, newText: string, now: Span): boolean {
  const [wordsThen, wordsNow] = [oldText.slice(old.start, old.end), newText.slice(now.start, now.end)];
  // Where one mark of a quote matched far away, there is much between that never was the quote's.
  if (wordsNow.length > wordsThen.length / STILL_ITSELF + LONGEST_GROWTH) return false;
  if (wordsThen !== wordsNow && !isStillItself(wordsThen, wordsNow)) return false;
  const { before = '', after = '' } = captureContext(oldText, old);
  const around = captureContext(newText, now);
  const beforeNow = foldText(around.before ?? '');
  const sideBefore = new ContextSide(foldText(before), -1).similarity(beforeNow, beforeNow.length);
  const sideAfter = new ContextSide(foldText(after), 1).similarity(foldText(around.after ?? ''), 0);
  if (areAlike(sideBefore ?? 1, sideAfter ?? 1)) return true;
  return speaksAlone(sideBefore, before.slice(-SAME_SENTENCE)) || speaksAlone(sideAfter, after.slice(0, SAME_SENTENCE));
}

/** Enough of the words are left, and of a quote the marks: without one of them it is a piece of it. */
function isStillItself(then: string, now: string): boolean {
  if ((beginsWithMark(then) && !beginsWithMark(now)) || (endsWithMark(then) && !endsWithMark(now))) return false;
  const isPassage = then.trim().split(/\s+/u).length >= WORDS_OF_A_PASSAGE;
  return keptShare(then, now) >= (isPassage ? STILL_THE_PASSAGE : STILL_ITSELF);
}

/** Share of the old text's word letters whose words, or their beginnings or ends, are in the new one. */
function keptShare(then: string, now: string): number {
  const words = then.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const left = now.match(/[\p{L}\p{M}\p{N}]+/gu) ?? [];
  const total = words.reduce((sum, word) => sum + word.length, 0);
  const isKept = (word: string): boolean => {
    const half = Math.ceil(word.length / 2);
    return left.some((other) => other.startsWith(word.slice(0, half)) || other.endsWith(word.slice(-half)));
  };
  const kept = words.filter(isKept).reduce((sum, word) => sum + word.length, 0);
  return total === 0 ? 1 : kept / total;
}
