import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ReferenceText } from '../../src/core/measure/annotatedText';
import { type CorpusRecord, referenceFromRecord } from './corpusRecord';
import type { ReferenceSet } from './referenceSet';
import { CORPUS_WEIGHTS } from '../corpusWeights';

/** Who speaks in the quotes of one corpus: start, end and speaker of each, by the id of the record. */
interface AddedSpeakers {
  readonly speakers: Readonly<Partial<Record<string, readonly (readonly [number, number, string | null])[]>>>;
}

const WITH_ADDED_SPEAKERS = 'gum_open_train';

/** The annotated corpora beside the project; none where they are not there. */
export function readCorpora(project: string, shared: string): ReferenceSet[] {
  const folder = join(shared, 'corpora');
  if (!existsSync(folder)) return [];
  return readdirSync(folder)
    .filter((file) => file.endsWith('.jsonl'))
    .sort()
    .map((file) => {
      const name = file.slice(0, -'.jsonl'.length);
      const texts = readRecords(join(folder, file)).map(referenceFromRecord);
      const complete = name === WITH_ADDED_SPEAKERS ? addSpeakers(texts, join(project, 'training/gum-speakers.json')) : texts;
      return { name, texts: complete, own: false, trainedOn: CORPUS_WEIGHTS.has(name), figuresOnly: false };
    });
}

function readRecords(file: string): CorpusRecord[] {
  return readFileSync(file, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as CorpusRecord);
}

function addSpeakers(texts: readonly ReferenceText[], file: string): ReferenceText[] {
  const { speakers } = JSON.parse(readFileSync(file, 'utf8')) as AddedSpeakers;
  return texts.map((text) => {
    const known = new Map(speakers[text.id]?.map(([start, end, speaker]) => [`${start}-${end}`, speaker]));
    const quotes = text.quotes.map((quote) => ({ ...quote, speaker: known.get(`${quote.start}-${quote.end}`) ?? null }));
    return { ...text, quotes, layers: { ...text.layers, speakers: true } };
  });
}
