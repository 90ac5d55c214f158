import { ARTICLE_KEYS, ENTITY_KEYS, type Fields, MENTION_KEYS, orderedFields, QUOTE_KEYS, REJECTION_KEYS } from './entryFields';
import { type Plain, printFlow, printPair } from './printYaml';

/** An item of a list, ready to be put into a file. */
export interface PrintedItem {
  /** In a block list: its lines, the first beginning with `- `. */
  readonly lines: readonly string[];
  /** In a list in brackets. */
  readonly flow: string;
}

export type EntryKind = 'entity' | 'mention' | 'quote' | 'rejection';

export const KEYS_OF: Readonly<Record<EntryKind, readonly string[]>> = {
  entity: ENTITY_KEYS,
  mention: MENTION_KEYS,
  quote: QUOTE_KEYS,
  rejection: REJECTION_KEYS,
};

/** An entry in the style of the design: entities and quotes over several lines, mentions and rejections one a line. */
export function printEntry(kind: EntryKind, fields: Fields): PrintedItem {
  const { mentions, ...own } = fields;
  const ordered = orderedFields(kind === 'entity' ? own : fields, KEYS_OF[kind]);
  if (kind === 'mention' || kind === 'rejection') {
    const flow = printFlow(ordered);
    return { flow, lines: [`- ${flow}`] };
  }
  const item = printOverLines(ordered);
  if (kind === 'quote') return item;
  const printed = (mentions as readonly Fields[] | undefined)?.map((mention) => printEntry('mention', mention)) ?? [];
  if (printed.length === 0) return item;
  return {
    flow: printFlow({ ...ordered, mentions: mentions as Plain }),
    lines: [...item.lines, '  mentions:', ...printed.flatMap((mention) => mention.lines.map((line) => `    ${line}`))],
  };
}

/** An item with a line for each key. */
export const printOverLines = (fields: Fields): PrintedItem => ({
  flow: printFlow(fields),
  lines: Object.entries(fields).map(([key, value], n) => `${n === 0 ? '-' : ' '} ${printPair(key, value)}`),
});

/** The `article` line of a new file. */
export const printArticle = (article: Fields): string => printFlow(orderedFields(article, ARTICLE_KEYS));

/** A block list of entries as lines without indentation. */
export const printList = (kind: EntryKind, items: readonly Fields[]): readonly string[] =>
  items.flatMap((item) => printEntry(kind, item).lines);
