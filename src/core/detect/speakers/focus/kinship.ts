import type { DetectedEntity } from '../../../model/detection';
import { PAIR } from './kinBefore';

/** "Len and his wife, Bev": Bev is the wife of Len, as far as the text says of whom. */
interface Relative {
  readonly kin: string;
  readonly entity: DetectedEntity;
  readonly owner: DetectedEntity | undefined;
}

/** What the one who owns the relative is to them. */
const INVERSE: Readonly<Record<string, RegExp>> = {
  wife: /^husband$/u,
  husband: /^wife$/u,
  partner: /^partner$/u,
  mother: /^(?:son|daughter|child)$/u,
  father: /^(?:son|daughter|child)$/u,
  mom: /^(?:son|daughter|child)$/u,
  mum: /^(?:son|daughter|child)$/u,
  dad: /^(?:son|daughter|child)$/u,
  son: /^(?:mother|father|mom|mum|dad)$/u,
  daughter: /^(?:mother|father|mom|mum|dad)$/u,
  brother: /^(?:brother|sister)$/u,
  sister: /^(?:brother|sister)$/u,
};

/** How many relatives are remembered: an article hardly has more, and what looks them up takes no longer in a long text. */
const MOST_RELATIVES = 40;
const PAIRED = /^(?:wife|husband|partner|spouse|brother|sister|twin)$/u;

/** Who is whose wife, son or grandmother, as the text brings it up. One for one pass over one article. */
export class Kinship {
  readonly #relatives: Relative[] = [];

  add(kin: string, entity: DetectedEntity, owner: DetectedEntity | undefined): void {
    if (entity === owner) return;
    this.#relatives.push({ kin, entity, owner });
    if (this.#relatives.length > MOST_RELATIVES) this.#relatives.shift();
  }

  /** Whom "her husband" means where "her" means `owner`: those said to be that, the latest first, then those whose wife she is said to be. */
  find(kin: string, owner: DetectedEntity | undefined): readonly DetectedEntity[] {
    const found = new Set<DetectedEntity>();
    for (let i = this.#relatives.length - 1; i >= 0; i--) {
      const relative = this.#relatives[i];
      if (relative?.kin !== kin || relative.entity === owner) continue;
      if (relative.owner === undefined || owner === undefined || relative.owner === owner) found.add(relative.entity);
    }
    if (owner === undefined) return [...found];
    for (let i = this.#relatives.length - 1; i >= 0; i--) {
      const relative = this.#relatives[i];
      if (relative?.entity === owner && relative.owner !== undefined && INVERSE[relative.kin]?.test(kin) === true)
        found.add(relative.owner);
    }
    if (found.size === 0 && PAIRED.test(kin)) {
      for (const relative of this.#relatives) {
        if (relative.kin !== PAIR) continue;
        if (relative.owner === owner) found.add(relative.entity);
        else if (relative.entity === owner && relative.owner !== undefined) found.add(relative.owner);
      }
    }
    return [...found];
  }
}
