import { keyAt } from '../../words/paragraphAnalysis';
import type { Cue } from '../frame/cue';
import { isFiniteVerb } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isComma, tokenIn } from '../frame/frame';
import { isPeople } from '../phrases/voiceless';
import { isTitleOrRole } from '../frame/titleLike';

/** "NAME said 60,000 had come; police said it was fewer": whether ";", ", and" or ", though" behind an item parts a clause in which somebody else is heard. */
export function opensOwnClause(frame: Frame, sentence: FrameSentence, cue: Cue, from: number): boolean {
  const { paragraph } = frame;
  if (cue.form !== 'subject' || cue.clauseFrom <= from || cue.speaker === undefined || cue.speaker.kind === 'pronoun')
    return false;
  const behind = ownClauseStart(frame, sentence, cue) - 1;
  const before = keyAt(paragraph, tokenIn(sentence, behind));
  if (before === ';' || before === 'but') return true;
  return /^(?:and|while|though|although|whereas)$/u.test(before) && endsPiece(frame, sentence, behind - 1);
}

/** A comma, or marks, which hold theirs. */
const endsPiece = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean =>
  sentence.items[at]?.kind === 'quote' || keyAt(paragraph, tokenIn(sentence, at)) === ',';

/** The item at which "the Harbour Board said", "Mayor NAME said" starts, with its article and title. */
export function ownClauseStart(frame: Frame, sentence: FrameSentence, { clauseFrom }: Cue): number {
  let at = clauseFrom;
  while (at > 0 && isTitleOrRole(frame, tokenIn(sentence, at - 1))) at--;
  const start = keyAt(frame.paragraph, tokenIn(sentence, at - 1)) === 'the' ? at - 1 : at;
  return describedFrom(frame, sentence, start) ?? start;
}

const MOST_DESCRIPTION_ITEMS = 9;

/** "but | the region's chief vet, NAME|, said": where the clause starts, behind "but" or "and", that opens with what somebody is. */
function describedFrom(frame: Frame, sentence: FrameSentence, name: number): number | undefined {
  const { paragraph } = frame;
  if (!isComma(frame, sentence, name - 1) || !isPeople(paragraph, tokenIn(sentence, name - 2))) return undefined;
  for (let at = name - 2; at > Math.max(0, name - MOST_DESCRIPTION_ITEMS); at--) {
    const token = tokenIn(sentence, at);
    const key = keyAt(paragraph, token);
    if (/^(?:but|and|while)$/u.test(key)) return at + 1;
    if (token < 0 || key === ',' || isFiniteVerb(frame, token)) return undefined;
  }
  return undefined;
}
