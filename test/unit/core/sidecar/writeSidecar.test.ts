import assert from 'node:assert/strict';
import { parseSidecar } from '../../../../src/core/sidecar/parseSidecar';
import { printText } from '../../../../src/core/sidecar/printYaml';
import type { SidecarContent, SidecarEntity } from '../../../../src/core/sidecar/schema';
import { writeSidecar } from '../../../../src/core/sidecar/writeSidecar';
import { seed, SeededRandom } from '../seededRandom';

const EMPTY: SidecarContent = { version: 1, people: [], organizations: [], quotes: [], rejected: [] };

function contentOf(source: string): SidecarContent {
  const parsed = parseSidecar(source);
  assert.equal(parsed.kind, 'valid', `${JSON.stringify(parsed.problems)}\n${source}`);
  return parsed.content;
}

/** What changed between two texts, as `-` and `+` lines of the stretch between their first and last difference. */
function difference(before: string, after: string): string[] {
  const [a, b] = [before.split('\n'), after.split('\n')];
  while (a.length > 0 && b.length > 0 && a[0] === b[0]) [a, b].forEach((lines) => lines.shift());
  while (a.length > 0 && b.length > 0 && a.at(-1) === b.at(-1)) [a, b].forEach((lines) => lines.pop());
  return [...a.map((line) => `-${line}`), ...b.map((line) => `+${line}`)];
}

const DESIGN = `version: 1
article: { path: harbour.txt, title: "Mayor Opens Harbour, at Last", sha256: 9f2c, newline: lf, source: https://example.org/a, date: 2023-07-27, desk: world, language: en }
people:
  - id: ana-lima
    name: Ana Lima
    role: mayor of Porto Novo
    aliases: [Lima]
    links: { wikidata: Q56226 }
    entity: ana-lima
    mentions:
      - { id: m7k2x9qa, at: 1:1-12, text: Ana Lima, after: " Opens Harbour, Port's", status: confirmed }
organizations:
  - id: port-authority
    name: Port Authority
    mentions:
      - { id: m0000001, at: 3:1-15, text: Port Authority, state: orphaned, status: suggested, origin: names/org, confidence: 0.75 }
quotes:
  - id: q3f8d1zc
    at: 7:66-200
    text: "\\"matters of mutual concern …,\\""
    before: "ched a consensus on unspecified "
    after: according to
    type: mixed
    content: { at: 7:66-200 }
    speaker: { entity: port-authority, text: the port's authority }
    cue: { at: 7:201-213, text: according to }
    status: confirmed
    checked: { verdict: unverified, source: "" }
rejected:
  - { kind: person, text: Porto Novo, at: 15:42-58 }
  - { kind: quote, text: Great Patriotic War }
`;

describe('writeSidecar', () => {
  it('writes a new file in the layout of the design', () => {
    assert.equal(writeSidecar(undefined, contentOf(DESIGN)), DESIGN);
    assert.equal(writeSidecar(undefined, EMPTY), 'version: 1\n');
    assert.equal(writeSidecar('# mine\n', contentOf(DESIGN)), `# mine\n${DESIGN}`);
  });

  it('writes as many entries as there are', () => {
    const rejected = Array.from({ length: 130_000 }, (_, n) => ({ kind: 'person' as const, text: `Nobody ${n}` }));
    assert.equal(writeSidecar(undefined, { ...EMPTY, rejected }).split('\n').length, rejected.length + 3);
  });

  it('leaves a file that says the same as it is', () => {
    for (const source of [
      DESIGN,
      DESIGN.replaceAll('\n', '\r\n'),
      '{"version": 1, "people": [{"id": "a", "name": "b"}]}',
      'version: 1\npeople:\n',
    ]) {
      assert.equal(writeSidecar(source, contentOf(source)), source);
    }
  });

  it('leaves a date that is a number to YAML as it is written', () => {
    const source = 'version: 1\narticle: { title: Old, date: 2016 } # a year\n';
    const content = contentOf(source);
    assert.equal(content.article?.date, '2016');
    assert.equal(writeSidecar(source, content), source);
    const renamed = { ...content, article: { ...content.article, title: 'New' } };
    assert.equal(writeSidecar(source, renamed), source.replace('Old', 'New'));
    assert.equal(parseSidecar(source.replace('2016', '20.16')).kind, 'invalid');
    assert.equal(parseSidecar(source.replace('Old', '2016')).kind, 'invalid', 'no number for a title');
  });

  it('changes several keys of a map in braces at once, commas and all', () => {
    const speakers = [
      { entity: 'ana', text: 'she' },
      { text: 'a clerk' },
      { entity: 'ana' },
      { text: 'b' },
      { candidates: ['ana', 'bo'] },
    ];
    const withSpeaker = (speaker: object, end = ''): string => `version: 1
people:
  - { id: ana, name: Ana }
  - { id: bo, name: Bo }
quotes:
  - { id: q1, at: 1:1-5, text: Lima, type: direct, speaker: ${JSON.stringify(speaker).slice(0, -1)}${end}} }
`;
    for (const from of speakers) {
      for (const to of speakers) {
        for (const end of ['', ',']) {
          const written = writeSidecar(withSpeaker(from, end), contentOf(withSpeaker(to)));
          assert.deepEqual(contentOf(written).quotes[0]?.speaker, to, written);
          if (end === '') assert.doesNotMatch(written, /,\s*\}/u);
        }
      }
    }
  });

  const HAND = `# Notes by Jo
version: 1
x-tool: { a: 1 } # ours
people: # everyone
  # the mayor
  - name: 'Ana Lima'   # as she writes it
    id: ana
    x-height: 170
    mentions:
    # first
    - { text: "Lima", id: m1, at: 1:1-5, x: "\\u0041" } # headline
    - id: m2
      at: 2:1-5
      text: |
        Lima
      status: suggested

  # the clerk
  - {id: bo, name: Bo, mentions: [{id: m3, at: 3:1-3, text: Bo}, {id: m4, at: 4:1-3, text: Bo}]}
# the end
`;
  const hand = contentOf(HAND);
  const withPeople = (change: (people: SidecarEntity[]) => SidecarEntity[]): SidecarContent => ({
    ...hand,
    people: change([...hand.people]),
  });
  const [ana, bo] = hand.people as [SidecarEntity, SidecarEntity];
  const mentionsOf = (entity: SidecarEntity) => entity.mentions ?? [];

  it('changes single keys of hand-written entries', () => {
    const written = writeSidecar(
      HAND,
      withPeople(() => [
        {
          ...ana,
          name: 'Ana Lima Sá',
          role: 'mayor',
          mentions: mentionsOf(ana).map((mention) => ({ ...mention, status: 'confirmed' as const })),
        },
        { ...bo, notes: 'clerk, since May' },
      ]),
    );
    assert.deepEqual(difference(HAND, written), [
      "-  - name: 'Ana Lima'   # as she writes it",
      ...['-    id: ana', '-    x-height: 170', '-    mentions:', '-    # first'],
      '-    - { text: "Lima", id: m1, at: 1:1-5, x: "\\u0041" } # headline',
      ...[
        '-    - id: m2',
        '-      at: 2:1-5',
        '-      text: |',
        '-        Lima',
        '-      status: suggested',
        '-',
        '-  # the clerk',
      ],
      '-  - {id: bo, name: Bo, mentions: [{id: m3, at: 3:1-3, text: Bo}, {id: m4, at: 4:1-3, text: Bo}]}',
      '+  - name: Ana Lima Sá   # as she writes it',
      '+    role: mayor',
      ...['+    id: ana', '+    x-height: 170', '+    mentions:', '+    # first'],
      '+    - { text: "Lima", id: m1, at: 1:1-5, x: "\\u0041" } # headline',
      ...[
        '+    - id: m2',
        '+      at: 2:1-5',
        '+      text: |',
        '+        Lima',
        '+      status: confirmed',
        '+',
        '+  # the clerk',
      ],
      '+  - {id: bo, name: Bo, notes: "clerk, since May", mentions: [{id: m3, at: 3:1-3, text: Bo}, {id: m4, at: 4:1-3, text: Bo}]}',
    ]);
  });

  it('adds and removes entries without touching the others', () => {
    const cy: SidecarEntity = { id: 'cy', name: 'Cy', mentions: [{ id: 'm5', at: '2:9-11', text: 'Cy', status: 'confirmed' }] };
    assert.deepEqual(
      difference(
        HAND,
        writeSidecar(
          HAND,
          withPeople(() => [ana, cy, bo]),
        ),
      ),
      [...['+  - id: cy', '+    name: Cy', '+    mentions:', '+      - { id: m5, at: 2:9-11, text: Cy, status: confirmed }']],
    );
    assert.deepEqual(
      difference(
        HAND,
        writeSidecar(
          HAND,
          withPeople(() => [{ ...ana, mentions: mentionsOf(ana).slice(1) }, bo]),
        ),
      ),
      ['-    - { text: "Lima", id: m1, at: 1:1-5, x: "\\u0041" } # headline'],
    );
    assert.deepEqual(
      difference(
        HAND,
        writeSidecar(
          HAND,
          withPeople(() => [ana, { ...bo, mentions: mentionsOf(bo).slice(1) }]),
        ),
      ),
      [
        '-  - {id: bo, name: Bo, mentions: [{id: m3, at: 3:1-3, text: Bo}, {id: m4, at: 4:1-3, text: Bo}]}',
        '+  - {id: bo, name: Bo, mentions: [{id: m4, at: 4:1-3, text: Bo}]}',
      ],
    );
  });

  it('takes unknown keys along when a mention goes to another entity', () => {
    const written = writeSidecar(
      HAND,
      withPeople(() => [
        { ...ana, mentions: mentionsOf(ana).slice(1) },
        { ...bo, mentions: [...mentionsOf(ana).slice(0, 1), ...mentionsOf(bo)] },
      ]),
    );
    assert.match(written, /mentions: \[\{ id: m1, at: 1:1-5, text: Lima, x: A \}, \{id: m3/);
  });

  it('puts new sections where the design has them', () => {
    const quotes = [{ id: 'q1', at: '1:1-3', text: '“a”', type: 'direct' as const }];
    assert.deepEqual(difference(HAND, writeSidecar(HAND, { ...hand, quotes })), [
      ...['+quotes:', '+  - id: q1', '+    at: 1:1-3', '+    text: “a”'.replace('“a”', '"“a”"'), '+    type: direct'],
    ]);
  });

  it('does not let an edit through an anchor change its aliases', () => {
    const source = 'version: 1\npeople:\n  - {id: a, name: &n Ana}\n  - {id: b, name: *n}\n';
    const content = contentOf(source);
    const next = {
      ...content,
      people: content.people.map((entity) => (entity.id === 'a' ? { ...entity, name: 'Bea' } : entity)),
    };
    assert.deepEqual(contentOf(writeSidecar(source, next)), next);
  });

  it('keeps the line ends of the file', () => {
    const source = HAND.replaceAll('\n', '\r\n');
    const written = writeSidecar(source, {
      ...contentOf(source),
      people: [...hand.people].reverse().slice(0, 1),
      quotes: [{ id: 'q1', at: '1:1-3', text: 'a', type: 'direct' }],
    });
    assert.equal(written.replaceAll('\r\n', '').includes('\n'), false);
  });

  it('refuses to write over a file that it cannot read', () => {
    for (const source of ['version: 2\n', 'version: 1\npeople: {\n', 'version: 1\npeople: 3\n']) {
      assert.throws(() => writeSidecar(source, EMPTY), /must not be written over/);
    }
  });

  it('prints every text so that it is read back', () => {
    const random = new SeededRandom(seed);
    const pieces = [
      ...Array.from('aZé漢 :#,-?!&*[]{}|>\'"%@`\\/~=.0159_\n\t\r“”—\u00a0\u200b\u202e\u2028\ufeff\u0000\u0085😀\ud800'),
      'null',
      'true',
      '0x1',
      '1e3',
      ': ',
      ' #',
      'no',
    ];
    for (let n = 0; n < 80; n++) {
      const text = Array.from({ length: random.below(6) + 1 }, () => random.pick(pieces)).join('');
      const block = contentOf(
        `version: 1\npeople:\n  - id: a\n    name: ${printText(text, 'block')}\n    aliases: [${printText(text, 'flow')}, b]\n`,
      );
      assert.deepEqual(block.people[0], { id: 'a', name: text, aliases: [text, 'b'] }, JSON.stringify(text));
    }
  });

  it(`writes what is to be read, whatever the file looked like (SEED=${seed})`, () => {
    const random = new SeededRandom(seed);
    for (let script = 0; script < 8; script++) {
      let content = randomContent(random, EMPTY);
      let source = decorate(random, writeSidecar(undefined, content));
      for (let step = 0; step < 4; step++) {
        content = randomContent(random, content);
        const written = writeSidecar(source, content);
        assert.deepEqual(
          byId(contentOf(written)),
          byId(content),
          `script ${script} step ${step}\n--- from\n${source}\n--- to\n${written}`,
        );
        for (const comment of source.match(/^ {2}# c\d+ above/gm) ?? [])
          assert.ok(written.includes(comment), `${comment} lost\n${source}\n---\n${written}`);
        source = written;
      }
    }
  });
});

/** Order in the file is not part of what is promised for entries that were there before. */
function byId(content: SidecarContent): unknown {
  const sorted = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    [...items].sort((a, b) => (a.id < b.id ? -1 : 1));
  const entities = (items: readonly SidecarEntity[]) =>
    sorted(items).map(({ mentions = [], ...entity }) => ({
      ...entity,
      mentions: sorted(mentions as readonly { readonly id: string }[]),
    }));
  return {
    people: entities(content.people),
    organizations: entities(content.organizations),
    quotes: sorted(content.quotes),
    rejected: content.rejected.map((rejection) => JSON.stringify(rejection)).sort(),
  };
}

/** Comments and blank lines as a hand may add them. */
function decorate(random: SeededRandom, source: string): string {
  let n = 0;
  return source
    .split('\n')
    .flatMap((line) => {
      const indent = /^ *(?=- )/.exec(line)?.[0];
      if (indent === undefined || random.next() < 0.6) return [line];
      return random.next() < 0.5 ? [`${indent}# c${n++} above`, line] : [`${line} # beside`];
    })
    .join('\n');
}

function randomContent(random: SeededRandom, from: SidecarContent): SidecarContent {
  const words = ['Ana', 'Lima: mayor', 'a, b', '“x”', 'no', '# 1', 'line\nbreak'];
  const some = <T>(items: readonly T[], make: () => T, change: (item: T) => T): T[] => {
    const kept = items.filter(() => random.next() > 0.2).map((item) => (random.next() < 0.3 ? change(item) : item));
    for (let n = random.below(3); n > 0; n--) kept.splice(random.below(kept.length + 1), 0, make());
    return kept;
  };
  const id = (letter: string): string => `${letter}${random.below(1e9).toString(36)}`;
  const at = (): string => `${random.below(50) + 1}:${random.below(9) + 1}-${random.below(9) + 20}`;
  const mention = () => ({
    id: id('m'),
    at: at(),
    text: random.pick(words),
    status: random.pick(['confirmed', 'suggested'] as const),
  });
  const entity = (): SidecarEntity => ({ id: id('e'), name: random.pick(words), mentions: some([], mention, (item) => item) });
  const changeEntity = (item: SidecarEntity): SidecarEntity => ({
    id: item.id,
    name: item.name,
    ...(random.next() < 0.5 ? { role: random.pick(words) } : {}),
    mentions: some(item.mentions ?? [], mention, (old) => ({ ...old, at: at(), before: random.pick(words) })),
  });
  type Quote = SidecarContent['quotes'][number];
  const changeQuote = (item: Quote): Quote => ({
    ...{ id: item.id, at: item.at, text: item.text, type: item.type, status: item.status ?? 'suggested' },
    ...(random.next() < 0.5 ? { cue: { at: at(), text: random.pick(words) } } : {}),
    speaker: { text: random.pick(words) },
  });
  return {
    version: 1,
    people: some(from.people, entity, changeEntity),
    organizations: some(from.organizations, entity, changeEntity),
    quotes: some<Quote>(
      from.quotes,
      () => ({ id: id('q'), at: at(), text: random.pick(words), type: 'direct', status: 'confirmed' }),
      changeQuote,
    ),
    rejected: some<SidecarContent['rejected'][number]>(
      from.rejected,
      () => ({ kind: 'person', text: random.pick(words), at: at() }),
      (item) => item,
    ),
  };
}
