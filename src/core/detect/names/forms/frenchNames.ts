import type { TokenRange } from '../../../text/sentence';
import { caseAt, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';
import type { FormName } from './formName';
import { isFunctionToken } from '../signs/isFunctionToken';
import { FRENCH_HEADS } from '../../words/nameTriggers';

/** What joins such a head with what it is of. */
const LINKS = wordSet('de du des');
const ARTICLES = wordSet('la le les');
const ELIDED = /^[dl]['’]\p{L}/u;

/** What a sentence must hold to have such a name. */
export const FRENCH_LINK = /\s(?:d(?:es?|u)\s|[dl]['’])/u;

/** Organizations by their French name, whose words are mostly small: "Commission scolaire de Velanto", "Fédération autonome de l'enseignement". */
export function frenchNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from; i < to - 2; i++) {
    if (!isCapital(paragraph, i) || !FRENCH_HEADS.has(keyAt(paragraph, i))) continue;
    const end = nameEnd(paragraph, i, to);
    if (end === undefined) continue;
    found.push({ kind: 'organization', from: i, to: end, why: 'It begins with what it is, in French' });
    i = end - 1;
  }
  return found;
}

/** The end of all complements behind a head; `undefined` where it has none, as in English. */
function nameEnd(paragraph: ParagraphAnalysis, head: number, limit: number): number | undefined {
  const behindHead =
    isSmall(paragraph, head + 1) && complementEnd(paragraph, head + 2, limit) !== undefined ? head + 2 : head + 1;
  let end = complementEnd(paragraph, behindHead, limit);
  for (let next = end; next !== undefined; next = furtherEnd(paragraph, next, limit)) end = next;
  return end;
}

/** "… | du Velanto", "… | et des lettres", "… | et placement du Velanto", "… | publique du Velanto". */
function furtherEnd(paragraph: ParagraphAnalysis, from: number, limit: number): number | undefined {
  const at = keyAt(paragraph, from) === 'et' ? from + 1 : from;
  return complementEnd(paragraph, at, limit) ?? (isSmall(paragraph, at) ? complementEnd(paragraph, at + 1, limit) : undefined);
}

/** Behind "de Velanto", "de l'enseignement", "du patronat"; `undefined` where no link stands at `from`. */
function complementEnd(paragraph: ParagraphAnalysis, from: number, limit: number): number | undefined {
  const isLink = LINKS.has(keyAt(paragraph, from));
  let at = isLink ? from + 1 : from;
  if (isLink && ARTICLES.has(keyAt(paragraph, at))) at++;
  const isNoun = ELIDED.test(keyAt(paragraph, at)) || (isLink && tokenAt(paragraph, at)?.kind === 'word');
  if (!isNoun || at >= limit) return undefined;
  let end = at + 1;
  while (end < limit && isCapital(paragraph, end - 1) && isCapital(paragraph, end) && !isFunctionToken(paragraph, end)) end++;
  return end;
}

const isSmall = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'lower' && !LINKS.has(keyAt(paragraph, index)) && tokenAt(paragraph, index)?.kind === 'word';
