import {
  type AnchorState,
  type Annotation,
  type AnnotationKind,
  type AnnotationSet,
  entitiesOf,
  inReadingOrder,
  LineIndex,
  type Span,
} from '../../core/index';
import { command } from '../command';
import { EXIT } from '../exitCode';
import type { Io } from '../io';
import { complainOf, openArticle, openSidecar } from '../openArticle';
import { annotatorName, oneOf, someFiles } from '../optionValues';
import { printable, quoted } from '../printable';
import { say } from '../say';
import { printProblem, type ProblemRecord, sidecarProblems } from '../sidecarProblems';

/** One annotation as `check --format json` prints it. Offsets are UTF-16 into the text without byte order mark; null for an orphan. */
interface CheckedAnnotation {
  readonly id: string;
  readonly kind: AnnotationKind;
  /** The person or organization that a mention names; null for quotes. */
  readonly entity: string | null;
  readonly start: number | null;
  readonly end: number | null;
  readonly text: string;
  readonly state: AnchorState;
}

/** One file as `check --format json` prints it. */
interface CheckedFile {
  readonly file: string;
  readonly annotations: readonly CheckedAnnotation[];
  readonly problems: readonly ProblemRecord[];
}

interface Checked {
  readonly record: CheckedFile;
  readonly exit: number;
  readonly printed: readonly string[];
}

/** `article-annotator check`: finds every annotation of the sidecar in the article as it stands now. Changes nothing. */
export const check = command({
  name: 'check',
  help: 'cli.help.check',
  options: { format: { type: 'string' }, all: { type: 'boolean' }, annotator: { type: 'string' } },
  async act(values, files, io) {
    const format = oneOf('format', values.format, ['text', 'json']);
    const annotator = annotatorName(values.annotator);
    const checked: Checked[] = [];
    for (const path of someFiles(files)) {
      const file = await checkFile(path, annotator, values.all === true, io);
      if (file === undefined) continue;
      checked.push(file);
      if (format === 'text') await io.stdout.write(file.printed.map((line) => `${line}\n`).join(''));
    }
    const records = checked.map(({ record }) => record);
    if (format === 'json') await io.stdout.write(`${JSON.stringify(records, undefined, 2)}\n`);
    const exits = checked.map(({ exit }) => exit);
    return exits.includes(EXIT.failed) ? EXIT.failed : Math.max(EXIT.fine, ...exits);
  },
});

async function checkFile(path: string, annotator: string, all: boolean, io: Io): Promise<Checked | undefined> {
  const opened = await openArticle(path, io);
  if (opened.kind === 'skipped') return undefined;
  if (opened.kind === 'failed') {
    const problems = [{ line: 1, column: 1, code: 'unreadable', message: opened.reason }];
    return { record: { file: path, annotations: [], problems }, exit: EXIT.failed, printed: [] };
  }
  const { article } = opened;
  const sidecar = await openSidecar(article, annotator, io);
  if (sidecar.kind === 'unreadable') await complainOf(sidecar.path, sidecar.reason, io);
  else if (sidecar.source === undefined) await complainOf(path, say('cli.sidecar.none'), io);

  const placed = sidecar.kind === 'valid' ? inReadingOrder(annotationsOf(sidecar.set)) : [];
  const problems = sidecarProblems(sidecar);
  const hasFindings = problems.length > 0 || placed.some(({ state }) => state === 'changed' || state === 'orphaned');
  const lines = new LineIndex(article.text);
  return {
    record: { file: path, annotations: placed.map(annotationRecord), problems },
    exit: sidecar.kind === 'unreadable' ? EXIT.failed : hasFindings ? EXIT.findings : EXIT.fine,
    printed: [
      ...problems.map((problem) => printProblem(sidecar.path, problem)),
      ...placed.filter(({ state }) => all || state !== 'exact').map((annotation) => printPlace(path, annotation, lines)),
      say('cli.check.sum', printable(path), ...STATES.map((state) => countOf(placed, state)), problems.length),
    ],
  };
}

const STATES: readonly AnchorState[] = ['exact', 'moved', 'changed', 'orphaned'];

const countOf = (placed: readonly Placed[], state: AnchorState): number =>
  placed.filter((annotation) => annotation.state === state).length;

interface Placed {
  readonly id: string;
  readonly kind: AnnotationKind;
  readonly entity: string | null;
  readonly span: Span | null;
  readonly text: string;
  readonly state: AnchorState;
  readonly lastSeen: string | undefined;
}

function annotationsOf(set: AnnotationSet): readonly Placed[] {
  const placed = (annotation: Annotation, kind: AnnotationKind, entity: string | null): Placed => ({
    id: annotation.id,
    kind,
    entity,
    span: annotation.span,
    text: annotation.text,
    state: annotation.state,
    lastSeen: annotation.lastKnown?.at,
  });
  return [
    ...entitiesOf(set).flatMap(({ id, kind, mentions }) => mentions.map((mention) => placed(mention, kind, id))),
    ...set.quotes.map((quote) => placed(quote, 'quote', null)),
  ];
}

const annotationRecord = ({ id, kind, entity, span, text, state }: Placed): CheckedAnnotation => ({
  id,
  kind,
  entity,
  start: span?.start ?? null,
  end: span?.end ?? null,
  text,
  state,
});

/** An orphan is printed with the place where it was last seen, so that a click leads near it. */
function printPlace(path: string, { span, lastSeen, state, kind, text }: Placed, lines: LineIndex): string {
  const start = span === null ? undefined : lines.positionAt(span.start);
  const place = start === undefined ? (lastSeen?.split('-')[0] ?? '1:1') : `${start.line + 1}:${start.character + 1}`;
  return say('cli.check.place', printable(path), place, state, kind, quoted(text));
}
