import { keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../../quotes/frame/frame';
import { joinedSet, wordSet } from '../../words/wordSet';
import { DOCUMENT_NOUNS } from '../../quotes/phrases/documentNouns';
import { phraseStartingAt } from '../../quotes/phrases/phraseStartingAt';
import type { SpeakerPhrase } from '../../quotes/frame/speakerPhrase';

const MOST_ITEMS_TO_MAKER = 9;
/** "a memo obtained by Reuters" is not by Reuters. */
const READS = wordSet('obtained seen reviewed viewed read reported verified cited quoted shared published leaked released');
/** The words by which `authorshipAt` knows that something was written. */
export const TELLS_OF_AUTHOR = joinedSet(DOCUMENT_NOUNS, wordSet('wrote writes emailed'));

/** Whose words a sentence speaks of, and where. */
export interface Authorship {
  /** The token from which on that is known. */
  readonly from: number;
  readonly author: SpeakerPhrase;
  /** It names what they are in: "a statement". */
  readonly isNamed: boolean;
}

/** Who made the statement, letter or memo that an item of a sentence speaks of: "In a memo, the company said", "NAME wrote to staff". */
export function authorshipAt(
  frame: Frame,
  sentence: FrameSentence,
  position: number,
  subject: SpeakerPhrase | undefined,
): Authorship | undefined {
  const token = tokenIn(sentence, position);
  const key = keyAt(frame.paragraph, token);
  if (!TELLS_OF_AUTHOR.has(key)) return undefined;
  const isNamed = DOCUMENT_NOUNS.has(key);
  const author = isNamed ? writerOf(frame, sentence, position, subject) : subject;
  if (author === undefined) return undefined;
  // "In a memo, the company said": who that is, is known behind the words for it.
  return { from: Math.max(token, author.mention === undefined ? author.from : 0), author, isNamed };
}

/** Whose statement it is: "signed by NAME", "from NAME", else the subject's: "In a statement, NAME said". */
function writerOf(
  frame: Frame,
  sentence: FrameSentence,
  position: number,
  subject: SpeakerPhrase | undefined,
): SpeakerPhrase | undefined {
  for (let i = position + 1; i < position + MOST_ITEMS_TO_MAKER; i++) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    const before = keyAt(frame.paragraph, tokenIn(sentence, i - 1));
    if (key === ',' || key === 'that' || READS.has(key)) break;
    const isMaker = /^(?:by|from)$/u.test(key) || (key === 'to' && before === 'attributed');
    if (!isMaker) continue;
    const maker = phraseStartingAt(frame, sentence, i + 1);
    return maker?.mention === undefined ? subject : maker;
  }
  return subject;
}
