import { isTeamPlace } from '../../names/sport/teamPlace';
import { isReadOnce, seenAt, shareOf, Sighting, type TokenEvidence } from '../../wordEvidence';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis, signalsAt, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import type { TaggedName } from '../weights/tagLabel';
import { isPlaceTakenForName } from './isPlaceTakenForName';
import { isTownOfArticle } from './isTownOfArticle';

/** A name that was found, whoever found it. */
export interface FoundName extends TaggedName {
  readonly confidence: number;
}

/** Below this probability an organization may be a place, and what is listed with it another. */
const SURE = 0.8;

/**
 * Why one word with a capital that is in no list at all, and that nobody of the article is called, must be an organization: people are introduced in full,
 * and places are told by what is in front of them. Undefined where nothing says so.
 */
export function unknownOrganization(
  paragraph: ParagraphAnalysis,
  index: number,
  evidence: TokenEvidence,
  found: readonly FoundName[],
): string | undefined {
  if (hasClass(paragraph, index, ~0) || !/^\p{Lu}\p{Ll}+$/u.test(textAt(paragraph, index))) return undefined;
  if (isPlaceTakenForName(paragraph, { kind: 'organization', from: index, to: index + 1 })) return undefined;
  if (isSource(paragraph, index)) return 'It is told or tells something, and nobody of the article is called so.';
  if (isTeam(paragraph, index)) return 'It plays as a team does.';
  if (isBehindNoun(paragraph, index)) return `It follows "${keyAt(paragraph, index - 1)}".`;
  if (isTownOfArticle(paragraph, { from: index, to: index + 1 }, evidence)) return undefined;
  if (isElsewhere(paragraph, index, seenAt(evidence, index))) return 'The article has an organization of this name elsewhere.';
  return isBesideOrganization(paragraph, index, found) ? 'It is listed together with an organization.' : undefined;
}

const BEHIND_TOLD = wordSet('that on in he she they it the this last yesterday , .');

/** "According to Orvex,", "She told Orvex that": somebody would be introduced, and a place says nothing. */
const isSource = (paragraph: ParagraphAnalysis, index: number): boolean =>
  (keyAt(paragraph, index - 1) === 'to' && keyAt(paragraph, index - 2) === 'according') ||
  (keyAt(paragraph, index - 1) === 'told' && BEHIND_TOLD.has(keyAt(paragraph, index + 1)));

/** "lost 2-0 to Orvex", "Orvex beat". */
function isTeam(paragraph: ParagraphAnalysis, index: number): boolean {
  const sentence = paragraph.sentences.find(({ from, to }) => from <= index && index < to);
  return sentence !== undefined && isTeamPlace(paragraph, { from: index, to: index + 1 }, sentence);
}

const BEHIND_APPOSED = wordSet('that which who said says reported told has had is was and in on at to for , .');

/** "the news site Orvex,", but "the firm Orvex founded". */
const isBehindNoun = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index - 1) === 'lower' &&
  ((signalsAt(paragraph, index - 1) & WordSignal.organizationNoun) !== 0 ||
    (keyAt(paragraph, index - 1) === 'site' && keyAt(paragraph, index - 2) === 'news')) &&
  (BEHIND_APPOSED.has(keyAt(paragraph, index + 1)) || tokenAt(paragraph, index + 1)?.kind === 'possessive');

const OFTEN = 0.4;
const SOMETIMES = 0.2;
const IN_PLACES = wordSet('in near between around outside');

/** Read as an organization in other places of the article, and nowhere as a person; seldom suffices where no preposition tells of a place. */
const isElsewhere = (paragraph: ParagraphAnalysis, index: number, seen: number): boolean =>
  !isReadOnce(seen) &&
  shareOf(seen, 'person') === 0 &&
  shareOf(seen, 'organization') >= ((seen & Sighting.afterPreposition) === 0 ? SOMETIMES : OFTEN) &&
  !IN_PLACES.has(keyAt(paragraph, index - 1));

/** "Orvex | and Tramco": one of the two was found. */
function isBesideOrganization(paragraph: ParagraphAnalysis, index: number, found: readonly FoundName[]): boolean {
  const other = keyAt(paragraph, index + 1) === 'and' ? index + 2 : keyAt(paragraph, index - 1) === 'and' ? index - 2 : undefined;
  // "known only as Tramco and Orvex".
  if (other === undefined || keyAt(paragraph, Math.min(index, other) - 1) === 'as') return false;
  return found.some(
    ({ kind, from, to, confidence }) =>
      kind === 'organization' && confidence >= SURE && from <= other && other < to && to - from === 1,
  );
}
