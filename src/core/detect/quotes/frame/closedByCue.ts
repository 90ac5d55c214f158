import { isUpperAt } from '../../../text/character';
import type { MarkedSpan } from '../../../text/markedSpans';
import { caseAt, cueVerbAt, hasClass, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';

const MOST_TOKENS_OF_CUE = 9;
const LEAST_TOKENS_OF_WORDS = 4;

/**
 * "“The road is closed, Chief NAME said.": marks that nothing closes end at the comma in front of whoever is said to say it, where that is how the paragraph
 * ends.
 */
export function closedByCue(paragraph: ParagraphAnalysis, marked: readonly MarkedSpan[]): readonly MarkedSpan[] {
  const open = marked.find(({ depth, closed, end }) => depth === 0 && !closed && end === paragraph.text.length);
  if (open === undefined) return marked;
  const comma = commaOfCue(paragraph);
  const before = tokenAt(paragraph, comma - LEAST_TOKENS_OF_WORDS);
  const end = tokenAt(paragraph, comma)?.end ?? 0;
  if (before === undefined || before.start < open.inner.start) return marked;
  return marked
    .filter((span) => span === open || span.start < end)
    .map((span) => (span === open ? { ...span, end, inner: { start: span.inner.start, end }, closed: true } : span));
}

/** The token of the comma behind which a paragraph ends with nothing but who says something: "|, she said.", "|, the mayor added."; -1 where it does not. */
function commaOfCue(paragraph: ParagraphAnalysis): number {
  const stop = paragraph.tokens.length - 1;
  if (keyAt(paragraph, stop) !== '.') return -1;
  let comma = stop - 1;
  while (comma > stop - MOST_TOKENS_OF_CUE && keyAt(paragraph, comma) !== ',') comma--;
  if (keyAt(paragraph, comma) !== ',') return -1;
  const isInverted = isSaying(paragraph, comma + 1);
  if (!isInverted && !isSaying(paragraph, stop - 1)) return -1;
  return isSpeaker(paragraph, isInverted ? comma + 2 : comma + 1, isInverted ? stop : stop - 1) ? comma : -1;
}

function isSaying(paragraph: ParagraphAnalysis, token: number): boolean {
  const verb = hasClass(paragraph, token, WordClass.cue) ? cueVerbAt(paragraph, token) : undefined;
  return verb?.form === 'past' && (verb.strength === 'say' || verb.strength === 'act');
}

/** "she", "the former mayor", "Chief Ada Okafor". */
function isSpeaker(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  if (to <= from) return false;
  const first = keyAt(paragraph, from);
  if (to === from + 1 && /^(?:he|she|they)$/u.test(first)) return true;
  const isDescribed = first === 'the' && to > from + 1;
  for (let token = isDescribed ? from + 1 : from; token < to; token++) {
    const text = tokenAt(paragraph, token)?.text ?? '';
    const isPart = isDescribed
      ? tokenAt(paragraph, token)?.kind === 'word' && !isSaying(paragraph, token)
      : isUpperAt(text, 0) || text === '.' || text === '-' || caseAt(paragraph, token) !== 'lower';
    if (!isPart) return false;
  }
  return true;
}
