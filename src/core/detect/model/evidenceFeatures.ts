import type { TokenRange } from '../../text/sentence';
import { contextsOf, readingsOf, tallyOf } from '../names/wordEvidence';
import type { FeatureBuffer } from './featureBuffer';
import { Template } from './featureTemplate';
import { type FeatureContext, LISTS_OF_NAMES } from './nameFeatures';

const OUT_OF_RUN = 0x5eed;

/** Adds the features of one run that the rest of the document gives, about 15 a token. `evidence` has one number a token, `rules` the label that the rules give it now. */
export function evidenceFeatures(
  { paragraph, sentenceStarts, ruleLabels }: FeatureContext,
  evidence: Int32Array,
  rules: Uint8Array,
  run: TokenRange,
  sink: FeatureBuffer,
): void {
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
    sink.add(Template.shownRules, rules[i - 1], rule, rules[i + 1]);
    sink.add(Template.shownRuleReadings, rule, seen);
    sink.add(Template.tally, tally, sentenceStarts[i]);
    sink.add(Template.tallies, hasBefore ? tallyOf(evidence[i - 1] ?? 0) : OUT_OF_RUN, tally);
    sink.add(Template.talliesAfter, tally, hasAfter ? tallyOf(evidence[i + 1] ?? 0) : OUT_OF_RUN);
    sink.add(Template.tallyPlace, tally, place);
  }
}
