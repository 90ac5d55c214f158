import type { ArticleMention } from '../articleMention';
import type { Lexicon } from '../lexicon';
import { wordAndParts } from './contentWords';
import { genderOfName, genderOfTitle, type Gender } from './gender';
import { familyGeneration, generationOf, isSameGeneration, nameWords } from './generation';
import { type IsForm, isShortFor } from './isShortFor';
import { isReignName, mayReign } from './reignName';
import { soundReader } from '../../text/spelling';

/** Entities that share a word are looked through one by one; in no article do more than this many share one. */
const MOST_CANDIDATES = 24;

interface Person {
  readonly words: readonly string[];
  readonly mentions: ArticleMention[];
  gender: Gender;
  /** Which of the words is the family name. */
  readonly familyAt: number;
  /** Whether the family name stands in front of a given name, as in East Asia. */
  readonly familyFirst: boolean;
  /** What may be written in one word: the given name of two syllables behind the family name, "jong-un", else the last two, "bar-lind". */
  readonly joined: string | undefined;
  /** "jr", "sr", "xiv": father and son may share all the rest of their name. */
  generation: string | undefined;
  /** Where the person is named in full, in order; `passed` of them lie before the mention being looked at. */
  fullPlaces: readonly number[];
  /** The tagging unit of each of those places. */
  fullUnits: readonly number[];
  /** The titles that stand with the full name. */
  readonly titles: Set<string>;
  /** The titles that the article has called the person by, in front of one word ("Mr Penhale"). */
  readonly calledBy: Set<string>;
  passed: number;
  /** The last place before it where the person is named at all. */
  latest: number;
  /** Introduced as somebody's relative. */
  readonly kin: boolean;
  /** The article also calls the person by the first name alone. */
  byFirstName: boolean;
}

/**
 * Puts the mentions of people together: full names first, the longest leading, then each short one to whom the text before it
 * named last. Linear in the number of mentions.
 */
export function groupPeople(
  mentions: readonly ArticleMention[],
  lexicon: Lexicon,
  isFamilyFirst: (word: string) => boolean,
): ArticleMention[][] {
  const people: Person[] = [];
  const byWord = new Map<string, Person[]>();
  const bySound = new Map<string, Person[]>();
  const soundOf = soundReader();
  const isForm: IsForm = (word, other) => isWrittenAs(word, other, lexicon) || isSpelling(soundOf(word), soundOf(other));
  const sounding = (words: readonly string[]): readonly Person[] => candidates(bySound, [...soundsOf(words)]);
  const soundsOf = (words: readonly string[]): ReadonlySet<string> => {
    const sounds = new Set<string>();
    for (const word of words) {
      const sound = soundOf(word);
      if (sound !== undefined) sounds.add(sound);
    }
    return sounds;
  };
  const add = (mention: ArticleMention): void => {
    const words = nameWords(mention);
    const familyAt = familyPlace(mention, words, isFamilyFirst);
    const person: Person = {
      words,
      mentions: [mention],
      gender: genderOfTitle(mention.title) ?? genderOfName(words, lexicon),
      generation: generationOf(mention),
      familyAt,
      familyFirst: familyAt < words.length - 1,
      joined: words.length === 3 ? words.slice(1).join('-') : undefined,
      fullPlaces: [],
      fullUnits: [],
      titles: new Set(),
      calledBy: new Set(),
      passed: 0,
      latest: words.length > 1 ? -Infinity : mention.span.start,
      kin: mention.kin,
      byFirstName: false,
    };
    people.push(person);
    for (const word of parted(words)) listUnder(byWord, word, person);
    if (person.joined !== undefined) listUnder(byWord, person.joined, person);
    for (const sound of soundsOf(words)) listUnder(bySound, sound, person);
  };

  const full = mentions.filter((mention) => nameWords(mention).length > 1);
  // Longest first, so that "Saw Htoo" finds "Saw Htoo Eh Paw" wherever either stands.
  for (const mention of [...full].sort((a, b) => nameWords(b).length - nameWords(a).length || a.span.start - b.span.start)) {
    const words = nameWords(mention);
    const same = bestNamed(
      mention,
      candidates(byWord, words).filter(
        (person) =>
          (isShortFor(words, person.words, isForm) ||
            isTurned(words, person.words, isFamilyFirst) ||
            isUnhyphenated(words, person.words)) &&
          isSameGeneration(mention, person),
      ),
    );
    if (same === undefined) add(mention);
    else join(same, mention);
  }
  const singles = new Set<string>();
  for (const mention of mentions) {
    const [only, another] = nameWords(mention);
    if (only !== undefined && another === undefined && !isReignName(mention)) singles.add(only);
  }
  for (const person of people) {
    person.byFirstName = person.words.some((word, at) => at !== person.familyAt && singles.has(word));
  }
  const firstNames = callsByFirstName(people, singles);
  for (const person of people) {
    const inOrder = [...person.mentions].sort((a, b) => a.span.start - b.span.start);
    person.fullPlaces = inOrder.map((mention) => mention.span.start);
    person.fullUnits = inOrder.map((mention) => mention.unit);
    for (const { title } of inOrder) if (title !== undefined) person.titles.add(title.toLowerCase());
  }
  for (const mention of mentions) {
    const words = nameWords(mention);
    if (words.length > 1) continue;
    const known =
      mostLikely(mention, candidates(byWord, [...words, ...lexicon.fullNames(words[0] ?? '')]), isForm, firstNames) ??
      mostLikely(mention, sounding(words), isForm, firstNames) ??
      spouse(mention, people, byWord) ??
      onlyBearer(mention, byWord);
    if (known === undefined) add(mention);
    else {
      join(known, mention);
      if (mention.title !== undefined) known.calledBy.add(mention.title.toLowerCase());
      if (known.latest !== -Infinity) known.latest = mention.span.start;
    }
  }
  uniteBirthNames(mentions, people);
  return people
    .filter((person) => person.mentions.length > 0)
    .map((person) => [...person.mentions].sort((a, b) => a.span.start - b.span.start));
}

/** "Zeca Marambaia was born José Carlos dos Santos": two names of one person. */
function uniteBirthNames(mentions: readonly ArticleMention[], people: readonly Person[]): void {
  const holder = new Map<ArticleMention, Person>();
  if (!mentions.some((mention) => mention.defines)) return;
  for (const person of people) for (const mention of person.mentions) holder.set(mention, person);
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    if (!mention.defines || before?.unit !== mention.unit) return;
    const [person, other] = [holder.get(before), holder.get(mention)];
    if (person === undefined || other === undefined || person === other) return;
    for (const moved of other.mentions.splice(0)) {
      person.mentions.push(moved);
      holder.set(moved, person);
    }
  });
}

/** "Mrs. Battle came with her husband, Alonzo. Mr. Battle …": the relative with a first name alone, if no other of the title's gender has that surname. */
function spouse(
  mention: ArticleMention,
  people: readonly Person[],
  byWord: ReadonlyMap<string, readonly Person[]>,
): Person | undefined {
  const gender = genderOfTitle(mention.title);
  const [word = ''] = nameWords(mention);
  if (gender === undefined || !byWord.has(word)) return undefined;
  const [only, another] = people.filter(
    ({ words, kin, gender: own, mentions: [first] }) =>
      kin && words.length === 1 && (own ?? gender) === gender && first !== undefined && first.span.start < mention.span.start,
  );
  return another === undefined ? only : undefined;
}

/** "Ms Lind" where the article has one Lind, whatever gender the lists give for the first name; a "Mrs" may be that one's wife. */
function onlyBearer(mention: ArticleMention, byWord: ReadonlyMap<string, readonly Person[]>): Person | undefined {
  if (!/^(?:mr|ms)\.?$/iu.test(mention.title ?? '')) return undefined;
  const [only, another] = (byWord.get(nameWords(mention)[0] ?? '') ?? []).filter(({ words }) => words.length > 1);
  if (only === undefined || another !== undefined || only.words[only.words.length - 1] !== nameWords(mention)[0])
    return undefined;
  const isCalled = only.mentions.some(({ title, pronoun }) => (genderOfTitle(title) ?? pronoun) !== undefined);
  return isCalled || (only.fullPlaces[0] ?? Infinity) > mention.span.start ? undefined : only;
}

function join(person: Person, mention: ArticleMention): void {
  person.mentions.push(mention);
  person.generation ??= generationOf(mention);
  person.gender = genderOfTitle(mention.title) ?? person.gender;
}

/** Some words and their parts, each once. */
function parted(words: readonly string[]): ReadonlySet<string> {
  const found = new Set<string>();
  for (const word of words) for (const part of wordAndParts(word)) found.add(part);
  return found;
}

function candidates(byWord: ReadonlyMap<string, readonly Person[]>, words: readonly string[]): readonly Person[] {
  const found = new Set<Person>();
  for (const word of words) for (const person of (byWord.get(word) ?? []).slice(0, MOST_CANDIDATES)) found.add(person);
  return [...found];
}

const listUnder = (index: Map<string, Person[]>, key: string, person: Person): void => {
  const sharing = index.get(key);
  if (sharing === undefined) index.set(key, [person]);
  else sharing.push(person);
};

/** Of several people whom a name of two or more words fits ("Ms van der Merwe"): the one of the title's gender, named last before it. */
function bestNamed(mention: ArticleMention, people: readonly Person[]): Person | undefined {
  if (people.length < 2) return people[0];
  const gender = genderOfTitle(mention.title);
  const fitting = people.filter((person) => gender === undefined || person.gender === undefined || person.gender === gender);
  const before = ({ mentions: [first] }: Person): number =>
    first === undefined || first.span.start > mention.span.start ? -1 : first.span.start;
  return fitting.reduce<Person | undefined>(
    (best, person) => (best === undefined || before(person) > before(best) ? person : best),
    undefined,
  );
}

const isSpelling = (sound: string | undefined, other: string | undefined): boolean => sound !== undefined && sound === other;

/** "Bar-Lind" and "Tom Bar-Lind" for Tom Bar Lind, "Bar Lind" for Tom Bar-Lind. */
function isUnhyphenated(words: readonly string[], other: readonly string[]): boolean {
  const [short, long] = [words.join(' '), other.join(' ')];
  if (!short.includes('-') && !long.includes('-')) return false;
  const open = (name: string): string => name.replaceAll('-', ' ');
  return [long, other.slice(1).join(' ')].some((name) => open(name) === open(short));
}

/** Whether two names differ in their order alone, the family name first or last: "Hansol Zhi-wei" and "Zhi-wei Hansol". */
function isTurned(words: readonly string[], other: readonly string[], isFamilyFirst: (word: string) => boolean): boolean {
  const turned = (name: readonly string[]): string => [name[name.length - 1], ...name.slice(0, -1)].join('-');
  const [one, two] = [words.join('-'), other.join('-')];
  return (
    (isFamilyFirst(other[0] ?? '') && turned(words) === two) ||
    (isFamilyFirst(words[0] ?? '') && turned(other) === one) ||
    (one === two && isFamilyFirst(words[0] ?? ''))
  );
}

/** An initial, or a nickname. */
const isWrittenAs = (word: string, other: string, lexicon: Lexicon): boolean =>
  (word.length === 1 && other.startsWith(word)) ||
  (other.length === 1 && word.startsWith(other)) ||
  lexicon.fullNames(word).includes(other) ||
  lexicon.fullNames(other).includes(word);

/** Whom a single name means: the person whose surname (rather than first name) it is, named before it, last of all. */
function mostLikely(mention: ArticleMention, people: readonly Person[], isForm: IsForm, firstNames: boolean): Person | undefined {
  const [word = ''] = nameWords(mention);
  const gender = genderOfTitle(mention.title) ?? mention.pronoun;
  const sure = genderOfTitle(mention.title) !== undefined;
  let best: Person | undefined;
  let bestScore = -Infinity;
  const first = Math.min(...people.map((person) => person.fullPlaces[0] ?? Infinity));
  for (const person of people) {
    const mismatch = gender !== undefined && person.gender !== undefined && gender !== person.gender;
    if (mismatch && sure) continue;
    if (!isSameGeneration(mention, person) || !mayReign(mention, person)) continue;
    // "A daughter, Ada" is no Ada Okafor before.
    if (mention.isNewKin && (person.fullPlaces[0] ?? Infinity) < mention.span.start) continue;
    // "His wife, Okafor" is no Okafor before.
    if (mention.kin && person.words.length > 1 && person.words[0] !== word && !isForm(word, person.words[0] ?? '')) continue;
    const isHeld = person.words.some((other) => other === word || wordAndParts(other).includes(word) || isForm(word, other));
    if (!isHeld && person.joined !== word) continue;
    const junior = generationOf(mention) === undefined && isNamesake(person, people) ? 1 : 0;
    const named = isJustNamed(person, mention, people) ? JUST_NAMED : 0;
    // "Ms. Lind" is rather Ada than Theo Lind, who may be a woman too.
    const known = sure && person.gender === gender ? KNOWN_GENDER : 0;
    const score = shortNameScore(word, person, mention, first, firstNames) + named + known - (mismatch ? 0.6 : 0) - junior;
    if (score > bestScore) {
      best = person;
      bestScore = score;
    }
  }
  return best;
}

const JUST_NAMED = 0.8;
const KNOWN_GENDER = 0.3;

/** Whether the paragraph before introduces a person, and whoever else shares the name was named just once so far, in full and long before. */
function isJustNamed({ familyFirst, kin, fullUnits }: Person, mention: ArticleMention, people: readonly Person[]): boolean {
  if (familyFirst || kin || mention.unit - (fullUnits[0] ?? Infinity) !== 1) return false;
  return !people.some(
    (other) =>
      other.fullUnits !== fullUnits &&
      ((other.fullUnits[1] ?? Infinity) < mention.unit ||
        other.mentions.some((known) => nameWords(known).length === 1) ||
        other.fullUnits.some((unit) => unit >= mention.unit - 1 && unit <= mention.unit)),
  );
}

/** Which word is the family name: the last, the first ("Hansol Zhi-wei"), or the one behind an English first name ("Ada Hansol Zhi-wei"). */
function familyPlace({ text }: ArticleMention, words: readonly string[], isFamilyFirst: (word: string) => boolean): number {
  if (words.length > 1 && isFamilyFirst(words[0] ?? '')) return 0;
  return words.length > 2 && isFamilyFirst(words[1] ?? '') && HYPHENATED_GIVEN_NAME.test(text) ? 1 : words.length - 1;
}

/** "Zhi-wei", not "Smith-Lind". */
const HYPHENATED_GIVEN_NAME = /\p{Lu}\p{Ll}+-\p{Ll}+$/u;

/** Tom Lind Jr. where the article has a Tom Lind too: the bare surname is the father's. */
const isNamesake = (person: Person, people: readonly Person[]): boolean =>
  familyGeneration(person) !== undefined &&
  people.some(
    ({ words, generation }) => generation === undefined && words.length > 1 && isShortFor(words, person.words, (a, b) => a === b),
  );

/** Fewer people tell nothing about how an article calls them. */
const LEAST_PEOPLE = 2;

/** Whether the article calls people by their first names ("Hirut" for Hirut Bekele), as news of Ethiopia or Iceland does, and nobody by the last. */
function callsByFirstName(people: readonly Person[], singles: ReadonlySet<string>): boolean {
  const named = people.filter(({ words, familyFirst }) => words.length > 1 && !familyFirst);
  const firstWords = new Set(named.map(({ words }) => words[0]));
  let called = 0;
  for (const { words } of named) {
    const last = words[words.length - 1] ?? '';
    if (singles.has(words[0] ?? '')) called++;
    else if (singles.has(last) && !firstWords.has(last)) return false;
  }
  return called >= LEAST_PEOPLE;
}

/** Characters after which somebody named before counts for no more. */
const FORGOTTEN = 4000;

/**
 * The bare surname belongs to whoever bore it first in the article; others of that surname keep their first names. It seldom means the one who
 * was introduced as the other's relative or whom the article calls by the first name; a shared title, the same words for somebody before and a full
 * name in the same paragraph speak for a person.
 */
function shortNameScore(word: string, person: Person, mention: ArticleMention, first: number, firstNames: boolean): number {
  const isLast = person.words[person.words.length - 1] === word;
  const isFirst = person.words[0] === word;
  const surname = person.words.length === 1 || person.words[person.familyAt] === word;
  for (; (person.fullPlaces[person.passed] ?? Infinity) < mention.span.start; person.passed++) {
    person.latest = Math.max(person.latest, person.fullPlaces[person.passed] ?? -Infinity);
  }
  // Named before counts more than anything: an article introduces people in full.
  const order =
    person.latest === -Infinity
      ? -1000 - (person.fullPlaces[0] ?? 0) / 100
      : -Math.min(1, (mention.span.start - person.latest) / FORGOTTEN);
  const second = surname && person.words.length > 1 ? (person.kin ? 0.9 : 0) + (person.byFirstName ? 0.5 : 0) : 0;
  // A full name in the same paragraph, before this one; where many share the family name, in the paragraph before too.
  const since = mention.unit - (person.fullUnits[person.passed - 1] ?? -Infinity);
  const fresh = person.familyFirst ? (since === 0 ? 1.2 : since === 1 ? 0.6 : 0) : since === 0 ? 0.9 : 0;
  const title = mention.title?.toLowerCase();
  const sameTitle = title !== undefined && person.titles.has(title);
  const isCalledSo = title !== undefined && person.calledBy.has(title);
  return (
    order +
    (surname ? (firstNames && person.words.length > 1 ? 2 : 4) : isFirst && firstNames ? 4 : isFirst || isLast ? 2 : 1) +
    // Family names that stand first are few, and shared by chance.
    (person.fullPlaces[0] !== first ? 0 : person.familyFirst ? 0.5 : 0.7) -
    second +
    (sameTitle ? 0.6 : 0) +
    (isCalledSo ? 0.9 : 0) +
    fresh
  );
}
