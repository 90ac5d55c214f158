import { hasClass, isCapital, keyAt, textAt } from '../../words/paragraphAnalysis';
import { type Frame, mentionAt } from '../frame/frame';
import { isTitleStop } from '../frame/titleLike';
import { WordClass } from '../../words/wordClass';

const C = WordClass;
const MOST_WORDS = 4;
/** Who leads a field, whatever words it goes by: "Secretary for Justice NAME" is the secretary. */
const OF_FIELD = /(?:minister|secretary|commissioner)$/u;

/** Whether a preposition leads in what an office is for in front of a name, which bears it: "Minister | for | Health NAME", not "a spokesman for NAME". */
export function leadsInField(frame: Frame, preposition: number): boolean {
  const { paragraph } = frame;
  const key = keyAt(paragraph, preposition);
  if (key === 'of' && textAt(paragraph, preposition + 1) === 'State') return true;
  return key === 'for' && isFieldUpTo(frame, preposition, nextPerson(frame, preposition));
}

/** Whether all between "for" and a name is the field of an office, but for a title: "Minister | for | Health Dr. NAME", not "Counsel for Judge NAME". */
export function isFieldUpTo(frame: Frame, preposition: number, name: number): boolean {
  const { paragraph, mentionOf } = frame;
  if (keyAt(paragraph, preposition) !== 'for' || name <= preposition + 1) return false;
  // "Secretary of State for Trade NAME".
  const isOfState = keyAt(paragraph, preposition - 1) === 'state' && keyAt(paragraph, preposition - 2) === 'of';
  const title = isOfState ? preposition - 3 : preposition - 1;
  if (!isCapital(paragraph, title) || !hasClass(paragraph, title, C.role | C.title)) return false;
  const isOfField = OF_FIELD.test(keyAt(paragraph, title));
  for (let token = preposition + 1; token < name; token++) {
    if (token > preposition + 2 && isTitleStop(frame, token)) continue;
    if (!isCapital(paragraph, token) || mentionOf(token) >= 0) return false;
    if (!isOfField && hasClass(paragraph, token, C.role | C.title)) return false;
  }
  return true;
}

/** Where the next name starts not far behind a token if it is a person's, -1 where none does. */
function nextPerson(frame: Frame, token: number): number {
  for (let at = token + 1; at <= token + MOST_WORDS; at++) {
    const found = mentionAt(frame, at);
    if (found !== undefined) return found.kind === 'person' ? found.from : -1;
  }
  return -1;
}
