import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { BE } from '../../words/smallWords';
import { isBearer, isCarrier, isReadable, isReadOrSeen, isSlip, isSound, isUnmistakable } from '../../words/wordBearers';
import { WordSignal } from '../../words/wordSignal';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { isHeard } from './isHeard';
import { leadsInto } from './leadsInto';
import { standsThere } from './standsThere';

/** Whether a sentence up to an item says on what the words stand that follow it: "NAME walked past a banner", "NAME carried a sign that read". */
export function endsOnBearer(frame: Frame, sentence: FrameSentence, limit: number): boolean {
  const { paragraph } = frame;
  if ((paragraph.signals & WordSignal.bearer) === 0) return false;
  for (let at = 0; at < limit; at++) {
    const token = tokenIn(sentence, at);
    const key = keyAt(paragraph, token);
    if (isSound(key) && isHeard(frame, sentence, at)) return true;
    if (!isReadOrSeen(key) || frame.mentionOf(token) >= 0 || tokenAt(paragraph, token + 1)?.kind === 'possessive') continue;
    if (isUnmistakable(key)) return true;
    const next = keyAt(paragraph, tokenIn(sentence, at + 1));
    // "famous for the sign he hangs on his door: “…”".
    if (isSign(key) && /^(?:he|she|they|that)$/u.test(next)) return true;
    if (isSlip(key) && endsWith(frame, sentence, at, limit) && !isWritten(frame, sentence, at)) return true;
    // "a sign that read:", "the letter began:", "a card with the words:".
    if (BEARS.test(next) || (/^(?:that|which)$/u.test(next) && BEARS.test(keyAt(paragraph, tokenIn(sentence, at + 2)))))
      return true;
    // "a sign beside one of the doors that read".
    if (isReadable(key) && leadsInto(next) && isReadBehind(frame, sentence, at + 2)) return true;
    if (isBearer(key) && standsThere(frame, sentence, at)) return true;
    if (isCarrier(key) && SHOWS.test(verbBefore(frame, sentence, at))) return true;
    if (/^(?:words|lines)$/u.test(key) && PLACING_WORDS.test(next)) return true;
    if (isReadable(key) && verbBefore(frame, sentence, at) !== '' && !isReadFrom(frame, sentence, at)) return true;
  }
  return false;
}

/** No phrase of such a thing has more words. */
const MOST_WORDS_OF_THING = 9;

/** Whether "that read" follows within the phrase that an item belongs to. */
function isReadBehind({ paragraph }: Frame, sentence: FrameSentence, from: number): boolean {
  for (let at = from; at < from + MOST_WORDS_OF_THING; at++) {
    const key = keyAt(paragraph, tokenIn(sentence, at));
    if (key === 'that' || key === 'which') return keyAt(paragraph, tokenIn(sentence, at + 1)).startsWith('read');
    if (tokenAt(paragraph, tokenIn(sentence, at))?.kind !== 'word') return false;
  }
  return false;
}

/** "… and one handmade sign.", "… with a card.": the sentence ends on it, and it was not spoken of before. */
function endsWith({ paragraph }: Frame, sentence: FrameSentence, at: number, limit: number): boolean {
  if (at < limit - 2 || !/^(?:[.:]|)$/u.test(keyAt(paragraph, tokenIn(sentence, at + 1)))) return false;
  return [1, 2, 3].some((back) => /^(?:an?|one|another|single)$/u.test(keyAt(paragraph, tokenIn(sentence, at - back))));
}

/** Whether whoever the sentence is about wrote it: the words are theirs. */
function isWritten({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean {
  for (let i = 0; i < at; i++) {
    // "a boat had been left there with a tag".
    const isPassive = BE.has(keyAt(paragraph, tokenIn(sentence, i - 1)));
    if (!isPassive && WRITES.test(keyAt(paragraph, tokenIn(sentence, i)))) return true;
  }
  return false;
}

const isSign = (key: string): boolean => /^(?:sign|signboard|label|sticker|badge|tag|tattoo)s?$/u.test(key);

const WRITES =
  /^(?:wr(?:ote|ites?|itten|iting)|left|leaves|leaving|sent|sends|sending|sign(?:ed|s)|penned|scribbled|typed|posted)$/u;

const BEARS =
  /^(?:reads?|reading|sa(?:y|ys|id|ying)|begins?|began|beginning|ends?|ended|bearing|proclaim(?:s|ed|ing)|declar(?:es|ed|ing))$/u;
/** Whoever gets, has or sees words of others does not speak them. */
const GOT =
  /^(?:received|receives|got|gets|kept|keeps|found|finds|heard|hears|remembered|remembers|recalled|saw|sees|noticed|opened|opens|passed|sang|sings|recited|carried|carries|held|holds|waved|waves|wore|wears|wearing|held|raised|reads|read|spotted|clicked|show|shows|showed|showing|unfolded|unfolds|displayed|shared|has|had|have)$/u;
const SHOWS =
  /^(?:puts?|wore|wears|wearing|waved|waves|raised|carried|carries|hung|hangs|hoisted|unrolled|unrolls|unfurled|unfurls|unfolded|unfolds|displayed|brandished|planted|taped|pinned|nailed|stapled|draped|strung|propped)$/u;
const PLACING_WORDS = /^(?:on|across|above|over|beneath|below|under)$/u;

/** "NAME read aloud from a sheet of paper": whoever reads from something speaks. */
function isReadFrom({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean {
  const before = [1, 2, 3, 4, 5, 6].map((back) => keyAt(paragraph, tokenIn(sentence, at - back)));
  const from = before.indexOf('from');
  return from >= 0 && before.slice(from + 1, from + 3).some((key) => /^read(?:s|ing)?$/u.test(key));
}

/** The last verb of getting, having or showing in the few words before an item, or nothing. */
function verbBefore(frame: Frame, sentence: FrameSentence, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    // "put up a sign", but not "put the card away".
    if (key === 'put' || key === 'puts') return /^(?:up|out)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, i + 1))) ? key : '';
    if (GOT.test(key) || SHOWS.test(key))
      return /^ha(?:s|d|ve)$/u.test(key) && keyAt(frame.paragraph, tokenIn(sentence, i + 1)) !== 'still' ? '' : key;
    if (/^(?:his|her|their|my|our|[,;])$/u.test(key)) return '';
  }
  return '';
}
