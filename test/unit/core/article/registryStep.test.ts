import assert from 'node:assert/strict';
import {
  type FileFinder,
  findEntity,
  findRegistryEntity,
  FolderKnowledge,
  isSidecarName,
  linksTo,
  linksToMerged,
  mergeRegistryEntities,
  parseSidecar,
  promoteToRegistry,
  RegistryEntityChanged,
  type RegistryReach,
  registryStep,
  SidecarReadOnly,
  splitAlias,
  UndoStack,
  updateRegistryEntity,
  withoutLink,
} from '../../../../src/core/index';
import { type MemoryFiles, openSession, SIDECAR, soon } from './testHost';

const FOLDER = 'file:///articles';
const REGISTRY = `${FOLDER}/article-annotator.entities.yaml`;
const CLOSED = `${FOLDER}/old/first.txt.annotations.yaml`;
const REGISTRY_TEXT = `# Ours
version: 1
entities:
  - { id: ana, kind: person, name: Ana Ruiz, aliases: [Ruiz], shoe: 38 } # the mayor
  - { id: ana-2, kind: person, name: Ana M. Ruiz, roles: [{ text: mayor, from: '2016' }] }
`;
const sidecarText = (name: string, link: string): string =>
  `version: 1\n# by hand\npeople:\n  - { id: ar, name: ${name}, entity: ${link}, mentions: [{ id: maaaaaaaa, at: 1:1-9, text: Ana Ruiz }] }\n`;

async function setUp(closed = sidecarText('Ana Ruiz', 'ana-2'), open = sidecarText('Ana Ruiz', 'ana-2')) {
  const host = await openSession('Ana Ruiz spoke.\n', { sidecar: open });
  const { files, session } = host;
  files.contents.set(REGISTRY, REGISTRY_TEXT);
  files.contents.set(CLOSED, closed);
  const finder: FileFinder = {
    find: () => Promise.resolve([...files.contents.keys()].filter(isSidecarName)),
    watch: () => ({ dispose: () => undefined }),
  };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const services = { files, watcher: files, finder, log, scheduler: soon };
  const knowledge = new FolderKnowledge(FOLDER, services, () => undefined);
  await knowledge.start(true);
  const reach: RegistryReach = { knowledge, sessions: [session] };
  return { files, session, knowledge, reach };
}

const merge = (reach: RegistryReach) =>
  registryStep(
    reach,
    (registry) => mergeRegistryEntities(registry, 'ana', ['ana-2']),
    () => linksToMerged(reach, 'ana', ['ana-2']),
  );

/** An article that has both of them, and quotes of both and of one of the two. */
const BOTH = `version: 1
# by hand
people:
  - { id: ar, name: Ana M. Ruiz, role: mayor, entity: ana-2, mentions: [{ id: maaaaaaaa, at: 1:1-4, text: Ana, shoe: 38 }] } # long
  - { id: bo, name: Bo, entity: bo }
  - { id: ruiz, name: Ruiz, entity: ana, mentions: [{ id: mbbbbbbbb, at: 1:5-9, text: Ruiz }] }
quotes:
  - { id: qaaaaaaaa, at: 1:10-15, text: spoke, type: indirect, speaker: { entity: ar, text: Ana } }
  - { id: qbbbbbbbb, at: 1:10-16, text: spoke., type: indirect, speaker: { candidates: [ruiz, ar] } }
  - { id: qcccccccc, at: 1:11-16, text: poke., type: indirect, speaker: { candidates: [bo, ar, ruiz] } }
`;
const LINKED_ALIKE = { id: 'ruiz', name: 'Ruiz', aliases: ['Ana M. Ruiz'], role: 'mayor', entity: 'ana' };
const SPEAKERS = [{ entity: 'ruiz', text: 'Ana' }, { entity: 'ruiz' }, { candidates: ['bo', 'ruiz'] }];

const texts = (files: MemoryFiles): readonly (string | undefined)[] =>
  [REGISTRY, CLOSED, SIDECAR].map((uri) => files.contents.get(uri));

describe('a step over the registry and articles', () => {
  it('merges two entities, relinks open and closed articles, and is undone and redone whole', async () => {
    const { files, session, knowledge, reach } = await setUp();
    const before = texts(files);
    const stack = new UndoStack();
    const step = await merge(reach);
    stack.push(step);
    assert.equal(step.parts.length, 3);
    const after = texts(files);
    assert.match(after[0] ?? '', /^# Ours\n[^]*shoe: 38[^]*# the mayor\n$/u);
    assert.doesNotMatch(after[0] ?? '', /ana-2/u);
    assert.equal(after[1], before[1]?.replace('entity: ana-2', 'entity: ana'));
    assert.equal(findEntity(session.annotations, 'ar')?.entity, 'ana');
    assert.match(after[2] ?? '', /# by hand[^]*entity: ana,/u);
    assert.deepEqual(
      knowledge.index.linkedTo('ana').map(({ sidecar }) => sidecar),
      [CLOSED],
      'the index knows at once what was written into a file',
    );

    // From the closed article too, and from the open one.
    assert.equal(await stack.undo('file:///articles/old/first.txt'), true);
    assert.deepEqual(
      knowledge.registry.content.entities.map(({ id }) => id),
      ['ana', 'ana-2'],
    );
    assert.equal(files.contents.get(CLOSED), before[1]);
    assert.equal(findEntity(session.annotations, 'ar')?.entity, 'ana-2');
    assert.equal(await stack.redo(session.uri), true);
    assert.equal(files.contents.get(CLOSED), after[1]);
    assert.equal(findEntity(session.annotations, 'ar')?.entity, 'ana');
  });

  it('makes one of two entities of an article that were linked to the two, open or closed', async () => {
    const { files, session, knowledge, reach } = await setUp(BOTH, BOTH);
    const before = texts(files);
    const set = session.annotations;
    const stack = new UndoStack();
    stack.push(await merge(reach));
    const after = texts(files);
    for (const [which, source] of [
      ['closed', after[1]],
      ['open', after[2]],
    ] as const) {
      const parsed = parseSidecar(source ?? '');
      assert.ok(parsed.kind === 'valid', which);
      const { people, quotes } = parsed.content;
      assert.deepEqual(people.map(({ id }) => id).sort(), ['bo', 'ruiz'], which);
      const { mentions, ...ruiz } = people.find(({ id }) => id === 'ruiz') ?? {};
      assert.deepEqual({ ...ruiz }, LINKED_ALIKE, which);
      assert.deepEqual(
        mentions?.map(({ id }) => id),
        ['maaaaaaaa', 'mbbbbbbbb'],
        which,
      );
      assert.deepEqual(
        quotes.map(({ speaker }) => speaker),
        SPEAKERS,
        which,
      );
      assert.match(source ?? '', /# by hand[^]*shoe: 38/u, 'what nobody knows goes along');
    }
    assert.equal(knowledge.index.linkedTo('ana').filter(({ sidecar }) => sidecar === CLOSED).length, 1);

    assert.equal(await stack.undo(session.uri), true);
    await session.whenSaved();
    assert.equal(files.contents.get(CLOSED), before[1]);
    assert.deepEqual(session.annotations, set);
    assert.deepEqual(
      knowledge.registry.content.entities.map(({ id }) => id),
      ['ana', 'ana-2'],
    );
    assert.equal(await stack.redo(session.uri), true);
    assert.equal(files.contents.get(CLOSED), after[1]);
    assert.equal(findEntity(session.annotations, 'ar'), undefined);
    assert.equal(findEntity(session.annotations, 'ruiz')?.mentions.length, 2);
  });

  it('parts them again where others wrote into the closed article since', async () => {
    const { files, session, reach } = await setUp(BOTH);
    const stack = new UndoStack();
    stack.push(await merge(reach));
    files.edit(CLOSED, (files.contents.get(CLOSED) ?? '').replace('name: Bo,', 'name: Bo, role: baker,'));
    assert.equal(await stack.undo(session.uri), true);
    const parsed = parseSidecar(files.contents.get(CLOSED) ?? '');
    assert.ok(parsed.kind === 'valid');
    const { people, quotes } = parsed.content;
    assert.deepEqual(people.map(({ id, entity, role = '' }) => `${id} ${String(entity)} ${role}`).sort(), [
      'ar ana-2 mayor',
      'bo bo baker',
      'ruiz ana ',
    ]);
    assert.deepEqual(people.flatMap(({ id, mentions }) => (mentions ?? []).map((mention) => `${id} ${mention.id}`)).sort(), [
      'ar maaaaaaaa',
      'ruiz mbbbbbbbb',
    ]);
    assert.deepEqual(quotes[0]?.speaker, { entity: 'ar', text: 'Ana' });
  });

  it('is made on what others wrote into the registry meanwhile', async () => {
    const { files, reach } = await setUp();
    const write = files.write.bind(files);
    // Somebody writes between the reading and the writing, once.
    files.write = async (uri, text, expected) => {
      files.write = write;
      files.contents.set(REGISTRY, REGISTRY_TEXT.replace('aliases: [Ruiz]', 'aliases: [Ruiz, La Ruiz]'));
      await write(uri, text, expected);
    };
    await merge(reach);
    assert.match(files.contents.get(REGISTRY) ?? '', /aliases: \[Ruiz, La Ruiz, Ana M\. Ruiz\]/u);
  });

  it('leaves everything as it was where one article cannot be changed', async () => {
    const { files, knowledge, reach } = await setUp();
    files.contents.set(CLOSED, 'version: 1\npeople: broken\n');
    const before = texts(files);
    await assert.rejects(merge(reach), SidecarReadOnly);
    assert.deepEqual(texts(files), before);
    // Also where it turns out only in the middle.
    files.contents.set(CLOSED, sidecarText('Ana Ruiz', 'ana-2'));
    const write = files.write.bind(files);
    files.write = (uri, text, expected) => (uri === CLOSED ? Promise.reject(new Error('Disk full')) : write(uri, text, expected));
    await assert.rejects(merge(reach), /Disk full/u);
    assert.deepEqual(texts(files).slice(1), [sidecarText('Ana Ruiz', 'ana-2'), before[2]]);
    assert.deepEqual(
      knowledge.registry.content.entities.map(({ id }) => id),
      ['ana', 'ana-2'],
    );
    assert.match(files.contents.get(REGISTRY) ?? '', /# Ours[^]*shoe: 38/u);
  });

  it('is not undone over what somebody else wrote on the same since', async () => {
    const { files, session, reach } = await setUp();
    const stack = new UndoStack();
    stack.push(await merge(reach));
    files.edit(REGISTRY, (files.contents.get(REGISTRY) ?? '').replace('Ana M. Ruiz]', 'Ana M. Ruiz, Anita]'));
    const before = texts(files);
    await assert.rejects(stack.undo(session.uri), RegistryEntityChanged);
    assert.deepEqual(texts(files).slice(0, 2), before.slice(0, 2));
    assert.equal(findEntity(session.annotations, 'ar')?.entity, 'ana');
  });

  it('takes an entity of an article into the registry and links it', async () => {
    const { session, knowledge, reach } = await setUp();
    const entity = findEntity(session.annotations, 'ar');
    assert.ok(entity);
    let id = '';
    const step = await registryStep(
      reach,
      (registry) => {
        const registered = promoteToRegistry(registry, withoutLink(entity));
        ({ id } = registered);
        return registered.registry;
      },
      () => [{ article: session.uri, sidecar: SIDECAR, links: [{ entity: 'ar', before: 'ana-2', after: id }] }],
    );
    assert.equal(id, 'ana-ruiz');
    assert.equal(findEntity(session.annotations, 'ar')?.entity, 'ana-ruiz');
    for (const part of [...step.parts].reverse()) await part.undo();
    assert.equal(findRegistryEntity(knowledge.registry.content, 'ana-ruiz'), undefined);
    assert.equal(findEntity(session.annotations, 'ar')?.entity, 'ana-2');
  });

  it('splits an alias off with the articles that call somebody so', async () => {
    const { files, session, knowledge, reach } = await setUp(sidecarText('Anita', 'ana'));
    await knowledge.changeRegistry((registry) => updateRegistryEntity(registry, 'ana', { aliases: ['Ruiz', 'Anita'] }));
    let id = '';
    await registryStep(
      reach,
      (registry) => {
        const split = splitAlias(registry, 'ana', 'Anita');
        id = split?.id ?? '';
        return split?.registry ?? registry;
      },
      () => linksTo(reach, new Map([['ana', id]]), ({ name }) => name === 'Anita'),
    );
    assert.equal(id, 'anita');
    assert.match(files.contents.get(CLOSED) ?? '', /entity: anita/u);
    assert.equal(findEntity(session.annotations, 'ar')?.entity, 'ana-2');
    assert.deepEqual(findRegistryEntity(knowledge.registry.content, 'ana')?.never, ['Anita']);
  });
});
