import { EMPTY_CONTENT, parseSidecar } from '../parseSidecar';
import type { SidecarContent } from '../schema';
import type { SidecarProblem } from '../sidecarProblem';
import { writeSidecar } from '../writeSidecar';
import { yamlComments } from '../yamlComments';
import { keepComments } from './keepComments';
import { type MergedSidecar, mergeSidecars } from './mergeSidecars';

export type MergedSource =
  | { readonly kind: 'merged'; readonly source: string; readonly merge: MergedSidecar }
  /** A side that cannot be read as a sidecar: nothing may be written. `version` for one of a later version. */
  | {
      readonly kind: 'unreadable';
      readonly side: 'base' | 'into' | 'from';
      readonly problems: readonly SidecarProblem[];
      readonly version?: number;
    };

/**
 * Merges the files themselves ({@link mergeSidecars}): the result is `into` with what `from` brings, so that what a hand wrote in `into` keeps
 * its bytes; comments of `from` come along.
 *
 * @param base Undefined or empty when both files are new.
 */
export function mergeSources(base: string | undefined, into: string, from: string): MergedSource {
  const parts: Record<'base' | 'into' | 'from', SidecarContent> = {
    base: EMPTY_CONTENT,
    into: EMPTY_CONTENT,
    from: EMPTY_CONTENT,
  };
  for (const [side, source] of [
    ['base', base ?? ''],
    ['into', into],
    ['from', from],
  ] as const) {
    const parsed = parseSidecar(source);
    if (parsed.kind === 'newer') return { kind: 'unreadable', side, problems: parsed.problems, version: parsed.version };
    if (parsed.kind === 'invalid') return { kind: 'unreadable', side, problems: parsed.problems };
    parts[side] = parsed.content;
  }
  const merge = mergeSidecars(parts.base, parts.into, parts.from);
  const written = writeSidecar(into, merge.content);
  const known = new Set(yamlComments(base ?? '').map(({ text }) => text));
  const withInto = keepComments(written, into, new Set(), merge.renamed);
  return { kind: 'merged', source: keepComments(withInto, from, known, merge.renamedFrom), merge };
}
