import assert from 'node:assert/strict';
import {
  addNever,
  changeLinksInSidecar,
  FolderKnowledge,
  isEmptyRegistryChange,
  promoteToRegistry,
  registryPart,
  sidecarPart,
  SidecarReadOnly,
  type UndoPart,
  UndoStack,
} from '../../../../src/core/index';
import { MemoryFiles, soon } from '../article/testHost';
import { person } from '../model/testSet';

const FOLDER = 'file:///articles';
const ARTICLE = `${FOLDER}/a.article`;
const SIDECAR = `${ARTICLE}.annotations.yaml`;

const WRITTEN = `version: 1
# Ours.
people:
  - id: ada-okafor
    name: Ada Okafor
    entity: ada
    mentions:
      - { id: m1, at: 1:1-11, text: Ada Okafor, status: confirmed }
`;

function knowledgeOn(files: MemoryFiles): FolderKnowledge {
  const finder = { find: () => Promise.resolve([]), watch: () => ({ dispose: () => undefined }) };
  const log = { info: () => undefined, warn: () => undefined, error: () => undefined };
  return new FolderKnowledge(FOLDER, { files, watcher: files, finder, log, scheduler: soon }, () => undefined);
}

/** A part that writes down what is done to it. */
const noted = (notes: string[], uri: string, name: string): UndoPart => ({
  uri,
  undo: () => Promise.resolve(void notes.push(`-${name}`)),
  redo: () => Promise.resolve(void notes.push(`+${name}`)),
});

describe('UndoStack', () => {
  it('takes a registry and a sidecar back together, and leaves what others wrote meanwhile', async () => {
    const files = new MemoryFiles();
    files.contents.set(SIDECAR, WRITTEN);
    const knowledge = knowledgeOn(files);
    await knowledge.start(false);
    const stack = new UndoStack();
    const change = await knowledge.changeRegistry(
      (before) => promoteToRegistry(before, person('ada-okafor', 'Ada Okafor', [])).registry,
    );
    assert.ok(!isEmptyRegistryChange(change));
    const relinked = await sidecarPart(knowledge, SIDECAR, (source) =>
      changeLinksInSidecar(source, [{ entity: 'ada-okafor', before: 'ada', after: 'ada-okafor' }]),
    );
    const after = files.contents.get(SIDECAR) ?? '';
    assert.equal(after, WRITTEN.replace('entity: ada\n', 'entity: ada-okafor\n'));
    stack.push({ parts: [registryPart(knowledge, change), relinked], from: [ARTICLE] });
    await knowledge.changeRegistry((before) => addNever(before, 'Monday'));
    files.contents.set(SIDECAR, after.replace('name: Ada Okafor', 'name: Ada Okafor\n    role: captain'));
    assert.ok(stack.canUndo(ARTICLE) && stack.canUndo(knowledge.registry.uri) && stack.canUndo(SIDECAR));
    assert.ok(await stack.undo(ARTICLE));
    assert.deepEqual([knowledge.registry.content.entities, knowledge.registry.content.never], [[], ['Monday']]);
    assert.equal(files.contents.get(SIDECAR), WRITTEN.replace('name: Ada Okafor', 'name: Ada Okafor\n    role: captain'));
    assert.ok(await stack.redo(ARTICLE));
    assert.deepEqual(
      knowledge.registry.content.entities.map(({ id }) => id),
      ['ada-okafor'],
    );
    assert.match(files.contents.get(SIDECAR) ?? '', /role: captain\n {4}entity: ada-okafor/u);
  });

  it('keeps a sidecar as it is that cannot be used, and with it the rest of the step', async () => {
    const files = new MemoryFiles();
    const notes: string[] = [];
    const stack = new UndoStack();
    files.contents.set(SIDECAR, WRITTEN);
    const knowledge = knowledgeOn(files);
    await knowledge.start(false);
    const renamed = await sidecarPart(knowledge, SIDECAR, (source) => source.replace('name: Ada', 'name: Adah'));
    stack.push({ parts: [renamed, noted(notes, ARTICLE, 'a')] });
    files.contents.set(SIDECAR, 'people: [');
    await assert.rejects(stack.undo(ARTICLE), SidecarReadOnly);
    assert.deepEqual([notes, files.contents.get(SIDECAR), stack.canUndo(ARTICLE)], [['-a', '+a'], 'people: [', true]);
  });

  it('puts back as much as can be where a step fails half-way, and says what failed first', async () => {
    const notes: string[] = [];
    const failing = (name: string, way: 'undo' | 'redo'): UndoPart => ({
      ...noted(notes, name, name),
      [way]: () => Promise.reject(new Error(`${name} failed`)),
    });
    const stack = new UndoStack();
    stack.push({ parts: [failing('c', 'undo'), noted(notes, 'a', 'a'), failing('b', 'redo')] });
    await assert.rejects(stack.undo('a'), { message: 'c failed' });
    assert.deepEqual([notes, stack.canUndo('a'), stack.canRedo('a')], [['-b', '-a', '+a'], true, false]);
  });

  it('offers nothing to redo that a new step has come over while it was undone', async () => {
    const notes: string[] = [];
    const stack = new UndoStack();
    let goOn = (): void => undefined;
    const slow: UndoPart = { ...noted(notes, 'a', 'slow'), undo: () => new Promise<void>((resolve) => (goOn = resolve)) };
    stack.push({ parts: [slow] });
    const undone = stack.undo('a');
    await Promise.resolve();
    stack.push({ parts: [noted(notes, 'a', 'new')] });
    goOn();
    assert.ok(await undone);
    assert.deepEqual([stack.canUndo('a'), stack.canRedo('a')], [true, false]);
    assert.ok(await stack.undo('a'));
    assert.deepEqual(notes, ['-new']);
  });

  it('goes 200 steps back in each article, one at a time however fast it is asked', async () => {
    const notes: string[] = [];
    const stack = new UndoStack();
    for (let n = 0; n < 300; n++) stack.push({ parts: [noted(notes, n % 3 === 0 ? 'b' : 'a', String(n))] });
    const undone = await Promise.all(Array.from({ length: 210 }, () => stack.undo('a')));
    assert.equal(undone.filter(Boolean).length, 200);
    assert.deepEqual([notes.length, notes[0], notes.at(-1)], [200, '-299', '-1']);
    assert.ok(stack.canUndo('b'));
    // A new step ends what could be made again there, and only there.
    assert.ok(await stack.undo('b'));
    stack.push({ parts: [noted(notes, 'a', 'new')] });
    assert.deepEqual([stack.canRedo('a'), stack.canRedo('b')], [false, true]);
  });
});
