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
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import type { Chunk } from '../runs/chunk';
import { datelineEnd } from '../credits/dateline';
import { isAddressed } from '../signs/isAddressed';
import { isFamily } from '../signs/isFamily';
import { kindNounVotes } from './kindNounVotes';
import { isDirection, isStatedPlace } from '../signs/statedPlace';
import { mayBeAge } from '../signs/mayBeAge';
import { isUnlistedWord } from '../signs/isUnlistedName';
import { isPersonsPhrase } from '../signs/isPersonsPhrase';
import { isInResult, isTeamPlace } from '../sport/teamPlace';
import { titleText } from '../runs/titleText';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import { opensBeforeSubject } from '../signs/opensBeforeSubject';
import { type Vote, vote } from './vote';

const C = WordClass;
const S = WordSignal;

const ROLE_OPENERS = wordSet('a an the his her their one then former');

/** Adds what the words around a chunk say: titles, verbs, prepositions, appositions, datelines. */
export function contextVotes(paragraph: ParagraphAnalysis, chunk: Chunk, sentence: TokenRange, votes: Vote[]): void {
  const { tokens } = paragraph;
  const { from, to } = chunk;
  const before = from - 1 >= sentence.from ? from - 1 : -1;
  const beforeKey = before < 0 ? '' : keyAt(paragraph, before);
  const beforeSignals = signalsAt(paragraph, before);
  const after = keyAt(paragraph, to);
  const afterSignals = signalsAt(paragraph, to);
  const count = to - from;
  const plain = chunk.shape === 'plain' || chunk.shape === 'listed-person';
  if (chunk.titleFrom !== undefined) {
    const honorific = hasClass(paragraph, from - 1, C.title | C.role | C.kin) || keyAt(paragraph, from - 1) === '.';
    const isSurname = honorific && hasClass(paragraph, from, C.surname) && isAddressed(paragraph, from);
    votes.push(
      vote('title', isSurname ? 7 : honorific ? 4 : 1.5, -1.5, 0, `It follows the title "${titleText(paragraph, chunk)}"`),
    );
  } else if (
    before >= 0 &&
    caseAt(paragraph, before) === 'lower' &&
    hasClass(paragraph, before, C.role | C.title | C.kin) &&
    plain
  ) {
    const kin = hasClass(paragraph, before, C.kin);
    votes.push(vote(kin ? 'kin' : 'role', kin ? 2.6 : 2.6, -0.5, 0, `It follows "${beforeKey}"`));
  }
  if (
    beforeKey === ',' &&
    plain &&
    caseAt(paragraph, before - 1) === 'lower' &&
    hasClass(paragraph, before - 1, C.role | C.kin) &&
    textAt(paragraph, to) === ','
  ) {
    votes.push(vote('apposition', 2.6, 0, 0, `It explains "${keyAt(paragraph, before - 1)}"`));
  }
  if (isFamily(paragraph, chunk)) votes.push(vote('family', -16, -4, 2, 'It is the name of a family'));
  if (beforeKey === 'the') votes.push(vote('article', -2.6, 0.9, 0.2, 'It follows "the"'));
  if ((beforeKey === 'a' || beforeKey === 'an') && plain) votes.push(vote('article', -2, 0, 0.8, 'It follows "a"'));
  if (plain && chunk.titleFrom === undefined && isStatedPlace(paragraph, chunk))
    votes.push(vote('stated-place', -6, -2, 4, 'The words around it say that it is a place'));
  else if (isDirection(paragraph, chunk)) votes.push(vote('direction', -6, 0, 2, 'A direction is from it or to it'));
  votes.push(...kindNounVotes(paragraph, chunk, sentence));
  const isDatelined = isInDateline(paragraph, chunk, sentence);
  if (chunk.shape === 'place' && !isDatelined && isTeamPlace(paragraph, chunk, sentence)) {
    votes.push(vote('team', 0, 16, 0, 'It stands for the team of the place'));
  } else if (chunk.shape !== 'place' && !isOneOfPeople(paragraph, to - 1) && isInResult(paragraph, chunk, sentence)) {
    votes.push(vote('team', 0, 7, 0, 'The result of a match names it'));
  }
  if ((beforeSignals & S.placePreposition) !== 0)
    votes.push(vote('place-preposition', -1.2, -0.6, 0.8, 'It follows a word for a place'));
  if ((beforeSignals & S.goBetween) !== 0) {
    const owner = keyAt(paragraph, before - 1);
    if (
      (beforeKey === 'for' || beforeKey === 'of' || beforeKey === 'at') &&
      hasClass(paragraph, before - 1, C.role) &&
      caseAt(paragraph, before - 1) === 'lower'
    ) {
      votes.push(vote('member-of', 0, 1.4, 0, `It follows "${owner} ${beforeKey}"`));
    }
    if (beforeKey === 'by' && /^(?:reporting|editing|written|photograph|photo|photos|compiled|reported|writing)$/u.test(owner)) {
      votes.push(vote('byline', 3, 0, 0, 'It stands in a byline'));
    }
  }
  if (tokens[to]?.text === ',' && mayBeAge(paragraph, to + 1) && /^[,.;)]$|^(?:and|who|of)$/u.test(keyAt(paragraph, to + 2))) {
    votes.push(vote('age', 3.5, -1, 0, 'An age follows'));
  }
  if (tokens[to]?.text === ',' && plain) {
    const next = keyAt(paragraph, to + 1);
    const isRole = hasClass(paragraph, to + 1, C.role | C.kin | C.title);
    if (next === 'who' || next === 'whose' || next === 'whom') votes.push(vote('who', 2.4, -0.5, 0, '"who" follows'));
    else if (count === 1 && isLoneUnlisted(paragraph, from) && isPersonsPhrase(paragraph, to + 1))
      votes.push(vote('apposed', 5, -2, 0, 'What somebody is follows'));
    else if (ROLE_OPENERS.has(next) && roleSoon(paragraph, to + 2)) votes.push(vote('apposition', 2, 0, 0, 'A role follows'));
    else if (isRole) votes.push(vote('apposition', 1.8, 0, 0, 'A role follows'));
    else if (isLongRole(paragraph, to + 1)) votes.push(vote('apposition', 1.8, 0, 0, 'A role follows'));
  }
  if (count === 1 && plain && after === 'and' && isOneOfTwo(paragraph, from, to + 1)) {
    votes.push(vote('apposed', 5, -2, 0, `It is one of two "${beforeKey}"`));
  } else if (count === 1 && plain && after === 'and' && isBesideNamesake(paragraph, from, to + 1)) {
    votes.push(vote('couple', 2.2, 0, 0, 'A first name with the surname of both follows'));
  }
  if (after === 'who' || after === 'whom') votes.push(vote('who', 2.2, 0, 0, '"who" follows'));
  const cue = cueVerbAt(paragraph, to);
  if (cue !== undefined && cue.form !== 'base' && cue.form !== 'participle') {
    const says = cue.strength === 'say';
    votes.push(vote('says', says ? 1.8 : 1, says ? 0.8 : 0.3, -0.7, `It is followed by "${after}"`));
  } else if ((afterSignals & S.subjectVerb) !== 0) {
    votes.push(vote('subject', 0.6, 0.3, 0, 'It is the subject of a verb'));
  } else if (caseAt(paragraph, to) === 'lower' && after.endsWith('ed') && /^\p{Ll}{2,}ed$/u.test(after)) {
    votes.push(vote('subject', 0.5, 0.2, 0, 'It is the subject of a verb'));
  }
  if (before >= 0 && plain) {
    const cueBefore = cueVerbAt(paragraph, before);
    const isPast = cueBefore !== undefined && cueBefore.form !== 'base' && cueBefore.form !== 'participle';
    if (isPast && /^["”’',]$/u.test(textAt(paragraph, before - 1))) {
      votes.push(vote('says', 2, 0.6, 0, `It follows "${beforeKey}"`));
    }
  }
  // "Oslo-based Fjordkraft Invest".
  if (beforeKey === 'based' && textAt(paragraph, before - 1) === '-')
    votes.push(vote('based', 0.2, 1.8, 0, 'It stands behind where it is based'));
  if (tokens[to]?.kind === 'possessive') votes.push(vote('possessive', 0.4, 0.2, 0, 'It owns something'));
  if ((afterSignals & S.belonging) !== 0 && plain) votes.push(vote('belonging', -0.6, 1.2, 0, `It is followed by "${after}"`));
  if (after === 'administration' && tokens[to]?.kind === 'word')
    votes.push(vote('administration', -3, 6, 0, 'It is the name of an administration'));
  if (textAt(paragraph, before) === '(' && tokens[to]?.text === ')') {
    const dash = tokens[to + 1]?.text ?? '';
    if (/^(?:--?|–|—)$/u.test(dash) && from <= sentence.from + 14 && sentence.from === 0) {
      votes.push(vote('dateline', -2, 5, 0, 'It is the news agency in the dateline'));
    } else if (count === 1 && caseAt(paragraph, from) === 'upper') {
      votes.push(vote('bracketed-acronym', 0, 1.5, 0, 'It is an acronym in brackets'));
    }
  }
  if (isDatelined) {
    votes.push(vote('dateline', 0, 0, 7, 'It is the place in the dateline'));
  }
  if (plain && opensBeforeSubject(paragraph, chunk, sentence)) {
    votes.push(vote('pronoun-behind', -3, -2, 3, `It opens the sentence in front of "${after}", as a verb does`));
  }
  if (from === sentence.from && count === 1 && plain) votes.push(vote('sentence-start', 0, 0, 0.8, 'It starts the sentence'));
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
