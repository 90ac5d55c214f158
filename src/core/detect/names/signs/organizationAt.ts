import { hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { endWithDot } from './endWithDot';
import { isFunctionToken } from './isFunctionToken';

const C = WordClass;
const CONNECTORS = new Set(['of', 'for', 'on', 'de', 'del', 'des', 'du', 'di', 'da', 'do', 'dos', 'against', 'to']);
const ARTICLES = new Set(['the', 'la', 'le', 'les', 'los', 'las', 'el']);
const HEADS = C.headStrong | C.headWeak | C.companySuffix;

/** Possessives that are part of a name: "People's Party", "Farmers' Union", "King's College". */
export const INNER_POSSESSIVES: ReadonlySet<string> = new Set(
  'people women men children king queen workers farmers teachers girls boys veterans players prosecutors writers lawyers nurses parents st'.split(
    ' ',
  ),
);

export interface OrganizationMatch {
  readonly to: number;
  readonly strength: 'strong' | 'weak' | 'suffix';
}

/**
 * The organization that starts at `from` by the pattern "modifiers + head noun (+ of/for …)" within the capitalised run that
 * ends at `runTo`; `limit` is the end of the sentence.
 */
export function organizationAt(
  paragraph: ParagraphAnalysis,
  from: number,
  runTo: number,
  limit: number,
): OrganizationMatch | undefined {
  let end = runTo;
  const joined = innerPossessiveEnd(paragraph, runTo, limit);
  if (joined !== undefined) end = joined;
  const head = headWithin(paragraph, from, end);
  if (head === undefined) return undefined;
  let { to } = head;
  if (!head.suffix) to = objectEnd(paragraph, to, limit) ?? to;
  const strength = head.suffix ? 'suffix' : head.strong ? 'strong' : 'weak';
  to = numberEnd(paragraph, to);
  if (to - from === 1) return undefined;
  return { to, strength };
}

/** "Women's Tennis Association": the run goes on behind the possessive of a word for a group of people. */
function innerPossessiveEnd(paragraph: ParagraphAnalysis, runTo: number, limit: number): number | undefined {
  const { tokens } = paragraph;
  const mark = tokens[runTo];
  if (mark === undefined || runTo + 1 >= limit || !isCapital(paragraph, runTo + 1)) return undefined;
  const isPossessive =
    mark.kind === 'possessive' || ((mark.text === "'" || mark.text === '\u2019') && keyAt(paragraph, runTo - 1).endsWith('s'));
  if (!isPossessive || mark.start !== tokens[runTo - 1]?.end) return undefined;
  if (!INNER_POSSESSIVES.has(keyAt(paragraph, runTo - 1))) return undefined;
  let end = runTo + 1;
  while (end < limit && isCapital(paragraph, end)) end++;
  return end;
}

interface Head {
  readonly to: number;
  readonly strong: boolean;
  readonly suffix: boolean;
}

/** The end of the first group of head nouns: in "Ford Motor Co Chief" that is behind "Co", in "Security Council" behind "Council". */
function headWithin(paragraph: ParagraphAnalysis, from: number, to: number): Head | undefined {
  let found: Head | undefined;
  for (let i = from; i < to; i++) {
    const phrase = listedPhrase(paragraph, i, to, HEADS);
    if (phrase !== undefined) {
      const suffix = (phrase.classes & C.companySuffix) !== 0;
      const strong = (phrase.classes & (C.headStrong | C.companySuffix)) !== 0;
      // A later head takes over unless it only weakens: "Bank Holding" yes, "University Hospital" yes, "Congress Hall" yes.
      found = { to: phrase.to, strong: strong || (found?.strong ?? false), suffix: suffix && i > from };
      if (suffix) found = { ...found, to: endWithDot(paragraph, phrase.to, to) };
      i = phrase.to - 1;
    } else if (found !== undefined && i >= found.to) {
      // Titles and further names behind the head are no part of it.
      if (hasClass(paragraph, i, C.title | C.role)) break;
      const nextHead = listedPhrase(paragraph, i + 1, to, HEADS);
      if (nextHead === undefined || hasClass(paragraph, i, PERSON_CLASSES)) break;
    }
  }
  return found;
}

/** The end of "of Foreign Affairs", "for the Study of War", "of Health and Human Services" behind a head. */
function objectEnd(paragraph: ParagraphAnalysis, at: number, limit: number): number | undefined {
  const connector = keyAt(paragraph, at);
  if (at >= limit || isCapital(paragraph, at) || !CONNECTORS.has(connector)) return undefined;
  let i = at + 1;
  if (ARTICLES.has(keyAt(paragraph, i)) && !isCapital(paragraph, i)) i++;
  if (i >= limit || !isCapital(paragraph, i) || isFunctionToken(paragraph, i)) return undefined;
  const isOf = connector !== 'for' && connector !== 'on' && connector !== 'to' && connector !== 'against';
  // "the Council for Monday", "the Party for Macron": only things are what an organization is for.
  if (!isOf && hasClass(paragraph, i, PERSON_CLASSES) && !hasClass(paragraph, i, C.common)) return undefined;
  if (connector === 'to' && !hasClass(paragraph, i, C.cue | C.common)) return undefined;
  let end = i;
  while (end < limit && isCapital(paragraph, end) && !(end > i && hasClass(paragraph, end, C.title))) end++;
  for (;;) {
    const next = joinedEnd(paragraph, end, limit) ?? objectEnd(paragraph, end, limit);
    if (next === undefined) return end;
    end = next;
  }
}

/** Fields of ministries that have an article inside the name: "Transport, Communications and the Arts". */
const WITH_ARTICLE = wordSet('environment arts sea seas economy family budget');

/** "… and Industry", "…, Trade and Industry": ordinary words that go on with what a ministry or committee is for. */
function joinedEnd(paragraph: ParagraphAnalysis, at: number, limit: number): number | undefined {
  const word = keyAt(paragraph, at);
  const isComma = word === ',';
  if (word !== 'and' && word !== '&' && !isComma) return undefined;
  let i = at + 1;
  if (isComma && keyAt(paragraph, i) === 'and') i++;
  if (keyAt(paragraph, i) === 'the' && WITH_ARTICLE.has(keyAt(paragraph, i + 1)) && !isCapital(paragraph, i + 2)) i++;
  if (i >= limit || !isCapital(paragraph, i)) return undefined;
  if (hasClass(paragraph, i, C.firstName | C.country | C.demonym | C.place | C.title | C.organization | C.acronym))
    return undefined;
  if (hasClass(paragraph, i, C.surname) && !hasClass(paragraph, i, C.common)) return undefined;
  let end = i;
  while (end < limit && isCapital(paragraph, end)) end++;
  if (isComma) {
    const rest = joinedEnd(paragraph, end, limit);
    // A comma alone may as well end the name: "of Agriculture, Livestock and Fisheries" has its "and".
    return rest;
  }
  return end;
}

/** "Infantry Battalion 355", "Channel 4". */
function numberEnd(paragraph: ParagraphAnalysis, to: number): number {
  const token = paragraph.tokens[to];
  if (token?.kind !== 'number') return to;
  const military = /^(?:battalion|brigade|regiment|division|squadron|channel|fleet|local)$/u.test(keyAt(paragraph, to - 1));
  return military ? to + 1 : to;
}
