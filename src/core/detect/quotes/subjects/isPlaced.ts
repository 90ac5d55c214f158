import { hasClass, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { PEOPLE } from '../../words/peopleNouns';
import { PRONOUNS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { STANDS } from './standsThere';

/** The verb stands no further from the start. */
const MOST_WORDS_TO_VERB = 9;

/** "Inside there was a drawing", "Under the arrow stands a line": something that is found at a place; but "Behind him stood a lawyer". */
export function isPlaced(frame: Frame, sentence: FrameSentence): boolean {
  const { paragraph } = frame;
  const { items } = sentence;
  const keys = items.slice(0, MOST_WORDS_TO_VERB).map((_, at) => keyAt(paragraph, tokenIn(sentence, at)));
  if (!LEADS_PLACE.test(keys[0] ?? '')) return false;
  const verb = keys.findIndex((key) => STANDS.test(key));
  if (verb < 1 || keys.slice(0, verb).some((key) => PRONOUNS.has(key) || key === ',')) return false;
  return !items.some((item) => item.kind === 'token' && (frame.mentionOf(item.token) >= 0 || isOfPerson(paragraph, item.token)));
}

const LEADS_PLACE =
  /^(?:inside|underneath|beneath|below|above|under|over|overleaf|behind|beside|next|across|along|around|outside)$/u;
const isOfPerson = (paragraph: ParagraphAnalysis, token: number): boolean =>
  hasClass(paragraph, token, WordClass.role | WordClass.title | WordClass.kin) || PEOPLE.test(keyAt(paragraph, token));
