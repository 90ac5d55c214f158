import type { TokenRange } from '../../../text/sentence';
import { hasClass, keyAt, type ParagraphAnalysis, signalsAt, textAt, tokenAt, caseAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import type { Chunk } from '../runs/chunk';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import { isChief } from '../signs/isChief';
import { type Vote, vote } from './vote';

const C = WordClass;
const OPENS_APPOSITION = wordSet('a an the one its');

/** Nouns for kinds of organizations around the name: "the daily X", "X, a Norwegian firm", "the X party", "X's chief executive". */
export function kindNounVotes(paragraph: ParagraphAnalysis, chunk: Chunk, sentence: TokenRange): Vote[] {
  if (chunk.shape !== 'plain' || chunk.titleFrom !== undefined) return [];
  const { from, to } = chunk;
  const votes: Vote[] = [];
  const before = from > sentence.from ? keyAt(paragraph, from - 1) : '';
  const after = keyAt(paragraph, to);
  if ((before === 'called' || before === 'named') && isCalledSo(paragraph, from - 1))
    votes.push(vote('called', -1, 2.4, 0, 'The article says what is called so'));
  if (before !== '' && isOrganizationNoun(paragraph, from - 1)) votes.push(vote('kind', -1, 2.8, 0, `It follows "${before}"`));
  if (before === ',' && isApposedKind(paragraph, from - 2))
    votes.push(vote('kind', -2.5, 3, 0, 'It explains what organization is meant'));
  if (isOrganizationNoun(paragraph, to)) votes.push(vote('kind', -0.8, 2.2, 0, `It is followed by "${after}"`));
  else if (hasClass(paragraph, to, C.role | C.official) && !hasClass(paragraph, to, C.common | C.cue)) {
    votes.push(vote('belonging', -0.6, 1.8, 0, `It is followed by "${after}"`));
  }
  if (
    tokenAt(paragraph, to)?.kind === 'possessive' &&
    hasClass(paragraph, to + 1, C.role) &&
    !hasClass(paragraph, to + 1, C.kin)
  ) {
    votes.push(vote('belonging', -0.3, 1.4, 0, `Its "${keyAt(paragraph, to + 1)}" is named`));
  }
  if (before === 'in' && isOfShares(paragraph, from - 2, sentence)) {
    votes.push(vote('shares', -1, 3.5, -0.8, 'Its shares are named'));
  }
  if (ownsAsFirm(paragraph, to)) votes.push(vote('belonging', -1, 3, 0, 'It has what firms have'));
  if (isSetUp(paragraph, to)) votes.push(vote('set-up', -2.5, 3, 0, 'It was set up'));
  if (isPaperAsked(paragraph, from, to)) votes.push(vote('told-the', 0, 5, 0, 'Somebody told it something, as papers are told'));
  if (before === 'told' || before === 'joined') votes.push(vote('told', 0, 0.9, 0, `It follows "${before}"`));
  if (textAt(paragraph, to) !== ',') return votes;
  const next = keyAt(paragraph, to + 1);
  if (next === 'which') votes.push(vote('which', -2.5, 1.9, 0, '"which" follows'));
  if (OPENS_APPOSITION.has(next)) {
    for (let i = to + 2; i < to + 8; i++) {
      const key = keyAt(paragraph, i);
      if (key === ',' || key === '.' || key === 'who') break;
      if (hasClass(paragraph, i, C.role) && !isOrganizationNoun(paragraph, i) && caseAt(paragraph, i) === 'lower') break;
      if (!isOrganizationNoun(paragraph, i)) continue;
      votes.push(vote('kind', -2, 2.8, 0, `The article calls it "${key}"`));
      break;
    }
  }
  return votes;
}

const isOrganizationNoun = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (signalsAt(paragraph, index) & WordSignal.organizationNoun) !== 0;

const MOST_WORDS_OF_KIND = 4;

/** "a film company,", "the manager,": the phrase for an organization whose name follows its comma. */
function isApposedKind(paragraph: ParagraphAnalysis, noun: number): boolean {
  if (caseAt(paragraph, noun) !== 'lower' || !isOrganizationNoun(paragraph, noun)) return false;
  for (let i = noun - 1; i >= noun - MOST_WORDS_OF_KIND; i--) {
    if (/^(?:an?|the|its|his|her|their)$/u.test(keyAt(paragraph, i)) || tokenAt(paragraph, i)?.kind === 'possessive') return true;
    if (tokenAt(paragraph, i)?.kind !== 'word') return false;
  }
  return false;
}

const FIRM_SHARES = wordSet('shares shareholders stock stockholders');
const OWNED = wordSet(
  'board chair chairman chairwoman chairperson ceo cfo headquarters workforce revenue revenues earnings turnover',
);

/** "Kestrel shares", "Kestrel's board", "Kestrel's chair", "Kestrel's chief medical officer". */
function ownsAsFirm(paragraph: ParagraphAnalysis, to: number): boolean {
  const isOwner = tokenAt(paragraph, to)?.kind === 'possessive';
  const at = isOwner ? to + 1 : to;
  return FIRM_SHARES.has(keyAt(paragraph, at)) || (isOwner && (OWNED.has(keyAt(paragraph, at)) || isChief(paragraph, at)));
}

const SET_UP = wordSet('headquartered incorporated co-founded');

/** "Kestrel, set up in 1951", "Kestrel, headquartered in Oslo". */
const isSetUp = (paragraph: ParagraphAnalysis, to: number): boolean =>
  textAt(paragraph, to) === ',' &&
  (SET_UP.has(keyAt(paragraph, to + 1)) ||
    (keyAt(paragraph, to + 1) === 'set' && keyAt(paragraph, to + 2) === 'up') ||
    (keyAt(paragraph, to + 1) === 'founded' && /^(?:in|by)$/u.test(keyAt(paragraph, to + 2))));

const NEVER_PAPERS = C.title | C.official | C.demonym | C.country | C.notName;

/** "told the Star", "obtained by the Star": one capitalised word that is nobody's office and no group of people. */
function isPaperAsked(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  if (to - from !== 1 || keyAt(paragraph, from - 1) !== 'the' || hasClass(paragraph, from, NEVER_PAPERS)) return false;
  if (keyAt(paragraph, from).endsWith('s')) return false;
  const before = keyAt(paragraph, from - 2);
  return before === 'told' || (before === 'by' && /^(?:obtained|seen|reviewed|interviewed)$/u.test(keyAt(paragraph, from - 3)));
}

/** "the startup, called X", "a militia named X": what is called so stands directly in front. */
function isCalledSo(paragraph: ParagraphAnalysis, called: number): boolean {
  const noun = textAt(paragraph, called - 1) === ',' ? called - 2 : called - 1;
  return caseAt(paragraph, noun) === 'lower' && isOrganizationNoun(paragraph, noun);
}

const SHARES = wordSet('shares share stake stock investor investors investment shareholder shareholders');

/** "shares in X", "… while those in Y slipped". */
function isOfShares({ keys }: ParagraphAnalysis, index: number, { from }: TokenRange): boolean {
  if (SHARES.has(keys[index] ?? '')) return true;
  return keys[index] === 'those' && keys.slice(from, index).some((key) => key === 'shares' || key === 'stocks');
}
