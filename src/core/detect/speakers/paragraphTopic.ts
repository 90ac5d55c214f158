import type { DetectedQuote, DetectedSpeaker } from '../../model/detection';
import type { Span } from '../../text/span';
import type { Frame, FrameSentence } from '../quotes/frame/frame';
import { hasPersonWord, type SpeakerPhrase } from '../quotes/frame/speakerPhrase';
import { isVoiceless } from '../quotes/phrases/voiceless';
import { isAboutBearer } from '../quotes/subjects/isAboutBearer';
import type { Conversation } from './conversation';
import type { Discourse } from './discourse/discourse';
import { endsOnColon } from './endsOnColon';
import { isInquiry } from './isInquiry';
import { isMute } from './isMute';
import type { PhraseResolver } from './phraseResolver';
import { ruleEvidence } from './ruleEvidence';
import { sentenceStart } from './sentenceStart';
import type { SentenceTopic } from './sentenceTopic';

/** Whom a paragraph is about where it ends: the subject of its last sentence, or whoever it quotes there. */
interface CarriedSpeaker {
  readonly speaker: DetectedSpeaker;
  readonly unit: number;
  readonly colon: boolean;
  /** They ask there whether or what, without marks. */
  readonly asks: boolean;
}

/** A paragraph that has ended, as long as nobody has asked whom it is about. */
export interface EndedParagraph {
  /** Where it stands in the article. */
  readonly place: Span;
  readonly unit: number;
  readonly frame: Frame;
  /** Its last sentence that is no question of the reporter's. */
  readonly sentence: FrameSentence;
  readonly index: number;
  /** Of that sentence. */
  readonly subject: SpeakerPhrase | undefined;
  readonly quotes: readonly DetectedQuote[];
  /** It ends with a question and quotes nobody. */
  readonly asks: boolean;
  /** It is a line with the name of whoever is quoted below it. */
  readonly isHeading: boolean;
}

/** Says whom the paragraph before is about where it ended. One for one pass over one article. */
export class ParagraphTopic {
  readonly #discourse: Discourse;
  readonly #conversation: Conversation;
  readonly #resolver: PhraseResolver;
  readonly #topic: SentenceTopic;
  #ended: EndedParagraph | undefined;
  #carried: CarriedSpeaker | undefined;

  constructor(discourse: Discourse, conversation: Conversation, resolver: PhraseResolver, topic: SentenceTopic) {
    this.#discourse = discourse;
    this.#conversation = conversation;
    this.#resolver = resolver;
    this.#topic = topic;
  }

  /** Begins the next paragraph: nobody can ask any more whom the one before is about that was not carried. */
  enter(): void {
    this.#ended = undefined;
  }

  /** Notes a paragraph that has ended. */
  end(paragraph: EndedParagraph): void {
    this.#ended = paragraph;
    const { frame, sentence, subject, isHeading } = paragraph;
    if (isHeading) return;
    // A description may bring somebody up, whoever asks; a colon may introduce what has no marks.
    const isNew =
      subject?.kind === 'description' && this.#discourse.meantAt(subject) === undefined && this.#discourse.isOfOne(subject);
    if (isNew || endsOnColon(frame, sentence)) this.carry();
  }

  /** Whom a paragraph is about, if it was carried over to the next. */
  of(unit: number): CarriedSpeaker | undefined {
    return this.#carried?.unit === unit ? this.#carried : undefined;
  }

  /**
   * Takes in whom the paragraph that has ended is about. That takes long, and only quotations without a speaker at a cue ask: to be called in front
   * of a paragraph that has any, before anything else learns of that.
   */
  carry(): void {
    if (this.#ended === undefined) return;
    const { frame, sentence, subject, unit, asks, isHeading } = this.#ended;
    const speaker = this.#about(this.#ended);
    this.#ended = undefined;
    // "Would the agency ask now?": the reporter's question to whoever was quoted before it.
    const isReporters =
      asks && frame.sentences.length === 1 && subject?.kind !== 'name' && this.#conversation.lastMarked?.unit === unit - 1;
    const colon = isHeading || endsOnColon(frame, sentence);
    const inquires = subject !== undefined && isInquiry(frame, sentence, subject);
    this.#carried = speaker === null || isReporters ? undefined : { speaker, unit, colon, asks: inquires };
  }

  /** Whom the paragraph is about where it ends, if that is somebody who speaks. */
  #about({ frame, place, sentence, index, subject, quotes }: EndedParagraph): DetectedSpeaker | null {
    const { paragraph } = frame;
    const quoted = quotes.filter((quote) => quote.speaker?.entity !== undefined).at(-1)?.speaker;
    const reported = reportedIn(place.start + sentenceStart(frame, sentence), quotes);
    const hasMarks = sentence.items.some((item) => item.kind === 'quote');
    const speaker =
      subject !== undefined && !hasMarks && subject.kind !== 'place' && !isVoiceless(paragraph, subject)
        ? this.#resolver.resolvePassed(
            subject,
            ruleEvidence('speaker/sentence-before', 'The paragraph before the quote is about the speaker'),
            index,
          )
        : quoted;
    const found =
      reported ??
      (speaker?.entity !== undefined ? speaker : undefined) ??
      quoted ??
      this.#topic.namedIn(frame, index, place.start) ??
      speaker;
    const isIntroduced = endsOnColon(frame, sentence) || quoted?.entity === found?.entity;
    const about = isIntroduced ? found : this.#topic.unlessGroup(found ?? null);
    // A paragraph that ends with a sign, a letter or the weather is about nobody who speaks.
    const isThing =
      subject?.kind === 'description' && !hasMarks && about?.entity === undefined && !hasPersonWord(frame.paragraph, subject);
    const isSign = !hasMarks && ((subject !== undefined && isMute(frame, subject)) || isAboutBearer(frame, sentence));
    // "Some 80 nurses stood outside. ⏎ “It was only meant for the winter.”": several people do not speak without a word of saying.
    const isCrowd =
      subject?.kind === 'description' &&
      about?.text !== undefined &&
      about.entity === undefined &&
      !this.#discourse.isOfOne(subject);
    return isThing || isSign || (isCrowd && !endsOnColon(frame, sentence)) ? null : (about ?? null);
  }
}

/** "The 22-year-old, reached by phone, said NAME had called": the one whom all reports of a sentence that starts at an offset are of, whatever its subject was taken for. */
function reportedIn(start: number, quotes: readonly DetectedQuote[]): DetectedSpeaker | undefined {
  const [first, ...others] = quotes.filter(({ span }) => span.start >= start);
  if (first?.type !== 'indirect' || first.speaker?.entity === undefined) return undefined;
  return others.every(({ speaker }) => speaker?.entity === first.speaker?.entity) ? first.speaker : undefined;
}
