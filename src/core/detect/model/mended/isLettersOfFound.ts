import type { TokenRange } from '../../../text/sentence';
import { spellsCapitals } from '../../names/signs/spellsInitials';
import { caseAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import type { FoundName } from './unknownOrganization';

const LEAST_LETTERS = 3;

/** "Gabungan Rakyat Velanto (GRV)": whether a word is letters in brackets that are the initials, in whatever language, of the organization found in front of them. */
export function isLettersOfFound(paragraph: ParagraphAnalysis, { from, to }: TokenRange, found: readonly FoundName[]): boolean {
  const letters = textAt(paragraph, from);
  if (to - from !== 1 || caseAt(paragraph, from) !== 'upper' || letters.length < LEAST_LETTERS) return false;
  if (textAt(paragraph, from - 1) !== '(' || textAt(paragraph, to) !== ')') return false;
  const long = found.find((name) => name.kind === 'organization' && name.to === from - 1);
  return long !== undefined && spellsCapitals(paragraph, letters, long);
}
