import type { AnnotatedText, MeasuredQuote, ReferenceText } from './annotatedText';
import { pairDirectQuotes, type PairedQuotes } from './directQuotes';
import { isProperName, sameFullName, sameLastName } from './nameForms';
import { ratio } from './matchCounts';
import { sharedLength } from './overlap';

/** Counts over the direct quotes of the reference. */
export interface SpeakerCounts {
  /** Quotes whose speaker the reference names. */
  readonly named: number;
  /** Of these: those that got any speaker, the right last name, the right full name. */
  readonly given: number;
  readonly last: number;
  readonly full: number;
  /** Quotes of which the reference says that the text gives no speaker, and those of them that were left without one. */
  readonly unnamed: number;
  readonly leftEmpty: number;
}

export const NO_SPEAKERS: SpeakerCounts = { named: 0, given: 0, last: 0, full: 0, unnamed: 0, leftEmpty: 0 };

export interface SpeakerScore {
  readonly lastName: number | null;
  readonly fullName: number | null;
  /** The share of right last names among the speakers that were given. */
  readonly precision: number | null;
  readonly leftEmpty: number | null;
  readonly named: number;
  readonly unnamed: number;
}

export const speakerScore = ({ named, given, last, full, unnamed, leftEmpty }: SpeakerCounts): SpeakerScore => ({
  lastName: ratio(last, named),
  fullName: ratio(full, named),
  precision: ratio(last, given),
  leftEmpty: ratio(leftEmpty, unnamed),
  named,
  unnamed,
});

/** A direct quote of the reference with the predicted one that stands for it, if any. */
export interface SpeakerPair {
  readonly gold: MeasuredQuote;
  readonly predicted: MeasuredQuote | null;
}

/**
 * Who said the direct quotes: the share of all quotes with the right speaker, found or not, as in Elson and McKeown (2010) and Muzny et al.
 * (2017). Where the reference does not name the speaker ("a neighbour"), nothing is measured; where it has none, none must be given.
 */
export function speakerCounts(gold: ReferenceText, predicted: AnnotatedText): SpeakerCounts {
  if (!gold.layers.speakers || gold.layers.quotes === 'none') return NO_SPEAKERS;
  const counts = { ...NO_SPEAKERS };
  for (const pair of speakerPairs(gold, predicted)) {
    const who = speakerOf(pair.gold);
    const given = pair.predicted === null ? null : speakerOf(pair.predicted);
    if (who === null) {
      counts.unnamed++;
      if (given === null) counts.leftEmpty++;
    } else if (isProperName(who)) {
      counts.named++;
      if (given === null) continue;
      counts.given++;
      const full = isSpeaker(pair.predicted, who);
      if (full) counts.full++;
      if (full || sameLastName(given, who)) counts.last++;
    }
  }
  return counts;
}

/** Speakers do not wait for perfect spans: a prediction stands for a quote when it is the same quote or covers half of it. */
export function speakerPairs(gold: ReferenceText, predicted: AnnotatedText): SpeakerPair[] {
  const paired = pairDirectQuotes(gold, predicted);
  return paired.gold.map((quote, index) => {
    const same = paired.pairs.get(index);
    return { gold: quote, predicted: (same === undefined ? mostCovering(quote, paired) : paired.predicted[same]) ?? null };
  });
}

/** A quote's speaker by the fullest name there is. */
export const speakerOf = ({ speaker, speakerText }: MeasuredQuote): string | null => nonEmpty(speaker) ?? nonEmpty(speakerText);

/** Whether a predicted quote's speaker is the named one, in full: by entity or by the words at the cue. */
export const isSpeaker = (quote: MeasuredQuote | null, name: string): boolean =>
  quote !== null && [quote.speaker, quote.speakerText].some((given) => given !== null && sameFullName(given, name));

const nonEmpty = (text: string | null): string | null => (text === '' ? null : text);

function mostCovering(quote: MeasuredQuote, { predicted }: PairedQuotes): MeasuredQuote | undefined {
  let best: MeasuredQuote | undefined;
  let most = 0;
  for (const other of predicted) {
    const shared = sharedLength(quote, other);
    if (shared >= 0.5 * (quote.end - quote.start) && shared > most) [best, most] = [other, shared];
  }
  return best;
}
