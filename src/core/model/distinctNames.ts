import { foldName } from './sameName';

/** Names that differ from each other and from one, trimmed; of those that are alike the first. */
export function distinctNames(names: readonly string[], except: string): readonly string[] {
  const kept: string[] = [];
  for (const name of names.map((each) => each.trim()).filter((each) => each !== '' && foldName(each) !== foldName(except))) {
    if (!kept.some((each) => foldName(each) === foldName(name))) kept.push(name);
  }
  return kept;
}
