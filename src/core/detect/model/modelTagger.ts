import type { EntityKind } from '../../model/annotation';
import type { NameMention, NameTagger } from '../names/nameTagger';
import { ruleTagger } from '../names/ruleTagger';
import type { WordEvidence } from '../names/wordEvidence';
import type { ParagraphAnalysis } from '../paragraphAnalysis';
import type { ChainScores } from './chain';
import { bestLabels, chainSums, marginal } from './chain';
import { explainName } from './explainName';
import type { RunFeatures } from './nameFeatures';
import { featureContext, runFeatures } from './nameFeatures';
import type { NameModel } from './nameModel';
import { nameRuns } from './nameRuns';
import { LABEL_COUNT, namesOf } from './tagLabel';

const N = LABEL_COUNT;
export const MODEL_ORIGIN = 'names/model';
const FIXED_ORIGINS: ReadonlySet<string> = new Set(['names/credit', 'names/label']);

/** A tagger that weighs what the rules and lists say, the words around a name, and what the document shows, by trained weights. */
export function createModelTagger(model: NameModel): NameTagger {
  return {
    tag(paragraph: ParagraphAnalysis, evidence: WordEvidence): readonly NameMention[] {
      const rules = ruleTagger.tag(paragraph, evidence);
      const context = featureContext(paragraph, evidence, rules);
      // Credits and speakers' labels have a grammar of their own, which the rules know; too few were there to learn from.
      const fixed = rules.filter(({ origin }) => FIXED_ORIGINS.has(origin));
      const found: NameMention[] = [...fixed];
      for (const sentence of paragraph.sentences) {
        for (const run of nameRuns(paragraph, sentence)) {
          const features = runFeatures(context, run, sentence);
          const scores = chainScores(model, features, run.to - run.from);
          const labels = bestLabels(scores);
          const names = namesOf(labels, run.from);
          if (names.length === 0) continue;
          const sums = chainSums(scores);
          for (const { kind, from, to } of names) {
            if (fixed.some((other) => other.from < to && from < other.to)) continue;
            let confidence = 1;
            for (let i = from; i < to; i++)
              confidence = Math.min(confidence, marginal(sums, i - run.from, labels[i - run.from] ?? 0));
            const why = explainName({ paragraph, model, features, run, labels }, { kind, from, to }, confidence);
            found.push(mention(paragraph, kind, from, to, confidence, why, rules));
          }
        }
      }
      return fixed.length === 0 ? found : found.sort((a, b) => a.from - b.from);
    },
  };
}

/** The scores of a run's tokens under a model. */
export function chainScores(model: NameModel, { hashes, starts }: RunFeatures, length: number): ChainScores {
  const { weights, scale } = model;
  const tokens = new Float64Array(length * N);
  for (let t = 0; t < length; t++) {
    const end = starts[t + 1] ?? 0;
    for (let f = starts[t] ?? 0; f < end; f++) {
      const row = model.rowOf(hashes[f] ?? 0);
      if (row < 0) continue;
      for (let y = 0; y < N; y++) tokens[t * N + y] = (tokens[t * N + y] ?? 0) + (weights[row * N + y] ?? 0);
    }
  }
  for (let i = 0; i < tokens.length; i++) tokens[i] = (tokens[i] ?? 0) * scale;
  return { length, tokens, transitions: model.transitions };
}

function mention(
  { tokens, text }: ParagraphAnalysis,
  kind: EntityKind,
  from: number,
  to: number,
  confidence: number,
  why: string,
  rules: readonly NameMention[],
): NameMention {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const rule = rules.find((each) => each.from === from && each.kind === kind);
  return {
    kind,
    span,
    text: text.slice(span.start, span.end),
    from,
    to,
    origin: MODEL_ORIGIN,
    confidence,
    why,
    ...(rule?.title === undefined ? {} : { title: rule.title }),
  };
}
