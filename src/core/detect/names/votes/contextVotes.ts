import type { TokenRange } from '../../../text/sentence';
import {
  hasClass,
  isCapital,
  keyAt,
  type ParagraphAnalysis,
  signalsAt,
  textAt,
  tokenAt,
  caseAt,
  cueVerbAt,
} from '../../words/paragraphAnalysis';
import type { CueVerb } from '../../words/cueVerb';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import type { Chunk } from '../runs/chunk';
import { datelineEnd } from '../credits/dateline';
import { isAddressed } from '../signs/isAddressed';
import { isFamily } from '../signs/isFamily';
import { kindNounVotes } from './kindNounVotes';
import { isStatedPlace } from '../signs/isStatedPlace';
import { isDirection } from '../signs/isDirection';
import { mayBeAge } from '../signs/mayBeAge';
import { isUnlistedWord } from '../signs/isUnlistedName';
import { isPersonsPhrase } from '../signs/isPersonsPhrase';
import { isStreetOfTitle } from '../signs/streetNames';
import { isInResult, isTeamPlace } from '../sport/teamPlace';
import { titleText } from '../runs/titleText';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import { opensBeforeSubject } from '../signs/opensBeforeSubject';
import { type Vote, vote } from './vote';

const C = WordClass;
const S = WordSignal;

const ROLE_OPENERS = wordSet('a an the his her their one then former');

/** A chunk with what stands right before and behind it in its sentence. */
interface Surroundings {
  readonly paragraph: ParagraphAnalysis;
  readonly chunk: Chunk;
  readonly sentence: TokenRange;
  /** The token in front, -1 where the chunk opens the sentence. */
  readonly before: number;
  readonly beforeKey: string;
  readonly after: string;
  readonly isOneWord: boolean;
  /** Nothing but its words says what it is. */
  readonly isPlain: boolean;
}

/** Adds what the words around a chunk say: titles, verbs, prepositions, appositions, datelines. */
export function contextVotes(paragraph: ParagraphAnalysis, chunk: Chunk, sentence: TokenRange, votes: Vote[]): void {
  const { from, to, shape } = chunk;
  const before = from - 1 >= sentence.from ? from - 1 : -1;
  const around: Surroundings = {
    paragraph,
    chunk,
    sentence,
    before,
    beforeKey: before < 0 ? '' : keyAt(paragraph, before),
    after: keyAt(paragraph, to),
    isOneWord: to - from === 1,
    isPlain: shape === 'plain' || shape === 'listed-person',
  };
  const isDatelined = isInDateline(paragraph, chunk, sentence);
  titleVotes(around, votes);
  placeVotes(around, isDatelined, votes);
  prepositionVotes(around, votes);
  appositionVotes(around, votes);
  coupleVotes(around, votes);
  verbVotes(around, votes);
  ownerVotes(around, votes);
  positionVotes(around, isDatelined, votes);
}

/** "Ms Crewe", "the lawyer Crewe", "a friend, Crewe,". */
function titleVotes({ paragraph, chunk, before, beforeKey, isPlain }: Surroundings, votes: Vote[]): void {
  const { from, to } = chunk;
  if (chunk.titleFrom !== undefined && !isStreetOfTitle(paragraph, chunk)) {
    const honorific = hasClass(paragraph, from - 1, C.title | C.role | C.kin) || keyAt(paragraph, from - 1) === '.';
    const isSurname = honorific && hasClass(paragraph, from, C.surname) && isAddressed(paragraph, from);
    votes.push(
      vote('title', isSurname ? 7 : honorific ? 4 : 1.5, -1.5, 0, `It follows the title "${titleText(paragraph, chunk)}"`),
    );
  } else if (isPlain && caseAt(paragraph, before) === 'lower' && hasClass(paragraph, before, C.role | C.title | C.kin)) {
    votes.push(vote(hasClass(paragraph, before, C.kin) ? 'kin' : 'role', 2.6, -0.5, 0, `It follows "${beforeKey}"`));
  }
  const isExplaining =
    beforeKey === ',' &&
    isPlain &&
    caseAt(paragraph, before - 1) === 'lower' &&
    hasClass(paragraph, before - 1, C.role | C.kin) &&
    textAt(paragraph, to) === ',';
  if (isExplaining) votes.push(vote('apposition', 2.6, 0, 0, `It explains "${keyAt(paragraph, before - 1)}"`));
  if (isFamily(paragraph, chunk)) votes.push(vote('family', -16, -4, 2, 'It is the name of a family'));
  if (beforeKey === 'the') votes.push(vote('article', -2.6, 0.9, 0.2, 'It follows "the"'));
  if ((beforeKey === 'a' || beforeKey === 'an') && isPlain) votes.push(vote('article', -2, 0, 0.8, 'It follows "a"'));
}

/** What is said of places and of their teams, and nouns for kinds of organizations. */
function placeVotes({ paragraph, chunk, sentence, isPlain }: Surroundings, isDatelined: boolean, votes: Vote[]): void {
  if (isPlain && chunk.titleFrom === undefined && isStatedPlace(paragraph, chunk))
    votes.push(vote('stated-place', -6, -2, 4, 'The words around it say that it is a place'));
  else if (isDirection(paragraph, chunk)) votes.push(vote('direction', -6, 0, 2, 'A direction is from it or to it'));
  votes.push(...kindNounVotes(paragraph, chunk, sentence));
  if (chunk.shape === 'place') {
    if (!isDatelined && isTeamPlace(paragraph, chunk, sentence))
      votes.push(vote('team', 0, 16, 0, 'It stands for the team of the place'));
  } else if (!isOneOfPeople(paragraph, chunk.to - 1) && isInResult(paragraph, chunk, sentence)) {
    votes.push(vote('team', 0, 7, 0, 'The result of a match names it'));
  }
}

/** "in Velan", "a cook at Velan", "reporting by Velan". */
function prepositionVotes({ paragraph, before, beforeKey }: Surroundings, votes: Vote[]): void {
  const signals = signalsAt(paragraph, before);
  if ((signals & S.placePreposition) !== 0)
    votes.push(vote('place-preposition', -1.2, -0.6, 0.8, 'It follows a word for a place'));
  if ((signals & S.goBetween) === 0) return;
  const owner = keyAt(paragraph, before - 1);
  const isRole = hasClass(paragraph, before - 1, C.role) && caseAt(paragraph, before - 1) === 'lower';
  if (isRole && /^(?:for|of|at)$/u.test(beforeKey))
    votes.push(vote('member-of', 0, 1.4, 0, `It follows "${owner} ${beforeKey}"`));
  if (beforeKey === 'by' && /^(?:reporting|editing|written|photograph|photo|photos|compiled|reported|writing)$/u.test(owner))
    votes.push(vote('byline', 3, 0, 0, 'It stands in a byline'));
}

/** "Crewe, 34,", "Crewe, who", "Crewe, a welder,". */
function appositionVotes({ paragraph, chunk, isOneWord, isPlain }: Surroundings, votes: Vote[]): void {
  const { from, to } = chunk;
  if (textAt(paragraph, to) !== ',') return;
  if (mayBeAge(paragraph, to + 1) && /^[,.;)]$|^(?:and|who|of)$/u.test(keyAt(paragraph, to + 2)))
    votes.push(vote('age', 3.5, -1, 0, 'An age follows'));
  if (!isPlain) return;
  const next = keyAt(paragraph, to + 1);
  if (next === 'who' || next === 'whose' || next === 'whom') votes.push(vote('who', 2.4, -0.5, 0, '"who" follows'));
  else if (isOneWord && isLoneUnlisted(paragraph, from) && isPersonsPhrase(paragraph, to + 1))
    votes.push(vote('apposed', 5, -2, 0, 'What somebody is follows'));
  else if (ROLE_OPENERS.has(next) && roleSoon(paragraph, to + 2)) votes.push(vote('apposition', 2, 0, 0, 'A role follows'));
  else if (hasClass(paragraph, to + 1, C.role | C.kin | C.title) || isLongRole(paragraph, to + 1))
    votes.push(vote('apposition', 1.8, 0, 0, 'A role follows'));
}

/** "shepherds Kemmo and Senad Hodzic", "Yoav and Maya Tzarfati". */
function coupleVotes({ paragraph, chunk, beforeKey, after, isOneWord, isPlain }: Surroundings, votes: Vote[]): void {
  const { from, to } = chunk;
  if (!isOneWord || !isPlain || after !== 'and') return;
  if (isOneOfTwo(paragraph, from, to + 1)) votes.push(vote('apposed', 5, -2, 0, `It is one of two "${beforeKey}"`));
  else if (isBesideNamesake(paragraph, from, to + 1))
    votes.push(vote('couple', 2.2, 0, 0, 'A first name with the surname of both follows'));
}

/** "Crewe said", "Crewe was", "… said Crewe". */
function verbVotes({ paragraph, chunk, before, beforeKey, after, isPlain }: Surroundings, votes: Vote[]): void {
  const { to } = chunk;
  if (after === 'who' || after === 'whom') votes.push(vote('who', 2.2, 0, 0, '"who" follows'));
  const cue = cueVerbAt(paragraph, to);
  if (cue !== undefined && isFiniteForm(cue)) {
    const says = cue.strength === 'say';
    votes.push(vote('says', says ? 1.8 : 1, says ? 0.8 : 0.3, -0.7, `It is followed by "${after}"`));
  } else if ((signalsAt(paragraph, to) & S.subjectVerb) !== 0) {
    votes.push(vote('subject', 0.6, 0.3, 0, 'It is the subject of a verb'));
  } else if (caseAt(paragraph, to) === 'lower' && after.endsWith('ed') && /^\p{Ll}{2,}ed$/u.test(after)) {
    votes.push(vote('subject', 0.5, 0.2, 0, 'It is the subject of a verb'));
  }
  const cueBefore = isPlain ? cueVerbAt(paragraph, before) : undefined;
  if (cueBefore !== undefined && isFiniteForm(cueBefore) && /^["”’',]$/u.test(textAt(paragraph, before - 1)))
    votes.push(vote('says', 2, 0.6, 0, `It follows "${beforeKey}"`));
}

const isFiniteForm = ({ form }: CueVerb): boolean => form !== 'base' && form !== 'participle';

/** "Oslo-based Orvex", "Orvex's", "Orvex shares", "the Crewe administration". */
function ownerVotes({ paragraph, chunk, before, beforeKey, after, isPlain }: Surroundings, votes: Vote[]): void {
  const { to } = chunk;
  if (beforeKey === 'based' && textAt(paragraph, before - 1) === '-')
    votes.push(vote('based', 0.2, 1.8, 0, 'It stands behind where it is based'));
  if (tokenAt(paragraph, to)?.kind === 'possessive') votes.push(vote('possessive', 0.4, 0.2, 0, 'It owns something'));
  if (isPlain && (signalsAt(paragraph, to) & S.belonging) !== 0)
    votes.push(vote('belonging', -0.6, 1.2, 0, `It is followed by "${after}"`));
  if (after === 'administration') votes.push(vote('administration', -3, 6, 0, 'It is the name of an administration'));
}

const MOST_TOKENS_TO_AGENCY = 14;

/** "DETROIT (AP) --", "(KNA)", and what opens a sentence. */
function positionVotes(around: Surroundings, isDatelined: boolean, votes: Vote[]): void {
  const { paragraph, chunk, sentence, before, after, isOneWord, isPlain } = around;
  const { from, to } = chunk;
  if (textAt(paragraph, before) === '(' && textAt(paragraph, to) === ')') {
    const isInFront = sentence.from === 0 && from <= MOST_TOKENS_TO_AGENCY;
    if (isInFront && /^(?:--?|–|—)$/u.test(textAt(paragraph, to + 1)))
      votes.push(vote('dateline', -2, 5, 0, 'It is the news agency in the dateline'));
    else if (isOneWord && caseAt(paragraph, from) === 'upper')
      votes.push(vote('bracketed-acronym', 0, 1.5, 0, 'It is an acronym in brackets'));
  }
  if (isDatelined) votes.push(vote('dateline', 0, 0, 7, 'It is the place in the dateline'));
  if (isPlain && opensBeforeSubject(paragraph, chunk, sentence))
    votes.push(vote('pronoun-behind', -3, -2, 3, `It opens the sentence in front of "${after}", as a verb does`));
  if (isPlain && isOneWord && from === sentence.from) votes.push(vote('sentence-start', 0, 0, 0.8, 'It starts the sentence'));
}

/** "Yoav and Maya Tzarfati". */
const isBesideNamesake = (paragraph: ParagraphAnalysis, first: number, other: number): boolean =>
  hasClass(paragraph, first, C.firstName) &&
  isCapital(paragraph, other) &&
  hasClass(paragraph, other, C.firstName) &&
  isCapital(paragraph, other + 1) &&
  !hasClass(paragraph, first, C.place | C.organization);

/** "shepherds Kemmo and Senad Hodzic": a word that no list has for anything else, behind the role of several, in front of a full name. */
const isOneOfTwo = (paragraph: ParagraphAnalysis, index: number, other: number): boolean =>
  isPluralRole(paragraph, index - 1) &&
  caseAt(paragraph, index) === 'capital' &&
  isUnlistedWord(paragraph, index) &&
  hasClass(paragraph, other, C.firstName) &&
  isCapital(paragraph, other + 1) &&
  !hasClass(paragraph, other + 1, C.headStrong | C.headWeak | C.companySuffix | C.placeHead);

function isPluralRole(paragraph: ParagraphAnalysis, index: number): boolean {
  const key = keyAt(paragraph, index);
  if (!key.endsWith('s') || caseAt(paragraph, index) !== 'lower') return false;
  return hasClass(paragraph, index, C.role) || (paragraph.lexicon.classes(key.slice(0, -1)) & C.role) !== 0;
}

/** "organising secretary of": a small word, a role and what it is of. */
const isLongRole = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'lower' &&
  tokenAt(paragraph, index)?.kind === 'word' &&
  caseAt(paragraph, index + 1) === 'lower' &&
  hasClass(paragraph, index + 1, C.role) &&
  /^(?:of|at|for)$/u.test(keyAt(paragraph, index + 2));

/** Players have results too; "Bay" ends surnames and the names of places. */
const isOneOfPeople = (paragraph: ParagraphAnalysis, last: number): boolean =>
  hasClass(paragraph, last, PERSON_CLASSES) && !hasClass(paragraph, last, C.placeHead);

/** Whether a name in capitals stands in the dateline of a paragraph ("DETROIT (AP) --"). */
const isInDateline = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean =>
  sentence.from === 0 && caseAt(paragraph, from) === 'upper' && to <= datelineEnd(paragraph);

/** Whether no list has the word, not even of names, and no other part of a name stands in front of it. */
const isLoneUnlisted = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'capital' &&
  !hasClass(paragraph, index, ~0) &&
  !isCapital(paragraph, index - 1) &&
  (index === 0 || tokenAt(paragraph, index - 1)?.kind === 'mark' || caseAt(paragraph, index - 1) === 'lower') &&
  !hasClass(paragraph, index - 1, C.particle) &&
  !/^["”’']$/u.test(textAt(paragraph, index - 1));

function roleSoon(paragraph: ParagraphAnalysis, from: number): boolean {
  for (let i = from; i < from + 6; i++) {
    const token = paragraph.tokens[i];
    if (token === undefined || token.text === ',' || token.text === '.') return false;
    if (hasClass(paragraph, i, C.role | C.kin)) return true;
  }
  return false;
}
