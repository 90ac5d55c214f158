/** Ids that change so that one id means one thing in both files: old id to new. */
export type Renames = ReadonlyMap<string, string>;
