import { keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;

const ROLES = C.role | C.title | C.official | C.kin;

const BEFORE_ROLES = wordSet('ex pan');

/** "Ex-captain", "Pan-democrat", at the start of a sentence: what somebody is or was. */
export function isRoleWithPrefix(paragraph: ParagraphAnalysis, index: number): boolean {
  const key = keyAt(paragraph, index);
  const hyphen = key.indexOf('-');
  return BEFORE_ROLES.has(key.slice(0, Math.max(0, hyphen))) && (paragraph.lexicon.classes(key.slice(hyphen + 1)) & ROLES) !== 0;
}

const PREFIXES = wordSet('pro anti non ex mid post pre neo');

/** "pro-Beijing", written small: what somebody is for or against is an adjective. "Anti-Corruption Commission" has its capital. */
export function hasPrefix(paragraph: ParagraphAnalysis, index: number): boolean {
  const key = keyAt(paragraph, index);
  const hyphen = key.indexOf('-');
  if (hyphen < 2 || !PREFIXES.has(key.slice(0, hyphen))) return false;
  return textAt(paragraph, index).startsWith(key.slice(0, hyphen));
}
