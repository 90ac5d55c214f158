import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { isFunctionToken } from '../signs/isFunctionToken';
import { INNER_POSSESSIVES } from '../signs/organizationAt';
import type { FormName } from './formName';

const C = WordClass;
const ADDRESSES = wordSet('mr mrs ms dr prof');
const MOST_WORDS_IN_FRONT = 4;
const MOST_WORDS_OF_PERSON = 4;
const NO_PERSON = C.headStrong | C.headWeak | C.title | C.official | C.organization | C.notName;

/** "the Velanto People’s Committee Kitran Losko": the body of a group, in front of somebody who is of it; by itself other rules find it. */
export function bodiesOfGroups(paragraph: ParagraphAnalysis, sentence: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = sentence.from; i < sentence.to - 3; i++) {
    if (!INNER_POSSESSIVES.has(keyAt(paragraph, i)) || !isCapital(paragraph, i)) continue;
    const head = i + 2;
    if (!isOwner(paragraph, i) || !hasClass(paragraph, head, C.headStrong) || caseAt(paragraph, head) !== 'capital') continue;
    if (!isCapital(paragraph, head + 1)) continue;
    const name = { from: startOf(paragraph, i, sentence.from), to: head + 1 };
    if (ADDRESSES.has(keyAt(paragraph, head + 1))) {
      found.push({ kind: 'organization', ...name, why: 'It is the body of a group, in front of a name' });
      continue;
    }
    if (!hasClass(paragraph, head + 1, PERSON_CLASSES)) continue;
    const person = { from: head + 1, to: capitalsEnd(paragraph, head + 1) };
    if (!isFullName(paragraph, person)) continue;
    found.push({ kind: 'organization', ...name, why: 'It is the body of a group, in front of a name' });
    found.push({ kind: 'person', ...person, why: 'It follows the body of a group' });
  }
  return found;
}

/** "People’s", "Farmers’". */
const isOwner = (paragraph: ParagraphAnalysis, index: number): boolean =>
  tokenAt(paragraph, index + 1)?.kind === 'possessive' ||
  (/^['’]$/u.test(tokenAt(paragraph, index + 1)?.text ?? '') && keyAt(paragraph, index).endsWith('s'));

function startOf(paragraph: ParagraphAnalysis, group: number, limit: number): number {
  let from = group;
  while (from > limit && from > group - MOST_WORDS_IN_FRONT && mayOpen(paragraph, from - 1)) from--;
  return from;
}

const mayOpen = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  (!isFunctionToken(paragraph, index) || opensPlace(paragraph, index)) &&
  !hasClass(paragraph, index, C.title | C.official | C.role);

/** "Can" of "Can Tho". */
const opensPlace = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (listedPhrase(paragraph, index, index + MOST_WORDS_IN_FRONT, C.place)?.to ?? index) > index + 1;

function capitalsEnd(paragraph: ParagraphAnalysis, from: number): number {
  let to = from;
  while (isCapital(paragraph, to)) to++;
  return to;
}

/** Two words or more, of which none heads an organization or goes on with a title. */
function isFullName(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from < 2 || to - from > MOST_WORDS_OF_PERSON) return false;
  for (let i = from; i < to; i++) if (hasClass(paragraph, i, NO_PERSON)) return false;
  return true;
}
