/** The pronouns that may speak. */
export const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i']);
const SHORTENED_VERBS = ['d', 'll', 's', 've', 're', 'm'].flatMap((verb) => [`'${verb}`, `’${verb}`]);
const WITH_SHORTENED: ReadonlySet<string> = new Set(
  [...PRONOUNS].flatMap((pronoun) => [pronoun, ...SHORTENED_VERBS.map((verb) => `${pronoun}${verb}`)]),
);

/** "she", "she'd". */
export const isPronoun = (key: string): boolean => WITH_SHORTENED.has(key);

export const ARTICLES: ReadonlySet<string> = new Set(['the', 'a', 'an']);

/** Whose something is, told of people. */
export const OWNERS: ReadonlySet<string> = new Set(['his', 'her', 'their']);

/** What opens the name of a thing or of somebody, and whose it is. */
export const ARTICLES_AND_OWNERS: ReadonlySet<string> = new Set([...ARTICLES, ...OWNERS, 'its']);

/** What leads in somebody who was not spoken of before. */
export const INDEFINITE: ReadonlySet<string> = new Set(['a', 'an', 'one', 'another']);

export const DETERMINERS = new Set(
  'the a an his her their its our my this that these those one two three four five several some many most another other both all any every each no'.split(
    ' ',
  ),
);

export const PREPOSITIONS = new Set(
  'in on at of for from with by to during after before since under over about against between among into through near within without inside outside despite amid than as per upon onto toward towards across beyond throughout'.split(
    ' ',
  ),
);

/** They tell, behind words for somebody, where those are: "police | there". */
export const PLACE_ADVERBS: ReadonlySet<string> = new Set(['there', 'here', 'nearby', 'elsewhere', 'abroad']);

/** What they lead in is no main clause: "while". */
export const SUBORDINATORS: ReadonlySet<string> = new Set([
  'when',
  'while',
  'whilst',
  'if',
  'because',
  'although',
  'though',
  'where',
  'whether',
  'unless',
  'once',
]);

/** What leads in a clause to the contrary: ", though". */
export const CONTRASTS: ReadonlySet<string> = new Set(['while', 'whereas', 'although', 'though']);

/** The forms of "be" that a cue stands beside. */
export const BE: ReadonlySet<string> = new Set(['is', 'was', 'are', 'were', 'be', 'been', 'being']);

/** Auxiliaries: what can only be a verb. */
export const VERBISH = new Set(
  'is was are were has had have will would can could may might must should shall do does did be been being'.split(' '),
);

/** What leads in a clause about somebody. */
export const WHO: ReadonlySet<string> = new Set(['who', 'whom', 'whose']);
