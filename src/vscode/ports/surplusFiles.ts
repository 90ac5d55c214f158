/** So much is left when old ones are removed, so that it is not done at each writing. */
const LEFT = 0.75;

interface StoredFile {
  /** In bytes. */
  readonly size: number;
  /** When it was written last, in milliseconds since 1970. */
  readonly mtime: number;
}

/** Of more files than there may be, the oldest that are to go; none while there are not too many. */
export function surplusFiles<T extends StoredFile>(
  files: readonly T[],
  most: { readonly bytes: number; readonly files: number },
): readonly T[] {
  const bytes = files.reduce((sum, { size }) => sum + size, 0);
  if (bytes <= most.bytes && files.length <= most.files) return [];
  const newestFirst = [...files].sort((a, b) => b.mtime - a.mtime);
  let kept = 0;
  let count = 0;
  for (const { size } of newestFirst) {
    if (kept + size > most.bytes * LEFT || count + 1 > most.files * LEFT) break;
    kept += size;
    count++;
  }
  return newestFirst.slice(count);
}
