/** The ids of both sides, each once, those of `into` first. */
export const idsOfBoth = (into: ReadonlyMap<string, unknown>, from: ReadonlyMap<string, unknown>): readonly string[] => [
  ...new Set([...into.keys(), ...from.keys()]),
];
