import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../../names/signs/isListed';
import { PERSON_SIGHTINGS, seenAt, type TokenEvidence } from '../../wordEvidence';
import { caseAt, cueVerbAt, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { PREPOSITIONS } from '../../words/smallWords';
import { VerbShape, verbShapeOf } from '../../words/verbShape';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

/** Verbs that are nouns too, in front of which a possessive owns nothing where an owner of its own follows. */
const OWNED_BEHIND = wordSet('its their a an');
const AUXILIARIES = wordSet('is was has had will would can could may might also');

/**
 * The firm that is listed with its possessive ("Wendy's hired", "Levi's, which"), where what follows shows that nothing is owned and the article has nobody of
 * that name.
 */
export function listedWithPossessive(
  paragraph: ParagraphAnalysis,
  { from, to }: TokenRange,
  evidence: TokenEvidence,
): TokenRange | undefined {
  const end = to + 1;
  if (tokenAt(paragraph, to)?.kind !== 'possessive' || (seenAt(evidence, to - 1) & PERSON_SIGHTINGS) !== 0) return undefined;
  if (!isListed(paragraph, { from, to: end }, WordClass.organization) || !isSubject(paragraph, end)) return undefined;
  return { from, to: end };
}

function isSubject(paragraph: ParagraphAnalysis, index: number): boolean {
  const next = tokenAt(paragraph, index);
  if (next === undefined || next.kind === 'mark') return next?.text !== '-';
  if (caseAt(paragraph, index) !== 'lower') return false;
  const key = keyAt(paragraph, index);
  if (AUXILIARIES.has(key) || PREPOSITIONS.has(key) || cueVerbAt(paragraph, index) !== undefined) return true;
  return verbShapeOf(key) === VerbShape.verb || OWNED_BEHIND.has(keyAt(paragraph, index + 1));
}
