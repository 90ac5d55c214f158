import { keyAt, tokenAt } from '../words/paragraphAnalysis';
import { type Frame, mentionAt } from '../quotes/frame/frame';
import type { SpeakerPhrase } from '../quotes/frame/speakerPhrase';

/** What somebody says when they are asked. Signs, songs and notes may be anybody's, these are their owner's. */
const SPOKEN =
  /^(?:answer|reply|response|verdict|advice|message|view|explanation|conclusion|reaction|assessment|prediction|warning|plea|comment|remark|retort|defen[cs]e|question|argument|reason|complaint|apology|promise)s?$/u;
const MOST_WORDS = 3;

/** "His answer was blunt.", "Ada Okafor's advice is simple.": whoever answers or advises. */
export function whoseWords(frame: Frame, { kind, from, to }: SpeakerPhrase): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const owner = mentionAt(frame, from);
  const isOwned = owner !== undefined && tokenAt(paragraph, owner.to)?.kind === 'possessive';
  const isPronoun = kind === 'description' && /^(?:his|her)$/u.test(keyAt(paragraph, from));
  if (!isOwned && !isPronoun) return undefined;
  const first = isOwned ? owner.to + 1 : from + 1;
  for (let token = first; token < Math.max(to, first + MOST_WORDS); token++) {
    if (!SPOKEN.test(keyAt(paragraph, token))) continue;
    return isOwned
      ? { kind: 'name', from: owner.from, to: owner.to, mention: frame.mentionOf(from) }
      : { kind: 'pronoun', from, to: from + 1 };
  }
  return undefined;
}
