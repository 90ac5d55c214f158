/** Bytes deflated (RFC 1951), by what both hosts have of their own. */
export const deflated = (bytes: Uint8Array): Promise<Uint8Array> => through(new CompressionStream('deflate-raw'), bytes);

/** What `deflated` made. @throws TypeError when the bytes are not that. */
export const inflated = (bytes: Uint8Array): Promise<Uint8Array> => through(new DecompressionStream('deflate-raw'), bytes);

async function through(stream: CompressionStream | DecompressionStream, bytes: Uint8Array): Promise<Uint8Array> {
  const writer = stream.writable.getWriter();
  // What fails here fails below as well.
  const written = writer.write(new Uint8Array(bytes)).then(() => writer.close());
  written.catch(() => undefined);
  const chunks: Uint8Array[] = [];
  const reader = stream.readable.getReader();
  for (let chunk = await reader.read(); !chunk.done; chunk = await reader.read()) chunks.push(chunk.value);
  await written;
  const whole = new Uint8Array(chunks.reduce((sum, { length }) => sum + length, 0));
  let at = 0;
  for (const chunk of chunks) {
    whole.set(chunk, at);
    at += chunk.length;
  }
  return whole;
}
