import assert from 'node:assert/strict';
import { editEntity, entitiesOf } from '../../../../src/core/index';
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
