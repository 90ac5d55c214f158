import {
  caseAt,
  hasClass,
  isCapital,
  keyAt,
  listedPhrase,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { ROSTER_VERBS } from '../../words/nameTriggers';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { mayGoOnAsPerson } from './mayStartPerson';

const C = WordClass;
const MOST_WORDS = 4;

/**
 * Whether letters say where somebody plays, in front of a name of several words: "QB Ada Lorne", "G Ada Lorne (ankle)". What is listed with them is
 * none ("RB Leipzig"), and a single letter is an initial unless a note of a game, or of who joins a team, has it.
 */
export function isPosition(paragraph: ParagraphAnalysis, index: number): boolean {
  let end = index + 1;
  while (end <= index + MOST_WORDS && mayGoOnAsPerson(paragraph, index + 1, end)) end++;
  if (end - index < 3 || textAt(paragraph, index + 1) === '.') return false;
  if ((listedPhrase(paragraph, index, end, C.organization | PLACE_CLASSES)?.to ?? 0) > index + 1) return false;
  const isName = hasClass(paragraph, index + 1, C.firstName) || hasClass(paragraph, end - 1, PERSON_CLASSES);
  if (textAt(paragraph, index).length > 1) return isName;
  return textAt(paragraph, end) === '(' || (isName && isInNote(paragraph, index));
}

/** "Harbour Titans: G Ada Lorne", "the Titans recalled D Ada Lorne and G Hanna Kolt", "Titans C Ada Lorne". */
function isInNote(paragraph: ParagraphAnalysis, index: number): boolean {
  const before = index - 1;
  const key = keyAt(paragraph, before);
  if (key === ':') return isCapital(paragraph, before - 1);
  if (ROSTER_VERBS.has(key)) return true;
  if (key === 'and' || key === ',') return isBehindPlayer(paragraph, before);
  return (
    caseAt(paragraph, before) === 'capital' &&
    hasClass(paragraph, before, C.organization) &&
    !hasClass(paragraph, before, PERSON_CLASSES)
  );
}

/** Whether another name with a position stands in front of a token. */
function isBehindPlayer(paragraph: ParagraphAnalysis, to: number): boolean {
  const least = Math.max(0, to - MOST_WORDS - 1);
  for (let i = to - 1; i >= least && tokenAt(paragraph, i)?.kind === 'word' && isCapital(paragraph, i); i--) {
    if (POSITION.test(textAt(paragraph, i))) return isPosition(paragraph, i);
  }
  return false;
}

const POSITION = /^\p{Lu}{1,3}$/u;
