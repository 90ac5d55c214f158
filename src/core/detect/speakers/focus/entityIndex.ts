import type { DetectedEntity } from '../../../model/detection';
import { listUnder } from '../../entities/listUnder';
import { officesOfTitle } from '../../entities/officesOfTitle';
import type { ResolvedEntities } from '../../entities/resolveEntities';
import { keysOf, lastKey, lexiconKey } from '../../words/lexiconKey';
import { initialsOfRole, MOST_INITIALS } from '../../words/initialsOfRole';

type EntitiesByWord = ReadonlyMap<string, readonly DetectedEntity[]>;

const NOBODY: readonly DetectedEntity[] = [];

/** An article's entities by the words that may stand for them. Made when somebody first asks: many an article has no such words. */
export class EntityIndex {
  readonly #entities: ResolvedEntities;
  #byRole: EntitiesByWord | undefined;
  #byInitials: EntitiesByWord | undefined;
  #byName: EntitiesByWord | undefined;

  constructor(entities: ResolvedEntities) {
    this.#entities = entities;
  }

  /** The entities whose stated role or own name has the word. */
  withRole(word: string): readonly DetectedEntity[] {
    const { people, organizations, titleOf } = this.#entities;
    this.#byRole ??= byWords([...people, ...organizations], (entity) => roleWords(entity, titleOf.get(entity.id) ?? ''));
    return this.#byRole.get(word) ?? NOBODY;
  }

  /** The people whose stated role has the letters as its initials. */
  withInitials(letters: string): readonly DetectedEntity[] {
    if (letters.length > MOST_INITIALS) return NOBODY;
    this.#byInitials ??= byWords(this.#entities.people, ({ role }) => (role === undefined ? [] : initialsOfRole(role)));
    return this.#byInitials.get(letters) ?? NOBODY;
  }

  /** The one person who has the last of some words as first or last name. */
  named(words: string): DetectedEntity | undefined {
    this.#byName ??= byWords(this.#entities.people, ({ name }) => outerWords(name));
    const [only, another] = this.#byName.get(lastKey(words)) ?? [];
    return another === undefined ? only : undefined;
  }
}

/** The first and the last word of a name. */
function outerWords(name: string): readonly string[] {
  const words = keysOf(name);
  return [words[0] ?? '', words.at(-1) ?? ''];
}

/** "of", "to" say nothing, "MP" does. */
const LEAST_ROLE_LENGTH = 3;

/** Whether anything but spaces stands between words. */
const IS_JOINED = /[,-]|[^\S ]/u;

const partsOf = (text: string): readonly string[] => (IS_JOINED.test(text) ? text.split(/[\s,-]+/u) : text.split(' '));

/** The words of what somebody is, or of an organization's name; most people of an article have no role. */
function roleWords({ kind, name, role = '' }: DetectedEntity, title: string): readonly string[] {
  if (kind === 'person' && role === '' && title === '') return [];
  const parts = kind === 'organization' ? [...partsOf(name)] : [];
  if (role !== '') parts.push(...partsOf(role), ...officesOfTitle(role));
  if (title !== '') parts.push(...officesOfTitle(title));
  const words: string[] = [];
  for (const part of parts) {
    const word = lexiconKey(part);
    if (word.length >= LEAST_ROLE_LENGTH || /^\p{Lu}{2}$/u.test(part)) words.push(word);
    // "riksbank" is a bank too.
    if (word.length >= LEAST_OF_BANK && word.endsWith('bank')) words.push('bank');
  }
  return words;
}

const LEAST_OF_BANK = 7;

/** Entities under each of their words. */
function byWords(entities: readonly DetectedEntity[], wordsOf: (entity: DetectedEntity) => readonly string[]): EntitiesByWord {
  const index = new Map<string, DetectedEntity[]>();
  for (const entity of entities) for (const word of wordsOf(entity)) listUnder(index, word, entity);
  return index;
}
