import assert from 'node:assert/strict';
import { mkdir, mkdtemp, readdir, readFile, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import type { Files } from '../../../src/core/index';
import { FileChanged, Unwritable } from '../../../src/core/index';
import { DiskFiles } from '../../../src/node/diskFiles';

const OTHERS: Files = {
  read: () => Promise.resolve({ kind: 'missing' }),
  write: () => Promise.reject(new Error('No file of a disk should come here.')),
};

describe('files on disk in the extension host', () => {
  const files = new DiskFiles(OTHERS);
  let folder = '';
  const uri = (name: string): string => pathToFileURL(join(folder, name)).href;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'article-annotator-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('are replaced as a whole, where they hold what is expected', async () => {
    await files.write(uri('a.yaml'), 'one\n', { text: undefined });
    await files.write(uri('a.yaml'), 'two\n', { text: 'one\n' });
    await assert.rejects(files.write(uri('a.yaml'), 'three\n', { text: 'one\n' }), FileChanged);
    assert.equal(await readFile(join(folder, 'a.yaml'), 'utf8'), 'two\n');
  });

  it('tell why they cannot be written in words for readers, without the name of a temporary file', async () => {
    await mkdir(join(folder, 'folder'));
    const reason = (key: string) => (error: unknown) =>
      error instanceof Unwritable && error.reason.key === key && error.cause instanceof Error;
    await assert.rejects(files.write(uri('folder'), 'text'), reason('file.folder'));
    await assert.rejects(files.write(uri('none/a'), 'text'), reason('file.noFolder'));
    assert.deepEqual(await readdir(folder), ['folder']);
  });
});
