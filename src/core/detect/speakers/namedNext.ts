import type { DetectedQuote, DetectedSpeaker } from '../../model/detection';
import type { Span } from '../../text/span';
import type { ResolvedEntities } from '../entities/resolveEntities';
import type { Frame, FrameSentence } from '../quotes/frame/frame';
import { namedBehind, openingSubject, signatureLine } from '../quotes/marked/namedBehind';
import { RULE_CONFIDENCE } from '../quotes/draft/ruleConfidence';

/** A paragraph and where it stands. */
interface PlacedFrame {
  readonly frame: Frame;
  readonly place: Span;
}

const FIRST_PERSON = /(?<![\p{L}\p{N}])(?:I|[Mm]y|[Mm]e|[Ww]e|[Oo]ur|[Uu]s)(?![\p{L}\p{N}])/u;

/** What a headline holds seldom ends so. */
const ENDS_SENTENCE = /[.!?…]\P{L}*$/u;

/**
 * Notes quotations that are whole paragraphs, and whom the paragraph behind them names for them: "That was NAME", "— NAME", or at the top of a story whoever it goes
 * on to tell of, if the words are about those who speak. One for one pass over one article.
 */
export class NamedNext {
  readonly #entityAt: ResolvedEntities['entityAt'];
  readonly #speakers = new Map<DetectedQuote, DetectedSpeaker>();

  constructor(entityAt: ResolvedEntities['entityAt']) {
    this.#entityAt = entityAt;
  }

  /** Reads the first sentence of the paragraph behind a quotation that is one, and tells whether it names whose words those are. */
  read(alone: DetectedQuote, { frame, place }: PlacedFrame, sentence: FrameSentence, isTop: boolean): boolean {
    if (alone.cue !== undefined || !ENDS_SENTENCE.test(alone.text) || !isUnnamed(alone.speaker)) return false;
    const phrase =
      namedBehind(frame, sentence) ??
      signatureLine(frame, sentence) ??
      (isTop && FIRST_PERSON.test(alone.text) ? openingSubject(frame, sentence) : undefined);
    const mention = frame.mentions[phrase?.mention ?? -1];
    const entity = mention === undefined ? undefined : this.#entityAt.get(place.start + mention.span.start);
    if (entity === undefined) return false;
    this.#speakers.set(alone, {
      entity: entity.id,
      origin: 'speaker/named-later',
      confidence: RULE_CONFIDENCE['speaker/named-later'],
      why: `Nobody is named before it, and ${entity.name} is right behind.`,
    });
    return true;
  }

  /** A quote with whom the text names for the one that it was read as. */
  heard(quote: DetectedQuote, read: DetectedQuote): DetectedQuote {
    const speaker = this.#speakers.get(read);
    return speaker === undefined || !isUnnamed(quote.speaker) ? quote : { ...quote, speaker };
  }
}

/** Nobody, or "they". */
const isUnnamed = (speaker: DetectedSpeaker | null): boolean =>
  speaker === null || (speaker.entity === undefined && speaker.candidates === undefined && /^they$/iu.test(speaker.text ?? ''));
