import { isCapital, keyAt } from '../../words/paragraphAnalysis';
import { DAYS } from '../../words/weekdays';
import { joinedSet, wordSet } from '../../words/wordSet';
import { type Frame, type FrameSentence, tokenIn } from './frame';

/** Words that stand between a subject and its verb without changing either. */
const SKIPPED = new Set(
  'also then late later now still once only just has had have would will did does do is was are were been being often never always however meanwhile earlier already again soon not further thereafter'.split(
    ' ',
  ),
);

const FLOATING = wordSet('each both all');
const SPANS = wordSet('week month year night weekend morning afternoon evening');
/** All that may be skipped but for adverbs by their ending: hardly any word in front of a verb is. */
const MAY_BE_SKIPPED = joinedSet(SKIPPED, FLOATING, SPANS, DAYS, wordSet('turn'));

/** The index of the item left of `index` once adverbs and auxiliaries are skipped. */
export function skipAdverbs(frame: Frame, sentence: FrameSentence, index: number): number {
  let at = index;
  while (at >= 0) {
    const token = tokenIn(sentence, at);
    const key = keyAt(frame.paragraph, token);
    if ((!MAY_BE_SKIPPED.has(key) && !isManner(key)) || frame.mentionOf(token) >= 0) break;
    if (SKIPPED.has(key) || isManner(key) || isFloating(frame, sentence, at)) at--;
    // "NAME on Monday dismissed", "NAME yesterday told".
    else if (DAYS.has(key)) at -= keyAt(frame.paragraph, tokenIn(sentence, at - 1)) === 'on' ? 2 : 1;
    else if (isInTurn(frame, sentence, at) || isSpan(frame, sentence, at - 1)) at -= 2;
    else break;
  }
  return at;
}

/** "NAME and NAME | each | said", "they | all | said", but "| each | said". */
const isFloating = (frame: Frame, sentence: FrameSentence, at: number): boolean => {
  if (!FLOATING.has(keyAt(frame.paragraph, tokenIn(sentence, at)))) return false;
  const before = tokenIn(sentence, at - 1);
  return (
    frame.mentionOf(before) >= 0 ||
    isCapital(frame.paragraph, before) ||
    /^(?:they|we|who|which)$/u.test(keyAt(frame.paragraph, before))
  );
};

/** "The council | in turn | argued". */
const isInTurn = ({ paragraph }: Frame, sentence: FrameSentence, last: number): boolean =>
  keyAt(paragraph, tokenIn(sentence, last)) === 'turn' && keyAt(paragraph, tokenIn(sentence, last - 1)) === 'in';

/** "The council | last week | argued". */
export const isSpan = ({ paragraph }: Frame, sentence: FrameSentence, first: number): boolean =>
  /^(?:last|this)$/u.test(keyAt(paragraph, tokenIn(sentence, first))) &&
  SPANS.has(keyAt(paragraph, tokenIn(sentence, first + 1)));

/** "reportedly", but not "family". The ending first: hardly any word has it. */
export const isManner = (key: string): boolean => key.endsWith('ly') && !NOUNS_IN_LY.has(key) && /^\p{L}+ly$/u.test(key);

/** Words that end like adverbs and are whoever or whatever a verb has in front of it: "her family said", "Italy says". */
const NOUNS_IN_LY = wordSet(
  'family stepfamily assembly ally elderly orderly daily weekly monthly quarterly bully homily monopoly anomaly rally reply supply tally ' +
    'italy sicily july fly butterfly',
);

const PLAIN = new Set(['also', 'not', 'never', 'once', 'often']);

/** The same but for auxiliaries and days, where what the verb stands behind tells a passive. */
export function skipPlainAdverbs({ paragraph }: Frame, sentence: FrameSentence, index: number): number {
  let at = index;
  while (at >= 0) {
    const key = keyAt(paragraph, tokenIn(sentence, at));
    if (!PLAIN.has(key) && !isManner(key)) break;
    at--;
  }
  return at;
}
