import { hasClass, isCapital, textAt, tokenAt } from '../../words/paragraphAnalysis';
import type { Frame } from './frame';
import { WordClass } from '../../words/wordClass';

/** Whether a word may be a title in front of a name. */
export const isTitleLike = (frame: Frame, token: number): boolean =>
  frame.mentionOf(token) < 0 &&
  (hasClass(frame.paragraph, token, WordClass.title) ||
    isCapital(frame.paragraph, token) ||
    (textAt(frame.paragraph, token) === '.' && isShortenedTitle(frame, token - 1)));

/** Whether a word may be a title or a role in front of a name. */
export const isTitleOrRole = (frame: Frame, token: number): boolean =>
  isTitleLike(frame, token) || (frame.mentionOf(token) < 0 && hasClass(frame.paragraph, token, WordClass.role));

/** The full stop of "Gov." and "Rep.". */
export const isTitleStop = (frame: Frame, token: number): boolean =>
  textAt(frame.paragraph, token) === '.' &&
  (hasClass(frame.paragraph, token - 1, WordClass.title) || isShortenedTitle(frame, token - 1));

/** "Const", "Cllr": a capital and a few letters with a full stop behind them. */
export const isShortenedTitle = (frame: Frame, token: number): boolean =>
  isCapital(frame.paragraph, token) &&
  frame.mentionOf(token) < 0 &&
  (tokenAt(frame.paragraph, token)?.text.length ?? 0) <= 5 &&
  tokenAt(frame.paragraph, token)?.end === tokenAt(frame.paragraph, token + 1)?.start;

/** The token in front of the titles that end at one. */
export function leftOfTitles(frame: Frame, from: number): number {
  let at = from;
  while (at >= 0 && isTitleLike(frame, at)) at--;
  return at;
}
