import type { TokenRange } from '../../../text/sentence';
import { keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

const DIRECTIONS = wordSet(
  'north south east west northeast northwest southeast southwest north-east north-west south-east south-west',
);

const COURSES = wordSet('northward southward eastward westward northwards southwards eastwards westwards');

/** "trains north of Velan", "moved westward to Ada Velan": a direction is from a place and to another, whoever bears its name. */
export const isDirection = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  tokenAt(paragraph, to)?.kind !== 'possessive' &&
  ((keyAt(paragraph, from - 1) === 'of' && DIRECTIONS.has(keyAt(paragraph, from - 2))) ||
    (keyAt(paragraph, from - 1) === 'to' && COURSES.has(keyAt(paragraph, from - 2))));
