import type { TokenRange } from '../../text/sentence';
import { hasClass, isCapital, type ParagraphAnalysis, textAt } from '../paragraphAnalysis';
import { WordClass } from '../wordClass';
import { capitalRunEnd, startsCapitalRun } from './capitalRun';
import type { Chunk } from './chunk';
import { nextChunk } from './nextChunk';
import { isSentenceOpener } from './sentenceOpener';
import type { TokenEvidence } from './wordEvidence';

const C = WordClass;

/** Cuts the names of one sentence of prose out of its capitalised runs. Linear in the sentence. */
export function chunksOf(paragraph: ParagraphAnalysis, sentence: TokenRange, evidence: TokenEvidence): Chunk[] {
  const chunks: Chunk[] = [];
  let i = sentence.from;
  while (i < sentence.to) {
    if (!startsCapitalRun(paragraph, i, sentence.to)) {
      i++;
      continue;
    }
    const end = capitalRunEnd(paragraph, i, sentence.to);
    i = Math.max(end, cutRun(paragraph, { from: i, to: end }, sentence, evidence, chunks));
  }
  return chunks;
}

/** Cuts one run into chunks; returns where the last of them ends, which may lie behind the run ("Ministry of Trade"). */
function cutRun(
  paragraph: ParagraphAnalysis,
  run: TokenRange,
  sentence: TokenRange,
  evidence: TokenEvidence,
  chunks: Chunk[],
): number {
  let at = run.from;
  let titleFrom: number | undefined;
  while (at < run.to) {
    // A particle between two capitals that were no name together ("What do I do?").
    if (!isCapital(paragraph, at) && !startsCapitalRun(paragraph, at, run.to)) {
      at++;
      continue;
    }
    if (at === sentence.from && isSentenceOpener(paragraph, at, run, sentence.to, evidence)) {
      at++;
      continue;
    }
    const found = nextChunk(paragraph, at, run, sentence, evidence);
    if (found.kind === 'title') {
      titleFrom ??= at;
      at = textAt(paragraph, found.to) === '.' && found.to < run.to ? found.to + 1 : found.to;
    } else if (found.kind === 'skip') {
      if (!found.keepsTitle) titleFrom = undefined;
      else titleFrom ??= at;
      at = found.to;
    } else {
      // "Ms Crewe" and "Mr. London" are people wherever their names come from.
      const isPerson =
        titleFrom !== undefined && found.chunk.shape === 'place' && !hasClass(paragraph, at, C.country | C.demonym);
      const shape = isPerson ? 'plain' : found.chunk.shape;
      const { from, to } = found.chunk;
      chunks.push(titleFrom === undefined ? found.chunk : { from, to, titleFrom, shape });
      titleFrom = undefined;
      at = found.chunk.to;
    }
  }
  return at;
}
