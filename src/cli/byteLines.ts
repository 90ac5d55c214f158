const LF = 10;
const CR = 13;

/**
 * The lines of a stream of bytes without their ends (LF or CRLF), also a last one that has none. Bytes, because a line that is not UTF-8
 * must not spoil its neighbours; and only LF, because JSON text may hold the other line separators as they are.
 */
export async function* byteLines(chunks: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  let pieces: Uint8Array[] = [];
  for await (const chunk of chunks) {
    let start = 0;
    for (let end = chunk.indexOf(LF); end >= 0; end = chunk.indexOf(LF, start)) {
      yield lineOf([...pieces, chunk.subarray(start, end)]);
      pieces = [];
      start = end + 1;
    }
    // A copy: whoever reads the stream may use the same memory again.
    if (start < chunk.length) pieces.push(Uint8Array.from(chunk.subarray(start)));
  }
  if (pieces.length > 0) yield lineOf(pieces);
}

function lineOf(pieces: readonly Uint8Array[]): Uint8Array {
  const [first = new Uint8Array()] = pieces;
  const line = pieces.length === 1 ? first : joined(pieces);
  return line.at(-1) === CR ? line.subarray(0, -1) : line;
}

function joined(pieces: readonly Uint8Array[]): Uint8Array {
  const line = new Uint8Array(pieces.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const piece of pieces) {
    line.set(piece, at);
    at += piece.length;
  }
  return line;
}
