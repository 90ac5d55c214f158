import { ORGANIZATION_NOUNS } from '../../words/organizationNouns';
import { caseAt, hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { isPronoun, PREPOSITIONS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { descriptionEndingAt } from './descriptionEndingAt';
import { isInnerHyphen } from '../../words/isInnerHyphen';
import { nameOrHolder } from './nameOrHolder';
import { personBefore } from './personBefore';
import { namePhrase, pronounAt, type SpeakerPhrase } from '../frame/speakerPhrase';
import { untaggedName } from './untaggedName';

const C = WordClass;

/** The phrase whose last word is the item at `index`, read leftwards; `undefined` where no speaker can end there. */
export function phraseEndingAt(frame: Frame, sentence: FrameSentence, index: number): SpeakerPhrase | undefined {
  const token = tokenIn(sentence, index);
  if (token < 0) return undefined;
  const { paragraph } = frame;
  const mention = frame.mentionOf(token);
  if (mention >= 0) return nameOrHolder(frame, sentence, index, mention);
  const word = paragraph.tokens[token];
  if (word?.kind !== 'word') return undefined;
  const key = keyAt(paragraph, token);
  if (isPronoun(key)) return pronounAt(token);
  // "Hugh Delacombe SC", "Ada Okafor MP": letters behind a person's name.
  const holder = caseAt(paragraph, token) === 'upper' && word.text.length <= 4 ? frame.mentionOf(token - 1) : -1;
  if (holder >= 0 && frame.mentions[holder]?.kind === 'person') return nameOrHolder(frame, sentence, index - 1, holder);
  const place = placeEndingAt(frame, token);
  if (place !== undefined) {
    const lead = keyAt(paragraph, place.from - 1) === 'the' ? place.from - 2 : place.from - 1;
    if (!PREPOSITIONS.has(keyAt(paragraph, lead))) return place;
  }
  const resident = personOf(frame, sentence, index);
  if (resident !== undefined) return resident;
  const called = organizationCalled(frame, token);
  if (called !== undefined) return called;
  const description = descriptionEndingAt(frame, sentence, index);
  return description === undefined ? untaggedName(frame, token, -1) : (personIn(frame, description) ?? description);
}

/** "NAME of Harbourville", "NAME of the Isle of Oldport", "NAME from Saint-Anne": the person, where what follows "of" was found as no name. */
function personOf(frame: Frame, sentence: FrameSentence, index: number): SpeakerPhrase | undefined {
  let at = index;
  while (frame.mentionOf(tokenIn(sentence, at)) < 0 && isPartOfName(frame.paragraph, tokenIn(sentence, at))) at--;
  if (at === index) return undefined;
  if (keyAt(frame.paragraph, tokenIn(sentence, at)) === 'the') at--;
  const preposition = keyAt(frame.paragraph, tokenIn(sentence, at));
  return preposition === 'of' || preposition === 'from' ? personBefore(frame, sentence, at) : undefined;
}

const isPartOfName = (paragraph: ParagraphAnalysis, token: number): boolean =>
  token >= 0 && (isCapital(paragraph, token) || isInnerHyphen(paragraph, token));

/** "the Teamsters union", "Rossiya newspaper", "Norland's Ferra news agency": the organization and what it is. */
function organizationCalled({ paragraph, mentions, mentionOf }: Frame, token: number): SpeakerPhrase | undefined {
  const end = keyAt(paragraph, token - 1) === 'news' ? token - 1 : token;
  const mention = mentionOf(end - 1);
  if (mention < 0 || caseAt(paragraph, token) !== 'lower' || !ORGANIZATION_NOUNS.has(keyAt(paragraph, token))) return undefined;
  const found = mentions[mention];
  return found?.kind === 'organization' && found.to === end && !OF_SEVERAL.test(found.text)
    ? { kind: 'name', from: found.from, to: token + 1, mention }
    : undefined;
}

/** "the UN | agency": one of several. */
const OF_SEVERAL = /^[AEU]\.?[NU]\.?$/u;

/** "NAME of the homicide squad" is NAME. */
function personIn(frame: Frame, { from, to }: SpeakerPhrase): SpeakerPhrase | undefined {
  for (let token = from; token < to; token++) {
    const found = mentionAt(frame, token);
    if (found?.kind !== 'person' || PREPOSITIONS.has(keyAt(frame.paragraph, found.from - 1))) continue;
    if (/^(?:of|at|from|with|in)$/u.test(keyAt(frame.paragraph, found.to))) return namePhrase(found, frame.mentionOf(token));
  }
  return undefined;
}

/** The listed place whose last word a token is, whatever leads it in: "opposed by | Norland|, which said". */
export function placeEndingAt(frame: Frame, token: number): SpeakerPhrase | undefined {
  const isPlace = isCapital(frame.paragraph, token) && hasClass(frame.paragraph, token, C.country | C.place);
  return isPlace ? { kind: 'place', from: placeStart(frame, token), to: token + 1 } : undefined;
}

/** "North Korea", "the United Arab Emirates": the first token of the longest listed place that ends with the token. */
function placeStart(frame: Frame, token: number): number {
  for (let from = Math.max(0, token - 4); from < token; from++) {
    if (isCapital(frame.paragraph, from) && listedPhrase(frame.paragraph, from, token + 1, C.country | C.place)?.to === token + 1)
      return from;
  }
  return token;
}
