import { isMap } from 'yaml';
import { checkSchema } from '../../sidecar/checkSchema';
import { datesAsText } from '../../sidecar/datesAsText';
import type { ParsedFile } from '../../sidecar/parsedFile';
import { ProblemReport } from '../../sidecar/problemReport';
import { REGISTRY_DATES, RegistrySchema, type RegistryContent } from '../../sidecar/schema';
import { nodeAt, nodeSpan } from '../../sidecar/yamlNode';
import { readYaml, type YamlSource } from '../../sidecar/yamlSource';
import type { Range } from '../../text/lineIndex';

export type ParsedRegistry = ParsedFile<RegistryContent>;

export const EMPTY_REGISTRY: RegistryContent = { version: 1, entities: [], never: [] };

/**
 * Reads a registry with the same suspicion as a sidecar. Never throws, whatever the text holds, and takes time that grows with its
 * length. A file without anything but comments is a registry without entities; keys that the schema does not know are allowed
 * everywhere and left to {@link writeRegistry} to keep.
 */
export function parseRegistry(source: string): ParsedRegistry {
  return interpretRegistry(readRegistryYaml(source));
}

/** The YAML of a registry, dates as text. */
export const readRegistryYaml = (source: string): YamlSource => datesAsText(readYaml(source), REGISTRY_DATES);

/** {@link parseRegistry} for a file that was read already, by {@link readRegistryYaml}. */
export function interpretRegistry(yaml: YamlSource): ParsedRegistry {
  if (yaml.problems.length > 0) return { kind: 'invalid', problems: yaml.problems };
  if (yaml.root === null || yaml.value === null)
    return { kind: 'valid', content: EMPTY_REGISTRY, problems: [], places: new Map() };
  const version = isMap(yaml.root) ? (yaml.value as { version?: unknown }).version : undefined;
  if (typeof version === 'number' && Number.isInteger(version) && version > 1) return { kind: 'newer', version, problems: [] };

  const report = new ProblemReport(yaml.index);
  if (!checkSchema(RegistrySchema, yaml, report)) return { kind: 'invalid', problems: report.problems };
  const content = { ...EMPTY_REGISTRY, ...(yaml.value as Partial<RegistryContent>) };
  const places = idPlaces(content, yaml, report);
  return report.problems.length > 0
    ? { kind: 'invalid', problems: report.problems }
    : { kind: 'valid', content, problems: [], places };
}

/** Where each id stands; reports those that stand twice. */
function idPlaces({ entities }: RegistryContent, yaml: YamlSource, report: ProblemReport): ReadonlyMap<string, Range> {
  const places = new Map<string, Range>();
  const list = nodeAt(yaml.root, ['entities']).node;
  for (const [n, { id }] of entities.entries()) {
    const span = nodeSpan(nodeAt(list, [String(n), 'id']).node) ?? { start: 0, end: 0 };
    const first = places.get(id);
    if (first) report.add(span, 'id-twice', 'sidecar.idTwice', id, first.start.line + 1);
    else places.set(id, yaml.index.rangeOf(span));
  }
  return places;
}
