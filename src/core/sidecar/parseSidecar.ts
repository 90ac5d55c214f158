import { isMap } from 'yaml';
import type { Disputed } from '../model/annotation';
import type { Range } from '../text/lineIndex';
import type { Span } from '../text/span';
import { checkSchema } from './checkSchema';
import { datesAsText } from './datesAsText';
import type { Fields } from './entryFields';
import { parseLocation } from './location';
import { migrated, MIGRATIONS, VERSION } from './migrations';
import type { ParsedFile } from './parsedFile';
import { ProblemReport } from './problemReport';
import { SIDECAR_DATES, type SidecarContent, type SidecarEntity, SidecarSchema } from './schema';
import { nodeAt, nodeSpan } from './yamlNode';
import { readYaml, type YamlSource } from './yamlSource';

export type ParsedSidecar = ParsedFile<SidecarContent>;

export const EMPTY_CONTENT: SidecarContent = { version: 1, people: [], organizations: [], quotes: [], rejected: [] };

/**
 * Reads a sidecar. Never throws, whatever the text holds, and takes time that grows with its length.
 *
 * A file without anything but comments is a valid sidecar without annotations. Keys that the schema does not know are allowed everywhere
 * and left to {@link writeSidecar} to keep; known keys with nothing behind them count as left out.
 *
 * @param migrations What older versions are read by.
 */
export function parseSidecar(source: string, migrations = MIGRATIONS): ParsedSidecar {
  return interpretSidecar(readSidecarYaml(source), migrations);
}

/** The YAML of a sidecar, dates as text. */
export const readSidecarYaml = (source: string): YamlSource => datesAsText(readYaml(source), SIDECAR_DATES);

/** {@link parseSidecar} for a file that was read already, by {@link readSidecarYaml}. */
export function interpretSidecar(file: YamlSource, migrations = MIGRATIONS): ParsedSidecar {
  if (file.problems.length > 0) return { kind: 'invalid', problems: file.problems };
  if (file.root === null || file.value === null)
    return { kind: 'valid', content: EMPTY_CONTENT, problems: [], places: new Map() };
  const said = isMap(file.root) ? (file.value as Fields) : undefined;
  const version = said?.version;
  if (typeof version === 'number' && Number.isInteger(version) && version > VERSION)
    return { kind: 'newer', version, problems: [] };
  const yaml = said === undefined ? file : { ...file, value: migrated(said, migrations) };

  const report = new ProblemReport(yaml.index);
  if (!checkSchema(SidecarSchema, yaml, report)) return { kind: 'invalid', problems: report.problems };
  const content = { ...EMPTY_CONTENT, ...(yaml.value as Partial<SidecarContent>) };
  const places = checkIds(content, yaml, report);
  checkLocations(content, yaml, report);
  if (report.problems.length > 0) return { kind: 'invalid', problems: report.problems };
  checkSpeakers(content, yaml, report);
  checkDisputes(content, yaml, report);
  return { kind: 'valid', content, problems: report.problems, places };
}

type Path = readonly (string | number)[];

function spanAt(yaml: YamlSource, path: Path): Span {
  return nodeSpan(nodeAt(yaml.root, path.map(String)).node) ?? { start: 0, end: 0 };
}

function* idsOf(content: SidecarContent): Iterable<{ readonly id: string; readonly path: Path }> {
  for (const section of ['people', 'organizations'] as const) {
    for (const [n, entity] of content[section].entries()) {
      yield { id: entity.id, path: [section, n, 'id'] };
      for (const [m, mention] of (entity.mentions ?? []).entries())
        yield { id: mention.id, path: [section, n, 'mentions', m, 'id'] };
    }
  }
  for (const [n, quote] of content.quotes.entries()) yield { id: quote.id, path: ['quotes', n, 'id'] };
}

function checkIds(content: SidecarContent, yaml: YamlSource, report: ProblemReport): ReadonlyMap<string, Range> {
  const places = new Map<string, Range>();
  for (const { id, path } of idsOf(content)) {
    const span = spanAt(yaml, path);
    const first = places.get(id);
    if (first) report.add(span, 'id-twice', 'sidecar.idTwice', id, first.start.line + 1);
    else places.set(id, yaml.index.rangeOf(span));
  }
  return places;
}

/** The schema has checked the form of every `at`; here, that it does not run backwards or hold nothing. */
function checkLocations(content: SidecarContent, yaml: YamlSource, report: ProblemReport): void {
  const check = (at: string | undefined, ...path: Path): void => {
    if (at !== undefined && parseLocation(at) === undefined)
      report.add(spanAt(yaml, path), 'at-backwards', 'sidecar.atBackwards', at);
  };
  for (const section of ['people', 'organizations'] as const) {
    for (const [n, entity] of content[section].entries()) {
      for (const [m, mention] of (entity.mentions ?? []).entries()) check(mention.at, section, n, 'mentions', m, 'at');
    }
  }
  for (const [n, quote] of content.quotes.entries()) {
    check(quote.at, 'quotes', n, 'at');
    check(quote.content?.at, 'quotes', n, 'content', 'at');
    check(quote.cue?.at, 'quotes', n, 'cue', 'at');
  }
  for (const [n, rejection] of content.rejected.entries()) check(rejection.at, 'rejected', n, 'at');
}

function checkSpeakers(content: SidecarContent, yaml: YamlSource, report: ProblemReport): void {
  const entities = new Set([...content.people, ...content.organizations].map(({ id }: SidecarEntity) => id));
  for (const [n, { speaker }] of content.quotes.entries()) {
    if (speaker?.entity !== undefined && !entities.has(speaker.entity)) {
      report.warn(spanAt(yaml, ['quotes', n, 'speaker', 'entity']), 'entity-unknown', 'sidecar.entityUnknown', speaker.entity);
    }
    for (const [c, candidate] of (speaker?.candidates ?? []).entries()) {
      if (entities.has(candidate)) continue;
      report.warn(spanAt(yaml, ['quotes', n, 'speaker', 'candidates', c]), 'entity-unknown', 'sidecar.entityUnknown', candidate);
    }
  }
}

/** What people differ on is for a reader to settle: shown where it stands. */
function checkDisputes(content: SidecarContent, yaml: YamlSource, report: ProblemReport): void {
  const check = (entry: { readonly disputed?: Disputed }, ...path: Path): void => {
    for (const [key, values] of Object.entries(entry.disputed ?? {})) {
      const said = values.map((value) => (typeof value === 'string' ? value : JSON.stringify(value))).join(' / ');
      report.warn(spanAt(yaml, [...path, 'disputed', key]), 'disputed', 'sidecar.disputed', key, said);
    }
  };
  check(content.article ?? {}, 'article');
  for (const section of ['people', 'organizations'] as const) {
    for (const [n, entity] of content[section].entries()) {
      check(entity, section, n);
      for (const [m, mention] of (entity.mentions ?? []).entries()) check(mention, section, n, 'mentions', m);
    }
  }
  for (const [n, quote] of content.quotes.entries()) check(quote, 'quotes', n);
}
