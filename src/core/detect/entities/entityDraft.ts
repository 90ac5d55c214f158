import type { EntityKind } from '../../model/annotation';
import type { ArticleMention } from '../articleMention';

/** An entity while who-is-who is being worked out. */
export interface EntityDraft {
  readonly kind: EntityKind;
  readonly mentions: readonly ArticleMention[];
}

/** The fullest of some mentions: most words, then not all in capitals, then the longest, then the first. */
export function fullestMention(mentions: readonly ArticleMention[]): ArticleMention | undefined {
  return mentions.reduce<ArticleMention | undefined>((best, mention) => {
    if (best === undefined) return mention;
    // "Zeca Marambaia was born José …": a name at birth is not what the article calls somebody.
    if (mention.kind === 'person' && mention.defines) return best;
    const words = mention.words.length - best.words.length;
    if (words !== 0) return words > 0 ? mention : best;
    const upper = Number(isUpper(best.text)) - Number(isUpper(mention.text));
    if (upper !== 0) return upper > 0 ? mention : best;
    return mention.text.length > best.text.length ? mention : best;
  }, undefined);
}

const isUpper = (text: string): boolean => text.length > 5 && text === text.toUpperCase();
