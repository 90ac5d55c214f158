/** Where dates stand in a file: keys from the root, `*` for each item of a list. */
export type DatePath = readonly string[];
