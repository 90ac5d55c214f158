import { cueVerbAt, hasClass, isCapital, keyAt, textAt, tokenAt } from '../words/paragraphAnalysis';
import { isPlainVerb } from '../words/plainVerb';
import { PREPOSITIONS } from '../words/smallWords';
import { bearerSubject, endsOnBearer, talksOfWords } from './subjects/bearerSubject';
import { DOCUMENT_NOUNS, isSourceNoun } from './phrases/documentNouns';
import { mainSubject } from './subjects/mainSubject';
import { hasPersonWord, type SpeakerPhrase } from './frame/speakerPhrase';
import { isBearer, isReadable } from '../words/wordBearers';
import { WordClass } from '../words/wordClass';
import { wordSet } from '../words/wordSet';
import { WordSignal } from '../words/wordSignal';
import type { Cue } from './frame/cue';
import { cuesOf } from './cues/cues';
import type { DraftQuote, SpeakerHint } from './draft/draftQuote';
import { type Frame, type FrameSentence, isDash, mentionAt, tokenIn } from './frame/frame';
import { itemSpan } from './frame/itemSpan';
import { governingCue } from './marked/governingCue';
import { isMarkedHeading, isSetApart } from './frame/headlineLine';
import { headlineSource } from './marked/headlineSource';
import { indirectQuotes } from './reports/indirectQuotes';
import { introducedBeside } from './marked/introducedBeside';
import { markedKind, tokensWithin } from './marked/markedKind';
import { QUOTE_CONFIDENCE } from './draft/quoteConfidence';
import { isOfLaw } from './marked/isOfLaw';
import { ownerOfWords } from './marked/ownerOfWords';
import type { QuotePlace } from './marked/quotePlace';
import { mayReport } from './cues/mayReport';
import { ownerOfLabel } from './phrases/whoseWords';
import { contentOfMixed } from './marked/mixedContent';
import { toldCue } from './reports/toldOf';
import { BESIDE, COLON, LINKS, OWNED } from './draft/speakerLinks';

/** All quotes of a paragraph, in reading order, as if it were no turn of a transcript. Works on any mentions, however they were found. */
export function paragraphQuotes(frame: Frame): DraftQuote[] {
  const found: DraftQuote[] = [];
  let group = 0;
  const newGroup = (): number => ++group;
  frame.sentences.forEach((sentence, index) => {
    const hasMarks = frame.marked.length > 0 && sentence.items.some(({ kind }) => kind === 'quote');
    const isReport = frame.paragraph.caseStyle === 'sentence' && (hasMarks || mayReport(frame, sentence));
    if (!hasMarks && !isReport) return;
    const cues = cuesOf(frame, sentence);
    const marked = hasMarks ? markedQuotes(frame, sentence, index, cues, newGroup) : [];
    found.push(...marked);
    if (isReport) found.push(...indirectQuotes(frame, sentence, index, cues, marked, newGroup, LINKS));
  });
  if (frame.marked.length > 0) found.push(...nestedQuotes(frame, found));
  if (found.length === 0) found.push(...headlineSource(frame));
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** What stands in the marks of a sentence; several quotations in it are parts of one. */
function markedQuotes(
  frame: Frame,
  sentence: FrameSentence,
  index: number,
  cues: readonly Cue[],
  newGroup: () => number,
): readonly DraftQuote[] {
  const next = frame.sentences[index + 1];
  const marked: DraftQuote[] = [];
  sentence.items.forEach((item, at) => {
    const draft = item.kind === 'quote' ? markedQuote(frame, { sentence, index, at, item, cues, next }) : undefined;
    if (draft !== undefined) marked.push(draft);
  });
  if (marked.filter(({ type }) => type === 'direct').length < 2) return marked;
  const group = newGroup();
  return marked.map((quote) => (quote.type === 'direct' ? { ...quote, group } : quote));
}

function markedQuote(frame: Frame, place: QuotePlace): DraftQuote | undefined {
  const { sentence, index, at, item, cues } = place;
  const span = frame.marked[item.quote];
  if (span === undefined) return undefined;
  const governing = governingCue(frame, sentence, at, cues);
  const attributed = governing !== undefined && isInsideStory(frame, sentence, at, governing) ? undefined : governing;
  const soft = attributed === undefined && at === sentence.items.length - 1 ? softCue(frame, place.next) : undefined;
  let kind = markedKind(frame, sentence, at, cues);
  if (kind.type === 'none' && soft !== undefined)
    kind = { type: 'direct', why: 'A word of saying follows it', confidence: QUOTE_CONFIDENCE.piece };
  const needsEcho = kind.type === 'none' && (frame.paragraph.caseStyle !== 'sentence' || isMarkedHeading(frame));
  if (needsEcho) kind = { type: 'mixed', why: 'The text quotes the same words', confidence: QUOTE_CONFIDENCE.echo };
  if (kind.type === 'none') return undefined;
  // The second half of a split quotation goes on in small letters.
  const first = sentence.items.slice(0, at).some((other) => other.kind === 'quote');
  const isSecondHalf =
    kind.type === 'mixed' && first && attributed !== undefined && isSplitBehind(frame, sentence, at, attributed);
  const type = isSecondHalf ? 'direct' : kind.type;
  const cue = attributed ?? soft;
  const colon = cue === undefined && type === 'direct' ? colonSubject(frame, sentence, at, cues) : undefined;
  const owner = type === 'mixed' ? ownerOfWords(frame, sentence, at, attributed) : undefined;
  const introducer = colon ?? (cue === undefined ? introducedBeside(frame, place, span, type) : undefined);
  const attributedTo =
    cue === undefined
      ? introducer
      : isDenial(frame, cue, cueSentenceOf(attributed, place)) ||
          isHeldUp(frame, sentence, at, cue) ||
          isJudgedBearer(frame, sentence, at, cue) ||
          isProverb(frame, cueSentenceOf(attributed, place), cue) ||
          (attributed !== undefined && isOfLaw(frame, sentence, at, attributed))
        ? undefined
        : cue.speaker;
  const speaker = owner ?? attributedTo;
  const cueSentence = cueSentenceOf(attributed, place);
  const content =
    type === 'mixed' ? contentOfMixed(frame, sentence, at, attributed ?? toldCue(frame, sentence, cues), cues) : undefined;
  const cueSpan = cue === undefined || cueSentence === undefined ? undefined : itemSpan(frame, cueSentence, cue.from, cue.to);
  return {
    span: { start: span.start, end: span.end },
    type,
    content,
    cue: cueSpan,
    speaker,
    link:
      owner !== undefined
        ? OWNED
        : colon !== undefined
          ? COLON
          : introducer !== undefined
            ? BESIDE
            : cue === undefined
              ? undefined
              : LINKS[cue.form],
    hint: speaker === undefined && cue?.speaker !== undefined ? 'none' : hintFor(frame, place, cue, type),
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

/** "“I belong here”: the teenagers the town wants to send away": a verb that only tells of the story behind the colon. */
const isInsideStory = (frame: Frame, sentence: FrameSentence, at: number, { clauseFrom, form, strength }: Cue): boolean =>
  form === 'subject' && strength !== 'say' && at === 0 && clauseFrom > 2 && isSetApart(frame, sentence, at);

/** The cue that opens the sentence behind a quotation which ended in ! or ?, as it may belong to that. */
const softCue = (frame: Frame, next: FrameSentence | undefined): Cue | undefined => {
  if (next?.softStart === true)
    return cuesOf(frame, next).find(
      (cue) =>
        cue.clauseFrom <= 1 &&
        cue.form !== 'according-to' &&
        !hasOwnWords(frame, next, cue) &&
        !(cue.strength === 'gesture' && cue.speaker?.kind === 'pronoun' && isCapital(frame.paragraph, cue.speaker.from)),
    );
  // "“We never closed.” So said NAME."
  return next !== undefined && /^(?:so|thus)$/u.test(keyAt(frame.paragraph, tokenIn(next, 0)))
    ? cuesOf(frame, next).find((cue) => cue.from === 1 && cue.form === 'inversion')
    : undefined;
};

/** "“Do you drink it?” Most answered “never.”", "“Why?” He said: “Why not?”", "“Enough?” She said it was.": words of its own behind a word of saying. */
function hasOwnWords(frame: Frame, sentence: FrameSentence, { to }: Cue): boolean {
  const { paragraph } = frame;
  const { items } = sentence;
  const behind = keyAt(paragraph, tokenIn(sentence, to));
  return (
    items[to]?.kind === 'quote' ||
    (items[to + 1]?.kind === 'quote' && behind === ':') ||
    OWN_WORDS.has(behind) ||
    isOrder(frame, sentence, to)
  );
}

/** "“Get them out!” A woman told them | to be quiet." */
const isOrder = ({ paragraph }: Frame, sentence: FrameSentence, to: number): boolean =>
  /^(?:him|her|them|us|me)$/u.test(keyAt(paragraph, tokenIn(sentence, to))) &&
  /^(?:to|that)$/u.test(keyAt(paragraph, tokenIn(sentence, to + 1)));

const OWN_WORDS = wordSet('yes no nothing that he she they it there');

const cueSentenceOf = (attributed: Cue | undefined, { sentence, next }: QuotePlace): FrameSentence | undefined =>
  attributed === undefined ? next : sentence;

/** "“Let them eat cake,” Marie Antoinette never said." */
const isDenial = (frame: Frame, cue: Cue, sentence: FrameSentence | undefined): boolean =>
  sentence !== undefined && keyAt(frame.paragraph, tokenIn(sentence, cue.from - 1)) === 'never';

/** "As they say on the quay, “…”", "as our elders say": nobody in particular. */
function isProverb({ paragraph }: Frame, sentence: FrameSentence | undefined, { clauseFrom, base, speaker }: Cue): boolean {
  if (sentence === undefined || base !== 'say' || speaker === undefined || speaker.kind === 'name') return false;
  if (keyAt(paragraph, speaker.from - 1) !== 'as' && keyAt(paragraph, tokenIn(sentence, clauseFrom - 1)) !== 'as') return false;
  return keyAt(paragraph, speaker.to) === 'say' && PEOPLE_AT_LARGE.has(keyAt(paragraph, speaker.to - 1));
}

const PEOPLE_AT_LARGE = wordSet(
  'they we you people folk folks some locals elders ancestors fathers grandmothers grandfathers sailors farmers',
);

/** "Voters were asked: “…”": whoever asked or told is not said. */
const isAskedOf = (cues: readonly Cue[]): boolean =>
  cues.some(({ form, speaker }) => form === 'passive' && speaker === undefined);

/** "A fan held a sign: “…”", "Police found a sign that read: “…”": who holds up or finds words of somebody's need not say them. */
function isHeldUp(frame: Frame, sentence: FrameSentence, at: number, { to, base }: Cue): boolean {
  const isFound = base === 'find' && /^(?:an?|another|two|several)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, to)));
  if (to > at || (!isFound && !/^(?:hold|carry|bear|raise|show|wave|display|put|hang|tape|pin)$/u.test(base))) return false;
  for (let i = to; i < at; i++) if (isBearer(keyAt(frame.paragraph, tokenIn(sentence, i)))) return true;
  return false;
}

/** "There was a slogan that passers-by found funny: “…”": what others think of words that stand on something. */
function isJudgedBearer({ paragraph }: Frame, sentence: FrameSentence, at: number, { from, to, strength }: Cue): boolean {
  if ((paragraph.signals & WordSignal.bearer) === 0 || to >= at || textAt(paragraph, tokenIn(sentence, at - 1)) !== ':')
    return false;
  if (strength === 'say' && keyAt(paragraph, tokenIn(sentence, from)) !== 'found') return false;
  for (let i = from - 1; i > 0; i--) {
    const key = keyAt(paragraph, tokenIn(sentence, i));
    // "In a tweet that many liked, NAME wrote": behind the comma the thing is left.
    if (key === ',') return false;
    if (key !== 'that' && key !== 'which') continue;
    return isBearer(keyAt(paragraph, tokenIn(sentence, i - 1)));
  }
  return false;
}

/** "Mr. Stone was more direct: “…”": whom a sentence is about that ends with a colon in front of the quotation. */
function colonSubject(frame: Frame, sentence: FrameSentence, at: number, cues: readonly Cue[]): SpeakerPhrase | undefined {
  const colon = tokenIn(sentence, at - 1);
  if (textAt(frame.paragraph, colon) !== ':') return undefined;
  if (isAskedOf(cues) || endsOnBearer(frame, sentence, at - 1)) return undefined;
  const labelled = labelledName(frame, sentence, at - 1) ?? ownerOfLabel(frame, sentence);
  if (labelled !== undefined) return labelled;
  const bearer = bearerSubject(frame, sentence, at - 1);
  const subject = bearer ?? mainSubject(frame, sentence, at - 1);
  // "DOCK STRIKE: “…”" is the topic of a headline.
  const isTopic = subject !== undefined && !frame.paragraph.cases.slice(subject.to, colon).includes('lower');
  return isTopic || isStory(frame, sentence, at, subject) || isMute(frame, subject) ? undefined : officeOf(frame, subject);
}

/** "The conclusion, underlined twice: “…”", "The last line: “…”": what is said is not who says it, unless it belongs to somebody. */
function isMute({ paragraph }: Frame, subject: SpeakerPhrase | undefined): boolean {
  if (subject?.kind !== 'description' || hasPersonWord(paragraph, subject)) return false;
  const head = keyAt(paragraph, subject.to - 1);
  return (
    hasClass(paragraph, subject.to - 1, WordClass.cueNoun) &&
    !isSourceNoun(head) &&
    !DOCUMENT_NOUNS.has(head) &&
    !/^(?:his|her|their)$/u.test(keyAt(paragraph, subject.from)) &&
    !paragraph.tokens.slice(subject.from, subject.to).some(({ kind }) => kind === 'possessive')
  );
}

const MOST_WORDS_OF_HEADLINE_SUBJECT = 2;

/** "Ferry crews weigh strike days before holiday: “…”": a headline that tells a whole story says nothing of who speaks behind its colon. */
function isStory(frame: Frame, sentence: FrameSentence, at: number, subject: SpeakerPhrase | undefined): boolean {
  // "Harrow 0 Oldport 3: “…”".
  if (subject?.kind === 'name' && tokenAt(frame.paragraph, subject.to)?.kind === 'number') return isSetApart(frame, sentence, at);
  if (subject?.kind !== 'description' || subject.to - subject.from <= MOST_WORDS_OF_HEADLINE_SUBJECT) return false;
  const isAlone = /^[:,]$/u.test(textAt(frame.paragraph, subject.to)) || cueVerbAt(frame.paragraph, subject.to) !== undefined;
  return !isAlone && isSetApart(frame, sentence, at);
}

const MOST_LABEL_ITEMS = 5;

/** "The SPD's Ada Okafor: “…”", "Green lawmaker Ada Okafor: “…”", "Exclusive — Ada Okafor: “…”": a name with nothing but what they are in front. */
function labelledName(frame: Frame, sentence: FrameSentence, colon: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const person = mentionAt(frame, tokenIn(sentence, colon - 1));
  if (person?.kind !== 'person') return undefined;
  const name = colon - (person.to - person.from);
  const phrase: SpeakerPhrase = { kind: 'name', from: person.from, to: person.to, mention: frame.mentionOf(person.from) };
  if (isDash(frame, sentence, name - 1)) return name <= MOST_LABEL_ITEMS ? phrase : undefined;
  const before = tokenIn(sentence, name - 1);
  const isOwned =
    tokenAt(paragraph, before)?.kind === 'possessive' || hasClass(paragraph, before, WordClass.role | WordClass.title);
  if (!isOwned || name > MOST_LABEL_ITEMS) return undefined;
  for (let i = 0; i < name; i++) {
    const token = tokenIn(sentence, i);
    const isPhrase = token >= 0 && !PREPOSITIONS.has(keyAt(paragraph, token)) && !isPlainVerb(paragraph, token);
    if (!isPhrase || hasClass(paragraph, token, WordClass.cue) || textAt(paragraph, token) === ',') return undefined;
  }
  return phrase;
}

/** "PNL mayor: “…”": whoever has an office in the group that is named in front of it. */
function officeOf({ paragraph, mentions }: Frame, subject: SpeakerPhrase | undefined): SpeakerPhrase | undefined {
  if (subject?.mention === undefined || mentions[subject.mention]?.kind !== 'organization') return subject;
  const isOffice = hasClass(paragraph, subject.to, WordClass.role | WordClass.title) && textAt(paragraph, subject.to + 1) === ':';
  return isOffice ? { kind: 'description', from: subject.from, to: subject.to + 1 } : subject;
}

function hintFor(frame: Frame, place: QuotePlace, cue: Cue | undefined, type: DraftQuote['type']): SpeakerHint {
  const { sentence, index, at, cues } = place;
  if (cue === undefined && isReply(frame, sentence, at)) return 'reply';
  // "“Where is the money?” NAME was asked": whoever asked is not said.
  // "A drawing of a shark, saying: “…”": what says so is nobody.
  const isBorne = cue?.form === 'participle' && cue.to <= at && cue.from > 0;
  if (cue !== undefined) return cue.speaker === undefined && cue.form !== 'passive' && !isBorne ? 'sentence-before' : 'none';
  if (type !== 'direct' || isAskedOf(cues) || isTopic(frame, place)) return 'none';
  const earlier = sentence.items.slice(0, at).some((other) => other.kind === 'quote');
  if (!earlier && isLedIn(frame, sentence, at)) return 'none';
  if (earlier || index === 0) return 'quote-before';
  const before = frame.sentences[index - 1];
  const last = before?.items[before.items.length - 1];
  const hasQuote = before?.items.some((item) => item.kind === 'quote') === true;
  return hasQuote && last !== undefined ? 'quote-before' : 'sentence-before';
}

/**
 * "The away end was in song: “…”", "There were cries of “…”": the reporter's own words lead to the marks and tell nobody who speaks, so that
 * whom the sentence before is about does not either. But "Then: “…”", "(They laugh.) “…”".
 */
function isLedIn({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean {
  if (/^[)\]]$/u.test(textAt(paragraph, tokenIn(sentence, at - 1)))) return false;
  return sentence.items
    .slice(0, at)
    .some(
      (item) =>
        item.kind === 'token' && tokenAt(paragraph, item.token)?.kind === 'word' && !GOES_ON.has(keyAt(paragraph, item.token)),
    );
}

const GOES_ON = wordSet('and but or so then now again also later finally next still yet first second third last');

const HAPPENS =
  /^(?:is|was|are|were|has|had|became|becomes|goes|went|runs|ran|came|comes|rang|echoed|echoes|remains|remained|appeared|appears)$/u;

/** "“Who pays?” is the question on everyone’s lips.", "“Who pays?” That is the question.", "“Shame!” came the cry.": words that are spoken of. */
function isTopic(frame: Frame, { sentence, index, at, next }: QuotePlace): boolean {
  const { paragraph } = frame;
  const behind = tokenIn(sentence, at + 1);
  if (isOneOfMany(frame, sentence, index, at)) return true;
  if (behind >= 0) return at === 0 && (HAPPENS.test(keyAt(paragraph, behind)) || namesBearer(frame, sentence, at + 1));
  if (at !== 0 || next === undefined || sentence !== frame.sentences[0]) return false;
  // "“Who pays?” NAME did not turn round.": a paragraph that opens with a call and goes on otherwise does not say whose.
  if (next.softStart) return true;
  return talksOfWords(frame, next);
}

const REPLY = /^(?:reply|answer|response|retort|rejoinder)$/u;
const MOST_REPLY_WORDS = 4;

/** "“I will,” came the curt reply.": whose it is, the one whom it replies to tells. */
function isReply({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean {
  if (!/^(?:came|comes)$/u.test(keyAt(paragraph, tokenIn(sentence, at + 1)))) return false;
  for (let i = at + 2; i < at + 2 + MOST_REPLY_WORDS; i++) if (REPLY.test(keyAt(paragraph, tokenIn(sentence, i)))) return true;
  return false;
}

const MOST_LETTERS_OF_PARAGRAPH = 1200;

/** "“Boo!” “Get off!” “Gray cat, one ear.”": marks that only a space parts, with no word of the reporter's, are of as many voices or signs. */
function isOneOfMany({ paragraph, marked, sentences }: Frame, sentence: FrameSentence, index: number, at: number): boolean {
  const item = sentence.items[at];
  const here = item?.kind === 'quote' ? marked[item.quote] : undefined;
  if (item?.kind !== 'quote' || here?.closed !== true) return false;
  // Where a whole text is one paragraph, what a space parts was two of them: only cries are of many there.
  if (paragraph.text.length > MOST_LETTERS_OF_PARAGRAPH && !/!\W*$/u.test(paragraph.text.slice(here.start, here.end)))
    return false;
  const [before, behind] = [marked[item.quote - 1], marked[item.quote + 1]];
  const isApart = (from: number | undefined, to: number | undefined): boolean =>
    from !== undefined && to !== undefined && to > from && paragraph.text.slice(from, to).trim() === '';
  if (isApart(here.end, behind?.start)) return true;
  // "NAME spoke on “Face the Nation.” “It will hold.”": what ends a sentence of the reporter's is no voice of its own.
  const holds = at > 0 ? sentence.items.slice(0, at) : sentences[index - 1]?.items;
  return before?.closed === true && isApart(before.end, here.start) && holds?.every(({ kind }) => kind === 'quote') === true;
}

/** "“…,” the anthem begins": the noun behind the marks is one that bears words. */
function namesBearer(frame: Frame, sentence: FrameSentence, from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokenIn(sentence, i);
    if (token < 0 || frame.mentionOf(token) >= 0) return false;
    if (isBearer(keyAt(frame.paragraph, token)) || isReadable(keyAt(frame.paragraph, token))) return true;
  }
  return false;
}

/** "“…,” she said, “…”": the cue stands between the halves with little else. */
function isSplitBehind(frame: Frame, sentence: FrameSentence, at: number, cue: Cue): boolean {
  if (cue.to > at) return false;
  const before = keyAt(frame.paragraph, tokenIn(sentence, at - 1));
  let behindFirst = -1;
  for (let i = at - 1; i >= 0; i--) {
    if (sentence.items[i]?.kind === 'quote') {
      behindFirst = i;
      break;
    }
  }
  return behindFirst >= 0 && /^[,;:—–]$|^--?$/u.test(before) && cue.clauseFrom - behindFirst <= 2;
}

/** Quotations inside quotations: only whole sentences that somebody is said to say. */
function nestedQuotes(frame: Frame, outer: readonly DraftQuote[]): DraftQuote[] {
  if (frame.marked.every(({ depth }) => depth !== 1)) return [];
  return frame.marked.flatMap((span): DraftQuote[] => {
    if (span.depth !== 1) return [];
    const parent = outer.find((quote) => quote.span.start <= span.start && span.end <= quote.span.end);
    if (parent === undefined) return [];
    const inner = frame.paragraph.text.slice(span.inner.start, span.inner.end);
    const words = tokensWithin(frame, span.inner.start, span.inner.end).length;
    const before = frame.paragraph.text.slice(Math.max(0, span.start - 2), span.start);
    if (!/[,:]\s?$/u.test(before) || !/^[^\p{L}]*\p{Lu}/u.test(inner) || words < 2) return [];
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
  return cuesOf(frame, { items, softStart: false }).at(-1);
}
