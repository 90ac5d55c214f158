import { keyAt } from '../../words/paragraphAnalysis';
import { opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isComma, tokenIn } from '../frame/frame';
import { LEAST_WORDS, type Part } from './reportedPart';

/** "On Tuesday," and "In a statement," before the speaker are no report; "At least two boats sank" is one. */
export function isIntroduction(frame: Frame, sentence: FrameSentence, [from, to]: Part, least = LEAST_WORDS): boolean {
  const first = keyAt(frame.paragraph, tokenIn(sentence, from));
  if (first === 'at' && /^(?:least|most)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from + 1)))) return to - from < least;
  return (
    /^(?:in|on|at|during|after|before|asked|reached|told|contacted|pressed|speaking|when|while|as|by|with|for|since|under|from|because|although|though|if|once|despite|following|earlier|later|last)$/u.test(
      first,
    ) ||
    isEveryTime(frame, sentence, from) ||
    to - from < least
  );
}

/** "Every morning before the bell," but not "Every month of delay costs us". */
const isEveryTime = ({ paragraph }: Frame, sentence: FrameSentence, from: number): boolean =>
  /^(?:every|each)$/u.test(keyAt(paragraph, tokenIn(sentence, from))) &&
  /^(?:night|day|morning|afternoon|evening|week|weekend|month|year|summer|winter|season|time)$/u.test(
    keyAt(paragraph, tokenIn(sentence, from + 1)),
  ) &&
  keyAt(paragraph, tokenIn(sentence, from + 2)) !== 'of';

/** "When he called, the line was dead": a clause of its own stands behind the introduction. */
export function introducesClause(frame: Frame, sentence: FrameSentence, [from, to]: Part): boolean {
  for (let i = from; i < to; i++) if (isComma(frame, sentence, i) && opensClause(frame, sentence, i + 1, to)) return true;
  return false;
}
