import { hasClass, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, mentionAt } from '../frame/frame';
import { WordClass } from '../../words/wordClass';

const C = WordClass;

const MOST_WORDS = 6;

/** "Amcu regional secretary NAME": words of which one is a role stand between the organization and the person. */
export function leadsToPerson(frame: Frame, from: number): boolean {
  const { paragraph } = frame;
  // "said Gabriela Rep. NAME": a title at the end of what was taken for a name.
  if (textAt(paragraph, from) === '.' && hasClass(paragraph, from - 1, C.title))
    return mentionAt(frame, from + 1)?.kind === 'person';
  let hasRole = false;
  for (let i = from; i < from + MOST_WORDS; i++) {
    const mention = frame.mentionOf(i);
    if (mention >= 0) return hasRole && frame.mentions[mention]?.kind === 'person';
    if (tokenAt(paragraph, i)?.kind !== 'word' && textAt(paragraph, i) !== '-') return false;
    if (hasClass(paragraph, i, C.role | C.title)) hasRole = true;
  }
  return false;
}
