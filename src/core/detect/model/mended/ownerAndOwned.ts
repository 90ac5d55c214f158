import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../../names/signs/isListed';
import { mayGoOnAsPerson } from '../../names/signs/mayStartPerson';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import type { TaggedName } from '../weights/tagLabel';
import { bodyEnd } from './bodyOfOffice';

const C = WordClass;
const HEADS = C.headStrong | C.headWeak;

/**
 * The two organizations of "the WHO's Health Emergencies Programme" and "the Army's Criminal Investigation Command", and the one of "Norland's Supreme
 * Court"; "King's College" is one.
 */
export function ownerAndOwned(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly TokenRange[] | undefined {
  let mark = from + 1;
  while (mark < to && tokenAt(paragraph, mark)?.kind !== 'possessive') mark++;
  if (to - mark < 2) return undefined;
  const isOfPlace = isListed(paragraph, { from, to: mark }, C.country | C.place);
  if (to - mark === 2) return isOfPlace ? ownedWord(paragraph, { from, to }) : undefined;
  if (!isOfPlace && !isOwner(paragraph, { from, to: mark })) return undefined;
  // "Macy's" keeps its possessive, and so does "Lloyd's Banking Group".
  if (isListed(paragraph, { from, to }, C.organization)) return undefined;
  if (isListed(paragraph, { from, to: mark + 1 }, C.organization)) return undefined;
  if (!isCapital(paragraph, mark + 1) || !isOwned(paragraph, mark + 1, to)) return undefined;
  const owned = { from: mark + 1, to };
  return isOfPlace ? [owned] : [{ from, to: mark }, owned];
}

/** "Norland's Kestrel", but "Velan's" and "Lloyd's" that are listed whole. */
const ownedWord = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly TokenRange[] | undefined =>
  isCapital(paragraph, to - 1) &&
  !isListed(paragraph, { from, to }, C.organization) &&
  !isListed(paragraph, { from, to: to - 1 }, C.organization)
    ? [{ from: to - 1, to }]
    : undefined;

/** "Criminal Investigation Command", "Food and Harbour Agency", "Court of Human Rights". */
const isOwned = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  isCapital(paragraph, from + 1) || keyAt(paragraph, from + 1) === 'and'
    ? holdsHead(paragraph, from + 1, to)
    : /^(?:of|for)$/u.test(keyAt(paragraph, from + 1)) && hasClass(paragraph, from, HEADS);

/** "Velanto United's Kritan Losko": a listed organization and somebody of it, of whom one word may be anything else; `undefined` for other names. */
export function ownerAndPerson(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly TaggedName[] | undefined {
  let mark = from + 1;
  while (mark < to && !isOwnersMark(paragraph, mark)) mark++;
  if (mark >= to - 1 || to - mark > MOST_WORDS_OF_PERSON + 1 || !isOwner(paragraph, { from, to: mark })) return undefined;
  if (isListed(paragraph, { from, to: mark + 1 }, C.organization)) return undefined;
  if (isListed(paragraph, { from, to }, C.organization)) return undefined;
  for (let i = mark + 1; i < to; i++) if (!mayGoOnAsPerson(paragraph, mark + 1, i)) return undefined;
  const owner: TaggedName = { kind: 'organization', from, to: mark };
  const isFullName = to - mark > 2 || hasClass(paragraph, mark + 1, C.firstName);
  return isFullName ? [owner, { kind: 'person', from: mark + 1, to }] : [owner];
}

/** "Velanto's", and "Velanto Lawyers'" whose owners are several. */
const isOwnersMark = (paragraph: ParagraphAnalysis, index: number): boolean =>
  tokenAt(paragraph, index)?.kind === 'possessive' ||
  (/^['\u2019]$/u.test(textAt(paragraph, index)) && keyAt(paragraph, index - 1).endsWith('s'));

const MOST_WORDS_OF_PERSON = 4;

/** A listed organization, or what is one by its last word, that is nobody's surname. */
function isOwner(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (bodyEnd(paragraph, from) === to) return true;
  if (to - from === 1 && hasClass(paragraph, from, PERSON_CLASSES)) return false;
  if (isListed(paragraph, { from, to }, C.organization | C.acronym)) return true;
  return hasClass(paragraph, to - 1, C.headStrong) && (to - from > 1 || keyAt(paragraph, from - 1) === 'the');
}

function holdsHead(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (hasClass(paragraph, i, HEADS)) return true;
  return false;
}
