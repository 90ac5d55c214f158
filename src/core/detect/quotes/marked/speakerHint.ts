import type { Span } from '../../../text/span';
import { keyAt, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { isBearer, isReadable } from '../../words/wordBearers';
import { wordSet } from '../../words/wordSet';
import type { DraftQuote, SpeakerHint } from '../draft/draftQuote';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { talksOfWords } from '../subjects/talksOfWords';
import { isAskedOf } from './isAskedOf';
import type { QuotePlace } from './quotePlace';

/** Where to look for the speaker where the quotation's own sentence names none. */
export function speakerHint(frame: Frame, place: QuotePlace, cue: Cue | undefined, type: DraftQuote['type']): SpeakerHint {
  const { sentence, index, at, cues } = place;
  if (cue === undefined && isReply(frame, sentence, at)) return 'reply';
  // "“Where is the money?” NAME was asked": whoever asked is not said.
  // "A drawing of a shark, saying: “…”": what says so is nobody.
  const isBorne = cue?.form === 'participle' && cue.to <= at && cue.from > 0;
  if (cue !== undefined) return cue.speaker === undefined && cue.form !== 'passive' && !isBorne ? 'sentence-before' : 'none';
  if (type !== 'direct' || isAskedOf(cues) || isTopic(frame, place)) return 'none';
  const earlier = sentence.items.slice(0, at).some((other) => other.kind === 'quote');
  if (!earlier && isLedIn(frame, sentence, at)) return 'none';
  if (earlier || index === 0) return 'quote-before';
  const before = frame.sentences[index - 1];
  const last = before?.items[before.items.length - 1];
  const hasQuote = before?.items.some((item) => item.kind === 'quote') === true;
  return hasQuote && last !== undefined ? 'quote-before' : 'sentence-before';
}

/**
 * "The away end was in song: “…”", "There were cries of “…”": the reporter's own words lead to the marks and tell nobody who speaks, so that
 * whom the sentence before is about does not either. But "Then: “…”", "(They laugh.) “…”".
 */
function isLedIn({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean {
  if (/^[)\]]$/u.test(textAt(paragraph, tokenIn(sentence, at - 1)))) return false;
  return sentence.items
    .slice(0, at)
    .some(
      (item) =>
        item.kind === 'token' && tokenAt(paragraph, item.token)?.kind === 'word' && !GOES_ON.has(keyAt(paragraph, item.token)),
    );
}

const GOES_ON = wordSet('and but or so then now again also later finally next still yet first second third last');

const HAPPENS =
  /^(?:is|was|are|were|has|had|became|becomes|goes|went|runs|ran|came|comes|rang|echoed|echoes|remains|remained|appeared|appears)$/u;

/** "“Who pays?” is the question on everyone’s lips.", "“Who pays?” That is the question.", "“Shame!” came the cry.": words that are spoken of. */
function isTopic(frame: Frame, { sentence, index, at, next }: QuotePlace): boolean {
  const { paragraph } = frame;
  const behind = tokenIn(sentence, at + 1);
  if (isOneOfMany(frame, sentence, index, at)) return true;
  if (behind >= 0) return at === 0 && (HAPPENS.test(keyAt(paragraph, behind)) || namesBearer(frame, sentence, at + 1));
  if (at !== 0 || next === undefined || sentence !== frame.sentences[0]) return false;
  // "“Who pays?” NAME did not turn round.": a paragraph that opens with a call and goes on otherwise does not say whose.
  if (next.softStart) return true;
  return talksOfWords(frame, next);
}

const REPLY = /^(?:reply|answer|response|retort|rejoinder)$/u;
const MOST_REPLY_WORDS = 4;

/** "“I will,” came the curt reply.": whose it is, the one whom it replies to tells. */
function isReply({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean {
  if (!/^(?:came|comes)$/u.test(keyAt(paragraph, tokenIn(sentence, at + 1)))) return false;
  for (let i = at + 2; i < at + 2 + MOST_REPLY_WORDS; i++) if (REPLY.test(keyAt(paragraph, tokenIn(sentence, i)))) return true;
  return false;
}

const MOST_LETTERS_OF_PARAGRAPH = 1200;

/** "“Boo!” “Get off!” “Gray cat, one ear.”": marks that only a space parts, with no word of the reporter's, are of as many voices or signs. */
function isOneOfMany({ paragraph, marked, sentences }: Frame, sentence: FrameSentence, index: number, at: number): boolean {
  const item = sentence.items[at];
  const here = item?.kind === 'quote' ? marked[item.quote] : undefined;
  if (item?.kind !== 'quote' || here?.closed !== true) return false;
  // Where a whole text is one paragraph, what a space parts was two of them: only cries are of many there.
  if (paragraph.text.length > MOST_LETTERS_OF_PARAGRAPH && !/!\W*$/u.test(paragraph.text.slice(here.start, here.end)))
    return false;
  const [before, behind] = [marked[item.quote - 1], marked[item.quote + 1]];
  const isApart = (from: number | undefined, to: number | undefined): boolean =>
    from !== undefined && to !== undefined && to > from && paragraph.text.slice(from, to).trim() === '';
  if (isApart(here.end, behind?.start)) return behind === undefined || !isOneSpeech(paragraph, here, behind);
  // "NAME spoke on “Face the Nation.” “It will hold.”": what ends a sentence of the reporter's is no voice of its own.
  const holds = at > 0 ? sentence.items.slice(0, at) : sentences[index - 1]?.items;
  return before?.closed === true && isApart(before.end, here.start) && holds?.every(({ kind }) => kind === 'quote') === true;
}

const LEAST_LETTERS_OF_SPEECH = 40;

/** "“The dues were paid in full.” “The boats were late,” NAME said.": whole sentences that stops end are what one reporter took down, not cries. */
const isOneSpeech = ({ text }: Frame['paragraph'], here: Span, behind: Span): boolean =>
  [here, behind].every(
    ({ start, end }) => end - start >= LEAST_LETTERS_OF_SPEECH && /[.,]\P{L}*$/u.test(text.slice(start, end)),
  ) && /^\s*\P{Ll}*\p{Lu}?\p{Ll}/u.test(text.slice(behind.end));

/** "“…,” the anthem begins": the noun behind the marks is one that bears words. */
function namesBearer(frame: Frame, sentence: FrameSentence, from: number): boolean {
  for (let i = from; i < from + 5; i++) {
    const token = tokenIn(sentence, i);
    if (token < 0 || frame.mentionOf(token) >= 0) return false;
    if (isBearer(keyAt(frame.paragraph, token)) || isReadable(keyAt(frame.paragraph, token))) return true;
  }
  return false;
}
