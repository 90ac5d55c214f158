import assert from 'node:assert/strict';
import { annotateName } from '../../../../src/core/index';
import { openSession, SIDECAR } from './testHost';

const TEXT = 'Kim came to Ulm. Kim left.\n';
const bomb = [
  'version: 1',
  'a0: &a0 [x, x, x, x, x, x, x, x, x, x]',
  ...Array.from({ length: 30 }, (_, n) => `a${n + 1}: &a${n + 1} [${`*a${n}, `.repeat(9)}*a${n}]`),
].join('\n');

/** What a file is, its text, and the code and line (from 1) of what is to be said of it. */
const HOSTILE: readonly (readonly [what: string, source: string, code: string, line: number])[] = [
  ['an alias bomb', bomb, 'alias-bomb', 5],
  ['an alias of itself', 'version: 1\npeople: &a\n  - *a\n', 'alias-cycle', 3],
  ['brackets nested a hundred thousand deep', `version: 1\npeople: ${'['.repeat(100_000)}`, 'too-deep', 2],
  [
    'maps nested deep by indentation',
    `version: 1\n${Array.from({ length: 2000 }, (_, n) => `${' '.repeat(n)}a:`).join('\n')}\n`,
    'too-deep',
    66,
  ],
  ['a key given twice', 'version: 1\npeople:\n  - id: kim\n    name: Kim\n    name: Kimball\n', 'key-twice', 5],
  ['a version given twice', 'version: 1\nversion: 1\n', 'key-twice', 2],
  ['__proto__', 'version: 1\npeople:\n  - id: kim\n    name: Kim\n    __proto__: { admin: true }\n', 'key-forbidden', 5],
  [
    'a key that every object has',
    'version: 1\npeople:\n  - id: kim\n    name: Kim\n    constructor: { admin: true }\n',
    'key-forbidden',
    5,
  ],
  ['a link of such a name', 'version: 1\npeople:\n  - id: kim\n    name: Kim\n    links: { toString: x }\n', 'key-forbidden', 5],
  ['a tag of another language', 'version: 1\nquotes: !!python/object/apply:os.system ["ls"]\n', 'tag', 2],
  ['a tab for indentation', 'version: 1\npeople:\n\t- id: kim\n', 'syntax', 3],
  ['an id that is a number', 'version: 1\npeople:\n  - id: 12\n    name: Kim\n', 'type', 3],
  ['an id that is a list', 'version: 1\npeople:\n  - id: [kim]\n    name: Kim\n', 'type', 3],
  ['an empty id', "version: 1\npeople:\n  - id: ''\n    name: Kim\n", 'format', 3],
  [
    'a place outside any text',
    'version: 1\npeople:\n  - id: kim\n    name: Kim\n    mentions:\n      - { id: m1, at: 0:1-4, text: Kim }\n',
    'at',
    6,
  ],
  [
    'a place that ends before it starts',
    'version: 1\npeople:\n  - id: kim\n    name: Kim\n    mentions:\n      - { id: m1, at: 2:9-4, text: Kim }\n',
    'at-backwards',
    6,
  ],
  [
    'one id for two mentions',
    'version: 1\npeople:\n  - id: kim\n    name: Kim\n    mentions:\n      - { id: m1, at: 1:1-4, text: Kim }\n      - { id: m1, at: 1:18-21, text: Kim }\n',
    'id-twice',
    7,
  ],
  [
    'one id for a person and a quote',
    'version: 1\npeople:\n  - id: kim\n    name: Kim\nquotes:\n  - { id: kim, at: 1:1-4, text: Kim, type: direct }\n',
    'id-twice',
    6,
  ],
  ['text where a list belongs', 'version: 1\npeople: Kim\n', 'type', 2],
  ['a list where a map belongs', 'version: 1\narticle: [a]\n', 'type', 2],
  ['a number where text belongs', 'version: 1\npeople:\n  - id: kim\n    name: 3\n', 'type', 4],
  ['a confidence of 7', 'version: 1\npeople:\n  - id: kim\n    name: Kim\n    confidence: 7\n', 'type', 5],
  [
    'a status nobody knows',
    'version: 1\nquotes:\n  - { id: q1, at: 1:1-4, text: Kim, type: direct, status: sure }\n',
    'choice',
    3,
  ],
  ['two documents', 'version: 1\n---\nversion: 1\n', 'many-documents', 2],
  ['conflict marks of git', 'version: 1\n<<<<<<< ours\npeople: []\n=======\n>>>>>>> theirs\n', 'conflict', 2],
  ['more than 8 MB', `version: 1\n# ${'x'.repeat(8 * 1024 * 1024)}\n`, 'too-large', 1],
];

/** Longer than this, and the host of extensions would be called unresponsive. */
const SLOW_MS = 2000;

describe('a hostile annotations file', () => {
  for (const [what, source, code, line] of HOSTILE) {
    it(`${what}: is told at its line, and never written over`, async function () {
      this.timeout(SLOW_MS);
      const { session, files } = await openSession(TEXT, { sidecar: source });
      const { sidecar } = session.status;
      assert.ok(sidecar.kind === 'invalid', sidecar.kind);
      assert.ok(
        sidecar.problems.some((problem) => problem.code === code && problem.line === line - 1),
        JSON.stringify(sidecar.problems.slice(0, 3)),
      );
      if (code === 'too-large') assert.equal(sidecar.problems.length, 1);
      assert.equal(session.readOnly, 'invalid');
      const marked = { span: { start: 0, end: 3 }, text: 'Kim' };
      assert.equal(
        session.change((desk) => annotateName(desk, 'person', marked, session.newId).stored),
        false,
      );
      session.textSaved();
      await session.whenSaved();
      assert.equal(files.contents.get(SIDECAR), source);
      assert.deepEqual(files.written, []);
      assert.equal(Object.hasOwn(Object.prototype, 'admin'), false);
    });
  }

  it('a place that the article does not have: is told at its line, and the annotation is kept', async () => {
    const first = await openSession(TEXT);
    first.session.change(
      (desk) => annotateName(desk, 'person', { span: { start: 0, end: 3 }, text: 'Kim' }, first.session.newId).stored,
    );
    await first.session.whenSaved();
    const source = (first.files.contents.get(SIDECAR) ?? '').replace('at: 1:1-4, text: Kim', 'at: 70:1-5, text: Kims');
    assert.ok(source.includes('70:1-5'));
    const { session } = await openSession(TEXT, { sidecar: source });
    const { sidecar } = session.status;
    assert.ok(sidecar.kind === 'valid');
    assert.deepEqual(
      sidecar.problems.map(({ code, line, severity }) => [code, source.split('\n')[line]?.includes('70:1-5'), severity]),
      [['outside-text', true, 'warning']],
    );
    assert.equal(session.annotations.people[0]?.mentions[0]?.state, 'orphaned');
  });

  it('names that overlap: all are kept, and nothing breaks', async () => {
    const source =
      'version: 1\npeople:\n  - id: kim\n    name: Kim\n    mentions:\n      - { id: m1, at: 1:1-4, text: Kim }\n      - { id: m2, at: 1:1-9, text: Kim came }\n      - { id: m3, at: 1:1-4, text: Kim }\n';
    const { session, files } = await openSession(TEXT, { sidecar: source });
    session.change(
      (desk) => annotateName(desk, 'organization', { span: { start: 12, end: 15 }, text: 'Ulm' }, session.newId).stored,
    );
    await session.whenSaved();
    for (const id of ['m1', 'm2', 'm3']) assert.match(files.contents.get(SIDECAR) ?? '', new RegExp(`id: ${id},`, 'u'));
  });
});
