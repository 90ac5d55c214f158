import type { TokenRange } from '../../../text/sentence';
import { contextsOf, readingsOf, seenAt, shareOf, tallyOf, type TokenEvidence } from '../../wordEvidence';
import { coordination, type Coordination, Neighbour, neighbourKind } from './coordination';
import type { FeatureBuffer } from './featureBuffer';
import { Template } from './featureTemplate';
import { type FeatureContext, LISTS_OF_NAMES } from './nameFeatures';

const OUT_OF_RUN = 0x5eed;

/** What a paragraph offers once the rest of the document is known, worked out once. */
export interface ShownContext {
  readonly alone: FeatureContext;
  readonly evidence: TokenEvidence;
  /** The label that the rules give each token now. */
  readonly rules: readonly number[];
  readonly neighbours: Coordination;
}

/** Read so more often than not. */
const MOSTLY = 0.5;

export function shownContext(alone: FeatureContext, evidence: TokenEvidence, rules: readonly number[]): ShownContext {
  const { paragraph, joined } = alone;
  const kindAt = (token: number): number => {
    const seen = seenAt(evidence, token);
    if (shareOf(seen, 'organization') > MOSTLY) return Neighbour.organization;
    return shareOf(seen, 'person') > MOSTLY ? Neighbour.person : neighbourKind(paragraph, rules, token);
  };
  return { alone, evidence, rules, neighbours: coordination(joined, paragraph.tokens.length, kindAt) };
}

/** Adds the features of one run that the rest of the document gives, about 15 a token. */
export function evidenceFeatures(
  { alone, evidence, rules, neighbours }: ShownContext,
  run: TokenRange,
  sink: FeatureBuffer,
): void {
  const { paragraph, sentenceStarts, ruleLabels } = alone;
  for (let i = run.from; i < run.to; i++) {
    sink.startToken();
    const hasBefore = i > run.from;
    const hasAfter = i + 1 < run.to;
    const seen = readingsOf(evidence[i] ?? 0);
    const tally = tallyOf(evidence[i] ?? 0);
    const shape = paragraph.words[i]?.shape ?? 0;
    const names = (paragraph.classes[i] ?? 0) & LISTS_OF_NAMES;
    const place = Math.min(i - run.from, 3) * 4 + Math.min(run.to - 1 - i, 3);
    sink.addBits(Template.evidence, seen);
    sink.add(Template.evidences, seen, sentenceStarts[i], shape);
    sink.add(Template.evidencesPair, hasBefore ? readingsOf(evidence[i - 1] ?? 0) : OUT_OF_RUN, seen);
    sink.add(Template.evidencesPairAfter, seen, hasAfter ? readingsOf(evidence[i + 1] ?? 0) : OUT_OF_RUN);
    sink.add(Template.evidenceLists, seen, names);
    sink.add(Template.evidenceStart, sentenceStarts[i], names, seen & 3);
    sink.add(Template.evidenceStyle, seen, ruleLabels[i], place);
    const contexts = contextsOf(evidence[i] ?? 0);
    sink.addBits(Template.context, contexts);
    sink.add(Template.contexts, contexts, shape);
    sink.add(Template.contextLists, contexts, names, place);
    sink.add(Template.contextReadings, contexts, seen);
    const rule = rules[i] ?? 0;
    sink.add(Template.shownRule, rule, ruleLabels[i]);
    sink.add(Template.shownRules, i > 0 ? rules[i - 1] : 0, rule, rules[i + 1]);
    sink.add(Template.shownRuleReadings, rule, seen);
    sink.add(Template.tally, tally, sentenceStarts[i]);
    sink.add(Template.tallies, hasBefore ? tallyOf(evidence[i - 1] ?? 0) : OUT_OF_RUN, tally);
    sink.add(Template.talliesAfter, tally, hasAfter ? tallyOf(evidence[i + 1] ?? 0) : OUT_OF_RUN);
    sink.add(Template.tallyPlace, tally, place);
    const listedAfter = neighbours.before[i] ?? 0;
    const listedBefore = neighbours.after[i] ?? 0;
    if (listedAfter + listedBefore > 0) {
      sink.add(Template.shownNeighbours, listedAfter, listedBefore, sentenceStarts[i]);
      sink.add(Template.shownNeighbourReadings, listedAfter, listedBefore, tally);
    }
  }
}
