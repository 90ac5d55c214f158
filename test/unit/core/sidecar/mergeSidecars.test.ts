import assert from 'node:assert/strict';
import { mergeSidecars } from '../../../../src/core/sidecar/merge/mergeSidecars';
import { mergeSources } from '../../../../src/core/sidecar/merge/mergeSources';
import { parseSidecar } from '../../../../src/core/sidecar/parseSidecar';
import type {
  ArticleInfo,
  SidecarContent,
  SidecarEntity,
  SidecarMention,
  SidecarQuote,
} from '../../../../src/core/sidecar/schema';
import { writeSidecar } from '../../../../src/core/sidecar/writeSidecar';
import { cpuMillis } from '../cpuMillis';
import { seed, SeededRandom } from '../seededRandom';

const EMPTY: SidecarContent = { version: 1, people: [], organizations: [], quotes: [], rejected: [] };

const mention = (id: string, at: string, text = 'Kim', more: Partial<SidecarMention> = {}): SidecarMention => ({
  id,
  at,
  text,
  status: 'confirmed',
  ...more,
});
const entity = (id: string, name: string, ...mentions: readonly SidecarMention[]): SidecarEntity => ({ id, name, mentions });
const quote = (id: string, at: string, more: Partial<SidecarQuote> = {}): SidecarQuote => ({
  id,
  at,
  text: '"Yes"',
  type: 'direct',
  status: 'confirmed',
  ...more,
});
const withPeople = (...people: readonly SidecarEntity[]): SidecarContent => ({ ...EMPTY, people });
const withQuotes = (...quotes: readonly SidecarQuote[]): SidecarContent => ({ ...EMPTY, quotes });
const mentionIds = ({ people, organizations }: SidecarContent): readonly string[] =>
  [...people, ...organizations].flatMap(({ id, mentions }) => (mentions ?? []).map((each) => `${id}/${each.id}`));

const KIM = entity('kim', 'Kim', mention('m1', '1:1-4'), mention('m2', '2:1-4'));
const BASE = withPeople(KIM);

describe('mergeSidecars', () => {
  it('takes what only one side did, whichever', () => {
    const next = withPeople({ ...KIM, role: 'leader' }, entity('lee', 'Lee', mention('m9', '5:1-4', 'Lee')));
    assert.deepEqual(mergeSidecars(BASE, next, BASE).content, next);
    assert.deepEqual(mergeSidecars(BASE, BASE, next).content, next);
    assert.deepEqual(mergeSidecars(BASE, next, next).content, next);
    assert.deepEqual([...mergeSidecars(BASE, next, EMPTY).disputed].sort(), ['kim', 'm1', 'm2']);
  });

  it('has the union of what both added, in order of the text', () => {
    const a = withPeople({ ...KIM, mentions: [...(KIM.mentions ?? []), mention('m3', '9:1-4')] });
    const b = withPeople({ ...KIM, mentions: [mention('m1', '1:1-4'), mention('m4', '1:9-12'), mention('m2', '2:1-4')] });
    const { content, disputed } = mergeSidecars(BASE, a, b);
    assert.deepEqual(mentionIds(content), ['kim/m1', 'kim/m4', 'kim/m2', 'kim/m3']);
    assert.deepEqual(disputed, []);
  });

  it('joins one place that both marked, under the smaller id', () => {
    const a = withPeople(entity('kim', 'Kim', mention('m5', '1:1-4')));
    const b = withPeople(entity('kim', 'Kim', mention('m3', '1:1-4'), mention('m8', '3:1-4')));
    for (const [into, from] of [
      [a, b],
      [b, a],
    ] as const) {
      const { content, disputed } = mergeSidecars(EMPTY, into, from);
      assert.deepEqual(mentionIds(content), ['kim/m3', 'kim/m8']);
      assert.deepEqual(disputed, []);
    }
    const quotes = mergeSidecars(
      EMPTY,
      withQuotes(quote('q2', '4:1-6')),
      withQuotes(quote('q1', '4:1-6', { speaker: { text: 'she' } })),
    );
    assert.deepEqual(quotes.content.quotes, [quote('q1', '4:1-6', { speaker: { text: 'she' } })]);
  });

  it('joins one person that both added under different ids, and follows with who speaks', () => {
    const a = {
      ...withPeople(entity('kim', 'Kim Lee', mention('m5', '1:1-4'))),
      quotes: [quote('q1', '4:1-6', { speaker: { entity: 'kim' } })],
    };
    const b = withPeople(entity('kim-lee', 'Kim Lee', mention('m3', '3:1-4')));
    const { content } = mergeSidecars(EMPTY, b, a);
    assert.deepEqual(mentionIds(content), ['kim/m5', 'kim/m3']);
    assert.equal(content.quotes[0]?.speaker?.entity, 'kim');
  });

  it('renames apart two people of one id', () => {
    const a = withPeople(KIM, entity('kim-2', 'Kim Carter', mention('m5', '5:1-4')));
    const b = {
      ...withPeople(KIM, entity('kim-2', 'Kim Novak', mention('m6', '6:1-4'))),
      quotes: [quote('q1', '4:1-6', { speaker: { candidates: ['kim-2', 'kim'] } })],
    };
    const { content, disputed } = mergeSidecars(BASE, a, b);
    assert.deepEqual(
      content.people.map(({ id, name }) => `${id} ${name}`),
      ['kim Kim', 'kim-2 Kim Carter', 'kim-novak Kim Novak'],
    );
    assert.deepEqual(content.quotes[0]?.speaker?.candidates, ['kim-novak', 'kim']);
    assert.deepEqual(disputed, []);
  });

  it('takes a removal that nobody objects to', () => {
    const a = withPeople({ ...KIM, mentions: [mention('m1', '1:1-4')] });
    const moved = withPeople({ ...KIM, mentions: [mention('m1', '3:1-4'), mention('m2', '4:1-4', 'Kim', { state: 'moved' })] });
    for (const [into, from] of [
      [a, moved],
      [moved, a],
    ] as const) {
      const { content, disputed } = mergeSidecars(BASE, into, from);
      assert.deepEqual(content.people, [{ ...KIM, mentions: [mention('m1', '3:1-4')] }]);
      assert.deepEqual(disputed, []);
    }
  });

  it('keeps what one removed and the other changed, as disputed', () => {
    const changed = withPeople({ ...KIM, mentions: [mention('m1', '1:1-4'), mention('m2', '2:1-4', 'Kim', { tags: ['x'] })] });
    const removed = withPeople({ ...KIM, mentions: [mention('m1', '1:1-4')] });
    for (const [into, from] of [
      [changed, removed],
      [removed, changed],
    ] as const) {
      const { content, disputed } = mergeSidecars(BASE, into, from);
      assert.deepEqual(disputed, ['m2']);
      assert.deepEqual(content.people[0]?.mentions?.[1], {
        ...mention('m2', '2:1-4', 'Kim', { tags: ['x'] }),
        status: 'disputed',
        disputed: { entry: ['changed', 'removed'] },
      });
    }
  });

  for (const [key, a, b] of [
    ['name', 'Kim A', 'Kim B'],
    ['role', 'leader', 'chairman'],
    ['notes', 'call her', 'call him'],
    ['entity', 'kim-1', 'kim-9'],
  ] as const) {
    it(`keeps both of two that differ on the ${key} of somebody`, () => {
      const { content, disputed } = mergeSidecars(BASE, withPeople({ ...KIM, [key]: a }), withPeople({ ...KIM, [key]: b }));
      assert.deepEqual(content.people, [{ ...KIM, [key]: a, disputed: { [key]: [a, b] } }]);
      assert.deepEqual(disputed, ['kim']);
    });
  }

  for (const [key, a, b] of [
    ['speaker', { entity: 'kim' }, { text: 'the mayor' }],
    ['type', 'mixed', 'indirect'],
    ['status', 'rejected', 'suggested'],
    ['checked', { verdict: 'wrong', source: 'x' }, { verdict: 'verified', source: 'y' }],
  ] as const) {
    it(`keeps both of two that differ on the ${key} of a quote`, () => {
      const base = { ...BASE, quotes: [quote('q1', '4:1-6')] };
      const a1 = { ...base, quotes: [quote('q1', '4:1-6', { [key]: a })] };
      const b1 = { ...base, quotes: [quote('q1', '4:1-6', { [key]: b })] };
      const { content, disputed } = mergeSidecars(base, a1, b1);
      if (key === 'status') {
        // A decision outweighs a suggestion.
        assert.deepEqual([content.quotes[0]?.status, disputed], ['rejected', []]);
        return;
      }
      assert.deepEqual(content.quotes, [quote('q1', '4:1-6', { [key]: a, status: 'disputed', disputed: { [key]: [a, b] } })]);
      assert.deepEqual(disputed, ['q1']);
    });
  }

  it('disputes two different decisions, and one place given to two people', () => {
    const base = withPeople({ ...KIM, mentions: [mention('m1', '1:1-4', 'Kim', { status: 'suggested' })] });
    const decided = (status: 'confirmed' | 'rejected') =>
      withPeople({ ...KIM, mentions: [mention('m1', '1:1-4', 'Kim', { status })] });
    assert.deepEqual(mergeSidecars(base, decided('confirmed'), decided('rejected')).content.people[0]?.mentions?.[0], {
      ...mention('m1', '1:1-4'),
      status: 'disputed',
      disputed: { status: ['confirmed', 'rejected'] },
    });
    const a = withPeople(entity('ann', 'Ann', mention('m1', '1:1-4')));
    const b = { ...EMPTY, organizations: [entity('kimco', 'Kimco', mention('m2', '1:1-4'))] };
    const { content } = mergeSidecars(EMPTY, a, b);
    assert.deepEqual(mentionIds(content), ['ann/m1', 'kimco/m2']);
    for (const { mentions } of [...content.people, ...content.organizations]) {
      assert.deepEqual([mentions?.[0]?.status, mentions?.[0]?.disputed], ['disputed', { entity: ['ann', 'kimco'] }]);
    }
  });

  it('gives a mention that each moved to somebody else to both', () => {
    const people = (owner: string) =>
      withPeople(...['a', 'b', 'c'].map((id) => entity(id, id.toUpperCase(), ...(id === owner ? [mention('m1', '1:1-4')] : []))));
    const { content, disputed } = mergeSidecars(people('a'), people('b'), people('c'));
    const [, b, c] = content.people;
    assert.deepEqual([b?.mentions?.[0]?.id, b?.mentions?.[0]?.status, c?.mentions?.[0]?.status], ['m1', 'disputed', 'disputed']);
    assert.match(c?.mentions?.[0]?.id ?? '', /^m[a-z0-9]{8}$/u);
    assert.equal(disputed.length, 2);
  });

  it('disputes what one confirms and the other rejects, and keeps both', () => {
    const rejection = { kind: 'person', text: 'Kim', at: '1:1-4' } as const;
    const a = withPeople(entity('kim', 'Kim', mention('m1', '1:1-4')));
    const b = { ...EMPTY, rejected: [rejection] };
    for (const [into, from] of [
      [a, b],
      [b, a],
    ] as const) {
      const { content } = mergeSidecars(EMPTY, into, from);
      assert.deepEqual(content.people[0]?.mentions?.[0]?.disputed, { status: ['confirmed', 'rejected'] });
      assert.deepEqual(content.rejected, [rejection]);
    }
  });

  it('takes time that grows with the files, also where they have one name and thousands of places', () => {
    const side = (id: string, column: number, count: number): SidecarContent => ({
      ...withPeople(
        entity(
          'kim',
          'Kim',
          ...Array.from({ length: count }, (_, n) => mention(`${id}${n}`, `${n + 1}:${column}-${column + 3}`)),
        ),
      ),
      rejected: Array.from({ length: count / 8 }, (_, n) => ({ kind: 'person', text: `Word ${n}`, at: `${n + 1}:60-66` })),
    });
    const millis = (count: number): number =>
      cpuMillis(() => {
        const { content } = mergeSidecars(EMPTY, side('a', 1, count), side('b', 30, count));
        assert.equal(mentionIds(content).length, 2 * count);
      });
    millis(250);
    const [few, many] = [millis(250), millis(4000)];
    assert.ok(many < few * 64 + 40, `${few.toFixed(1)} ms for 250, ${many.toFixed(1)} ms for 4,000`);
  });

  it('has the union of rejections, without those that one took back', () => {
    const item = (text: string, at?: string) => ({ kind: 'person' as const, text, ...(at === undefined ? {} : { at }) });
    const base = { ...EMPTY, rejected: [item('A', '1:1-2'), item('B')] };
    const a = { ...EMPTY, rejected: [item('A', '2:1-2'), item('C', '5:1-2')] };
    const b = { ...EMPTY, rejected: [item('A', '1:1-2'), item('B'), item('C', '5:1-2'), item('D')] };
    assert.deepEqual(mergeSidecars(base, a, b).content.rejected, [item('A', '2:1-2'), item('C', '5:1-2'), item('D')]);
  });

  it('joins aliases, labels, links and discussions', () => {
    const base = withPeople({ ...KIM, aliases: ['K', 'Old'], links: { wikidata: 'Q1' } });
    const a = withPeople({ ...KIM, aliases: ['K', 'Ka'], links: { wikidata: 'Q1', a: 'x' }, tags: ['one'] });
    const b = withPeople({ ...KIM, aliases: ['K', 'Old', 'Kb'], links: { wikidata: 'Q2' }, tags: ['two'] });
    const [kim] = mergeSidecars(base, a, b).content.people;
    assert.deepEqual([kim?.aliases, kim?.links, kim?.tags], [['K', 'Ka', 'Kb'], { wikidata: 'Q2', a: 'x' }, ['one', 'two']]);
  });

  it('keeps somebody removed who speaks a new quote or has a new mention', () => {
    const a = { ...EMPTY };
    const b = { ...BASE, quotes: [quote('q1', '4:1-6', { speaker: { entity: 'kim' } })] };
    const { content, disputed } = mergeSidecars(BASE, a, b);
    assert.deepEqual([content.people.map(({ id }) => id), mentionIds(content), disputed], [['kim'], [], []]);
    const c = withPeople({ ...KIM, mentions: [...(KIM.mentions ?? []), mention('m7', '7:1-4')] });
    assert.deepEqual(mentionIds(mergeSidecars(BASE, a, c).content), ['kim/m7']);
  });

  it('trusts no place where places of two texts are side by side', () => {
    const facts = (sha256: string) => ({ article: { path: 'a.txt', sha256 } });
    const base = { ...BASE, ...facts('a') };
    const moved = { ...withPeople({ ...KIM, mentions: [mention('m1', '3:1-4'), mention('m2', '4:1-4')] }), ...facts('b') };
    const grown = { ...withPeople(KIM, entity('lee', 'Lee', mention('m9', '5:1-4', 'Lee'))), ...facts('a') };
    assert.equal(mergeSidecars(base, base, moved).content.article?.sha256, 'b');
    assert.equal(mergeSidecars(base, grown, moved).content.article?.sha256, undefined);
    const merged = mergeSources(
      ...([base, grown, moved].map((each) => writeSidecar(undefined, each)) as [string, string, string]),
    );
    assert.ok(merged.kind === 'merged');
    assert.doesNotMatch(merged.source, /sha256/u);
  });

  it('keeps disputes on the article that are open, and none that was settled, when another comes', () => {
    const facts = (article: ArticleInfo): SidecarContent => ({ ...EMPTY, article });
    const base = facts({ title: 'Rain', desk: 'world', disputed: { desk: ['world', 'local'] } });
    const into = facts({ title: 'Snow', desk: 'world', disputed: { desk: ['world', 'local'] } });
    const from = facts({ title: 'Hail', desk: 'world', disputed: { language: ['en', 'de'] } });
    assert.deepEqual(mergeSidecars(base, into, from).content.article?.disputed, {
      language: ['en', 'de'],
      title: ['Snow', 'Hail'],
    });
  });

  it('settles a dispute that one side settled', () => {
    const disputed = withPeople({ ...KIM, role: 'a', disputed: { role: ['a', 'b'] } });
    const settled = withPeople({ ...KIM, role: 'b' });
    assert.deepEqual(mergeSidecars(disputed, disputed, settled).content, settled);
    assert.deepEqual(mergeSidecars(disputed, settled, disputed).content, settled);
    assert.deepEqual(mergeSidecars(disputed, disputed, disputed), {
      content: disputed,
      disputed: [],
      renamed: new Map(),
      renamedFrom: new Map(),
    });
  });

  it(`loses nothing and is the same from both sides (SEED=${seed})`, () => {
    const random = new SeededRandom(seed);
    for (let script = 0; script < 40; script++) {
      const base = randomEdit(random, EMPTY, 'b');
      const [a, b] = [randomEdit(random, base, 'x'), randomEdit(random, base, 'y')];
      const [there, back] = [mergeSidecars(base, a, b), mergeSidecars(base, b, a)];
      const told = `script ${script}\n${JSON.stringify({ base, a, b, merged: there.content }, undefined, 1)}`;
      assert.deepEqual(keysOf(there.content), keysOf(back.content), told);
      assert.deepEqual([...there.disputed].sort(), [...back.disputed].sort(), told);
      const all = new Set([...placesOf(there.content)]);
      for (const side of [a, b]) {
        const added = [...placesOf(side)].filter((key) => !placesOf(base).has(key));
        for (const key of added) assert.ok(all.has(key), `${key} is lost in ${told}`);
      }
      const sources = [base, a, b].map((each) => writeSidecar(undefined, each)) as [string, string, string];
      const written = mergeSources(...sources);
      assert.ok(written.kind === 'merged');
      const parsed = parseSidecar(written.source);
      assert.ok(parsed.kind === 'valid', JSON.stringify(parsed.problems));
      assert.deepEqual(keysOf(parsed.content), keysOf(there.content), told);
    }
  });
});

describe('mergeSources', () => {
  const FILE = 'version: 1\npeople:\n  - id: kim\n    name: Kim\n    mentions:\n      - { id: m1, at: 1:1-4, text: Kim }\n';

  it('keeps bytes of the one and comments and unknown keys of both', () => {
    const into = FILE.replace('name: Kim', "name: 'Kim' # as she signs\n    x-height: 170");
    const from = `${FILE.replace('text: Kim }', 'text: Kim, x-checked: yes } # twice')}  # a newcomer\n  - id: lee\n    name: Lee # or Li\nx-tool: { a: 1 }\n# the end\n`;
    const merged = mergeSources(FILE, into, from);
    assert.ok(merged.kind === 'merged');
    assert.equal(
      merged.source,
      [
        'version: 1',
        'x-tool: { a: 1 }',
        'people:',
        '  - id: kim',
        "    name: 'Kim' # as she signs",
        '    x-height: 170',
        '    mentions:',
        '      # twice',
        '      - { id: m1, at: 1:1-4, text: Kim, x-checked: "yes" }',
        '  # a newcomer',
        '  # or Li',
        '  - id: lee',
        '    name: Lee',
        '# the end',
        '',
      ].join('\n'),
    );
  });

  it('writes disputes so that a person can settle them, and shows them', () => {
    const merged = mergeSources(
      FILE,
      FILE.replace('name: Kim', 'name: Kim\n    role: leader'),
      FILE.replace('name: Kim', 'name: Kim\n    role: chairman'),
    );
    assert.ok(merged.kind === 'merged');
    assert.match(merged.source, /role: leader\n {4}disputed: \{ role: \[leader, chairman\] \}\n/u);
    const parsed = parseSidecar(merged.source);
    assert.deepEqual(
      parsed.problems.map(({ severity, code, line }) => [severity, code, line]),
      [['warning', 'disputed', 5]],
    );
  });

  it('merges nothing where a side cannot be read', () => {
    for (const [side, sources] of [
      ['base', ['a: [', FILE, FILE]],
      ['into', [FILE, 'version: 1\npeople: 3\n', FILE]],
      ['from', [undefined, FILE, 'version: 9\n']],
    ] as const) {
      const merged = mergeSources(...(sources as [string, string, string]));
      assert.ok(merged.kind === 'unreadable');
      assert.equal(merged.side, side);
    }
  });

  it('takes an empty base for two new files', () => {
    const merged = mergeSources('', FILE, FILE.replace('m1', 'm0'));
    assert.ok(merged.kind === 'merged');
    assert.equal(merged.source, FILE.replace('m1', 'm0'));
  });
});

/** Everything a content holds, without the order. */
function keysOf(content: SidecarContent): unknown {
  const sorted = (items: readonly unknown[]): readonly string[] => items.map((item) => canonical(item)).sort();
  return {
    people: sorted(content.people.map(({ mentions, ...own }) => ({ ...own, mentions: sorted(mentions ?? []) }))),
    quotes: sorted(content.quotes),
    rejected: [...new Set(sorted(content.rejected))],
  };
}

/** The same text for the same statement, whichever side is named first. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (key, inner: unknown) => {
    if (key === 'disputed')
      return Object.fromEntries(
        Object.entries(inner as Record<string, unknown[]>).map(([name, values]) => [
          name,
          values.map((each) => JSON.stringify(each)).sort(),
        ]),
      );
    if (typeof inner !== 'object' || inner === null || Array.isArray(inner)) return inner;
    const { disputed } = inner as { disputed?: Record<string, unknown> };
    // Which of two disputed values is in use is the choice of the file.
    return Object.fromEntries(
      Object.entries(inner as Record<string, unknown>)
        .filter(([name]) => disputed === undefined || !(name in disputed))
        .sort(([a], [b]) => (a < b ? -1 : 1)),
    );
  });

/** What is annotated where. */
const placesOf = (content: SidecarContent): ReadonlySet<string> =>
  new Set([
    ...content.people.flatMap(({ mentions = [] }) => (mentions ?? []).map(({ at }) => `mention ${at}`)),
    ...content.quotes.map(({ at }) => `quote ${at}`),
  ]);

function randomEdit(random: SeededRandom, from: SidecarContent, side: string): SidecarContent {
  let count = 0;
  const id = (letter: string): string => `${letter}${side}${count++}`;
  const at = (): string => `${random.below(6) + 1}:${random.below(2) * 4 + 1}-${random.below(2) * 4 + 4}`.replace(/5-4$/u, '5-8');
  const status = () => random.pick(['confirmed', 'suggested', 'rejected'] as const);
  const some = <T>(items: readonly T[], change: (item: T) => T, make: () => T): T[] => [
    ...items.filter(() => random.next() > 0.15).map((item) => (random.next() < 0.25 ? change(item) : item)),
    ...Array.from({ length: random.below(3) }, make),
  ];
  const newMention = (): SidecarMention => mention(id('m'), at(), 'Kim', { status: status() });
  const people = some(
    from.people,
    (person) => ({
      ...person,
      ...(random.next() < 0.5 ? { role: random.pick(['mayor', 'clerk', 'captain']) } : {}),
      mentions: some(person.mentions ?? [], (each) => ({ ...each, status: status() }), newMention),
    }),
    () => {
      const name = random.pick(['Ann', 'Bo', 'Cy', 'Di']);
      return { ...entity(id(name.toLowerCase()), name), mentions: [newMention()] };
    },
  );
  return {
    ...EMPTY,
    people,
    quotes: some(
      from.quotes,
      (each) => ({ ...each, speaker: { text: random.pick(['she', 'he', 'they']) } }),
      () => quote(id('q'), at()),
    ),
    rejected: some<SidecarContent['rejected'][number]>(
      from.rejected,
      (each) => each,
      () => {
        const place = at();
        return { kind: 'person', text: `At ${place}`, at: place };
      },
    ),
  };
}
