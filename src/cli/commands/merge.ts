import { errorMessage, FileChanged, mergeSources, parseSidecar } from '../../core/index';
import { command, UsageError } from '../command';
import { EXIT } from '../exitCode';
import type { Io } from '../io';
import { complainOf } from '../openArticle';
import { oneOf } from '../optionValues';
import { printable } from '../printable';
import { say } from '../say';
import { printProblem, type ProblemRecord, problemRecords } from '../sidecarProblems';

/** What `merge --format json` prints. */
interface MergedFile {
  /** OURS, which the result is written to. */
  readonly file: string;
  readonly written: boolean;
  /** Ids of what the two sides differ on; `article` for what is said of the article. */
  readonly disputed: readonly string[];
  /** Where in the result that stands; when nothing was written, why. */
  readonly problems: readonly ProblemRecord[];
}

/** `article-annotator merge`: the merge driver for git. Joins two files of annotations that grew from one, and writes the result to OURS. */
export const merge = command({
  name: 'merge',
  help: 'cli.help.merge',
  options: { format: { type: 'string' } },
  async act(values, files, io) {
    const format = oneOf('format', values.format, ['text', 'json']);
    const [base, ours, theirs] = files;
    if (base === undefined || ours === undefined || theirs === undefined || files.length > 3)
      throw new UsageError(say('cli.merge.files'));
    const result = await mergeFiles({ base, into: ours, from: theirs }, io);
    if (format === 'json') await io.stdout.write(`${JSON.stringify(result, undefined, 2)}\n`);
    else if (result.written) await io.stdout.write(printed(result));
    if (!result.written) return EXIT.failed;
    return result.disputed.length > 0 ? EXIT.findings : EXIT.fine;
  },
});

type Side = 'base' | 'into' | 'from';

async function mergeFiles(paths: Readonly<Record<Side, string>>, io: Io): Promise<MergedFile> {
  const failed = (problems: readonly ProblemRecord[]): MergedFile => ({
    file: paths.into,
    written: false,
    disputed: [],
    problems,
  });
  const sources: Record<Side, string> = { base: '', into: '', from: '' };
  for (const side of ['base', 'into', 'from'] as const) {
    const read = await io.files.read(io.uriOf(paths[side]));
    if (read.kind === 'text') sources[side] = read.text;
    else return failed([await complained(paths[side], read.kind === 'missing' ? say('file.missing') : read.reason, io)]);
  }
  const merged = mergeSources(sources.base, sources.into, sources.from);
  if (merged.kind === 'unreadable') {
    const path = paths[merged.side];
    if (merged.version !== undefined) return failed([await complained(path, say('cli.sidecar.newer', merged.version), io)]);
    await complainOf(path, say('cli.merge.invalid'), io);
    const problems = problemRecords(merged.problems);
    await io.stderr.write(problems.map((problem) => `${printProblem(path, problem)}\n`).join(''));
    return failed(problems);
  }
  try {
    await io.files.write(io.uriOf(paths.into), merged.source, { text: sources.into });
  } catch (error) {
    const reason = error instanceof FileChanged ? say('cli.sidecar.changed') : errorMessage(error);
    return failed([await complained(paths.into, reason, io)]);
  }
  const disputes = problemRecords(parseSidecar(merged.source).problems.filter(({ code }) => code === 'disputed'));
  return { file: paths.into, written: true, disputed: merged.merge.disputed, problems: disputes };
}

async function complained(path: string, reason: string, io: Io): Promise<ProblemRecord> {
  await complainOf(path, reason, io);
  return { line: 1, column: 1, code: 'unreadable', message: reason };
}

function printed({ file, disputed, problems }: MergedFile): string {
  if (disputed.length === 0) return `${say('cli.merged', printable(file))}\n`;
  return [
    ...problems.map((problem) => printProblem(file, problem)),
    say('cli.merged.disputed', printable(file), disputed.length),
    '',
  ].join('\n');
}
