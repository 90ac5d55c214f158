import type { ArticleMention } from '../articleMention';
import type { Lexicon } from '../words/lexicon';
import { WordClass } from '../words/wordClass';
import { wordAndParts } from './contentWords';
import { initialsOf, isCountry, spells } from './initialsOf';
import { listUnder, MOST_CANDIDATES } from './listUnder';
import type { OrganizationDraft } from './organizationDraft';
import type { OrganizationName } from './organizationName';

/** Organizations by the words of their names and by the initials of these. */
export class OrganizationIndex {
  readonly #lexicon: Lexicon;
  readonly #all: OrganizationDraft[] = [];
  readonly #byWords = new Map<string, OrganizationDraft>();
  readonly #byInitials = new Map<string, OrganizationDraft>();
  readonly #byLetter = new Map<string, OrganizationDraft[]>();
  readonly #byWord = new Map<string, OrganizationDraft[]>();

  constructor(lexicon: Lexicon) {
    this.#lexicon = lexicon;
  }

  get all(): readonly OrganizationDraft[] {
    return this.#all;
  }

  /** Those whose name has a word, or a word with it as a part. */
  get byWord(): ReadonlyMap<string, readonly OrganizationDraft[]> {
    return this.#byWord;
  }

  /** Adds an organization of which this is the first mention. */
  add(mention: ArticleMention, { words, key, bareKey }: OrganizationName): void {
    const added: OrganizationDraft = { words, mentions: [mention] };
    this.#all.push(added);
    this.#byWords.set(key, added);
    if (!this.#byWords.has(bareKey)) this.#byWords.set(bareKey, added);
    for (const initials of initialsOf(mention.words))
      if (!this.#byInitials.has(initials) || this.#isListed(mention)) this.#byInitials.set(initials, added);
    for (const word of words) for (const part of wordAndParts(word)) listUnder(this.#byWord, part, added);
    const [first = '', second] = words;
    if (second === undefined) return;
    listUnder(this.#byLetter, first.charAt(0), added);
    if (isCountry(first, this.#lexicon)) listUnder(this.#byLetter, second.charAt(0), added);
  }

  /** Adds a mention of an organization that is there, which goes by these words too. */
  join(organization: OrganizationDraft, mention: ArticleMention, key: string): void {
    organization.mentions.push(mention);
    this.#byWords.set(key, organization);
  }

  withWords(key: string): OrganizationDraft | undefined {
    return this.#byWords.get(key);
  }

  /** The one whose initials are, or whose words spell, an acronym. */
  withAcronym(acronym: string): OrganizationDraft | undefined {
    return (
      this.#byInitials.get(acronym) ??
      this.#byLetter.get(acronym.charAt(0))?.slice(0, MOST_CANDIDATES).find(spells(acronym, this.#lexicon))
    );
  }

  #isListed({ key }: ArticleMention): boolean {
    return (this.#lexicon.classes(key) & WordClass.organization) !== 0;
  }
}
