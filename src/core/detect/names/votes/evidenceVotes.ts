import type { TokenRange } from '../../../text/sentence';
import { bearsCapital, hasClass, keyAt, type ParagraphAnalysis, caseAt } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { WordSignal } from '../../words/wordSignal';
import type { Chunk } from '../runs/chunk';
import { isKnownTeam } from '../sport/isKnownTeam';
import { isSurnameHere } from './isSurnameHere';
import { isOfficeInLetters } from '../signs/lettersOfOffice';
import { isNamedThing } from '../signs/namedThing';
import { type Vote, vote } from './vote';
import { Sighting, seenAt, type TokenEvidence, PERSON_SIGHTINGS, seenOfCapitals } from '../../wordEvidence';

const C = WordClass;
const S = Sighting;

/** Of a surname of the article in front of "who": the grammar leaves no other reading. */
export const WHO_ORIGIN = 'names/surname-who';

/** What has a say in the readings of a chunk. */
const TELLING =
  PERSON_SIGHTINGS |
  S.organizationPart |
  S.organizationWhole |
  S.organizationFirst |
  S.initials |
  S.lower |
  S.team |
  S.teamTown |
  S.storm |
  S.ship |
  S.office;

/** Whether evidence may say anything of a chunk: false is sure. A ship needs none but the words around it, nor does a chunk without a capital. */
export function mayShow(paragraph: ParagraphAnalysis, { from, to, shape }: Chunk, evidence: TokenEvidence): boolean {
  const telling = shape === 'place' ? TELLING | S.league : TELLING;
  let hasCapital = false;
  for (let i = from; i < to; i++) {
    if ((seenAt(evidence, i) & telling) !== 0) return true;
    hasCapital ||= bearsCapital(paragraph, i);
  }
  return !hasCapital || (paragraph.signals & WordSignal.ship) !== 0;
}

/** What the rest of the document shows about the words of a chunk. */
export function evidenceVotes(paragraph: ParagraphAnalysis, chunk: Chunk, evidence: TokenEvidence, sentence: TokenRange): Vote[] {
  const votes: Vote[] = [];
  const seen = seenOfCapitals(paragraph, chunk, evidence);
  const [first = 0] = seen;
  const allPerson = seen.every((bits) => (bits & PERSON_SIGHTINGS) !== 0);
  if (allPerson && chunk.shape !== 'listed-organization') {
    const single = seen.length === 1;
    const last = (first & (S.personLast | S.personWhole)) !== 0;
    votes.push(vote('document', single ? (last ? 4 : 3) : 4.5, 0, 0, 'The article has the same name in full elsewhere'));
    if (single && last && isSurnameHere(paragraph, chunk, sentence))
      votes.push(vote('document', 16, 0, 0, 'Somebody of this name is in the article'));
    // "Court, who was officiating": whatever else the word is, here it is the surname.
    if (single && last && isFollowedByWho(paragraph, chunk.to) && keyAt(paragraph, chunk.from - 1) !== '&')
      votes.push(vote('surname-who', 4.5, -3, 0, 'Somebody of this name is in the article, and "who" follows'));
  } else if (chunk.shape === 'plain' && seen.some((bits) => (bits & (S.personLast | S.personFirst)) !== 0)) {
    votes.push(vote('document', 1.2, 0, 0, 'The article uses a part of it as a name elsewhere'));
  }
  if (isNamedThing(paragraph, chunk, evidence)) votes.push(vote('thing', -8, -12, 4, 'It is the name of a storm or a ship'));
  if (seen.length === 1 && chunk.to - chunk.from === 1 && isOfficeInLetters(first))
    votes.push(vote('office', -8, -12, 4, 'Its letters stand for an office or a thing in the article'));
  if (chunk.shape === 'place' && isKnownTeam(paragraph, chunk, seen, sentence)) {
    votes.push(vote('team', 0, 16, 0, 'It stands for the team of the place elsewhere'));
  }
  if (seen.length === 1) {
    if ((first & S.organizationWhole) !== 0 && chunk.shape === 'plain')
      votes.push(vote('document', 0, 3, 0, 'The article uses it for an organization elsewhere'));
    else if ((first & S.organizationFirst) !== 0 && !hasClass(paragraph, chunk.from, PLACE_CLASSES | C.common)) {
      votes.push(vote('document', 0, 2.2, 0, 'An organization of the article starts with it'));
    }
    if ((first & S.initials) !== 0 && caseAt(paragraph, chunk.from) === 'upper') {
      votes.push(vote('initials', 0, 4.5, 0, 'Its letters are the initials of an organization of the article'));
    }
    if ((first & S.lower) !== 0 && (first & (PERSON_SIGHTINGS | S.organizationWhole)) === 0 && chunk.shape === 'plain') {
      const isStart = chunk.from === sentence.from;
      votes.push(vote('small', 0, 0, isStart ? 3 : 1.2, 'The article also writes it small'));
    }
  } else if (chunk.shape === 'plain' && seen.every((bits) => (bits & S.organizationPart) !== 0) && !allPerson) {
    votes.push(vote('document', 0, 2.5, 0, 'The article uses its words for an organization elsewhere'));
  }
  return votes;
}

const isFollowedByWho = (paragraph: ParagraphAnalysis, to: number): boolean =>
  keyAt(paragraph, to) === 'who' || (keyAt(paragraph, to) === ',' && keyAt(paragraph, to + 1) === 'who');
