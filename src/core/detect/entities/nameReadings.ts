import type { EntityKind } from '../../model/annotation';
import type { ArticleMention } from '../articleMention';

/** How much speaks for a word or name being a person's and an organization's: sums of confidences. */
export type Weights = ReadonlyMap<string, Readonly<Record<EntityKind, number>>>;

/** How all mentions of an article together read its names. */
export interface NameReadings {
  /** By all words of a name. */
  readonly names: Weights;
  /** By its last word. */
  readonly surnames: Weights;
  /** By the first of several words. */
  readonly openings: Weights;
  /** By the runs of two or more words within a longer name. */
  readonly parts: Weights;
  /** Names that the text says somewhere are a human being's. */
  readonly human: ReadonlySet<string>;
  /** Last words of names behind which something stands that only follows a human being's. */
  readonly humanSurnames: ReadonlySet<string>;
  /** The words of organizations of several words. */
  readonly inOrganizations: ReadonlySet<string>;
}

export function nameReadings(mentions: readonly ArticleMention[]): NameReadings {
  const names = new WeightSums();
  const surnames = new WeightSums();
  const openings = new WeightSums();
  const parts = new WeightSums();
  const human = new Set<string>();
  const humanSurnames = new Set<string>();
  const inOrganizations = new Set<string>();
  for (const mention of mentions) {
    const { kind, key, words } = mention;
    names.add(key, mention);
    surnames.add(lastWord(mention), mention);
    if (words.length > 1) openings.add(words[0] ?? '', mention);
    for (const part of partsOf(mention)) parts.add(part, mention);
    if (isHuman(mention)) human.add(key);
    if (mention.hasHumanSign) humanSurnames.add(lastWord(mention));
    if (kind === 'organization' && words.length > 1) for (const word of words) inOrganizations.add(word);
  }
  return {
    names: names.sums,
    surnames: surnames.sums,
    openings: openings.sums,
    parts: parts.sums,
    human,
    humanSurnames,
    inOrganizations,
  };
}

class WeightSums {
  readonly sums = new Map<string, Record<EntityKind, number>>();

  add(key: string, { kind, confidence }: ArticleMention): void {
    let weight = this.sums.get(key);
    if (weight === undefined) {
      weight = { person: 0, organization: 0 };
      this.sums.set(key, weight);
    }
    weight[kind] += confidence;
  }
}

export function isMostlyPerson(weights: Weights, key: string): boolean {
  const weight = weights.get(key);
  return weight !== undefined && weight.person > weight.organization;
}

const ARTICLE = /^[ae]l-/u;

/** The last word without an article: "Velzha" is Ada al-Velzha. */
export function lastWord({ words }: ArticleMention): string {
  const word = words[words.length - 1] ?? '';
  return word.startsWith('-', 2) ? word.replace(ARTICLE, '') : word;
}

/** Whether a title, a pronoun or a relative says that the name is a human being's. */
const isHuman = ({ kind, title, pronoun, kin }: ArticleMention): boolean =>
  kind === 'person' && (title !== undefined || pronoun !== undefined || kin);

const LEAST_WORDS_WITH_PARTS = 3;
const MOST_WORDS_WITH_PARTS = 6;
const NO_PARTS: readonly string[] = [];

/** "tom hale", "hale brandt" of "Tom Hale Brandt". */
function partsOf({ words }: ArticleMention): readonly string[] {
  if (words.length < LEAST_WORDS_WITH_PARTS || words.length > MOST_WORDS_WITH_PARTS) return NO_PARTS;
  const parts: string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= words.length; to++) if (to - from < words.length) parts.push(words.slice(from, to).join(' '));
  }
  return parts;
}
