import type { ArticleMention } from '../articleMention';
import type { Lexicon } from '../words/lexicon';
import { onlyBearer, spouseMeant } from './bearerByTitle';
import { callsByFirstName } from './callsByFirstName';
import { isSameGeneration } from './generation';
import { isSameFullName } from './isSameFullName';
import type { IsForm } from './isShortFor';
import { likelyBearer } from './likelyBearer';
import { newPerson } from './newPerson';
import { PeopleIndex } from './peopleIndex';
import type { Person } from './person';
import { personMention, type PersonMention } from './personMention';
import { uniteBirthNames } from './uniteBirthNames';

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
  for (const mention of fullNames(named)) {
    const fitting = index
      .sharing(mention.words)
      .filter(
        (person) =>
          isSameFullName(mention.words, person.words, lexicon, isForm, isFamilyFirst) && isSameGeneration(mention, person),
      );
    const same = bestNamed(mention, fitting);
    if (same === undefined) add(mention);
    else join(same, mention);
  }
  const singles = singleNames(named);
  for (const person of people) noteFullNames(person, singles);
  const firstNames = callsByFirstName(people, singles);
  for (const mention of named) {
    const { words } = mention;
    if (words.length > 1) continue;
    const [word = ''] = words;
    const known =
      likelyBearer(mention, index.sharing([...words, ...lexicon.fullNames(word)]), isForm, firstNames) ??
      likelyBearer(mention, index.sounding(word), isForm, firstNames) ??
      spouseMeant(mention, people, index) ??
      onlyBearer(mention, index);
    if (known === undefined) add(mention);
    else callBySingleName(known, mention);
  }
  uniteBirthNames(named, people);
  return people
    .filter((person) => person.mentions.length > 0)
    .map((person) => person.mentions.sort(byPlace).map(({ mention }) => mention));
}

const byPlace = (a: PersonMention, b: PersonMention): number => a.mention.span.start - b.mention.span.start;

/** Names of several words, the longest first, so that "Saw Htoo" finds "Saw Htoo Eh Paw" wherever either stands. */
const fullNames = (named: readonly PersonMention[]): readonly PersonMention[] =>
  named.filter(({ words }) => words.length > 1).sort((a, b) => b.words.length - a.words.length || byPlace(a, b));

/** The words that somebody is called by alone, but for the names of those who reign. */
function singleNames(named: readonly PersonMention[]): ReadonlySet<string> {
  const singles = new Set<string>();
  for (const { words, reigns } of named) {
    const [only, another] = words;
    if (only !== undefined && another === undefined && !reigns) singles.add(only);
  }
  return singles;
}

/** Notes of somebody what the full names tell, once all of them are known. */
function noteFullNames(person: Person, singles: ReadonlySet<string>): void {
  person.byFirstName = person.words.some((word, at) => at !== person.familyAt && singles.has(word));
  person.mentions.sort(byPlace);
  person.fullPlaces = person.mentions.map(({ mention }) => mention.span.start);
  person.fullUnits = person.mentions.map(({ mention }) => mention.unit);
  for (const { title } of person.mentions) if (title !== undefined) (person.titles ??= new Set()).add(title);
}

function join(person: Person, mention: PersonMention): void {
  person.mentions.push(mention);
  person.generation ??= mention.generation;
  person.gender = mention.titleGender ?? person.gender;
}

function callBySingleName(person: Person, mention: PersonMention): void {
  join(person, mention);
  if (mention.title !== undefined) (person.calledBy ??= new Set()).add(mention.title);
  if (person.latest !== -Infinity) person.latest = mention.mention.span.start;
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

/** An initial, or a nickname. */
const isWrittenAs = (word: string, other: string, lexicon: Lexicon): boolean =>
  (word.length === 1 && other.startsWith(word)) ||
  (other.length === 1 && word.startsWith(other)) ||
  lexicon.fullNames(word).includes(other) ||
  lexicon.fullNames(other).includes(word);

const isSpelling = (sound: string | undefined, other: string | undefined): boolean => sound !== undefined && sound === other;
