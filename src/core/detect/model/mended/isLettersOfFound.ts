import type { TokenRange } from '../../../text/sentence';
import { spellsCapitals } from '../../names/signs/spellsInitials';
import { caseAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import type { FoundName } from './unknownOrganization';

const LEAST_LETTERS = 3;

/** "MoHR", where the small letter is that of "of". */
const OF_MINISTRY = /^(\p{Lu})o(\p{Lu}+)$/u;

/** "Gabungan Rakyat Velanto (GRV)", "Ministry of Harbours and Roads (MoHR)": whether a word is letters in brackets that are the initials, in whatever language, of the organization found in front of them. */
export function isLettersOfFound(paragraph: ParagraphAnalysis, { from, to }: TokenRange, found: readonly FoundName[]): boolean {
  const letters = textAt(paragraph, from);
  const isOfMinistry = OF_MINISTRY.test(letters);
  if (to - from !== 1 || letters.length < LEAST_LETTERS) return false;
  if (caseAt(paragraph, from) !== 'upper' && !isOfMinistry) return false;
  if (textAt(paragraph, from - 1) !== '(' || textAt(paragraph, to) !== ')') return false;
  const long = found.find((name) => name.kind === 'organization' && name.to === from - 1);
  return long !== undefined && spellsCapitals(paragraph, isOfMinistry ? letters.replace(OF_MINISTRY, '$1$2') : letters, long);
}
