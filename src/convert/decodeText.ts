const BYTE_ORDER_MARKS: readonly (readonly [label: string, bytes: readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/** A page names its encoding within its first 1024 bytes (HTML Standard, 4.2.5.4). */
const DECLARED = /<meta[^>]{0,200}?charset\s*=\s*["']?\s*([\w-]+)/iu;

/**
 * The text of a file: by its byte order mark, by the encoding that a page names, else UTF-8, else what browsers take a page for that names
 * none. Undefined for bytes that are no text.
 */
export function decodeText(bytes: Uint8Array, format: 'html' | 'markdown'): string | undefined {
  const marked = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, n) => bytes[n] === byte));
  if (marked !== undefined) return decode(bytes, marked[0]);
  if (bytes.includes(0)) return undefined;
  const named = format === 'html' ? declaredEncoding(bytes) : undefined;
  return (named === undefined ? undefined : decode(bytes, named)) ?? decode(bytes, 'utf-8') ?? decode(bytes, 'windows-1252');
}

/** A page whose bytes can be read as those of tags is not in UTF-16, though it says so (HTML Standard, 13.2.3.2). */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const named = DECLARED.exec(new TextDecoder('latin1').decode(bytes.subarray(0, 1024)))?.[1];
  return named !== undefined && /^utf-?16/iu.test(named) ? 'utf-8' : named;
}

/** Undefined where the bytes are not in that encoding, or nobody knows it. */
function decode(bytes: Uint8Array, label: string): string | undefined {
  try {
    return new TextDecoder(label, { fatal: true }).decode(bytes);
  } catch {
    return undefined;
  }
}
