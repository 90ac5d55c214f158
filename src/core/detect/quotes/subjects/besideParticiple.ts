import { keyAt } from '../../words/paragraphAnalysis';
import { PEOPLE } from '../../words/peopleNouns';
import { isCarrier } from '../../words/wordBearers';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { skipAdverbs } from '../frame/skipAdverbs';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { DOCUMENT_NOUNS } from '../phrases/documentNouns';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStart, titledStart } from '../phrases/phraseStart';
import { isDocument, makerBefore } from '../phrases/sourceDocument';
import { canSpeak } from '../phrases/voiceless';
import { ownerOfWordsEndingAt } from '../phrases/whoseWords';
import { leadOf } from './leadOf';

/** "met by a crowd shouting", "a T-shirt reading": a noun right before the word may speak or bear the words itself, unless somebody issued it. */
export function besideParticiple(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  // "a message from NAME, saying".
  const maker = keyAt(paragraph, tokenIn(sentence, at - 1)) === ',' ? makerBefore(frame, sentence, at - 1) : undefined;
  if (maker !== undefined) return maker;
  // "…, with NAME saying", "…, NAME saying".
  const named = mentionAt(frame, tokenIn(sentence, at - 1));
  if (named !== undefined) {
    const name: SpeakerPhrase = { kind: 'name', from: named.from, to: named.to, mention: frame.mentionOf(named.from) };
    const from = titledStart(frame, sentence, phraseStart(sentence, name, at - 1));
    const isOwnClause = named.kind === 'person' && isBehindComma(frame, sentence, from);
    return isOwnClause || isLedInByWith(frame, sentence, from) ? name : undefined;
  }
  const last = skipAdverbs(frame, sentence, at - 1);
  const owner = ownerOfWordsEndingAt(frame, sentence, last);
  if (owner !== undefined) return owner;
  const phrase = phraseEndingAt(frame, sentence, last);
  if (phrase?.kind !== 'description') return undefined;
  // "NAME released a statement saying".
  const start = phraseStart(sentence, phrase, last);
  const isOwn =
    MAKES.test(keyAt(paragraph, tokenIn(sentence, start - 1))) &&
    paragraph.cases.slice(phrase.from, phrase.to).every((written) => written === 'lower');
  if (isOwn) return undefined;
  // "It broadcast a report saying", "published a statement from NAME saying".
  if (isDocument(frame, phrase) || DOCUMENT_NOUNS.has(keyAt(paragraph, phrase.to - 1))) return phrase;
  // "…, with reports saying".
  if (leadOf(frame, sentence, start) === 'with') return phrase;
  const noun = keyAt(paragraph, phrase.to - 1);
  const isSomebody = isCarrier(noun) || /^(?:some|no)(?:one|body)$/u.test(noun) || PEOPLE.test(noun);
  // "…, with one neighbour saying", "…, the mayor saying".
  return isSomebody || (canSpeak(paragraph, phrase) && isBehindComma(frame, sentence, start)) ? phrase : undefined;
}

const MOST_ITEMS_TO_WITH = 16;

/** "with | NAME | saying", "with NAME calling it a joke and | NAME | saying". */
function isLedInByWith(frame: Frame, sentence: FrameSentence, from: number): boolean {
  const lead = leadOf(frame, sentence, from);
  if (lead !== 'and') return lead === 'with';
  let isDoing = false;
  for (let at = from - 2; at > from - MOST_ITEMS_TO_WITH; at--) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, at));
    if (key === 'with') return isDoing;
    isDoing ||= key.endsWith('ing');
  }
  return false;
}

const MAKES = /^(?:made|released|issued|published|posted|signed|sent|wrote|read|gave|delivered|circulated)$/u;

/** Whether a comma stands in front of an item, or of the "with" there. */
const isBehindComma = ({ paragraph }: Frame, sentence: FrameSentence, start: number): boolean => {
  const before = keyAt(paragraph, tokenIn(sentence, start - 1)) === 'with' ? start - 2 : start - 1;
  return keyAt(paragraph, tokenIn(sentence, before)) === ',';
};
