import type { EntityKind } from '../../model/annotation';
import type { ArticleMention } from '../articleMention';
import type { Lexicon } from '../words/lexicon';
import { WordClass } from '../words/wordClass';

/** An entity while who-is-who is being worked out. */
export interface EntityDraft {
  readonly kind: EntityKind;
  readonly mentions: readonly ArticleMention[];
}

/**
 * The fullest of some mentions: most words, then not all in capitals, then the longest, then the first. One with more around the name than
 * the name counts for less than the name itself.
 */
export function fullestMention(mentions: readonly ArticleMention[], lexicon: Lexicon): ArticleMention | undefined {
  const [first] = mentions;
  // As most names are.
  if (mentions.every(({ text }) => text === first?.text)) return first;
  let written: ReadonlySet<string> | undefined;
  const plain = mentions.filter((mention) => {
    const name = nameWithin(mention, lexicon);
    if (name === undefined) return true;
    written ??= new Set(mentions.map(({ key }) => key));
    return !written.has(name);
  });
  return plain.reduce<ArticleMention | undefined>((best, mention) => {
    if (best === undefined) return mention;
    // "Zeca Marambaia was born José …": a name at birth is not what the article calls somebody.
    if (mention.kind === 'person' && mention.defines) return best;
    const words = mention.words.length - best.words.length;
    if (words !== 0) return words > 0 ? mention : best;
    if (mention.text === best.text) return best;
    const upper = Number(isUpper(best.text)) - Number(isUpper(mention.text));
    if (upper !== 0) return upper > 0 ? mention : best;
    return mention.text.length > best.text.length ? mention : best;
  }, undefined);
}

const LEAST_WORDS_WITHIN = 2;

/** "Tom Hale" in "Receiver Tom Hale", "Norland Embassy" in "The Norland Embassy in Oldport"; `undefined` where nothing stands around it. */
function nameWithin({ kind, words }: ArticleMention, lexicon: Lexicon): string | undefined {
  if (words.length <= LEAST_WORDS_WITHIN) return undefined;
  const [from, to] =
    kind === 'person' ? [firstNameAt(words, lexicon), words.length] : [words[0] === 'the' ? 1 : 0, placeAt(words)];
  return to - from < LEAST_WORDS_WITHIN || to - from === words.length ? undefined : words.slice(from, to).join(' ');
}

/** Where the titles and roles in front of a name end: "Dean Hale" may have none. */
function firstNameAt(words: readonly string[], lexicon: Lexicon): number {
  const at = words.findIndex((word) => {
    const bits = lexicon.classes(word);
    return (bits & (WordClass.title | WordClass.role)) === 0 || (bits & WordClass.firstName) !== 0;
  });
  return Math.max(at, 0);
}

/** Where "in Oldport" starts, or where the name ends. */
function placeAt(words: readonly string[]): number {
  const at = words.lastIndexOf('in');
  return at < 0 ? words.length : at;
}

const isUpper = (text: string): boolean => text.length > 5 && text === text.toUpperCase();
