import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

interface LanguageConfiguration {
  readonly comments?: unknown;
  readonly autoClosingPairs: readonly { readonly open: string; readonly close: string }[];
  readonly surroundingPairs: readonly (readonly [string, string])[];
  readonly wordPattern: { readonly pattern: string; readonly flags: string };
}

describe('The language configuration of .article files', () => {
  const path = join(process.cwd(), 'syntaxes/language-configuration.json');
  const configuration = JSON.parse(readFileSync(path, 'utf8')) as LanguageConfiguration;
  const { pattern, flags } = configuration.wordPattern;
  const words = (text: string): string[] => text.match(new RegExp(pattern, `${flags}g`)) ?? [];

  it('keeps apostrophes, hyphens and marks inside words', () => {
    const name = "O'Dowd, O’Dowd, Al-Mazroui, Guðrún, Nguyễn, 이재명, مريم, 2024";
    assert.deepEqual(words(name), name.split(', '));
    const decomposed = 'Jose\u0301';
    assert.deepEqual(words(`${decomposed} ran.`), [decomposed, 'ran']);
  });

  it('leaves quotation marks and dashes outside', () => {
    assert.deepEqual(words("'Ramps,' she said—“no”. The brothers' boat - gone."), [
      ...['Ramps', 'she', 'said', 'no', 'The', 'brothers', 'boat', 'gone'],
    ]);
  });

  it('does not match nothing, which VS Code refuses', () => {
    assert.ok(!new RegExp(`^(?:${pattern})$`, flags).test(''));
  });

  it('surrounds with straight and curly marks, and closes all but the apostrophe', () => {
    const surrounding = configuration.surroundingPairs.map(([open, close]) => open + close);
    for (const pair of ['“”', '‘’', '""', "''", '()']) assert.ok(surrounding.includes(pair), pair);
    const closing = configuration.autoClosingPairs.map(({ open, close }) => open + close);
    assert.ok(closing.includes('“”'));
    assert.ok(!closing.includes("''"));
  });

  it('has no comments', () => {
    assert.equal(configuration.comments, undefined);
  });
});
