import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from './formName';
import { isFunctionToken } from '../signs/isFunctionToken';
import { spellsCapitals } from '../signs/spellsInitials';

/** The last word of parties that split. */
const PARTY_ENDS = wordSet(
  'sena congress party dal league janshakti cpn cpi cpm cpp ncp ppp pml jds rjd rpi mqm jui jup awami akali janata communist',
);
const MOST_WORDS = 3;

/** Parties with their faction in brackets: "Shiv Sena (UBT)", "CPN (Maoist Centre)", but "Bharatiya Janata Party (BJP)" has its initials there. */
export function factionNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from; i < to - 3; i++) {
    if (!isCapital(paragraph, i) || !PARTY_ENDS.has(keyAt(paragraph, i)) || textAt(paragraph, i + 1) !== '(') continue;
    const close = factionEnd(paragraph, i + 2, to);
    if (close === undefined) continue;
    const start = partyStart(paragraph, i, from);
    if (!mayStandForName(paragraph, i, i + 2) && !spellsCapitals(paragraph, textAt(paragraph, i + 2), { from: start, to: i + 1 }))
      found.push({
        kind: 'organization',
        from: start,
        to: close + 1,
        why: 'It is a party with its faction',
      });
  }
  return found;
}

function factionEnd(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  let i = from;
  while (i < to && isCapital(paragraph, i) && !hasClass(paragraph, i, WordClass.country | WordClass.place)) i++;
  return i > from && i - from <= MOST_WORDS && textAt(paragraph, i) === ')' ? i : undefined;
}

/** An acronym is all of a name. */
function partyStart(paragraph: ParagraphAnalysis, last: number, limit: number): number {
  if (caseAt(paragraph, last) === 'upper') return last;
  let start = last;
  const isPart = (index: number): boolean =>
    isCapital(paragraph, index) &&
    !isFunctionToken(paragraph, index) &&
    !hasClass(paragraph, index, WordClass.title | WordClass.official);
  while (start > limit && isPart(start - 1)) start--;
  return start;
}

/** Whether the letters in the brackets stand for the name in front of them, as they may, in whatever language, but for an acronym. */
const mayStandForName = (paragraph: ParagraphAnalysis, party: number, inside: number): boolean =>
  caseAt(paragraph, party) !== 'upper' &&
  keyAt(paragraph, party) !== 'sena' &&
  caseAt(paragraph, inside) === 'upper' &&
  textAt(paragraph, inside).length > 1;
