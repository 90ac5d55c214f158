import { keyAt } from '../words/paragraphAnalysis';
import { ARTICLES, BE } from '../words/smallWords';
import { type Frame, type FrameSentence, sentenceOf, tokenOf } from '../quotes/frame/frame';

/** Whether a sentence leads to words of others than whoever it is about: of the next of several things, or of those who greet somebody. */
export const leadsToWordsOfOthers = (frame: Frame, sentence: FrameSentence): boolean =>
  isOnAnother(frame, sentence) || isGreeted(frame, sentence) || isBySomebody(frame, sentence);

/** "Another was shorter. “…”", "A second, in April, read better. “…”": the next of several things, whose words nobody is said to speak. */
function isOnAnother({ paragraph }: Frame, { items }: FrameSentence): boolean {
  const [first = '', second = '', third = ''] = items.slice(0, 3).map((item) => keyAt(paragraph, tokenOf(item)));
  const behind = first === 'another' ? second : ARTICLES.has(first) && NEXT.test(second) ? third : undefined;
  return behind !== undefined && (behind === ',' || BE.has(behind));
}

const NEXT = /^(?:second|third|fourth|fifth|next|last|latest|other)$/u;

const WRITES =
  /^(?:wr(?:ote|itten)|scrawled|scribbled|painted|sprayed|spray|chalked|carved|scratched|drawn|drew|daubed|pencilled|penciled|stencilled|pinned|taped|stuck|hung|left|put|posted|added|tacked|nailed|traced)$/u;
const MOST_WORDS_TO_WRITING = 6;

/** "She waits at a shelter on which somebody had written with a finger. “…”": who that is, nobody knows. */
function isBySomebody({ paragraph }: Frame, { items }: FrameSentence): boolean {
  const keys = items.map((item) => keyAt(paragraph, tokenOf(item)));
  return keys.some(
    (key, at) =>
      (key === 'someone' || key === 'somebody') &&
      keys.slice(at + 1, at + 1 + MOST_WORDS_TO_WRITING).some((verb) => WRITES.test(verb)),
  );
}

/**
 * The same of what stands behind the last quotation of a sentence: "“…,” NAME said under a shelter on which somebody had written with a finger. |
 * “…”"
 */
export function endsBySomebody(frame: Frame, { items, softStart }: FrameSentence): boolean {
  const last = items.map(({ kind }) => kind).lastIndexOf('quote');
  return last >= 0 && isBySomebody(frame, sentenceOf(items.slice(last + 1), softStart));
}

const GREETED =
  /^(?:greeted|met|welcomed|interrupted|heckled|drowned|jeered|booed|cheered|applauded|taunted|serenaded|confronted|mobbed|besieged)$/u;
const MOST_WORDS_TO_GREETER = 5;

/** "He was interrupted several times by a man in the gallery. “…”": the words are those of others, whom whatever is behind "by" brings up. */
function isGreeted({ paragraph }: Frame, { items }: FrameSentence): boolean {
  const keys = items.map((item) => keyAt(paragraph, tokenOf(item)));
  return keys.some(
    (key, at) =>
      GREETED.test(key) &&
      BE.has(keys[at - 1] ?? '') &&
      keys.slice(at + 1, at + 1 + MOST_WORDS_TO_GREETER).some((by) => /^(?:by|with)$/u.test(by)),
  );
}
