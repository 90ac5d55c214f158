import type { TSchema } from '@sinclair/typebox';
import { Value, type ValueError, ValueErrorType } from '@sinclair/typebox/value';
import type { Span } from '../text/span';
import { AT_PATTERN } from './schema';
import type { ProblemReport } from './problemReport';
import { nodeAt, nodeSpan } from './yamlNode';
import type { YamlSource } from './yamlSource';

const LONGEST_MARKED_VALUE = 200;

/** Reports everything in a file's value that the schema does not allow, each where it stands. True when there is nothing. */
export function checkSchema(schema: TSchema, yaml: YamlSource, report: ProblemReport): boolean {
  // A check is a few times faster than the list of errors.
  if (Value.Check(schema, yaml.value)) return true;
  const seen = new Set<string>();
  for (const error of flatErrors(Value.Errors(schema, yaml.value))) {
    const path = error.path.split('/').slice(1).map(unescapePointer);
    // One problem a place: a value of the wrong type fails several rules at once.
    if (seen.has(error.path)) continue;
    seen.add(error.path);
    reportError(error, path, spanAt(yaml, path), report);
  }
  return false;
}

function reportError(error: ValueError, path: readonly string[], span: Span, report: ProblemReport): void {
  const name = path.at(-1) ?? '';
  const schema = error.schema as TSchema & {
    readonly pattern?: string;
    readonly anyOf?: readonly TSchema[];
    readonly type?: string;
  };
  if (error.type === ValueErrorType.ObjectRequiredProperty || error.value === undefined) {
    report.add(span, 'missing', 'sidecar.missing', name);
  } else if (error.type === ValueErrorType.StringPattern && schema.pattern === AT_PATTERN) {
    report.add(span, 'at', 'sidecar.at', name);
  } else if (error.type === ValueErrorType.Union || error.type === ValueErrorType.Literal) {
    const choices = (schema.anyOf ?? [schema]).map((one) => JSON.stringify(one.const)).join(', ');
    report.add(span, 'choice', 'sidecar.choice', name, choices);
  } else if (error.type === ValueErrorType.String) report.add(span, 'type', 'sidecar.text', name);
  else if (error.type === ValueErrorType.Array) report.add(span, 'type', 'sidecar.list', name);
  else if (error.type === ValueErrorType.Object) report.add(span, 'type', 'sidecar.map', name);
  else if (error.type === ValueErrorType.Boolean) report.add(span, 'type', 'sidecar.yesNo', name);
  else if (schema.type === 'number') report.add(span, 'type', 'sidecar.number', name);
  else report.add(span, 'format', 'sidecar.format', name);
}

/** Goes into unions of which null is one side: the interesting errors are those of the other. */
function* flatErrors(errors: Iterable<ValueError>): Iterable<ValueError> {
  for (const error of errors) {
    const options = (error.schema as { anyOf?: readonly TSchema[] }).anyOf;
    const index = options?.findIndex((option) => option.type !== 'null' && option.const === undefined) ?? -1;
    const inner = error.errors[index];
    if (error.type === ValueErrorType.Union && inner) yield* flatErrors(inner);
    else yield error;
  }
}

const unescapePointer = (part: string): string => part.replaceAll('~1', '/').replaceAll('~0', '~');

function spanAt(yaml: YamlSource, path: readonly string[]): Span {
  const { node, key } = nodeAt(yaml.root, path);
  const span = nodeSpan(node) ?? { start: 0, end: 0 };
  // A whole entry would be underlined over many lines: its first line, or its key, says enough.
  if (span.end - span.start <= LONGEST_MARKED_VALUE && !yaml.source.slice(span.start, span.end).includes('\n')) return span;
  const line = yaml.source.indexOf('\n', span.start);
  const firstLine = { start: span.start, end: Math.min(span.end, line === -1 ? span.end : line) };
  return nodeSpan(key) ?? firstLine;
}
