import assert from 'node:assert/strict';
import { run } from '../../../src/cli/run';
import { memoryIo } from './memoryIo';

describe('article-annotator', () => {
  it('helps', async () => {
    for (const argv of [['--help'], ['-h'], ['help']]) {
      const io = memoryIo();
      assert.equal(await run(argv, io), 0);
      assert.match(io.out(), /^Usage: article-annotator COMMAND/u);
    }
    for (const name of ['detect', 'annotate', 'export', 'check', 'merge']) {
      for (const argv of [
        [name, '--help'],
        [name, '-h'],
        ['help', name],
        [name, 'a.txt', '--help'],
      ]) {
        const io = memoryIo();
        assert.equal(await run(argv, io), 0);
        assert.ok(io.out().startsWith(`Usage: article-annotator ${name} `));
        assert.equal(io.err(), '');
      }
    }
  });

  it('tells its version', async () => {
    const io = memoryIo();
    assert.equal(await run(['--version'], io), 0);
    assert.equal(io.out(), '1.2.3\n');
  });

  it('explains itself to who calls it wrongly', async () => {
    for (const argv of [[], ['nonsense'], ['help', 'nonsense'], ['--nonsense']]) {
      const io = memoryIo();
      assert.equal(await run(argv, io), 1);
      assert.equal(io.out(), '');
      assert.match(io.err(), /Usage: article-annotator COMMAND/u);
    }
  });

  it('ends quietly when nobody reads its output', async () => {
    const io = memoryIo({ closesAfter: 0 });
    assert.equal(await run(['--help'], io), 0);
    assert.equal(io.err(), '');
  });

  it('tells of what should not happen', async () => {
    const io = memoryIo({ files: { 'a.txt': 'Words.' }, createDetector: () => Promise.reject(new Error('No lexicon.')) });
    assert.equal(await run(['detect', 'a.txt'], io), 1);
    assert.equal(io.err(), 'article-annotator: Something went wrong: No lexicon.\n');
  });
});
