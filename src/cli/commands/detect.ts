import { compareSpans, type Evidence, LineIndex } from '../../core/index';
import { command, UsageError } from '../command';
import { type DetectionRecord, detectionRecord } from '../detectionRecord';
import { detectLines } from '../detectLines';
import { EXIT } from '../exitCode';
import type { Io } from '../io';
import { complainOf, canDetect, openArticle } from '../openArticle';
import { oneOf, someFiles } from '../optionValues';
import { printable, quoted } from '../printable';
import { REGISTRY_OPTIONS, RegistryReader } from '../registryReader';
import { say } from '../say';

/** `article-annotator detect`: prints what the detector finds in articles, or with `--jsonl` in the texts of standard input. */
export const detect = command({
  name: 'detect',
  help: 'cli.help.detect',
  options: { jsonl: { type: 'boolean' }, format: { type: 'string' }, explain: { type: 'boolean' }, ...REGISTRY_OPTIONS },
  async act(values, files, io) {
    const explain = values.explain === true;
    const registries = new RegistryReader(values, io);
    if (values.jsonl === true) {
      if (files.length > 0) throw new UsageError(say('cli.jsonlFiles'));
      if (values.format === 'text') throw new UsageError(say('cli.jsonlFormat'));
      const registry = await registries.for();
      if (registry.kind === 'failed') return EXIT.failed;
      await detectLines((id, text, detection) => detectionRecord(id, text, detection, explain), registry.names, io);
      return EXIT.fine;
    }
    const format = oneOf('format', values.format, ['text', 'json']);
    const records: unknown[] = [];
    let exit: number = EXIT.fine;
    for (const path of someFiles(files)) {
      const result = await detectFile(path, explain, registries, io);
      if (result === undefined) continue;
      if (result.kind === 'failed') exit = EXIT.failed;
      else if (format === 'text') await io.stdout.write(printRecord(path, result.record, result.text));
      records.push(result.kind === 'failed' ? { file: path, error: result.reason } : withFile(path, result.record));
    }
    if (format === 'json') await io.stdout.write(`${JSON.stringify(records, undefined, 2)}\n`);
    return exit;
  },
});

type Detected =
  | { readonly kind: 'record'; readonly record: DetectionRecord; readonly text: string }
  | { readonly kind: 'failed'; readonly reason: string };

async function detectFile(path: string, explain: boolean, registries: RegistryReader, io: Io): Promise<Detected | undefined> {
  const opened = await openArticle(path, io);
  if (opened.kind === 'skipped') return undefined;
  if (opened.kind === 'failed') return opened;
  const registry = await registries.for(path);
  if (registry.kind === 'failed') return registry;
  const { text } = opened.article;
  if (!canDetect(opened.article, undefined)) await complainOf(path, say('cli.notEnglish'), io);
  const detection = (await io.createDetector()).detect(text, registry.names);
  return { kind: 'record', record: detectionRecord(path, text, detection, explain), text };
}

const withFile = (file: string, { people, organizations, quotes }: DetectionRecord) => ({ file, people, organizations, quotes });

/** One line for each mention and quote in reading order, its place first; below it why, where that was asked for. */
function printRecord(path: string, { people, organizations, quotes }: DetectionRecord, text: string): string {
  const lines = new LineIndex(text);
  const place = (offset: number): readonly [number, number] => {
    const { line, character } = lines.positionAt(offset);
    return [line + 1, character + 1];
  };
  const mentions = (
    [
      ['person', people],
      ['organization', organizations],
    ] as const
  ).flatMap(([kind, found]) =>
    found.map((mention) => ({
      ...mention,
      printed: say(
        'cli.detected.mention',
        printable(path),
        ...place(mention.start),
        kind,
        quoted(mention.text),
        printable(mention.name),
      ),
    })),
  );
  const said = quotes.map((quote) => ({
    ...quote,
    printed: say(
      'cli.detected.quote',
      printable(path),
      ...place(quote.start),
      quote.type,
      quoted(quote.text),
      quote.speaker === null ? say('cli.detected.noSpeaker') : printable(quote.speaker),
    ),
  }));
  return [...mentions, ...said]
    .sort(compareSpans)
    .map((found) => `${found.printed}\n${why(found)}`)
    .join('');
}

function why({ origin, confidence, why: reason }: Partial<Evidence>): string {
  if (origin === undefined || confidence === undefined) return '';
  return `${say('cli.detected.why', confidence.toFixed(2), origin, printable(reason ?? ''))}\n`;
}
