import { isDetectable, isEnglish, isSidecarName, sidecarName, type StoredAnnotations, storedAnnotations } from '../core/index';
import { complain } from './command';
import type { Io } from './io';
import { printable } from './printable';
import { say } from './say';

/** An article that was read. */
export interface OpenArticle {
  /** As typed. */
  readonly path: string;
  readonly uri: string;
  /** Without byte order mark. */
  readonly text: string;
}

export type Opened =
  | { readonly kind: 'article'; readonly article: OpenArticle }
  /** The path is that of a sidecar, as `annotate *` gives it: nothing to do, nothing wrong. */
  | { readonly kind: 'skipped' }
  /** Standard error has been told. */
  | { readonly kind: 'failed'; readonly reason: string };

/** What is beside an article. `source` is the sidecar as it was read, undefined where there is none. */
export type OpenSidecar = (StoredAnnotations | { readonly kind: 'unreadable'; readonly reason: string }) & {
  /** As typed, for messages. */
  readonly path: string;
  readonly uri: string;
  readonly source: string | undefined;
};

/** Reads an article and tells standard error when that cannot be done. */
export async function openArticle(path: string, io: Io): Promise<Opened> {
  if (isSidecarName(path)) {
    await complainOf(path, say('cli.skippedSidecar'), io);
    return { kind: 'skipped' };
  }
  const uri = io.uriOf(path);
  const read = await io.files.read(uri);
  if (read.kind === 'text' && !read.text.includes('\0')) return { kind: 'article', article: { path, uri, text: read.text } };
  const reason =
    read.kind === 'missing' ? say('file.missing') : read.kind === 'unreadable' ? read.reason : say('cli.file.binary');
  await complainOf(path, reason, io);
  return { kind: 'failed', reason };
}

/** Reads what is annotated in an article. Says nothing: what a sidecar that cannot be used means differs by command. */
export async function openSidecar({ path, uri, text }: OpenArticle, annotator: string, io: Io): Promise<OpenSidecar> {
  const place = { path: sidecarName(path, annotator), uri: sidecarName(uri, annotator) };
  const read = await io.files.read(place.uri);
  if (read.kind === 'unreadable') return { ...read, ...place, source: undefined };
  const source = read.kind === 'text' ? read.text : undefined;
  return { ...(await storedAnnotations(source, text, io.hash)), ...place, source };
}

/** Whether the detector can read the article, as its sidecar says or else by its words. */
export const canDetect = ({ text }: OpenArticle, sidecar: OpenSidecar | undefined): boolean =>
  isDetectable(sidecar?.kind === 'valid' ? sidecar.article?.language : undefined, isEnglish(text));

/** Tells standard error about one file. */
export const complainOf = (path: string, reason: string, io: Io): Promise<void> =>
  complain(say('cli.fileError', printable(path), reason), io);
