import type { Cue } from '../frame/cue';

/** "Voters were asked: “…”": whoever asked or told is not said. */
export const isAskedOf = (cues: readonly Cue[]): boolean =>
  cues.some(({ form, speaker }) => form === 'passive' && speaker === undefined);
