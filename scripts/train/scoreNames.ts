import type { Lexicon } from '../../src/core/detect/lexicon';
import type { NameTagger } from '../../src/core/detect/names/nameTagger';
import { documentEvidence } from '../../src/core/detect/names/wordEvidence';
import { analyseParagraph } from '../../src/core/detect/paragraphAnalysis';
import { taggingUnits } from '../../src/core/detect/taggingUnits';
import type { TrainingText } from './trainingText';

/** Exact-span F1 of people and organizations, as one short text. */
export function scoreNames(texts: readonly TrainingText[], lexicon: Lexicon, tagger: NameTagger): string {
  const right = { person: 0, organization: 0 };
  const found = { person: 0, organization: 0 };
  const gold = { person: 0, organization: 0 };
  for (const text of texts) {
    const wanted = new Set(text.names.map(({ kind, start, end }) => `${kind} ${String(start)} ${String(end)}`));
    for (const { kind } of text.names) gold[kind]++;
    const units = taggingUnits(text.text);
    const analyses = units.map(({ start, end }) => analyseParagraph(text.text.slice(start, end), lexicon));
    const read = analyses.map((analysis) => tagger.read(analysis));
    const evidence = documentEvidence(read.map(({ sightings }) => sightings));
    analyses.forEach((_, n) => {
      const offset = units[n]?.start ?? 0;
      for (const { kind, span } of read[n]?.names(evidence) ?? []) {
        found[kind]++;
        if (wanted.has(`${kind} ${String(span.start + offset)} ${String(span.end + offset)}`)) right[kind]++;
      }
    });
  }
  const f1 = (kind: 'person' | 'organization'): string =>
    ((200 * right[kind]) / Math.max(found[kind] + gold[kind], 1)).toFixed(1);
  return `${f1('person')} / ${f1('organization')}`;
}
