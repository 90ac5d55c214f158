import assert from 'node:assert/strict';
import {
  addNever,
  addRegistryEntity,
  applyRegistryChange,
  changeLinksInSidecar,
  EMPTY_REGISTRY,
  type Entity,
  findRegistryEntity,
  invertRegistryChange,
  mergeRegistryEntities,
  parseLinks,
  parseRegistry,
  parseRole,
  printLinks,
  printRole,
  promoteToRegistry,
  rankRegistry,
  registryChangeBetween,
  type RegistryContent,
  RegistryEntityChanged,
  splitAlias,
  updateRegistryEntity,
  writeRegistry,
} from '../../../../src/core/index';
import { seed, SeededRandom } from '../seededRandom';

const SOURCE = `# Who we write about
version: 1
desk: metro # not ours
entities:
  # The mayor
  - id: ana-ruiz
    kind: person
    name: Ana Ruiz # since 2024
    aliases:
      - Ruiz # in headlines
      - Mayor Ruiz
    shoe: 42
    links: { wikidata: Q1 }
  - { id: acme, kind: organization, name: Acme Corp, aliases: [Acme], never: [ACME] }
# Places, mostly
never:
  - Korean Peninsula # a place
  - "Victory"
`;

function read(source: string): RegistryContent {
  const parsed = parseRegistry(source);
  assert.deepEqual(parsed.problems, []);
  assert.ok(parsed.kind === 'valid');
  return parsed.content;
}

const ana: Entity = { id: 'ana', kind: 'person', name: 'Ana María Ruiz', role: 'mayor', aliases: ['Ruiz'], mentions: [] };

describe('The registry', () => {
  it('says what is wrong where it stands', () => {
    const places = (source: string) => {
      const parsed = parseRegistry(source);
      assert.equal(parsed.kind, 'invalid');
      return parsed.problems.map(({ line, code }) => `${line}:${code}`);
    };
    assert.deepEqual(places('version: 1\nentities:\n  - { id: a, kind: place, name: A }\n'), ['2:choice']);
    assert.deepEqual(places('version: 1\nentities:\n  - { id: a, kind: person }\n'), ['2:missing']);
    const twice = 'version: 1\nentities:\n  - { id: a, kind: person, name: A }\n  - { id: a, kind: person, name: B }\n';
    assert.deepEqual(places(twice), ['3:id-twice']);
    assert.deepEqual(places('version: 1\nnever: { a: b }\n'), ['1:type']);
    assert.deepEqual(places('version: 1\nnever: [a\n').length > 0, true);
    assert.deepEqual(places('version: 1\nversion: 1\n'), ['1:key-twice']);
  });

  it('takes a whole number for a date, as it is written, and leaves it so', () => {
    const source = `version: 1
entities:
  - id: ana-ruiz
    kind: person
    name: Ana Ruiz
    roles:
      - { text: Mayor of Ulm, from: 2016, to: 2022-05 } # by-election
      - text: Senator
        from: &year 02022
  - id: bo
    kind: person
    name: Bo
    roles: [{ text: Aide, from: *year, to: 20230101 }]
`;
    const { entities } = read(source);
    assert.deepEqual(
      entities.map(({ roles }) => roles),
      [
        [
          { text: 'Mayor of Ulm', from: '2016', to: '2022-05' },
          { text: 'Senator', from: '02022' },
        ],
        [{ text: 'Aide', from: '2022', to: '20230101' }],
      ],
    );
    assert.deepEqual((entities[0]?.roles ?? []).map(printRole), ['Mayor of Ulm (2016 – 2022-05)', 'Senator (02022 –)']);
    assert.equal(writeRegistry(source, read(source)), source);
    const noted = updateRegistryEntity(read(source), 'ana-ruiz', { notes: 'Ask her.' });
    const written = writeRegistry(source, noted);
    assert.equal(written, source.replace('02022\n', '02022\n    notes: Ask her.\n'));
  });

  it('takes nothing else for a date, and no number for a name', () => {
    const places = (source: string): readonly string[] => {
      const parsed = parseRegistry(source);
      assert.equal(parsed.kind, 'invalid');
      return parsed.problems.map(({ line, column, code }) => `${String(line)}:${String(column)} ${code}`);
    };
    const withRole = (role: string): string =>
      `version: 1\nentities:\n  - id: a\n    kind: person\n    name: A\n    roles:\n      - text: Mayor\n        ${role}\n`;
    for (const value of ['20.16', 'true', '[2016]', '{ year: 2016 }', '.nan'])
      assert.deepEqual(places(withRole(`from: ${value}`)), ['7:14 type'], value);
    assert.deepEqual(places(withRole('to: no').replace('name: A', 'name: 50').replace('Mayor', '2016')), [
      '4:10 type',
      '6:14 type',
    ]);
  });

  it('survives hostile files', () => {
    const bomb = `version: 1\na: &a [x,x,x,x,x,x,x,x,x,x]\n${Array.from('bcdefg')
      .map(
        (c, n) =>
          `${c}: &${c} [${Array(10)
            .fill(`*${'abcdef'[n] ?? ''}`)
            .join()}]`,
      )
      .join('\n')}\n`;
    assert.equal(parseRegistry(bomb).kind, 'invalid');
    assert.equal(parseRegistry('x'.repeat(9 * 1024 * 1024)).kind, 'invalid');
    assert.equal(parseRegistry('['.repeat(5000)).kind, 'invalid');
    assert.equal(parseRegistry('__proto__: 1').kind, 'invalid');
  });

  it('is read-only when a later version wrote it, and never written over with mistakes', () => {
    assert.equal(parseRegistry('version: 2\nentities: 7\n').kind, 'newer');
    for (const source of ['version: 2\n', 'version: 1\nentities: 7\n'])
      assert.throws(() => writeRegistry(source, { version: 1, entities: [], never: [] }), /must not be written over/u);
  });

  it('stays byte for byte where nothing changes', () => {
    for (const source of [SOURCE, SOURCE.replaceAll('\n', '\r\n'), SOURCE.trimEnd()])
      assert.equal(writeRegistry(source, read(source)), source);
  });

  it('changes what changes, and keeps comments, unknown keys and untouched entries', () => {
    const before = read(SOURCE);
    const renamed = updateRegistryEntity(before, 'ana-ruiz', { aliases: ['Ruiz', 'Madam Ruiz'], notes: 'Ask her.' });
    const grown = addRegistryEntity(addNever(withoutNever(renamed, 'Victory'), 'Great War'), { kind: 'person', name: 'Bo Ek' });
    const written = writeRegistry(SOURCE, grown.registry);
    assert.equal(
      written,
      SOURCE.replace('      - Mayor Ruiz\n', '      - Madam Ruiz\n')
        .replace('links: { wikidata: Q1 }\n', 'links: { wikidata: Q1 }\n    notes: Ask her.\n')
        .replace('never: [ACME] }\n', 'never: [ACME] }\n  - id: bo-ek\n    kind: person\n    name: Bo Ek\n')
        .replace('  - "Victory"\n', '  - Great War\n'),
    );
    assert.deepEqual(read(written), { ...grown.registry, desk: 'metro' });
  });

  it('begins a file', () => {
    const { registry, id } = promoteToRegistry({ version: 1, entities: [], never: ['Victory'] }, ana);
    assert.equal(id, 'ana-maria-ruiz');
    const written = writeRegistry(undefined, registry);
    assert.deepEqual(read(written), registry);
    assert.match(written, /^version: 1\nentities:\n {2}- id: ana-maria-ruiz\n {4}kind: person\n/u);
  });

  it('promotes and links, merges and splits, each reversibly', () => {
    const before = read(SOURCE);
    const linked = promoteToRegistry(before, { ...ana, entity: 'ana-ruiz' });
    assert.deepEqual(findRegistryEntity(linked.registry, 'ana-ruiz')?.aliases, ['Ruiz', 'Mayor Ruiz', 'Ana María Ruiz']);
    const { registry: two, id } = promoteToRegistry(before, { ...ana, links: { viaf: '7' } });
    const merged = mergeRegistryEntities(two, 'ana-ruiz', [id]);
    const kept = findRegistryEntity(merged, 'ana-ruiz');
    assert.deepEqual(kept?.aliases, ['Ruiz', 'Mayor Ruiz', 'Ana María Ruiz']);
    assert.deepEqual(kept.links, { viaf: '7', wikidata: 'Q1' });
    assert.equal(findRegistryEntity(merged, id), undefined);
    const split = splitAlias(before, 'ana-ruiz', 'ruiz');
    assert.ok(split);
    assert.deepEqual(findRegistryEntity(split.registry, 'ana-ruiz')?.aliases, ['Mayor Ruiz']);
    assert.deepEqual(findRegistryEntity(split.registry, 'ana-ruiz')?.never, ['ruiz']);
    assert.equal(splitAlias(before, 'ana-ruiz', 'Nobody'), undefined);
    for (const after of [
      linked.registry,
      two,
      merged,
      split.registry,
      withoutEntity(before, 'ana-ruiz'),
      addNever(before, 'X'),
    ]) {
      const base = after === merged ? two : before;
      const change = registryChangeBetween(base, after);
      assert.deepEqual(applyRegistryChange(base, change), after);
      assert.deepEqual(applyRegistryChange(after, invertRegistryChange(change)), base);
    }
  });

  it('changes links in sidecars, and nothing else in them', () => {
    const sidecar =
      '# kept\nversion: 1\npeople:\n  - { id: a, name: A, entity: old } # here\n  - { id: b, name: B, entity: other }\n';
    const change = (source: string, before: string | undefined, after: string | undefined): string =>
      changeLinksInSidecar(source, [{ entity: 'a', before, after }]);
    assert.equal(change(sidecar, 'old', 'new'), sidecar.replace('entity: old', 'entity: new'));
    const unlinked = change(sidecar, 'old', undefined);
    assert.match(unlinked, /\{ id: a, name: A \} # here/u);
    assert.equal(change(unlinked, undefined, 'old'), sidecar);
    assert.equal(change(sidecar, 'another', 'new'), sidecar);
    assert.equal(change('people: 7', 'old', 'new'), 'people: 7');
  });

  it('takes a change back where others wrote since, and refuses where they wrote on the same', () => {
    const before = read(SOURCE);
    const after = updateRegistryEntity(before, 'ana-ruiz', { notes: 'Mine', links: {} });
    const change = registryChangeBetween(before, after);
    const others = updateRegistryEntity(after, 'ana-ruiz', { aliases: ['La Ruiz'] });
    assert.deepEqual(
      applyRegistryChange(others, invertRegistryChange(change)),
      updateRegistryEntity(before, 'ana-ruiz', { aliases: ['La Ruiz'] }),
    );
    const overwritten = updateRegistryEntity(after, 'ana-ruiz', { notes: 'Theirs' });
    assert.throws(() => applyRegistryChange(overwritten, invertRegistryChange(change)), RegistryEntityChanged);
    const gone = withoutEntity(after, 'ana-ruiz');
    assert.throws(() => applyRegistryChange(gone, invertRegistryChange(change)), RegistryEntityChanged);
    assert.deepEqual(applyRegistryChange(before, invertRegistryChange(change)), before);
  });

  it('reads roles with dates from a line, and writes them so', () => {
    for (const [line, role] of [
      ['Mayor of Ulm', { text: 'Mayor of Ulm' }],
      ['Mayor of Ulm (2016 – 2022-05)', { text: 'Mayor of Ulm', from: '2016', to: '2022-05' }],
      ['Crown Prince (2017-06 –)', { text: 'Crown Prince', from: '2017-06' }],
      ['Minister (acting) (– spring 2020)', { text: 'Minister (acting)', to: 'spring 2020' }],
      ['Minister (acting)', { text: 'Minister (acting)' }],
    ] as const) {
      assert.deepEqual(parseRole(line), role);
      assert.equal(printRole(role), line);
    }
    assert.deepEqual(parseRole(printRole({ text: 'Odd (a – b)' })), { text: 'Odd (a – b)' });
    assert.deepEqual(parseRole('Mayor (2016-2020)'), { text: 'Mayor (2016-2020)' });
    for (const line of ['Mayor (2016 - 2020)', 'Mayor (2016–2020)', ' Mayor(2016 — 2020) '])
      assert.deepEqual(parseRole(line), { text: 'Mayor', from: '2016', to: '2020' });
    assert.equal(parseRole('  '), undefined);
  });

  it('reads external ids from a line, and writes them so', () => {
    const line = 'wikidata: Q1; site: https://example.org/a;b?c=1:2; party id: 7';
    assert.deepEqual(parseLinks(line), {
      links: { wikidata: 'Q1', site: 'https://example.org/a;b?c=1:2', 'party id': '7' },
    });
    const parsed = parseLinks(line);
    assert.ok('links' in parsed);
    assert.equal(printLinks(parsed.links), line);
    assert.deepEqual(parseLinks(' https://www.example.org/x ;'), { links: { 'example.org': 'https://www.example.org/x' } });
    assert.deepEqual(parseLinks(''), { links: {} });
    for (const wrong of ['Q1', 'wikidata: 1', 'wikidata:', ': 7']) assert.deepEqual(parseLinks(`viaf: 3; ${wrong}`), { wrong });
  });

  it('ranks entities by what is typed, else by likeness', () => {
    const entity = (id: string, name: string, aliases: readonly string[] = [], kind = 'person') => ({ id, kind, name, aliases });
    const registry = {
      ...EMPTY_REGISTRY,
      entities: [
        entity('ruiz-foundation', 'Ana Ruiz Foundation', [], 'organization'),
        entity('mbs', 'Mohammed bin Salman', ['Crown Prince Mohammed']),
        entity('ana', 'Ana Ruiz', ['Mayor Ruiz']),
        entity('shoigu', 'Sergei Shoigu'),
      ],
    } as RegistryContent;
    const ids = (typed: string, wanted?: Parameters<typeof rankRegistry>[2]): readonly string[] =>
      rankRegistry(registry, typed, wanted).map(({ id }) => id);
    assert.deepEqual(ids('ruiz'), ['ana', 'ruiz-foundation']);
    assert.deepEqual(ids('mbs'), ['mbs']);
    assert.deepEqual(ids('sal moh'), ['mbs']);
    assert.deepEqual(ids('Shoygu'), ['shoigu']);
    assert.deepEqual(ids('mohamed'), ['mbs']);
    assert.deepEqual(ids('zzz'), []);
    assert.equal(ids('', { kind: 'person', name: 'A. Ruiz', aliases: [] })[0], 'ana');
    assert.equal(ids('', { kind: 'organization', name: 'Ruiz Foundation', aliases: [] })[0], 'ruiz-foundation');
    assert.equal(ids('').length, 4);
  });

  it('reads back what was written, whatever was done', function () {
    this.timeout(20_000);
    const generator = new SeededRandom(seed);
    const random = (): number => generator.next();
    const pick = <T>(items: readonly T[]): T | undefined => items[Math.floor(random() * items.length)];
    const names = ['Ana', 'Bo: Ek', '- Cy', 'yes', '"Di"', "O'Fee", 'García, G.', '#tag', '1:30', 'Émile  Zo'];
    let source = SOURCE;
    let registry = read(SOURCE);
    const done: string[] = [];
    for (let step = 0; step < 120; step++) {
      const id = pick(registry.entities)?.id ?? '';
      const name = pick(names) ?? '';
      const action = Math.floor(random() * 8);
      done.push(`${action} ${id} ${name}`);
      const before = registry;
      if (action === 0) registry = addRegistryEntity(registry, { kind: 'person', name, aliases: [name] }).registry;
      if (action === 1) registry = withoutEntity(registry, id);
      if (action === 2) registry = addNever(registry, name, random() < 0.5 ? id : undefined);
      if (action === 3)
        registry = random() < 0.5 ? withoutNever(registry, name) : updateRegistryEntity(registry, id, { never: [] });
      if (action === 4)
        registry = updateRegistryEntity(registry, id, { aliases: names.filter(() => random() < 0.3), notes: name });
      if (action === 5)
        registry = updateRegistryEntity(registry, id, { links: random() < 0.5 ? { [name]: 'Q1', b: name } : {}, name });
      if (action === 6) registry = mergeRegistryEntities(registry, id, [pick(registry.entities)?.id ?? '']);
      if (action === 7) registry = updateRegistryEntity(registry, id, { roles: [{ text: name, from: '2020' }] });
      const told = `seed ${seed}:\n${done.join('\n')}\n${source}`;
      const next = writeRegistry(source, registry);
      const back = read(next);
      assert.deepEqual(sorted(back), sorted(registry), told);
      const undone = applyRegistryChange(registry, invertRegistryChange(registryChangeBetween(before, registry)));
      assert.deepEqual(sorted(undone), sorted(before), told);
      assert.ok(next.startsWith('# Who we write about\nversion: 1\ndesk: metro # not ours\n'), told);
      source = next;
    }
  });
});

// What only a hand takes out of the file.
const withoutEntity = (registry: RegistryContent, id: string): RegistryContent => ({
  ...registry,
  entities: registry.entities.filter((entity) => entity.id !== id),
});
const withoutNever = (registry: RegistryContent, text: string): RegistryContent => ({
  ...registry,
  never: registry.never.filter((each) => each !== text),
});

/** Without regard to the order of entities and keys, and to keys that are not ours. */
const sorted = ({ entities, never }: RegistryContent): unknown => ({
  entities: new Map(
    entities.map(({ id, kind, name, aliases = [], roles = [], links = {}, notes, never: no = [] }) => [
      id,
      { kind, name, aliases: [...aliases].sort(), roles, links, notes, never: [...no].sort() },
    ]),
  ),
  never: [...never].sort(),
});
