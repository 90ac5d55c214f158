import type { EntityKind } from '../../model/annotation';
import type { ArticleMention } from '../articleMention';

/** One name, one kind: where the same words were read both ways, the reading with more weight in the whole article wins. */
export function harmonizeKinds(mentions: readonly ArticleMention[]): ArticleMention[] {
  const weights = new Map<string, Record<EntityKind, number>>();
  for (const mention of mentions) {
    const key = mention.words.join(' ');
    const weight = weights.get(key) ?? { person: 0, organization: 0 };
    weight[mention.kind] += mention.confidence;
    weights.set(key, weight);
  }
  return mentions.map((mention) => {
    const weight = weights.get(mention.words.join(' '));
    if (weight === undefined || mention.title !== undefined) return mention;
    const kind: EntityKind = weight.person > weight.organization ? 'person' : 'organization';
    if (kind === mention.kind || weight.person === weight.organization) return mention;
    return { ...mention, kind, origin: 'names/one-kind', why: 'The article uses the same name that way elsewhere.' };
  });
}
