import { keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { wordsFrom } from './wordsFrom';

const MOST_WORDS = 12;

/** What follows from all that was said before: the reporter tells it, with any words behind. */
const FOLLOWS =
  /^(?:sending (?:its|their|the|\p{L}+) (?:shares?|stocks?|price|prices)|giving .*\b(?:hopes?|fears?|rise|pause)|(?:putting|leaving) .*\b(?:at risk|in doubt|in limbo|on hold)|(?:raising|stoking|fuell?ing|easing|dashing|reviving|heightening) .*\b(?:fears?|hopes?|questions?|doubts?|concerns?|expectations?|tensions?|pressure|speculation|worries)|(?:prompting|sparking|drawing|triggering|defying) |(?:clearing|paving|opening) the (?:way|door) |setting off |dealing (?:a|another) |(?:beating|topping|missing|exceeding|defying|surpassing) .*\b(?:estimates?|forecasts?|expectations?|predictions?|consensus))/u;

/** "a blow to", "its first loss in decades", "in the latest sign of": a name for what was said before. */
const SUMS_UP =
  /^(?:(?:minutes|hours|days|weeks|months) (?:after|before) |(?:a|another) (?:\p{L}+ )?(?:blow|setback|boost|reversal|reprieve|victory|defeat|embarrassment) (?:to|for|of)|a claim |in (?:the latest|an apparent|a (?:bid|move|sign)) |(?:in )?(?:one of )?(?:its|their|the|what) (?:first|second|third|biggest|largest|worst|best|highest|lowest|sharpest|steepest|latest|longest) .*\b(?:in|since|for) )/u;

/** "…, sending its shares up", "…, a blow to the region": the comma behind which a report is over and its reporter comments on it, if any. */
export function commentBehind(frame: Frame, sentence: FrameSentence, from: number, end: number): number | undefined {
  for (let i = from; i < end; i++) {
    if (keyAt(frame.paragraph, tokenIn(sentence, i)) !== ',') continue;
    const words = wordsFrom(frame, sentence, i + 1, Math.min(end, i + 1 + MOST_WORDS), ',');
    if (FOLLOWS.test(words) || SUMS_UP.test(words)) return i;
  }
  return undefined;
}
