import { keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import type { DraftQuote } from '../draft/draftQuote';
import type { Frame } from '../frame/frame';
import { isHeadlineLine } from '../frame/headlineLine';

/** What is said of a text and not in it. */
export const EDITED =
  /\bthis (?:interview|conversation|transcript|exchange|discussion)\b[^.]* (?:edited|condensed|shortened|conducted|translated)\b/iu;
const ABOUT_THE_TEXT =
  /^\W*(?:(?:this|the) (?:interview|conversation|transcript|exchange|story|article|discussion)\b|transcripts?\b|copyright\b|©|reporting by\b|edited by\b|read (?:more|also|next)\b|with (?:files|reporting) from\b|\(?end\b)/iu;
const SELF = /(?:\bI['’]m|\bI am|\bthis is|\bmy name is|\bname['’]s)\W*$/iu;

/**
 * Whether a paragraph behind a turn shows that the reporter speaks again: it is a heading, tells of the text, calls whoever had the turn by name,
 * reports what those said who have the labels, or attributes words as reporters do.
 * @param own the last word of the name of whoever had the turn; `labelled` are those of all.
 */
export function isReporterAgain(
  frame: Frame,
  drafts: readonly DraftQuote[],
  own: string,
  labelled: ReadonlySet<string>,
): boolean {
  const { paragraph, mentions } = frame;
  const { text } = paragraph;
  if (paragraph.caseStyle !== 'sentence' || isHeadlineLine(paragraph) || ABOUT_THE_TEXT.test(text) || EDITED.test(text))
    return true;
  const reported = drafts.some(
    (draft) => isTrailing(draft) || (draft.speaker?.kind === 'name' && labelled.has(keyAt(paragraph, draft.speaker.to - 1))),
  );
  return (
    reported ||
    mentions.some(
      ({ kind, to, span }) =>
        kind === 'person' && keyAt(paragraph, to - 1) === own && !SELF.test(textBefore(paragraph, span.start)),
    )
  );
}

/** "“It was late,” Ada Hale said.", "It was late, she said.": who speaks says first who said something, reporters afterwards. */
const isTrailing = ({ cue, span, content, depth }: DraftQuote): boolean =>
  depth === 0 && cue !== undefined && cue.start >= (content ?? span).start;

const textBefore = ({ text }: ParagraphAnalysis, end: number): string => text.slice(Math.max(0, end - 24), end);
