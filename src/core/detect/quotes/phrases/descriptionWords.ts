/** What may be a description by itself. */
export const BARE = new Set(
  'another others one some several few many most both neither everyone everybody someone somebody nobody none critics police officials'.split(
    ' ',
  ),
);

/** Prepositions that may stand inside a description. */
export const INNER_PREPOSITIONS = new Set(['of', 'for', 'at', 'from', 'with', 'in']);
