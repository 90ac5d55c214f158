import { soundReader } from '../../text/spelling';
import { wordAndParts } from './contentWords';
import { listUnder, MOST_CANDIDATES } from './listUnder';
import type { Person } from './person';

const NOBODY: readonly Person[] = [];

/** People by the words of their names, and by how these sound. */
export class PeopleIndex {
  readonly soundOf = soundReader();
  readonly #people: Person[] = [];
  readonly #byWord = new Map<string, Person[]>();
  readonly #bySound = new Map<string, Person[]>();
  /** How many of the people are listed by sound: most articles spell each name in one way and need not know. */
  #sounded = 0;

  add(person: Person): void {
    this.#people.push(person);
    for (const word of person.words) for (const part of wordAndParts(word)) listUnder(this.#byWord, part, person);
    if (person.joined !== undefined) listUnder(this.#byWord, person.joined, person);
  }

  /** Everybody with the word, or with a double name that has it as a part. */
  bearers(word: string): readonly Person[] {
    return this.#byWord.get(word) ?? NOBODY;
  }

  /** Those who share a word with a name. */
  sharing(words: readonly string[]): readonly Person[] {
    let found: Person[] | undefined;
    for (const word of words) {
      const bearers = this.#byWord.get(word);
      if (bearers === undefined) continue;
      if (found === undefined) found = bearers.slice(0, MOST_CANDIDATES);
      else for (const person of bearers.slice(0, MOST_CANDIDATES)) if (!found.includes(person)) found.push(person);
    }
    return found ?? NOBODY;
  }

  /** Those with a word that sounds the same. */
  sounding(word: string): readonly Person[] {
    const sound = this.soundOf(word);
    if (sound === undefined) return NOBODY;
    for (; this.#sounded < this.#people.length; this.#sounded++) this.#listBySound(this.#people[this.#sounded]);
    return this.#bySound.get(sound)?.slice(0, MOST_CANDIDATES) ?? NOBODY;
  }

  #listBySound(person: Person | undefined): void {
    for (const word of person?.words ?? []) {
      const sound = this.soundOf(word);
      if (person !== undefined && sound !== undefined) listUnder(this.#bySound, sound, person);
    }
  }
}
