import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../../names/signs/isListed';
import { isSurnamedNation } from '../../names/signs/isSurnamedNation';
import { isSurePerson } from '../../names/signs/listedKind';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { isListedAmongPeople } from './isListedAmongPeople';

const C = WordClass;
const NO_PERSON = C.organization | C.acronym | C.headStrong | C.headWeak | C.companySuffix | C.common | C.placeHead;
const LETTERS_BEHIND = wordSet('sc kc qc bl pc san mp mps mla mpp mep msp mbe obe cbe kbe dbe ao am oam phd md esq cpa rn pp cc');

/** Whether a token is the letters of a rank or honour behind a name written small: "Hugh Delacombe SC". */
export const isLettersBehind = (paragraph: ParagraphAnalysis, index: number): boolean =>
  LETTERS_BEHIND.has(keyAt(paragraph, index)) &&
  caseAt(paragraph, index) === 'upper' &&
  isCapital(paragraph, index - 1) &&
  caseAt(paragraph, index - 1) !== 'upper';

/** What only people are, right behind the comma of their names: an owner, member or sponsor may be a firm. */
const OFFICES = wordSet(
  'director executive chairman chairwoman chairperson president minister secretary governor mayor professor spokesman spokeswoman spokesperson head dean lawyer ' +
    'commissioner ceo chief analyst economist strategist manager editor coach captain ambassador deputy vice managing founder co-founder cofounder ' +
    'researcher lecturer epidemiologist virologist senior',
);
const TIMES = wordSet('former then late current new acting longtime long-time retired ex');
const BEFORE_FIRM = wordSet('of at for with from');
const MOST_WORDS_OF_PERSON = 4;

/**
 * The person in what only looks like a firm or club: "Hugh Delacombe" of "Hugh Delacombe SC" and "RPO Hugh Delacombe", "Renee Co" whose surname is Co,
 * "Tula Kemmal, director general of", and whoever is listed with people.
 */
export function personTakenForFirm(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  if (isListed(paragraph, { from, to }, C.organization)) return undefined;
  if (holdsOffice(paragraph, { from, to }) || isListedAmongPeople(paragraph, { from, to })) return { from, to };
  const noble = behindNoble(paragraph, { from, to });
  if (noble !== undefined) return { from: noble, to };
  if (isHungTogether(paragraph, { from, to })) return { from, to };
  if (to - from === 2)
    return isSurnamedCo(paragraph, from) || isSurnamedNation(paragraph, { from, to }) || isInitialled(paragraph, from)
      ? { from, to }
      : undefined;
  if (isBehindLetters(paragraph, { from, to })) return { from: from + 1, to };
  if (isOfTown(paragraph, { from, to })) return { from, to: from + 2 };
  if (to - from < 3 || !isLettersBehind(paragraph, to - 1) || hasClass(paragraph, from, C.place | C.country)) return undefined;
  const isKnown = hasClass(paragraph, from, C.firstName) && !hasClass(paragraph, from, C.particle);
  if (!isKnown && !isBesideLetters(paragraph, from)) return undefined;
  return mayNamePerson(paragraph, { from, to: to - 1 }) ? { from, to: to - 1 } : undefined;
}

/** "Tula Kemmal, director general of", "Tula Kemmal, the former union head of": no word of the name is one of a firm's, and nobody else of that firm stands in front. */
function holdsOffice(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const words = to - from;
  if (textAt(paragraph, to) !== ',' || words < 2 || words > MOST_WORDS_OF_PERSON) return false;
  let at = /^(?:the|an?)$/u.test(keyAt(paragraph, to + 1)) ? to + 2 : to + 1;
  if (TIMES.has(keyAt(paragraph, at))) at++;
  if (!OFFICES.has(keyAt(paragraph, at)) && caseAt(paragraph, at) === 'lower') at++;
  if (!OFFICES.has(keyAt(paragraph, at)) || caseAt(paragraph, at) !== 'lower' || BEFORE_FIRM.has(keyAt(paragraph, from - 1)))
    return false;
  // "Carleton Ngo": one is called like a university, whose surname is listed.
  const isSurnamed = words === 2 && hasClass(paragraph, to - 1, C.surname);
  // "Jean-Claude Parrot": behind two first names hung together, any word is a surname.
  const isTwice = words === 2 && textAt(paragraph, from).includes('-') && hasClass(paragraph, from, C.firstName);
  for (let i = from; i < to; i++) {
    const allowed = i === from ? (isSurnamed ? C.organization : 0) : isTwice ? C.common : 0;
    const others = NO_PERSON & ~allowed;
    if (caseAt(paragraph, i) !== 'capital' || hasClass(paragraph, i, others)) return false;
  }
  return !isListed(paragraph, { from, to }, C.place | C.country);
}

const NOBLES = wordSet('ratu datuk dato datin');

/** "the Ka Levu Ratu | Sakiusa Velzha": somebody noble inside what is no body's name. */
function behindNoble(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number | undefined {
  for (let i = from; i < to - 1; i++)
    if (NOBLES.has(keyAt(paragraph, i)) && mayNamePerson(paragraph, { from: i + 1, to })) return i + 1;
  return undefined;
}

/** What bodies are, in front of the same hyphens: "Jamaat-ul-Velan", "Dar-ul-Uloom". */
const BODIES_HUNG_TOGETHER =
  /^(?:jam[ai]|dar|lashkar|sipah|hizb|harkat|tehree|ansar|jund|maj|bai?yt|anjuman|ittehad|mutt|idara|nadwa|minhaj)/u;

/** "Sabih-ul-Velzha": a given name of servants and lights. */
const isHungTogether = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from <= 2 &&
  /^\p{Lu}\p{Ll}+-(?:u[lrdsz]|al|un)-\p{Lu}\p{Ll}+$/u.test(textAt(paragraph, from)) &&
  !BODIES_HUNG_TOGETHER.test(keyAt(paragraph, from));

/** "Ada Lorne PC and Kemmala Kemmal SC". */
const isBesideLetters = (paragraph: ParagraphAnalysis, from: number): boolean =>
  /^(?:and|,)$/u.test(keyAt(paragraph, from - 1)) && isLettersBehind(paragraph, from - 2);

/** "Renee Co", but "Walter Co." and "Hale Co": a firm bears a surname, and its short form a dot. */
const isSurnamedCo = (paragraph: ParagraphAnalysis, from: number): boolean =>
  textAt(paragraph, from + 1) === 'Co' &&
  !/^[.&]$/u.test(textAt(paragraph, from + 2)) &&
  hasClass(paragraph, from, C.firstName) &&
  !hasClass(paragraph, from, C.surname | C.organization | C.common | C.place | C.country);

/** "KR Kemmal", "VVS Lorne": initials without their dots in front of a surname or a first name. */
const isInitialled = (paragraph: ParagraphAnalysis, from: number): boolean =>
  /^\p{Lu}{2,3}$/u.test(textAt(paragraph, from)) &&
  !hasClass(paragraph, from, C.organization | C.acronym | C.notAcronym | C.title | C.role) &&
  caseAt(paragraph, from + 1) === 'capital' &&
  hasClass(paragraph, from + 1, C.firstName | C.surname) &&
  !hasClass(paragraph, from + 1, NO_PERSON | C.place | C.country | C.demonym);

/** "Juvany Lorne of Quillo": no body has two names that no list knows, or only people's, in front of where it is. */
function isOfTown(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const of = from + 2;
  if (to - from < 4 || to - from > 5 || keyAt(paragraph, of) !== 'of') return false;
  for (let i = from; i < to; i++) {
    if (i === of) continue;
    const others = i < of ? ~PERSON_CLASSES : NO_PERSON;
    if (caseAt(paragraph, i) !== 'capital' || hasClass(paragraph, i, others)) return false;
  }
  return true;
}

/** "RPO Hugh Delacombe": letters that no list has for an organization, in front of a full name. */
const isBehindLetters = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  /^\p{Lu}{3,4}$/u.test(textAt(paragraph, from)) &&
  !hasClass(paragraph, from, C.organization | C.acronym) &&
  isSurePerson(paragraph, { from: from + 1, to }) &&
  caseAt(paragraph, from + 1) !== 'upper' &&
  mayNamePerson(paragraph, { from: from + 1, to });

/** Whether no word with a capital is one that only other names have. */
function mayNamePerson(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    if (isCapital(paragraph, i) && hasClass(paragraph, i, NO_PERSON) && !hasClass(paragraph, i, C.surname)) return false;
  }
  return true;
}
