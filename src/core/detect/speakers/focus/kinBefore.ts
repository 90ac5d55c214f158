import { hasClass, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, mentionAt } from '../../quotes/frame/frame';
import { WordClass } from '../../words/wordClass';

/** A word for a relative in front of a name, and the token of whose relative it is. */
export interface KinBefore {
  readonly kin: string;
  /** "his", "her", or the last token of a name with a possessive ending. */
  readonly owner: number;
}

/** What somebody is of whom the text gives one surname with another's: "Jess and Tom Wiebe". */
export const PAIR = 'pair';

/** "his wife, NAME", "her 12-year-old son NAME", "Okafor's sister, NAME". */
export function kinBefore(frame: Frame, from: number, to: number): KinBefore | undefined {
  const { paragraph } = frame;
  // "Jess and Tom Wiebe": a couple, or brother and sister.
  const first = keyAt(paragraph, from - 1) === 'and' ? mentionAt(frame, from - 2) : undefined;
  if (first?.kind === 'person' && first.to - first.from === 1 && to - from > 1) return { kin: PAIR, owner: first.from };
  const before = withoutOffice(paragraph, from - 1);
  const at = textAt(paragraph, before) === ',' ? before - 1 : before;
  if (at < 1 || !hasClass(paragraph, at, WordClass.kin)) return undefined;
  let owner = at - 1;
  // "his 12-year-old son", "her late husband".
  while (owner > Math.max(0, at - 7) && isModifier(textAt(paragraph, owner))) owner--;
  const kin = keyAt(paragraph, at);
  if (/^(?:his|her)$/u.test(keyAt(paragraph, owner))) return { kin, owner };
  return tokenAt(paragraph, owner)?.kind === 'possessive' ? { kin, owner: owner - 1 } : undefined;
}

const MOST_WORDS_OF_OFFICE = 5;

/** "her husband, | the actor NAME": the comma in front of what is said of a name as well. */
function withoutOffice(paragraph: ParagraphAnalysis, last: number): number {
  if (!hasClass(paragraph, last, WordClass.role) || hasClass(paragraph, last, WordClass.kin)) return last;
  for (let at = last - 1; at > last - MOST_WORDS_OF_OFFICE; at--) {
    if (textAt(paragraph, at) === ',') return hasClass(paragraph, at - 1, WordClass.kin) ? at : last;
    if (tokenAt(paragraph, at)?.kind !== 'word') return last;
  }
  return last;
}

const isModifier = (word: string): boolean =>
  /^(?:\d+|-|year|old|late|elder|older|eldest|younger|youngest|only|then|former|ex|twin|adult|teenage|own|estranged|first|second)$/u.test(
    word,
  );
