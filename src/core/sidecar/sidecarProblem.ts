import type { Message } from '../messages';

/** Something wrong at a place of a YAML file. Lines and columns (UTF-16) count from zero; the end is excluded. */
export interface SidecarProblem {
  readonly line: number;
  readonly column: number;
  readonly endLine?: number;
  readonly endColumn?: number;
  readonly severity: 'error' | 'warning';
  /** Stable short name for tools, such as `syntax` or `id-twice`. */
  readonly code: string;
  readonly message: Message;
}
