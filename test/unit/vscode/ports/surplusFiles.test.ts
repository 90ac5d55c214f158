import assert from 'node:assert/strict';
import { surplusFiles } from '../../../../src/vscode/ports/surplusFiles';

describe('surplusFiles', () => {
  const files = [40, 10, 30, 20].map((mtime) => ({ mtime, size: 100 }));
  const times = (most: { readonly bytes: number; readonly files: number }): readonly number[] =>
    surplusFiles(files, most).map(({ mtime }) => mtime);

  it('is empty while there are not too many', () => {
    assert.deepEqual(times({ bytes: 400, files: 4 }), []);
  });

  it('is the oldest of too many files, and some more for the next ones', () => {
    assert.deepEqual(times({ bytes: 1000, files: 3 }), [20, 10]);
  });

  it('is the oldest of too many bytes', () => {
    assert.deepEqual(times({ bytes: 300, files: 10 }), [20, 10]);
  });

  it('is everything where a single file is too large', () => {
    assert.equal(surplusFiles([{ mtime: 1, size: 500 }], { bytes: 400, files: 4 }).length, 1);
  });
});
