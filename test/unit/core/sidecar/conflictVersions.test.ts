import assert from 'node:assert/strict';
import { conflictVersions } from '../../../../src/core/sidecar/conflictVersions';
import { joinedVersions } from '../../../../src/core/sidecar/merge/mergeSources';
import { parseSidecar } from '../../../../src/core/sidecar/parseSidecar';

const BASE = `version: 1
people:
  - id: ada-okafor
    name: Ada Okafor
    role: mayor
    aliases: [Okafor]
    mentions:
      - { id: m1, at: 1:1-11, text: Ada Okafor, status: confirmed }
      - { id: m2, at: 3:1-7, text: Okafor, status: confirmed }
`;

/** As git leaves it: two roles, and two names that each added one; that one side removed a mention it could join by itself. */
const CONFLICT = `version: 1
people:
  - id: ada-okafor
    name: Ada Okafor
<<<<<<< HEAD
    role: mayor of Kano
    aliases: [Okafor, Ada]
=======
    role: mayor, former minister
    aliases: [Okafor, the mayor]
>>>>>>> evening-desk
    mentions:
      - { id: m1, at: 1:1-11, text: Ada Okafor, status: confirmed }
`;

const inDiff3 = CONFLICT.replace('=======', '||||||| 1a2b3c4\n    role: mayor\n    aliases: [Okafor]\n=======');

function joined(source: string, base?: string) {
  const result = joinedVersions(source, base);
  assert.equal(result?.kind, 'merged');
  const parsed = parseSidecar(result.source);
  assert.equal(parsed.kind, 'valid', result.source);
  return parsed;
}

describe('a file in which git left two versions', () => {
  it('has one problem for each stretch, where it begins, and not what the parser makes of the marks', () => {
    const twice = `${CONFLICT}<<<<<<< HEAD\n=======\nquotes: []\n>>>>>>> evening-desk\n`;
    for (const source of [twice, twice.replaceAll('\n', '\r\n')]) {
      const { kind, problems } = parseSidecar(source);
      assert.equal(kind, 'invalid');
      assert.deepEqual(
        problems.map(({ line, column, endLine, endColumn, code }) => [line, column, endLine, endColumn, code]),
        [
          [4, 0, 4, 12, 'conflict'],
          [13, 0, 13, 12, 'conflict'],
        ],
      );
    }
  });

  it('is told from what only looks like it', () => {
    assert.deepEqual(parseSidecar('version: 1\nnotes: |\n  <<<<<<< HEAD\n  =======\n  >>>>>>> other\n').kind, 'valid');
    assert.deepEqual(
      parseSidecar('version: 1\n<<<<<<< HEAD\npeople: [\n').problems.filter(({ code }) => code === 'conflict'),
      [],
    );
  });

  it('holds both, each with what git could join', () => {
    const versions = conflictVersions(CONFLICT);
    assert.ok(versions);
    assert.equal(versions.ours, CONFLICT.replace(/<{7}[^\n]*\n|={7}\n[^]*>{7}[^\n]*\n/gu, ''));
    assert.equal(versions.theirs, CONFLICT.replace(/<{7}[^]*={7}\n|>{7}[^\n]*\n/gu, ''));
    assert.equal(versions.base, undefined);
    assert.equal(conflictVersions(inDiff3)?.base, BASE.replace(/ +- \{ id: m2.*\n/u, ''));
    assert.equal(conflictVersions(inDiff3)?.ours, versions.ours);
  });

  it('is left alone where a mark is missing or out of order', () => {
    for (const source of [
      BASE,
      CONFLICT.replace('<<<<<<< HEAD\n', ''),
      CONFLICT.replace('=======\n', ''),
      CONFLICT.replace('>>>>>>> evening-desk\n', ''),
      CONFLICT.replace('=======\n', '<<<<<<< HEAD\n=======\n'),
    ])
      assert.equal(joinedVersions(source), undefined, source);
  });

  it('is joined: lists have what both added, and of what they differ on both values stay', () => {
    for (const parsed of [joined(CONFLICT, BASE), joined(inDiff3), joined(CONFLICT), joined(CONFLICT, 'people: [')]) {
      const [ada] = parsed.content.people;
      assert.deepEqual(ada?.disputed, { role: ['mayor of Kano', 'mayor, former minister'] });
      assert.deepEqual(ada.aliases, ['Okafor', 'Ada', 'the mayor']);
      assert.deepEqual(
        ada.mentions?.map(({ id }) => id),
        ['m1'],
      );
      assert.deepEqual(
        parsed.problems.map(({ code }) => code),
        ['disputed'],
      );
    }
  });

  it('is joined with what one side took away left away, where it is known what both grew from', () => {
    const source = CONFLICT.replace('    aliases: [Okafor, Ada]\n', '');
    assert.equal(joined(source, BASE.replace('[Okafor]', '[Okafor, the mayor]')).content.people[0]?.aliases, undefined);
  });

  it('is not joined where a version is no annotations file by itself', () => {
    assert.equal(joinedVersions(CONFLICT.replace('aliases: [Okafor, Ada]', 'aliases: [Okafor'))?.kind, 'unreadable');
  });
});
