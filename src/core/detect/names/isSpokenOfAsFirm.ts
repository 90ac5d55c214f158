import { caseAt, hasClass, keyAt, type ParagraphAnalysis, tokenAt } from '../words/paragraphAnalysis';
import { WordClass } from '../words/wordClass';
import { wordSet } from '../words/wordSet';
import { FORM_ORIGIN } from './forms/formName';
import { kindNounVotes } from './votes/kindNounVotes';
import type { NameMention } from '../nameTagger';
import { TEAM_ORIGIN } from './sport/teamPlace';

const C = WordClass;

/** What the votes of the nouns around a name must come to, which "told" alone does not. */
const LEAST = 1.2;
const JOINTS = wordSet(', and or & /');
const BELONGS = wordSet('of at for with');
const WORKS = wordSet('work works worked working job jobs employed');
/** "Cage raised its prices". */
const MOST_WORDS_TO_ITS = 3;
/** What politicians and artists have as well as firms. */
const AIDES = /^(?:spokes\p{L}+|aides?|advis[eo]rs?|all(?:y|ies)|supporters?|backers?|lawyers?|critics?|fans?)$/u;

/**
 * Whether the words around a bare name say that it is an organization's, not somebody's surname: "the Cage", "(Cage)", "Cage shares", "a cook at Cage", "Harrow,
 * Cage and Velanto", "Cage raised its prices". `before` and `after` are the names next to it.
 */
export function isSpokenOfAsFirm(
  paragraph: ParagraphAnalysis,
  { from, to, origin }: NameMention,
  before: NameMention | undefined,
  after: NameMention | undefined,
): boolean {
  if (origin === TEAM_ORIGIN || origin === FORM_ORIGIN || keyAt(paragraph, from - 1) === 'the') return true;
  if (keyAt(paragraph, from - 1) === '(' && keyAt(paragraph, to) === ')') return true;
  if (belongsTo(paragraph, from) || raisesIts(paragraph, to)) return true;
  if (isListedWith(paragraph, before, before?.to, from) || isListedWith(paragraph, after, to, after?.from)) return true;
  return isOfAKind(paragraph, from, to);
}

/** "a cook at Cage", "worked for Cage". */
const belongsTo = (paragraph: ParagraphAnalysis, from: number): boolean =>
  BELONGS.has(keyAt(paragraph, from - 1)) &&
  caseAt(paragraph, from - 2) === 'lower' &&
  (hasClass(paragraph, from - 2, C.role) || WORKS.has(keyAt(paragraph, from - 2)));

function raisesIts(paragraph: ParagraphAnalysis, to: number): boolean {
  for (let i = to; i <= to + MOST_WORDS_TO_ITS; i++) {
    if (caseAt(paragraph, i) !== 'lower' || tokenAt(paragraph, i)?.kind !== 'word') return false;
    if (keyAt(paragraph, i) === 'its') return true;
  }
  return false;
}

/** Whether nothing but a joint stands between a name and an organization beside it. */
const isListedWith = (paragraph: ParagraphAnalysis, other: NameMention | undefined, from = 0, to = 0): boolean =>
  other?.kind === 'organization' && to - from === 1 && JOINTS.has(keyAt(paragraph, from));

/** "the carmaker Cage", "Cage shares", "Cage's chief executive"; an aide may be a politician's. */
function isOfAKind(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  const behind = tokenAt(paragraph, to)?.kind === 'possessive' ? to + 1 : to;
  if (AIDES.test(keyAt(paragraph, behind))) return false;
  const sentence = paragraph.sentences.find((each) => each.from <= from && from < each.to);
  if (sentence === undefined) return false;
  let sum = 0;
  for (const { person, organization } of kindNounVotes(paragraph, { from, to, shape: 'plain' }, sentence))
    sum += organization - person;
  return sum >= LEAST;
}
