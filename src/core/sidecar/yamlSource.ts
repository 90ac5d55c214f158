import { Composer, type CST, type Document, Lexer, type ParsedNode, Parser } from 'yaml';
import { errorMessage } from '../errorMessage';
import { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import { conflictPlaces } from './conflictVersions';
import { DepthGuard, MAX_DEPTH, SCALAR_FOLLOWS } from './depthGuard';
import { PlainReader } from './plainReader';
import { MAX_PROBLEMS, ProblemReport } from './problemReport';
import type { SidecarProblem } from './sidecarProblem';
import { syntaxMessage } from './syntaxMessage';

/** Largest file that is read, in bytes of UTF-8. */
export const MAX_BYTES = 8 * 1024 * 1024;
const MEGABYTE = 1024 * 1024;
/** Lexemes that stand for nothing in the file: start of a document, broken end of a flow collection, scalar. */
const SYNTHETIC: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR_FOLLOWS]);
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
  const report = new ProblemReport(new LineIndex(isTooLarge(source) ? '' : source));
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
    if (report.problems.length > 0) return { ...unread, problems: conflictProblems(source, report.index) ?? report.problems };
    const value = root === null ? undefined : new PlainReader(report).read(root);
    return { source, index: report.index, root, value, problems: report.problems };
  } catch (error) {
    // The parser is not known to throw; should it, this file is unreadable and nothing else is lost.
    report.add({ start: 0, end: 0 }, 'syntax', 'sidecar.syntax', errorMessage(error));
    return { ...unread, problems: report.problems };
  }
}

/** Where git left two versions, all that the parser says of its marks tells nobody anything. Undefined where it left none. */
function conflictProblems(source: string, index: LineIndex): readonly SidecarProblem[] | undefined {
  const places = conflictPlaces(source);
  if (places.length === 0) return undefined;
  const report = new ProblemReport(index);
  for (const place of places) report.add(place, 'conflict', 'sidecar.conflict');
  return report.problems;
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
function compose(source: string, report: ProblemReport): ParsedNode | null {
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
    for (const error of document.errors) report.addMessage(spanOf(error.pos), 'syntax', syntaxMessage(error.code, error.message));
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

function guardedLexemes(source: string, report: ProblemReport): readonly string[] {
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
function stopAfterManyErrors(composer: Composer, source: string, report: ProblemReport): void {
  if (typeof Reflect.get(composer, 'onError') !== 'function') return;
  let count = 0;
  Reflect.set(composer, 'onError', (place: ErrorPlace, code: string, message: string) => {
    const span = placeSpan(place);
    if (code === 'TAG_RESOLVE_FAILED') report.add(span, 'tag', 'sidecar.tag', source.slice(span.start, span.end).slice(0, 80));
    else report.addMessage(span, 'syntax', syntaxMessage(code, message));
    if (++count > MAX_PROBLEMS) throw new EnoughProblems();
  });
}

function placeSpan(place: ErrorPlace): Span {
  if (typeof place === 'number') return { start: place, end: place + 1 };
  if ('offset' in place) return { start: place.offset, end: place.offset + (place.source?.length ?? 1) };
  return spanOf([place[0], place[1]]);
}

const spanOf = (pos: readonly [number, number]): Span => ({ start: pos[0], end: Math.max(pos[0], pos[1]) });
