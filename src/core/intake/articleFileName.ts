import { slug } from '../model/slug';

const LONGEST = 60;

/** A file name for an article: the words of its headline, cut between words, and `.article`. `isTaken` says which names there are. */
export function articleFileName(title: string, isTaken: (name: string) => boolean = () => false): string {
  const words = slug(title);
  const base =
    words.length <= LONGEST
      ? words
      : words
          .slice(0, LONGEST + 1)
          .replace(/-[^-]*$/u, '')
          .slice(0, LONGEST);
  for (let n = 1; ; n++) {
    const name = `${base}${n === 1 ? '' : `-${String(n)}`}.article`;
    if (!isTaken(name)) return name;
  }
}
