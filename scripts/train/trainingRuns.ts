import type { Lexicon } from '../../src/core/detect/words/lexicon';
import { evidenceFeatures, shownContext } from '../../src/core/detect/model/features/evidenceFeatures';
import { FeatureBuffer } from '../../src/core/detect/model/features/featureBuffer';
import { featureContext, labelsOf, localFeatures } from '../../src/core/detect/model/features/nameFeatures';
import { nameRuns } from '../../src/core/detect/model/nameRuns';
import { labelIn, OUTSIDE } from '../../src/core/detect/model/weights/tagLabel';
import type { NameTagger } from '../../src/core/detect/nameTagger';
import { namesByRule } from '../../src/core/detect/names/ruleTagger';
import { documentEvidence, evidenceOf, NO_EVIDENCE } from '../../src/core/detect/wordEvidence';
import { analyseParagraph, type ParagraphAnalysis } from '../../src/core/detect/words/paragraphAnalysis';
import { taggingUnits } from '../../src/core/detect/taggingUnits';
import type { GoldName, TrainingText } from './trainingText';

/** Features of the tokens of one run: those of token `i` are `hashes[starts[i]]` up to `hashes[starts[i + 1]]`. */
export interface Features {
  readonly hashes: Uint32Array;
  readonly starts: Uint32Array;
}

/** One capitalised run with its features and the labels it should get. */
export interface TrainingRun {
  readonly local: Features;
  /** What the rest of the document gives; not there for the first look at a document. */
  readonly evidence?: Features;
  readonly labels: Uint8Array;
  readonly weight: number;
}

/** The runs of a text, seen exactly as the detector sees them. `first` is the tagger whose first look at the document gives the evidence. */
export function trainingRuns(text: TrainingText, lexicon: Lexicon, weight: number, first?: NameTagger): TrainingRun[] {
  const units = taggingUnits(text.text);
  const analyses = units.map(({ start, end }) => analyseParagraph(text.text.slice(start, end), lexicon));
  const seen = first === undefined ? undefined : documentEvidence(analyses.map((analysis) => first.read(analysis).sightings));
  const buffer = new FeatureBuffer();
  const taken = (): Features => ({
    hashes: buffer.hashes.slice(0, buffer.length),
    starts: Uint32Array.from([...buffer.starts.slice(0, buffer.tokens), buffer.length]),
  });
  return analyses.flatMap((paragraph, n) => {
    const { start = 0, end = 0 } = units[n] ?? {};
    const labels = goldLabels(
      paragraph,
      text.names
        .filter((name) => name.start >= start && name.end <= end)
        .map((name) => ({ ...name, start: name.start - start, end: name.end - start })),
    );
    const context = featureContext(paragraph, namesByRule(paragraph, NO_EVIDENCE));
    const evidence = seen === undefined ? undefined : evidenceOf(paragraph, seen);
    const shown =
      evidence === undefined
        ? undefined
        : shownContext(context, evidence, labelsOf(namesByRule(paragraph, evidence), paragraph.tokens.length));
    return paragraph.sentences.flatMap((sentence) =>
      nameRuns(paragraph, sentence).map((run): TrainingRun => {
        buffer.clear();
        localFeatures(context, run, sentence, buffer);
        const local = taken();
        const named = { local, labels: wellFormed(labels.slice(run.from, run.to)), weight };
        if (shown === undefined) return named;
        buffer.clear();
        evidenceFeatures(shown, run, buffer);
        return { ...named, evidence: taken() };
      }),
    );
  });
}

/** The labels of a paragraph's tokens; a name that cuts through a token takes the whole token. The dot that ends a sentence is in no name. */
function goldLabels({ tokens, sentences }: ParagraphAnalysis, names: readonly GoldName[]): Uint8Array {
  const labels = new Uint8Array(tokens.length);
  const ends = new Set(sentences.map(({ to }) => to));
  for (const { kind, start, end } of names) {
    const from = tokens.findIndex((token) => token.end > start);
    const after = tokens.findIndex((token) => token.start >= end);
    const behind = after < 0 ? tokens.length : after;
    const to = behind > from + 1 && tokens[behind - 1]?.text === '.' && ends.has(behind) ? behind - 1 : behind;
    for (let i = from; i >= 0 && i < to; i++) labels[i] = labelIn(kind, i, from, to);
  }
  return labels;
}

/** A run that holds only a part of a name teaches that the part is none: such labels become `O`. */
function wellFormed(labels: Uint8Array): Uint8Array {
  const clean = new Uint8Array(labels.length);
  for (let i = 0; i < labels.length;) {
    const label = labels[i] ?? OUTSIDE;
    const part = label === OUTSIDE ? -1 : (label - 1) % 4;
    let to = i + 1;
    if (part === 0) {
      while (to < labels.length && ((labels[to] ?? 0) - 1) % 4 === 1) to++;
      if (to < labels.length && ((labels[to] ?? 0) - 1) % 4 === 2) clean.set(labels.slice(i, to + 1), i);
      to = Math.min(to + 1, labels.length);
    } else if (part === 3) clean[i] = label;
    i = to;
  }
  return clean;
}
