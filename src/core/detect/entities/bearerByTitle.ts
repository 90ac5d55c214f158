import type { PeopleIndex } from './peopleIndex';
import type { Person } from './person';
import type { PersonMention } from './personMention';

/** "Mrs. Battle came with her husband, Alonzo. Mr. Battle …": the relative with a first name alone, if no other of the title's gender has that surname. */
export function spouseMeant(
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
export function onlyBearer({ mention, words, title, titleGender }: PersonMention, index: PeopleIndex): Person | undefined {
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
