import type { TokenRange } from '../../../text/sentence';
import { isListed } from './isListed';
import { cueVerbAt, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import { SAINTS } from '../../words/nameTriggers';

export const SAINT_ORIGIN = 'names/saint';

/** Behind these even "St Brannoc's" may be a town or a parish. */
const PLACE_PREPOSITIONS = wordSet('in near around outside across');

/**
 * Hospitals, schools, clubs and churches that go by their saint alone: "at St Brannoc's, she said", "from St. Paul's and". Only where the
 * possessive owns nothing that follows.
 */
export function saintHouses(paragraph: ParagraphAnalysis, sentence: TokenRange): readonly TokenRange[] {
  if ((paragraph.signals & WordSignal.saint) === 0) return NONE;
  let found: TokenRange[] = NONE;
  for (let i = sentence.from; i + 2 < sentence.to; i++) {
    if (!isCapital(paragraph, i) || !SAINTS.has(keyAt(paragraph, i))) continue;
    const house = houseAt(paragraph, i, sentence);
    if (house === undefined) continue;
    if (found === NONE) found = [];
    found.push(house);
    i = house.to - 1;
  }
  return found;
}

const NONE: TokenRange[] = [];

function houseAt(paragraph: ParagraphAnalysis, from: number, sentence: TokenRange): TokenRange | undefined {
  let name = from + 1;
  if (tokenAt(paragraph, name)?.text === '.') name++;
  if (!isCapital(paragraph, name) || tokenAt(paragraph, name + 1)?.kind !== 'possessive') return undefined;
  const to = name + 2;
  if (from > sentence.from && (isCapital(paragraph, from - 1) || PLACE_PREPOSITIONS.has(keyAt(paragraph, from - 1))))
    return undefined;
  if (isListed(paragraph, { from, to }, WordClass.place) && keyAt(paragraph, from - 1) !== 'at') return undefined;
  return ownsNothing(paragraph, to, sentence.to) ? { from, to } : undefined;
}

/** Whether no noun follows a possessive at `index`: a mark, a small word of sentences, a verb of saying or the end. */
export function ownsNothing(paragraph: ParagraphAnalysis, index: number, limit: number): boolean {
  if (index >= limit) return true;
  const token = tokenAt(paragraph, index);
  if (token?.kind === 'mark') return token.text !== '-' && token.text !== '&';
  const word = paragraph.words[index];
  if (word?.isCapital !== false || token?.kind !== 'word') return false;
  const cue = cueVerbAt(paragraph, index);
  return word.isFunctionWord || (cue !== undefined && cue.form !== 'base');
}
