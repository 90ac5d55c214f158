import { createHash } from 'node:crypto';
import { type DetectedEntity, type DetectedMention, type Detection, type ReadResult, slug } from '../../../src/core/index';
import { type Io, OutputClosed } from '../../../src/cli/io';

/** What a test puts in a file's place: its text, bytes to be decoded, or why it cannot be read. */
export type MemoryFile = string | { readonly unreadable: string };

export interface MemoryOptions {
  readonly files?: Readonly<Record<string, MemoryFile>>;
  readonly stdin?: Iterable<Uint8Array> | AsyncIterable<Uint8Array>;
  /** Paths, or ends of paths, that cannot be written. */
  readonly readOnly?: readonly string[];
  /** How many writes to standard output go well before its reader leaves. */
  readonly closesAfter?: number;
  readonly createDetector?: Io['createDetector'];
}

/** A world in memory that remembers what was printed and written. */
export interface MemoryIo extends Io {
  readonly files: Io['files'] & { readonly byPath: Map<string, MemoryFile>; readonly written: string[] };
  readonly out: () => string;
  readonly err: () => string;
}

export function memoryIo(options: MemoryOptions = {}): MemoryIo {
  const byPath = new Map(Object.entries(options.files ?? {}));
  const written: string[] = [];
  const out: string[] = [];
  const err: string[] = [];
  let ids = 0;
  const pathOf = (uri: string): string => uri.replace(/^mem:\//u, '');
  return {
    stdin: chunksOf(options.stdin ?? []),
    stdout: {
      write: (text) => {
        if (out.length >= (options.closesAfter ?? Infinity)) return Promise.reject(new OutputClosed());
        out.push(text);
        return Promise.resolve();
      },
    },
    stderr: {
      write: (text) => {
        err.push(text);
        return Promise.resolve();
      },
    },
    files: {
      byPath,
      written,
      read: (uri) => Promise.resolve(readResult(byPath.get(pathOf(uri)))),
      write: (uri, text) => {
        const path = pathOf(uri);
        if (options.readOnly?.some((end) => path.endsWith(end)) === true) return Promise.reject(new Error('Permission denied.'));
        byPath.set(path, text);
        written.push(path);
        return Promise.resolve();
      },
    },
    hash: { sha256: (text) => Promise.resolve(createHash('sha256').update(text).digest('hex')) },
    randomIds: { next: () => String(++ids).padStart(8, 'a') },
    uriOf: (path) => `mem:/${path}`,
    createDetector: options.createDetector ?? (() => Promise.resolve({ detect: toyDetection })),
    version: () => Promise.resolve('1.2.3'),
    out: () => out.join(''),
    err: () => err.join(''),
  };
}

function readResult(file: MemoryFile | undefined): ReadResult {
  if (file === undefined) return { kind: 'missing' };
  return typeof file === 'string' ? { kind: 'text', text: file } : { kind: 'unreadable', reason: file.unreadable };
}

async function* chunksOf(chunks: Iterable<Uint8Array> | AsyncIterable<Uint8Array>): AsyncIterable<Uint8Array> {
  for await (const chunk of chunks) yield chunk;
}

/** A detector that tests can see through: `Mx. Name Name` are people, `Name Corp` organizations, words in straight marks quotes. */
export function toyDetection(text: string): Detection {
  return {
    people: entities(text, 'person', /(?<=Mx\. )\S+ [^\s.,]+/gu),
    organizations: entities(text, 'organization', /\p{Lu}\S* Corp/gu),
    quotes: mentions(text, /"[^"]+"/gu).map((quote) => ({ ...quote, type: 'direct', speaker: null })),
  };
}

function entities(text: string, kind: DetectedEntity['kind'], pattern: RegExp): DetectedEntity[] {
  const byName = new Map<string, DetectedMention[]>();
  for (const mention of mentions(text, pattern)) byName.set(mention.text, [...(byName.get(mention.text) ?? []), mention]);
  return [...byName].map(([name, found]) => ({ id: slug(name), kind, name, aliases: [], mentions: found }));
}

const mentions = (text: string, pattern: RegExp): DetectedMention[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({
    span: { start: index, end: index + words.length },
    text: words,
    origin: 'toy/pattern',
    confidence: 0.9,
    why: 'It looks like one.',
  }));
