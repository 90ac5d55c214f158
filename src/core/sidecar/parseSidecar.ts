import type { Range } from '../text/lineIndex';
import type { SidecarProblem } from './sidecarProblem';
import type { SidecarContent } from './schema';

export type ParsedSidecar =
  | {
      readonly kind: 'valid';
      readonly content: SidecarContent;
      /** Warnings only. */
      readonly problems: readonly SidecarProblem[];
      /** Where each entity, mention and quote stands in the YAML, by id. */
      readonly places: ReadonlyMap<string, Range>;
    }
  | { readonly kind: 'newer'; readonly version: number; readonly problems: readonly SidecarProblem[] }
  | { readonly kind: 'invalid'; readonly problems: readonly SidecarProblem[] };

export function parseSidecar(_source: string): ParsedSidecar {
  throw new Error('todo');
}
