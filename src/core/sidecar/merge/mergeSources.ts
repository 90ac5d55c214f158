import { conflictVersions } from '../conflictVersions';
import { EMPTY_CONTENT, parseSidecar } from '../parseSidecar';
import type { SidecarContent } from '../schema';
import type { SidecarProblem } from '../sidecarProblem';
import { writeSidecar } from '../writeSidecar';
import { yamlComments } from '../yamlComments';
import { keepComments } from './keepComments';
import { type MergedSidecar, mergeSidecars } from './mergeSidecars';

/** What joining two files comes to. */
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

/**
 * Joins the two versions that git left in one file with its marks of a conflict, as {@link mergeSources} does.
 *
 * @param base What both grew from, where it is known from elsewhere; else the file's own, where git wrote that too. Without either what one side
 *   removed in a stretch with marks comes back.
 * @returns Undefined where there are no marks, or not all of them.
 */
export function joinedVersions(source: string, base?: string): MergedSource | undefined {
  const versions = conflictVersions(source);
  if (versions === undefined) return undefined;
  const joined = mergeSources(base ?? versions.base, versions.ours, versions.theirs);
  return joined.kind === 'unreadable' && joined.side === 'base'
    ? mergeSources(undefined, versions.ours, versions.theirs)
    : joined;
}
