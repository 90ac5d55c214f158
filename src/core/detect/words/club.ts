/** A club that news calls now by its town and now by its nickname; all names are keys, as the lexicon writes words. */
export interface Club {
  readonly league: string;
  /** The town with the nickname: "oldport harriers". */
  readonly name: string;
  readonly towns: readonly string[];
  /** None where news calls it by its town alone ("Oldport beat Kew"). */
  readonly nicknames: readonly string[];
}

/** The forms of a column of clubs.txt, parted by commas. */
export const formsOf = (column: string): readonly string[] => column.split(',').filter((form) => form !== '');

/** Towns with nicknames, one name for each pair of them ("Oldport Harriers", "Oldport Harries"). */
export const fullNamesOf = (towns: readonly string[], nicknames: readonly string[]): readonly string[] =>
  towns.flatMap((town) => nicknames.map((nickname) => `${town} ${nickname}`));
