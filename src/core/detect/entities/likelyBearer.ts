import type { ArticleMention } from '../articleMention';
import { wordAndParts } from './contentWords';
import { familyGeneration, isSameGeneration } from './generation';
import { type IsForm, isShortFor } from './isShortFor';
import type { Person } from './person';
import type { PersonMention } from './personMention';
import { mayReign } from './reignName';
import { isCourtesy } from './statedRole';

/** Whom a single name means: the person whose surname (rather than first name) it is, named before it, last of all. */
export function likelyBearer(
  named: PersonMention,
  people: readonly Person[],
  isForm: IsForm,
  firstNames: boolean,
): Person | undefined {
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

/** Tom Lind Jr. where the article has a Tom Lind too: the bare surname is the father's. */
const isNamesake = (person: Person, people: readonly Person[]): boolean =>
  familyGeneration(person) !== undefined &&
  people.some(
    ({ words, generation }) => generation === undefined && words.length > 1 && isShortFor(words, person.words, (a, b) => a === b),
  );

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
