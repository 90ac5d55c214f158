import assert from 'node:assert/strict';
import { confirm, type Detection, editEntity, entitiesOf } from '../../../../src/core/index';
import { openSession, SIDECAR } from './testHost';

const TEXT = 'Ada Okafor spoke.\n';
const STORED = `version: 1
people:
  - id: ada
    name: Ada Okafor # as she signs
    mentions:
      - { id: maaaaaaa1, at: 1:1-11, text: Ada Okafor, status: confirmed }
`;

describe('ArticleSession.preview', () => {
  it('says what the sidecar would be and changes nothing', async () => {
    const { session, files } = await openSession(TEXT, { sidecar: STORED });
    const edit = await session.preview((desk) => editEntity(desk, 'ada', { name: 'Ada Obi' }));
    assert.equal(edit?.before, STORED);
    assert.match(edit.after, /name: Ada Obi # as she signs/u);
    assert.equal(files.contents.get(SIDECAR), STORED);
    assert.equal(session.annotations.people[0]?.name, 'Ada Okafor');
    assert.ok(!session.canUndo);
  });

  it('is taken over once it is in the file, every place where it was', async () => {
    const { session, files } = await openSession(TEXT, { sidecar: STORED });
    const edit = await session.preview((desk) => editEntity(desk, 'ada', { name: 'Ada Obi' }));
    assert.ok(edit);
    files.edit(edit.uri, edit.after);
    await session.whenSettled();
    assert.deepEqual(
      entitiesOf(session.annotations).map(({ name, mentions }) => [name, mentions[0]?.span, mentions[0]?.state]),
      [['Ada Obi', { start: 0, end: 10 }, 'exact']],
    );
  });

  it('is a step that is undone and done again once it is in the file, with what went along, and keeps the steps before', async () => {
    const { session, files } = await openSession(TEXT, { sidecar: STORED });
    session.change((desk) => editEntity(desk, 'ada', { role: 'minister' }));
    await session.whenSettled();
    const before = files.contents.get(SIDECAR);
    const along: string[] = [];
    const part = (way: string) => () => {
      along.push(way);
      return Promise.resolve();
    };
    const further = { uri: 'file:///registry.yaml', undo: part('undo'), redo: part('redo') };
    const edit = await session.preview((desk) => editEntity(desk, 'ada', { name: 'Ada Obi' }), [further]);
    assert.ok(edit);
    files.edit(edit.uri, edit.after);
    await session.whenSettled();
    const nameAndRole = (): unknown => entitiesOf(session.annotations).map(({ name, role }) => [name, role]);
    assert.deepEqual(nameAndRole(), [['Ada Obi', 'minister']]);
    assert.ok(await session.undo());
    await session.whenSettled();
    assert.deepEqual(nameAndRole(), [['Ada Okafor', 'minister']]);
    assert.equal(files.contents.get(SIDECAR), before);
    assert.ok(await session.redo());
    assert.deepEqual(nameAndRole(), [['Ada Obi', 'minister']]);
    assert.ok(await session.undo());
    assert.ok(await session.undo());
    assert.deepEqual(nameAndRole(), [['Ada Okafor', undefined]]);
    assert.deepEqual(along, ['undo', 'redo', 'undo']);
  });

  it('is no step where it was not made, or somebody wrote something else', async () => {
    const { session, files } = await openSession(TEXT, { sidecar: STORED });
    const edit = await session.preview((desk) => editEntity(desk, 'ada', { name: 'Ada Obi' }));
    assert.ok(edit);
    files.edit(edit.uri, edit.after.replace('Ada Obi', 'Ada Ogun'));
    await session.whenSettled();
    assert.equal(session.annotations.people[0]?.name, 'Ada Ogun');
    assert.ok(!session.canUndo);
  });

  it('of a suggestion is taken back to the suggestion', async () => {
    const detect = (text: string): Detection => ({
      people: [
        {
          id: 'ada',
          kind: 'person',
          name: 'Ada Okafor',
          aliases: [],
          mentions: [{ span: { start: 0, end: 10 }, text: text.slice(0, 10), origin: 'test', confidence: 0.9, why: 'Because.' }],
        },
      ],
      organizations: [],
      quotes: [],
    });
    const { session, files } = await openSession(TEXT, { detect });
    await session.whenSettled();
    const suggested = session.annotations;
    const edit = await session.preview((desk) =>
      editEntity({ ...desk, stored: confirm(desk, [suggested.people[0]?.mentions[0]?.id ?? '']) }, 'ada-okafor', {
        name: 'Ada Obi',
      }),
    );
    assert.ok(edit);
    files.edit(edit.uri, edit.after);
    await session.whenSettled();
    assert.ok(await session.undo());
    await session.whenSettled();
    assert.deepEqual(
      session.annotations.people.map(({ name, mentions }) => [name, mentions[0]?.status, mentions[0]?.span]),
      [['Ada Okafor', 'suggested', { start: 0, end: 10 }]],
    );
    assert.ok(await session.redo());
    assert.deepEqual(
      session.annotations.people.map(({ name, mentions }) => [name, mentions[0]?.status, mentions[0]?.span]),
      [['Ada Obi', 'confirmed', { start: 0, end: 10 }]],
    );
  });

  it('describes the text on disk while the open one has unsaved edits', async () => {
    const { session, text } = await openSession(TEXT, { sidecar: STORED });
    text.change([{ start: 0, deleted: 0, inserted: 6 }], `Later ${TEXT}`);
    const edit = await session.preview((desk) => editEntity(desk, 'ada', { name: 'Ada Obi' }));
    assert.match(edit?.after ?? '', /at: 1:1-11/u);
  });

  it('is nothing where nothing would change, and where nothing can be', async () => {
    const { session } = await openSession(TEXT, { sidecar: STORED });
    assert.equal(await session.preview((desk) => desk.stored), undefined);
    const broken = await openSession(TEXT, { sidecar: 'people: [' });
    assert.equal(await broken.session.preview((desk) => ({ ...desk.stored, people: [] })), undefined);
  });
});
