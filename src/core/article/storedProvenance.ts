import type { Provenance } from '../model/annotation';
import { PROVENANCE_KEYS } from '../sidecar/entryFields';

/** Where something came from and what was noted on it, as far as sidecars hold it: all but a detector's reasons. */
export const storedProvenance = (entry: Provenance): Omit<Provenance, 'why'> =>
  Object.fromEntries(PROVENANCE_KEYS.flatMap((key) => (entry[key] === undefined ? [] : [[key, entry[key]]])));
