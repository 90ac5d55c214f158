import type { TokenRange } from '../../../text/sentence';
import { isCapital, type ParagraphAnalysis } from '../../words/paragraphAnalysis';

/** Whether letters are the initials of words as the lexicon writes them: "VHC" of "velanto", "harbour", "council". */
export const spellsInitials = (letters: string, keys: readonly string[]): boolean =>
  letters.toLowerCase() === keys.map((key) => key.slice(0, 1)).join('');

/** Those of the capitalised words of a stretch. */
export const spellsCapitals = (paragraph: ParagraphAnalysis, letters: string, { from, to }: TokenRange): boolean =>
  spellsInitials(
    letters,
    paragraph.keys.slice(from, to).filter((_, n) => isCapital(paragraph, from + n)),
  );
