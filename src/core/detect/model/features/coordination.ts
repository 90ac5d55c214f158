import type { TokenRange } from '../../../text/sentence';
import { isCapital, type ParagraphAnalysis, textAt, keyAt } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES } from '../../words/wordClass';
import { zeros } from '../../zeros';
import { kindOf } from '../weights/tagLabel';

/** What stands on the other side of a comma, "and" or "or": names that are listed together are of one kind. */
export const Neighbour = { none: 0, unknown: 1, person: 2, organization: 3, place: 4 } as const;

/** For each token of a paragraph the `Neighbour` of the capitalised words it stands among, before and behind; empty where all stand alone. */
export interface Coordination {
  readonly before: readonly number[];
  readonly after: readonly number[];
}

const CONJUNCTIONS = new Set(['and', 'or', '&', 'nor']);

/** A capitalised stretch that is listed together with others, and the tokens where those end before it and start behind it, -1 where none do. */
export interface JoinedStretch extends TokenRange {
  readonly before: number;
  readonly after: number;
}

/** The capitalised stretches that commas or conjunctions join to others ("Airtel, Orange and Vodacom"). Linear in the tokens. */
export function joinedStretches(paragraph: ParagraphAnalysis): readonly JoinedStretch[] {
  const joined: JoinedStretch[] = [];
  const count = paragraph.tokens.length;
  for (let from = 0; from < count; from++) {
    if (!isCapital(paragraph, from)) continue;
    let to = from + 1;
    while (to < count && isCapital(paragraph, to)) to++;
    const left = joinBefore(paragraph, from);
    const right = joinBehind(paragraph, to);
    const before = left > 0 && isCapital(paragraph, from - left - 1) ? from - left - 1 : -1;
    const after = right > 0 && isCapital(paragraph, to + right) ? to + right : -1;
    if (before >= 0 || after >= 0) joined.push({ from, to, before, after });
    from = to;
  }
  return joined;
}

/** What each of a paragraph's `count` tokens is listed together with; `kindAt` says what is known of a token alone (`neighbourKind`). */
export function coordination(joined: readonly JoinedStretch[], count: number, kindAt: (token: number) => number): Coordination {
  if (joined.length === 0) return ALONE;
  const before = zeros(count);
  const after = zeros(count);
  for (const stretch of joined) {
    if (stretch.before >= 0) before.fill(kindAt(stretch.before), stretch.from, stretch.to);
    if (stretch.after >= 0) after.fill(kindAt(stretch.after), stretch.from, stretch.to);
  }
  return { before, after };
}

const ALONE: Coordination = { before: [], after: [] };

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

/** What the rules' label and the lists say of a token. */
export function neighbourKind({ classes }: ParagraphAnalysis, labels: readonly number[], token: number): number {
  const kind = kindOf(labels[token] ?? 0);
  if (kind !== undefined) return kind === 'person' ? Neighbour.person : Neighbour.organization;
  return ((classes[token] ?? 0) & PLACE_CLASSES) !== 0 ? Neighbour.place : Neighbour.unknown;
}
