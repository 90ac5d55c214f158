import { keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';

/** "a cry from the balcony", "a shout went up", "from the back came a voice": a sound that nobody is said to make. */
export function isHeard({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean {
  const [before, further] = [keyAt(paragraph, tokenIn(sentence, at - 1)), keyAt(paragraph, tokenIn(sentence, at - 2))];
  if (isOfSomebody(paragraph, sentence, at)) return true;
  if (RISES.test(before) || (LEADS_SOUND.test(before) && RISES.test(further))) return true;
  if (!LEADS_SOUND.test(before) && !/^(?:,|;|)$/u.test(before)) return false;
  return SOUNDS_BEHIND.test(keyAt(paragraph, tokenIn(sentence, at + 1)));
}

/** "They get music, and then | a woman's voice": who that is, is not said; but "in a woman's voice". */
function isOfSomebody(paragraph: ParagraphAnalysis, sentence: FrameSentence, at: number): boolean {
  if (!/^(?:voice|shout|cry|yell)$/u.test(keyAt(paragraph, tokenIn(sentence, at)))) return false;
  for (let i = at - 1; i >= Math.max(1, at - 4); i--) {
    const key = keyAt(paragraph, tokenIn(sentence, i));
    if (/^(?:an?|another)$/u.test(key)) return HEARD_BEFORE.test(keyAt(paragraph, tokenIn(sentence, i - 1)));
  }
  return false;
}

const HEARD_BEFORE = /^(?:then|by|get|gets|got|hears?|heard|came|comes|is|was|only|just|to|from)$/u;

const LEADS_SOUND = /^(?:an?|one|another|single|lone|loud|the|some|angry|and|with|to|by|of)$/u;
const RISES = /^(?:came|comes|rose|rises|went|rang|rings)$/u;
const SOUNDS_BEHIND = /^(?:from|of|in|went|goes|came|comes|rang|rings|rose|rises|erupted|erupts|broke|greeted|[.:])$/u;
