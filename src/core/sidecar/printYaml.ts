/** What core/sidecar writes: plain data without functions or dates. Absent (`undefined`) values are not printed. */
export type Plain = string | number | boolean | null | readonly Plain[] | { readonly [key: string]: Plain | undefined };

// Readable without quotes and the same text for every YAML reader, also those of YAML 1.1, which take `no` and `1:30` for other things.
const PLAIN = /^[\p{L}\p{N}_/.(][\p{L}\p{M}\p{N}\p{Sc} _\-–—./()'’“”…&+@%=:;?!,#]*$/u;
const NEVER_PLAIN = /: |:$| #|^[.\s]|\s$|\s{2}/u;
const IN_FLOW = /[,[\]{}]/u;
const OTHER_TYPE =
  /^(?:~|null|true|false|yes|no|on|off|y|n|[-+]?[\d._]*(?:e[-+]?\d+)?|0[xob][\da-f_]+|[-+]?\.(?:inf|nan)|\d+(?::[0-5]?\d)+(?:\.\d*)?|\d{4}-\d\d?-\d\d?[Tt\s].*)$/iu;
// Whatever cannot be seen, breaks lines or turns the direction of reading is spelled out, so that a diff shows what is there.
const UNSEEN =
  // eslint-disable-next-line no-control-regex
  /["\\\u0000-\u001f\u007f-\u00a0\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\ufffe\uffff]|[\ud800-\udbff](?![\udc00-\udfff])|(?<![\ud800-\udbff])[\udc00-\udfff]/g;
const SHORT_ESCAPES: Readonly<Record<string, string>> = { '"': '\\"', '\\': '\\\\', '\n': '\\n', '\t': '\\t', '\r': '\\r' };

/** A string as one line of YAML: plain where no reader could take it for something else, in double quotes otherwise. */
export function printText(text: string, place: 'block' | 'flow'): string {
  const isPlain =
    PLAIN.test(text) && !NEVER_PLAIN.test(text) && !OTHER_TYPE.test(text) && !(place === 'flow' && IN_FLOW.test(text));
  return isPlain ? text : `"${text.replace(UNSEEN, escapeUnit)}"`;
}

function escapeUnit(unit: string): string {
  return SHORT_ESCAPES[unit] ?? `\\u${unit.charCodeAt(0).toString(16).padStart(4, '0')}`;
}

/** A value in one line; maps as `{ key: value }`, lists as `[a, b]`. */
export function printFlow(value: Plain, place: 'block' | 'flow' = 'flow'): string {
  if (typeof value === 'string') return printText(value, place);
  if (value === null || typeof value !== 'object') return String(value);
  if (isList(value)) return `[${value.map((item) => printFlow(item)).join(', ')}]`;
  const pairs = Object.entries(value).flatMap(([key, item]) =>
    item === undefined ? [] : [`${printText(key, 'flow')}: ${printFlow(item)}`],
  );
  return pairs.length === 0 ? '{}' : `{ ${pairs.join(', ')} }`;
}

/** A key of a block map with its value in one line; a value that is absent is written as null. */
export const printPair = (key: string, value: Plain | undefined): string =>
  `${printFlow(key)}: ${printFlow(value ?? null, 'block')}`;

const isList = (value: Plain): value is readonly Plain[] => Array.isArray(value);
