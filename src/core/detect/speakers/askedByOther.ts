import type { DetectedQuote, DetectedSpeaker } from '../../model/detection';
import { RULE_CONFIDENCE } from '../quotes/draft/ruleConfidence';

/** How many paragraphs back whoever asks was quoted last. */
const MOST_UNITS_BACK = 4;

interface Spoken {
  readonly speaker: DetectedSpeaker;
  readonly unit: number;
}

/**
 * Notes questions that are whole paragraphs and were taken for those of whoever then answers them: "“To whom?” ⏎ “To us,” NAME said." They are
 * those of whoever else was quoted last. One for one pass over one article.
 */
export class AskedByOther {
  readonly #askers = new Map<DetectedQuote, DetectedSpeaker | null>();
  #spoken: readonly Spoken[] = [];

  /** The quotes of a paragraph behind one that was a quotation and nothing else, if it was. */
  read(quotes: readonly DetectedQuote[], alone: DetectedQuote | undefined, unit: number): void {
    const [answer] = quotes;
    const who = alone?.speaker?.entity;
    if (alone !== undefined && who !== undefined && answer !== undefined && isAnswer(answer, alone)) {
      const other = this.#spoken.find(({ speaker }) => speaker.entity !== who);
      this.#askers.set(alone, other === undefined ? null : asking(other.speaker));
    }
    for (const { speaker } of quotes) {
      if (speaker?.entity === undefined) continue;
      const others = this.#spoken.filter(
        (other) => other.speaker.entity !== speaker.entity && unit - other.unit <= MOST_UNITS_BACK,
      );
      this.#spoken = [{ speaker, unit }, ...others];
    }
  }

  /** The quote with whoever asks it. */
  heard(quote: DetectedQuote): DetectedQuote {
    const asker = this.#askers.get(quote);
    return asker === undefined ? quote : { ...quote, speaker: asker };
  }
}

/** Whether the text says that whoever was only guessed to ask gives the answer. */
const isAnswer = (answer: DetectedQuote, { text, speaker }: DetectedQuote): boolean =>
  answer.type === 'direct' &&
  answer.cue !== undefined &&
  answer.speaker?.entity === speaker?.entity &&
  /\?\P{L}*$/u.test(text) &&
  /^speaker\/(?:sentence-before|continued)/u.test(speaker?.origin ?? '');

const asking = ({ entity }: DetectedSpeaker): DetectedSpeaker => ({
  ...(entity === undefined ? {} : { entity }),
  origin: 'speaker/exchange',
  confidence: RULE_CONFIDENCE['speaker/exchange'],
  why: 'Somebody else answers it, and this one was quoted last before.',
});
