import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { CONTESTS } from '../../words/nameTriggers';
import { PLACE_CLASSES } from '../../words/wordClass';
import type { FormName } from '../forms/formName';
import { isFunctionToken } from '../signs/isFunctionToken';

const MOST_WORDS = 2;
const REACH_OF_SCORE = 3;
const SCORE = /^\d{1,3}[-–]\d{1,3}$/u;

/**
 * The sides of a match by their nicknames, which are ordinary words as often: "the Ferrets beat the Grey Herons 27-21". Both stand behind "the",
 * and the score follows; nations ("the Dutch") are no clubs.
 */
export function nicknamedSides(paragraph: ParagraphAnalysis, sentence: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = sentence.from + 2; i < sentence.to - 3; i++) {
    if (!CONTESTS.has(keyAt(paragraph, i)) || caseAt(paragraph, i) !== 'lower') continue;
    const left = sideBefore(paragraph, i, sentence.from);
    const right = sideFrom(paragraph, behindSmall(paragraph, i + 1));
    if (left === undefined || right === undefined || !hasScore(paragraph, right.to)) continue;
    found.push(side(left), side(right));
  }
  return found;
}

const side = ({ from, to }: TokenRange): FormName => ({
  kind: 'organization',
  from,
  to,
  why: 'It is a side of the match whose score follows',
});

/** "lost | to the", "beaten | by the". */
const behindSmall = (paragraph: ParagraphAnalysis, index: number): number =>
  /^(?:to|by)$/u.test(keyAt(paragraph, index)) ? index + 1 : index;

function sideBefore(paragraph: ParagraphAnalysis, to: number, limit: number): TokenRange | undefined {
  let from = to;
  while (from > limit && from > to - MOST_WORDS && isCapital(paragraph, from - 1) && keyAt(paragraph, from - 1) !== 'the') from--;
  return keyAt(paragraph, from - 1) === 'the' && isSide(paragraph, { from, to }) ? { from, to } : undefined;
}

function sideFrom(paragraph: ParagraphAnalysis, the: number): TokenRange | undefined {
  if (keyAt(paragraph, the) !== 'the') return undefined;
  const from = the + 1;
  let to = from;
  while (isCapital(paragraph, to)) to++;
  return to - from <= MOST_WORDS && isSide(paragraph, { from, to }) ? { from, to } : undefined;
}

function isSide(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (from >= to) return false;
  for (let i = from; i < to; i++) if (hasClass(paragraph, i, PLACE_CLASSES) || isFunctionToken(paragraph, i)) return false;
  return true;
}

function hasScore(paragraph: ParagraphAnalysis, from: number): boolean {
  for (let i = from; i < from + REACH_OF_SCORE; i++) if (SCORE.test(textAt(paragraph, i))) return true;
  return false;
}
