import assert from 'node:assert/strict';
import { parseSidecar } from '../../../../src/core/sidecar/parseSidecar';
import type { SidecarContent } from '../../../../src/core/sidecar/schema';
import { writeSidecar } from '../../../../src/core/sidecar/writeSidecar';
import { seed, SeededRandom } from '../seededRandom';

const NAMES = ['Ana Lima', 'Zoë Ünal', 'محمد العلي', '金正恩', 'O’Brien: clerk', '#1 Fan', '“Q”', "D'Arcy", '👩‍👧 Smith', 'no'];

function contentOf(source: string): SidecarContent {
  const parsed = parseSidecar(source);
  assert.ok(parsed.kind === 'valid', `${JSON.stringify(parsed.problems)}\n${source}`);
  return parsed.content;
}

const shuffled = <T>(random: SeededRandom, items: readonly T[]): T[] =>
  items
    .map((item) => ({ item, order: random.next() }))
    .sort((a, b) => a.order - b.order)
    .map(({ item }) => item);

/** A string in one of the ways that YAML has for it. */
function quoted(random: SeededRandom, text: string): string {
  const isPlain = /^[\p{L}][\p{L} ’]*$/u.test(text) && text !== 'no';
  return random.pick([JSON.stringify(text), `'${text.replaceAll("'", "''")}'`, ...(isPlain ? [text] : [])]);
}

/** One entry as a hand may have written it, with its line ends as `\n`. */
function handWritten(random: SeededRandom, id: string, n: number): string {
  const comment = (text: string): string => (random.next() < 0.4 ? ` # ${text} ${id}` : '');
  const name = quoted(random, random.pick(NAMES));
  const mention = (m: number): string => {
    const pairs = shuffled(random, [
      `id: m${id}${m}`,
      `at: ${n + 1}:${m * 10 + 1}-${m * 10 + 5}`,
      `text: ${quoted(random, 'Lima')}`,
      'x-seen: 2',
    ]);
    return random.next() < 0.5 ? `{${pairs.join(', ')}}` : `{ ${pairs.join(',  ')} }`;
  };
  if (random.next() < 0.25) {
    return `  - {${shuffled(random, [`id: ${id}`, `name: ${name}`, `mentions: [${mention(0)}, ${mention(1)}]`]).join(', ')}}${comment('flow')}\n`;
  }
  const anchor = random.next() < 0.3;
  const keys = shuffled(random, [
    [`id: ${id}${comment('id')}`],
    [`name: ${anchor ? `&${id} ` : ''}${name}${comment('name')}`],
    [`aliases: ${random.pick(['[Lima,  L. ]', '[ "Lima" ]'])}`],
    ['x-note: |', '  two', '    lines # no comment'],
    ['x-map: { b: 1, a: [x,y] }'],
    [
      `mentions:${comment('all')}`,
      ...[0, 1, 2].flatMap((m) => [...(random.next() < 0.3 ? [`  # about ${id}${m}`] : []), `  - ${mention(m)}${comment('m')}`]),
    ],
  ]);
  const same = anchor ? [[`x-same: *${id}`]] : [];
  const lines = [...keys, ...same].flat().map((line, l) => `${l === 0 ? '  - ' : '    '}${line}\n`);
  return `${random.next() < 0.3 ? `  # before ${id}\n` : ''}${lines.join('')}${random.next() < 0.2 ? '\n' : ''}`;
}

describe('what a hand wrote', () => {
  it(`keeps its bytes when another entry is changed, added or removed (SEED=${seed})`, () => {
    const random = new SeededRandom(seed);
    for (let script = 0; script < 40; script++) {
      const ids = Array.from({ length: 2 + random.below(3) }, (_, n) => `p${script}x${n}`);
      const blocks = ids.map((id, n) => handWritten(random, id, n));
      const eol = random.pick(['\n', '\r\n']);
      const source = `# top\nversion: 1 # one\nx-desk: "world"\npeople: # all\n${blocks.join('')}# end\n`.replaceAll('\n', eol);
      const content = contentOf(source);
      const victim = random.below(ids.length);
      const people = content.people.flatMap((person, n) => {
        if (n !== victim) return [person];
        const changed = { ...person, role: 'mayor: of Ulm' };
        const added = { id: 'new', name: 'Newcomer', mentions: [{ id: 'mnew', at: '99:1-4', text: 'New' }] };
        return random.pick([[changed], [changed, added], [person, added], []]);
      });
      const written = writeSidecar(source, { ...content, people });
      const told = `script ${script}\n--- from\n${source}\n--- to\n${written}`;
      assert.deepEqual(contentOf(written).people, people, told);
      let from = 0;
      for (const [n, block] of blocks.entries()) {
        if (n === victim) continue;
        // A comment above the one that is gone, and the blank line behind it, may go with it.
        const bytes = block.replace(/\n+$/u, '\n').replaceAll('\n', eol);
        const index = written.indexOf(bytes, from);
        assert.ok(index >= from, `entry ${ids[n] ?? ''} has other bytes in ${told}`);
        from = index + bytes.length;
      }
      assert.ok(written.startsWith(`# top${eol}version: 1 # one${eol}x-desk: "world"${eol}people: # all${eol}`), told);
      assert.ok(written.trimEnd().endsWith('# end'), told);
      if (eol === '\r\n') assert.equal(written.replaceAll('\r\n', '').includes('\n'), false, told);
    }
  });
});

describe('comments', () => {
  const source =
    "version: 1 # a\n# b\nquotes: # c\n  - id: q1 # d\n    at: 1:1-4\n    text: 'yes'\n    type: direct\n    speaker: # e\n      # f\n      entity: kim\n      x-seen: 2 # g\n# h\n";

  it('stay in their places when the first key of a map gives way to another', () => {
    const content = contentOf(source);
    const written = writeSidecar(source, {
      ...content,
      quotes: content.quotes.map((quote) => ({ ...quote, speaker: { text: 'she' } })),
    });
    assert.equal(written, source.replace('entity: kim', 'text: she'));
  });

  it('come along where the layout cannot be kept', () => {
    const odd = source.replace('quotes: # c\n  - id', '? quotes # c\n: - id').replace('# h', '# h\n# i');
    const content = contentOf(odd);
    const quotes = content.quotes.map((quote) => ({ ...quote, by: 'me' }));
    const written = writeSidecar(odd, { ...content, people: [{ id: 'lee', name: 'Lee' }], quotes });
    assert.deepEqual(contentOf(written).quotes, quotes);
    for (const [comment] of odd.matchAll(/# [a-i]\b/gu)) assert.ok(written.includes(comment), `${comment} is not in\n${written}`);
  });
});

describe('files of other versions', () => {
  // Made up: there is no older version. It called people persons, and a mention was a place and nothing else.
  const older = 'version: -1\n# of the first days\npersons:\n  - { id: kim, name: Kim, places: ["1:1-4"], x-old: kept }\n';
  interface Person {
    readonly places?: readonly string[];
  }
  const migrations = [
    ({ persons, ...rest }: Readonly<Record<string, unknown>>) => ({ ...rest, people: persons }),
    ({ people, ...rest }: Readonly<Record<string, unknown>>) => ({
      ...rest,
      people: (people as readonly Person[]).map(({ places = [], ...person }) => ({
        ...person,
        mentions: places.map((at, n) => ({ id: `m${n}`, at, text: 'Kim' })),
      })),
    }),
  ] as Parameters<typeof parseSidecar>[1];

  it('are read through one step for each version, and written in the present one with everything they said', () => {
    const parsed = parseSidecar(older, migrations);
    assert.ok(parsed.kind === 'valid', JSON.stringify(parsed.problems));
    assert.deepEqual(parsed.content.people[0]?.mentions, [{ id: 'm0', at: '1:1-4', text: 'Kim' }]);
    const written = writeSidecar(older, parsed.content, migrations);
    assert.match(written, /^version: 1\n/u);
    assert.match(written, /# of the first days/u);
    assert.match(written, /x-old: kept/u);
    assert.deepEqual(contentOf(written), parsed.content);
  });

  it('are mistakes where no step leads to the present one', () => {
    for (const source of [older, 'version: -2\n', 'version: 0\n', 'version: 1.5\n', 'version: "1"\n']) {
      const parsed = parseSidecar(source);
      assert.equal(parsed.kind, 'invalid', source);
      assert.equal(parsed.problems[0]?.line, 0);
    }
  });
});
