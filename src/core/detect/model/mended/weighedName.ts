import type { EntityKind } from '../../../model/annotation';
import type { TaggedName } from '../weights/tagLabel';

/** A name that the weights found. A class, because V8 is slow with object literals whose numbers are now whole, now fractions. */
export class WeighedName implements TaggedName {
  readonly kind: EntityKind;
  readonly from: number;
  readonly to: number;
  /** How probable the weights hold it, from 0 to 1. */
  readonly confidence: number;

  constructor({ kind, from, to }: TaggedName, confidence: number) {
    this.kind = kind;
    this.from = from;
    this.to = to;
    this.confidence = confidence;
  }
}
