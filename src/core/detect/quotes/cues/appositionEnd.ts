import { hasClass, keyAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { isFiniteVerb, opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, tokenIn, tokenOf } from '../frame/frame';

/** The item index of the first item behind a token. */
export function itemBehind(sentence: FrameSentence, token: number, from: number): number {
  let at = from;
  while (at < sentence.items.length && sentence.items[at]?.kind === 'token' && tokenIn(sentence, at) < token) at++;
  return at;
}

/** Behind "NAME, a senior fellow at X," when an apposition follows and ends with a comma or the sentence. */
export function appositionEnd(
  frame: Frame,
  sentence: FrameSentence,
  at: number,
  opensWithGroup = false,
  opensSentence = false,
): number {
  if (keyAt(frame.paragraph, tokenIn(sentence, at)) !== ',') return at;
  return appositionBehind(frame, sentence, at, opensWithGroup, opensSentence);
}

/** The same, whatever stands where the comma would. */
export function appositionBehind(
  frame: Frame,
  sentence: FrameSentence,
  at: number,
  opensWithGroup: boolean,
  opensSentence: boolean,
): number {
  const { paragraph } = frame;
  const next = keyAt(paragraph, tokenIn(sentence, at + 1));
  // "According to Yonhap, the officials met": what follows an organization is the report.
  if (opensWithGroup && !/^(?:a|an|which|whose)$/u.test(next)) return at;
  const isRole =
    /^(?:a|an|the|who|whose|one|his|her|its|their|which|\d+)$/u.test(next) ||
    hasClass(paragraph, tokenIn(sentence, at + 1), WordClass.role | WordClass.title) ||
    (/^(?:senior|former|chief|deputy|acting|research|associate|assistant)$/u.test(next) &&
      hasClass(paragraph, tokenIn(sentence, at + 2), WordClass.role | WordClass.title));
  if (!isRole || hasVerbBeforeComma(frame, sentence, at + 1)) return at;
  for (let i = at + 1; i < sentence.items.length; i++) {
    const item = sentence.items[i];
    if (item?.kind === 'quote') return i;
    if (keyAt(paragraph, tokenOf(item)) !== ',') continue;
    // "According to the sheriff, the raid cost $6,000, or half the budget".
    return opensSentence && !opensClause(frame, sentence, i + 1) ? at : i;
  }
  // "According to a person close to the talks, the board met": with no comma behind, the report has begun.
  return opensSentence ? at : sentence.items.length;
}

/** "of “Oldport Post,” a daily": marks that hold the comma behind them. */
export function endsOnComma({ paragraph, marked }: Frame, { items }: FrameSentence, at: number): boolean {
  const item = items[at];
  const marks = item?.kind === 'quote' ? marked[item.quote] : undefined;
  return marks !== undefined && /,\s*$/u.test(paragraph.text.slice(marks.inner.start, marks.inner.end));
}

/** "But, said NAME, the plan is good", "According to NAME, the two sides had agreed": what follows the comma has its own verb. */
function hasVerbBeforeComma(frame: Frame, sentence: FrameSentence, from: number): boolean {
  for (let at = from; at < sentence.items.length; at++) {
    const token = tokenIn(sentence, at);
    const key = keyAt(frame.paragraph, token);
    if (key === '' || /^(?:,|who|whose|which|that|where|when|whom)$/u.test(key)) return false;
    if (isFiniteVerb(frame, token)) return true;
  }
  return false;
}
