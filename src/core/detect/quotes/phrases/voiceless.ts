import { hasClass, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { PLACE_ADVERBS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { isPublication, isSourceNoun } from './documentNouns';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { isGroupNoun } from '../../words/organizationNouns';
import { PEOPLE } from '../../words/peopleNouns';
import { isBearer } from '../../words/wordBearers';
import { joinedSet, wordSet } from '../../words/wordSet';

/** "no one said", "somebody shouted". */
const NOBODY = /^(?:no|someone|somebody|nobody|everyone|everybody)$/u;
const END_OF_HEAD = joinedSet(
  wordSet(
    'of for at from in on with by to near inside outside above below behind beside beneath under over across along around next opposite atop that which who',
  ),
  PLACE_ADVERBS,
);
/** "one of the placards", "a pair of stickers" are placards and stickers. */
const QUANTITY = wordSet(
  'one two three four five some many most several another dozens hundreds thousands pair series row copy piece each back front side top bottom last',
);
const ADVERBS = wordSet('often still now not once');

/** "a report | released in May", "a sign | newly painted": no part of the noun phrase. */
const standsBehindHead = (key: string): boolean =>
  ADVERBS.has(key) || ((key.endsWith('ed') || key.endsWith('ly')) && /^\p{Ll}{3,}(?:ed|ly)$/u.test(key));

/** Whether a description is of a thing that bears words ("the sign at the gate", "three words"), or of one among such ("one read: …"). */
export function isVoiceless(paragraph: ParagraphAnalysis, { kind, from, to }: SpeakerPhrase): boolean {
  if (kind !== 'description') return false;
  return (
    isNobody(paragraph, { from }) ||
    isOneOfThem(paragraph, from, to) ||
    isOfBearer(paragraph, from, to) ||
    isUnsigned(paragraph, from)
  );
}

/** Whether a description is of nobody in particular: "no one", "somebody". */
export const isNobody = (paragraph: ParagraphAnalysis, { from }: Pick<SpeakerPhrase, 'from'>): boolean =>
  NOBODY.test(keyAt(paragraph, from));

/** "an anonymous letter", "an unsigned memo". */
const isUnsigned = (paragraph: ParagraphAnalysis, from: number): boolean =>
  /^(?:anonymous|unsigned)$/u.test(keyAt(paragraph, from + 1)) && !hasClass(paragraph, from + 2, WordClass.role | WordClass.kin);

function isOfBearer(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  for (let at = from; at < to; at++) {
    const next = keyAt(paragraph, at + 1);
    const ends = at + 1 >= to || END_OF_HEAD.has(next) || standsBehindHead(next);
    if (ends && isBearer(keyAt(paragraph, at)) && !isPublication(keyAt(paragraph, at))) return true;
    // "a woman with a sign", "the gate below the banner".
    if (hasClass(paragraph, at, WordClass.role | WordClass.kin) && tokenAt(paragraph, at + 1)?.kind !== 'possessive')
      return false;
    if (END_OF_HEAD.has(next) && !(next === 'of' && QUANTITY.has(keyAt(paragraph, at)))) return false;
  }
  return false;
}

const SPEAKING =
  WordClass.role |
  WordClass.title |
  WordClass.kin |
  WordClass.cueNoun |
  WordClass.headStrong |
  WordClass.headWeak |
  WordClass.demonym;

/** Whether a description is of people, of a group or of a document. */
export function maySpeak(paragraph: ParagraphAnalysis, { from, to }: SpeakerPhrase): boolean {
  for (let i = from; i < to; i++) {
    if (hasClass(paragraph, i, SPEAKING) || PEOPLE.test(keyAt(paragraph, i))) return true;
  }
  return false;
}

const PERSON = WordClass.role | WordClass.title | WordClass.kin;
const ANYBODY = /^(?:some|any|every|no)(?:one|body)$/u;
const AGENT = /(?:er|or|ist|ian|ant|ent|ee)s?$|(?:man|men|woman|women|person|people|folks?|kids?)$|year-olds?$/u;
const MADE = wordSet(
  'handwritten hand-written hand-lettered hand-painted homemade home-made painted lettered printed scrawled laminated typed neon wooden brass cardboard stencilled',
);

/**
 * Whether a description that means nobody named can be of a speaker at all: its noun is a role, a group, a document or made like a word for
 * a person ("shopkeeper"), or it holds a name. "The crate", "the old saw" and "the other end" cannot.
 */
export function canSpeak(paragraph: ParagraphAnalysis, phrase: SpeakerPhrase): boolean {
  const { kind, to } = phrase;
  if (kind !== 'description') return true;
  let { from } = phrase;
  // "one of the drivers" is a driver.
  if (keyAt(paragraph, from + 1) === 'of' && QUANTITY.has(keyAt(paragraph, from))) from += 2;
  let head = from;
  for (; head < to; head++) {
    if (hasClass(paragraph, head, PERSON) || (head > from && isCapital(paragraph, head))) return true;
    if (MADE.has(keyAt(paragraph, head))) return false;
    const next = keyAt(paragraph, head + 1);
    if (head + 1 >= to || END_OF_HEAD.has(next)) break;
    // "a report released in May", "sailors polled by Zenifor".
    if (standsBehindHead(next) && (isSource(paragraph, head) || isPeople(paragraph, head))) break;
  }
  const key = keyAt(paragraph, head);
  return (
    hasClass(paragraph, head, SPEAKING) ||
    isSourceNoun(key) ||
    ANYBODY.test(key) ||
    COUNTED.test(key) ||
    // "one of them".
    (key === 'them' && head > phrase.from) ||
    AGENT.test(key) ||
    PEOPLE.test(key) ||
    isGroupNoun(key) ||
    isPlainPlural(paragraph, key)
  );
}

const isSource = (paragraph: ParagraphAnalysis, token: number): boolean =>
  hasClass(paragraph, token, WordClass.cueNoun) || isSourceNoun(keyAt(paragraph, token));

/** "both said", "the two said": those who were named before. */
const COUNTED = /^(?:both|each|two|three|four|five)$/u;

/** Whether a word is one for people. */
export const isPeople = (paragraph: ParagraphAnalysis, token: number): boolean =>
  hasClass(paragraph, token, PERSON | WordClass.demonym) ||
  PEOPLE.test(keyAt(paragraph, token)) ||
  AGENT.test(keyAt(paragraph, token)) ||
  isPlainPlural(paragraph, keyAt(paragraph, token));

/** Whether a word is one for several people. */
export const arePeople = (paragraph: ParagraphAnalysis, token: number): boolean =>
  isPluralForm(keyAt(paragraph, token)) && isPeople(paragraph, token);

const isPluralForm = (key: string): boolean => key.endsWith('s') && key.length > 1 && !key.endsWith('ss');

/** "councillors", "agencies", "crews", but not "U.S": the plural of a word that the lists have. */
const isPlainPlural = ({ lexicon }: ParagraphAnalysis, key: string): boolean =>
  key.endsWith('s') &&
  key.length > 3 &&
  ((lexicon.classes(key.slice(0, -1)) & SPEAKING) !== 0 ||
    PEOPLE.test(key.slice(0, -1)) ||
    (key.endsWith('ies') && (lexicon.classes(`${key.slice(0, -3)}y`) & SPEAKING) !== 0));

const isOneOfThem = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from === 1 &&
  /^(?:one|another|others|some)$/u.test(keyAt(paragraph, from)) &&
  (READ.test(keyAt(paragraph, to)) || READ.test(keyAt(paragraph, from - 1)));

const READ = /^reads?$/u;
