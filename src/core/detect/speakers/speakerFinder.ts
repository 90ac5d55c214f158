import type { DetectedEntity, DetectedQuote, DetectedSpeaker, Evidence } from '../../model/detection';
import type { Span } from '../../text/span';
import type { ResolvedEntities } from '../entities/resolveEntities';
import { isTurn } from '../quotes/transcripts/isTurn';
import type { Lexicon } from '../words/lexicon';
import { keyAt } from '../words/paragraphAnalysis';
import type { DraftQuote } from '../quotes/draft/draftQuote';
import type { Frame } from '../quotes/frame/frame';
import { COLON, LINKS } from '../quotes/draft/speakerLinks';
import { Conversation } from './conversation';
import { Discourse } from './discourse/discourse';
import { type ParagraphOutline, paragraphOutline } from './discourse/paragraphOutline';
import type { PlacedParagraph } from './discourse/placedParagraph';
import { asCandidate, innerPronoun, innerWords, isOtherOffice } from './innerSpeaker';
import { endsBySomebody } from './leadsToWordsOfOthers';
import { namedInWords } from './namedInWords';
import { namedLater } from './namedLater';
import { type PhraseTurn, PhraseResolver } from './phraseResolver';
import { goesOn, ruleEvidence } from './ruleEvidence';
import { isSecondHalf } from './isSecondHalf';
import type { SpeakerPhrase } from '../quotes/frame/speakerPhrase';
import { TextBefore } from './textBefore';
import { addressedGender } from './addressedGender';
import { reportStart } from './reportStart';
import { toldGender } from './toldGender';
import { isWithoutVoice } from './isWithoutVoice';

/** Says who speaks: reads an article's paragraphs in order and remembers who spoke and whom the text is about. */
export class SpeakerFinder {
  readonly #entities: ResolvedEntities;
  readonly #discourse: Discourse;
  readonly #conversation: Conversation;
  readonly #resolver: PhraseResolver;
  readonly #textBefore: TextBefore;
  #frame: Frame | undefined;
  #unit = 0;
  #place: Span = { start: 0, end: 0 };
  #isTurn = false;
  #interviewee: DetectedEntity | undefined;
  /** Whose turn of a transcript or interview came last. */
  #lastTurn: DetectedSpeaker | null = null;

  constructor(entities: ResolvedEntities, lexicon: Lexicon) {
    this.#entities = entities;
    this.#discourse = new Discourse(entities, lexicon);
    this.#conversation = new Conversation(this.#discourse);
    this.#resolver = new PhraseResolver(entities, this.#discourse);
    this.#textBefore = new TextBefore(entities, this.#discourse, this.#conversation, this.#resolver);
  }

  /** Whether the article names one person whose first or last name is the last of some words. */
  isNamed(words: string): boolean {
    return this.#discourse.named(words) !== undefined;
  }

  /** The quotes of the whole article, those of a pronoun at its top with whoever is named behind it. */
  namedLater(quotes: readonly DetectedQuote[]): readonly DetectedQuote[] {
    return namedLater(quotes, this.#entities.people, (person) => this.#discourse.focuses.of(person)?.gender);
  }

  /** What a paragraph, whose quotes are `drafts`, tells by itself: all that it is entered with, however long after. */
  outline(paragraph: PlacedParagraph, drafts: readonly DraftQuote[]): ParagraphOutline {
    return paragraphOutline(paragraph, drafts, this.#entities.entityAt);
  }

  /** Begins the next paragraph. */
  enter(paragraph: ParagraphOutline): void {
    if (paragraph.asksTextBefore) this.#textBefore.carry();
    this.#frame = paragraph.frame;
    this.#unit = paragraph.unit;
    this.#place = paragraph.place;
    this.#isTurn = paragraph.isTurn;
    this.#conversation.enter(paragraph);
    this.#discourse.enter(paragraph);
    this.#resolver.enter(paragraph);
    this.#textBefore.enter(paragraph);
  }

  /** Notes whose turn follows in the next paragraph. */
  announce(speaker: SpeakerPhrase): void {
    this.#lastTurn = this.#resolver.resolve(speaker, LINKS.label, 0);
  }

  /** The speaker of a quote; `before` are those of its paragraph, and quotes are asked about in reading order. */
  speaker(draft: DraftQuote, before: readonly DetectedQuote[]): DetectedSpeaker | null {
    const cue =
      draft.cue !== undefined && draft.cue.start < draft.span.start ? draft.cue.start : (draft.cue?.start ?? draft.span.start);
    // The pronoun or description at the cue is decided here, with all that the quote shows, and not on the way.
    const isMeant = draft.speaker !== undefined && draft.speaker.kind !== 'name' && draft.depth === 0;
    const phrase = isMeant ? this.#frame?.paragraph.tokens[draft.speaker.from]?.start : undefined;
    this.#discourse.advance(this.#place.start + Math.min(cue, phrase ?? cue));
    const speaker = this.#find(draft, before);
    if (isMeant && speaker?.entity !== undefined) this.#discourse.decide(draft.speaker.from, speaker.entity, speaker.confidence);
    if (this.#isTurn) this.#resolver.takeTurn(speaker);
    if (isTurn(draft)) this.#lastTurn = speaker;
    if (draft.depth > 0) return speaker;
    this.#conversation.take(draft, speaker, before.length === 0);
    if (speaker !== null) this.#noteSpeaker(draft, speaker);
    return speaker;
  }

  /** Ends the paragraph. */
  leave(quotes: readonly DetectedQuote[]): void {
    if (this.#frame === undefined) return;
    this.#discourse.advance(Infinity);
    this.#textBefore.leave(quotes);
  }

  /** Notes who spoke, somebody without a name too: "A resident said it was closed. “…,” he said." */
  #noteSpeaker({ type, sentence }: DraftQuote, { entity: id, span, text }: DetectedSpeaker): void {
    if (id === undefined && (span === undefined || type !== 'indirect')) return;
    const { focuses } = this.#discourse;
    const focus = focuses.recent.find(({ entity, unnamed }) =>
      id === undefined ? unnamed?.span.start === span?.start || (unnamed?.text ?? '') === text : entity?.id === id,
    );
    if (focus === undefined) return;
    focuses.spoke(focus, this.#unit);
    if (type !== 'direct') focuses.reported(focus, this.#discourse.sentenceNumber(sentence));
  }

  #find(draft: DraftQuote, before: readonly DetectedQuote[]): DetectedSpeaker | null {
    const frame = this.#frame;
    if (frame === undefined) return null;
    if (draft.hint === 'outer-quote') return before.at(-1)?.speaker ?? null;
    if (draft.turn === 'same') return goesOn(this.#lastTurn, 'speaker/continued-open');
    if (draft.turn !== undefined) return this.#turn(draft.turn);
    const half = before.at(-1);
    if (half !== undefined && isSecondHalf(frame, this.#place.start, draft, half))
      return goesOn(half.speaker, 'speaker/continued');
    if (draft.speaker !== undefined && draft.link !== undefined)
      return this.#atCue(frame, draft, draft.speaker, draft.link, before);
    if (draft.hint === 'none') return null;
    if (draft.hint === 'reply') return this.#conversation.replier(draft, before);
    if (opensBehindSomebody(frame, draft)) return null;
    const previous = before.filter((quote) => quote.type !== 'indirect' || quote.speaker !== null).at(-1);
    return draft.hint === 'quote-before' && previous !== undefined
      ? goesOn(previous.speaker, 'speaker/continued')
      : this.#textBefore.speaker(draft, previous);
  }

  /** Whom the words at a cue mean. */
  #atCue(
    frame: Frame,
    draft: DraftQuote,
    phrase: SpeakerPhrase,
    link: Evidence,
    before: readonly DetectedQuote[],
  ): DetectedSpeaker | null {
    const isInner = draft.depth > 0;
    if (isInner && isSomebody(frame, phrase)) return innerWords(phrase, this.#resolver);
    const same = isInner || phrase.kind === 'name' ? undefined : saidAt(this.#discourse.spanOf(phrase).start, before);
    if (same !== undefined) return same;
    if (isWithoutVoice(frame, this.#discourse, draft, phrase, before)) return null;
    const outer = isInner ? before.at(-1)?.speaker?.entity : undefined;
    if (isInner && phrase.kind === 'pronoun') return innerPronoun(phrase, link, draft.sentence, outer, this.#resolver);
    const speaker = this.#resolver.resolve(phrase, link, draft.sentence, () => this.#turnAt(frame, draft, before));
    if (phrase.kind === 'pronoun' && link === COLON && speaker?.entity === undefined) return withoutWords(speaker);
    if (!(isInner || this.#isTurn) || phrase.kind === 'name') return speaker;
    return speaker === this.#resolver.turnSpeaker || isOtherOffice(speaker, outer) ? speaker : asCandidate(speaker);
  }

  /** What is known of who speaks to whom at the cue of a quote. */
  #turnAt(frame: Frame, draft: DraftQuote, before: readonly DetectedQuote[]): PhraseTurn {
    // Written out: to spread one literal into another is far slower.
    const { answered, goesOn, turnOf } = this.#conversation.turnAt(draft, before);
    return {
      answered,
      goesOn,
      turnOf,
      tellsOf: toldGender(frame, draft),
      tells: addressedGender(frame, draft),
      reportFrom: reportStart(frame, this.#place.start, draft),
      named: namedInWords(frame, this.#place.start, draft, this.#entities.entityAt),
    };
  }

  /** Questions are the reporter's, answers those of the person the interview is about. */
  #turn(turn: 'question' | 'answer'): DetectedSpeaker | null {
    const { interviewer, focuses } = this.#discourse;
    // Those who answer were introduced before the first answer.
    if (turn === 'answer') this.#interviewee ??= focuses.mostNamed(interviewer);
    const entity = turn === 'question' ? interviewer : this.#interviewee;
    if (entity === undefined) return null;
    const rule = ruleEvidence(
      'speaker/interview',
      turn === 'question' ? 'The reporter asks the questions' : 'The interview is with this person',
    );
    return { entity: entity.id, ...rule, why: `${rule.why}.` };
  }
}

/** "He said the mayor had lied, adding: “…”": one word means one person, whoever the report in between speaks of. */
const saidAt = (start: number, before: readonly DetectedQuote[]): DetectedSpeaker | undefined =>
  before.filter(({ speaker }) => speaker?.entity !== undefined && speaker.span?.start === start).at(-1)?.speaker ?? undefined;

/** Whether a quotation opens its sentence behind one in which somebody nobody knows wrote something. */
function opensBehindSomebody(frame: Frame, { hint, sentence, span }: DraftQuote): boolean {
  const [first] = hint === 'quote-before' ? (frame.sentences[sentence]?.items ?? []) : [];
  const before = frame.sentences[sentence - 1];
  return (
    first?.kind === 'quote' &&
    frame.marked[first.quote]?.start === span.start &&
    before !== undefined &&
    endsBySomebody(frame, before)
  );
}

/** "There it was in letters a metre high: “…”": a pronoun that is nobody for sure says nothing itself. */
function withoutWords(speaker: DetectedSpeaker | null): DetectedSpeaker | null {
  if (speaker?.candidates === undefined) return null;
  const { candidates, origin, confidence, why } = speaker;
  return { candidates, origin, confidence, why };
}

/** "“Somebody yelled, ‘Get down!’” NAME said." */
const isSomebody = ({ paragraph }: Frame, { from, to }: SpeakerPhrase): boolean =>
  to - from === 1 && /^some(?:body|one)$/u.test(keyAt(paragraph, from));
