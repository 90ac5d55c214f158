import { isAlias, isMap, isScalar, isSeq, type YAMLMap } from 'yaml';
import type { Span } from '../text/span';
import type { ProblemReport } from './problemReport';
import { keyOf, nodeSpan } from './yamlNode';

/** How many values all aliases of a file may stand for together: more is an alias bomb, or nothing a person wrote. */
const MAX_ALIASED_VALUES = 10_000;
/** What every object has by itself, such as `__proto__` and `constructor`: looked up in an entry without that key, such a name would be found all the same. */
const FORBIDDEN: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));

const NOWHERE: Span = { start: 0, end: 0 };

interface Anchored {
  readonly value: unknown;
  readonly size: number;
}

/** Turns nodes into plain values. Values behind aliases are shared, not copied, and how much they stand for is counted. */
export class PlainReader {
  readonly #report: ProblemReport;
  readonly #anchors = new Map<string, Anchored | 'open'>();
  #aliased = 0;
  #size = 0;

  constructor(report: ProblemReport) {
    this.#report = report;
  }

  read(node: unknown): unknown {
    this.#size++;
    if (isAlias(node)) return this.#alias(node.source, nodeSpan(node));
    const anchor = isMap(node) || isSeq(node) || isScalar(node) ? node.anchor : undefined;
    const before = this.#size;
    if (anchor !== undefined) this.#anchors.set(anchor, 'open');
    const value = this.#readContent(node);
    if (anchor !== undefined) this.#anchors.set(anchor, { value, size: this.#size - before + 1 });
    return value;
  }

  #readContent(node: unknown): unknown {
    if (isMap(node)) return this.#map(node);
    if (isSeq(node)) return node.items.map((item) => this.read(item));
    return isScalar(node) ? node.value : null;
  }

  #map(map: YAMLMap): Record<string, unknown> {
    const plain: Record<string, unknown> = {};
    const seen = new Set<string>();
    for (const pair of map.items) {
      const key = keyOf(pair);
      const span = nodeSpan(pair.key) ?? nodeSpan(map);
      if (key === undefined) this.#report.add(span ?? NOWHERE, 'key-not-text', 'sidecar.keyNotText');
      else if (FORBIDDEN.has(key)) this.#report.add(span ?? NOWHERE, 'key-forbidden', 'sidecar.keyForbidden', key);
      else if (seen.has(key)) this.#report.add(span ?? NOWHERE, 'key-twice', 'sidecar.keyTwice', key);
      else {
        seen.add(key);
        const value = this.read(pair.value);
        if (value !== null && value !== undefined) plain[key] = value;
      }
    }
    return plain;
  }

  #alias(name: string, span: Span | undefined): unknown {
    const anchored = this.#anchors.get(name);
    if (anchored === undefined) this.#report.add(span ?? NOWHERE, 'alias-unknown', 'sidecar.aliasUnknown', name);
    else if (anchored === 'open') this.#report.add(span ?? NOWHERE, 'alias-cycle', 'sidecar.aliasCycle', name);
    else if (this.#aliased <= MAX_ALIASED_VALUES) {
      this.#aliased += anchored.size;
      this.#size += anchored.size;
      if (this.#aliased <= MAX_ALIASED_VALUES) return anchored.value;
      this.#report.add(span ?? NOWHERE, 'alias-bomb', 'sidecar.tooManyAliases', MAX_ALIASED_VALUES);
    }
    return null;
  }
}
