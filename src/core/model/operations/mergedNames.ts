import { foldName } from '../sameName';

interface Named {
  readonly name: string;
  readonly aliases?: readonly string[] | undefined;
}

/** Other names of somebody who turned out to be somebody else too. */
export const mergedAliases = (keep: Named, other: Named): readonly string[] =>
  distinctNames([...(keep.aliases ?? []), other.name, ...(other.aliases ?? [])], keep.name);

/** Names that differ from each other and from one, trimmed; of those that are alike the first. */
export function distinctNames(names: readonly string[], except: string): readonly string[] {
  const kept: string[] = [];
  for (const name of names.map((each) => each.trim()).filter((each) => each !== '' && foldName(each) !== foldName(except))) {
    if (!kept.some((each) => foldName(each) === foldName(name))) kept.push(name);
  }
  return kept;
}
