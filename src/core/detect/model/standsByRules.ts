import type { TokenRange } from '../../text/sentence';
import type { NameMention } from '../nameTagger';
import { FORM_ORIGIN } from '../names/forms/formName';
import { isFunctionToken } from '../names/signs/isFunctionToken';
import { ownsNothing, SAINT_ORIGIN } from '../names/signs/saintHouses';
import { TEAM_ORIGIN } from '../names/sport/teamPlace';
import { WHO_ORIGIN } from '../names/votes/evidenceVotes';
import { PERSON_SIGHTINGS, seenAt, type TokenEvidence } from '../wordEvidence';
import { hasClass, isCapital, type ParagraphAnalysis, tokenAt } from '../words/paragraphAnalysis';
import { WordClass } from '../words/wordClass';

const FIXED_ORIGINS: ReadonlySet<string> = new Set([
  'names/credit',
  'names/label',
  'names/administration',
  FORM_ORIGIN,
  SAINT_ORIGIN,
  'names/apposed',
  TEAM_ORIGIN,
  WHO_ORIGIN,
]);
const LIKELY = 0.6;
const SURE = 0.85;

/**
 * Whether what the rules found is a name whatever the weights find. Credits and speakers' labels have a grammar of their own, which the rules know; too
 * few were there to learn from. So have headlines, whose capitals say little: what the rules are sure of there, the article knows as a name.
 */
export const standsByRules = (
  paragraph: ParagraphAnalysis,
  name: NameMention,
  runs: readonly TokenRange[],
  evidence: TokenEvidence,
): boolean =>
  FIXED_ORIGINS.has(name.origin) ||
  name.confidence >= (paragraph.caseStyle === 'sentence' ? 1 : SURE) ||
  bearsAddress(name) ||
  holdsComma(paragraph, name) ||
  leavesRun(paragraph, name, runs) ||
  isOwnerName(paragraph, name, evidence);

/** "Kibo no Hana": small words that no run holds are part of some listed names, so only the lists know them whole; "al Velan" opens small as people do. */
function leavesRun(
  paragraph: ParagraphAnalysis,
  { kind, from, to, origin, confidence }: NameMention,
  runs: readonly TokenRange[],
): boolean {
  if (kind !== 'organization' || origin !== 'names/list') return false;
  if (!isCapital(paragraph, from)) return confidence >= LIKELY && !isBehindName(paragraph, from);
  if (confidence < SURE) return false;
  // A possessive at the end is another matter.
  if (!isCapital(paragraph, to - 1)) return tokenAt(paragraph, to - 1)?.kind === 'word';
  return !runs.some((run) => run.from <= from && to <= run.to);
}

/** "Ansar | al-Velan". */
const isBehindName = (paragraph: ParagraphAnalysis, from: number): boolean =>
  isCapital(paragraph, from - 1) && !isFunctionToken(paragraph, from - 1);

/** "Ms Crewe", "Queen Adelaide": whoever is addressed so is a person, wherever the name comes from. */
const bearsAddress = ({ kind, title, confidence }: NameMention): boolean =>
  kind === 'person' &&
  title !== undefined &&
  confidence >= LIKELY &&
  /^(?:mr|mrs|ms|miss|mx|sir|dame|lady|lord|queen|princess|empress)\.?$/iu.test(title);

/** "Ministry of Health, Labour and Welfare": no run holds a comma, so only the rules find such names whole. */
const holdsComma = ({ tokens }: ParagraphAnalysis, { kind, from, to, confidence }: NameMention): boolean => {
  if (kind !== 'organization' || confidence < SURE) return false;
  for (let i = from + 1; i < to - 1; i++) if (tokens[i]?.text === ',') return true;
  return false;
};

/**
 * "Moody's said": no run ends with a possessive, so only the lists know such names. They are none where the article has a person of that name, and
 * those that bear a first name ("Wendy's") only where they own nothing.
 */
function isOwnerName(
  paragraph: ParagraphAnalysis,
  { kind, to, from, confidence, origin }: NameMention,
  evidence: TokenEvidence,
): boolean {
  if (kind !== 'organization' || confidence < SURE || origin !== 'names/list') return false;
  if (tokenAt(paragraph, to - 1)?.kind !== 'possessive' || (seenAt(evidence, to - 2) & PERSON_SIGHTINGS) !== 0) return false;
  return to - from > 2 || !hasClass(paragraph, from, WordClass.firstName) || ownsNothing(paragraph, to, paragraph.tokens.length);
}
