import { isCapital, type ParagraphAnalysis } from '../paragraphAnalysis';
import { PLACE_CLASSES } from '../wordClass';
import { kindOf } from './tagLabel';

/** What stands on the other side of a comma, "and" or "or": names that are listed together are of one kind. */
export const Neighbour = { none: 0, unknown: 1, person: 2, organization: 3, place: 4 } as const;
export type NeighbourKind = (typeof Neighbour)[keyof typeof Neighbour];

/** For each token of a paragraph the neighbours of the capitalised words it stands among, before and behind. */
export interface Coordination {
  readonly before: Uint8Array;
  readonly after: Uint8Array;
}

const CONJUNCTIONS = new Set(['and', 'or', '&', 'nor']);

/**
 * Finds what each capitalised stretch is listed together with ("Airtel, Orange and Vodacom"). `kindAt` says what is known of a single
 * token. Linear in the tokens.
 */
export function coordination(
  paragraph: ParagraphAnalysis,
  kindAt: (index: number) => NeighbourKind | undefined,
): Coordination {
  const count = paragraph.tokens.length;
  const before = new Uint8Array(count);
  const after = new Uint8Array(count);
  const other = (index: number): NeighbourKind =>
    isCapital(paragraph, index) ? (kindAt(index) ?? Neighbour.unknown) : Neighbour.none;
  for (let from = 0; from < count; ) {
    if (!isCapital(paragraph, from)) {
      from++;
      continue;
    }
    let to = from + 1;
    while (to < count && isCapital(paragraph, to)) to++;
    const left = from - joinBefore(paragraph, from) - 1;
    const right = to + joinBehind(paragraph, to);
    before.fill(left < from - 1 ? other(left) : Neighbour.none, from, to);
    after.fill(right > to ? other(right) : Neighbour.none, from, to);
    from = to;
  }
  return { before, after };
}

/** How many tokens of a comma, a conjunction or both end before `index`. */
function joinBefore({ tokens, keys }: ParagraphAnalysis, index: number): number {
  if (CONJUNCTIONS.has(keys[index - 1] ?? '')) return tokens[index - 2]?.text === ',' ? 2 : 1;
  return tokens[index - 1]?.text === ',' ? 1 : 0;
}

function joinBehind({ tokens, keys }: ParagraphAnalysis, index: number): number {
  if (CONJUNCTIONS.has(keys[index] ?? '')) return 1;
  if (tokens[index]?.text !== ',') return 0;
  return CONJUNCTIONS.has(keys[index + 1] ?? '') ? 2 : 1;
}

/** What the rules' label and the lists say of a token. */
export function neighbourKind({ classes }: ParagraphAnalysis, index: number, label: number): NeighbourKind | undefined {
  const kind = kindOf(label);
  if (kind !== undefined) return kind === 'person' ? Neighbour.person : Neighbour.organization;
  return ((classes[index] ?? 0) & PLACE_CLASSES) !== 0 ? Neighbour.place : undefined;
}
