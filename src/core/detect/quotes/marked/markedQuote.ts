import type { QuoteType } from '../../../model/quote';
import type { MarkedSpan } from '../../../text/markedSpans';
import { keyAt } from '../../words/paragraphAnalysis';
import type { DraftQuote } from '../draft/draftQuote';
import { QUOTE_CONFIDENCE } from '../draft/quoteConfidence';
import { BESIDE, COLON, LINKS, OWNED } from '../draft/speakerLinks';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { isMarkedHeading, isSetApart } from '../frame/headlineLine';
import { itemSpan } from '../frame/itemSpan';
import { toldCue } from '../reports/toldOf';
import { colonSubject } from './colonSubject';
import { governingCue } from './governingCue';
import { introducedBeside } from './introducedBeside';
import { isNobodys } from './isNobodys';
import { type MarkedKind, markedKind } from './markedKind';
import { contentOfMixed } from './contentOfMixed';
import { ownerOfWords } from './ownerOfWords';
import type { PlacedCue, QuotePlace } from './quotePlace';
import { softCue } from './softCue';
import { speakerHint } from './speakerHint';

/** What stands in marks, if it quotes anybody, with whomever the sentence or the next one gives it to. */
export function markedQuote(frame: Frame, place: QuotePlace): DraftQuote | undefined {
  const { sentence, index, at, item, cues } = place;
  const span = frame.marked[item.quote];
  if (span === undefined) return undefined;
  const governing = governingCue(frame, sentence, at, cues);
  const own = governing !== undefined && isInsideStory(frame, sentence, at, governing) ? undefined : governing;
  const placed = own === undefined ? softCue(frame, place) : { cue: own, sentence };
  const kind = quoteKind(frame, place, own === undefined && placed !== undefined);
  if (kind.type === 'none') return undefined;
  const type = kind.type === 'mixed' && own !== undefined && isSecondHalf(frame, sentence, at, own) ? 'direct' : kind.type;
  const { speaker, link } = attribution(frame, place, span, type, placed);
  const cue = placed?.cue;
  const needsEcho = kind === ECHO;
  return {
    span: { start: span.start, end: span.end },
    type,
    content: type === 'mixed' ? contentOfMixed(frame, sentence, at, own ?? toldCue(frame, sentence, cues), cues) : undefined,
    cue: placed === undefined ? undefined : itemSpan(frame, placed.sentence, placed.cue.from, placed.cue.to),
    speaker,
    link,
    hint: speaker === undefined && cue?.speaker !== undefined ? 'none' : speakerHint(frame, place, cue, type),
    depth: 0,
    sentence: index,
    group: undefined,
    open: !span.closed,
    needsEcho,
    origin: needsEcho || isSetApart(frame, sentence, at) ? 'quotes/headline' : `quotes/${type}`,
    confidence: kind.confidence,
    why: `${kind.why}.`,
  };
}

const BEFORE_SAYING: MarkedKind = { type: 'direct', why: 'A word of saying follows it', confidence: QUOTE_CONFIDENCE.piece };
const ECHO: MarkedKind = { type: 'mixed', why: 'The text quotes the same words', confidence: QUOTE_CONFIDENCE.echo };

/** What a quotation is by its own sentence, else by a cue that opens the next one; in headlines it may echo the text. */
function quoteKind(frame: Frame, place: QuotePlace, isBeforeSaying: boolean): MarkedKind {
  const kind = markedKind(frame, place);
  if (kind.type !== 'none') return kind;
  if (isBeforeSaying) return BEFORE_SAYING;
  return frame.paragraph.caseStyle !== 'sentence' || isMarkedHeading(frame) ? ECHO : kind;
}

/** Whose the words are, with the rule that says so. */
function attribution(
  frame: Frame,
  place: QuotePlace,
  span: MarkedSpan,
  type: QuoteType,
  placed: PlacedCue | undefined,
): Pick<DraftQuote, 'speaker' | 'link'> {
  const { sentence, at, cues } = place;
  const own = placed?.sentence === sentence ? placed.cue : undefined;
  const owner = type === 'mixed' ? ownerOfWords(frame, sentence, at, own) : undefined;
  if (owner !== undefined) return { speaker: owner, link: OWNED };
  if (placed !== undefined) {
    const { speaker, form } = placed.cue;
    return { speaker: isNobodys(frame, place, placed) ? undefined : speaker, link: LINKS[form] };
  }
  const subject = type === 'direct' ? colonSubject(frame, sentence, at, cues) : undefined;
  if (subject !== undefined) return { speaker: subject, link: COLON };
  const beside = introducedBeside(frame, place, span, type);
  return { speaker: beside, link: beside === undefined ? undefined : BESIDE };
}

/** "“I belong here”: the teenagers the town wants to send away": a verb that only tells of the story behind the colon. */
const isInsideStory = (frame: Frame, sentence: FrameSentence, at: number, { clauseFrom, form, strength }: Cue): boolean =>
  form === 'subject' && strength !== 'say' && at === 0 && clauseFrom > 2 && isSetApart(frame, sentence, at);

/** "“…,” she said, “…”": the second half of a split quotation goes on in small letters, and the cue stands between the halves with little else. */
function isSecondHalf(frame: Frame, sentence: FrameSentence, at: number, cue: Cue): boolean {
  if (cue.to > at) return false;
  let first = at - 1;
  while (first >= 0 && sentence.items[first]?.kind !== 'quote') first--;
  const before = keyAt(frame.paragraph, tokenIn(sentence, at - 1));
  return first >= 0 && /^[,;:—–]$|^--?$/u.test(before) && cue.clauseFrom - first <= 2;
}
