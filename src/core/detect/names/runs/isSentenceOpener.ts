import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, listedPhrase, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { isFunctionToken } from '../signs/isFunctionToken';
import { isOrdinaryCompound } from '../signs/isOrdinaryCompound';
import { organizationAt } from '../signs/organizationAt';
import { RUN_TITLES } from './runTitle';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';

const C = WordClass;

/** Whether the first word of a sentence has its capital only from standing there. */
export function isSentenceOpener(
  paragraph: ParagraphAnalysis,
  at: number,
  run: TokenRange,
  sentenceEnd: number,
  evidence: TokenEvidence,
): boolean {
  if (caseAt(paragraph, at) === 'upper' && !isFunctionToken(paragraph, at)) return false;
  if (startsListed(paragraph, at, run, sentenceEnd)) return false;
  if (opensPlace(paragraph, at, run.to)) return false;
  const seen = seenAt(evidence, at);
  // "You's plan" of somebody whose surname it is.
  if (isFunctionToken(paragraph, at))
    return (seen & Sighting.personLast) === 0 || tokenAt(paragraph, at + 1)?.kind !== 'possessive';
  if ((seen & (Sighting.personFirst | Sighting.personLast | Sighting.personWhole | Sighting.organizationPart)) !== 0)
    return false;
  if (hasClass(paragraph, at, PERSON_CLASSES) && !hasClass(paragraph, at, C.common)) return false;
  if (hasClass(paragraph, at, C.headStrong | PLACE_CLASSES | RUN_TITLES)) return false;
  // "Central Bank governor": an ordinary word may start an organization.
  if (run.to - at > 1 && organizationAt(paragraph, at, run.to, sentenceEnd) !== undefined) return false;
  if (hasClass(paragraph, at, PERSON_CLASSES)) return run.to - at === 1;
  return (
    hasClass(paragraph, at, C.common | C.english | C.cue | C.kin) ||
    (seen & Sighting.lower) !== 0 ||
    isOrdinaryCompound(paragraph, at)
  );
}

/** "New York", which is no new York. */
function opensPlace(paragraph: ParagraphAnalysis, at: number, to: number): boolean {
  const place = to - at > 1 ? listedPhrase(paragraph, at, to, PLACE_CLASSES) : undefined;
  return place !== undefined && place.to - at > 1;
}

/** Whether a listed organization of several words starts here and ends with the run, or behind it over a comma ("Roads, Harbours and Parks Canada"). */
function startsListed(paragraph: ParagraphAnalysis, at: number, run: TokenRange, sentenceEnd: number): boolean {
  const isComma = textAt(paragraph, run.to) === ',';
  if (run.to - at < 2 && !isComma) return false;
  const to = listedPhrase(paragraph, at, isComma ? sentenceEnd : run.to, C.organization)?.to ?? 0;
  return to === run.to ? to - at > 1 : to > run.to;
}
