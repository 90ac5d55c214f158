import type { EntityKind } from '../../model/annotation';
import type { TokenRange } from '../../text/sentence';
import type { NameMention, NameTagger } from '../names/nameTagger';
import { noteContexts } from '../names/noteContexts';
import { noteCases, noteName } from '../names/noteSightings';
import { namesByRule } from '../names/ruleTagger';
import { evidenceOf, NO_EVIDENCE, shareOf, SightingsBuilder, type WordEvidence } from '../names/wordEvidence';
import type { ParagraphAnalysis } from '../paragraphAnalysis';
import { WordClass } from '../wordClass';
import { Chain } from './chain';
import { calibrated } from './confidenceCurve';
import { evidenceFeatures } from './evidenceFeatures';
import { explainName } from './explainName';
import { FeatureBuffer } from './featureBuffer';
import { knownFeatures, scoresOf } from './knownFeatures';
import { featureContext, labelsOf, localFeatures } from './nameFeatures';
import type { NameModel } from './nameModel';
import { nameRuns } from './nameRuns';
import { kindOf, LABEL_COUNT, namesOf, type TaggedName } from './tagLabel';

export const MODEL_ORIGIN = 'names/model';
const FIXED_ORIGINS: ReadonlySet<string> = new Set(['names/credit', 'names/label', 'names/administration']);
const CERTAIN_ORIGINS: ReadonlySet<string> = new Set(['names/document', 'names/initials']);
const SURE = 0.9;
/** Names below this probability are wrong more often than right, and left out. */
const DOUBTFUL = 0.4;
const SURE_PLACE = 0.7;
/** Names below this probability teach the document nothing about their words. */
const LEAST_CONFIDENCE = 0.85;

/** A run, and where the rows of its tokens start among those of all runs of the paragraph. */
interface PlacedRun extends TokenRange {
  readonly sentence: TokenRange;
  readonly offset: number;
}

interface FoundName extends TaggedName {
  readonly confidence: number;
}

/**
 * A tagger that weighs what the rules and lists say, the words around a name and what the document shows, by trained weights. It goes
 * over a document twice (Krishnan and Manning 2006): what the first look at all paragraphs was sure of is evidence for the second.
 */
export function createModelTagger(model: NameModel): NameTagger {
  // Room for one run at a time: nothing of one is left for the next.
  const chain = new Chain(model.transitions);
  const buffer = new FeatureBuffer();
  return {
    read(paragraph) {
      const rules = namesByRule(paragraph, NO_EVIDENCE);
      const context = featureContext(paragraph, rules);
      const runs = placedRuns(paragraph);
      buffer.clear();
      for (const run of runs) localFeatures(context, run, run.sentence, buffer);
      const local = knownFeatures(model, buffer);
      const alone = scoresOf(model, local);
      const seen = new SightingsBuilder();
      noteCases(paragraph, seen);
      for (const run of runs) noteRun(paragraph, run, alone, chain, seen);
      for (const name of rules) if (name.confidence >= LEAST_CONFIDENCE) noteName(paragraph, name, seen);
      return {
        sightings: seen.take(),
        names(evidence) {
          const tokens = evidenceOf(paragraph, evidence);
          const shownRules = namesByRule(paragraph, evidence);
          // Credits and speakers' labels have a grammar of their own, which the rules know; too few were there to learn from.
          // So have headlines, whose capitals say little: what the rules are sure of there, the article knows as a name.
          const least = paragraph.caseStyle === 'sentence' ? 1 : LEAST_CONFIDENCE;
          const fixed = shownRules.filter(({ origin, confidence }) => FIXED_ORIGINS.has(origin) || confidence >= least);
          const ruleLabels = labelsOf(shownRules, paragraph.tokens.length);
          buffer.clear();
          for (const run of runs) evidenceFeatures(context, tokens, ruleLabels, run, buffer);
          const shown = knownFeatures(model, buffer);
          const scores = scoresOf(model, shown, alone);
          const found: NameMention[] = [...fixed];
          for (const run of runs) {
            for (const name of decoded(scores, run, chain)) {
              if (name.confidence < SURE_PLACE && isBarePlace(paragraph, name)) continue;
              if (fixed.some((other) => other.from < name.to && name.from < other.to)) continue;
              const confidence = calibrated(model.curves[name.kind], name.confidence);
              const why = explainName(model, [local, shown], run.from - run.offset, name, confidence);
              found.push(mention(paragraph, { ...name, confidence }, why, shownRules));
            }
          }
          // One name, one reading: what the article has in full elsewhere is a name here too.
          const missed = shownRules.filter(
            (name) =>
              CERTAIN_ORIGINS.has(name.origin) &&
              name.confidence >= SURE &&
              isReadAs(paragraph, name, evidence) &&
              !found.some((other) => other.from < name.to && name.from < other.to),
          );
          return [...found, ...missed].sort((a, b) => a.from - b.from);
        },
      };
    },
  };
}

function placedRuns(paragraph: ParagraphAnalysis): PlacedRun[] {
  const runs: PlacedRun[] = [];
  let offset = 0;
  for (const sentence of paragraph.sentences) {
    for (const { from, to } of nameRuns(paragraph, sentence)) {
      runs.push({ from, to, sentence, offset });
      offset += to - from;
    }
  }
  return runs;
}

function decoded(scores: Float64Array, run: PlacedRun, chain: Chain): FoundName[] {
  const labels = chain.bestLabels(scores, run.offset, run.to - run.from);
  const names = namesOf(labels, run.from);
  if (names.length === 0) return [];
  chain.sum(scores, run.offset, run.to - run.from);
  return names
    .map(({ kind, from, to }) => ({ kind, from, to, confidence: confidenceOf(from, to, labels, chain, run) }))
    .filter(({ confidence }) => confidence >= DOUBTFUL);
}

/** The probability of the name's least certain label. */
function confidenceOf(from: number, to: number, labels: Uint8Array, chain: Chain, run: PlacedRun): number {
  let confidence = 1;
  for (let t = from - run.from; t < to - run.from; t++) confidence = Math.min(confidence, chain.marginal(t, labels[t] ?? 0));
  return confidence;
}

/** What a run shows about its words: what stands around them, its sure names, and for each capitalised word how it was read. */
function noteRun(paragraph: ParagraphAnalysis, run: PlacedRun, scores: Float64Array, chain: Chain, seen: SightingsBuilder): void {
  noteContexts(paragraph, run, run.sentence, seen);
  for (const name of decoded(scores, run, chain)) if (name.confidence >= LEAST_CONFIDENCE) noteName(paragraph, name, seen);
  chain.sum(scores, run.offset, run.to - run.from);
  for (let i = run.from; i < run.to; i++) {
    const word = paragraph.words[i];
    if (word?.isCapital !== true) continue;
    let person = 0;
    let organization = 0;
    for (let y = 1; y < LABEL_COUNT; y++) {
      if (kindOf(y) === 'person') person += chain.marginal(i - run.from, y);
      else organization += chain.marginal(i - run.from, y);
    }
    seen.count(word.key, person, organization, 1);
  }
}

const isReadOtherwise = (seen: number, kind: EntityKind): boolean =>
  shareOf(seen, kind) < shareOf(seen, kind === 'person' ? 'organization' : 'person');

/** Whether the article reads no word of a name as part of the other kind more often. */
const isReadAs = ({ words }: ParagraphAnalysis, { kind, from, to }: NameMention, evidence: WordEvidence): boolean => {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word?.isCapital === true && isReadOtherwise(evidence(word.key), kind)) return false;
  }
  return true;
};

/** "Pyongyang has denied": a place that stands for its government is no organization; a club that bears its name is one. */
const isBarePlace = ({ words }: ParagraphAnalysis, { kind, from, to }: FoundName): boolean =>
  kind === 'organization' && to - from === 1 && ((words[from]?.classes ?? 0) & (WordClass.place | WordClass.country)) !== 0;

function mention(
  { tokens, text }: ParagraphAnalysis,
  { kind, from, to, confidence }: FoundName,
  why: string,
  rules: readonly NameMention[],
): NameMention {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const title = rules.find((each) => each.from === from && each.kind === kind)?.title;
  return {
    kind,
    span,
    text: text.slice(span.start, span.end),
    from,
    to,
    origin: MODEL_ORIGIN,
    confidence,
    why,
    ...(title === undefined ? {} : { title }),
  };
}
