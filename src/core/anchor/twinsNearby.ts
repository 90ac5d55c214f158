import { isInsideWord } from '../text/isInsideWord';
import { ContextSide } from './contextSide';

/** Another place of an annotation's words within its own context: what a candidate's surroundings would be if it were that place. */
export interface Twin {
  readonly before: ContextSide;
  readonly after: ContextSide;
}

/**
 * The places within a context that have the annotation's own words. In "thanked Lima. Lima left" each Lima has the other in its context, so that
 * the surroundings of the two are alike but for a shift: where one is all that a later text has left, only the comparison of both tells which.
 *
 * @param before Folded, as are the others; what stood before the words.
 */
export function twinsNearby(before: string, word: string, after: string): readonly Twin[] {
  if (!before.includes(word) && !after.includes(word)) return [];
  const window = before + word + after;
  const twins: Twin[] = [];
  for (let at = window.indexOf(word); at >= 0; at = window.indexOf(word, at + 1)) {
    const end = at + word.length;
    const isPartOfOne = isInsideWord(window, at) || isInsideWord(window, end);
    if (at === before.length || isPartOfOne) continue;
    twins.push({ before: new ContextSide(window.slice(0, at), -1), after: new ContextSide(window.slice(end), 1) });
  }
  return twins;
}
