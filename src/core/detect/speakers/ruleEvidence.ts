import type { DetectedSpeaker, Evidence } from '../../model/detection';
import { RULE_CONFIDENCE, type SpeakerRule } from '../quotes/draft/ruleConfidence';

/** What quotes that go on are said by, whichever of its rules decided. */
const CONTINUED = 'speaker/continued';

/** What a rule shows and how sure it is; `why` is a sentence without its full stop. */
export const ruleEvidence = (origin: SpeakerRule, why: string, confidence: number = RULE_CONFIDENCE[origin]): Evidence => ({
  origin: origin.startsWith(CONTINUED) ? CONTINUED : origin,
  confidence,
  why,
});

/** Whoever spoke before, as the speaker of a quote that goes on by a rule: both have to be right. */
export function continued(speaker: DetectedSpeaker | null, rule: Evidence): DetectedSpeaker | null {
  if (speaker === null) return null;
  return {
    ...speaker,
    origin: rule.origin,
    confidence: Math.round(100 * speaker.confidence * rule.confidence) / 100,
    why: `${rule.why}.`,
  };
}

/** Whoever was quoted before, as the speaker of a quote of which nothing else is said. */
export const goesOn = (speaker: DetectedSpeaker | null, origin: SpeakerRule): DetectedSpeaker | null =>
  speaker === null ? null : continued(speaker, ruleEvidence(origin, 'The quote goes on from the one before it'));
