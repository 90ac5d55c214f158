import { caseAt, hasClass, keyAt, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PREPOSITIONS, VERBISH } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { hasFiniteVerbIn, isFiniteVerb } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isDash, mentionAt, tokenIn } from '../frame/frame';
import { namePhrase, type SpeakerPhrase } from '../frame/speakerPhrase';
import { isTitleOrRole } from '../frame/titleLike';
import { isVerdict } from './isVerdict';

const MOST_TITLES = 6;
const SPEAKERS = wordSet('speaker voice writer author words word');
const LEADS_TO_NAME = wordSet(
  'to of those that the belonged belonging former message verdict reaction assessment response warning conclusion advice from',
);

/**
 * "“We lost it all.” That was NAME, a nurse", "The speaker was NAME", "So said NAME": the person whom a sentence names for the words in front of
 * it.
 */
export function namedBehind(frame: Frame, sentence: FrameSentence): SpeakerPhrase | undefined {
  const from = behindPointer(frame, sentence);
  if (from === undefined) return undefined;
  for (let at = from; at < from + MOST_TITLES; at++) {
    const token = tokenIn(sentence, at);
    const name = personAt(frame, token);
    if (name !== undefined)
      return isHow(frame, sentence, from) && !TELLS.test(keyAt(frame.paragraph, name.to)) ? undefined : name;
    if (token < 0 || !(isTitleOrRole(frame, token) || LEADS_TO_NAME.has(keyAt(frame.paragraph, token)))) return undefined;
  }
  return undefined;
}

/** "That's how | NAME described it", but not "That's how NAME got home". */
const isHow = ({ paragraph }: Frame, sentence: FrameSentence, from: number): boolean =>
  keyAt(paragraph, tokenIn(sentence, from - 1)) === 'how';

const TELLS =
  /^(?:describe[sd]?|puts?|sums?|summed|characteri[sz]e[sd]?|remembers?|remembered|recalls?|recalled|explains?|explained|sees?|saw)$/u;

/** "That was|", "The words were|", "So said|". */
function behindPointer({ paragraph }: Frame, sentence: FrameSentence): number | undefined {
  const [first = '', second = '', third = ''] = [0, 1, 2].map((at) => keyAt(paragraph, tokenIn(sentence, at)));
  if (/^(?:that|this)$/u.test(first)) return !/^(?:is|was|['’]s)$/u.test(second) ? undefined : third === 'how' ? 3 : 2;
  if (/^(?:so|thus)$/u.test(first)) return /^(?:said|says|spoke|speaks|wrote|writes)$/u.test(second) ? 2 : undefined;
  if (!/^(?:the|those)$/u.test(first)) return undefined;
  if (first === 'the' && SPEAKERS.has(second)) return /^(?:is|was|are|were|belongs?|belonged)$/u.test(third) ? 3 : undefined;
  return first === 'those' && /^(?:are|were)$/u.test(second) && third === 'the' ? wordsOf(paragraph, sentence) : undefined;
}

/** "Those were the words of|", "Those were the first words out of|". */
function wordsOf(paragraph: Frame['paragraph'], sentence: FrameSentence): number | undefined {
  const key = (at: number): string => keyAt(paragraph, tokenIn(sentence, at));
  const words = key(3) === 'words' ? 3 : key(4) === 'words' ? 4 : undefined;
  if (words === undefined) return undefined;
  if (key(words + 1) === 'of' || key(words + 1) === 'from') return words + 2;
  return key(words + 1) === 'out' && key(words + 2) === 'of' ? words + 3 : undefined;
}

/** A person named at a token, who is no owner of what follows: "That was NAME's idea". */
function personAt(frame: Frame, token: number): SpeakerPhrase | undefined {
  const named = mentionAt(frame, token);
  if (named?.kind !== 'person' || named.from !== token) return undefined;
  // "That was NAME's idea", but "the first words out of NAME's mouth", "That was NAME's blunt summary".
  if (
    tokenAt(frame.paragraph, named.to)?.kind === 'possessive' &&
    !/^(?:mouth|lips)$/u.test(keyAt(frame.paragraph, named.to + 1)) &&
    !ownsVerdict(frame.paragraph, named.to + 1)
  )
    return undefined;
  return namePhrase(named, frame.mentionOf(token));
}

const MOST_WORDS_TO_VERDICT = 8;

/** "NAME's | short, not-so-sweet summary": whether what somebody has is what they say, with small words and their marks in front. */
function ownsVerdict(paragraph: Frame['paragraph'], from: number): boolean {
  for (let token = from; token < from + MOST_WORDS_TO_VERDICT; token++) {
    const key = keyAt(paragraph, token);
    if (isVerdict(key)) return true;
    const isModifier = caseAt(paragraph, token) === 'lower' && !PREPOSITIONS.has(key) && !VERBISH.has(key);
    if (!isModifier && key !== ',' && key !== '-') return false;
  }
  return false;
}

/**
 * "“I would do it again.” ⏎ — Sen. NAME, on the vote": the person whom a line names behind a dash for the quotation above it, or without one where that
 * is all of the line and no sentence: "Sen. NAME, a farmer".
 */
export function signatureLine(frame: Frame, sentence: FrameSentence): SpeakerPhrase | undefined {
  const hasDash = isDash(frame, sentence, 0) || keyAt(frame.paragraph, tokenIn(sentence, 0)) === '-';
  if (!hasDash && !isBareLine(frame, sentence)) return undefined;
  for (let at = hasDash ? 1 : 0; at <= MOST_TITLES; at++) {
    const token = tokenIn(sentence, at);
    const name = personAt(frame, token);
    if (name !== undefined) return /^[,(]?$/u.test(keyAt(frame.paragraph, name.to)) ? name : undefined;
    // "By NAME" is no title.
    if (!isTitleOrRole(frame, token) || (!hasDash && !isListedTitle(frame, token))) return undefined;
  }
  return undefined;
}

const isListedTitle = ({ paragraph }: Frame, token: number): boolean =>
  textAt(paragraph, token) === '.' || hasClass(paragraph, token, WordClass.title | WordClass.role);

const MOST_ITEMS_OF_LINE = 16;

/** "NAME, a farmer": a short line without a stop and without a verb. */
const isBareLine = (frame: Frame, sentence: FrameSentence): boolean =>
  frame.sentences.length === 1 &&
  sentence.items.length <= MOST_ITEMS_OF_LINE &&
  tokenAt(frame.paragraph, tokenIn(sentence, sentence.items.length - 1))?.kind === 'word' &&
  !hasFiniteVerbIn(frame, sentence, 0, sentence.items.length);

/** "NAME did not wait", "Retired nurse NAME, 54, was": the person whom a sentence opens with and goes on to tell of. */
export function openingSubject(frame: Frame, sentence: FrameSentence): SpeakerPhrase | undefined {
  for (let at = 0; at < MOST_TITLES; at++) {
    const token = tokenIn(sentence, at);
    const name = personAt(frame, token);
    if (name !== undefined) {
      const behind = keyAt(frame.paragraph, name.to);
      return behind === ',' || isFiniteVerb(frame, name.to) || /^\p{Ll}{3,}s$/u.test(behind) ? name : undefined;
    }
    if (tokenAt(frame.paragraph, token)?.kind !== 'word' || isFiniteVerb(frame, token)) return undefined;
  }
  return undefined;
}
