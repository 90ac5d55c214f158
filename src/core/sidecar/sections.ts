/** The lists of a sidecar in the order in which they are written, and what is in them. */
export const SECTIONS = [
  ['people', 'entity'],
  ['organizations', 'entity'],
  ['quotes', 'quote'],
  ['rejected', 'rejection'],
] as const;

export type SectionName = (typeof SECTIONS)[number][0];
