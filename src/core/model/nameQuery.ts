import { foldName } from './sameName';

/** Whether names have a word that begins as each word of the query does, without regard to case and accents; all do for an empty query. */
export function nameQuery(query: string): (name: string) => boolean {
  const wanted = wordsOf(query);
  return (name) => {
    const words = wordsOf(name);
    return wanted.every((word) => words.some((each) => each.startsWith(word)));
  };
}

const wordsOf = (text: string): readonly string[] =>
  foldName(text)
    .split(/[\s-]+/u)
    .filter((word) => word !== '');
