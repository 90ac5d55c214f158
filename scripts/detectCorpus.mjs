#!/usr/bin/env node
/**
 * Runs the detector of this working copy over annotated texts, one record a line as `detect --jsonl` prints them:
 *
 *     node scripts/detectCorpus.mjs CORPUS.jsonl|FOLDER [--gold GOLD.jsonl] > PREDICTED.jsonl
 *
 * CORPUS.jsonl has one {"id","text"} a line; a FOLDER has articles in the gold format (training/README.md), which --gold writes
 * out in the shape that the scorer reads. Each text is read by a detector that knows no other; the speed is printed to stderr.
 */
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, readdirSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';

const [source, ...options] = process.argv.slice(2);
if (source === undefined) {
  console.error('usage: detectCorpus.mjs CORPUS.jsonl|FOLDER [--gold GOLD.jsonl]');
  process.exit(1);
}

async function loadCore() {
  const folder = mkdtempSync(join(tmpdir(), 'detect-corpus-'));
  const outfile = join(folder, 'core.cjs');
  await build({ entryPoints: ['src/core/index.ts'], bundle: true, format: 'cjs', platform: 'node', outfile, logLevel: 'error' });
  try {
    return (await import(pathToFileURL(outfile).href)).default;
  } finally {
    rmSync(folder, { recursive: true });
  }
}

/** An article in the gold format as a record of the corpora. */
function goldRecord(id, article) {
  const full = new Map();
  for (const { entity, text } of [...article.people, ...article.organizations]) {
    if ((full.get(entity) ?? '').length < text.length) full.set(entity, text);
  }
  const mention = ({ start, end, text, entity }) => [start, end, text, entity];
  const quote = ({ start, end, type, speaker, content }) => {
    const place = content ?? { start, end };
    const name = speaker === null ? null : (full.get(speaker) ?? speaker);
    return [place.start, place.end, article.text.slice(place.start, place.end), name, name, type];
  };
  return {
    id,
    text: article.text,
    people: article.people.map(mention),
    organizations: article.organizations.map(mention),
    quotes: article.quotes.map(quote),
    layers: { people: true, organizations: true, quotes: true, quotesIndirect: true, speakers: true, links: true },
  };
}

const { Detector, decodeDetectorFile, parseGold, toDetectRecord } = await loadCore();
const records = statSync(source).isDirectory()
  ? readdirSync(source)
      .filter((name) => name.endsWith('.gold'))
      .sort()
      .map((name) => goldRecord(name, parseGold(readFileSync(join(source, name), 'utf8'))))
  : readFileSync(source, 'utf8')
      .split('\n')
      .filter((line) => line !== '')
      .map((line) => JSON.parse(line));
const goldAt = options.indexOf('--gold');
if (goldAt >= 0) writeFileSync(options[goldAt + 1], records.map((record) => `${JSON.stringify(record)}\n`).join(''));

const resources = decodeDetectorFile(inflateRawSync(readFileSync('media/detector.model')));
const started = performance.now();
let characters = 0;
for (const { id, text } of records) {
  characters += text.length;
  process.stdout.write(`${JSON.stringify(toDetectRecord(id, text, new Detector(resources).detect(text)))}\n`);
}
const seconds = (performance.now() - started) / 1000;
console.error(`${records.length} texts, ${characters} characters, ${(characters / 1e6 / seconds).toFixed(2)} million a second`);
