import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { isAddressed } from '../signs/isAddressed';
import { capitalRunEnd, startsCapitalRun } from './capitalRun';
import type { Chunk } from './chunk';
import { nextChunk } from './nextChunk';
import { RUN_TITLES } from './runTitle';
import { isSentenceOpener } from './isSentenceOpener';
import type { TokenEvidence } from '../../wordEvidence';

const C = WordClass;

/** What a run was cut into, and where the last of it ends, which may lie behind the run ("Ministry of Trade"). */
interface CutRun {
  readonly to: number;
  readonly chunks: readonly Chunk[];
}

/**
 * Cuts the names of sentences of prose out of their capitalised runs. Linear in the sentence. What is cut again with other evidence keeps the
 * runs that have nothing to do with it.
 */
export class ChunkCutter {
  readonly #paragraph: ParagraphAnalysis;
  /** By the run's first token. */
  readonly #known = new Map<number, CutRun>();

  constructor(paragraph: ParagraphAnalysis) {
    this.#paragraph = paragraph;
  }

  chunksOf(sentence: TokenRange, evidence: TokenEvidence): Chunk[] {
    const chunks: Chunk[] = [];
    let i = sentence.from;
    while (i < sentence.to) {
      if (!startsCapitalRun(this.#paragraph, i, sentence.to)) {
        i++;
        continue;
      }
      const run = this.#known.get(i) ?? this.#cutRun(i, sentence, evidence);
      for (const chunk of run.chunks) chunks.push(chunk);
      i = run.to;
    }
    return chunks;
  }

  #cutRun(from: number, sentence: TokenRange, evidence: TokenEvidence): CutRun {
    const paragraph = this.#paragraph;
    const run = { from, to: capitalRunEnd(paragraph, from, sentence.to) };
    const cut = cutRun(paragraph, run, sentence, evidence);
    if (from > sentence.from && !holdsTitle(paragraph, run)) this.#known.set(from, cut);
    return cut;
  }
}

/** Whether a run has a title behind its first word: the evidence may say that it is part of a name. */
function holdsTitle(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let i = from + 1; i < to; i++) if (hasClass(paragraph, i, RUN_TITLES)) return true;
  return false;
}

function cutRun(paragraph: ParagraphAnalysis, run: TokenRange, sentence: TokenRange, evidence: TokenEvidence): CutRun {
  const chunks: Chunk[] = [];
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
      // "Ms Crewe", "Mr. London" and "Mrs. White" are people wherever their names come from.
      const isPerson =
        titleFrom !== undefined &&
        found.chunk.shape === 'place' &&
        (!hasClass(paragraph, at, C.country | C.demonym) || (hasClass(paragraph, at, C.surname) && isAddressed(paragraph, at)));
      const shape = isPerson ? 'plain' : found.chunk.shape;
      const { from, to } = found.chunk;
      chunks.push(titleFrom === undefined ? found.chunk : { from, to, titleFrom, shape });
      titleFrom = undefined;
      at = found.chunk.to;
    }
  }
  return { to: Math.max(run.to, at), chunks };
}
