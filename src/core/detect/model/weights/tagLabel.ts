import type { EntityKind } from '../../../model/annotation';

/**
 * What one token of a capitalised run can be, in the BILOU scheme (Ratinov and Roth 2009): outside, or beginning, inside, last or
 * unit token of a person's or an organization's name.
 */
export const LABELS = ['O', 'B-person', 'I-person', 'L-person', 'U-person', 'B-org', 'I-org', 'L-org', 'U-org'] as const;

export const LABEL_COUNT = LABELS.length;
export const OUTSIDE = 0;

const PERSON_BASE = 1;
const ORGANIZATION_BASE = 5;
const PER_KIND = 4;

/** Position of a token in a name, in the order of the labels. */
export const Part = { begin: 0, inside: 1, last: 2, unit: 3 } as const;
export type PartOfName = (typeof Part)[keyof typeof Part];

export const labelOf = (kind: EntityKind, part: PartOfName): number =>
  (kind === 'person' ? PERSON_BASE : ORGANIZATION_BASE) + part;

/** The kind of name that a label is part of; undefined for `O`. */
export const kindOf = (label: number): EntityKind | undefined =>
  label === OUTSIDE ? undefined : label < ORGANIZATION_BASE ? 'person' : 'organization';

/** The label of one token of a name that covers `from` to `to` (excluded). */
export function labelIn(kind: EntityKind, index: number, from: number, to: number): number {
  if (to - from === 1) return labelOf(kind, Part.unit);
  return labelOf(kind, index === from ? Part.begin : index === to - 1 ? Part.last : Part.inside);
}

const partOf = (label: number): number => (label - PERSON_BASE) % PER_KIND;
const opens = (label: number): boolean => label !== OUTSIDE && (partOf(label) === Part.begin || partOf(label) === Part.inside);
const continues = (label: number): boolean => label !== OUTSIDE && (partOf(label) === Part.inside || partOf(label) === Part.last);

/** Whether one label may follow another: a name that was begun goes on in its kind, and nothing goes on that was not begun. */
export function mayFollow(before: number, after: number): boolean {
  if (opens(before)) return continues(after) && kindOf(before) === kindOf(after);
  return !continues(after);
}

export const mayStart = (label: number): boolean => !continues(label);
export const mayEnd = (label: number): boolean => !opens(label);

/** A name as token indices, `to` excluded. */
export interface TaggedName {
  readonly kind: EntityKind;
  readonly from: number;
  readonly to: number;
}

/** The names that a well-formed sequence of labels spells, `offset` added to their indices. */
export function namesOf(labels: ArrayLike<number>, offset: number): TaggedName[] {
  const names: TaggedName[] = [];
  let from = 0;
  for (let i = 0; i < labels.length; i++) {
    const label = labels[i] ?? OUTSIDE;
    const kind = kindOf(label);
    if (kind === undefined || !continues(label)) from = i;
    if (kind !== undefined && !opens(label)) names.push({ kind, from: from + offset, to: i + 1 + offset });
  }
  return names;
}
