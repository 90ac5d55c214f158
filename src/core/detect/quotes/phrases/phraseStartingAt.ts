import type { NameMention } from '../../nameTagger';
import {
  caseAt,
  hasClass,
  isCapital,
  keyAt,
  listedPhrase,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { DETERMINERS, isPronoun, PREPOSITIONS } from '../../words/smallWords';
import { VerbShape } from '../../words/verbShape';
import { isGroupNoun } from '../../words/organizationNouns';
import { WordClass } from '../../words/wordClass';
import { isAdherent } from './adherent';
import { apposedName } from './apposedName';
import { BARE, isInnerPreposition, isOfPlace } from './descriptionWords';
import { isSourceNoun } from './documentNouns';
import { leadsInField } from './fieldOfOffice';
import { isInnerHyphen } from '../../words/isInnerHyphen';
import { leadsToPerson } from './leadsToPerson';
import { hasPersonWord, namePhrase, pronounAt, type SpeakerPhrase } from '../frame/speakerPhrase';
import { isShortenedTitle } from '../frame/titleLike';
import { untaggedName } from './untaggedName';

const C = WordClass;

const MOST_ITEMS = 14;
const ENDS_PHRASE = /^(?:who|which|that|when|while|as|and|but|on|after|during)$/u;

/** The phrase that starts at the item, read rightwards: behind "said" and "according to". */
export function phraseStartingAt(frame: Frame, sentence: FrameSentence, index: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const start = tokenIn(sentence, index);
  if (start < 0) return undefined;
  if (isPronoun(keyAt(paragraph, start))) return pronounAt(start);
  let place: SpeakerPhrase | undefined;
  let at = index;
  let afterPreposition = false;
  for (let n = 0; at < sentence.items.length && n < MOST_ITEMS; at++, n++) {
    const token = tokenIn(sentence, at);
    if (token < 0) break;
    const mention = frame.mentionOf(token);
    const found = mention < 0 ? undefined : frame.mentions[mention];
    if (found !== undefined) {
      const phrase = afterPreposition
        ? phraseOverName(frame, sentence, start, at, found)
        : phraseAtName(frame, start, mention, found);
      if (phrase !== undefined) return phrase;
      at += found.to - token - 1;
      continue;
    }
    const kind = tokenAt(paragraph, token)?.kind;
    if (kind === 'possessive') continue;
    const titled = afterPreposition ? undefined : nameBehindStop(frame, token);
    if (titled !== undefined) return titled;
    if (isInnerHyphen(paragraph, token)) continue;
    // "said Rep. NAME", but not "said the doctor."
    if (isStopOfTitle(paragraph, token) && isCapital(paragraph, tokenIn(sentence, at + 1))) continue;
    if (isStopOfNumbered(paragraph, token)) continue;
    if (isShortRank(paragraph, token)) {
      at++;
      continue;
    }
    if (kind !== 'word' && kind !== 'number') break;
    if (at === index) place = placeStartingAt(paragraph, token);
    if (joinsRoles(frame, token)) continue;
    const key = keyAt(paragraph, token);
    if (ENDS_PHRASE.test(key) || (at > index + 1 && isParticiple(paragraph, token))) break;
    if (PREPOSITIONS.has(key)) {
      const isClose = key === 'to' && keyAt(paragraph, token - 1) === 'close';
      if ((!isInnerPreposition(paragraph, token) && !isClose) || at === index) break;
      afterPreposition ||= !leadsInField(frame, token);
    }
  }
  if (place !== undefined) return place;
  const last = tokenIn(sentence, at - 1);
  if (at === index || last < start) return undefined;
  const apposed = isNobodyAlone(paragraph, start, last) ? undefined : apposedName(frame, sentence, at);
  return apposed ?? describedFrom(frame, start, last + 1);
}

/** What a name on the way shows of who speaks; `undefined` where it only leads to whoever does: "Ada Okafor's brother", "the Harrow Union's head, NAME". */
function phraseAtName(frame: Frame, start: number, mention: number, found: NameMention): SpeakerPhrase | undefined {
  // "said Ald. NAME": a title that was taken for a name.
  const titled = mentionAt(frame, found.to + 1);
  if (titled?.kind === 'person' && isTitleOf(frame, found)) return namePhrase(titled, frame.mentionOf(titled.from));
  if (isAdherent(frame, found)) return { kind: 'description', from: start, to: found.to };
  return leadsToSpeaker(frame, found) ? undefined : namePhrase(found, mention);
}

/** The same for a name that a preposition leads in. */
function phraseOverName(
  frame: Frame,
  sentence: FrameSentence,
  start: number,
  at: number,
  found: NameMention,
): SpeakerPhrase | undefined {
  if (leadsToSpeaker(frame, found)) return undefined;
  if (isBehindField(frame, start, found)) return namePhrase(found, frame.mentionOf(found.from));
  const end = at + (found.to - tokenIn(sentence, at));
  return apposedName(frame, sentence, end) ?? { kind: 'description', from: start, to: found.to };
}

/**
 * "said director of operations NAME", "said chair of the board NAME", but not "said the wife of driver NAME": a field of an office without an
 * article, and who holds it.
 */
function isBehindField({ paragraph }: Frame, start: number, { kind, from }: NameMention): boolean {
  if (kind !== 'person' || DETERMINERS.has(keyAt(paragraph, start)) || caseAt(paragraph, from - 1) !== 'lower') return false;
  if (hasClass(paragraph, from - 1, C.role | C.title | C.kin) || PREPOSITIONS.has(keyAt(paragraph, from - 1))) return false;
  let hasRole = false;
  for (let token = start; token < from; token++) {
    if (keyAt(paragraph, token) === 'of') return hasRole;
    if (hasClass(paragraph, token, C.kin)) return false;
    hasRole ||= hasClass(paragraph, token, C.role | C.title);
  }
  return false;
}

/** Whether a name is only on the way to whoever speaks: "the Karen National Union's spokesman, Saw Htoo". */
function leadsToSpeaker(frame: Frame, { kind, to }: NameMention): boolean {
  const { paragraph } = frame;
  const next = tokenAt(paragraph, to);
  if (next?.kind === 'possessive' || leadsToPerson(frame, to)) return true;
  if (kind === 'person') return false;
  if (isMemberOf(frame, to)) return true;
  return hasClass(paragraph, to, C.role | C.title) || (next?.kind === 'word' && next.text === 'and');
}

const MOST_WORDS_TO_MEMBER = 2;

/** "said Kestrels centreman NAME": small words that no list need have for a role, none of them one of sentences or a verb, lead to the person. */
function isMemberOf(frame: Frame, to: number): boolean {
  const { paragraph } = frame;
  for (let i = to; i <= to + MOST_WORDS_TO_MEMBER; i++) {
    const mention = frame.mentionOf(i);
    if (mention >= 0) return i > to && frame.mentions[mention]?.kind === 'person';
    const word = paragraph.words[i];
    if (word?.kind !== 'word' || word.casing !== 'lower' || word.isFunctionWord || word.cueVerb !== undefined) return false;
    if (word.verbShape === VerbShape.verb || /(?:ing|ly)$/u.test(word.key) || PREPOSITIONS.has(word.key)) return false;
  }
  return false;
}

/** Whether what was found as a name is a title and its full stop. */
const isTitleOf = ({ paragraph }: Frame, { from, to }: NameMention): boolean =>
  to - from === 1 &&
  textAt(paragraph, to) === '.' &&
  tokenAt(paragraph, to)?.start === tokenAt(paragraph, from)?.end &&
  listedPhrase(paragraph, from, to + 1, C.title) !== undefined;

/** "said Ald. NAME": no list has all titles, and the sentence seems to end behind this one. */
function nameBehindStop(frame: Frame, token: number): SpeakerPhrase | undefined {
  if (textAt(frame.paragraph, token) !== '.' || !isShortenedTitle(frame, token - 1)) return undefined;
  const titled = mentionAt(frame, token + 1);
  return titled?.kind === 'person' ? namePhrase(titled, frame.mentionOf(titled.from)) : undefined;
}

/** The full stop of "Rep.". */
const isStopOfTitle = (paragraph: ParagraphAnalysis, token: number): boolean =>
  textAt(paragraph, token) === '.' &&
  tokenAt(paragraph, token)?.start === tokenAt(paragraph, token - 1)?.end &&
  hasClass(paragraph, token - 1, C.title);

/** "said | C/ | Supt NAME". */
const isShortRank = (paragraph: ParagraphAnalysis, token: number): boolean =>
  /^\p{Lu}$/u.test(textAt(paragraph, token)) && textAt(paragraph, token + 1) === '/' && isCapital(paragraph, token + 2);

/** The full stop of "the Feb. 11 memo", "the No. 2 Democrat". */
const isStopOfNumbered = (paragraph: ParagraphAnalysis, token: number): boolean =>
  textAt(paragraph, token) === '.' &&
  isCapital(paragraph, token - 1) &&
  tokenAt(paragraph, token)?.start === tokenAt(paragraph, token - 1)?.end &&
  tokenAt(paragraph, token + 1)?.kind === 'number';

/** "said Norland", but not "said Norland's president, NAME". */
function placeStartingAt(paragraph: ParagraphAnalysis, token: number): SpeakerPhrase | undefined {
  if (!isCapital(paragraph, token) || !hasClass(paragraph, token, C.country | C.place)) return undefined;
  const isOwner = tokenAt(paragraph, token + 1)?.kind === 'possessive' || isInnerHyphen(paragraph, token + 1);
  return isOwner ? undefined : { kind: 'place', from: token, to: token + 1 };
}

/** "co-founder and chief executive NAME". */
const joinsRoles = (frame: Frame, token: number): boolean =>
  keyAt(frame.paragraph, token) === 'and' &&
  hasClass(frame.paragraph, token - 1, C.role | C.title) &&
  leadsToPerson(frame, token + 1);

/** "a shopkeeper reached by telephone": what somebody is stops where what was done to them begins. */
const isParticiple = (paragraph: ParagraphAnalysis, token: number): boolean =>
  /^\p{Ll}{3,}ed$/u.test(keyAt(paragraph, token)) &&
  !isInnerHyphen(paragraph, token - 1) &&
  !hasClass(paragraph, token, C.role | C.demonym);

/** "According to the | report|, NAME, who was at sea", "According to | police|, NAME, 54,": no one person is that, but "the chair of the committee" is. */
function isNobodyAlone(paragraph: ParagraphAnalysis, from: number, last: number): boolean {
  const key = keyAt(paragraph, last);
  return (isSourceNoun(key) || isGroupNoun(key)) && !hasPersonWord(paragraph, { kind: 'description', from, to: last + 1 });
}

function describedFrom(frame: Frame, from: number, to: number): SpeakerPhrase | undefined {
  const first = keyAt(frame.paragraph, from);
  const description: SpeakerPhrase = { kind: 'description', from, to };
  const isDescription =
    DETERMINERS.has(first) ||
    BARE.has(first) ||
    isOfPlace(frame.paragraph, from) ||
    hasClass(frame.paragraph, from, C.role | C.kin) ||
    hasPersonWord(frame.paragraph, description);
  return isDescription ? description : untaggedName(frame, from, 1);
}
