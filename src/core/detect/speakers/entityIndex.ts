import type { DetectedEntity } from '../../model/detection';
import { officesOfTitle } from '../entities/officesOfTitle';
import type { ResolvedEntities } from '../entities/resolveEntities';
import { keysOf, lastKey, lexiconKey } from '../lexicon';
import { initialsOfRole } from './initialsOfRole';

/** An article's entities by the words that may stand for them. */
export class EntityIndex {
  readonly #byRole = new Map<string, DetectedEntity[]>();
  readonly #byInitials = new Map<string, DetectedEntity[]>();
  readonly #byName = new Map<string, DetectedEntity[]>();

  constructor({ people, organizations, titleOf }: ResolvedEntities) {
    for (const person of people) {
      const words = keysOf(person.name);
      listUnder(this.#byName, [words[0] ?? '', words.at(-1) ?? ''], person);
      listUnder(this.#byInitials, initialsOfRole(person.role ?? ''), person);
    }
    for (const entity of [...people, ...organizations]) {
      listUnder(this.#byRole, roleWords(entity, titleOf.get(entity.id) ?? ''), entity);
    }
  }

  /** The entities whose stated role or own name has the word. */
  withRole(word: string): readonly DetectedEntity[] {
    return this.#byRole.get(word) ?? [];
  }

  /** The people whose stated role has the letters as its initials. */
  withInitials(letters: string): readonly DetectedEntity[] {
    return this.#byInitials.get(letters) ?? [];
  }

  /** The one person who has the last of some words as first or last name. */
  named(words: string): DetectedEntity | undefined {
    const [only, another] = this.#byName.get(lastKey(words)) ?? [];
    return another === undefined ? only : undefined;
  }
}

/** "of", "to" say nothing, "MP" does. */
const LEAST_ROLE_LENGTH = 3;

/** The words of what somebody is, or of an organization's name; most people of an article have no role. */
function roleWords({ kind, name, role = '' }: DetectedEntity, title: string): readonly string[] {
  if (kind === 'person' && role === '' && title === '') return [];
  const text = `${role} ${officesOfTitle(`${title} ${role}`)} ${kind === 'organization' ? name : ''}`;
  const words: string[] = [];
  for (const part of text.split(/[\s,-]+/u)) {
    const word = lexiconKey(part);
    if (word.length >= LEAST_ROLE_LENGTH || /^\p{Lu}{2}$/u.test(part)) words.push(word);
    // "riksbank" is a bank too.
    if (word.length >= LEAST_OF_BANK && word.endsWith('bank')) words.push('bank');
  }
  return words;
}

const LEAST_OF_BANK = 7;

function listUnder(index: Map<string, DetectedEntity[]>, words: readonly string[], entity: DetectedEntity): void {
  for (const word of new Set(words)) {
    const known = index.get(word);
    if (known === undefined) index.set(word, [entity]);
    else known.push(entity);
  }
}
