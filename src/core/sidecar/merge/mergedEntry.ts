import type { Disputed } from '../../model/annotation';
import type { Fields } from '../entryFields';
import type { Section } from './flatContent';
import { joinDisputed } from './mergeFields';

/** An entry of the merged file on its way there. */
export interface MergedEntry {
  readonly id: string;
  readonly fields: Fields;
  /** What came into dispute just now; what was so before is in `fields`. */
  readonly disputed: Disputed;
}

/** Without its mentions. */
export interface MergedEntity extends MergedEntry {
  readonly kind: Section;
}

/** A mention, or a quote: its `entity` is empty. */
export interface MergedMention extends MergedEntry {
  readonly entity: string;
}

/** How a removal against a change is told. */
export const REMOVED: Disputed = { entry: ['changed', 'removed'] };

export const isDisputed = ({ disputed }: MergedEntry): boolean => Object.keys(disputed).length > 0;

/** The fields as they are written, with what is disputed now and what was before. */
export function finishedFields(entry: MergedEntry, hasStatus: boolean): Fields {
  const { disputed: former, ...own } = entry.fields;
  if (!isDisputed(entry)) return former === undefined ? own : entry.fields;
  return { ...own, ...(hasStatus ? { status: 'disputed' } : {}), disputed: joinDisputed(former, entry.disputed) };
}
