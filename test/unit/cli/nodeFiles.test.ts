import assert from 'node:assert/strict';
import { chmod, mkdir, mkdtemp, readdir, readFile, rm, stat, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { nodeFiles } from '../../../src/cli/node/nodeFiles';
import { nodeHash } from '../../../src/cli/node/nodeHash';
import { nodeRandomIds } from '../../../src/cli/node/nodeRandomIds';

describe('files of this machine', () => {
  let folder = '';
  const path = (name: string): string => join(folder, name);
  const uri = (name: string): string => pathToFileURL(path(name)).href;

  beforeEach(async () => {
    folder = await mkdtemp(join(tmpdir(), 'article-annotator-'));
  });
  afterEach(() => rm(folder, { recursive: true, force: true }));

  it('reads UTF-8 without its byte order mark', async () => {
    await writeFile(path('ü #%20.txt'), '\ufeffKim 😀\r\n');
    assert.deepEqual(await nodeFiles.read(uri('ü #%20.txt')), { kind: 'text', text: 'Kim 😀\r\n' });
    await writeFile(path('empty'), '');
    assert.deepEqual(await nodeFiles.read(uri('empty')), { kind: 'text', text: '' });
  });

  it('says why a file cannot be read', async () => {
    await mkdir(path('folder'));
    await writeFile(path('latin1'), Uint8Array.of(0x5a, 0x6f, 0xeb));
    await writeFile(path('utf16'), Uint8Array.of(0xff, 0xfe, 0x4b, 0));
    assert.deepEqual(await nodeFiles.read(uri('none')), { kind: 'missing' });
    assert.deepEqual(await nodeFiles.read(uri('latin1/none')), { kind: 'missing' });
    assert.deepEqual(await nodeFiles.read(uri('folder')), { kind: 'unreadable', reason: 'This is a folder.' });
    const reason = 'This file is not UTF-8 text.';
    assert.deepEqual(await nodeFiles.read(uri('latin1')), { kind: 'unreadable', reason });
    assert.deepEqual(await nodeFiles.read(uri('utf16')), { kind: 'unreadable', reason });
  });

  it('replaces a file as a whole and leaves nothing else behind', async () => {
    await nodeFiles.write(uri('a.yaml'), 'one 😀\n');
    await chmod(path('a.yaml'), 0o640);
    await nodeFiles.write(uri('a.yaml'), 'two\n');
    assert.equal(await readFile(path('a.yaml'), 'utf8'), 'two\n');
    assert.equal((await stat(path('a.yaml'))).mode & 0o777, 0o640);
    assert.deepEqual(await readdir(folder), ['a.yaml']);
  });

  it('writes through a link', async () => {
    await writeFile(path('real'), 'one');
    await symlink('real', path('link'));
    await nodeFiles.write(uri('link'), 'two');
    assert.equal(await readFile(path('real'), 'utf8'), 'two');
  });

  it('says why a file cannot be written, and leaves what is there', async () => {
    await mkdir(path('folder'));
    await assert.rejects(nodeFiles.write(uri('folder'), 'text'), { message: 'This is a folder.' });
    await assert.rejects(nodeFiles.write(uri('none/a'), 'text'), { message: 'There is no such folder.' });
    assert.deepEqual(await readdir(folder), ['folder']);
  });

  it('leaves a file alone that may only be read', async function () {
    if (process.getuid?.() === 0) this.skip();
    await writeFile(path('a'), 'one', { mode: 0o444 });
    await assert.rejects(nodeFiles.write(uri('a'), 'two'), { message: 'Permission denied.' });
    assert.equal(await readFile(path('a'), 'utf8'), 'one');
  });
});

describe('hash and ids of this machine', () => {
  it('hashes UTF-8', async () => {
    assert.equal(await nodeHash.sha256('ü'), '607474ca475a9724d7360aba71a56d5df77e61350e3f724cfa1f46e857e2d85f');
  });

  it('makes ids of eight lower-case letters and digits', () => {
    const ids = Array.from({ length: 100 }, () => nodeRandomIds.next());
    for (const id of ids) assert.match(id, /^[a-z0-9]{8}$/u);
    assert.equal(new Set(ids).size, ids.length);
  });
});
