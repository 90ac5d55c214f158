import type { DetectedEntity } from '../../model/detection';

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

/** Who is whose wife, son or grandmother, as the text brings it up. One for one pass over one article. */
export class Kinship {
  readonly #relatives: Relative[] = [];

  add(kin: string, entity: DetectedEntity, owner: DetectedEntity | undefined): void {
    if (entity !== owner) this.#relatives.push({ kin, entity, owner });
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
    return [...found];
  }
}
