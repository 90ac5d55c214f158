/** How much a small word looks like the verb of a sentence, by itself. */
export const VerbShape = {
  none: 0,
  /** A common verb, or a past form ("opened"). */
  verb: 1,
  /** Ends like a present form ("opens"), as many nouns do. */
  present: 2,
} as const;
export type VerbShape = (typeof VerbShape)[keyof typeof VerbShape];

const VERBS = new Set(
  (
    'is was are were has had have will would can could may might must did does do met took made gave got went came left won lost told held ' +
    'led ran saw sent set put stood spoke wrote began brought fell rose grew sank slid shrank drew drove broke fought fled froze paid sold ' +
    'shook struck threw tore chose knew flew stole wore woke became gave forgave ate sang swam forgot bought caught sought taught thought ' +
    'built spent kept slept felt meant lost understood'
  ).split(' '),
);

export function verbShapeOf(key: string): VerbShape {
  if (VERBS.has(key) || /^\p{Ll}{2,}ed$/u.test(key)) return VerbShape.verb;
  // "press", "virus" and "analysis" are no present forms.
  return /^\p{Ll}{2,}[^siu]s$/u.test(key) ? VerbShape.present : VerbShape.none;
}
