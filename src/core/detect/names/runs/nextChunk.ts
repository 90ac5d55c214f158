import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import type { Chunk } from './chunk';
import { isFunctionToken } from '../signs/isFunctionToken';
import { isListedAsNone } from '../signs/isListedAsNone';
import { joinedOrganization } from './joinedOrganization';
import { LISTED_ORGANIZATION, listedOrganization } from './listedOrganization';
import { organizationAt } from '../signs/organizationAt';
import { placeChunkEnd } from './placeChunkEnd';
import { plainEnd } from './plainEnd';
import { isPartOfTitle, roleWithin, titleEnd, titleObjectEnd } from './runTitle';
import type { TokenEvidence } from '../../wordEvidence';

const C = WordClass;

/** What stands at a token of a run: a chunk, a title in front of one, or words that are part of neither. */
export type Found =
  | { readonly kind: 'chunk'; readonly chunk: Chunk }
  | { readonly kind: 'title'; readonly to: number }
  | { readonly kind: 'skip'; readonly to: number; readonly keepsTitle: boolean };

const chunk = (from: number, to: number, shape: Chunk['shape']): Found => ({ kind: 'chunk', chunk: { from, to, shape } });

/** Cuts the next piece off a run. */
export function nextChunk(
  paragraph: ParagraphAnalysis,
  at: number,
  run: TokenRange,
  sentence: TokenRange,
  evidence: TokenEvidence,
): Found {
  const listed = listedOrganization(paragraph, at, sentence.to);
  const first = firstOfOrganization(paragraph, at, run.to);
  const found =
    organizationAt(paragraph, first, run.to, sentence.to) ?? joinedOrganization(paragraph, first, run.to, sentence.to);
  const isNone = found !== undefined && isListedAsNone(paragraph, { from: first, to: found.to });
  const pattern = found !== undefined && (isNone || isPartOfTitle(paragraph, at, found, run.to)) ? undefined : found;
  const isOrganization =
    listed !== undefined && !opensBasedName(paragraph, at, listed) && !isRankInLetters(paragraph, at, listed);
  if (isOrganization && (pattern === undefined || listed >= pattern.to)) return chunk(at, listed, 'listed-organization');

  const object = titleObjectEnd(paragraph, at, run);
  if (object !== undefined) return { kind: 'skip', to: object, keepsTitle: true };
  const title = titleEnd(paragraph, at, run, sentence, pattern?.to);
  if (title !== undefined) return { kind: 'title', to: title };

  const roleAt = roleWithin(paragraph, at, pattern === undefined ? run.to : Math.min(run.to, pattern.to), evidence);
  const country = listedPhrase(paragraph, at, run.to, C.country | C.place);
  if (pattern !== undefined && country !== undefined && country.to >= pattern.to) return chunk(at, country.to, 'place');
  if (pattern !== undefined && roleAt === undefined && !namesPerson(paragraph, at, pattern)) {
    const shape = pattern.strength === 'suffix' ? 'suffix' : pattern.strength === 'strong' ? 'head' : 'weak-head';
    return chunk(first, pattern.to, shape);
  }
  const place = placeChunkEnd(paragraph, at, run.to, roleAt !== undefined);
  // "Russian President Vladimir Putin": the demonym belongs to the title.
  if (place !== undefined) return place < run.to ? { kind: 'skip', to: place, keepsTitle: true } : chunk(at, place, 'place');
  if (roleAt !== undefined && roleAt > at) {
    // "Apple CEO Tim Cook" has an organization in front of the role, "Foreign Minister Lavrov" has the rest of the role.
    const isModifier =
      !hasClass(paragraph, at, LISTED_ORGANIZATION) &&
      hasClass(paragraph, at, C.common | C.notName | C.headWeak | C.headStrong | C.demonym | C.cueNoun);
    if (isModifier) return { kind: 'skip', to: roleAt, keepsTitle: true };
    return chunk(at, roleAt, 'plain');
  }
  return chunk(at, plainEnd(paragraph, at, run.to), 'plain');
}

const firstOfOrganization = (paragraph: ParagraphAnalysis, at: number, to: number): number =>
  at + 1 < to && isFunctionToken(paragraph, at) ? at + 1 : at;

/** "Justin Trudeau Foundation" is an organization all the same; "Gordon Brown Co" too. Only a lone weak head behind a full name is not. */
function namesPerson(paragraph: ParagraphAnalysis, at: number, pattern: { to: number; strength: string }): boolean {
  if (pattern.strength !== 'weak' || pattern.to - at !== 2) return false;
  return (
    hasClass(paragraph, at, C.firstName) && !hasClass(paragraph, at, C.place | C.common) && hasClass(paragraph, at + 1, C.surname)
  );
}

/** "Oslo-based Fjordkraft Invest": the name goes on behind a word that is listed by itself. */
const opensBasedName = (paragraph: ParagraphAnalysis, at: number, listed: number): boolean =>
  listed - at === 1 && isCapital(paragraph, listed) && keyAt(paragraph, at - 1) === 'based' && keyAt(paragraph, at - 2) === '-';

const NO_NAME = C.title | C.official | C.role | C.common | C.headStrong | C.headWeak | C.organization | C.acronym;

/** "SP Quillon Varga": letters that are a party's too are a rank in front of a name, and the party's in front of an office ("SP President Ada Lorne"). */
const isRankInLetters = (paragraph: ParagraphAnalysis, at: number, to: number): boolean =>
  to - at === 1 &&
  hasClass(paragraph, at, C.title) &&
  caseAt(paragraph, at) === 'upper' &&
  caseAt(paragraph, to) === 'capital' &&
  !hasClass(paragraph, to, NO_NAME);
