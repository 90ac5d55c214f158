import type { DetectedQuote, DetectedSpeaker } from '../../model/detection';
import type { DraftQuote } from '../quotes/draft/draftQuote';
import type { Frame } from '../quotes/frame/frame';
import { tokensWithin } from '../quotes/frame/tokensWithin';
import type { Discourse } from './discourse/discourse';
import { callsByName, isRespectful, officeAddressed } from './discourse/formOfAddress';
import type { PlacedParagraph } from './discourse/placedParagraph';
import { endsAsking } from './endsAsking';
import { Exchange } from './exchange';
import type { QuoteBefore } from './quoteBefore';
import { continued, ruleEvidence } from './ruleEvidence';

const MOST_ANSWER_TOKENS = 6;
const MOST_UNITS_TO_ANSWER = 4;
const MOST_UNITS_TO_REPLY = 2;

/** Who spoke, and where last. */
interface Spoken {
  readonly speaker: DetectedSpeaker;
  readonly unit: number;
}

/** What who spoke before says about the words at a cue; each is the id of an entity. */
export interface Turn {
  /** Whom "he replied" answers: it is somebody else. */
  readonly answered: string | undefined;
  /** Whose words "he added" goes on with. */
  readonly goesOn: string | undefined;
  /** Who asked before the answer that came last: the turn is theirs again. */
  readonly turnOf: string | undefined;
}

/** Who was quoted so far, and who asks and answers whom. One for one pass over one article. */
export class Conversation {
  readonly #discourse: Discourse;
  readonly #exchange: Exchange;
  #frame: Frame | undefined;
  #unit = 0;
  #lastMarked: QuoteBefore | undefined;
  /** Whom the last quote of any kind is of, if the text names them. */
  #lastSpoke: { readonly entity: string | undefined; readonly unit: number } | undefined;
  /** Who was quoted last in any way, and the last before that who is somebody else. */
  #lastSpeaker: Spoken | undefined;
  #spokeBefore: Spoken | undefined;

  constructor(discourse: Discourse) {
    this.#discourse = discourse;
    this.#exchange = new Exchange(discourse);
  }

  /** The last quote in marks. */
  get lastMarked(): QuoteBefore | undefined {
    return this.#lastMarked;
  }

  /** Begins the next paragraph. */
  enter({ frame, unit }: PlacedParagraph): void {
    this.#frame = frame;
    this.#unit = unit;
  }

  /** Takes in a quote of the paragraph that stands in no other, in reading order. */
  take(draft: DraftQuote, speaker: DetectedSpeaker | null, isFirst: boolean): void {
    if (draft.type !== 'indirect') this.#takeMarked(draft, speaker, isFirst);
    const before = this.#lastSpeaker;
    if (speaker?.entity !== undefined && speaker.entity !== before?.speaker.entity) this.#spokeBefore = before;
    if (speaker?.entity !== undefined) this.#lastSpeaker = { speaker, unit: this.#unit };
    this.#lastSpoke = speaker === null ? undefined : { entity: speaker.entity, unit: this.#unit };
  }

  /** What the quotes before one say about the words at its cue; `before` are those of its paragraph. */
  turnAt(draft: DraftQuote, before: readonly DetectedQuote[]): Turn {
    return { answered: this.#answered(draft, before), goesOn: this.#goesOn(draft, before), turnOf: this.#turnOf(draft) };
  }

  /** The speaker of a quote that answers, without a word of saying, what stands in front of its paragraph. */
  answerer(draft: DraftQuote): DetectedSpeaker | null {
    const last = this.#lastMarked?.unit === this.#unit - 1 ? this.#lastMarked : undefined;
    return last === undefined ? this.#answerToReport(draft) : (this.#inExchange(draft, last) ?? this.#shortAnswer(draft, last));
  }

  /** "“Will you run?” NAME asked OTHER. ⏎ “I will,” came the reply.": whoever was asked, else the other of the two who spoke last. */
  replier({ sentence }: DraftQuote, before: readonly DetectedQuote[]): DetectedSpeaker | null {
    const isNear = ({ unit }: Pick<Spoken, 'unit'>): boolean => this.#unit - unit <= MOST_UNITS_TO_REPLY;
    const last = this.#lastMarked !== undefined && this.#unit - this.#lastMarked.unit <= 1 ? this.#lastMarked : undefined;
    const replied = before.at(-1)?.speaker?.entity ?? this.#discourse.askedBefore(sentence)?.id ?? last?.speaker?.entity;
    if (replied === undefined) return null;
    const asked = this.#discourse.addresseeOf(replied);
    if (asked !== undefined && asked.id !== replied) {
      const rule = ruleEvidence('speaker/exchange', `${asked.name} was asked`);
      return { entity: asked.id, ...rule, why: `${rule.why}.` };
    }
    const other = [this.#lastSpeaker, this.#spokeBefore].find(
      (spoken) => spoken !== undefined && spoken.speaker.entity !== replied,
    );
    return other !== undefined && isNear(other)
      ? continued(other.speaker, ruleEvidence('speaker/exchange', 'It replies to whoever spoke before it'))
      : null;
  }

  /** Whether a quote that is all of its paragraph speaks to whoever is quoted in the one before: "Senator, I was not there." */
  addressesLast(draft: DraftQuote): boolean {
    const last = this.#lastMarked?.unit === this.#unit - 1 ? this.#lastMarked : undefined;
    return last?.isGuessed === false && this.#text.trimEnd().length - draft.span.end <= 1 && this.#speaksTo(draft, last);
  }

  /** Whether nothing stands in front of a quote in its paragraph. */
  opensParagraph(draft: DraftQuote): boolean {
    return /^[\s([]*$/u.test(this.#text.slice(0, draft.span.start));
  }

  get #text(): string {
    return this.#frame?.paragraph.text ?? '';
  }

  #takeMarked(draft: DraftQuote, speaker: DetectedSpeaker | null, isFirst: boolean): void {
    const text = this.#text;
    const asks = endsAsking(text.slice(draft.span.start, draft.span.end));
    this.#exchange.take(speaker, asks && isFirst, this.#lastMarked, this.#unit);
    const endsUnit = text.length - draft.span.end <= 1;
    // "“You have asked before,” NAME said. “Is there an end?”" is NAME's as surely as what stands in front.
    const last = this.#lastMarked;
    const goesOn = last?.unit === this.#unit && !last.isGuessed && speaker?.entity === last.speaker?.entity;
    this.#lastMarked = {
      speaker,
      unit: this.#unit,
      endsUnit,
      open: draft.open,
      asks,
      isGuessed: draft.cue === undefined && !goesOn,
      isAlone: draft.cue === undefined && isFirst && endsUnit,
      called: this.#discourse.calledIn(text.slice(draft.span.start, draft.span.end)) ?? (goesOn ? last.called : undefined),
    };
  }

  /** "“And then?” ⏎ “Then nothing.”": quotes that stand alone go on with an exchange of questions and answers. */
  #inExchange(draft: DraftQuote, last: QuoteBefore): DetectedSpeaker | null {
    const text = this.#text.trimEnd();
    return text.length - draft.span.end > 1 ? null : this.#exchange.next(text, last, this.#unit);
  }

  /** "NAME asked her why. ⏎ “Because I was told to.”": whom the paragraph before says was asked. */
  #answerToReport(draft: DraftQuote): DetectedSpeaker | null {
    const asker = this.#discourse.askedBefore(0);
    const addressee = asker === undefined ? undefined : this.#discourse.addresseeOf(asker.id);
    if (
      draft.type !== 'direct' ||
      addressee === undefined ||
      addressee === asker ||
      endsAsking(this.#text.slice(draft.span.start, draft.span.end))
    )
      return null;
    const rule = ruleEvidence('speaker/exchange', `${addressee.name} was asked`);
    return { entity: addressee.id, ...rule, why: `${rule.why}.` };
  }

  /** "“How many?” NAME asked. ⏎ “None.”": a few words behind a question are those of whoever else spoke last. */
  #shortAnswer(draft: DraftQuote, last: QuoteBefore | undefined): DetectedSpeaker | null {
    const frame = this.#frame;
    if (frame === undefined || last?.speaker?.entity === undefined || last.isGuessed) return null;
    const isToLast = this.#speaksTo(draft, last);
    if (!last.asks && !isToLast) return null;
    const isShort = isToLast || tokensWithin(frame, draft.span.start, draft.span.end).length <= MOST_ANSWER_TOKENS;
    const isAlone = frame.paragraph.text.trimEnd().length - draft.span.end <= 1;
    const called = last.called?.id === last.speaker.entity ? undefined : last.called;
    const addressee =
      this.#discourse.addresseeOf(last.speaker.entity) ?? called ?? this.#discourse.witnessFor(last.speaker.entity);
    if (isAlone && addressee !== undefined) {
      const rule = ruleEvidence('speaker/exchange', `${addressee.name} was asked`);
      return { entity: addressee.id, ...rule, why: `${rule.why}.` };
    }
    const other = this.#spokeBefore;
    if (!isAlone || other === undefined) return null;
    // "“We get letters,” NAME said. ⏎ “Do you answer them?” OTHER asked. ⏎ “I was brought up to answer letters.”": NAME, however long the answer is.
    const isTurned = other.unit === last.unit - 1;
    if (!isTurned && (!isShort || this.#unit - other.unit > MOST_UNITS_TO_ANSWER)) return null;
    return other.speaker.entity === last.speaker.entity
      ? null
      : continued(other.speaker, ruleEvidence('speaker/exchange', 'It answers the question before it'));
  }

  /** "No, sir", "Thank you, Senator" where a senator spoke: the chair of a sitting is spoken to in every speech. */
  #speaksTo({ span }: DraftQuote, { asks, speaker }: QuoteBefore): boolean {
    const text = this.#text.slice(span.start, span.end);
    const offices = officeAddressed(text);
    const name = this.#discourse.nameOf(speaker?.entity);
    return (
      (name !== undefined && callsByName(text, name)) ||
      isRespectful(text) ||
      (offices.length > 0 && (asks || this.#discourse.holdsOffice(speaker?.entity, offices)))
    );
  }

  /** Whom "he replied" answers: whoever was quoted last; whom "he said" answers: whoever has just asked. */
  #answered(draft: DraftQuote, before: readonly DetectedQuote[]): string | undefined {
    const called = this.#calledByName(draft, before);
    if (called !== undefined) return called;
    const { cue } = draft;
    const word = cue === undefined ? '' : this.#text.slice(cue.start, cue.end);
    if (!/^(?:repl|answer|respond|retort|shot back)/u.test(word))
      return /^(?:ask|add|continu|went on)/u.test(word) ? undefined : this.#discourse.askedBefore(draft.sentence)?.id;
    const last = this.#lastMarked;
    // "NAME suggested that she could not be certain. ⏎ “I am,” the 58-year-old answered."
    const spoke = this.#lastSpoke;
    if (before.length === 0 && spoke?.unit === this.#unit - 1 && spoke.entity !== undefined && last?.unit !== this.#unit - 1)
      return spoke.entity;
    return (
      // "He said it had not. She asked again. “…,” he replied."
      (draft.sentence > 0 ? this.#discourse.askedBefore(draft.sentence)?.id : undefined) ??
      before.at(-1)?.speaker?.entity ??
      (last !== undefined && this.#unit - last.unit <= 1 && !(last.isGuessed && last.asks) ? last.speaker?.entity : undefined)
    );
  }

  /** "“I do, Ada,” he said.": whoever was quoted last, if the words call them by name. */
  #calledByName({ type, span }: DraftQuote, before: readonly DetectedQuote[]): string | undefined {
    const last = this.#lastMarked !== undefined && this.#unit - this.#lastMarked.unit <= 1 ? this.#lastMarked : undefined;
    const spoke = before.at(-1)?.speaker?.entity ?? last?.speaker?.entity;
    const name = type === 'direct' ? this.#discourse.nameOf(spoke) : undefined;
    return name !== undefined && callsByName(this.#text.slice(span.start, span.end), name) ? spoke : undefined;
  }

  /** Whose words "he added" and "the senator went on" continue: those of whoever was quoted last. */
  #goesOn({ cue }: DraftQuote, before: readonly DetectedQuote[]): string | undefined {
    const word = cue === undefined ? '' : this.#text.slice(cue.start, cue.end);
    if (!/^(?:add(?:s|ed)$|continue[sd]$|went on|goes on)/u.test(word)) return undefined;
    const last = this.#lastSpoke;
    return before.at(-1)?.speaker?.entity ?? (last !== undefined && this.#unit - last.unit <= 1 ? last.entity : undefined);
  }

  /** Whose turn it is again in an exchange, where the quote opens its paragraph. */
  #turnOf(draft: DraftQuote): string | undefined {
    return draft.sentence === 0 && this.opensParagraph(draft)
      ? this.#exchange.askerAgain(this.#lastMarked, this.#unit)
      : undefined;
  }
}
