import { isCapital, type ParagraphAnalysis, textAt, keyAt } from '../paragraphAnalysis';
import { PLACE_CLASSES } from '../wordClass';
import { zeros } from '../zeros';
import { kindOf } from './tagLabel';

/** What stands on the other side of a comma, "and" or "or": names that are listed together are of one kind. */
export const Neighbour = { none: 0, unknown: 1, person: 2, organization: 3, place: 4 } as const;

/** For each token of a paragraph the `Neighbour` of the capitalised words it stands among, before and behind. */
export interface Coordination {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

const CONJUNCTIONS = new Set(['and', 'or', '&', 'nor']);

/**
 * Finds what each capitalised stretch is listed together with ("Airtel, Orange and Vodacom"). `kinds` says for each token what is known of
 * it alone (`neighbourKinds`). Linear in the tokens.
 */
export function coordination(paragraph: ParagraphAnalysis, kinds: readonly number[]): Coordination {
  const count = kinds.length;
  const before = zeros(count);
  const after = zeros(count);
  for (let from = 0; from < count; from++) {
    if (!isCapital(paragraph, from) || (from > 0 && isCapital(paragraph, from - 1))) continue;
    let to = from + 1;
    while (to < count && isCapital(paragraph, to)) to++;
    const left = joinBefore(paragraph, from);
    const right = joinBehind(paragraph, to);
    if (left > 0 && isCapital(paragraph, from - left - 1)) before.fill(kinds[from - left - 1] ?? 0, from, to);
    if (right > 0 && isCapital(paragraph, to + right)) after.fill(kinds[to + right] ?? 0, from, to);
  }
  return { before, after };
}

/** How many tokens of a comma, a conjunction or both end before `index`. */
function joinBefore(paragraph: ParagraphAnalysis, index: number): number {
  if (CONJUNCTIONS.has(keyAt(paragraph, index - 1))) return textAt(paragraph, index - 2) === ',' ? 2 : 1;
  return textAt(paragraph, index - 1) === ',' ? 1 : 0;
}

function joinBehind({ tokens, keys }: ParagraphAnalysis, index: number): number {
  if (CONJUNCTIONS.has(keys[index] ?? '')) return 1;
  if (tokens[index]?.text !== ',') return 0;
  return CONJUNCTIONS.has(keys[index + 1] ?? '') ? 2 : 1;
}

/** What the rules' labels and the lists say of each token. */
export function neighbourKinds({ classes }: ParagraphAnalysis, labels: readonly number[]): number[] {
  const kinds = labels.map((): number => Neighbour.unknown);
  for (let i = 0; i < kinds.length; i++) {
    const kind = kindOf(labels[i] ?? 0);
    if (kind !== undefined) kinds[i] = kind === 'person' ? Neighbour.person : Neighbour.organization;
    else if (((classes[i] ?? 0) & PLACE_CLASSES) !== 0) kinds[i] = Neighbour.place;
  }
  return kinds;
}
