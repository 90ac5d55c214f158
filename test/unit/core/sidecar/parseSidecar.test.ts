import assert from 'node:assert/strict';
import { formatMessage } from '../../../../src/core/messages';
import { parseLocation, printLocation } from '../../../../src/core/sidecar/location';
import { parseSidecar } from '../../../../src/core/sidecar/parseSidecar';
import { registryJsonSchema, sidecarJsonSchema } from '../../../../src/core/sidecar/schema';

describe('location', () => {
  it('reads and prints places counted from 1', () => {
    for (const at of ['1:1-12', '7:66-200', '3:9-4:1', '999999999:1-2']) {
      const range = parseLocation(at);
      assert.ok(range);
      assert.equal(printLocation(range), at);
    }
    assert.deepEqual(parseLocation('2:3-5'), { start: { line: 1, character: 2 }, end: { line: 1, character: 4 } });
  });

  it('refuses what is no place', () => {
    for (const at of [
      '',
      '1:1',
      '0:1-2',
      '1:0-2',
      '1:5-5',
      '1:5-2',
      '2:1-1:9',
      '1:1-2-3',
      '01:1-2',
      '1:1-2 ',
      '1e3:1-2',
      '9999999999:1-2',
    ]) {
      assert.equal(parseLocation(at), undefined, at);
    }
  });
});

describe('parseSidecar', () => {
  /** Problems as `line:column code`, zero-based. */
  const problems = (source: string): string[] =>
    parseSidecar(source).problems.map(({ line, column, code }) => `${line}:${column} ${code}`);

  it('reads what a hand wrote', () => {
    const parsed = parseSidecar(
      'version: 1\nquotes:\norganizations: []\npeople:\n  - id: kim\n    name: Kim\n    role:\n    colour: red\n    mentions:\n      - {id: m1, at: 1:1-4, text: Kim}\n',
    );
    assert.equal(parsed.kind, 'valid');
    assert.deepEqual(parsed.content.people[0]?.mentions, [{ id: 'm1', at: '1:1-4', text: 'Kim' }]);
    assert.deepEqual(parsed.content.quotes, []);
    assert.deepEqual(parsed.places.get('m1')?.start, { line: 9, character: 13 });
  });

  it('takes a file without content for one without annotations', () => {
    for (const source of ['', '\n', '# nothing yet\n']) assert.equal(parseSidecar(source).kind, 'valid');
  });

  it('leaves newer versions alone', () => {
    assert.deepEqual(parseSidecar('version: 3\npeople: {a: 1}\n'), { kind: 'newer', version: 3, problems: [] });
  });

  for (const [what, source, expected] of [
    ['a missing version', 'people: []\n', ['0:0 missing']],
    ['a list', '- a\n', ['0:0 type']],
    ['an id that is no text', 'version: 1\npeople:\n  - id: 12\n    name: x\n', ['2:8 type']],
    [
      'wrong types',
      'version: 1\npeople:\n  - {id: a, name: b, aliases: c, links: 3}\nquotes: x\n',
      ['2:30 type', '2:40 type', '3:8 type'],
    ],
    ['a place of the wrong form', 'version: 1\nrejected:\n  - {kind: person, text: a, at: 3-4}\n', ['2:32 at']],
    ['a place that runs backwards', 'version: 1\nrejected:\n  - {kind: person, text: a, at: 1:9-4}\n', ['2:32 at-backwards']],
    ['an unknown choice', 'version: 1\nrejected:\n  - {kind: place, text: a}\n', ['2:11 choice']],
    ['an id given twice', 'version: 1\npeople:\n  - {id: a, name: b}\n  - {id: a, name: c}\n', ['3:9 id-twice']],
    ['a key given twice', 'version: 1\npeople:\npeople:\n', ['2:0 key-twice']],
    ['__proto__', 'version: 1\n__proto__: {polluted: yes}\n', ['1:0 key-forbidden']],
    ['a tag', 'version: 1\npeople: !!js/function x\n', ['1:8 tag']],
    ['tabs for indentation', 'version: 1\npeople:\n\t- id: a\n', ['2:0 syntax']],
    ['an unclosed bracket', 'version: 1\npeople: [\n', ['2:0 syntax']],
    ['two documents', 'version: 1\n---\nversion: 1\n', ['1:0 many-documents']],
    ['an unknown alias', 'version: 1\npeople: *a\n', ['1:8 alias-unknown']],
    ['an alias of itself', 'version: 1\npeople: &a [*a]\n', ['1:12 alias-cycle']],
    ['a map as key', 'version: 1\n? {a: 1}\n: 2\n', ['1:2 key-not-text']],
  ] as const) {
    it(`reports ${what} where it stands`, () => {
      assert.deepEqual(problems(source), expected);
      assert.equal(parseSidecar(source).kind, 'invalid');
    });
  }

  it('says what is wrong with YAML in words of people who write by hand', () => {
    const said = (lines: string): string => {
      const [problem] = parseSidecar(`version: 1\n${lines}\n`).problems;
      return problem === undefined ? '' : formatMessage(problem.message);
    };
    assert.match(said('people:\n\t- id: a'), /not with tabs/u);
    assert.match(said('people: ['), /bracket is not closed/u);
    assert.match(said('article: { title: "Half }'), /quotation mark/u);
    assert.match(said('people:\n  - id: a\n    role: minister: foreign'), /text with a colon in it/u);
    assert.match(said('people:\n  - id: a\n     name: b'), /indented otherwise/u);
    assert.match(said('people:\n  - id: a\n    name\n    role: c'), /needs a colon/u);
    assert.match(said('people:\n  - id: a\n    name: @a'), /begins with this character/u);
    assert.match(said('article: { title: "a\\qb" }'), /backslash/u);
    assert.match(said('people:\n  - { id: a name: b }'), /comma is missing/u);
    assert.match(said("notes: 'it's'"), /lacks quotation marks/u);
    assert.match(said('people: &a &b []'), /^This is not valid YAML: /u);
  });

  it('warns of a speaker that the file does not know', () => {
    const parsed = parseSidecar('version: 1\nquotes:\n  - {id: q1, at: 1:1-3, text: aa, type: direct, speaker: {entity: kim}}\n');
    assert.equal(parsed.kind, 'valid');
    assert.deepEqual(
      parsed.problems.map((problem) => [problem.severity, formatMessage(problem.message)]),
      [['warning', 'No person or organization of this file has the id kim.']],
    );
  });

  it('stops at alias bombs, deep nesting and files that are too large', () => {
    const bomb = ['version: 1', 'a0: &a0 [x, x, x, x, x, x, x, x, x, x]'];
    for (let n = 1; n < 30; n++) bomb.push(`a${n}: &a${n} [${`*a${n - 1}, `.repeat(9)}*a${n - 1}]`);
    assert.match(problems(bomb.join('\n')).join(), /^4:\d+ alias-bomb$/);
    for (const piece of ['[', '{a: ', '- ', '? ', 'a: [\n'])
      assert.match(problems(piece.repeat(5000)).join(), /^\d+:\d+ too-deep$/);
    const stairs = Array.from({ length: 300 }, (_, n) => `${' '.repeat(n)}a:\n`).join('');
    assert.deepEqual(problems(stairs), ['64:0 too-deep']);
    assert.deepEqual(problems(`# ${'x'.repeat(8 * 1024 * 1024)}`), ['0:0 too-large']);
    assert.match(problems(`version: 1\npeople:\n${'  - { id: a, name: b }\n'.repeat(60_000)}`).join(), /^\d+:\d+ too-large$/);
  });

  it('gives a bounded number of problems', () => {
    assert.ok(problems(`version: 1\npeople:\n${'  - {id: 1}\n'.repeat(300)}`).length <= 101);
    assert.ok(problems('"" '.repeat(2000)).length <= 101);
  });

  it('never throws, however the file is damaged', () => {
    const whole =
      'version: 1\n# c\npeople:\n  - &k {id: kim, name: "Kim \\u0041"}\nquotes:\n  - id: q1\n    at: 1:1-3\n    text: |\n      a\n      b\n    type: direct\n';
    for (let at = 0; at < whole.length; at += 3) {
      parseSidecar(whole.slice(0, at));
      for (const flip of ['\t', '{', '"', '*']) parseSidecar(whole.slice(0, at) + flip + whole.slice(at + 1));
    }
  });
});

describe('JSON Schemas', () => {
  it('describe every key, for the hover of the YAML extension', () => {
    const undescribed: string[] = [];
    const visit = (schema: Readonly<Record<string, unknown>>, path: string): void => {
      for (const [key, value] of Object.entries((schema.properties ?? {}) as Record<string, Record<string, unknown>>)) {
        if (typeof value.description !== 'string') undescribed.push(`${path}/${key}`);
        visit(value, `${path}/${key}`);
      }
      for (const inner of [schema.items, ...((schema.anyOf ?? []) as unknown[])]) {
        if (typeof inner === 'object' && inner !== null) visit(inner as Record<string, unknown>, path);
      }
    };
    visit(sidecarJsonSchema, '');
    visit(registryJsonSchema, 'registry');
    assert.deepEqual(undescribed, []);
    assert.deepEqual(sidecarJsonSchema.required, ['version']);
  });
});
