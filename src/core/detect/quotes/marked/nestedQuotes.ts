import { keyAt, textAt } from '../../words/paragraphAnalysis';
import { cuesOf } from '../cues/cues';
import type { DraftQuote } from '../draft/draftQuote';
import { QUOTE_CONFIDENCE } from '../draft/quoteConfidence';
import { LINKS } from '../draft/speakerLinks';
import type { Cue } from '../frame/cue';
import { type Frame, sentenceOf } from '../frame/frame';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { tokensWithin } from '../frame/tokensWithin';

const LEAST_WORDS_OF_CLAUSE = 5;

/** Quotations inside quotations: only whole sentences that somebody is said to say. */
export function nestedQuotes(frame: Frame, outer: readonly DraftQuote[]): DraftQuote[] {
  if (frame.marked.every(({ depth }) => depth !== 1)) return [];
  return frame.marked.flatMap((span): DraftQuote[] => {
    if (span.depth !== 1) return [];
    const parent = outer.find((quote) => quote.span.start <= span.start && span.end <= quote.span.end);
    if (parent === undefined) return [];
    const inner = frame.paragraph.text.slice(span.inner.start, span.inner.end);
    const words = tokensWithin(frame, span.inner.start, span.inner.end).length;
    const before = frame.paragraph.text.slice(Math.max(0, span.start - 6), span.start);
    // "said ‘I only feed the hens’": without a comma, a clause.
    const leads = /[,:]\s?$/u.test(before) || (words >= LEAST_WORDS_OF_CLAUSE && /(?<!\p{L})sa(?:id|ys?)\s?$/u.test(before));
    if (!leads || !/^[^\p{L}]*\p{Lu}/u.test(inner) || words < 2) return [];
    const cue = innerCue(frame, parent.span.start + 1, span.start);
    const lead = frame.paragraph.text.slice(parent.span.start + 1, span.start);
    const isSelf =
      cue?.speaker === undefined
        ? SELF_SHORTENED.test(lead)
        : cue.speaker.kind === 'pronoun' && SELF.test(keyAt(frame.paragraph, cue.speaker.from));
    const isPronoun = cue?.speaker?.kind === 'pronoun';
    const other = (isPronoun ? namedWithin(frame, cue.speaker, parent.span.start) : undefined) ?? cue?.speaker;
    return [
      {
        span: { start: span.start, end: span.end },
        type: 'direct',
        ...(cue === undefined || other === undefined ? {} : { speaker: other, link: { ...LINKS[cue.form], confidence: 0.8 } }),
        hint: isSelf ? 'outer-quote' : 'none',
        depth: 1,
        sentence: parent.sentence,
        open: false,
        origin: 'quotes/nested',
        confidence: QUOTE_CONFIDENCE.nested,
        why: 'It is a whole sentence quoted inside a quote.',
      },
    ];
  });
}

const SELF = /^(?:i|we)(?:['’]|$)/u;
/** "I'd say to him, “…”" */
const SELF_SHORTENED = /(?<!\p{L})(?:I|[Ww]e)['’](?:d|m|ve|re)\s[^.!?,:]*[,:]\s?$/u;

/** "“I said to Ada, ‘We won.’ She said, ‘Did we?’”": the only person whom the outer quote names before a "he" or "she". */
function namedWithin(frame: Frame, { from }: SpeakerPhrase, start: number): SpeakerPhrase | undefined {
  if (!/^s?he$/u.test(keyAt(frame.paragraph, from))) return undefined;
  const before = frame.mentions.flatMap((mention, index) =>
    mention.kind === 'person' && mention.span.start > start && mention.to <= from ? [{ ...mention, index }] : [],
  );
  const [only, another] = before;
  return only === undefined || another !== undefined
    ? undefined
    : { kind: 'name', from: only.from, to: only.to, mention: only.index };
}

/** The last cue between two offsets inside a quotation, as if that stretch were a sentence of the reporter. */
function innerCue(frame: Frame, start: number, end: number): Cue | undefined {
  const tokens = tokensWithin(frame, start, end);
  let from = 0;
  tokens.forEach((token, at) => {
    if (at < tokens.length - 1 && /^[.!?]$/u.test(textAt(frame.paragraph, token))) from = at + 1;
  });
  const items = tokens.slice(from).map((token) => ({ kind: 'token' as const, token }));
  return cuesOf(frame, sentenceOf(items, false)).at(-1);
}
