import { keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import type { SpeakerPhrase } from '../../quotes/frame/speakerPhrase';

const MOST_LETTERS = 120;
const WITHHELD =
  /^,? ?(?:who|whose|speaking|on)\b[^.!?“"]{0,60}?\b(?:not|n[’']t|declin\w+|refus\w+|condition|ask(?:ed|ing|s)|wish\w+|insist\w+|request\w+|want\w*)\b[^.!?“"]{0,40}?\b(?:anonym\w+|identified|(?:be|being) named|(?:his|her|their) (?:\p{L}+ )?name|naming)\b/u;

/** "The neighbour, who asked not to be identified, …": somebody of whom the text says that it does not say who they are. */
export function isAnonymous(paragraph: ParagraphAnalysis, { kind, to }: SpeakerPhrase): boolean {
  if (kind !== 'description') return false;
  const next = keyAt(paragraph, to);
  const first = next === ',' ? keyAt(paragraph, to + 1) : next;
  if (!/^(?:who|whose|speaking|on)$/u.test(first)) return false;
  const end = tokenAt(paragraph, to - 1)?.end ?? 0;
  return WITHHELD.test(paragraph.text.slice(end, end + MOST_LETTERS).trimStart());
}
