/** A club that news calls now by its town and now by its nickname; all names are keys, as the lexicon writes words. */
export interface Club {
  readonly league: string;
  /** The town with the nickname: "oldport harriers". */
  readonly name: string;
  readonly towns: readonly string[];
  readonly nicknames: readonly string[];
}

/** Towns with nicknames, one name for each pair of them ("Oldport Harriers", "Oldport Harries"). */
export const fullNamesOf = (towns: readonly string[], nicknames: readonly string[]): readonly string[] =>
  towns.flatMap((town) => nicknames.map((nickname) => `${town} ${nickname}`));
