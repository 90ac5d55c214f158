/** Letters written from right to left, and the invisible marks that turn the direction of what follows. */
const TURNS =
  /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc\u200e\u200f\u202a-\u202e\u2066-\u2069]|[\u{10800}-\u{10fff}\u{1e800}-\u{1efff}]/u;

/** A text that cannot reorder what stands before and behind it in a line: where it could, between the marks that isolate it (UAX 9, 2.4). */
export const isolated = (text: string): string => (TURNS.test(text) ? `\u2068${text}\u2069` : text);
