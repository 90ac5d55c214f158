import type { DetectedEntity } from '../../model/detection';
import { officesOfTitle } from '../entities/officesOfTitle';
import type { ResolvedEntities } from '../entities/resolveEntities';
import { lastKey, lexiconKey } from '../lexicon';
import { initialsOfRole } from './initialsOfRole';

/** An article's entities by the words that may stand for them. */
export class EntityIndex {
  readonly #byRole = new Map<string, DetectedEntity[]>();
  readonly #byInitials = new Map<string, DetectedEntity[]>();
  readonly #byName = new Map<string, DetectedEntity[]>();

  constructor({ people, organizations, titleOf }: ResolvedEntities) {
    for (const person of people) {
      const words = person.name.split(/\s+/u).map(lexiconKey);
      listUnder(this.#byName, [words[0] ?? '', words.at(-1) ?? ''], person);
      listUnder(this.#byInitials, initialsOfRole(person.role ?? ''), person);
    }
    for (const entity of [...people, ...organizations]) {
      const role = entity.role ?? '';
      const name = entity.kind === 'organization' ? entity.name : '';
      const words = `${role} ${officesOfTitle(`${titleOf.get(entity.id) ?? ''} ${role}`)} ${name}`.split(/[\s,-]+/u);
      listUnder(
        this.#byRole,
        words
          .map(lexiconKey)
          .flatMap(withHead)
          .filter((word) => word.length >= LEAST_ROLE_LENGTH),
        entity,
      );
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

/** "riksbank" is a bank too. */
const withHead = (word: string): readonly string[] => (/^\p{L}{3,}bank$/u.test(word) ? [word, 'bank'] : [word]);

/** "of", "to" say nothing. */
const LEAST_ROLE_LENGTH = 3;

function listUnder(index: Map<string, DetectedEntity[]>, words: readonly string[], entity: DetectedEntity): void {
  for (const word of new Set(words)) {
    const known = index.get(word);
    if (known === undefined) index.set(word, [entity]);
    else known.push(entity);
  }
}
