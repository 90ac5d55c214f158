import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { caseAt, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { isPlainVerb } from '../../words/isPlainVerb';
import { DETERMINERS, PREPOSITIONS, VERBISH } from '../../words/smallWords';
import { VerbShape } from '../../words/verbShape';
import { wordSet } from '../../words/wordSet';
import { type Frame, type FrameSentence, tokenIn } from './frame';

/** Whether a word can hardly be anything but a verb with a subject: "was", "opened", "fell", "didn't". */
export const isFiniteVerb = ({ paragraph }: Frame, token: number): boolean => {
  const key = keyAt(paragraph, token);
  // "in May".
  if (key === 'may' && caseAt(paragraph, token) !== 'lower' && paragraph.caseStyle === 'sentence') return false;
  return (
    isPlainVerb(paragraph, token) ||
    (VERBISH.has(key) && !/^be(?:en|ing)?$/u.test(key)) ||
    isNegated(key) ||
    (PASTS.has(key) && isDoing(paragraph, token))
  );
};

/** "was", "knows": as `isFiniteVerb`, or a small word that ends like a verb of now, as many nouns do. */
export const looksFinite = (frame: Frame, token: number): boolean =>
  isFiniteVerb(frame, token) ||
  (frame.paragraph.words[token]?.verbShape === VerbShape.present &&
    caseAt(frame.paragraph, token) === 'lower' &&
    !isFunctionToken(frame.paragraph, token));

/** "didn't". */
const isNegated = (key: string): boolean => key.endsWith("n't") || key.endsWith('n’t');

/** "she's", "they'd". */
const isShortened = (key: string): boolean =>
  (key.includes("'") || key.includes('’')) && /^\p{Ll}+['’](?:s|ll|d|re|ve|m)$/u.test(key);

/** Past forms that are participles and nouns as often. */
export const PASTS = wordSet(
  'cut quit shot found hit beat hid hung bit blew fed laid lit rode swept shut split withdrew overcame underwent',
);

/** "the central bank | cut | rates", but not "a tax | cut | was planned": less surely so than `isFiniteVerb`. */
export function mayBePast({ paragraph }: Frame, token: number): boolean {
  const behind = keyAt(paragraph, token + 1);
  return PASTS.has(keyAt(paragraph, token)) && behind !== '' && !PREPOSITIONS.has(behind) && !VERBISH.has(behind);
}

/** "soldiers | shot | the dog", but not "a shot in the dark", "a boat found in May". */
const isDoing = (paragraph: ParagraphAnalysis, token: number): boolean =>
  caseAt(paragraph, token) === 'lower' &&
  !DETERMINERS.has(keyAt(paragraph, token - 1)) &&
  (DETERMINERS.has(keyAt(paragraph, token + 1)) || /^(?:him|her|it|them)$/u.test(keyAt(paragraph, token + 1)));

/** Pronouns that only a verb may follow: "he", "they'll". */
const SUBJECT_PRONOUN = /^(?:he|she|it|they|there|we|i|you)(?:['’]\p{Ll}+)?$/u;
/** Words that open neither a clause nor its subject. */
const OPENS_ADJUNCT =
  /^(?:when|while|as|after|before|if|because|since|although|though|who|whom|which|whose|that|and|but|or|than|to|until|where|yes|goodbye|hello|sorry|so|[,:()])$/u;

/** Whether the items from one to the one before `to` hold a finite verb. A participle that opens them is none: "Born in Norland". */
export function hasFiniteVerbIn(frame: Frame, sentence: FrameSentence, from: number, to: number): boolean {
  let at = from;
  if (/^(?:\p{Ll}{2,}ed|born)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from)))) {
    at++;
    if (/^(?:and|or)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at)))) at += 2;
  }
  for (; at < to; at++) {
    const token = tokenIn(sentence, at);
    if (token >= 0 && (isFiniteVerb(frame, token) || isShortened(keyAt(frame.paragraph, token)))) return true;
  }
  return false;
}

/** Whether the items from one to the one before `to` open with the subject of a finite verb: "the deal was done", "he would". */
export function opensClause(frame: Frame, sentence: FrameSentence, from: number, to = sentence.items.length): boolean {
  const key = keyAt(frame.paragraph, tokenIn(sentence, from));
  if (from >= to || key === '' || OPENS_ADJUNCT.test(key) || PREPOSITIONS.has(key)) return false;
  // "it all began", but not "it all before".
  const behind = keyAt(frame.paragraph, tokenIn(sentence, from + 1)) === 'all' ? from + 2 : from + 1;
  const next = keyAt(frame.paragraph, tokenIn(sentence, behind));
  // "he would", but not "it since May".
  if (SUBJECT_PRONOUN.test(key)) return behind < to && !OPENS_ADJUNCT.test(next) && !PREPOSITIONS.has(next);
  for (let at = from + 1; at < to; at++) {
    const token = tokenIn(sentence, at);
    const word = keyAt(frame.paragraph, token);
    // "those who shout are right".
    if (word === 'who' && at === from + 1 && PEOPLE_AT_LARGE.test(key)) return hasSecondVerb(frame, sentence, at + 1, to);
    const close = word === ',' ? asideEnd(frame, sentence, at, to) : -1;
    if (close > 0) return true;
    // "Oldport | and | Norland had".
    if (word === 'and' && isCapital(frame.paragraph, token - 1) && isCapital(frame.paragraph, token + 1)) continue;
    if (token < 0 || OPENS_ADJUNCT.test(word)) return false;
    if (isFiniteVerb(frame, token) && !isDoneBy(frame, token) && !isDone(frame, token)) return true;
  }
  return false;
}

/** "the | delayed | boats", "his country's | continued | support". */
const isDone = ({ paragraph }: Frame, token: number): boolean =>
  keyAt(paragraph, token).endsWith('ed') &&
  (tokenAt(paragraph, token - 1)?.kind === 'possessive' || /^(?:the|an?|its|their)$/u.test(keyAt(paragraph, token - 1)));

/** "a conference | organized | by experts", but "it closed by noon". */
const isDoneBy = ({ paragraph }: Frame, token: number): boolean =>
  keyAt(paragraph, token + 1) === 'by' &&
  keyAt(paragraph, token).endsWith('ed') &&
  !/^(?:noon|midnight|dawn|dusk|then|now|early|late|mid|next|\d.*|\p{Ll}+ing|\p{Ll}+day)$/u.test(keyAt(paragraph, token + 2));

const PEOPLE_AT_LARGE = /^(?:those|people|any(?:one|body)|every(?:one|body))$/u;

/** "who | shout are right": whether a verb of the clause follows that of what "who" opens, in front of any mark. */
function hasSecondVerb(frame: Frame, sentence: FrameSentence, from: number, to: number): boolean {
  let verbs = 0;
  for (let at = from; at < to && verbs < 2; at++) {
    const token = tokenIn(sentence, at);
    if (tokenAt(frame.paragraph, token)?.kind === 'mark') return false;
    if (isFiniteVerb(frame, token) || (at === from && keyAt(frame.paragraph, token) !== '')) verbs++;
  }
  return verbs > 1;
}

const MOST_ASIDE_ITEMS = 24;
const OPENS_ASIDE = /^(?:who|whose|which|the|an?|his|her|its|\d+)$/u;

/** "NAME|, who left in May, was": the comma that ends what is said of a name, if a verb follows, else -1. */
function asideEnd(frame: Frame, sentence: FrameSentence, comma: number, to: number): number {
  if (
    frame.mentionOf(tokenIn(sentence, comma - 1)) < 0 ||
    !OPENS_ASIDE.test(keyAt(frame.paragraph, tokenIn(sentence, comma + 1)))
  )
    return -1;
  for (let at = comma + 2; at < Math.min(to, comma + MOST_ASIDE_ITEMS); at++) {
    if (keyAt(frame.paragraph, tokenIn(sentence, at)) !== ',') continue;
    return isFiniteVerb(frame, tokenIn(sentence, at + 1)) ? at : -1;
  }
  return -1;
}
