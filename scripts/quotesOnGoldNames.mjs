#!/usr/bin/env node
/**
 * Runs quotes, speakers and who-is-who over annotated articles on the names of the gold, so that only what these rules lose shows:
 *
 *     node scripts/quotesOnGoldNames.mjs FOLDER [--only REGEX] > PREDICTED.jsonl
 *
 * FOLDER has articles in the gold format (training/README.md); `--only` picks some by their names. The output is scored like that of
 * detectCorpus.mjs, which also writes the gold. With `--rules` it prints a table instead: for every rule that chose a speaker, how
 * often it was right, which is what the confidences in quotes/draft/ruleConfidence.ts are taken from; with `--quotes` how often what each rule
 * took for a quote was one, for quotes/draft/quoteConfidence.ts.
 */
import { build } from 'esbuild';
import { mkdtempSync, readFileSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { inflateRawSync } from 'node:zlib';

const [folder, ...options] = process.argv.slice(2);
if (folder === undefined) {
  console.error('usage: quotesOnGoldNames.mjs FOLDER [--only REGEX] [--rules | --quotes]');
  process.exit(1);
}
const onlyAt = options.indexOf('--only');
const only = onlyAt < 0 ? /./u : new RegExp(options[onlyAt + 1] ?? '.', 'u');

const ENTRY = `
export { parseGold } from './src/core/measure/gold';
export { analyseParagraph } from './src/core/detect/words/paragraphAnalysis';
export { taggingUnits } from './src/core/detect/taggingUnits';
export { articleMentions } from './src/core/detect/articleMentions';
export { resolveEntities } from './src/core/detect/entities/resolveEntities';
export { QuoteReader } from './src/core/detect/articleQuotes';
export { finish } from './src/core/detect/steps';
export { ruleTagger } from './src/core/detect/names/ruleTagger';
export { decodeDetectorFile, toDetectRecord } from './src/core/index';
export { predictionOf } from './src/core/measure/predictionOf';
export { quoteCore, quoteSimilarity } from './src/core/measure/quoteSpans';
export { bestFirst } from './src/core/measure/bestFirst';
`;

async function load() {
  const outFolder = mkdtempSync(join(tmpdir(), 'gold-names-'));
  const outfile = join(outFolder, 'rules.cjs');
  const stdin = { contents: ENTRY, resolveDir: process.cwd(), loader: 'ts' };
  await build({ stdin, bundle: true, format: 'cjs', platform: 'node', outfile, logLevel: 'error' });
  try {
    return (await import(pathToFileURL(outfile).href)).default;
  } finally {
    rmSync(outFolder, { recursive: true });
  }
}

const core = await load();
const { lexicon } = core.decodeDetectorFile(inflateRawSync(readFileSync('media/detector.model')));

/** The gold's names in one tagging unit as a tagger would give them; titles are those that the rules read in front of the same name. */
function goldMentions(paragraph, place, gold) {
  const titles = new Map(
    core.ruleTagger
      .read(paragraph)
      .names(() => 0)
      .map((mention) => [mention.from, mention.title]),
  );
  return gold.flatMap((name) => {
    if (name.start < place.start || name.end > place.end) return [];
    const span = { start: name.start - place.start, end: name.end - place.start };
    const from = paragraph.tokens.findIndex((token) => token.end > span.start);
    let to = from;
    while (to < paragraph.tokens.length && paragraph.tokens[to].start < span.end) to++;
    const title = name.kind === 'person' ? titles.get(from) : undefined;
    return [{ kind: name.kind, span, text: name.text, from, to, origin: 'gold', confidence: 1, why: 'gold', title }];
  });
}

function detect(article) {
  const { text } = article;
  const names = [
    ...article.people.map((mention) => ({ ...mention, kind: 'person' })),
    ...article.organizations.map((mention) => ({ ...mention, kind: 'organization' })),
  ].sort((a, b) => a.start - b.start);
  const units = core.taggingUnits(text);
  const paragraphs = units.map(({ start, end }) => core.analyseParagraph(text.slice(start, end), lexicon));
  const perUnit = units.map((place, unit) =>
    core.articleMentions(paragraphs[unit], goldMentions(paragraphs[unit], place, names), unit, place),
  );
  const entities = core.resolveEntities(perUnit.flat(), lexicon);
  const reader = new core.QuoteReader(entities, lexicon);
  units.forEach((place, unit) => reader.look(paragraphs[unit], perUnit[unit], place));
  const quotes = core.finish(reader.quotes());
  return { people: entities.people, organizations: entities.organizations, quotes };
}

const results = readdirSync(folder)
  .filter((name) => name.endsWith('.gold') && only.test(name))
  .sort()
  .map((name) => {
    const article = core.parseGold(readFileSync(join(folder, name), 'utf8'));
    return { name, article, found: detect(article) };
  });

if (options.includes('--quotes')) {
  printQuotes();
} else if (!options.includes('--rules')) {
  for (const { name, article, found } of results) {
    const record = core.toDetectRecord(name, article.text, found);
    const quotes = record.quotes.map((quote, index) => ({ ...quote, origin: found.quotes[index]?.speaker?.origin }));
    process.stdout.write(`${JSON.stringify({ ...record, quotes })}\n`);
  }
} else {
  printRules();
}

/** For every rule: quotes whose speaker the gold knows, how many it got right, its mean confidence. */
function printRules() {
  const rules = new Map();
  for (const { article, found } of results) {
    const mentionAt = new Map([...article.people, ...article.organizations].map((mention) => [mention.start, mention.entity]));
    const goldOf = new Map();
    for (const entity of [...found.people, ...found.organizations]) {
      const votes = entity.mentions.map((mention) => mentionAt.get(mention.span.start));
      goldOf.set(entity.id, votes.sort((a, b) => votes.filter((v) => v === b).length - votes.filter((v) => v === a).length)[0]);
    }
    for (const quote of article.quotes) {
      const same = found.quotes.find((other) => overlap(other.content ?? other.span, quote.content ?? quote) >= 0.5);
      const speaker = same?.speaker;
      if (!speaker) continue;
      const right =
        speaker.entity === undefined ? sameWords(speaker.text, quote.speaker) : goldOf.get(speaker.entity) === quote.speaker;
      const key = `${speaker.origin}${speaker.entity === undefined ? ' (text)' : ''}`;
      const rule = rules.get(key) ?? rules.set(key, { n: 0, right: 0, confidence: 0 }).get(key);
      rule.n++;
      rule.right += Number(right);
      rule.confidence += speaker.confidence;
    }
  }
  for (const [origin, { n, right, confidence }] of [...rules].sort((a, b) => b[1].n - a[1].n)) {
    const share = (value) => (value / n).toFixed(3);
    console.log(`${origin.padEnd(40)} n ${String(n).padStart(4)}  right ${share(right)}  mean confidence ${share(confidence)}`);
  }
}

/** For every rule, told apart by its confidence and reason: how many quotes it found, and how many of them the gold has. */
function printQuotes() {
  const rules = new Map();
  for (const { name, article, found } of results) {
    const { text } = article;
    const predicted = core.predictionOf(name, text, found).quotes.filter(({ marksOnly }) => !marksOnly);
    const gold = article.quotes.map((quote) => core.quoteCore(text, { ...quote, ...quote.content }));
    const cores = predicted.map((quote) => core.quoteCore(text, quote));
    const right = new Set(core.bestFirst(gold, cores, core.quoteSimilarity).values());
    predicted.forEach((quote, index) => {
      const same = found.quotes.find(({ span, content = span }) => content.start === quote.start && content.end === quote.end);
      if (same === undefined) return;
      const key = `${same.confidence} ${same.origin} ${same.why.replace(/^".*"/u, '…')}`;
      const rule = rules.get(key) ?? rules.set(key, { n: 0, right: 0 }).get(key);
      rule.n++;
      rule.right += Number(right.has(index));
    });
  }
  for (const [key, { n, right }] of [...rules].sort((a, b) => b[1].n - a[1].n))
    console.log(`n ${String(n).padStart(4)}  right ${String(right).padStart(4)}  ${key}`);
}

function sameWords(a, b) {
  const plain = (text) => (text ?? '').toLowerCase().replace(/^(?:the|a|an) /u, '');
  return a !== undefined && b !== null && (plain(a).includes(plain(b)) || plain(b).includes(plain(a)));
}

function overlap(a, b) {
  const shared = Math.min(a.end, b.end) - Math.max(a.start, b.start);
  return shared <= 0 ? 0 : shared / (Math.max(a.end, b.end) - Math.min(a.start, b.start));
}
