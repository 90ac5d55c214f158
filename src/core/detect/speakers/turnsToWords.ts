import { keyAt } from '../words/paragraphAnalysis';
import { isReadable, isUnmistakable } from '../words/wordBearers';
import { wordSet } from '../words/wordSet';
import { WordSignal } from '../words/wordSignal';
import { type Frame, type FrameSentence, tokenIn } from '../quotes/frame/frame';

/** A sentence and the paragraph it stands in. */
export interface PlacedSentence {
  readonly frame: Frame;
  readonly sentence: FrameSentence;
}

/**
 * "He keeps a card in his wallet. He took | it out. “…”", "There was a poster. She saw | it beside the gate. “…”": somebody brings out or comes upon
 * something that bears words, and those follow.
 */
export function turnsToWords({ frame, sentence }: PlacedSentence, before: PlacedSentence | undefined): boolean {
  const { paragraph } = frame;
  if (((paragraph.signals | (before?.frame.paragraph.signals ?? 0)) & WordSignal.bearer) === 0) return false;
  for (let at = 1; at < sentence.items.length; at++) {
    if (!THING.has(keyAt(paragraph, tokenIn(sentence, at)))) continue;
    const verb = keyAt(paragraph, tokenIn(sentence, at - 1));
    const behind = keyAt(paragraph, tokenIn(sentence, at + 1));
    const isShown = TAKES.test(verb) ? OUT.test(behind) : COMES_UPON.test(verb) && !OTHERWISE.test(behind);
    if (isShown) return bearsWords(frame, sentence, at) || (before !== undefined && bearsWords(before.frame, before.sentence));
  }
  return false;
}

const THING = wordSet('it them that this one');
const TAKES = /^(?:takes?|took|pull(?:s|ed)?|dr[ae]ws?|drew|fish(?:es|ed)|g[eo]ts?|digs?|dug|br(?:ings|ought))$/u;
const OUT = /^(?:out|from|off|down|up|over)$/u;
const COMES_UPON =
  /^(?:saw|sees|found|finds|noticed|notices|spotted|spots|read|reads|opened|opens|unfolded|unfolds|unrolled|produced|produces|played|plays|remembers|recites?|recited)$/u;
/** "saw it as", "found it hard", "read it again". */
const OTHERWISE =
  /^(?:as|coming|through|hard|difficult|easy|odd|strange|funny|unfair|again|twice|too|differently|and|but|all|\p{L}+(?:ing|ful|ous|able|ible))$/u;

/** Whether words for something that is read or seen stand in a sentence, before an item of it. */
function bearsWords({ paragraph }: Frame, sentence: FrameSentence, to = sentence.items.length): boolean {
  if ((paragraph.signals & WordSignal.bearer) === 0) return false;
  for (let at = 0; at < to; at++) {
    const key = keyAt(paragraph, tokenIn(sentence, at));
    if (isReadable(key) || isUnmistakable(key)) return true;
  }
  return false;
}
