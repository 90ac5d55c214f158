import { Composer, isAlias, isMap, isScalar, isSeq, Lexer, Parser } from 'yaml';
import type { CST, Document, Node, Pair, ParsedNode, YAMLMap } from 'yaml';
import type { Message, MessageKey } from '../messages';
import { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import type { SidecarProblem } from './sidecarProblem';

/** Largest file that is read, in bytes of UTF-8. */
export const MAX_BYTES = 8 * 1024 * 1024;
const MAX_DEPTH = 64;
/** How many values all aliases of a file may stand for together: more is an alias bomb, or nothing a person wrote. */
const MAX_ALIASED_VALUES = 10_000;
const MAX_PROBLEMS = 100;
const MEGABYTE = 1024 * 1024;
/** The lexer's mark that the next lexeme is the text of a scalar. */
const SCALAR_FOLLOWS = '\u001f';
/** Lexemes that stand for nothing in the file: start of a document, broken end of a flow collection, scalar. */
const SYNTHETIC: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR_FOLLOWS]);
/** What every object has by itself, such as `__proto__` and `constructor`: looked up in an entry without that key, such a name would be found all the same. */
const FORBIDDEN: ReadonlySet<string> = new Set(Object.getOwnPropertyNames(Object.prototype));
/** What is read in about two seconds: some 20,000 mentions, ten times what a very long article has. */
const MAX_LEXEMES = 800_000;

/** A YAML file read with suspicion: `value` is plain data, safe to walk, without keys whose value is null. */
export interface YamlSource {
  readonly source: string;
  readonly index: LineIndex;
  /** The root node; null for a file of comments only. Only to be trusted without problems. */
  readonly root: ParsedNode | null;
  readonly value: unknown;
  readonly problems: readonly SidecarProblem[];
}

/** Reads a YAML file of one document in time that grows with its length, whatever is in it. Never throws. */
export function readYaml(source: string): YamlSource {
  const report = new Report(new LineIndex(isTooLarge(source) ? '' : source));
  const unread = { source, index: report.index, root: null, value: undefined };
  if (isTooLarge(source)) {
    report.add(
      { start: 0, end: 0 },
      'too-large',
      'sidecar.tooLarge',
      (source.length / MEGABYTE).toFixed(1),
      MAX_BYTES / MEGABYTE,
    );
    return { ...unread, problems: report.problems };
  }
  try {
    const root = compose(source, report);
    if (report.problems.length > 0) return { ...unread, problems: report.problems };
    const value = root === null ? undefined : new PlainReader(report).read(root);
    return { source, index: report.index, root, value, problems: report.problems };
  } catch (error) {
    // The parser is not known to throw; should it, this file is unreadable and nothing else is lost.
    report.add({ start: 0, end: 0 }, 'syntax', 'sidecar.syntax', error instanceof Error ? error.message : String(error));
    return { ...unread, problems: report.problems };
  }
}

/** Collects problems at offsets of a file, up to a number that a person can use. */
export class Report {
  readonly #problems: SidecarProblem[] = [];

  constructor(readonly index: LineIndex) {}

  get problems(): readonly SidecarProblem[] {
    return this.#problems;
  }

  add(span: Span, code: string, key: MessageKey, ...args: readonly (string | number)[]): void {
    this.#add(span, 'error', code, { key, args });
  }

  warn(span: Span, code: string, key: MessageKey, ...args: readonly (string | number)[]): void {
    this.#add(span, 'warning', code, { key, args });
  }

  #add(span: Span, severity: SidecarProblem['severity'], code: string, message: Message): void {
    if (this.#problems.length > MAX_PROBLEMS) return;
    const { start, end } = this.index.rangeOf(span);
    const place = { line: start.line, column: start.character, endLine: end.line, endColumn: end.character };
    this.#problems.push(
      this.#problems.length < MAX_PROBLEMS
        ? { ...place, severity, code, message }
        : { ...place, severity, code: 'too-many', message: { key: 'sidecar.tooManyProblems', args: [MAX_PROBLEMS] } },
    );
  }
}

function isTooLarge(source: string): boolean {
  if (source.length * 3 <= MAX_BYTES) return false;
  if (source.length > MAX_BYTES) return true;
  let bytes = 0;
  for (let i = 0; i < source.length; i++) {
    const unit = source.charCodeAt(i);
    // Each half of a surrogate pair counts two of its four bytes.
    bytes += unit < 0x80 ? 1 : unit < 0x800 || (unit & 0xf800) === 0xd800 ? 2 : 3;
  }
  return bytes > MAX_BYTES;
}

/** Lexes, parses and composes; stops before the recursive parts of the parser meet a file nested too deep, and after enough errors. */
function compose(source: string, report: Report): ParsedNode | null {
  const lexemes = guardedLexemes(source, report);
  const tokens = tokensOf(lexemes);
  // Keys given twice are found by our own walk: the library compares each key with all others, which is quadratic.
  const composer = new Composer({ uniqueKeys: false, keepSourceTokens: true, version: '1.2', prettyErrors: false });
  stopAfterManyErrors(composer, source, report);
  let first: Document.Parsed | undefined;
  const adopt = (document: Document.Parsed): void => {
    if (first) {
      report.add({ start: document.range[0], end: document.range[0] }, 'many-documents', 'sidecar.manyDocuments');
      throw new EnoughProblems();
    }
    first = document;
    for (const error of document.errors) report.add(spanOf(error.pos), 'syntax', 'sidecar.syntax', error.message);
  };
  try {
    for (const token of tokens) for (const document of composer.next(token)) adopt(document);
    for (const document of composer.end(true, source.length)) adopt(document);
  } catch (error) {
    if (!(error instanceof EnoughProblems)) throw error;
  }
  return first?.contents ?? null;
}

/** Thrown to leave the composer when more of the file would only give more problems of the same kind. */
class EnoughProblems extends Error {}

function guardedLexemes(source: string, report: Report): readonly string[] {
  const depth = new DepthGuard();
  const lexemes: string[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(source)) {
    const isMark = !isScalar && SYNTHETIC.has(lexeme);
    if (!depth.accepts(lexeme)) {
      report.add({ start: offset, end: offset + lexeme.length }, 'too-deep', 'sidecar.tooDeep', MAX_DEPTH);
      return [];
    }
    lexemes.push(lexeme);
    if (lexemes.length > MAX_LEXEMES) {
      report.add({ start: offset, end: offset }, 'too-large', 'sidecar.tooMuch');
      return [];
    }
    if (!isMark) offset += lexeme.length;
    isScalar = !isScalar && lexeme === SCALAR_FOLLOWS;
  }
  return lexemes;
}

function tokensOf(lexemes: readonly string[]): CST.Token[] {
  const parser = new Parser();
  const tokens: CST.Token[] = [];
  let errors = 0;
  for (const lexeme of lexemes) {
    for (const token of parser.next(lexeme)) {
      tokens.push(token);
      if (token.type === 'error' && ++errors > MAX_PROBLEMS) return tokens;
    }
  }
  for (const token of parser.end()) tokens.push(token);
  return tokens;
}

type ErrorPlace = number | readonly [number, number] | { readonly offset: number; readonly source?: string };

/**
 * Reports the composer's errors as they come. By itself the library makes an Error of each, with its stack: a file of nothing but quote marks
 * then takes a minute. `onError` is private to it, so nothing here depends on its being there.
 */
function stopAfterManyErrors(composer: Composer, source: string, report: Report): void {
  if (typeof Reflect.get(composer, 'onError') !== 'function') return;
  let count = 0;
  Reflect.set(composer, 'onError', (place: ErrorPlace, code: string, message: string) => {
    const span = placeSpan(place);
    if (code === 'TAG_RESOLVE_FAILED') report.add(span, 'tag', 'sidecar.tag', source.slice(span.start, span.end).slice(0, 80));
    else report.add(span, 'syntax', 'sidecar.syntax', message);
    if (++count > MAX_PROBLEMS) throw new EnoughProblems();
  });
}

function placeSpan(place: ErrorPlace): Span {
  if (typeof place === 'number') return { start: place, end: place + 1 };
  if ('offset' in place) return { start: place.offset, end: place.offset + (place.source?.length ?? 1) };
  return spanOf([place[0], place[1]]);
}

const spanOf = (pos: readonly [number, number]): Span => ({ start: pos[0], end: Math.max(pos[0], pos[1]) });

/** Follows the nesting of lexemes: brackets exactly, blocks by indentation and by dashes in one line. */
class DepthGuard {
  #brackets = 0;
  #dashes = 0;
  #indents: number[] = [];
  #isLineStart = true;
  #isScalar = false;

  accepts(lexeme: string): boolean {
    if (this.#isScalar) {
      this.#isScalar = false;
      this.#lineBegins(0);
      return true;
    }
    const first = lexeme[0];
    if (lexeme === SCALAR_FOLLOWS) this.#isScalar = true;
    else if (first === '\n' || first === '\r') {
      this.#isLineStart = true;
      this.#dashes = 0;
    } else if (first === ' ') this.#lineBegins(lexeme.length);
    else this.#lineBegins(0);
    if (lexeme === '[' || lexeme === '{') this.#brackets++;
    if (lexeme === ']' || lexeme === '}') this.#brackets = Math.max(0, this.#brackets - 1);
    if (lexeme === '-' || lexeme === '?' || lexeme === ':') this.#dashes++;
    return this.#brackets + this.#indents.length <= MAX_DEPTH && (this.#brackets > 0 || this.#dashes <= MAX_DEPTH);
  }

  #lineBegins(indent: number): void {
    if (!this.#isLineStart) return;
    this.#isLineStart = false;
    while ((this.#indents.at(-1) ?? -1) >= indent) this.#indents.pop();
    this.#indents.push(indent);
  }
}

interface Anchored {
  readonly value: unknown;
  readonly size: number;
}

/** Turns nodes into plain values. Values behind aliases are shared, not copied, and how much they stand for is counted. */
class PlainReader {
  readonly #report: Report;
  readonly #anchors = new Map<string, Anchored | 'open'>();
  #aliased = 0;
  #size = 0;

  constructor(report: Report) {
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

const NOWHERE: Span = { start: 0, end: 0 };

/** The key of a pair when it is text or a number, as text. */
export function keyOf(pair: Pair): string | undefined {
  const { key } = pair;
  if (!isScalar(key)) return undefined;
  return typeof key.value === 'string'
    ? key.value
    : typeof key.value === 'number'
      ? (key.source ?? String(key.value))
      : undefined;
}

/** Where a node's own text stands, without anchor, tag and the comments around it. */
export function nodeSpan(node: unknown): Span | undefined {
  const range = (node as Partial<Node> | null | undefined)?.range;
  return range ? { start: range[0], end: range[1] } : undefined;
}

/** The node at a path of keys and indexes, or the nearest above it. Does not look through aliases. */
export function nodeAt(root: unknown, path: readonly string[]): { readonly node: unknown; readonly key?: unknown } {
  let found: { node: unknown; key?: unknown } = { node: root };
  for (const step of path) {
    const { node } = found;
    if (isMap(node)) {
      const pair = node.items.find((item) => keyOf(item) === step);
      if (!pair) return found;
      found = { node: pair.value ?? pair.key, key: pair.key };
    } else if (isSeq(node) && node.items[Number(step)] !== undefined) found = { node: node.items[Number(step)] };
    else return found;
  }
  return found;
}
