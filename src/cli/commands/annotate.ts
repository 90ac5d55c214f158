import { addDetection, type AnnotationSet, errorMessage, FileChanged, sidecarSource } from '../../core/index';
import { command } from '../command';
import { EXIT } from '../exitCode';
import type { Io } from '../io';
import { canDetect, complainOf, type OpenArticle, openArticle, type OpenSidecar, openSidecar } from '../openArticle';
import { annotatorName, confidence, oneOf, someFiles } from '../optionValues';
import { printable } from '../printable';
import { REGISTRY_OPTIONS, RegistryReader } from '../registryReader';
import { say } from '../say';
import { printProblem, type ProblemRecord, sidecarProblems } from '../sidecarProblems';

interface Settings {
  readonly status: 'suggested' | 'confirmed';
  readonly minConfidence: number;
  readonly annotator: string;
  readonly registries: RegistryReader;
}

/** How many mentions of people and organizations, and how many quotes, are new. */
interface Added {
  readonly people: number;
  readonly organizations: number;
  readonly quotes: number;
}

/** One file as `annotate --format json` prints it. */
interface AnnotatedFile {
  readonly file: string;
  /** Path of the file of annotations, beside `file`. */
  readonly sidecar: string | null;
  readonly added: Added;
  readonly written: boolean;
  readonly problems: readonly ProblemRecord[];
}

const NOTHING: Added = { people: 0, organizations: 0, quotes: 0 };

/** `article-annotator annotate`: detects, and writes what is new into the sidecars. What a sidecar already holds wins. */
export const annotate = command({
  name: 'annotate',
  help: 'cli.help.annotate',
  options: {
    status: { type: 'string' },
    format: { type: 'string' },
    annotator: { type: 'string' },
    'min-confidence': { type: 'string' },
    ...REGISTRY_OPTIONS,
  },
  async act(values, files, io) {
    const format = oneOf('format', values.format, ['text', 'json']);
    const settings: Settings = {
      status: oneOf('status', values.status, ['suggested', 'confirmed']),
      minConfidence: confidence(values['min-confidence']),
      annotator: annotatorName(values.annotator),
      registries: new RegistryReader(values, io),
    };
    const annotated: AnnotatedFile[] = [];
    for (const path of someFiles(files)) {
      const file = await annotateFile(path, settings, io);
      if (file === undefined) continue;
      annotated.push(file);
      if (format === 'text' && file.problems.length === 0) await io.stdout.write(`${printFile(file)}\n`);
    }
    if (format === 'json') await io.stdout.write(`${JSON.stringify(annotated, undefined, 2)}\n`);
    return annotated.some(({ problems }) => problems.length > 0) ? EXIT.failed : EXIT.fine;
  },
});

async function annotateFile(path: string, settings: Settings, io: Io): Promise<AnnotatedFile | undefined> {
  const opened = await openArticle(path, io);
  if (opened.kind === 'skipped') return undefined;
  if (opened.kind === 'failed') return failed(path, null, 'unreadable', opened.reason);
  const { article } = opened;
  const sidecar = await openSidecar(article, settings.annotator, io);
  if (sidecar.kind !== 'valid') {
    const problems = sidecarProblems(sidecar);
    await complainOf(sidecar.path, sidecar.kind === 'unreadable' ? sidecar.reason : say('cli.sidecar.invalid'), io);
    if (sidecar.kind !== 'unreadable')
      await io.stderr.write(problems.map((problem) => `${printProblem(sidecar.path, problem)}\n`).join(''));
    return { file: path, sidecar: sidecar.path, added: NOTHING, written: false, problems };
  }
  if (!canDetect(article, sidecar)) {
    await complainOf(path, say('cli.notEnglish'), io);
    return failed(path, sidecar.path, 'language', say('cli.notEnglish'));
  }
  const registry = await settings.registries.for(path);
  if (registry.kind === 'failed')
    return { file: path, sidecar: sidecar.path, added: NOTHING, written: false, problems: registry.problems };
  const detection = (await io.createDetector()).detect(article.text, registry.names);
  const set = addDetection(sidecar.set, detection, {
    ...settings,
    newId: (kind) => `${kind === 'quote' ? 'q' : 'm'}${io.randomIds.next()}`,
  });
  const added = addedTo(sidecar.set, set);
  const isNew = added.people + added.organizations + added.quotes > 0;
  const result = { file: path, sidecar: sidecar.path, added, written: isNew, problems: [] };
  if (!isNew) return result;
  const reason = await save(article, sidecar, set, io);
  if (reason === undefined) return result;
  await complainOf(sidecar.path, reason, io);
  return failed(path, sidecar.path, 'unwritable', reason);
}

/** Writes the sidecar. @returns Why that could not be done. */
async function save(article: OpenArticle, sidecar: OpenSidecar, set: AnnotationSet, io: Io): Promise<string | undefined> {
  const now = await io.files.read(sidecar.uri);
  const isAsRead = now.kind === 'text' ? now.text === sidecar.source : now.kind === 'missing' && sidecar.source === undefined;
  if (!isAsRead) return say('cli.sidecar.changed');
  try {
    const source = await sidecarSource(sidecar.source, set, article, io.hash);
    await io.files.write(sidecar.uri, source, { text: sidecar.source });
    return undefined;
  } catch (error) {
    if (error instanceof FileChanged) return say('cli.sidecar.changed');
    return errorMessage(error);
  }
}

function addedTo(before: AnnotationSet, after: AnnotationSet): Added {
  const mentions = (entities: AnnotationSet['people']): number =>
    entities.reduce((sum, entity) => sum + entity.mentions.length, 0);
  return {
    people: mentions(after.people) - mentions(before.people),
    organizations: mentions(after.organizations) - mentions(before.organizations),
    quotes: after.quotes.length - before.quotes.length,
  };
}

const failed = (file: string, sidecar: string | null, code: string, message: string): AnnotatedFile => ({
  file,
  sidecar,
  added: NOTHING,
  written: false,
  problems: [{ line: 1, column: 1, code, message }],
});

function printFile({ file, sidecar, added, written }: AnnotatedFile): string {
  const path = printable(file);
  return written
    ? say('cli.annotated', path, added.people, added.organizations, added.quotes, printable(sidecar ?? ''))
    : say('cli.annotated.nothing', path);
}
