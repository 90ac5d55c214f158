import { keyAt } from '../../words/paragraphAnalysis';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { isTitleOrRole } from '../frame/titleLike';

/** "NAME said 60,000 had come; police said it was fewer": whether ";" or ", and" behind an item parts a clause in which somebody else is heard. */
export function opensOwnClause(frame: Frame, sentence: FrameSentence, cue: Cue, from: number): boolean {
  const { paragraph } = frame;
  if (cue.form !== 'subject' || cue.clauseFrom <= from || cue.speaker === undefined || cue.speaker.kind === 'pronoun')
    return false;
  const behind = ownClauseStart(frame, sentence, cue) - 1;
  const before = keyAt(paragraph, tokenIn(sentence, behind));
  if (before === ';' || before === 'but') return true;
  return (before === 'and' || before === 'while') && endsPiece(frame, sentence, behind - 1);
}

/** A comma, or marks, which hold theirs. */
const endsPiece = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean =>
  sentence.items[at]?.kind === 'quote' || keyAt(paragraph, tokenIn(sentence, at)) === ',';

/** The item at which "the Harbour Board said", "Mayor NAME said" starts, with its article and title. */
export function ownClauseStart(frame: Frame, sentence: FrameSentence, { clauseFrom }: Cue): number {
  let at = clauseFrom;
  while (at > 0 && isTitleOrRole(frame, tokenIn(sentence, at - 1))) at--;
  return keyAt(frame.paragraph, tokenIn(sentence, at - 1)) === 'the' ? at - 1 : at;
}
