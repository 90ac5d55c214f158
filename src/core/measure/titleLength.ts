/** Words before a name that comparisons leave out, with "the". */
const TITLES = [
  ...['the', 'mr', 'mrs', 'ms', 'miss', 'dr', 'prof', 'professor', 'sir', 'lord', 'lady', 'dame', 'rev', 'fr', 'hon', 'mp'],
  ...[
    'king',
    'queen',
    'prince',
    'princess',
    'pope',
    'president',
    'prime minister',
    'premier',
    'chancellor',
    'minister',
    'secretary',
  ],
  ...['sen', 'senator', 'rep', 'representative', 'gov', 'governor', 'mayor', 'ambassador', 'judge', 'justice'],
  ...['gen', 'general', 'col', 'colonel', 'lt', 'lieutenant', 'capt', 'captain', 'sgt', 'sergeant', 'maj', 'major', 'cmdr'],
  ...['adm', 'admiral', 'detective', 'officer', 'const', 'constable', 'insp', 'supt', 'chief', 'chairman', 'ceo', 'coach'],
];
const LEADING_TITLE = new RegExp(`^(?:${TITLES.join('|')})\\.?\\s+`, 'iu');

/** How many characters of titles stand before a name: 10 in "President Obama". A title alone is a name of its own. */
export function titleLength(name: string): number {
  let at = 0;
  for (;;) {
    const found = LEADING_TITLE.exec(name.slice(at))?.[0].length ?? 0;
    if (found === 0 || at + found >= name.length) return at;
    at += found;
  }
}
