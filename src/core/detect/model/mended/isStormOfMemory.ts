import type { TokenRange } from '../../../text/sentence';
import { seenAt, Sighting, type TokenEvidence } from '../../wordEvidence';
import { hasClass, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';

const BORNE = Sighting.personFirst | Sighting.personMiddle | Sighting.personLast;

/** "not seen since Mirela.": a bare first name that nobody bears in the article and that dates something is a storm of long ago. */
export const isStormOfMemory = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, evidence: TokenEvidence): boolean =>
  to - from === 1 &&
  keyAt(paragraph, from - 1) === 'since' &&
  tokenAt(paragraph, to)?.kind !== 'word' &&
  tokenAt(paragraph, to)?.kind !== 'possessive' &&
  hasClass(paragraph, from, WordClass.firstName) &&
  !hasClass(paragraph, from, WordClass.surname) &&
  (seenAt(evidence, from) & BORNE) === 0;
