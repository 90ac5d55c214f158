import type { Annotation, AnnotationKind } from '../model/annotation';
import { type AnnotationSet, entitiesOf, inReadingOrder } from '../model/annotationSet';
import type { Quote } from '../model/quote';
import { CodePointIndex } from '../text/codePointIndex';
import { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import { type ExportedArticle, exportedFileName, type ExportFormat } from './exportFormat';

const COLUMNS = [
  'doc',
  'ann_id',
  'layer',
  'label',
  'start_cp',
  'end_cp',
  'start_utf16',
  'end_utf16',
  'line',
  'col',
  'text',
  'prefix',
  'suffix',
  'entity_id',
  'entity_name',
  'speaker_id',
  'speaker_name',
  'cue',
  'quote_type',
  'status',
  'confidence',
  'source',
  'annotator',
  'created',
  'comment',
] as const;

type Row = Partial<Record<(typeof COLUMNS)[number], string | number | undefined>>;

/** How much text stands beside a place in `prefix` and `suffix`, in UTF-16 code units. */
const CONTEXT = 32;

/**
 * One row for each mention and quote (RFC 4180, rows end in CRLF). Offsets count from 0, ends excluded, lines and columns (UTF-16) from 1;
 * what is no longer found in the text has no offsets.
 */
export const csv: ExportFormat = {
  id: 'csv',
  extension: 'csv',
  export(articles, options) {
    const rows = articles.flatMap(rowsOf);
    const lines = [COLUMNS.join(','), ...rows.map((row) => COLUMNS.map((column) => cell(row[column])).join(','))];
    const mark = options?.byteOrderMark === true ? '\ufeff' : '';
    return [{ name: exportedFileName(articles, 'csv'), text: `${mark}${lines.join('\r\n')}\r\n` }];
  },
};

interface Placed {
  readonly span: Span | null;
  readonly row: Row;
}

function rowsOf({ name, text, annotations }: ExportedArticle): readonly Row[] {
  const lines = new LineIndex(text);
  const codePoints = new CodePointIndex(text);
  const placeCells = (span: Span): Row => {
    const { line, character } = lines.positionAt(span.start);
    return {
      start_cp: codePoints.codePointAt(span.start),
      end_cp: codePoints.codePointAt(span.end),
      start_utf16: span.start,
      end_utf16: span.end,
      line: line + 1,
      col: character + 1,
      // What stands there now: the cells of a row always agree with its offsets.
      text: text.slice(span.start, span.end),
      prefix: before(text, span.start),
      suffix: after(text, span.end),
    };
  };
  const names = entitiesOf(annotations).flatMap((entity) =>
    entity.mentions.map((mention): Placed => {
      const row = { ...annotationCells(mention, entity.kind), entity_id: entity.id, entity_name: entity.name };
      return { span: mention.span, row };
    }),
  );
  const quotes = annotations.quotes.map((quote): Placed => ({ span: quote.span, row: quoteCells(quote, annotations) }));
  return inReadingOrder([...names, ...quotes]).map(({ span, row }) => ({
    ...row,
    doc: name,
    ...(span === null ? {} : placeCells(span)),
  }));
}

const annotationCells = (annotation: Annotation, kind: AnnotationKind): Row => ({
  ann_id: annotation.id,
  layer: kind === 'quote' ? 'quote' : 'entity',
  label: kind,
  text: annotation.text,
  status: annotation.status,
  confidence: annotation.confidence,
  source: sourceOf(annotation.origin),
  annotator: annotation.by,
  created: annotation.time,
  comment: (annotation.thread ?? []).map(({ by, text }) => `${by}: ${text}`).join('\n'),
});

const quoteCells = (quote: Quote, annotations: AnnotationSet): Row => ({
  ...annotationCells(quote, 'quote'),
  speaker_id: quote.speaker?.entity,
  speaker_name: entitiesOf(annotations).find(({ id }) => id === quote.speaker?.entity)?.name ?? quote.speaker?.text,
  cue: quote.cue?.text,
  quote_type: quote.type,
});

function sourceOf(origin: string | undefined): string {
  if (origin === undefined) return 'human';
  return /\bmodel\b/u.test(origin) ? 'model' : 'rule';
}

/** Up to 32 code units before a place; a character cut in half by that, or robbed of the letter it sits on, is left out. */
const before = (text: string, start: number): string =>
  start <= CONTEXT ? text.slice(0, start) : text.slice(start - CONTEXT, start).replace(/^[\udc00-\udfff\p{M}\u200d]+/u, '');

const after = (text: string, end: number): string => {
  const context = text.slice(end, end + CONTEXT);
  return /^[\p{M}\u200d]/u.test(text.slice(end + CONTEXT, end + CONTEXT + 2))
    ? context.replace(/.\p{M}*$/su, '')
    : context.replace(/[\ud800-\udbff]$/u, '');
};

/** What makes a spreadsheet take a cell for a formula, also in its full-width form, or hide that it does. */
const FORMULA = /^[=+\-@\t\r\n＝＋－＠]/u;

function cell(value: string | number | undefined): string {
  if (value === undefined) return '';
  if (typeof value === 'number') return String(value);
  const safe = FORMULA.test(value) ? `'${value}` : value;
  return /[",\r\n]/u.test(safe) || safe !== safe.trim() ? `"${safe.replaceAll('"', '""')}"` : safe;
}
