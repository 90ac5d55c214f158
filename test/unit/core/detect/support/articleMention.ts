import type { ArticleMention } from '../../../../../src/core/detect/articleMention';
import type { EntityKind } from '../../../../../src/core/model/annotation';

/** A mention of which the text shows nothing but its words; `over` says what it shows besides. */
export function articleMention(kind: EntityKind, text: string, over: Partial<ArticleMention> = {}): ArticleMention {
  const words = text.toLowerCase().split(' ');
  return {
    kind,
    text,
    words,
    key: words.join(' '),
    span: { start: 0, end: text.length },
    unit: 0,
    from: 0,
    to: words.length,
    origin: 'names/model',
    confidence: 1,
    why: '',
    title: undefined,
    role: undefined,
    pronoun: undefined,
    pronounOwns: false,
    defines: false,
    isPaper: false,
    isFirm: false,
    hasHumanSign: false,
    kin: false,
    isNewKin: false,
    ...over,
  };
}
