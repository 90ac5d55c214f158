import type { EntityKind } from '../../model/annotation';
import { isCapital, type ParagraphAnalysis, tokenAt } from '../paragraphAnalysis';
import { TEAM_ORIGIN } from './teamPlace';
import { Sighting, type SightingsBuilder } from './wordEvidence';

const ARTICLES_AND_CONNECTORS: ReadonlySet<string> = new Set('the a an of and for on in to at de la del des du &'.split(' '));

/** Notes which words a paragraph of prose writes small, and which it capitalises where a small letter could stand. */
export function noteCases(paragraph: ParagraphAnalysis, seen: SightingsBuilder): void {
  if (paragraph.caseStyle !== 'sentence') return;
  for (const { from, to } of paragraph.sentences) {
    for (let i = from; i < to; i++) {
      if (tokenAt(paragraph, i)?.kind !== 'word') continue;
      const key = paragraph.keys[i] ?? '';
      if (!isCapital(paragraph, i)) seen.addSmall(key);
      else if (i > from && isInsideClause(paragraph, i - 1)) seen.add(key, Sighting.capital);
    }
  }
}

const isInsideClause = ({ tokens, cases }: ParagraphAnalysis, index: number): boolean => {
  const token = tokens[index];
  return token?.text === ',' || (token?.kind === 'word' ? cases[index] !== 'upper' : token?.kind === 'possessive');
};

/** Notes the words of a name that left little doubt, and the initials of an organization's. */
export function noteName(
  { tokens, keys }: ParagraphAnalysis,
  { kind, from, to, origin }: { readonly kind: EntityKind; readonly from: number; readonly to: number; readonly origin?: string },
  seen: SightingsBuilder,
): void {
  const words: string[] = [];
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'word') words.push(keys[i] ?? '');
  const [only] = words;
  if (origin === TEAM_ORIGIN) for (const key of words) seen.add(key, Sighting.team);
  if (only === undefined) return;
  if (kind === 'person') notePerson(words, seen);
  else if (words.length === 1) seen.add(only, Sighting.organizationWhole | Sighting.organizationPart);
  else noteOrganization(words, seen);
}

function notePerson(words: readonly string[], seen: SightingsBuilder): void {
  for (const [at, key] of words.entries()) {
    const isLast = at === words.length - 1;
    if (words.length === 1) seen.add(key, Sighting.personWhole | Sighting.personLast);
    else seen.add(key, at === 0 ? Sighting.personFirst : isLast ? Sighting.personLast : Sighting.personMiddle);
  }
}

function noteOrganization(all: readonly string[], seen: SightingsBuilder): void {
  const words = all.filter((key) => !ARTICLES_AND_CONNECTORS.has(key));
  for (const [at, key] of words.entries()) {
    seen.add(key, Sighting.organizationPart | (at === 0 ? Sighting.organizationFirst : 0));
  }
  // "Korean Central News Agency" is KCNA later on, "Department of Health and Human Services" HHS, "Bank of America" BoA.
  for (const parts of [words, all]) {
    const initials = parts.map((key) => key.charAt(0)).join('');
    if (initials.length >= 2) seen.add(initials, Sighting.initials);
  }
}
