import { isMap } from 'yaml';
import { equalPlain, type Fields, unknownFields } from '../../sidecar/entryFields';
import { inStyleOf, withLineEnd } from '../../sidecar/lineEnds';
import { printPair } from '../../sidecar/printYaml';
import type { RegistryContent } from '../../sidecar/schema';
import { hasSharedParts } from '../../sidecar/yamlEdit';
import { CannotSplice } from '../../sidecar/yamlPlaces';
import { interpretRegistry, readRegistryYaml } from './parseRegistry';
import { RegistryEdit } from './registryEdit';
import { entitiesOf, isSameEntity, printListedText, printRegistryEntity, REGISTRY_ENTITY_KEYS } from './registryFields';

/**
 * The text of a registry that holds `content`. What `previousSource` already says is left byte for byte as it is: comments, the order of
 * keys, keys that nobody knows, quoting and line ends. Entities are matched by id and changed key by key; new ones are put behind the one
 * that comes before them in `content`.
 *
 * @param previousSource What the file holds now; it must be a valid registry ({@link parseRegistry}).
 * @throws Error when it is not: such a file is never to be written over.
 */
export function writeRegistry(previousSource: string | undefined, content: RegistryContent): string {
  if (previousSource === undefined || previousSource.trim() === '') return printWhole(content, {});
  const yaml = readRegistryYaml(previousSource);
  const parsed = interpretRegistry(yaml);
  if (parsed.kind !== 'valid') throw new Error(`A registry that is ${parsed.kind} must not be written over.`);
  const old = (yaml.value ?? {}) as Fields;
  if (!isMap(yaml.root)) return inStyleOf(previousSource, `${withLineEnd(previousSource)}${printWhole(content, {})}`);
  try {
    const written = new RegistryEdit(previousSource, yaml.root, old).write(content);
    if (!hasSharedParts(yaml.root) || holds(written, content)) return written;
  } catch (error) {
    if (!(error instanceof CannotSplice)) throw error;
  }
  // Rare by design: a layout that cannot be edited in pieces, or an edit that reached others through an anchor. Nothing said is lost but comments.
  return inStyleOf(previousSource, printWhole(content, old));
}

/** The whole file in the layout of the design, `old` giving what content does not know. */
function printWhole(content: RegistryContent, old: Fields): string {
  const lines = ['version: 1'];
  const byId = new Map(entitiesOf(old).map((entity) => [entity.id, entity]));
  if (content.entities.length > 0) lines.push('entities:');
  for (const entity of content.entities) {
    const unknown = unknownFields(byId.get(entity.id) ?? {}, REGISTRY_ENTITY_KEYS);
    lines.push(...printRegistryEntity({ ...(entity as Fields), ...unknown }).lines.map((line) => `  ${line}`));
  }
  if (content.never.length > 0) {
    lines.push('never:', ...content.never.flatMap((text) => printListedText(text).lines.map((line) => `  ${line}`)));
  }
  for (const [key, value] of Object.entries(unknownFields(old, ['version', 'entities', 'never'])))
    lines.push(printPair(key, value));
  return `${lines.join('\n')}\n`;
}

/** Whether a written file reads as what was to be written. */
function holds(source: string, content: RegistryContent): boolean {
  const parsed = interpretRegistry(readRegistryYaml(source));
  if (parsed.kind !== 'valid' || !equalPlain(parsed.content.never, content.never)) return false;
  const written = new Map(parsed.content.entities.map((entity) => [entity.id, entity as Fields]));
  return (
    written.size === content.entities.length &&
    content.entities.every((entity) => {
      const found = written.get(entity.id);
      return found !== undefined && isSameEntity(found, entity);
    })
  );
}
