/** What somebody is called later who was introduced with a shortened title, or with one that has another word. */
const OFFICES: ReadonlyMap<string, readonly string[]> = new Map([
  ['dr', ['doctor', 'physician']],
  ['gp', ['doctor']],
  ['physician', ['doctor']],
  ['surgeon', ['doctor']],
  ['pediatrician', ['doctor']],
  ['paediatrician', ['doctor']],
  ['sen', ['senator']],
  ['rep', ['representative', 'congressman', 'congresswoman', 'lawmaker']],
  ['gov', ['governor']],
  ['prof', ['professor']],
  ['capt', ['captain']],
  ['sgt', ['sergeant', 'officer']],
  ['const', ['constable', 'officer']],
  ['cpl', ['corporal', 'officer']],
  ['det', ['detective', 'officer']],
  ['insp', ['inspector', 'officer']],
  ['supt', ['superintendent', 'officer']],
  ['lt', ['lieutenant']],
  ['col', ['colonel']],
  ['gen', ['general']],
  ['coun', ['councillor']],
  ['cllr', ['councillor']],
  ['justice', ['judge']],
  ['rev', ['reverend', 'pastor', 'minister']],
  ['fr', ['priest']],
  ['amb', ['ambassador']],
]);

/** The words by which a later description may name the bearer of a title: "the senator" for "Sen.". The title's own words are among them. */
export function officesOfTitle(title: string): readonly string[] {
  const offices: string[] = [];
  for (const word of wordsOf(title)) offices.push(word, ...(OFFICES.get(word) ?? NONE));
  return offices;
}

const NONE: readonly string[] = [];

const wordsOf = (title: string): readonly string[] => title.toLowerCase().match(/\p{L}+/gu) ?? NONE;

/** Whether a title is, or holds, a shortened one that says what somebody is: "Const.", but not "Mr". */
export const isOffice = (title: string): boolean => wordsOf(title).some((word) => OFFICES.has(word));
