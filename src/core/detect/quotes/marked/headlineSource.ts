import { caseAt, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { slugEnd } from '../../names/signs/slugEnd';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { isPeople } from '../phrases/voiceless';
import { wordSet } from '../../words/wordSet';
import type { DraftQuote } from '../draft/draftQuote';
import { type Frame, mentionAt } from '../frame/frame';
import { isHeadlineLine } from '../frame/headlineLine';
import { QUOTE_CONFIDENCE } from '../draft/quoteConfidence';
import { LINKS } from '../draft/speakerLinks';

const MOST_SOURCE_WORDS = 4;
const LEAST_WORDS = 3;
/** What agencies have their news from. */
const SOURCES = wordSet(
  'source sources report reports memo letter filing statement document documents data survey poll media paper papers tv police court',
);

/** "Two firms in final round for lab -sources": the whole headline is said by whoever stands behind its last dash. */
export function headlineSource(frame: Frame): readonly DraftQuote[] {
  const { paragraph } = frame;
  const { tokens } = paragraph;
  const dash = lastDash(frame);
  if (dash === undefined || !isHeadlineLine(paragraph)) return [];
  const speaker = sourceFrom(frame, dash + 1);
  const start = tokens[slugEnd(paragraph)]?.start ?? 0;
  const end = tokens[dash - 1]?.end ?? 0;
  const words = tokens.slice(0, dash).filter((token) => token.kind === 'word' && token.start >= start).length;
  if (speaker === undefined || words < LEAST_WORDS) return [];
  return [
    {
      span: { start, end },
      type: 'indirect',
      speaker,
      link: LINKS['according-to'],
      hint: 'none',
      depth: 0,
      sentence: 0,
      open: false,
      origin: 'quotes/indirect',
      confidence: QUOTE_CONFIDENCE.indirectAccordingTo,
      why: 'The headline names its source behind a dash.',
    },
  ];
}

/** The dash that stands right before the last words, with a space in front of it and none behind. */
function lastDash({ paragraph }: Frame): number | undefined {
  const { tokens } = paragraph;
  for (let at = tokens.length - 2; at >= Math.max(1, tokens.length - 1 - MOST_SOURCE_WORDS); at--) {
    const dash = tokens[at];
    if (dash?.text !== '-' && dash?.text !== '–' && dash?.text !== '—') continue;
    const before = tokens[at - 1];
    return before !== undefined && before.end < dash.start && dash.end === tokens[at + 1]?.start ? at : undefined;
  }
  return undefined;
}

function sourceFrom(frame: Frame, from: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const last = paragraph.tokens.length - 1;
  const mention = mentionAt(frame, from);
  if (mention !== undefined)
    return mention.to > last ? { kind: 'name', from, to: mention.to, mention: frame.mentionOf(from) } : undefined;
  const isSource = SOURCES.has(keyAt(paragraph, last)) || isPeople(paragraph, last);
  const isPlain = caseAt(paragraph, last) === 'lower' && tokenAt(paragraph, last)?.kind === 'word';
  return isSource && isPlain ? { kind: 'description', from, to: last + 1 } : undefined;
}
