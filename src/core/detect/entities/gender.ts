import type { Lexicon } from '../lexicon';
import { lexiconKey } from '../lexicon';
import { WordClass } from '../wordClass';

/** What pronouns a name takes, as far as the words tell; `undefined` where they do not. */
export type Gender = 'male' | 'female' | undefined;

const MALE_TITLE =
  /\b(?:mr|sir|lord|king|prince|baron|duke|count|monsieur|herr|señor|father|brother|pope|sheikh|sultan|emir|imam|sheik|mister|pak|chairman|congressman|husband|son|uncle)\b/iu;
const FEMALE_TITLE =
  /\b(?:mrs|ms|miss|dame|lady|queen|princess|baroness|duchess|countess|madame|madam|frau|señora|sister|mother|daw|chairwoman|congresswoman|wife|daughter|aunt|naw)\b/iu;

export function genderOfTitle(title: string | undefined): Gender {
  if (title === undefined) return undefined;
  if (FEMALE_TITLE.test(title)) return 'female';
  return MALE_TITLE.test(title) ? 'male' : undefined;
}

const MALE_ROLE =
  /\b(?:spokesman|businessman|policeman|fisherman|councilman|alderman|assemblyman|salesman|cameraman|fireman|sportsman|statesman|boatman|ferryman|handyman|clergyman|grandfather|widower|actor)\b/iu;
const FEMALE_ROLE = /\b(?:\p{L}+woman|grandmother|widow|actress|nun|heiress|waitress)\b/iu;

/** The same for a stated role, in which titles of others count for nothing: "spokeswoman for Mr Lind", "the king's lawyer". */
export function genderOfRole(role: string | undefined): Gender {
  if (role === undefined) return undefined;
  const own = (role.split(/\s(?:for|of|to|at|in|with|from|and)\s/u)[0] ?? '').replace(/^.*['’]s?\s/u, '');
  if (FEMALE_ROLE.test(own)) return 'female';
  return MALE_ROLE.test(own) ? 'male' : genderOfTitle(own);
}

/** The gender most bearers of the first name have. */
export function genderOfName(words: readonly string[], lexicon: Lexicon): Gender {
  for (const word of words.length > 1 ? words.slice(0, -1) : words) {
    const bits = lexicon.classes(lexiconKey(word));
    const male = (bits & WordClass.male) !== 0;
    const female = (bits & WordClass.female) !== 0;
    if (male !== female) return male ? 'male' : 'female';
  }
  return undefined;
}
