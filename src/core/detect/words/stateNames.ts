/** The states of the USA by what newspapers and the post write for them: "Calif." and "CA" for "california". */
const ABBREVIATIONS: Readonly<Record<string, string>> = {
  alabama: 'ala al',
  alaska: 'ak',
  arizona: 'ariz az',
  arkansas: 'ark ar',
  california: 'calif ca',
  colorado: 'colo co',
  connecticut: 'conn ct',
  delaware: 'del de',
  florida: 'fla fl',
  georgia: 'ga',
  hawaii: 'hi',
  idaho: 'id',
  illinois: 'ill il',
  indiana: 'ind in',
  iowa: 'ia',
  kansas: 'kan ks',
  kentucky: 'ky',
  louisiana: 'la',
  maine: 'me',
  maryland: 'md',
  massachusetts: 'mass ma',
  michigan: 'mich mi',
  minnesota: 'minn mn',
  mississippi: 'miss ms',
  missouri: 'mo',
  montana: 'mont mt',
  nebraska: 'neb ne',
  nevada: 'nev nv',
  'new hampshire': 'nh',
  'new jersey': 'nj',
  'new mexico': 'nm',
  'new york': 'ny',
  'north carolina': 'nc',
  'north dakota': 'nd',
  ohio: 'oh',
  oklahoma: 'okla ok',
  oregon: 'ore or',
  pennsylvania: 'pa',
  'rhode island': 'ri',
  'south carolina': 'sc',
  'south dakota': 'sd',
  tennessee: 'tenn tn',
  texas: 'tex tx',
  utah: 'ut',
  vermont: 'vt',
  virginia: 'va',
  washington: 'wash wa',
  'west virginia': 'wva wv',
  wisconsin: 'wis wi',
  wyoming: 'wyo wy',
};

const STATES: ReadonlyMap<string, string> = new Map(
  Object.entries(ABBREVIATIONS).flatMap(([state, short]) =>
    [state, ...short.split(' ')].map((written): [string, string] => [written, state]),
  ),
);

/** "california" for "Calif.", "new york" for "N.Y." and "New York"; nothing for what is no state. */
export const stateCalled = (written: string): string | undefined =>
  STATES.get(written.toLowerCase().replaceAll('.', '').replace(/\s+/gu, ' ').trim());

/** The same for a name in full, as the lexicon writes it: "co" in front of a chairman is no Colorado. */
export const stateNamed = (key: string): string | undefined => (Object.hasOwn(ABBREVIATIONS, key) ? key : undefined);

/** "ohio" for "the ohio senator": the state of which words are, longer names first. */
export const stateIn = (words: readonly string[]): string | undefined =>
  words
    .flatMap((word, at) => [`${word} ${words[at + 1] ?? ''}`, word])
    .map((written) => written.trim())
    .find((written) => stateNamed(written) !== undefined);
