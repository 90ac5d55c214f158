import type { TokenRange } from '../../../text/sentence';
import { listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';

/** Whether the lists have all of a stretch under one of the classes. */
export const isListed = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, bits: number): boolean =>
  listedPhrase(paragraph, from, to, bits)?.to === to;
