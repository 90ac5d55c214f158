import { isMap } from 'yaml';
import { type Fields, isFields, TOP_LEVEL_KEYS, unknownFields } from './entryFields';
import { inStyleOf, withLineEnd } from './lineEnds';
import { keepComments } from './merge/keepComments';
import { isOlder, migrated, MIGRATIONS } from './migrations';
import { OldEntries } from './oldEntries';
import { interpretSidecar, readSidecarYaml } from './parseSidecar';
import { printArticle, printList } from './printEntry';
import { printPair } from './printYaml';
import { sameEntry } from './sameEntry';
import type { SidecarContent } from './schema';
import { SECTIONS } from './sections';
import { SidecarEdit } from './sidecarEdit';
import { hasSharedParts } from './yamlEdit';
import { CannotSplice } from './yamlPlaces';

/**
 * The text of a sidecar that holds `content`. What `previousSource` already says is left byte for byte as it is: comments, the order of keys,
 * keys that nobody knows, anchors, quoting and line ends. Entries are matched by id, changed key by key, and new ones put behind the one
 * that comes before them in `content`. Keys of `article` that `content` lacks stay too.
 *
 * @param previousSource What the file holds now; it must be a valid sidecar ({@link parseSidecar}).
 * @throws Error when it is not: such a file is never to be written over.
 */
export function writeSidecar(previousSource: string | undefined, content: SidecarContent, migrations = MIGRATIONS): string {
  if (previousSource === undefined || previousSource.trim() === '') return printWhole(content, {});
  const yaml = readSidecarYaml(previousSource);
  const parsed = interpretSidecar(yaml, migrations);
  if (parsed.kind !== 'valid') throw new Error(`A sidecar that is ${parsed.kind} must not be written over.`);
  const old = (yaml.value ?? {}) as Fields;
  if (!isMap(yaml.root)) return inStyleOf(previousSource, `${withLineEnd(previousSource)}${printWhole(content, {})}`);
  if (isOlder(old, migrations)) {
    // The layout of another version cannot be edited into this one; comments come along.
    return reprinted(previousSource, content, migrated(old, migrations));
  }
  try {
    const written = new SidecarEdit(previousSource, yaml.root, old).write(content);
    if (!hasSharedParts(yaml.root) || holds(written, content)) return written;
  } catch (error) {
    if (!(error instanceof CannotSplice)) throw error;
  }
  // Rare by design: a layout that cannot be edited in pieces, or an edit that reached others through an anchor.
  return reprinted(previousSource, content, old);
}

/** The whole file anew, with the comments of the previous one: not where they were, but at the entries that they belonged to. */
const reprinted = (previousSource: string, content: SidecarContent, old: Fields): string =>
  inStyleOf(previousSource, keepComments(printWhole(content, old), previousSource, new Set(), new Map()));

/** The whole file in the layout of the design, `old` giving what content does not know. */
function printWhole(content: SidecarContent, old: Fields): string {
  const lines = ['version: 1'];
  const article = { ...(isFields(old.article) ? old.article : {}), ...(content.article as Fields | undefined) };
  if (Object.keys(article).length > 0) lines.push(`article: ${printArticle(article)}`);
  const olds = new OldEntries(old);
  for (const [name, kind] of SECTIONS) {
    const items = content[name] as readonly Fields[];
    if (items.length === 0) continue;
    lines.push(`${name}:`);
    const printed = printList(
      kind,
      items.map((item) => olds.merged(kind, item)),
    );
    // One by one: a call takes only so many arguments.
    for (const line of printed) lines.push(`  ${line}`);
  }
  for (const [key, value] of Object.entries(unknownFields({ ...old, ...(content as unknown as Fields) }, TOP_LEVEL_KEYS)))
    lines.push(printPair(key, value));
  return `${lines.join('\n')}\n`;
}

/** Whether a written file reads as what was to be written. */
function holds(source: string, content: SidecarContent): boolean {
  const parsed = interpretSidecar(readSidecarYaml(source));
  return (
    parsed.kind === 'valid' &&
    SECTIONS.every(([name, kind]) => {
      const [written, wanted] = [parsed.content[name] as readonly Fields[], content[name] as readonly Fields[]];
      const byId = new Map(written.map((item) => [item.id, item]));
      return (
        written.length === wanted.length &&
        wanted.every((item, n) => sameEntry(kind, (kind === 'rejection' ? written[n] : byId.get(item.id)) ?? {}, item))
      );
    })
  );
}
