import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../signs/isListed';
import { isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { CHAMBER_SIDES } from '../../words/chamberSides';
import { CHAMBERS } from '../../words/nameTriggers';
import { PLACE_CLASSES } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from './formName';
import { isFunctionToken } from '../signs/isFunctionToken';

const LEADERS = wordSet('leader whip');
const MOST_WORDS_OF_STATE = 2;

/** A chamber in front of who leads a side of it or of the party that sits in it: "House Minority Leader Ada Lorne", "the Ohio Senate GOP". */
export function chamberNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from; i < to - 1; i++) {
    if (!CHAMBERS.has(keyAt(paragraph, i)) || !isCapital(paragraph, i)) continue;
    const isLed = CHAMBER_SIDES.has(keyAt(paragraph, i + 1)) && LEADERS.has(keyAt(paragraph, i + 2));
    const hasParty = keyAt(paragraph, i + 1) === 'gop';
    if (!isLed && !hasParty) continue;
    const start = behindPlace(paragraph, i, from);
    if (!isBehindName(paragraph, start, from))
      found.push({ kind: 'organization', from: start, to: i + 1, why: 'Who leads or fills it follows' });
    if (hasParty) found.push({ kind: 'organization', from: i + 1, to: i + 2, why: 'It sits in the chamber in front of it' });
  }
  return found;
}

/** Where "Ohio Senate" starts. */
function behindPlace(paragraph: ParagraphAnalysis, chamber: number, least: number): number {
  for (let start = Math.max(least, chamber - MOST_WORDS_OF_STATE); start < chamber; start++)
    if (isCapital(paragraph, start) && isListed(paragraph, { from: start, to: chamber }, PLACE_CLASSES)) return start;
  return chamber;
}

/** "White | House": a longer name. */
const isBehindName = (paragraph: ParagraphAnalysis, index: number, least: number): boolean =>
  index > least && isCapital(paragraph, index - 1) && !isFunctionToken(paragraph, index - 1);
