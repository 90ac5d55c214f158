import type { ParagraphAnalysis } from '../paragraphAnalysis';
import { isCapital } from '../paragraphAnalysis';
import type { NameMention, NameTagger } from './nameTagger';

/** What a document shows about a word, one bit each. */
export const Sighting = {
  /** Written small somewhere. */
  lower: 1 << 0,
  /** Capitalised inside a sentence of prose. */
  capital: 1 << 1,
  /** First, middle or last word of a person's name that left little doubt. */
  personFirst: 1 << 2,
  personMiddle: 1 << 3,
  personLast: 1 << 4,
  /** Word of an organization's name that left little doubt. */
  organizationPart: 1 << 5,
  /** All of an organization's name. */
  organizationWhole: 1 << 6,
  /** The initials of an organization's full name. */
  initials: 1 << 7,
  /** All of a person's name. */
  personWhole: 1 << 8,
  /** First word of an organization's name. */
  organizationFirst: 1 << 9,
} as const;

/** The sightings (`Sighting` bits) of a word, by its lexicon key. */
export type WordEvidence = (key: string) => number;

export const NO_EVIDENCE: WordEvidence = () => 0;

export type Sightings = ReadonlyMap<string, number>;

/** Names below this confidence teach the document nothing. */
const LEAST_CONFIDENCE = 0.85;
const ARTICLES_AND_CONNECTORS = new Set([
  'the',
  'a',
  'an',
  'of',
  'and',
  'for',
  'on',
  'in',
  'to',
  'at',
  'de',
  'la',
  'del',
  'des',
  'du',
  '&',
]);

/** What one paragraph shows about its words, found without help from the rest of the document. */
export function sightingsIn(paragraph: ParagraphAnalysis, tagger: NameTagger): Sightings {
  const seen = new Map<string, number>();
  const add = (key: string, bits: number): void => {
    seen.set(key, (seen.get(key) ?? 0) | bits);
  };
  noteCases(paragraph, add);
  for (const mention of tagger.tag(paragraph, NO_EVIDENCE)) {
    if (mention.confidence >= LEAST_CONFIDENCE) noteName(paragraph, mention, add);
  }
  return seen;
}

function noteCases(paragraph: ParagraphAnalysis, add: (key: string, bits: number) => void): void {
  if (paragraph.caseStyle !== 'sentence') return;
  for (const { from, to } of paragraph.sentences) {
    for (let i = from; i < to; i++) {
      const token = paragraph.tokens[i];
      if (token?.kind !== 'word') continue;
      const key = paragraph.keys[i] ?? '';
      if (!isCapital(paragraph, i)) add(key, Sighting.lower);
      else if (i > from && /[\p{Ll},]/u.test(paragraph.tokens[i - 1]?.text ?? '')) add(key, Sighting.capital);
    }
  }
}

function noteName(paragraph: ParagraphAnalysis, mention: NameMention, add: (key: string, bits: number) => void): void {
  const keys: string[] = [];
  for (let i = mention.from; i < mention.to; i++) if (paragraph.tokens[i]?.kind === 'word') keys.push(paragraph.keys[i] ?? '');
  const [only] = keys;
  if (only === undefined) return;
  if (mention.kind === 'person') {
    if (keys.length === 1) {
      add(only, Sighting.personWhole | Sighting.personLast);
      return;
    }
    keys.forEach((key, at) => {
      const bits = at === 0 ? Sighting.personFirst : at === keys.length - 1 ? Sighting.personLast : Sighting.personMiddle;
      add(key, bits);
    });
    return;
  }
  if (keys.length === 1) {
    add(only, Sighting.organizationWhole | Sighting.organizationPart);
    return;
  }
  const words = keys.filter((key) => !ARTICLES_AND_CONNECTORS.has(key));
  words.forEach((key, at) => {
    add(key, Sighting.organizationPart | (at === 0 ? Sighting.organizationFirst : 0));
  });
  // "Korean Central News Agency" is KCNA later on, "Department of Health and Human Services" HHS, "Bank of America" BoA.
  for (const parts of [words, keys]) {
    const initials = parts.map((key) => key.charAt(0)).join('');
    if (initials.length >= 2) add(initials, Sighting.initials);
  }
}

/** What the whole document shows: the paragraphs' sightings put together. */
export function documentEvidence(paragraphs: Iterable<Sightings>): Sightings {
  const all = new Map<string, number>();
  for (const sightings of paragraphs) for (const [key, bits] of sightings) all.set(key, (all.get(key) ?? 0) | bits);
  return all;
}

/** The document's evidence about the capitalised words of a paragraph as one short text: equal texts, equal tagging. */
export function evidenceKey(paragraph: ParagraphAnalysis, evidence: Sightings): string {
  const parts: number[] = [];
  paragraph.keys.forEach((key, index) => {
    if (isCapital(paragraph, index)) parts.push(evidence.get(key) ?? 0);
  });
  return parts.join(',');
}
