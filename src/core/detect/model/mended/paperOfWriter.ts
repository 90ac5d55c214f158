import type { TokenRange } from '../../../text/sentence';
import { caseAt, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

const PAPERS = wordSet(
  'star sun globe post times herald gazette journal tribune chronicle guardian mail observer telegraph mirror express record news leader citizen province',
);
const WRITING = wordSet(
  'covering covers cover covered writes writing wrote reporter columnist correspondent editor photographer journalist contributor',
);
const REACH = 12;

/** "a reporter covering the harbour for the | Star |": the paper that somebody writes for, though its word is an ordinary one. */
export function paperOfWriter(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  if (to - from > 1 || !PAPERS.has(keyAt(paragraph, from)) || tokenAt(paragraph, to)?.kind === 'possessive') return undefined;
  if (keyAt(paragraph, from - 1) !== 'the' || keyAt(paragraph, from - 2) !== 'for') return undefined;
  for (let i = from - 3; i > from - 3 - REACH; i--)
    if (WRITING.has(keyAt(paragraph, i)) && caseAt(paragraph, i) === 'lower') return { from, to };
  return undefined;
}
