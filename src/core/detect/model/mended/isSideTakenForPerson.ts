import type { TokenRange } from '../../../text/sentence';
import { isReadOnce, PERSON_SIGHTINGS, seenAt, type TokenEvidence } from '../../wordEvidence';
import { caseAt, keyAt, listedPhrase, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { CONTESTS } from '../../words/nameTriggers';
import { WordClass } from '../../words/wordClass';

const SCORE = /^\d{1,2}[-–]\d{1,2}$/u;

/** "Ada thrashed Kestrel 3-0": one word that beats, by goals, what is listed as a club is a club, though it is also a first name. */
export function isSideTakenForPerson(paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean {
  if (to - from > 1 || !CONTESTS.has(keyAt(paragraph, to)) || caseAt(paragraph, to) !== 'lower') return false;
  const seen = seenAt(evidence, from);
  if ((seen & PERSON_SIGHTINGS) !== 0 && !isReadOnce(seen)) return false;
  const rival = listedPhrase(paragraph, to + 1, paragraph.tokens.length, WordClass.organization);
  return (
    rival !== undefined &&
    (rival.classes & WordClass.surname) === 0 &&
    SCORE.test(textAt(paragraph, rival.to)) &&
    !SCORE.test(textAt(paragraph, rival.to + 1))
  );
}
