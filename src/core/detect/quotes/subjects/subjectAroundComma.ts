import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn, tokenOf } from '../frame/frame';
import { isBetweenCommas } from '../phrases/isBetweenCommas';
import { beforeBracket, isInBracket } from '../frame/bracket';
import { completedSubject } from './headedSubject';
import { holderOfKin } from './holderOfKin';
import { openingPerson } from './openingPerson';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStart, titledStart } from '../phrases/phraseStart';
import { toldByWho } from './toldByWho';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { WHO } from '../../words/smallWords';

const MOST_APPOSITION_ITEMS = 45;

/** "NAME, a doctor at the hospital, said": walks left over the commas to a name or description that one of them follows. */
export function subjectAroundComma(frame: Frame, sentence: FrameSentence, comma: number): SpeakerPhrase | undefined {
  let fallback: SpeakerPhrase | undefined;
  // "NAME of the Harbour Board (HB), said".
  const last = beforeBracket(frame, sentence, comma - 1);
  const before = phraseEndingAt(frame, sentence, last);
  const mayBePerson = before?.mention === undefined || frame.mentions[before.mention]?.kind === 'person';
  if (before?.kind === 'name' && mayBePerson && (before.mention !== undefined || before.to - before.from > 1)) {
    // "the finance minister, NAME, said": the apposition itself is the name.
    const start = titledStart(frame, sentence, phraseStart(sentence, before, last));
    if (isBetweenCommas(frame, sentence, before, last + 1) && !isWithinRelative(frame, sentence, start - 1))
      return holderOfKin(frame, sentence, start - 1) ?? before;
  }
  for (let i = comma - 1; i >= Math.max(0, comma - MOST_APPOSITION_ITEMS); i--) {
    const item = sentence.items[i];
    // "NAME, who has a “hold” rating on it, said": a word or two in marks.
    if (item?.kind === 'quote' && !isTerm(frame, item.quote)) break;
    if (keyAt(frame.paragraph, tokenOf(item)) !== ',' || isInBracket(frame, sentence, i, comma)) continue;
    const phrase = phraseEndingAt(frame, sentence, beforeBracket(frame, sentence, i - 1));
    if (
      phrase === undefined ||
      isWithinRelative(frame, sentence, i) ||
      isOfWhose(frame, sentence, phraseStart(sentence, phrase, i))
    )
      continue;
    if (phrase.kind === 'name' && frame.mentions[phrase.mention ?? -1]?.kind === 'person') return phrase;
    // "Two people who were at the dinner, speaking on background, said".
    if (phrase.kind !== 'pronoun')
      fallback ??= toldByWho(frame, sentence, phraseStart(sentence, phrase, i - 1)) ?? ofPlace(frame, sentence, phrase, i - 1);
  }
  const opening = isBehindWho(frame, sentence, comma) ? openingPerson(frame, sentence) : undefined;
  // All that is said of whoever opens the sentence is more than that.
  return opening !== undefined && fallback?.from !== opening.from ? opening : (fallback ?? before);
}

/** "The institute in Oldport, | Norland |, which keeps the boats": whoever is in a place, and not the place. */
const ofPlace = (frame: Frame, sentence: FrameSentence, phrase: SpeakerPhrase, last: number): SpeakerPhrase =>
  (phrase.kind === 'place' ? completedSubject(frame, sentence, phrase, last) : undefined) ?? phrase;

/** "A man at the gate, who asked not to be named because he is a partner in a firm, said": whether the comma may end what "who" began. */
function isBehindWho({ paragraph }: Frame, sentence: FrameSentence, comma: number): boolean {
  for (let at = comma - 1; at > 0; at--)
    if (WHO.has(keyAt(paragraph, tokenIn(sentence, at)))) return keyAt(paragraph, tokenIn(sentence, at - 1)) === ',';
  return false;
}

const MOST_LETTERS_OF_TERM = 16;

/** Whether marks hold a word or two, and no comma that ends a piece of speech. */
function isTerm({ marked, paragraph }: Frame, quote: number): boolean {
  const { start, end } = marked[quote]?.inner ?? { start: 0, end: 0 };
  return (
    end > start && end - start <= MOST_LETTERS_OF_TERM && /^[\p{L}-]+(?: [\p{L}-]+)?$/u.test(paragraph.text.slice(start, end))
  );
}

const MOST_RELATIVE_ITEMS = 10;

/** "NAME, who was represented by her deputy|, NAME, said": whether a comma stands behind somebody beside whom another does what the clause says. */
function isWithinRelative(frame: Frame, sentence: FrameSentence, comma: number): boolean {
  const { paragraph, mentionOf } = frame;
  if (keyAt(paragraph, tokenIn(sentence, comma)) !== ',') return false;
  let isBeside = false;
  for (let at = comma - 1; at > Math.max(0, comma - MOST_RELATIVE_ITEMS); at--) {
    const token = tokenIn(sentence, at);
    const key = keyAt(paragraph, token);
    if (key === 'who' || key === 'which') return isBeside && keyAt(paragraph, tokenIn(sentence, at - 1)) === ',';
    if (tokenAt(paragraph, token)?.kind !== 'word' || mentionOf(token) >= 0) return false;
    isBeside ||= key === 'by' || key === 'with';
  }
  return false;
}

const MOST_KIN_ITEMS = 5;

/** "NAME, whose late wife, | NAME, was a doctor, says": who is somebody's does not speak for them. */
function isOfWhose({ paragraph, mentionOf }: Frame, sentence: FrameSentence, start: number): boolean {
  for (let at = start - 1; at >= Math.max(0, start - MOST_KIN_ITEMS); at--) {
    const token = tokenIn(sentence, at);
    if (keyAt(paragraph, token) === 'whose') return true;
    const isPart = keyAt(paragraph, token) === ',' ? at === start - 1 : tokenAt(paragraph, token)?.kind === 'word';
    if (!isPart || mentionOf(token) >= 0) return false;
  }
  return false;
}
