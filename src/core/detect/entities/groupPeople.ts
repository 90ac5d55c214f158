import type { ArticleMention } from '../articleMention';
import type { Lexicon } from '../words/lexicon';
import { WordClass } from '../words/wordClass';
import { wordAndParts } from './contentWords';
import { genderOfName } from './gender';
import { familyGeneration, isSameGeneration } from './generation';
import { type IsForm, isShortFor } from './isShortFor';
import { PeopleIndex } from './peopleIndex';
import type { Person } from './person';
import { personMention, type PersonMention } from './personMention';
import { isCourtesy } from './statedRole';
import { mayReign } from './reignName';

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
  const index = new PeopleIndex();
  const isForm: IsForm = (word, other) =>
    isWrittenAs(word, other, lexicon) || isSpelling(index.soundOf(word), index.soundOf(other));
  const add = (mention: PersonMention): void => {
    const person = newPerson(mention, lexicon, isFamilyFirst);
    people.push(person);
    index.add(person);
  };

  const named = mentions.map(personMention);
  const full = named.filter(({ words }) => words.length > 1);
  // Longest first, so that "Saw Htoo" finds "Saw Htoo Eh Paw" wherever either stands.
  for (const mention of [...full].sort((a, b) => b.words.length - a.words.length || byPlace(a, b))) {
    const { words } = mention;
    const fitting = index
      .sharing(words)
      .filter(
        (person) =>
          (isShortFor(words, person.words, isForm) ||
            isTurned(words, person.words, isFamilyFirst) ||
            isUnhyphenated(words, person.words) ||
            isDoubleSurname(words, person.words, lexicon)) &&
          isSameGeneration(mention, person),
      );
    const same = bestNamed(mention, fitting);
    if (same === undefined) add(mention);
    else join(same, mention);
  }
  const singles = new Set<string>();
  for (const { words, reigns } of named) {
    const [only, another] = words;
    if (only !== undefined && another === undefined && !reigns) singles.add(only);
  }
  for (const person of people) {
    person.byFirstName = person.words.some((word, at) => at !== person.familyAt && singles.has(word));
  }
  const firstNames = callsByFirstName(people, singles);
  for (const person of people) {
    person.mentions.sort(byPlace);
    person.fullPlaces = person.mentions.map(({ mention }) => mention.span.start);
    person.fullUnits = person.mentions.map(({ mention }) => mention.unit);
    for (const { title } of person.mentions) if (title !== undefined) (person.titles ??= new Set()).add(title);
  }
  for (const mention of named) {
    const { words, title } = mention;
    if (words.length > 1) continue;
    const [word = ''] = words;
    const known =
      mostLikely(mention, index.sharing([...words, ...lexicon.fullNames(word)]), isForm, firstNames) ??
      mostLikely(mention, index.sounding(word), isForm, firstNames) ??
      spouse(mention, people, index) ??
      onlyBearer(mention, index);
    if (known === undefined) add(mention);
    else {
      join(known, mention);
      if (title !== undefined) (known.calledBy ??= new Set()).add(title);
      if (known.latest !== -Infinity) known.latest = mention.mention.span.start;
    }
  }
  uniteBirthNames(named, people);
  return people
    .filter((person) => person.mentions.length > 0)
    .map((person) => person.mentions.sort(byPlace).map(({ mention }) => mention));
}

function newPerson(mention: PersonMention, lexicon: Lexicon, isFamilyFirst: (word: string) => boolean): Person {
  const { words, generation, titleGender } = mention;
  const { text, span, kin } = mention.mention;
  const familyAt = familyPlace(text, words, isFamilyFirst);
  return {
    words,
    mentions: [mention],
    gender: titleGender ?? genderOfName(words, lexicon),
    generation,
    familyAt,
    familyFirst: familyAt < words.length - 1,
    joined: words.length === 3 ? words.slice(1).join('-') : undefined,
    fullPlaces: [],
    fullUnits: [],
    titles: undefined,
    calledBy: undefined,
    passed: 0,
    latest: words.length > 1 ? -Infinity : span.start,
    kin,
    byFirstName: false,
  };
}

const byPlace = (a: PersonMention, b: PersonMention): number => a.mention.span.start - b.mention.span.start;

/** "Zeca Marambaia was born José Carlos dos Santos": two names of one person. */
function uniteBirthNames(mentions: readonly PersonMention[], people: readonly Person[]): void {
  if (!mentions.some(({ mention }) => mention.defines)) return;
  const holder = new Map<PersonMention, Person>();
  for (const person of people) for (const mention of person.mentions) holder.set(mention, person);
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    if (!mention.mention.defines || before?.mention.unit !== mention.mention.unit) return;
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
  { mention, words, titleGender }: PersonMention,
  people: readonly Person[],
  index: PeopleIndex,
): Person | undefined {
  if (titleGender === undefined || index.bearers(words[0] ?? '').length === 0) return undefined;
  const [only, another] = people.filter(
    ({ words: own, kin, gender, mentions: [first] }) =>
      kin &&
      own.length === 1 &&
      (gender ?? titleGender) === titleGender &&
      first !== undefined &&
      first.mention.span.start < mention.span.start,
  );
  return another === undefined ? only : undefined;
}

/** "Ms Lind" where the article has one Lind, whatever gender the lists give for the first name; a "Mrs" may be that one's wife. */
function onlyBearer({ mention, words, title, titleGender }: PersonMention, index: PeopleIndex): Person | undefined {
  if (title === undefined || !/^(?:mr|ms)\.?$/u.test(title)) return undefined;
  const [word = ''] = words;
  const [only, another] = index.bearers(word).filter((person) => person.words.length > 1);
  if (only === undefined || another !== undefined || only.words[only.words.length - 1] !== word) return undefined;
  // "Sasha Lind said his boats were late. Mr Lind …" agrees with the title.
  const isCalled = only.mentions.some((known) => {
    const gender = known.titleGender ?? known.mention.pronoun;
    return gender !== undefined && gender !== titleGender;
  });
  return isCalled || (only.fullPlaces[0] ?? Infinity) > mention.span.start ? undefined : only;
}

function join(person: Person, mention: PersonMention): void {
  person.mentions.push(mention);
  person.generation ??= mention.generation;
  person.gender = mention.titleGender ?? person.gender;
}

/** Of several people whom a name of two or more words fits ("Ms van der Merwe"): the one of the title's gender, named last before it. */
function bestNamed({ mention, titleGender: gender }: PersonMention, people: readonly Person[]): Person | undefined {
  if (people.length < 2) return people[0];
  const fitting = people.filter((person) => gender === undefined || person.gender === undefined || person.gender === gender);
  const before = ({ mentions: [first] }: Person): number =>
    first === undefined || first.mention.span.start > mention.span.start ? -1 : first.mention.span.start;
  return fitting.reduce<Person | undefined>(
    (best, person) => (best === undefined || before(person) > before(best) ? person : best),
    undefined,
  );
}

const isSpelling = (sound: string | undefined, other: string | undefined): boolean => sound !== undefined && sound === other;

/** "Bar-Lind" and "Tom Bar-Lind" for Tom Bar Lind, "Bar Lind" for Tom Bar-Lind. */
function isUnhyphenated(words: readonly string[], other: readonly string[]): boolean {
  if (!words.some(hasHyphen) && !other.some(hasHyphen)) return false;
  const [short, long] = [words.join(' '), other.join(' ')];
  const open = (name: string): string => name.replaceAll('-', ' ');
  return [long, other.slice(1).join(' ')].some((name) => open(name) === open(short));
}

/** "Pinto Salas" for Andrés Pinto: both surnames of somebody whom the text names by first name and the first of them. */
const isDoubleSurname = (words: readonly string[], other: readonly string[], lexicon: Lexicon): boolean =>
  words.length === 2 &&
  other.length === 2 &&
  words[0] === other[1] &&
  isSurnameOnly(words[0] ?? '', lexicon) &&
  isSurnameOnly(words[1] ?? '', lexicon) &&
  (lexicon.classes(other[0] ?? '') & WordClass.firstName) !== 0;

const isSurnameOnly = (word: string, lexicon: Lexicon): boolean => {
  const classes = lexicon.classes(word);
  return (classes & WordClass.surname) !== 0 && (classes & (WordClass.firstName | WordClass.familyFirst)) === 0;
};

const hasHyphen = (word: string): boolean => word.includes('-');

/** Whether two names differ in their order alone, the family name first or last: "Hansol Zhi-wei" and "Zhi-wei Hansol". */
function isTurned(words: readonly string[], other: readonly string[], isFamilyFirst: (word: string) => boolean): boolean {
  const isFirst = isFamilyFirst(words[0] ?? '');
  const isOtherFirst = isFamilyFirst(other[0] ?? '');
  if (!isFirst && !isOtherFirst) return false;
  const turned = (name: readonly string[]): string => [name[name.length - 1], ...name.slice(0, -1)].join('-');
  const [one, two] = [words.join('-'), other.join('-')];
  return (isOtherFirst && turned(words) === two) || (isFirst && (turned(other) === one || one === two));
}

/** An initial, or a nickname. */
const isWrittenAs = (word: string, other: string, lexicon: Lexicon): boolean =>
  (word.length === 1 && other.startsWith(word)) ||
  (other.length === 1 && word.startsWith(other)) ||
  lexicon.fullNames(word).includes(other) ||
  lexicon.fullNames(other).includes(word);

/** Whom a single name means: the person whose surname (rather than first name) it is, named before it, last of all. */
function mostLikely(named: PersonMention, people: readonly Person[], isForm: IsForm, firstNames: boolean): Person | undefined {
  if (people.length === 0) return undefined;
  const { mention, titleGender } = named;
  const [word = ''] = named.words;
  const gender = titleGender ?? mention.pronoun;
  const sure = titleGender !== undefined;
  let best: Person | undefined;
  let bestScore = -Infinity;
  let first = Infinity;
  for (const { fullPlaces } of people) first = Math.min(first, fullPlaces[0] ?? Infinity);
  for (const person of people) {
    const mismatch = gender !== undefined && person.gender !== undefined && gender !== person.gender;
    if (mismatch && sure) continue;
    if (!isSameGeneration(named, person) || !mayReign(named, person)) continue;
    // "A daughter, Ada" is no Ada Okafor before.
    if (mention.isNewKin && (person.fullPlaces[0] ?? Infinity) < mention.span.start) continue;
    if (isOfOtherOffice(named, person)) continue;
    // "His wife, Okafor" is no Okafor before.
    if (mention.kin && person.words.length > 1 && person.words[0] !== word && !isForm(word, person.words[0] ?? '')) continue;
    if (!person.words.includes(word) && person.joined !== word && !hasFormOf(word, person, isForm)) continue;
    const junior = named.generation === undefined && isNamesake(person, people) ? 1 : 0;
    const justNamed = isJustNamed(person, mention, people) ? JUST_NAMED : 0;
    // "Ms. Lind" is rather Ada than Theo Lind, who may be a woman too.
    const known = sure && person.gender === gender ? KNOWN_GENDER : 0;
    const score = shortNameScore(word, person, named, first, firstNames) + justNamed + known - (mismatch ? 0.6 : 0) - junior;
    if (score > bestScore) {
      best = person;
      bestScore = score;
    }
  }
  return best;
}

const WITHOUT_OFFICE = /\bfirst (?:lady|gentleman)\b/iu;

/** "President Lind" is not the first lady Ada Lind. */
const isOfOtherOffice = ({ title }: PersonMention, { mentions }: Person): boolean =>
  title !== undefined &&
  !isCourtesy(title) &&
  mentions.some(({ mention }) => WITHOUT_OFFICE.test(mention.role ?? '')) &&
  mentions.every((other) => other.title !== title);

const hasFormOf = (word: string, { words }: Person, isForm: IsForm): boolean =>
  words.some((other) => wordAndParts(other).includes(word) || isForm(word, other));

const JUST_NAMED = 0.8;
const KNOWN_GENDER = 0.3;

/** Whether the paragraph before introduces a person, and whoever else shares the name was named just once so far, in full and long before. */
function isJustNamed({ familyFirst, kin, fullUnits }: Person, mention: ArticleMention, people: readonly Person[]): boolean {
  if (familyFirst || kin || mention.unit - (fullUnits[0] ?? Infinity) !== 1) return false;
  return !people.some(
    (other) =>
      other.fullUnits !== fullUnits &&
      ((other.fullUnits[1] ?? Infinity) < mention.unit ||
        other.mentions.some(({ words }) => words.length === 1) ||
        other.fullUnits.some((unit) => unit >= mention.unit - 1 && unit <= mention.unit)),
  );
}

/** Which word is the family name: the last, the first ("Hansol Zhi-wei"), or the one behind an English first name ("Ada Hansol Zhi-wei"). */
function familyPlace(text: string, words: readonly string[], isFamilyFirst: (word: string) => boolean): number {
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
  if (singles.size === 0) return false;
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
function shortNameScore(
  word: string,
  person: Person,
  { mention, title }: PersonMention,
  first: number,
  firstNames: boolean,
): number {
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
  const sameTitle = title !== undefined && person.titles?.has(title) === true;
  const isCalledSo = title !== undefined && person.calledBy?.has(title) === true;
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
