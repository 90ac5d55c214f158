import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { DEPUTIES_IN_LETTERS } from '../../words/nameTriggers';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { isUnlistedWord } from './isUnlistedName';

const DEPUTIES_IN_WORDS = wordSet('legislator lawmaker deputy councillor assemblyman assemblywoman senator parliamentarian');
const ASSEMBLY_MEMBERS = wordSet('mca mcas mna mnas mha mhas mpp mpps');
const DIRECTIONS = wordSet('north south east west central');

/** "| Quillo | MP Ada Lorne", "| Quillo South | legislator Ada Lorne": one word that no list has, or a place with its side, in front of who sits for it. */
export function isSeatOfDeputy(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  const deputy = keyAt(paragraph, to);
  const isDeputy = isCapital(paragraph, to)
    ? DEPUTIES_IN_LETTERS.has(deputy) || ASSEMBLY_MEMBERS.has(deputy)
    : DEPUTIES_IN_WORDS.has(deputy);
  if (!isDeputy || !isCapital(paragraph, to + 1) || caseAt(paragraph, from) !== 'capital') return false;
  if (to - from === 1) return isUnlistedWord(paragraph, from) && isCapital(paragraph, to);
  return (
    to - from === 2 &&
    DIRECTIONS.has(keyAt(paragraph, from + 1)) &&
    !hasClass(paragraph, from, WordClass.organization | WordClass.common)
  );
}
