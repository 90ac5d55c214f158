import type { TokenRange } from '../../../text/sentence';
import { mayStartPerson } from '../../names/signs/mayStartPerson';
import { hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import { TOWN_OPENERS } from '../../words/nameTriggers';

const C = WordClass;
const OFFICES = wordSet('mayor mayoress governor archbishop bishop custos premier sheriff collector emir oba provost');
/** What towns begin with: "Port Velan". */
const OPENERS = joinedSet(TOWN_OPENERS, wordSet('port fort mount new san santa st saint el las los'));
/** What they end with: "Velan Bay". */
const ENDS = wordSet('bay town city beach hill hills pen falls springs river valley park heights island islands state county');
const MOST_WORDS_OF_HOLDER = 3;

/** "Mayor of |". */
const isHeld = (paragraph: ParagraphAnalysis, from: number): boolean =>
  keyAt(paragraph, from - 1) === 'of' && OFFICES.has(keyAt(paragraph, from - 2));

/**
 * Where a person starts in what was found behind "Mayor of" and its like, as papers write them without a comma: "Mayor of | Port Velan | Ada Lorne". The
 * town is listed, or known by its first or last word. `undefined` elsewhere.
 */
export function holderOfTown(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number | undefined {
  // "Mayor of Port | Velan Ada Lorne".
  if (to - from > 2 && OPENERS.has(keyAt(paragraph, from - 1)) && isHeld(paragraph, from - 1)) return from + 1;
  if (!isHeld(paragraph, from)) return undefined;
  const listed = listedPhrase(paragraph, from, to, C.place | C.country)?.to;
  const isOpened = OPENERS.has(keyAt(paragraph, from)) || ENDS.has(keyAt(paragraph, from + 1));
  const start = isOpened ? Math.max(listed ?? 0, from + 2) : listed;
  if (start === undefined || to - start < 2 || to - start > MOST_WORDS_OF_HOLDER || !isCapital(paragraph, start))
    return undefined;
  for (let i = start; i < to; i++) if (hasClass(paragraph, i, C.headStrong | C.companySuffix)) return undefined;
  return mayStartPerson(paragraph, start) ? start : undefined;
}
