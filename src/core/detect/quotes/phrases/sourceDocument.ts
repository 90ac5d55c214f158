import { isInnerHyphen } from '../../words/isInnerHyphen';
import { keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { DETERMINERS, VERBISH } from '../../words/smallWords';
import { WEEKDAYS } from '../../words/weekdays';
import { wordSet } from '../../words/wordSet';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { beforeBracket } from '../frame/bracket';
import { DOCUMENT_NOUNS, isSourceNoun } from './documentNouns';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { isTitleLike } from '../frame/titleLike';

const MOST_WORDS = 6;
/** "a study done by", "a poll released by". */
const MAKING = /^(?:done|made|conducted|carried|written|authored|published|released|issued|prepared|posted|compiled)$/u;

/** "a study by Harbour University", "a tweet from Ada Okafor", "a poll released by the agency": whoever made a document that is cited. */
export function makerOf(frame: Frame, { kind, from, to }: SpeakerPhrase): SpeakerPhrase | undefined {
  if (kind !== 'description') return undefined;
  const { paragraph } = frame;
  const signer = isSignedNoun(keyAt(paragraph, to - 1)) ? signerBehind(frame, to) : undefined;
  if (signer !== undefined) return signer;
  const writer = writerOf(frame, from, to);
  if (writer !== undefined) return writer;
  for (let noun = from; noun < from + MOST_WORDS; noun++) {
    if (frame.mentionOf(noun) >= 0 && noun >= to) return undefined;
    if (!isSourceNoun(keyAt(paragraph, noun)) && !DOCUMENT_NOUNS.has(keyAt(paragraph, noun))) continue;
    const by = byBehind(paragraph, noun);
    if (by === undefined) continue;
    let first = keyAt(paragraph, by + 1) === 'the' ? by + 2 : by + 1;
    while (first < by + MOST_WORDS && isTitleLike(frame, first)) first++;
    const maker = mentionAt(frame, first);
    return maker === undefined || tokenAt(paragraph, maker.to)?.kind === 'possessive'
      ? undefined
      : { kind: 'name', from: maker.from, to: maker.to, mention: frame.mentionOf(maker.from) };
  }
  return undefined;
}

const WRITTEN = wordSet(
  'statement letter tweet email e-mail message note text post op-ed column essay diary affidavit memo caption',
);

/** "| Ada Okafor |'s resignation letter said": whoever wrote it in their own name. */
function writerOf(frame: Frame, from: number, to: number): SpeakerPhrase | undefined {
  const writer = mentionAt(frame, from);
  if (writer?.kind !== 'person' || tokenAt(frame.paragraph, writer.to)?.kind !== 'possessive') return undefined;
  // "Ada Okafor's lawyer's letter".
  const isAnother = frame.paragraph.tokens.slice(writer.to + 1, to).some(({ kind }) => kind === 'possessive');
  return !isAnother && WRITTEN.has(keyAt(frame.paragraph, to - 1))
    ? { kind: 'name', from: writer.from, to: writer.to, mention: frame.mentionOf(writer.from) }
    : undefined;
}

const MOST_WORDS_OF_TOPIC = 9;

/** "a study | by", "a poll released | by", "an analysis of ferry fares | by": where it is said who made the document that a noun is for. */
function byBehind(paragraph: ParagraphAnalysis, noun: number): number | undefined {
  const behind = MAKING.test(keyAt(paragraph, noun + 1)) ? noun + 2 : noun + 1;
  if (/^(?:by|from)$/u.test(keyAt(paragraph, behind))) return behind;
  if (!/^(?:of|on|into|about)$/u.test(keyAt(paragraph, behind))) return undefined;
  for (let at = behind + 1; at < behind + MOST_WORDS_OF_TOPIC; at++) {
    const kind = tokenAt(paragraph, at)?.kind;
    if (keyAt(paragraph, at) === 'by') return at;
    if (kind === 'mark' && !isInnerHyphen(paragraph, at)) return undefined;
    if (VERBISH.has(keyAt(paragraph, at))) return undefined;
  }
  return undefined;
}

/** What an office puts out over somebody's name. */
const SIGNED = /^(?:resolution|order|decision|ruling|notice|circular|memorandum|directive|advisory|opinion)$/u;
const isSignedNoun = (key: string): boolean => SIGNED.test(key) || DOCUMENT_NOUNS.has(key) || isSourceNoun(key);

/** "the resolution, signed by | Prosecutor Ada Okafor |, said": the only one who signed. */
function signerBehind(frame: Frame, to: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const at = keyAt(paragraph, to) === ',' ? to + 1 : to;
  if (keyAt(paragraph, at) !== 'signed' || keyAt(paragraph, at + 1) !== 'by') return undefined;
  let first = at + 2;
  while (first < at + MOST_WORDS && frame.mentionOf(first) < 0 && isTitleLike(frame, first)) first++;
  const signer = mentionAt(frame, first);
  if (signer === undefined || /^(?:and|&)$/u.test(keyAt(paragraph, signer.to))) return undefined;
  return { kind: 'name', from: signer.from, to: signer.to, mention: frame.mentionOf(signer.from) };
}

/** "A study by Harbour University found": whoever made the document in front of a word of saying. */
export function makerBefore(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  // "a release from the Harbour Agency (HA) said".
  const maker = mentionAt(frame, tokenIn(sentence, beforeBracket(frame, sentence, at - 1)));
  if (maker === undefined) return undefined;
  let by = keyAt(paragraph, maker.from - 1) === 'the' ? maker.from - 2 : maker.from - 1;
  while (by > 0 && isTitleLike(frame, by)) by--;
  if (!/^(?:by|from)$/u.test(keyAt(paragraph, by))) return undefined;
  for (let noun = by - 1; noun > by - MOST_WORDS_OF_TOPIC; noun--)
    if (byBehind(paragraph, noun) === by) {
      const found = makerOf(frame, { kind: 'description', from: noun, to: noun + 1 });
      if (found !== undefined) return found;
    }
  return undefined;
}

/** "Staff heard “…,” | a statement from NAME | said": the whole of what opens its clause and ends in front of an item, with whoever made it. */
export function madeDocument(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const maker = makerBefore(frame, sentence, at);
  if (maker === undefined) return undefined;
  for (let from = maker.from - 1; from > maker.from - MOST_WORDS - MOST_WORDS_OF_TOPIC; from--) {
    // "Friday's report from NAME".
    const isOfDay = WEEKDAYS.has(keyAt(paragraph, from)) && tokenAt(paragraph, from + 1)?.kind === 'possessive';
    if (!isOfDay && !/^(?:an?|another|the)$/u.test(keyAt(paragraph, from))) continue;
    const isOpening = tokenAt(paragraph, from - 1)?.kind !== 'word';
    if (isOpening) return { kind: 'description', from, to: maker.to };
  }
  return undefined;
}

const GETTING = wordSet(
  'seen obtained reviewed viewed examined verified published leaked shared released provided consulted read',
);
const MOST_WORDS_OF_DOCUMENT = 5;

/** "| Court documents | seen by Reuters say", "| a leaked letter | obtained by the Herald said": the document in front of whoever has got hold of it. */
export function seenDocument(frame: Frame, sentence: FrameSentence, last: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const holder = mentionAt(frame, tokenIn(sentence, last));
  if (holder === undefined) return undefined;
  const by = keyAt(paragraph, holder.from - 1) === 'the' ? holder.from - 2 : holder.from - 1;
  if (keyAt(paragraph, by) !== 'by' || !GETTING.has(keyAt(paragraph, by - 1))) return undefined;
  const noun = by - 2;
  if (!isSignedNoun(singular(keyAt(paragraph, noun))) && !isSourceNoun(keyAt(paragraph, noun))) return undefined;
  let from = noun;
  while (from > noun - MOST_WORDS_OF_DOCUMENT && tokenAt(paragraph, from - 1)?.kind === 'word') {
    if (frame.mentionOf(from - 1) >= 0 || NO_DOCUMENT.has(keyAt(paragraph, from - 1))) break;
    from--;
    if (DETERMINERS.has(keyAt(paragraph, from))) break;
  }
  return { kind: 'description', from, to: noun + 1 };
}

const NO_DOCUMENT = wordSet('and but or that which who while when where as because said in on at of for with to after before');
const singular = (key: string): string => (key.endsWith('s') ? key.slice(0, -1) : key);

/** "court documents" in "court documents obtained by the paper": what was done with a document is no part of its name. */
export function bareDocument({ paragraph }: Frame, phrase: SpeakerPhrase): SpeakerPhrase {
  if (phrase.kind !== 'description') return phrase;
  for (let noun = phrase.from; noun + 1 < phrase.to; noun++)
    if (isSourceNoun(keyAt(paragraph, noun)) && /(?:ed|seen)$/u.test(keyAt(paragraph, noun + 1)))
      return { ...phrase, to: noun + 1 };
  return phrase;
}

/** "the company's website", "the town’s annual report": the document that belongs to whoever a phrase is about. */
export function ownedDocument({ paragraph }: Frame, { kind, from, to }: SpeakerPhrase): SpeakerPhrase | undefined {
  if (kind !== 'description' || tokenAt(paragraph, to)?.kind !== 'possessive') return undefined;
  for (let noun = to + 1; noun < to + 1 + MOST_WORDS && tokenAt(paragraph, noun)?.kind === 'word'; noun++)
    if (isSourceNoun(keyAt(paragraph, noun))) return { kind, from, to: noun + 1 };
  return undefined;
}

/** Whether a phrase is for a document, a poll or a website: "a police report", "court documents". */
export const isDocument = ({ paragraph }: Frame, { kind, from, to }: SpeakerPhrase): boolean =>
  kind === 'description' && paragraph.keys.slice(from, to).some(isSourceNoun);
