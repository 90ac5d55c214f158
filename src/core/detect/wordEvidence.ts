import type { EntityKind } from '../model/annotation';
import type { TokenRange } from '../text/sentence';
import { bearsCapital, type ParagraphAnalysis } from './words/paragraphAnalysis';
import { zeros } from './zeros';

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
  /** Behind a title, role or word for kin. */
  afterTitle: 1 << 10,
  afterFirstName: 1 << 11,
  /** In one run with the head noun of organizations. */
  besideHead: 1 << 12,
  afterThe: 1 << 13,
  /** Behind a preposition of place. */
  afterPreposition: 1 << 14,
  /** In front of a verb of saying. */
  says: 1 << 15,
  /** In front of "who" or an age. */
  personal: 1 << 16,
  /** Word of a place that stands for its team (`isTeamPlace`). */
  team: 1 << 17,
  /** Word of a place in front of a team's nickname ("Calgary Flames"). */
  teamTown: 1 << 18,
  /** Name of a storm or of a town that has another word in front, and word of a ship's (`noteThings`). */
  storm: 1 << 19,
  ship: 1 << 20,
  /** Any word of an article in which some place stands for its team. */
  league: 1 << 21,
  /** Letters that stand for an office, a law or another thing, and letters in brackets behind another name (`noteLetters`). */
  office: 1 << 22,
  explained: 1 << 23,
  /** Name of a town, by what stands around it in all of the article (`townSign`). Above the counts, where the trained weights do not see it. */
  town: 1 << 31,
} as const;

/** Any word of a person's name. */
export const PERSON_SIGHTINGS = Sighting.personFirst | Sighting.personMiddle | Sighting.personLast | Sighting.personWhole;

/** That the article knows a name of the word, or a longer one that it opens or stands for. */
export const NAME_SIGHTINGS =
  Sighting.capital | PERSON_SIGHTINGS | Sighting.organizationFirst | Sighting.initials | Sighting.explained | Sighting.teamTown;

/** What all words share, a key that no word has: whether the article tells of teams that go by their places. */
const LEAGUE = ' league';

/**
 * What the document shows about a word, by its lexicon key: the `Sighting` bits and, above them, how often it was read as part of a
 * person's name, of an organization's and at all, in coarse steps (`tallyOf`), so that it rarely changes with an edit elsewhere.
 */
export type WordEvidence = (key: string) => number;

/** What the document shows about each token of a paragraph, 0 for all words without a capital (`evidenceOf`): equal numbers, equal names. */
export type TokenEvidence = readonly number[];

/** Of a document of which nothing is known yet. */
export const NO_EVIDENCE: TokenEvidence = [];

/** What a document shows about a token. */
export const seenAt = (evidence: TokenEvidence, token: number): number => (token < evidence.length ? (evidence[token] ?? 0) : 0);

/** What the document shows about each word with a capital of a range. */
export function seenOfCapitals(
  paragraph: ParagraphAnalysis,
  { from, to }: TokenRange,
  evidence: TokenEvidence,
): readonly number[] {
  const seen: number[] = [];
  for (let i = from; i < to; i++) if (bearsCapital(paragraph, i)) seen.push(seenAt(evidence, i));
  return seen;
}

/**
 * What one paragraph shows about one word: `Sighting` bits, and the sums of probabilities over the places where it was read. A class, because
 * there are very many: V8 is slow with object literals whose numbers are now whole, now fractions.
 */
export class WordSighting {
  bits: number;
  person: number;
  organization: number;
  places: number;
  /** The sum of what speaks for a town (`townSign`). */
  town: number;

  constructor(bits: number, person: number, organization: number, places: number, town: number) {
    this.bits = bits;
    this.person = person;
    this.organization = organization;
    this.places = places;
    this.town = town;
  }
}

/** What a paragraph or a document shows about its words, by their keys. */
export interface Sightings {
  /** The words that it writes small somewhere, as often as it does. Apart, because they are most words of a text. */
  readonly small: Iterable<string>;
  readonly others: ReadonlyMap<string, Readonly<WordSighting>>;
}

const TALLY_SHIFT = 24;
const TALLY_MASK = 0x7f;
const CONTEXT_SHIFT = 10;
/** The trained weights know nothing of what is above. */
const CONTEXT_END = 21;

/** What was read as names, and what stood around the word. */
export const readingsOf = (evidence: number): number => evidence & ((1 << CONTEXT_SHIFT) - 1);
export const contextsOf = (evidence: number): number => (evidence & ((1 << CONTEXT_END) - 1)) >>> CONTEXT_SHIFT;

/** The coarse counts of a word's evidence: 0 when it was read nowhere. */
export const tallyOf = (evidence: number): number => (evidence >>> TALLY_SHIFT) & TALLY_MASK;

/** Whether a word was read in one place of the document alone. */
export const isReadOnce = (evidence: number): boolean => tallyOf(evidence) % 4 === 1;

/** The share of its places where a word was read as part of a kind of name, in steps of a fifth. */
export const shareOf = (evidence: number, kind: EntityKind): number =>
  (kind === 'person' ? Math.floor(tallyOf(evidence) / 20) : Math.floor((tallyOf(evidence) % 20) / 4)) / 5;

/** "In Velan" once may be of anything. */
const LEAST_OF_TOWN = 2;

/** Shares in five steps and the number of places in three. */
function coarse({ bits: shown, person, organization, places, town }: Readonly<WordSighting>): number {
  const bits = town >= LEAST_OF_TOWN ? shown | Sighting.town : shown;
  if (places === 0) return bits;
  const step = (sum: number): number => Math.min(4, Math.floor((sum / places) * 5));
  const count = places >= 5 ? 3 : places >= 2 ? 2 : 1;
  return bits | ((step(person) * 20 + step(organization) * 4 + count) << TALLY_SHIFT);
}

/** Collects what is seen of the words of a paragraph. */
export class SightingsBuilder {
  readonly #small: string[] = [];
  readonly #seen = new Map<string, WordSighting>();

  /** The word is written small here. */
  addSmall(key: string): void {
    this.#small.push(key);
  }

  add(key: string, bits: number): void {
    const known = this.#seen.get(key);
    if (known === undefined) this.#seen.set(key, new WordSighting(bits, 0, 0, 0, 0));
    else known.bits |= bits;
  }

  /** A place stands for its team here. */
  addTeam(): void {
    this.add(LEAGUE, Sighting.league);
  }

  /** Adds a reading with its probabilities. */
  count(key: string, person: number, organization: number, places: number): void {
    const known = this.#seen.get(key);
    if (known === undefined) this.#seen.set(key, new WordSighting(0, person, organization, places, 0));
    else {
      known.person += person;
      known.organization += organization;
      known.places += places;
    }
  }

  /** Adds what speaks for a town of that name, or against it. */
  addTown(key: string, sign: number): void {
    const known = this.#seen.get(key);
    if (known === undefined) this.#seen.set(key, new WordSighting(0, 0, 0, 0, sign));
    else known.town += sign;
  }

  take(): Sightings {
    return { small: this.#small, others: this.#seen };
  }
}

/** Puts together what the paragraphs of a document show, in their order. */
export class DocumentSightings {
  readonly #small = new Set<string>();
  readonly #seen = new Map<string, WordSighting>();

  /** What the next paragraph shows. */
  addAll({ small, others }: Sightings): void {
    for (const key of small) this.#small.add(key);
    others.forEach(({ bits, person, organization, places, town }, key) => {
      const known = this.#seen.get(key);
      if (known === undefined) this.#seen.set(key, new WordSighting(bits, person, organization, places, town));
      else {
        known.bits |= bits;
        known.person += person;
        known.organization += organization;
        known.places += places;
        known.town += town;
      }
    });
  }

  /** The evidence that all of them are. */
  evidence(): WordEvidence {
    return (key) => {
      const found = this.#seen.get(key);
      return (found === undefined ? 0 : coarse(found)) | (this.#small.has(key) ? Sighting.lower : 0);
    };
  }
}

/** What the whole document shows: the paragraphs' sightings put together, in their order. */
export function documentEvidence(paragraphs: Iterable<Sightings>): WordEvidence {
  const all = new DocumentSightings();
  for (const sightings of paragraphs) all.addAll(sightings);
  return all.evidence();
}

/** What a document shows about each token of one of its paragraphs. */
export function evidenceOf(paragraph: ParagraphAnalysis, evidence: WordEvidence): TokenEvidence {
  const { keys } = paragraph;
  const found = zeros(keys.length);
  const league = evidence(LEAGUE) & Sighting.league;
  for (let i = 0; i < found.length; i++) {
    if (bearsCapital(paragraph, i)) found[i] = evidence(keys[i] ?? '') | league;
  }
  return found;
}
