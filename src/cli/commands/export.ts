import {
  addDetection,
  type AnnotationSet,
  articleInfo,
  countLeftOut,
  errorMessage,
  type ExportedArticle,
  exportFormats,
  findExportFormat,
  type Gazetteer,
  isSidecarName,
  sidecarName,
} from '../../core/index';
import { command, complain, UsageError } from '../command';
import { EXIT } from '../exitCode';
import type { Io } from '../io';
import { canDetect, complainOf, type OpenArticle, openArticle, type OpenSidecar, openSidecar } from '../openArticle';
import { annotatorName, confidence, oneOf, someFiles } from '../optionValues';
import { printable } from '../printable';
import { REGISTRY_OPTIONS, RegistryReader } from '../registryReader';
import { say } from '../say';
import { printProblem, sidecarProblems } from '../sidecarProblems';

interface Settings {
  readonly annotator: string;
  /** Undefined to leave detection out. */
  readonly minConfidence: number | undefined;
  readonly registries: RegistryReader;
}

/** `article-annotator export`: the annotations of articles in one of the exchange formats. All files, or none when one cannot be read. */
export const exportCommand = command({
  name: 'export',
  help: 'cli.help.export',
  options: {
    format: { type: 'string' },
    target: { type: 'string' },
    annotator: { type: 'string' },
    'min-confidence': { type: 'string' },
    stored: { type: 'boolean' },
    bom: { type: 'boolean' },
    'include-confidential': { type: 'boolean' },
    ...REGISTRY_OPTIONS,
  },
  async act(values, files, io) {
    const [first = 'csv', ...rest] = exportFormats.map(({ id }) => id);
    const format = findExportFormat(oneOf('format', values.format, [first, ...rest]));
    if (format === undefined) return EXIT.failed;
    const minConfidence = confidence(values['min-confidence']);
    const settings: Settings = {
      annotator: annotatorName(values.annotator),
      minConfidence: values.stored === true ? undefined : minConfidence,
      registries: new RegistryReader(values, io),
    };
    const target = values.target ?? '-';
    refuseInputs(target, someFiles(files), io);

    const articles: ExportedArticle[] = [];
    let isComplete = true;
    for (const path of files) {
      const exported = await exportedArticle(path, settings, io);
      if (exported === 'failed') isComplete = false;
      else if (exported !== 'skipped') articles.push(exported);
    }
    if (!isComplete) return EXIT.failed;

    const includeConfidential = values['include-confidential'] === true;
    if (!includeConfidential) await mentionConfidential(articles, io);
    const made = format.export(withShortNames(articles), { byteOrderMark: values.bom === true, includeConfidential });
    return deliver(made, target, io);
  },
});

/** A slip of the keyboard must not cost an article or its annotations. */
function refuseInputs(target: string, files: readonly string[], io: Io): void {
  if (target === '-') return;
  const inputs = files.flatMap((path) => [io.uriOf(path), sidecarName(io.uriOf(path))]);
  if (isSidecarName(target) || inputs.includes(io.uriOf(target))) throw new UsageError(say('cli.targetIsInput', target));
}

async function exportedArticle(path: string, settings: Settings, io: Io): Promise<ExportedArticle | 'skipped' | 'failed'> {
  const opened = await openArticle(path, io);
  if (opened.kind !== 'article') return opened.kind;
  const { article } = opened;
  const sidecar = await openSidecar(article, settings.annotator, io);
  if (sidecar.kind !== 'valid') {
    for (const problem of sidecarProblems(sidecar)) await complain(printProblem(sidecar.path, problem), io);
    return 'failed';
  }
  if (settings.minConfidence === undefined && sidecar.source === undefined) await complainOf(path, say('cli.sidecar.none'), io);
  const registry = await settings.registries.for(article.path);
  if (registry.kind === 'failed') return 'failed';
  return {
    name: path,
    text: article.text,
    annotations: await withLiveSuggestions(article, sidecar, registry.names, settings, io),
    known: registry.known,
    facts: { ...(await articleInfo(article.uri, article.text, io.hash)), ...sidecar.article },
  };
}

/**
 * The stored annotations and, as in the editor, what detection finds beside them by itself and by the registry. Ids count up, so that exports of
 * one text are the same.
 */
async function withLiveSuggestions(
  article: OpenArticle,
  sidecar: OpenSidecar & { readonly kind: 'valid' },
  names: Gazetteer | undefined,
  { minConfidence }: Settings,
  io: Io,
): Promise<AnnotationSet> {
  if (minConfidence === undefined || !canDetect(article, sidecar)) return sidecar.set;
  let count = 0;
  const detection = (await io.createDetector()).detect(article.text, names);
  return addDetection(sidecar.set, detection, { status: 'suggested', minConfidence, newId: () => `suggestion-${++count}` });
}

async function mentionConfidential(articles: readonly ExportedArticle[], io: Io): Promise<void> {
  const count = countLeftOut(articles);
  if (count > 0) await complain(say('cli.confidential', count), io);
}

/** File names instead of paths, which say where somebody keeps their files; paths only where the names alone would be the same. */
function withShortNames(articles: readonly ExportedArticle[]): readonly ExportedArticle[] {
  const shortName = ({ name }: ExportedArticle): string => name.replace(/^.*[\\/]/su, '');
  const isUnique = new Set(articles.map(shortName)).size === articles.length;
  return isUnique ? articles.map((article) => ({ ...article, name: shortName(article) })) : articles;
}

async function deliver(
  files: readonly { readonly name: string; readonly text: string }[],
  target: string,
  io: Io,
): Promise<number> {
  const [only] = files;
  if (files.length === 1 && only !== undefined && target === '-') {
    await io.stdout.write(only.text);
    return EXIT.fine;
  }
  if (target === '-') throw new UsageError(say('cli.targetForMany', files.length));
  for (const { name, text } of files) {
    const path = files.length === 1 ? target : `${target}/${name}`;
    try {
      await io.files.write(io.uriOf(path), text);
    } catch (error) {
      await complainOf(printable(path), errorMessage(error), io);
      return EXIT.failed;
    }
  }
  return EXIT.fine;
}
