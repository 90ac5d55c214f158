import assert from 'node:assert/strict';
import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { LineIndex, parseLocation, parseSidecar } from '../../src/core/index';

const root = process.cwd();
const read = (path: string): string => readFileSync(join(root, path), 'utf8');
const pages = ['README.md', 'CHANGELOG.md', ...readdirSync(join(root, 'docs')).map((name) => `docs/${name}`)].filter((name) =>
  name.endsWith('.md'),
);
const manifest = JSON.parse(read('package.json')) as {
  readonly scripts: Readonly<Record<string, string>>;
  readonly contributes: {
    readonly keybindings: readonly { readonly key: string; readonly mac?: string }[];
    readonly configuration: { readonly properties: Readonly<Record<string, { readonly default: unknown }>> };
  };
};

const groups = (text: string, pattern: RegExp): string[] => [...text.matchAll(pattern)].map(([, group = '']) => group);
/** Of a page: what is in its fences of one language. */
const fences = (path: string, language: string): string[] =>
  groups(read(path), new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, 'gmsu'));

describe('The documents', () => {
  it('link to files that there are', () => {
    for (const page of pages)
      for (const target of groups(read(page), /(?<!!)\[[^\]]*\]\(([^)#]+)/gu).filter((link) => !/^[a-z]+:/u.test(link)))
        assert.ok(existsSync(join(root, dirname(page), target)), `${page}: ${target}`);
  });

  it('show annotations files that are valid, of a sample article', () => {
    const article = read('test/fixtures/articles/market-roof-vote.article');
    const lines = new LineIndex(article);
    for (const page of ['README.md', 'docs/sidecar.md']) {
      const examples = fences(page, 'yaml');
      assert.ok(examples.length > 0, page);
      for (const example of examples) {
        const parsed = parseSidecar(example);
        // An example of a dispute has one.
        assert.deepEqual(
          parsed.problems.filter(({ code }) => code !== 'disputed'),
          [],
          page,
        );
        assert.ok(parsed.kind === 'valid');
        const { people, organizations, quotes, rejected } = parsed.content;
        for (const place of [
          ...[...people, ...organizations].flatMap(({ mentions }) => mentions ?? []),
          ...quotes,
          ...rejected,
        ]) {
          if (place.at === undefined) continue;
          const range = parseLocation(place.at);
          const span = range && lines.spanOf(range);
          assert.ok(span, place.at);
          assert.equal(article.slice(span.start, span.end), place.text);
          if (place.before !== undefined) assert.ok(article.slice(0, span.start).endsWith(place.before), place.at);
          if (place.after !== undefined) assert.ok(article.slice(span.end).startsWith(place.after), place.at);
        }
      }
    }
  });

  it('run scripts that there are', () => {
    for (const page of pages)
      for (const script of groups(read(page), /\bnpm run ([\w:]+)/gu))
        assert.ok(script in manifest.scripts, `${page}: ${script}`);
    for (const script of ['start', 'test']) assert.ok(script in manifest.scripts, script);
  });

  it('name every setting with its default, and no other', () => {
    const rows = [...read('README.md').matchAll(/^\| `(articleAnnotator\.[\w.]+)` +\| `([^`]*)`/gmu)];
    const told = new Map(rows.map(([, name = '', value = '']) => [name, value]));
    const { properties } = manifest.contributes.configuration;
    assert.deepEqual([...told.keys()].sort(), Object.keys(properties).sort());
    for (const [name, { default: value }] of Object.entries(properties))
      assert.equal(told.get(name), JSON.stringify(value), name);
  });

  it('name every key, and no other', () => {
    const told = groups(
      read('README.md'),
      /`((?:(?:Ctrl|Alt|Cmd|Shift)\+[^`]+)|F\d+|[A-Z]|Delete|Backspace|Enter|Escape|Space|Tab)`/gu,
    ).map((key) => key.toLowerCase());
    const bound = manifest.contributes.keybindings.flatMap(({ key, mac }) =>
      mac === undefined || mac === key.replace('ctrl+', 'cmd+') ? [key] : [key, mac],
    );
    assert.deepEqual([...new Set(told)].sort(), [...new Set(bound)].sort());
  });

  it('name folders that there are', () => {
    for (const folder of groups(read('docs/architecture.md'), /`((?:src|test|core)\/[\w./]+)`/gu)) {
      const path = folder.startsWith('core/') ? `src/${folder}` : folder;
      assert.ok(existsSync(join(root, path)), folder);
    }
  });
});
