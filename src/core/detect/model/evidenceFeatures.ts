import type { TokenRange } from '../../text/sentence';
import { contextsOf, readingsOf, shareOf, tallyOf } from '../names/wordEvidence';
import { coordination, Neighbour, neighbourKind } from './coordination';
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
  const seenAt = (index: number): number => (index < run.from || index >= run.to ? OUT_OF_RUN : readingsOf(evidence[index] ?? 0));
  const tallyAt = (index: number): number => (index < run.from || index >= run.to ? OUT_OF_RUN : tallyOf(evidence[index] ?? 0));
  const neighbours = coordination(paragraph, (index) => {
    const seen = evidence[index] ?? 0;
    if (shareOf(seen, 'organization') > 0.5) return Neighbour.organization;
    if (shareOf(seen, 'person') > 0.5) return Neighbour.person;
    return neighbourKind(paragraph, index, rules[index] ?? 0);
  });
  for (let i = run.from; i < run.to; i++) {
    sink.startToken();
    const [before, after] = [neighbours.before[i] ?? 0, neighbours.after[i] ?? 0];
    if (before + after > 0) {
      sink.add(Template.shownNeighbours, before, after, sentenceStarts[i]);
      sink.add(Template.shownNeighbourReadings, before, after, tallyAt(i));
    }
    const seen = seenAt(i);
    const tally = tallyAt(i);
    const shape = paragraph.words[i]?.shape ?? 0;
    const names = (paragraph.classes[i] ?? 0) & LISTS_OF_NAMES;
    const place = Math.min(i - run.from, 3) * 4 + Math.min(run.to - 1 - i, 3);
    sink.addBits(Template.evidence, seen);
    sink.add(Template.evidences, seen, sentenceStarts[i], shape);
    sink.add(Template.evidencesPair, seenAt(i - 1), seen);
    sink.add(Template.evidencesPairAfter, seen, seenAt(i + 1));
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
    sink.add(Template.tallies, tallyAt(i - 1), tally);
    sink.add(Template.talliesAfter, tally, tallyAt(i + 1));
    sink.add(Template.tallyPlace, tally, place);
  }
}
