import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { panelEnd } from '../signs/panelEnd';
import type { FormName } from './formName';
import { PANELS } from '../../words/nameTriggers';

const C = WordClass;
const CHAMBERS = wordSet('house senate assembly majlis knesset duma parliament');
const CONJUNCTIONS = wordSet('and &');
const PLAIN = C.common | C.headWeak;
const NO_FIELD = C.acronym | C.title | C.official | C.country | C.place | C.cue;
const MOST_WORDS = 12;

/**
 * Panels by several fields: "Senate Harbours, Roads and Rural Affairs Committee" is one name, though no run of capitals holds it and "Harbours" and
 * "Rural Affairs" might be listed side by side.
 */
export function panelNames(paragraph: ParagraphAnalysis, sentence: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = sentence.from + 1; i < sentence.to; i++) {
    if (!isCapital(paragraph, i) || !PANELS.has(keyAt(paragraph, i))) continue;
    const from = panelStart(paragraph, sentence, i);
    if (from !== undefined)
      found.push({ kind: 'organization', from, to: panelEnd(paragraph, i + 1), why: 'A panel goes by several fields' });
  }
  return found;
}

/** Where the name starts that ends at a panel's head; `undefined` where it has but one field, or may be two names. */
function panelStart(paragraph: ParagraphAnalysis, { from }: TokenRange, head: number): number | undefined {
  let at = head - 1;
  let hasJoint = false;
  let hasComma = false;
  let isPlain = true;
  for (; at >= from && head - at <= MOST_WORDS; at--) {
    if (isChamber(paragraph, at)) {
      const hasPlace = at > from && isCapital(paragraph, at - 1) && hasClass(paragraph, at - 1, PLACE_CLASSES);
      return hasJoint ? at - Number(hasPlace) : undefined;
    }
    const joint = jointLength(paragraph, at, hasJoint);
    // "Roads Committee and Harbour Committee" are two.
    if (joint > 0 && PANELS.has(keyAt(paragraph, at - joint))) return undefined;
    if (joint > 0 && isField(paragraph, at - joint)) {
      // "Justice Department and House Judiciary Committee" never comes here: the chamber ends the walk.
      hasComma ||= hasJoint || joint > 1;
      hasJoint = true;
      at -= joint - 1;
      continue;
    }
    if (!isField(paragraph, at)) break;
    isPlain &&= hasClass(paragraph, at, PLAIN);
  }
  // Without its chamber only two fields of plain words are sure to be one name.
  if (!hasJoint || hasComma || !isPlain) return undefined;
  if (keyAt(paragraph, at) !== 'of') return at + 1;
  // "People of Colour and Rural Caucus", but "Ministry of Roads and Harbour Committee" may be two.
  const isGroup =
    isField(paragraph, at - 1) && hasClass(paragraph, at - 1, C.common) && !hasClass(paragraph, at - 1, C.headStrong);
  return isGroup ? at - 1 : undefined;
}

const isChamber = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'capital' && CHAMBERS.has(keyAt(paragraph, index));

/** How many tokens join two fields and end at one: "and", ", and", behind those also a comma. */
function jointLength(paragraph: ParagraphAnalysis, at: number, hasJoint: boolean): number {
  const key = keyAt(paragraph, at);
  if (CONJUNCTIONS.has(key)) return keyAt(paragraph, at - 1) === ',' ? 2 : 1;
  return key === ',' && hasJoint ? 1 : 0;
}

/** A word for what a panel is about. */
function isField(paragraph: ParagraphAnalysis, index: number): boolean {
  if (caseAt(paragraph, index) !== 'capital' || hasClass(paragraph, index, NO_FIELD)) return false;
  const isName = hasClass(paragraph, index, PERSON_CLASSES | C.organization | C.notName);
  return !isName || hasClass(paragraph, index, PLAIN);
}
