import type { Evidence } from '../../model/detection';
import type { Span } from '../../text/span';
import { isUpperAt } from '../../text/character';
import { cueVerbAt, hasClass, keyAt, listedPhrase, type ParagraphAnalysis, textAt, tokenAt } from '../paragraphAnalysis';
import { WordClass } from '../wordClass';
import { speakerLabel } from '../names/speakerLabel';
import { bearerSubject, endsOnBearer, talksOfWords } from '../speakers/bearerSubject';
import { mainSubject } from '../speakers/sentenceSubject';
import { maySpeak } from '../speakers/voiceless';
import { isBearer, isReadable } from '../speakers/wordBearers';
import { phraseStartingAt, type SpeakerPhrase, tokenIn } from '../speakers/speakerPhrase';
import type { MarkedSpan } from '../../text/markedSpans';
import { cuesOf, type Cue, type CueForm } from './cues';
import type { DraftQuote, SpeakerHint } from './draftQuote';
import { type Frame, type FrameItem, type FrameSentence, mentionAt } from './frame';
import { indirectQuotes } from './indirectQuotes';
import { markedKind, tokensWithin } from './markedKind';
import { contentOfMixed } from './reportedClause';
import { interviewTurn } from './interviewTurn';
import { QUOTE_CONFIDENCE } from './quoteConfidence';
import { RULE_CONFIDENCE, type SpeakerRule } from '../speakers/ruleConfidence';

const rule = (origin: SpeakerRule, why: string): Evidence => ({ origin, confidence: RULE_CONFIDENCE[origin], why });
const LINKS: Readonly<Record<CueForm, Evidence>> = {
  subject: rule('speaker/subject', 'The speaker is the subject of the word of saying'),
  inversion: rule('speaker/inversion', 'The speaker follows the word of saying'),
  'according-to': rule('speaker/according-to', '"according to" names the speaker'),
  participle: rule('speaker/participle', 'The speaker is the subject of the sentence'),
  passive: rule('speaker/passive', 'The speaker follows "by"'),
  label: rule('speaker/label', 'The speaker’s name and a colon introduce the words'),
};

const BESIDE = rule('speaker/beside', 'The quote runs into the speaker’s name');
const COLON = rule('speaker/colon', 'The sentence about the speaker introduces the words with a colon');

/** Whether the article names somebody whose first or last name is the last of some words. */
export type IsNamed = (words: string) => boolean;

/** All quotes of a paragraph, in reading order. Works on any mentions, however they were found. */
export function paragraphQuotes(frame: Frame, isNamed: IsNamed): DraftQuote[] {
  const found: DraftQuote[] = [];
  let group = 0;
  const all = frame.sentences.map((sentence) => cuesOf(frame, sentence));
  frame.sentences.forEach((sentence, index) => {
    const cues = all[index] ?? [];
    const next = frame.sentences[index + 1];
    const marked: DraftQuote[] = [];
    sentence.items.forEach((item, at) => {
      if (item.kind !== 'quote') return;
      const draft = markedQuote(frame, {
        sentence,
        index,
        at,
        item,
        cues,
        nextCues: next?.softStart === true ? (all[index + 1] ?? []) : [],
        next,
      });
      if (draft !== undefined) marked.push(draft);
    });
    const direct = marked.filter((quote) => quote.type === 'direct');
    const isSplit = direct.length >= 2;
    if (isSplit) group++;
    const joined = group;
    const split = marked.map((quote) => (isSplit && quote.type === 'direct' ? { ...quote, group: joined } : quote));
    const indirect = indirectQuotes(frame, sentence, index, cues, split, () => ++group, LINKS);
    found.push(...split, ...indirect);
  });
  found.push(...nestedQuotes(frame, found));
  const turn = transcriptTurn(frame, isNamed) ?? interviewTurn(frame);
  if (turn !== undefined) return [turn, ...found.filter((quote) => quote.type === 'direct')];
  return found.sort((a, b) => a.span.start - b.span.start || b.span.end - a.span.end);
}

/** A turn of a transcript: everything behind the label, without marks. */
function transcriptTurn(frame: Frame, isNamed: IsNamed): DraftQuote | undefined {
  const capitals = speakerLabel(frame.paragraph);
  const label =
    capitals !== undefined && !isSpeakerLabel(frame, capitals.nameTo, isNamed) ? undefined : (capitals ?? nameLabel(frame));
  const first = label === undefined ? undefined : frame.paragraph.tokens[label.to];
  if (label === undefined || first === undefined) return undefined;
  return {
    span: { start: first.start, end: frame.paragraph.text.length },
    type: 'direct',
    speaker: labelledSpeaker(frame, label.nameTo),
    link: LINKS.label,
    hint: 'none',
    depth: 0,
    sentence: 0,
    open: false,
    origin: 'quotes/transcript',
    confidence: QUOTE_CONFIDENCE.transcript,
    why: 'It is a turn of a transcript, behind its label.',
  };
}

/** "NEW DELHI:", "NOTES:", "READ ALSO:" label no turn: a speaker has a role, or a name that the article knows. */
function isSpeakerLabel(frame: Frame, nameTo: number, isNamed: IsNamed): boolean {
  const { paragraph } = frame;
  if (isPlaceOrCredit(paragraph, nameTo)) return false;
  for (let i = 0; i < nameTo; i++) if (hasClass(paragraph, i, TITLES)) return true;
  if (frame.mentionOf(0) >= 0) return frame.mentions[frame.mentionOf(0)]?.to === nameTo;
  return isNamed(paragraph.text.slice(tokenAt(paragraph, 0)?.start, tokenAt(paragraph, nameTo - 1)?.end));
}

/** "GEORGE TOWN: Officers visited …", "PHOTO BY NAME: A boy dries …". */
const isPlaceOrCredit = (paragraph: ParagraphAnalysis, nameTo: number): boolean =>
  /^(?:photos?|photographs?|pictures?|images?|videos?|captions?|credits?)$/u.test(keyAt(paragraph, 0)) ||
  (nameTo > 1 && /^(?:town|city|beach|springs|island|islands|harbour|harbor|falls)$/u.test(keyAt(paragraph, nameTo - 1))) ||
  listedPhrase(paragraph, 0, nameTo, WordClass.place | WordClass.country)?.to === nameTo;

/** The name in a label, behind its titles ("SENATOR HALE"); a label without a name may still be somebody's whom the article names. */
function labelledSpeaker(frame: Frame, nameTo: number): SpeakerPhrase {
  for (let i = 0; i < nameTo; i++) {
    const mention = frame.mentionOf(i);
    const found = mention < 0 ? undefined : frame.mentions[mention];
    if (found !== undefined) return { kind: 'name', from: found.from, to: found.to, mention };
  }
  return { kind: 'name', from: 0, to: nameTo };
}

/** "Senator Hale: Thank you.": a person's name in ordinary letters, a colon and a sentence without marks. */
function nameLabel(frame: Frame): { readonly nameTo: number; readonly to: number } | undefined {
  const { tokens, text } = frame.paragraph;
  if (frame.paragraph.caseStyle !== 'sentence') return undefined;
  let from = 0;
  while (
    from < 4 &&
    frame.mentionOf(from) < 0 &&
    (hasClass(frame.paragraph, from, TITLES) || (from > 0 && tokens[from]?.text === '.'))
  )
    from++;
  const person = mentionAt(frame, from);
  if (person?.kind !== 'person' || person.from !== from || tokens[person.to]?.text !== ':') return questionLabel(frame);
  const next = tokens[person.to + 1];
  if (next === undefined || !isUpperAt(text, next.start) || !/[.?!…][^\p{L}\p{N}]*$/u.test(text)) return undefined;
  return { nameTo: person.to, to: person.to + 1 };
}

/** "The Herald: Why boats?", "Interviewer: And then?": whoever asks need not be a person with a name. */
function questionLabel(frame: Frame): { readonly nameTo: number; readonly to: number } | undefined {
  const { paragraph } = frame;
  const { tokens, text } = paragraph;
  const from = keyAt(paragraph, 0) === 'the' ? 1 : 0;
  const paper = mentionAt(frame, from);
  const nameTo = paper?.kind === 'organization' ? paper.to : ASKING.has(keyAt(paragraph, from)) ? from + 1 : undefined;
  const next = nameTo === undefined ? undefined : tokens[nameTo + 1];
  if (nameTo === undefined || next === undefined || tokens[nameTo]?.text !== ':' || !isUpperAt(text, next.start))
    return undefined;
  return /\?[^\p{L}\p{N}]*$/u.test(text) ? { nameTo, to: nameTo + 1 } : undefined;
}

const ASKING = new Set('interviewer host moderator question presenter anchor reporter journalist'.split(' '));

const TITLES = WordClass.title | WordClass.role;

interface Place {
  readonly sentence: FrameSentence;
  readonly index: number;
  readonly at: number;
  readonly item: FrameItem & { readonly kind: 'quote' };
  readonly cues: readonly Cue[];
  /** Cues of the sentence behind when it may belong to a quotation that ended in ! or ?. */
  readonly nextCues: readonly Cue[];
  readonly next: FrameSentence | undefined;
}

function markedQuote(frame: Frame, place: Place): DraftQuote | undefined {
  const { sentence, index, at, item, cues } = place;
  const span = frame.marked[item.quote];
  if (span === undefined) return undefined;
  const attributed = governingCue(frame, sentence, at, cues);
  const soft =
    attributed === undefined && at === sentence.items.length - 1
      ? place.nextCues.find((cue) => cue.clauseFrom <= 1 && cue.form !== 'according-to')
      : undefined;
  let kind = markedKind(frame, sentence, at, cues);
  if (kind.type === 'none' && soft !== undefined)
    kind = { type: 'direct', why: 'A word of saying follows it', confidence: QUOTE_CONFIDENCE.piece };
  const needsEcho = kind.type === 'none' && frame.paragraph.caseStyle !== 'sentence';
  if (needsEcho) kind = { type: 'mixed', why: 'The text quotes the same words', confidence: QUOTE_CONFIDENCE.echo };
  if (kind.type === 'none') return undefined;
  // The second half of a split quotation goes on in small letters.
  const first = sentence.items.slice(0, at).some((other) => other.kind === 'quote');
  const isSecondHalf =
    kind.type === 'mixed' && first && attributed !== undefined && isSplitBehind(frame, sentence, at, attributed);
  const type = isSecondHalf ? 'direct' : kind.type;
  const cue = attributed ?? soft;
  const colon = cue === undefined && type === 'direct' ? colonSubject(frame, sentence, at, cues) : undefined;
  const introducer = colon ?? (cue === undefined ? introducedBeside(frame, place, span, type) : undefined);
  const speaker =
    cue === undefined
      ? introducer
      : isDenial(frame, cue, cueSentenceOf(attributed, place)) || isHeldUp(frame, sentence, at, cue)
        ? undefined
        : cue.speaker;
  const cueSentence = cueSentenceOf(attributed, place);
  const content = type === 'mixed' ? contentOfMixed(frame, sentence, at, attributed) : undefined;
  const cueSpan = cue === undefined || cueSentence === undefined ? undefined : itemSpan(frame, cueSentence, cue.from, cue.to);
  return {
    span: { start: span.start, end: span.end },
    type,
    content,
    cue: cueSpan,
    speaker,
    link: colon !== undefined ? COLON : introducer !== undefined ? BESIDE : cue === undefined ? undefined : LINKS[cue.form],
    hint: speaker === undefined && cue?.speaker !== undefined ? 'none' : hintFor(frame, place, cue, type),
    depth: 0,
    sentence: index,
    open: !span.closed,
    needsEcho,
    origin: needsEcho ? 'quotes/headline' : `quotes/${type}`,
    confidence: kind.confidence,
    why: `${kind.why}.`,
  };
}

const cueSentenceOf = (attributed: Cue | undefined, { sentence, next }: Place): FrameSentence | undefined =>
  attributed === undefined ? next : sentence;

/** "“Let them eat cake,” Marie Antoinette never said." */
const isDenial = (frame: Frame, cue: Cue, sentence: FrameSentence | undefined): boolean =>
  sentence !== undefined && keyAt(frame.paragraph, tokenIn(sentence, cue.from - 1)) === 'never';

/** "Voters were asked: “…”": whoever asked or told is not said. */
const isAskedOf = (cues: readonly Cue[]): boolean =>
  cues.some(({ form, speaker }) => form === 'passive' && speaker === undefined);

/** "A fan held a sign: “…”", "Others carried placards: “…”": who holds up words of somebody's need not say them. */
function isHeldUp(frame: Frame, sentence: FrameSentence, at: number, { to, base }: Cue): boolean {
  if (to > at || !/^(?:hold|carry|bear|raise|show|wave|display|put|hang|tape|pin)$/u.test(base)) return false;
  for (let i = to; i < at; i++) if (isBearer(keyAt(frame.paragraph, tokenIn(sentence, i)))) return true;
  return false;
}

/** "Mr. Stone was more direct: “…”": whom a sentence is about that ends with a colon in front of the quotation. */
function colonSubject(frame: Frame, sentence: FrameSentence, at: number, cues: readonly Cue[]): SpeakerPhrase | undefined {
  const colon = tokenIn(sentence, at - 1);
  if (textAt(frame.paragraph, colon) !== ':') return undefined;
  if (isAskedOf(cues) || endsOnBearer(frame, sentence, at - 1)) return undefined;
  const bearer = bearerSubject(frame, sentence, at - 1);
  const subject = bearer ?? mainSubject(frame, sentence, at - 1);
  // "DOCK STRIKE: “…”" is the topic of a headline.
  return subject === undefined || frame.paragraph.cases.slice(subject.to, colon).includes('lower') ? subject : undefined;
}

function introducedBeside(
  frame: Frame,
  { sentence, index, at, next }: Place,
  span: MarkedSpan,
  type: DraftQuote['type'],
): SpeakerPhrase | undefined {
  const verdict = verdictOf(frame, sentence, at) ?? labelBehind(frame, sentence, at, next);
  if (verdict !== undefined || type !== 'direct') return verdict;
  return nameBeside(frame, sentence, at, span) ?? beatBehind(frame, sentence, index);
}

const VERDICT =
  /^(?:verdict|view|response|reply|answer|reaction|description|assessment|conclusion|advice|message|opinion|summary|judge?ment|prediction|warning)$/u;
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
    if (!VERDICT.test(keyAt(paragraph, token))) continue;
    const isWhose = /^(?:of|from|by)$/u.test(keyAt(paragraph, tokenIn(sentence, i + 1)));
    return owner ?? (isWhose ? phraseStartingAt(frame, sentence, i + 2) : undefined);
  }
  return undefined;
}

/** "‘I sang to the photocopier’: NAME on quitting law", as headlines of interviews have it. */
function labelBehind(
  frame: Frame,
  sentence: FrameSentence,
  at: number,
  next: FrameSentence | undefined,
): SpeakerPhrase | undefined {
  // "‘It's a business, eh?’ NAME in tears after trade": a headline without a full stop.
  const behind = at === 0 && sentence.items.length === 1 ? mentionAt(frame, tokenIn(next ?? sentence, 0)) : undefined;
  if (behind?.kind === 'person' && !/[.!?…]\W*$/u.test(frame.paragraph.text))
    return { kind: 'name', from: behind.from, to: behind.to, mention: frame.mentionOf(behind.from) };
  if (at !== 0 || textAt(frame.paragraph, tokenIn(sentence, 1)) !== ':') return undefined;
  const mention = frame.mentionOf(tokenIn(sentence, 2));
  const found = frame.mentions[mention];
  if (found?.kind !== 'person' || !/^(?:on|)$/u.test(keyAt(frame.paragraph, found.to))) return undefined;
  return { kind: 'name', from: found.from, to: found.to, mention };
}

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
    return { kind: 'pronoun', from: pronoun, to: pronoun + 1 };
  const isVerb = /^\p{Ll}{2,}(?:ed|s)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at + 1)));
  return beside(at + 1) ?? (isVerb ? beside(at + 2) : undefined);
}

function hintFor(
  frame: Frame,
  { sentence, index, at, next, cues }: Place,
  cue: Cue | undefined,
  type: DraftQuote['type'],
): SpeakerHint {
  // "“Where is the money?” NAME was asked": whoever asked is not said.
  if (cue !== undefined) return cue.speaker === undefined && cue.form !== 'passive' ? 'sentence-before' : 'none';
  if (type !== 'direct' || isAskedOf(cues) || isTopic(frame, sentence, at, next)) return 'none';
  const earlier = sentence.items.slice(0, at).some((other) => other.kind === 'quote');
  if (earlier || index === 0) return 'quote-before';
  const before = frame.sentences[index - 1];
  const last = before?.items[before.items.length - 1];
  const hasQuote = before?.items.some((item) => item.kind === 'quote') === true;
  return hasQuote && last !== undefined ? 'quote-before' : 'sentence-before';
}

const HAPPENS =
  /^(?:is|was|are|were|has|had|became|becomes|goes|went|runs|ran|came|comes|rang|echoed|echoes|remains|remained|appeared|appears)$/u;

/** "“Who pays?” is the question on everyone’s lips.", "“Who pays?” That is the question.", "“Shame!” came the cry.": words that are spoken of. */
function isTopic(frame: Frame, sentence: FrameSentence, at: number, next: FrameSentence | undefined): boolean {
  const { paragraph } = frame;
  const behind = tokenIn(sentence, at + 1);
  if (isOneOfMany(frame, sentence, at)) return true;
  if (behind >= 0) return at === 0 && (HAPPENS.test(keyAt(paragraph, behind)) || namesBearer(frame, sentence, at + 1));
  if (at !== 0 || next === undefined || sentence !== frame.sentences[0]) return false;
  // "“Who pays?” NAME did not turn round.": a paragraph that opens with a call and goes on otherwise does not say whose.
  if (next.softStart) return true;
  return talksOfWords(frame, next);
}

/** "“Boo!” “Get off!” “Rubbish!”": marks that only a space parts are of as many voices or signs. */
function isOneOfMany({ paragraph, marked }: Frame, sentence: FrameSentence, at: number): boolean {
  const item = sentence.items[at];
  // Nobody shouts full stops.
  if (item?.kind !== 'quote') return false;
  if (
    marked[item.quote]?.closed !== true ||
    !/!\W*$/u.test(paragraph.text.slice(marked[item.quote]?.start, marked[item.quote]?.end))
  )
    return false;
  const [before, here, behind] = [marked[item.quote - 1], marked[item.quote], marked[item.quote + 1]];
  const isApart = (from: number | undefined, to: number | undefined): boolean =>
    from !== undefined && to !== undefined && to > from && paragraph.text.slice(from, to).trim() === '';
  return (
    (before?.closed === true && isApart(before.end, here?.start)) || (here?.closed === true && isApart(here.end, behind?.start))
  );
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

/** The cue that reports a quotation: the one that touches it, else the nearest before it, else the nearest behind it. */
function governingCue(frame: Frame, sentence: FrameSentence, at: number, cues: readonly Cue[]): Cue | undefined {
  let best: Cue | undefined;
  let bestDistance = Infinity;
  for (const cue of cues) {
    if (cue.strength === 'gesture' && Math.abs(cue.from - at) > 3 && cue.from < at) continue;
    const isBefore = cue.to <= at;
    const gap = isBefore
      ? at - cue.to
      : Math.max(0, (cue.speaker === undefined ? cue.from : Math.min(cue.from, cue.clauseFrom)) - at - 1);
    if (isBefore && quoteBetween(sentence, cue.to, at) && !goesOnBehind(frame, sentence, cue, at)) continue;
    if (!isBefore && quoteBetween(sentence, at + 1, cue.from)) continue;
    if (!isBefore && isOtherClause(keyAt(frame.paragraph, tokenIn(sentence, at + 1)), best)) continue;
    if (cue.form === 'passive' && cue.speaker === undefined) continue;
    // A cue far behind rules the quotation only if nothing is said before it.
    const weight =
      (isBefore ? 0 : gap > 1 ? 6 : -1) + strengthWeight(frame, sentence, cue, at) + speakerWeight(frame, cue.speaker);
    const distance = gap + weight;
    if (distance < bestDistance) {
      best = cue;
      bestDistance = distance;
    }
  }
  return best === undefined ? best : (outerOf(frame, sentence, cues, best) ?? best);
}

const GOES_ON: ReadonlySet<string> = new Set(['and', 'but', 'then']);
const CONTRASTS: ReadonlySet<string> = new Set(['while', 'whereas', 'although', 'though']);

/** "called it “a mess” and ordered", "asked him to “rein it in,” while others said": what is done next, or said by somebody else. */
const isOtherClause = (conjunction: string, before: Cue | undefined): boolean =>
  CONTRASTS.has(conjunction) || (before !== undefined && GOES_ON.has(conjunction));

/** "told reporters that he found it “sad”", "said it would not allow this to “vanish”": the cue whose report goes on to the other one. */
function outerOf(frame: Frame, sentence: FrameSentence, cues: readonly Cue[], inner: Cue): Cue | undefined {
  const { speaker } = inner;
  if (speaker?.kind !== 'pronoun' || inner.strength === 'act' || !/^(?:he|she|it)$/u.test(keyAt(frame.paragraph, speaker.from)))
    return undefined;
  return cues.find(
    ({ to, form, strength, base }) =>
      form === 'subject' &&
      strength === 'say' &&
      /^(?:say|tell)$/u.test(base) &&
      to <= inner.clauseFrom &&
      inner.clauseFrom - to <= MOST_ADDRESSEE_ITEMS &&
      !hasComma(frame, sentence, to, inner.clauseFrom),
  );
}

function hasComma(frame: Frame, sentence: FrameSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (keyAt(frame.paragraph, tokenIn(sentence, i)) === ',') return true;
  return false;
}

const MOST_ADDRESSEE_ITEMS = 8;

/** Without a speaker a verb hardly reports; "the budget offers “crumbs”" does so less than whoever says that it does. */
function speakerWeight(frame: Frame, speaker: SpeakerPhrase | undefined): number {
  if (speaker === undefined) return 3;
  return speaker.kind === 'description' && !maySpeak(frame.paragraph, speaker) ? 4 : 0;
}

/** Verbs that need not report speech ("delivered", "signed") do so next to the marks, before "that", a comma or a colon. */
function strengthWeight(frame: Frame, sentence: FrameSentence, cue: Cue, at: number): number {
  if (cue.strength === 'say') return 0;
  const behind = keyAt(frame.paragraph, tokenIn(sentence, cue.to));
  // "would not allow it to “vanish”".
  if (cue.base === 'allow' || cue.base === 'let') return 8;
  const reports = Math.abs(cue.to - at) <= 1 || Math.abs(cue.from - at) <= 2 || /^(?:that|,|:)$/u.test(behind);
  return cue.strength === 'act' ? (reports ? 0 : 8) : reports ? 2 : 8;
}

function quoteBetween(sentence: FrameSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (sentence.items[i]?.kind === 'quote') return true;
  return false;
}

/** In "“…,” she said, “…”" or "said it was “a” and “b”" the cue goes on to rule what follows. */
const goesOnBehind = (frame: Frame, sentence: FrameSentence, cue: Cue, at: number): boolean => {
  for (let i = cue.to; i < at; i++) {
    const item = sentence.items[i];
    if (item?.kind === 'token' && textAt(frame.paragraph, item.token) === ';') return false;
  }
  return true;
};

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

/** The span from one item to the one before `to`. */
export function itemSpan(frame: Frame, sentence: FrameSentence, from: number, to: number): Span | undefined {
  const first = spanOfItem(frame, sentence.items[from]);
  const last = spanOfItem(frame, sentence.items[to - 1]);
  return first === undefined || last === undefined || last.end <= first.start ? undefined : { start: first.start, end: last.end };
}

export function spanOfItem(frame: Frame, item: FrameItem | undefined): Span | undefined {
  if (item === undefined) return undefined;
  return item.kind === 'quote' ? frame.marked[item.quote] : frame.paragraph.tokens[item.token];
}
