import assert from 'node:assert/strict';
import { execFile } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';

const root = process.cwd();
const read = (path: string): Readonly<Record<string, string>> =>
  JSON.parse(readFileSync(join(root, path), 'utf8')) as Readonly<Record<string, string>>;

describe('The texts for translators', () => {
  // Reading the sources takes a while: it goes on beside the other tests.
  const outcome = new Promise<{ readonly code: number | null; readonly stderr: string }>((settle) => {
    const child = execFile(process.execPath, [join(root, 'scripts/exportL10n.mjs'), '--check'], (_error, _stdout, stderr) => {
      settle({ code: child.exitCode, stderr });
    });
  });

  it('are up to date with the sources, and every translation is complete', async function () {
    this.timeout(20_000);
    const { code, stderr } = await outcome;
    assert.equal(code, 0, stderr);
  });

  it('are sentences with placeholders in curly brackets', () => {
    const bundle = read('l10n/bundle.l10n.json');
    assert.ok(Object.keys(bundle).length > 20);
    for (const [key, text] of Object.entries(bundle)) {
      assert.ok(key === text || key.startsWith(`${text}/`), key);
      assert.ok(!/\$\{|%[sd]/u.test(text), `${text}: only {0}, {1} … are filled in`);
    }
  });

  it('are all there in German', () => {
    for (const path of ['package.nls.de.json', 'l10n/bundle.l10n.de.json']) {
      assert.ok(existsSync(join(root, path)), path);
      // “Sie” throughout, German quotation marks, an ellipsis behind a space.
      for (const [key, text] of Object.entries(read(path))) {
        assert.doesNotMatch(text, /\b(?:du|dich|dir|dein\w*)\b/iu, key);
        assert.doesNotMatch(text, /\p{L}…/u, key);
      }
    }
  });
});

describe('A translation', () => {
  interface Translations {
    readonly translationProblems: (
      file: string,
      english: Readonly<Record<string, string>>,
      translated: Readonly<Record<string, string>>,
    ) => readonly string[];
  }
  let translationProblems: Translations['translationProblems'];

  before(async () => {
    ({ translationProblems } = (await import(pathToFileURL(join(root, 'scripts/translations.mjs')).href)) as Translations);
  });

  it('is told by name what it lacks, has too much, and has otherwise', () => {
    const english = {
      one: 'Line {0} of {1}',
      two: '[Open](command:a.b)',
      three: '$(zap) Now',
      four: 'See `#a.b#`',
      five: 'Five',
    };
    assert.deepEqual(translationProblems('de', english, english), []);
    assert.deepEqual(
      translationProblems('de', english, {
        one: '{1}: {0}',
        two: '[Auf](command:a.b)',
        three: '$(zap) Nun',
        four: '`#a.b#`!',
        five: 'Fünf',
      }),
      [],
    );
    assert.deepEqual(
      translationProblems('de', english, { one: 'Zeile {0}', two: '[Auf](command:a.c)', three: 'Nun', four: ' ', six: 'Sechs' }),
      [
        'de lacks: five',
        'de has what is no more: six',
        'de differs in {1}: one',
        'de differs in ](command:a.b): two',
        'de differs in ](command:a.c): two',
        'de differs in $(zap): three',
        'de is empty: four',
      ],
    );
  });
});
