import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { namePhrase, pronounAt, type SpeakerPhrase } from '../frame/speakerPhrase';
import { phraseEndingAt } from './phraseEndingAt';
import { phraseStart } from './phraseStart';

/** What somebody says when they are asked. Signs, songs and notes may be anybody's, these are their owner's. */
const SPOKEN =
  /^(?:answer|reply|response|verdict|advice|message|view|explanation|conclusion|reaction|assessment|prediction|warning|plea|comment|remark|retort|defen[cs]e|question|argument|reason|complaint|apology|promise|take|pitch|theory|summary|opinion|point|rationale|challenge|excuse|claim|suggestion|allegation|accusation|statement)s?$/u;
const MOST_WORDS = 3;

/** "His answer was blunt.", "Ada Okafor's advice is simple.": whoever answers or advises. */
export function whoseWords(frame: Frame, { kind, from, to }: SpeakerPhrase): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const owner = mentionAt(frame, from);
  const isOwned = owner !== undefined && tokenAt(paragraph, owner.to)?.kind === 'possessive';
  const isPronoun = kind === 'description' && /^(?:his|her)$/u.test(keyAt(paragraph, from));
  if (!isOwned && !isPronoun) return undefined;
  const first = isOwned ? owner.to + 1 : from + 1;
  if (!namesWords(frame, first, Math.max(to, first + MOST_WORDS))) return undefined;
  return isOwned ? { kind: 'name', from: owner.from, to: owner.to, mention: frame.mentionOf(from) } : pronounAt(from);
}

const MOST_OWNER_ITEMS = 6;
const BEFORE_OWNER = wordSet('but and so still yet');

/** "Her advice: “…”", "But the mayor's message was simple: “…”", "His answer? “…”": whoever owns the words that a sentence opens with. */
export function ownerOfLabel(frame: Frame, sentence: FrameSentence): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const start = BEFORE_OWNER.has(keyAt(paragraph, tokenIn(sentence, 0))) ? 1 : 0;
  const first = tokenIn(sentence, start);
  if (/^(?:his|her)$/u.test(keyAt(paragraph, first)))
    return namesWords(frame, first + 1, first + 1 + MOST_WORDS) || /^words?$/u.test(keyAt(paragraph, first + 1))
      ? pronounAt(first)
      : undefined;
  // "Hear her: “…”".
  if (keyAt(paragraph, first) === 'hear' && /^(?:him|her)$/u.test(keyAt(paragraph, first + 1))) return pronounAt(first + 1);
  for (let at = start + 1; at < start + MOST_OWNER_ITEMS; at++) {
    const token = tokenIn(sentence, at);
    if (token < 0) return undefined;
    if (tokenAt(paragraph, token)?.kind !== 'possessive') continue;
    const owner = phraseEndingAt(frame, sentence, at - 1);
    const opens = owner !== undefined && phraseStart(sentence, owner, at - 1) <= start + 1;
    return opens && namesWords(frame, token + 1, token + 1 + MOST_WORDS) ? owner : undefined;
  }
  return undefined;
}

/** "after | the mayor|'s early remarks suggesting that": whoever owns the words that an item ends on. */
export function ownerOfWordsEndingAt(frame: Frame, sentence: FrameSentence, last: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  if (!SPOKEN.test(keyAt(paragraph, tokenIn(sentence, last)))) return undefined;
  for (let at = last - 1; at >= Math.max(0, last - MOST_WORDS); at--) {
    const token = tokenIn(sentence, at);
    if (/^(?:his|her)$/u.test(keyAt(paragraph, token))) return pronounAt(token);
    if (tokenAt(paragraph, token)?.kind === 'possessive') return ownerEndingAt(frame, sentence, at - 1);
    if (tokenAt(paragraph, token)?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** A name whatever leads it in, else the phrase that ends at an item. */
function ownerEndingAt(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const named = mentionAt(frame, tokenIn(sentence, at));
  return named === undefined ? phraseEndingAt(frame, sentence, at) : namePhrase(named, frame.mentionOf(named.from));
}

/** Whether one of a few words is that of something said, which nobody else owns: "her main argument", but not "her lawyer's argument". */
function namesWords({ paragraph }: Frame, from: number, to: number): boolean {
  for (let token = from; token < to; token++) {
    if (SPOKEN.test(keyAt(paragraph, token))) return true;
    if (tokenAt(paragraph, token)?.kind !== 'word') return false;
  }
  return false;
}
