import { keyAt, textAt } from '../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenOf } from '../quotes/frame/frame';
import { isReadOrSeen } from '../words/wordBearers';

const MOST_ITEMS = 8;

/** "Did he?", "And the second?": a short question outside quotation marks that names nobody. */
export const isReportersQuestion = ({ paragraph, mentionOf }: Frame, { items }: FrameSentence): boolean =>
  items.length <= MOST_ITEMS &&
  textAt(paragraph, tokenOf(items.at(-1))) === '?' &&
  items.every((item) => item.kind === 'token' && mentionOf(item.token) < 0);

/** "What did the letter say?", "And what was on the sign?": what follows are the words of a thing. */
export const asksOfBearer = (frame: Frame, sentence: FrameSentence): boolean =>
  isReportersQuestion(frame, sentence) &&
  sentence.items.some(
    (item) => ARTICLE.test(keyAt(frame.paragraph, tokenOf(item) - 1)) && isReadOrSeen(keyAt(frame.paragraph, tokenOf(item))),
  ) &&
  sentence.items.some((item) => READS.test(keyAt(frame.paragraph, tokenOf(item))));

const ARTICLE = /^(?:the|that|an?)$/u;
const READS = /^(?:say|said|read|reads|on|in)$/u;

/** "NAME has put arrows on the floor. Do people follow them?": the last sentence of a paragraph that is no question of the reporter's, else the last. */
export function lastStatement(frame: Frame): number {
  const last = frame.sentences.length - 1;
  let at = last;
  for (let sentence = frame.sentences[at]; sentence !== undefined && isReportersQuestion(frame, sentence);)
    sentence = frame.sentences[--at];
  return at < 0 ? last : at;
}
