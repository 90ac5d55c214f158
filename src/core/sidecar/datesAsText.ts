import { isScalar } from 'yaml';
import type { DatePath } from './datePath';
import { isFields } from './entryFields';
import type { Plain } from './printYaml';
import { nodeAt } from './yamlNode';
import type { YamlSource } from './yamlSource';

/**
 * Dates as the texts that people wrote: `from: 2016` is a number to YAML, and a year to everybody else. Only whole numbers are taken for
 * dates; anything else is left to the schema to refuse.
 */
export function datesAsText(yaml: YamlSource, dates: readonly DatePath[]): YamlSource {
  const value = dates.reduce((whole, path) => withText(yaml, whole, path, []), yaml.value as Plain | undefined);
  return value === yaml.value ? yaml : { ...yaml, value };
}

/** The value with text at the path, and the very same value where nothing is to be changed. */
function withText(yaml: YamlSource, value: Plain | undefined, [step, ...rest]: DatePath, at: DatePath): Plain | undefined {
  if (step === undefined) return typeof value === 'number' && Number.isInteger(value) ? writtenNumber(yaml, value, at) : value;
  if (step === '*') {
    if (!Array.isArray(value)) return value;
    const items = value as readonly Plain[];
    const next = items.map((item, n) => withText(yaml, item, rest, [...at, String(n)]) ?? null);
    return next.some((item, n) => item !== items[n]) ? next : items;
  }
  if (!isFields(value)) return value;
  const next = withText(yaml, value[step], rest, [...at, step]);
  return next === value[step] ? value : { ...value, [step]: next };
}

/** A number as it stands in the file; behind an alias, as anybody would write it. */
function writtenNumber({ root }: YamlSource, value: number, at: DatePath): string {
  const { node } = nodeAt(root, at);
  return isScalar(node) && node.value === value ? (node.source ?? String(value)) : String(value);
}
