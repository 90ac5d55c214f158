import type { TokenRange } from '../../text/sentence';
import { hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis, tokenAt } from '../paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../wordClass';

const C = WordClass;
const HEADS = C.headStrong | C.headWeak;

/** The two organizations of "the WHO's Health Emergencies Programme" and "the Army's Criminal Investigation Command"; "King's College" is one. */
export function ownerAndOwned(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly TokenRange[] | undefined {
  let mark = from + 1;
  while (mark < to && tokenAt(paragraph, mark)?.kind !== 'possessive') mark++;
  if (to - mark < 3 || !isOwner(paragraph, { from, to: mark })) return undefined;
  // "Macy's" keeps its possessive, and so does "Lloyd's Banking Group".
  if (listedPhrase(paragraph, from, to, C.organization)?.to === to) return undefined;
  if (listedPhrase(paragraph, from, mark + 1, C.organization)?.to === mark + 1) return undefined;
  const isOwned = isCapital(paragraph, mark + 1) && isCapital(paragraph, mark + 2) && holdsHead(paragraph, mark + 2, to);
  return isOwned
    ? [
        { from, to: mark },
        { from: mark + 1, to },
      ]
    : undefined;
}

/** A listed organization, or what is one by its last word, that is nobody's surname. */
function isOwner(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from === 1 && hasClass(paragraph, from, PERSON_CLASSES)) return false;
  if (listedPhrase(paragraph, from, to, C.organization | C.acronym)?.to === to) return true;
  return hasClass(paragraph, to - 1, C.headStrong) && (to - from > 1 || keyAt(paragraph, from - 1) === 'the');
}

function holdsHead(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (hasClass(paragraph, i, HEADS)) return true;
  return false;
}
