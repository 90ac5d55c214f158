import type { TokenRange } from '../../../text/sentence';
import {
  caseAt,
  hasClass,
  isCapital,
  keyAt,
  type ParagraphAnalysis,
  signalsAt,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { ALIASES } from '../../words/nameTriggers';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import { behindTitles } from '../signs/behindTitles';
import type { FormName } from './formName';
import { isFunctionToken } from '../signs/isFunctionToken';
import { mayGoOnAsPerson } from '../signs/mayStartPerson';

const C = WordClass;
const MOST_WORDS = 4;
const MOST_WORDS_OF_ALIAS = 3;
const NO_ALIAS = C.organization | C.headStrong | C.companySuffix | C.country | C.demonym;
const ADVERBS = wordSet('also better popularly otherwise widely commonly');
const WHY = 'It goes by another name too';

/**
 * People with the other name that they go by: "Kitran alias Mosha Kitran", "Kitra Panpheth, alias Bob", "one Kitran (a.k.a. Big Man)", "Gen Ada Kitran,
 * better known as Big Joke"; and who goes by one name alone: "a singer known as Kitran", "the gunman, known only as Kitran".
 */
export function aliasNames(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 1; i < to - 1; i++) {
    const name = isAliasWord(paragraph, i) ? nameBefore(paragraph, i, from) : knownName(paragraph, i, from);
    if (name === undefined && !isOnlyName(paragraph, i)) continue;
    const alias = aliasBehind(paragraph, textAt(paragraph, i + 1) === '.' ? i + 2 : i + 1, to);
    if (alias !== undefined) found.push(...(name === undefined ? [] : [name]), alias);
  }
  return found;
}

const person = (from: number, to: number): FormName => ({ kind: 'person', from, to, why: WHY });

const isAliasWord = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (signalsAt(paragraph, index) & WordSignal.personSlot) !== 0 &&
  ALIASES.has(keyAt(paragraph, index)) &&
  caseAt(paragraph, index) !== 'capital';

/** "the rapper, known only as": what one human being is, and no firm. */
function isOnlyName(paragraph: ParagraphAnalysis, as: number): boolean {
  if (keyAt(paragraph, as) !== 'as') return false;
  const known = HOW_KNOWN.has(keyAt(paragraph, as - 1)) ? as - 2 : as - 1;
  if (keyAt(paragraph, known) !== 'known') return false;
  const noun = textAt(paragraph, known - 1) === ',' ? known - 2 : known - 1;
  if (caseAt(paragraph, noun) !== 'lower' || (signalsAt(paragraph, noun) & WordSignal.organizationNoun) !== 0) return false;
  return hasClass(paragraph, noun, C.role | C.kin) || /^(?:man|woman|boy|girl)$/u.test(keyAt(paragraph, noun));
}

const HOW_KNOWN = wordSet('only simply publicly online professionally');

/** Somebody with a title or role in front of "better known as": towns, firms and storms are known as something too, firms also by a person's name. */
function knownName(paragraph: ParagraphAnalysis, as: number, limit: number): FormName | undefined {
  if (keyAt(paragraph, as) !== 'as' || keyAt(paragraph, as - 1) !== 'known' || !ADVERBS.has(keyAt(paragraph, as - 2)))
    return undefined;
  const name = nameBefore(paragraph, as - 2, limit);
  return name !== undefined && hasClass(paragraph, name.from - 1, C.title | C.role) ? name : undefined;
}

/** The words that end in front of "alias", or of its comma or bracket, if they may be somebody's name. */
function nameBefore(paragraph: ParagraphAnalysis, alias: number, limit: number): FormName | undefined {
  const to = /^[,(]$/u.test(textAt(paragraph, alias - 1)) ? alias - 1 : alias;
  let start = to;
  while (start > limit && isCapital(paragraph, start - 1)) start--;
  const from = behindTitles(paragraph, { from: start, to });
  if (from === to || to - from > MOST_WORDS) return undefined;
  for (let i = from; i < to; i++) if (!mayGoOnAsPerson(paragraph, from, i)) return undefined;
  return person(from, to);
}

/** "Mosha Kitran", "Big Man": any words with capitals, but for what is listed as something else. */
function aliasBehind(paragraph: ParagraphAnalysis, at: number, limit: number): FormName | undefined {
  const from = tokenAt(paragraph, at)?.kind === 'mark' ? at + 1 : at;
  let to = from;
  while (to < limit && caseAt(paragraph, to) === 'capital' && !isFunctionToken(paragraph, to)) {
    // "Kitran Norland" is somebody, "Norland" is none.
    const isNone = hasClass(paragraph, to, to > from ? NO_ALIAS & ~PLACE_CLASSES : NO_ALIAS);
    if (isNone && !hasClass(paragraph, to, C.firstName | C.surname)) return undefined;
    to++;
  }
  return to > from && to - from <= MOST_WORDS_OF_ALIAS && !isCapital(paragraph, to) ? person(from, to) : undefined;
}
