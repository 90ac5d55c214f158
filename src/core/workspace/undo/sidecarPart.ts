import { mergeSidecars } from '../../sidecar/merge/mergeSidecars';
import { parseSidecar } from '../../sidecar/parseSidecar';
import type { SidecarContent } from '../../sidecar/schema';
import { writeSidecar } from '../../sidecar/writeSidecar';
import type { FolderKnowledge } from '../folderKnowledge';
import type { UndoPart } from './undoPart';

/**
 * Changes the sidecar of an article that is not open. Undo puts back what the file held, byte for byte; where others wrote into it since,
 * theirs stays and what the step changed is taken out of it, as three files are merged.
 *
 * @param edit What becomes of the text of a sidecar; asked again where somebody else writes into the file meanwhile.
 * @throws SidecarReadOnly when the file must not be written over, and what the file system throws; the file is then as it was.
 */
export async function sidecarPart(knowledge: FolderKnowledge, uri: string, edit: (source: string) => string): Promise<UndoPart> {
  let before = '';
  let after = '';
  await knowledge.changeSidecar(uri, (source) => {
    before = source;
    after = edit(source);
    return after;
  });
  return rewrittenPart(knowledge, uri, before, after);
}

/** The same of a change that has been made to the file, or is about to be made by the editor. */
export function rewrittenPart(knowledge: FolderKnowledge, uri: string, before: string, after: string): UndoPart {
  const step = (from: string, to: string): Promise<void> =>
    knowledge.changeSidecar(uri, (now) => (now === from ? to : merged(from, now, to)));
  return { uri, undo: () => step(after, before), redo: () => step(before, after) };
}

const merged = (from: string, now: string, to: string): string =>
  writeSidecar(now, mergeSidecars(contentOf(from), contentOf(now), contentOf(to)).content);

/** Of a sidecar that was valid when the step was made, or that the folder has just checked. */
function contentOf(source: string): SidecarContent {
  const parsed = parseSidecar(source);
  if (parsed.kind !== 'valid') throw new Error(`A sidecar that is ${parsed.kind} cannot be merged.`);
  return parsed.content;
}
