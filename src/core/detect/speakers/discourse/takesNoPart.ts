import type { ArticleMention } from '../../articleMention';
import type { Frame } from '../../quotes/frame/frame';
import { hasClass, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';

/** Whether somebody who is named takes no part in the story. */
export const takesNoPart = (frame: Frame, mention: ArticleMention): boolean =>
  isDatelineAgency(frame, mention) || isNation(frame, mention);

const MOST_DATELINE_TOKENS = 12;

/** "LAGOS (Reuters) —": the agency that sends the story takes no part in it. */
const isDatelineAgency = ({ paragraph }: Frame, { kind, from, to }: ArticleMention): boolean =>
  kind === 'organization' &&
  to < MOST_DATELINE_TOKENS &&
  textAt(paragraph, from - 1) === '(' &&
  textAt(paragraph, to) === ')' &&
  (/^[-–—]+$/u.test(textAt(paragraph, to + 1)) || isBehindPlace(paragraph, from - 1));

/** "LAGOS, May 4 | (UNI) The court": a place in capitals and a date, without a dash behind the agency. */
function isBehindPlace({ cases, tokens }: ParagraphAnalysis, to: number): boolean {
  if (cases[0] !== 'upper' || tokens[0]?.kind !== 'word') return false;
  for (let i = 1; i < to; i++) if (tokens[i]?.kind === 'word' && cases[i] === 'lower') return false;
  return tokens.slice(0, to).some(({ kind }) => kind === 'number');
}

/** "the Finn": somebody by nation, whatever the word was taken for. */
const isNation = ({ paragraph }: Frame, { kind, from, to }: ArticleMention): boolean =>
  kind === 'person' && to - from === 1 && keyAt(paragraph, from - 1) === 'the' && hasClass(paragraph, from, WordClass.demonym);
