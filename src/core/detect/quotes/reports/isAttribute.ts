import { keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';

/** Whether what follows a comma describes the speaker or the saying ("…, she said, adding …") instead of going on with the report. */
export const isAttribute = (frame: Frame, sentence: FrameSentence, at: number): boolean =>
  (/^(?:minutes|hours|days|weeks|months|years)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at))) &&
    /^(?:after|before|into|later)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at + 1)))) ||
  isPlainAttribute(frame, sentence, at);

const isPlainAttribute = (frame: Frame, sentence: FrameSentence, at: number): boolean =>
  !/^(?:least|most)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at + 1))) &&
  /^(?:who|which|a|an|the|according|adding|citing|referring|speaking|as|in|on|at|when|while|after|before)$|ing$/u.test(
    keyAt(frame.paragraph, tokenIn(sentence, at)),
  );
