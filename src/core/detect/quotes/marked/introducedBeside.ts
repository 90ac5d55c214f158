import type { MarkedSpan } from '../../../text/markedSpans';
import { cueVerbAt, hasClass, keyAt, signalsAt, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { pronounAt, type SpeakerPhrase } from '../frame/speakerPhrase';
import { isTitleOrRole } from '../frame/titleLike';
import { WordClass } from '../../words/wordClass';
import { WordSignal } from '../../words/wordSignal';
import type { DraftQuote } from '../draft/draftQuote';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { isVerdict } from './isVerdict';
import { namedBehind } from './namedBehind';
import type { QuotePlace } from './quotePlace';

/** Whoever a quotation without a word of saying is introduced with, in front of it or behind. */
export function introducedBeside(
  frame: Frame,
  { sentence, index, at, next }: QuotePlace,
  span: MarkedSpan,
  type: DraftQuote['type'],
): SpeakerPhrase | undefined {
  const verdict = verdictOf(frame, sentence, at) ?? labelBehind(frame, sentence, at, index);
  if (verdict !== undefined || type !== 'direct') return verdict;
  const named = next !== undefined && at === sentence.items.length - 1 ? namedBehind(frame, next) : undefined;
  return named ?? signedBehind(frame, span) ?? nameBeside(frame, sentence, at, span) ?? beatBehind(frame, sentence, index);
}

/** "“We expect less.” -- Ada Okafor, economist", "“…” — Sen. Ada Okafor": the name behind a dash that ends the line. */
function signedBehind(frame: Frame, span: MarkedSpan): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  if ((paragraph.signals & WordSignal.dash) === 0) return undefined;
  const dash = paragraph.tokens.findIndex(({ start }) => start >= span.end);
  if ((signalsAt(paragraph, dash) & WordSignal.dash) === 0) return undefined;
  let from = behindClub(frame, dash + 1);
  while (isTitleOrRole(frame, from)) from++;
  const person = mentionAt(frame, from);
  if (person?.kind !== 'person' || person.from !== from) return undefined;
  // "“…” — Ada Okafor, on the strike.", but "“…” — Ada Okafor, who had asked, left.": a sentence that goes on.
  return /^(?:[,(][^.!?"“]*|, (?:on|about|in|at|after|during|when|speaking) [^.!?"“]*\.)?$/u.test(
    paragraph.text.slice(person.span.end).trim(),
  )
    ? { kind: 'name', from: person.from, to: person.to, mention: frame.mentionOf(person.from) }
    : undefined;
}

/** "— | Oldport Oaks' | Ada Okafor": behind the organization whose somebody is. */
function behindClub({ paragraph, mentions, mentionOf }: Frame, from: number): number {
  const club = mentions[mentionOf(from)];
  if (club?.kind !== 'organization' || club.from !== from) return from;
  return tokenAt(paragraph, club.to)?.kind === 'possessive' || /^['’]$/u.test(textAt(paragraph, club.to)) ? club.to + 1 : from;
}

const MOST_VERDICT_WORDS = 6;

/** "“Good riddance” was the verdict of NAME", "“…” was NAME's answer". */
function verdictOf(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  if (!/^(?:is|was)$/u.test(keyAt(paragraph, tokenIn(sentence, at + 1)))) return undefined;
  let owner: SpeakerPhrase | undefined;
  for (let i = at + 2; i < at + 2 + MOST_VERDICT_WORDS; i++) {
    const token = tokenIn(sentence, i);
    const mention = frame.mentionOf(token);
    const found = frame.mentions[mention];
    if (found !== undefined && tokenAt(paragraph, found.to)?.kind === 'possessive')
      owner = { kind: 'name', from: found.from, to: found.to, mention };
    if (!isVerdict(keyAt(paragraph, token))) continue;
    const isWhose = /^(?:of|from|by)$/u.test(keyAt(paragraph, tokenIn(sentence, i + 1)));
    return owner ?? (isWhose ? phraseStartingAt(frame, sentence, i + 2) : undefined);
  }
  return undefined;
}

/** "‘I sang to the photocopier’: NAME on quitting law", as headlines of interviews have it. */
function labelBehind(frame: Frame, sentence: FrameSentence, at: number, index: number): SpeakerPhrase | undefined {
  // "‘It's a business, eh?’ NAME in tears after trade": a headline without a full stop.
  const isLast = index + 2 >= frame.sentences.length;
  const behind =
    at === 0 && isLast && sentence.items.length === 1
      ? mentionAt(frame, tokenIn(frame.sentences[index + 1] ?? sentence, 0))
      : undefined;
  if (behind?.kind === 'person' && !/[.!?…]\W*$/u.test(frame.paragraph.text))
    return { kind: 'name', from: behind.from, to: behind.to, mention: frame.mentionOf(behind.from) };
  if (at !== 0 || textAt(frame.paragraph, tokenIn(sentence, 1)) !== ':') return undefined;
  const mention = frame.mentionOf(tokenIn(sentence, 2));
  const found = frame.mentions[mention];
  if (found?.kind !== 'person' || !/^(?:on|)$/u.test(keyAt(frame.paragraph, found.to))) return officeBehind(frame, sentence);
  return { kind: 'name', from: found.from, to: found.to, mention };
}

/** "‘It was loud’: town mayor on fire": an office in front of "on". */
function officeBehind(frame: Frame, sentence: FrameSentence): SpeakerPhrase | undefined {
  const from = tokenIn(sentence, 2);
  for (let to = from + 1; from >= 0 && to < from + MOST_OFFICE_WORDS; to++) {
    if (keyAt(frame.paragraph, to) !== 'on') continue;
    return hasClass(frame.paragraph, to - 1, WordClass.role | WordClass.title) ? { kind: 'description', from, to } : undefined;
  }
  return undefined;
}

const MOST_OFFICE_WORDS = 5;

const BEAT =
  /^(?:pauses?|paused|stops|stopped|looks|looked|leans|leaned|leant|turns|turned|wipes|wiped|shakes|shook|takes|took)$/u;

/** "“…” NAME pauses. “…”": what somebody does between two quotations that make up the rest of the paragraph. */
function beatBehind(frame: Frame, sentence: FrameSentence, index: number): SpeakerPhrase | undefined {
  const [next, behind] = [frame.sentences[index + 1], frame.sentences[index + 2]];
  if (sentence.items.length > 1 || next === undefined || behind?.items[0]?.kind !== 'quote') return undefined;
  if (next.items.some(({ kind }) => kind === 'quote')) return undefined;
  const subject = phraseStartingAt(frame, next, 0);
  if (subject === undefined || (subject.kind !== 'name' && subject.kind !== 'pronoun')) return undefined;
  const isBeat = BEAT.test(keyAt(frame.paragraph, subject.to)) || cueVerbAt(frame.paragraph, subject.to)?.strength === 'gesture';
  return isBeat ? subject : undefined;
}

/** "“He was a hero,” Ada Okafor's voice broke.", "“…,” quavered Ada Okafor.": the name that a quotation runs into, whatever the verb. */
function nameBeside(frame: Frame, sentence: FrameSentence, at: number, span: MarkedSpan): SpeakerPhrase | undefined {
  if (!/[,?!]\s*$/u.test(frame.paragraph.text.slice(span.inner.start, span.inner.end))) return undefined;
  const beside = (index: number): SpeakerPhrase | undefined => {
    const mention = frame.mentionOf(tokenIn(sentence, index));
    const named = frame.mentions[mention];
    if (named?.kind === 'person') return { kind: 'name', from: named.from, to: named.to, mention };
    const phrase = phraseStartingAt(frame, sentence, index);
    return phrase?.kind === 'name' && frame.mentions[phrase.mention ?? -1]?.kind === 'person' ? phrase : undefined;
  };
  // "“Not yet,” came the reply from NAME."
  if (/^(?:came|comes)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at + 1)))) {
    for (let i = at + 2; i < at + 7; i++)
      if (keyAt(frame.paragraph, tokenIn(sentence, i)) === 'from') return phraseStartingAt(frame, sentence, i + 1);
    return undefined;
  }
  // "“He was a hero,” she sobbed."
  const pronoun = tokenIn(sentence, at + 1);
  if (/^s?he$/u.test(keyAt(frame.paragraph, pronoun)) && /^\p{Ll}{2,}ed$/u.test(keyAt(frame.paragraph, pronoun + 1)))
    return pronounAt(pronoun);
  const isVerb = /^\p{Ll}{2,}(?:ed|s)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at + 1)));
  return beside(at + 1) ?? correctorBeside(frame, sentence, at + 1) ?? (isVerb ? beside(at + 2) : undefined);
}

/** "“…,” | his daughter | corrected him.": somebody of the family, or of an office, who does something to whoever spoke. */
function correctorBeside(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  if (!/^(?:his|her|the|a|an)$/u.test(keyAt(paragraph, tokenIn(sentence, at)))) return undefined;
  for (let end = at + 1; end < at + MOST_OFFICE_WORDS; end++) {
    const noun = tokenIn(sentence, end);
    if (noun < 0 || tokenAt(paragraph, noun)?.kind !== 'word') return undefined;
    if (!/^\p{Ll}{2,}ed$/u.test(keyAt(paragraph, noun + 1)) || !/^(?:him|her|them|[,.])$/u.test(keyAt(paragraph, noun + 2)))
      continue;
    const isPerson = hasClass(paragraph, noun, WordClass.role | WordClass.kin);
    return isPerson ? { kind: 'description', from: tokenIn(sentence, at), to: noun + 1 } : undefined;
  }
  return undefined;
}
