import type { ParsedFile } from '../sidecar/parsedFile';

/** How a file of annotations or a registry stands on disk. Only what is {@link isUsable} may be written over. */
export type FileState<Content> =
  | { readonly kind: 'none' }
  | Extract<ParsedFile<Content>, { kind: 'valid' | 'invalid' }>
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unreadable'; readonly reason: string };

/** The state of a file that could be read. */
export const stateOf = <Content>(parsed: ParsedFile<Content>): FileState<Content> =>
  parsed.kind === 'newer' ? { kind: 'newer', version: parsed.version } : parsed;

/** Whether all that the file says is known: it is valid, or there is none. */
export const isUsable = <Content>(state: FileState<Content>): state is Extract<FileState<Content>, { kind: 'none' | 'valid' }> =>
  state.kind === 'none' || state.kind === 'valid';
