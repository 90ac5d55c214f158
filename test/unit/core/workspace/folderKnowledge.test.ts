import assert from 'node:assert/strict';
import {
  addNever,
  createGazetteer,
  type Disposable,
  type FileFinder,
  FolderKnowledge,
  invertRegistryChange,
  isSidecarName,
  type KnowledgeChange,
  RegistryReadOnly,
} from '../../../../src/core/index';
import { MemoryFiles } from '../article/testHost';

const FOLDER = 'file:///w';
const REGISTRY = `${FOLDER}/article-annotator.entities.yaml`;
const SIDECAR = `${FOLDER}/sub/a.txt.annotations.yaml`;
const sidecar = (name: string): string =>
  `version: 1\npeople:\n  - { id: a, name: ${name}, mentions: [{ id: maaaaaaaa, at: 1:1-4, text: ${name} }] }\n`;

/** Lists what is in memory, once, and tells what a test says. */
class TestFinder implements FileFinder {
  finds = 0;
  tell: (uri: string, change: 'written' | 'deleted') => void = () => undefined;

  constructor(readonly files: MemoryFiles) {}

  find(): Promise<readonly string[]> {
    this.finds++;
    return Promise.resolve([...this.files.contents.keys()].filter(isSidecarName));
  }

  watch(_folder: string, _pattern: string, onDidChange: TestFinder['tell']): Disposable {
    this.tell = onDidChange;
    return { dispose: () => undefined };
  }
}

async function opened(contents: Readonly<Record<string, string>>) {
  const files = new MemoryFiles();
  for (const [uri, text] of Object.entries(contents)) files.contents.set(uri, text);
  const finder = new TestFinder(files);
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  const changes: KnowledgeChange[] = [];
  const later = new Set<() => void>();
  const scheduler = {
    yield: () => Promise.resolve(),
    after: (_delay: number, run: () => void) => {
      later.add(run);
      return { dispose: () => void later.delete(run) };
    },
  };
  const knowledge = new FolderKnowledge(FOLDER, { files, watcher: files, finder, log, scheduler }, (change) =>
    changes.push(change),
  );
  await knowledge.start(true);
  const wait = async (): Promise<void> => {
    for (const run of later) run();
    later.clear();
    await knowledge.whenSettled();
  };
  return { files, finder, knowledge, changes, wait };
}

describe('FolderKnowledge', () => {
  it('lists the folder once and then follows its files', async () => {
    const { files, finder, knowledge, changes } = await opened({ [SIDECAR]: sidecar('Ana') });
    assert.deepEqual(
      knowledge.names.names.map(({ name }) => name),
      ['Ana'],
    );
    files.contents.set(SIDECAR, sidecar('Bo'));
    finder.tell(SIDECAR, 'written');
    await knowledge.whenSettled();
    assert.deepEqual(
      knowledge.names.names.map(({ name }) => name),
      ['Bo'],
    );
    files.contents.delete(SIDECAR);
    finder.tell(`${FOLDER}/sub`, 'deleted');
    await knowledge.whenSettled();
    assert.deepEqual([knowledge.names.names, knowledge.index.articles, finder.finds], [[], [], 1]);
    assert.deepEqual(changes, ['names', 'names', 'names']);
  });

  it('says what a change would make of the registry, and changes nothing', async () => {
    const before = 'version: 1\nentities: [] # none yet\n';
    const { files, knowledge } = await opened({ [REGISTRY]: before });
    const edit = await knowledge.previewRegistry((registry) => addNever(registry, 'Victory'));
    assert.equal(edit?.before, before);
    assert.match(edit.after, /# none yet[^]*Victory/u);
    assert.equal(files.contents.get(REGISTRY), before);
    assert.equal(await knowledge.previewRegistry((registry) => registry), undefined);
  });

  it('follows the registry, changes it, and takes that back', async () => {
    const { files, knowledge } = await opened({});
    files.edit(REGISTRY, '# mine\nversion: 1\nentities:\n  - { id: a, kind: person, name: Ana }\n');
    await knowledge.whenSettled();
    assert.equal(createGazetteer(knowledge.names).named('person', 'ana')[0]?.id, 'a');
    const before = files.contents.get(REGISTRY);
    const change = await knowledge.changeRegistry((registry) => addNever(registry, 'Victory'));
    assert.match(files.contents.get(REGISTRY) ?? '', /^# mine\n.*never:\n {2}- Victory\n$/su);
    await knowledge.applyToRegistry(change, true);
    assert.deepEqual(knowledge.registry.content.never, []);
    assert.ok((files.contents.get(REGISTRY) ?? '').startsWith(before ?? '?'));
    await knowledge.applyToRegistry(invertRegistryChange(invertRegistryChange(change)));
    assert.deepEqual(knowledge.registry.content.never, ['Victory']);
  });

  it('never writes over a registry with mistakes', async () => {
    const broken = 'version: 1\nentities:\n  - { id: a }\n';
    const { files, knowledge } = await opened({ [REGISTRY]: broken });
    assert.equal(knowledge.registry.state.kind, 'invalid');
    await assert.rejects(
      knowledge.changeRegistry((registry) => addNever(registry, 'X')),
      RegistryReadOnly,
    );
    assert.equal(files.contents.get(REGISTRY), broken);
  });

  it('notices that a file of its own writing is gone again, also where nobody tells', async () => {
    const { files, knowledge, changes, wait } = await opened({ [SIDECAR]: sidecar('Ana') });
    await knowledge.changeRegistry((registry) => addNever(registry, 'Victory'));
    await knowledge.changeSidecar(SIDECAR, (source) => source.replaceAll('Ana', 'Bea'));
    files.contents.delete(REGISTRY);
    files.contents.delete(SIDECAR);
    changes.length = 0;
    await wait();
    assert.deepEqual([knowledge.names, knowledge.registry.state], [{ names: [], never: [] }, { kind: 'none' }]);
    assert.deepEqual(changes, ['names', 'names']);
  });

  it('tells what a change that fails found in the registry', async () => {
    const { files, knowledge, changes } = await opened({});
    await knowledge.changeRegistry((registry) => addNever(registry, 'Victory'));
    changes.length = 0;
    files.contents.set(REGISTRY, 'version: 1\nentities: {\n');
    await assert.rejects(
      knowledge.changeRegistry((registry) => addNever(registry, 'X')),
      RegistryReadOnly,
    );
    assert.deepEqual([knowledge.names.never, changes], [[], ['names']]);
  });
});
