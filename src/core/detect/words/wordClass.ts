/** What the word lists say about a word or phrase: one bit each, so that a token's classes fit into one number. */
export const WordClass = {
  firstName: 1 << 0,
  surname: 1 << 1,
  /** Surnames of cultures that put the family name first. */
  familyFirst: 1 << 2,
  male: 1 << 3,
  female: 1 << 4,
  particle: 1 << 5,
  /** Names that are also ordinary words or places. */
  ambiguous: 1 << 6,
  organization: 1 << 7,
  acronym: 1 << 8,
  headStrong: 1 << 9,
  headWeak: 1 << 10,
  companySuffix: 1 << 11,
  country: 1 << 12,
  demonym: 1 << 13,
  place: 1 << 14,
  placeHead: 1 << 15,
  title: 1 << 16,
  role: 1 << 17,
  official: 1 << 18,
  kin: 1 << 19,
  cue: 1 << 20,
  cueNoun: 1 << 21,
  notName: 1 << 22,
  notAcronym: 1 << 23,
  /** Ordinary English words, which start sentences and fill headlines with capitals. */
  common: 1 << 24,
  maleWord: 1 << 25,
  femaleWord: 1 << 26,
  /** First word of a cue of several words ("pointed out"). */
  cueStart: 1 << 27,
  /** Other words that a dictionary of English has; no list of news does. */
  english: 1 << 28,
} as const;

const C = WordClass;

/** The classes that each list gives to its entries. Lists that are not named here are read by their own rules or not at all. */
export const LIST_CLASSES: Readonly<Record<string, number>> = {
  'first-names': C.firstName,
  surnames: C.surname,
  'family-first-surnames': C.familyFirst | C.surname,
  'male-first-names': C.firstName | C.male,
  'female-first-names': C.firstName | C.female,
  'name-particles': C.particle,
  'ambiguous-names': C.ambiguous,
  organizations: C.organization,
  'lone-organizations': C.organization,
  acronyms: C.acronym,
  'organization-heads': C.headStrong,
  'company-suffixes': C.companySuffix,
  countries: C.country,
  demonyms: C.demonym,
  places: C.place,
  'place-heads': C.placeHead,
  titles: C.title,
  roles: C.role,
  kin: C.kin,
  'cue-nouns': C.cueNoun,
  'not-names': C.notName,
  'non-organization-acronyms': C.notAcronym,
  'common-words': C.common,
  'english-words': C.english,
};

/** Any list that makes a capitalised word part of a person's name. */
export const PERSON_CLASSES = C.firstName | C.surname | C.familyFirst;
export const PLACE_CLASSES = C.country | C.demonym | C.place;
