import type { Range } from '../text/lineIndex';
import type { SidecarProblem } from './sidecarProblem';

/** What a YAML file says whose content is checked by a schema. */
export type ParsedFile<Content> =
  | {
      readonly kind: 'valid';
      readonly content: Content;
      /** Warnings only. */
      readonly problems: readonly SidecarProblem[];
      /** Where the id of each entry stands in the YAML. */
      readonly places: ReadonlyMap<string, Range>;
    }
  /** Written by a later version of the product: not read, not to be written over. */
  | { readonly kind: 'newer'; readonly version: number; readonly problems: readonly SidecarProblem[] }
  | { readonly kind: 'invalid'; readonly problems: readonly SidecarProblem[] };
