import { isGroupNoun } from '../../words/organizationNouns';
import {
  caseAt,
  cueVerbAt,
  hasClass,
  isCapital,
  keyAt,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { isFiniteVerb, mayBePast, opensClause, PASTS } from '../frame/finiteVerb';
import { DASHES, type Frame, type FrameSentence, isComma, mentionAt, tokenIn } from '../frame/frame';
import { ARTICLES, BE, OWNERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, VERBISH, WHO } from '../../words/smallWords';
import { VerbShape } from '../../words/verbShape';
import { DAYS } from '../../words/weekdays';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import { behindBracket } from '../frame/bracket';
import { invertedSubject } from './invertedSubject';
import { leadOf } from './leadOf';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStart, titledStart } from '../phrases/phraseStart';
import { isManner, isSpan } from '../frame/skipAdverbs';
import { isTitleLike, isTitleStop } from '../frame/titleLike';
import { isPlural, type SpeakerPhrase } from '../frame/speakerPhrase';
import { possessedCarrier } from './possessedCarrier';

/**
 * The subject of the sentence's main clause before `limit`: the first name, pronoun or description that no preposition leads in,
 * those that a verb follows first. What an introduction ("During a briefing, …") holds is passed over.
 */
export function mainSubject(frame: Frame, sentence: FrameSentence, limit: number): SpeakerPhrase | undefined {
  const inverted = invertedSubject(frame, sentence, limit);
  if (inverted !== undefined) return inverted;
  let fallback: SpeakerPhrase | undefined;
  let described: SpeakerPhrase | undefined;
  let subordinate: SpeakerPhrase | undefined;
  let owner: SpeakerPhrase | undefined;
  /** Where the clause ends that tells who is described: a name in it is no subject. */
  let describedTo = 0;
  for (let at = 0; at < limit; at++) {
    const candidate = candidateAt(frame, sentence, at);
    if (candidate === undefined) continue;
    const { phrase, verb, behind } = candidate;
    const carrier = phrase.kind === 'name' ? possessedCarrier(frame, phrase) : undefined;
    if (carrier !== undefined) return fallback ?? carrier;
    // "Okafor's daughter, Grace, laughed": an owner only where nobody else is named.
    if (phrase.kind === 'name' && isOwner(frame, phrase)) {
      owner ??= phrase;
      continue;
    }
    if (phrase.kind === 'name' && isOfAnother(frame, candidate)) continue;
    const start = phraseStart(sentence, phrase, at);
    const lead = leadOf(frame, sentence, start);
    const isLedIn = lead !== undefined && opensSubordinate(frame, sentence, lead);
    if (isLedIn || (lead !== undefined && verb !== 'none' && LEADS_TIME.has(lead))) at = endOfClause(frame, sentence, at, limit);
    if (isLedIn && phrase.kind !== 'description') {
      // "A stall in Oldport, where NAME fries noodles": of whom the sentence tells.
      if (lead === 'where') fallback ??= phrase;
      subordinate ??= phrase;
    }
    // "An official, whom | NAME | agreed not to name, said".
    if (isLedIn || lead === 'whom' || (lead !== undefined && PREPOSITIONS.has(lead))) continue;
    if (opensAsSubject(frame, sentence, candidate, start, at)) return phrase;
    if (isNounOfSeveral(frame, sentence, candidate)) continue;
    if (actsAsSubject(frame, candidate)) return phrase;
    // "A nurse who left NAME in June said", but "A doctor who saw him, NAME, said".
    if (at < describedTo) continue;
    if (phrase.kind === 'name' || phrase.kind === 'pronoun') fallback ??= phrase;
    // "A neighbour who did not want to be named said".
    if (phrase.kind === 'description' && candidate.isTold) {
      described ??= phrase;
      if (behind === 'who' || behind === 'that') describedTo = commaFrom(frame, sentence, at, limit);
    }
  }
  return fallback ?? described ?? subordinate ?? owner;
}

/** Who may be the subject, and what goes on behind. */
interface Candidate {
  readonly phrase: SpeakerPhrase;
  /** The item behind the phrase, brackets and adverbs: its verb, if one is there. */
  readonly verbAt: number;
  /** What subjects that item may be the verb of. */
  readonly verb: 'any' | 'plural' | 'none';
  /** The key of that item. */
  readonly behind: string;
  /** Whether a clause behind tells more: "who left", "that claimed the attack". */
  readonly isTold: boolean;
  /** Whether commas set apart what somebody is: ", a woman, did not". */
  readonly isApposed: boolean;
}

/** The phrase that ends with an item, where it may be a subject. */
function candidateAt(frame: Frame, sentence: FrameSentence, at: number): Candidate | undefined {
  const { paragraph } = frame;
  const token = tokenIn(sentence, at);
  // Nobody in the dateline speaks.
  if (token < frame.dateline || isInsideName(frame, sentence, at)) return undefined;
  const isWord = endsDescriptionAtMost(frame, token);
  // Most words: nothing that ends with them can be a subject.
  if (isWord && !mayFollowSubject(frame, tokenIn(sentence, at + 1))) return undefined;
  const verbAt = skipForward(frame, sentence, behindBracket(frame, sentence, at + 1));
  const behind = keyAt(paragraph, tokenIn(sentence, verbAt));
  // "A neighbour, who did not want to be named, left".
  const next = behind === ',' ? keyAt(paragraph, tokenIn(sentence, verbAt + 1)) : behind;
  const isDone = isWord && isDoneBySomebody(frame, sentence, verbAt);
  const verb = isDone ? 'none' : verbIn(frame, sentence, verbAt);
  // "The caller, a woman, did not leave her name".
  const isApposed = behind === ',' && at < MOST_WORDS_OF_APPOSED && isApposedTo(frame, sentence, verbAt);
  // "The bank, which lost money, cut its forecast", "The minister, speaking on Monday, left", "The group that claimed the attack".
  const isTold =
    isDone ||
    WHO.has(next) ||
    (behind === ',' && (next === 'which' || next === 'speaking')) ||
    (next === 'that' && isGroupNoun(keyAt(paragraph, token)));
  // A description counts only in front of a verb or of "who", and nothing else ends with a small word that is no pronoun.
  if (isWord && verb === 'none' && !isTold && !isApposed) return undefined;
  const phrase = phraseEndingAt(frame, sentence, at);
  return phrase === undefined ? undefined : { phrase, verbAt, verb, behind, isTold, isApposed };
}

const isOwner = ({ paragraph }: Frame, { to }: SpeakerPhrase): boolean => tokenAt(paragraph, to)?.kind === 'possessive';

/** "Unity | MP NAME hit back", "The secretary of the Harbour Union (| HU |), NAME, left": a name that only says of what somebody is. */
const isOfAnother = (frame: Frame, { phrase: { from, to }, verb }: Candidate): boolean =>
  (verb === 'none' && isPartyOfHolder(frame, to)) ||
  (textAt(frame.paragraph, from - 1) === '(' && textAt(frame.paragraph, to) === ')');

const opensSubordinate = (frame: Frame, sentence: FrameSentence, lead: string): boolean =>
  SUBORDINATORS.has(lead) || (QUESTIONS.has(lead) && opensWithBeingAsked(frame, sentence));

/** Whether somebody is the subject who opens the sentence in front of a comma. */
function opensAsSubject(frame: Frame, sentence: FrameSentence, candidate: Candidate, start: number, at: number): boolean {
  const { paragraph } = frame;
  const { phrase, isApposed } = candidate;
  // "Thiago, asked whether his manager …, rolled his eyes".
  if (phrase.kind === 'name')
    return keyAt(paragraph, tokenIn(sentence, at + 1)) === ',' && titledStart(frame, sentence, start) === 0;
  // "Her mother, a cook, does not know": whoever is somebody's comes up in passing more often.
  return isApposed && start === 0 && phrase.kind === 'description' && !OWNERS.has(keyAt(paragraph, phrase.from));
}

/** "Some human | rights groups", "an animal | rights group": what looks like a verb is the noun behind. No verb of several ends in "s". */
const isNounOfSeveral = (frame: Frame, sentence: FrameSentence, { phrase, verb, verbAt }: Candidate): boolean =>
  verb === 'any' &&
  isPresent(frame, tokenIn(sentence, verbAt)) &&
  (MANY.test(keyAt(frame.paragraph, phrase.from)) || isGroupNoun(keyAt(frame.paragraph, tokenIn(sentence, verbAt + 1))));

/** Whether a verb of the phrase follows, also one that is shortened: "He's sure that NAME has left". */
const actsAsSubject = (frame: Frame, { phrase, verb }: Candidate): boolean =>
  (phrase.kind === 'pronoun' && isOwner(frame, phrase)) ||
  verb === 'any' ||
  (verb === 'plural' && isPlural(frame.paragraph, phrase));

const MANY = /^(?:some|many|several|most|few|both|these|those|two|three|four|five|six|seven|eight|nine|ten)$/u;

const isPresent = ({ paragraph }: Frame, token: number): boolean => paragraph.words[token]?.verbShape === VerbShape.present;

const QUESTIONS = new Set(['what', 'how', 'why', 'who', 'which', 'whom']);

/** "Asked what she would say, NAME", "When pressed on how he knew, NAME": what somebody is asked is told in front of who it is. */
const opensWithBeingAsked = ({ paragraph }: Frame, sentence: FrameSentence): boolean =>
  [0, 1].some((at) => /^(?:asked|pressed|questioned|quizzed|grilled|reminded)$/u.test(keyAt(paragraph, tokenIn(sentence, at))));

const MOST_OFFICE_TOKENS = 7;
const AROUND_OFFICES = wordSet('and former ex senior -');

/** "Unity | MP and former Trade Minister NAME hit back", "Unity | leader in the north, NAME, hit back": whether somebody holds an office of a party. */
function isPartyOfHolder(frame: Frame, from: number): boolean {
  const { paragraph } = frame;
  let hasOffice = false;
  for (let token = from; token < from + MOST_OFFICE_TOKENS; token++) {
    const mention = mentionAt(frame, token);
    if (mention !== undefined) return hasOffice && mention.kind === 'person';
    const isOffice = hasClass(paragraph, token, WordClass.role | WordClass.title);
    const mayStand =
      isOffice || isTitleStop(frame, token) || isCapital(paragraph, token) || AROUND_OFFICES.has(keyAt(paragraph, token));
    // "Her Unity | counterpart, NAME, went further".
    if (!mayStand && keyAt(paragraph, token) === ',') return hasOffice && leadsToHolder(frame, token);
    if (!mayStand) return hasOffice && PREPOSITIONS.has(keyAt(paragraph, token)) && leadsToHolder(frame, token + 1);
    hasOffice ||= isOffice;
  }
  return false;
}

/** "in | the north, Chief NAME": whether a comma ends where an office is held, and a person follows it. */
function leadsToHolder(frame: Frame, from: number): boolean {
  const { paragraph } = frame;
  let token = from;
  while (token < from + MOST_OFFICE_TOKENS && tokenAt(paragraph, token)?.kind === 'word' && !isFiniteVerb(frame, token)) token++;
  if (keyAt(paragraph, token++) !== ',') return false;
  while (isTitleLike(frame, token)) token++;
  return mentionAt(frame, token)?.kind === 'person';
}

const MOST_WORDS_OF_APPOSED = 4;
const MOST_WORDS_OF_APPOSITION = 8;

/** Whether a comma opens what something is, and a verb follows the next comma: "|, a woman, did not". */
function isApposedTo(frame: Frame, sentence: FrameSentence, comma: number): boolean {
  const { paragraph } = frame;
  if (!ARTICLES.has(keyAt(paragraph, tokenIn(sentence, comma + 1)))) return false;
  for (let at = comma + 2; at < comma + MOST_WORDS_OF_APPOSITION; at++) {
    const token = tokenIn(sentence, at);
    if (token < 0 || frame.mentionOf(token) >= 0) return false;
    if (keyAt(paragraph, token) === ',')
      return (
        verbIn(frame, sentence, skipForward(frame, sentence, at + 1)) === 'any' ||
        BE.has(keyAt(paragraph, tokenIn(sentence, at + 1)))
      );
  }
  return false;
}

/** Whether a word can at the most be the last of a description. */
const endsDescriptionAtMost = (frame: Frame, token: number): boolean =>
  frame.mentionOf(token) < 0 && !isCapital(frame.paragraph, token) && !PRONOUNS.has(keyAt(frame.paragraph, token));

/** Whether a word may be the verb of a subject in front of it, tell more about it, or be passed over on the way to either: hardly any word does. */
function mayFollowSubject({ paragraph }: Frame, token: number): boolean {
  const word = token < 0 ? undefined : paragraph.words[token];
  return (
    word !== undefined &&
    (word.verbShape !== VerbShape.none || word.cueVerb !== undefined || FOLLOWING.has(word.key) || isManner(word.key))
  );
}

/** Prepositions that lead in clauses too: "After NAME left". */
const LEADS_TIME = new Set(['after', 'before', 'as', 'since']);

/** "While NAME said the road would close|, NAME laughed": the comma that parts a clause from the next, or where it is where none does. */
function endOfClause(frame: Frame, sentence: FrameSentence, from: number, limit: number): number {
  for (let at = from + 1; at < limit; at++)
    if (isComma(frame, sentence, at)) return opensClause(frame, sentence, at + 1) ? at : from;
  return from;
}

function commaFrom(frame: Frame, sentence: FrameSentence, from: number, limit: number): number {
  for (let at = from; at < limit; at++) if (isComma(frame, sentence, at)) return at;
  return limit;
}

/** Whether a word and the next belong to one name. */
function isInsideName(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const here = frame.mentionOf(tokenIn(sentence, at));
  return here >= 0 && here === frame.mentionOf(tokenIn(sentence, at + 1));
}

/** What may stand between a subject and its verb, but for adverbs by their ending. */
const PASSED_OVER = joinedSet(wordSet('also then later now still again earlier further on last this'), DAYS);
const FOLLOWING = joinedSet(PASSED_OVER, WHO, PASTS, wordSet('that , ('));

/** How many items of "NAME | Thursday | called", "the mayor | on Thursday | called", "the mayor | last week | called" tell when; none in "this boat". */
function widthOfAdverb(frame: Frame, sentence: FrameSentence, at: number, key: string): number {
  if (key === 'last' || key === 'this') return isSpan(frame, sentence, at) ? 2 : 0;
  const day = key === 'on' ? at + 1 : at;
  const isDay = DAYS.has(keyAt(frame.paragraph, tokenIn(sentence, day)));
  if (isDay) return frame.mentionOf(tokenIn(sentence, day)) < 0 ? day - at + 1 : 0;
  return key === 'on' ? 0 : 1;
}

/** The item from `index` on that is no adverb. */
function skipForward(frame: Frame, sentence: FrameSentence, index: number): number {
  let at = index;
  while (at < sentence.items.length) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, at));
    if (!PASSED_OVER.has(key) && !isManner(key)) break;
    const width = widthOfAdverb(frame, sentence, at, key);
    if (width === 0) break;
    at += width;
  }
  return at;
}

/** "health | checks will", "rebel | factions -- Zenifor and Velzha -- said": what an auxiliary or a dash follows is the noun in front of it. */
const isNounBeforeVerb = (paragraph: ParagraphAnalysis, token: number, shape: VerbShape): boolean =>
  shape === VerbShape.present && (VERBISH.has(keyAt(paragraph, token + 1)) || DASHES.has(keyAt(paragraph, token + 1)));

/** "state | officials", "news | outlets": nouns that look like present forms. */
const isOfPeople = (paragraph: ParagraphAnalysis, token: number): boolean =>
  hasClass(paragraph, token, WordClass.role) || isGroupNoun(keyAt(paragraph, token));

/** "a script | reported by Kestrel": what was done to it, not what it does. */
const isDoneBySomebody = ({ paragraph }: Frame, sentence: FrameSentence, index: number): boolean =>
  keyAt(paragraph, tokenIn(sentence, index + 1)) === 'by' && /(?:ed|en)$/u.test(keyAt(paragraph, tokenIn(sentence, index)));

/** What subjects the item at `index` may be the verb of, if it looks like one. */
function verbIn(frame: Frame, sentence: FrameSentence, index: number): 'any' | 'plural' | 'none' {
  const { paragraph } = frame;
  const token = tokenIn(sentence, index);
  if (token < 0 || caseAt(paragraph, token) !== 'lower') return 'none';
  const form = hasClass(paragraph, token, WordClass.cue) ? cueVerbAt(paragraph, token)?.form : undefined;
  // "officials say", but neither "a popular joke" nor "the prosecution counsel".
  if (form === 'base') return 'plural';
  if (form !== undefined && form !== 'participle') return 'any';
  const shape = paragraph.words[token]?.verbShape;
  const isVerb =
    shape === VerbShape.verb || (shape === VerbShape.present && !isOfPeople(paragraph, token)) || mayBePast(frame, token);
  return isVerb && !isNounBeforeVerb(paragraph, token, shape ?? VerbShape.none) ? 'any' : 'none';
}
