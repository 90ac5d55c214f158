import { distinctNames } from '../distinctNames';

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

/** Other names of somebody who turned out to be somebody else too. */
export const mergedAliases = (keep: Named, other: Named): readonly string[] =>
  distinctNames([...(keep.aliases ?? []), other.name, ...(other.aliases ?? [])], keep.name);
