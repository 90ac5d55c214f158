import type { SidecarContent } from '../../sidecar/schema';
import { EMPTY_CONTENT, parseSidecar } from '../../sidecar/parseSidecar';
import { mergeSidecars } from '../../sidecar/merge/mergeSidecars';
import { writeSidecar } from '../../sidecar/writeSidecar';
import type { FileEdit } from '../fileEdit';
import type { Files } from '../ports';
import { FileChanged } from '../ports';
import type { UndoPart } from './undoPart';

/** How often the file is read anew because others wrote into it meanwhile. */
const MOST_TRIES = 5;

/**
 * What a step did to the sidecar of an article that is not open. Where others wrote into the file since, theirs stays and what the step
 * changed is taken out of it, as three files are merged.
 */
export function sidecarPart(files: Files, { uri, before, after }: FileEdit): UndoPart {
  return {
    uri,
    undo: () => replace(files, uri, after, before ?? ''),
    redo: () => replace(files, uri, before ?? '', after),
  };
}

/** Throws where the file cannot be read, written or used. */
async function replace(files: Files, uri: string, from: string, to: string): Promise<void> {
  for (let tries = 1; ; tries++) {
    const read = await files.read(uri);
    if (read.kind === 'unreadable') throw new Error(read.reason);
    const now = read.kind === 'text' ? read.text : undefined;
    try {
      await files.write(uri, now === from ? to : merged(uri, from, now, to), { text: now });
      return;
    } catch (error) {
      if (!(error instanceof FileChanged) || tries >= MOST_TRIES) throw error;
    }
  }
}

function merged(uri: string, from: string, now: string | undefined, to: string): string {
  const theirs = now === undefined ? EMPTY_CONTENT : contentOf(uri, now);
  return writeSidecar(now, mergeSidecars(contentOf(uri, from), theirs, contentOf(uri, to)).content);
}

function contentOf(uri: string, source: string): SidecarContent {
  const parsed = source === '' ? undefined : parseSidecar(source);
  if (parsed === undefined) return EMPTY_CONTENT;
  if (parsed.kind !== 'valid') throw new Error(`${uri} cannot be used as it is.`);
  return parsed.content;
}
