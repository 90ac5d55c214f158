import * as assert from 'node:assert/strict';
import { type ArticleSource, type ConverterWorker, WorkerConverter } from '../../../../src/core/index';

const SOURCE: ArticleSource = { format: 'html', content: '<p>' };
const ARTICLE = { kind: 'article', article: { paragraphs: ['Text.'] } } as const;

/** A worker that does as told once it is sent something, and the clock beside it. */
function host(reply: (worker: { answer: (value: unknown) => void; fail: (error: Error) => void; wait: () => void }) => void) {
  let [ended, timers] = [0, 0];
  let [answer, fail, ring] = [(_value: unknown): void => undefined, (_error: Error): void => undefined, (): void => undefined];
  const worker: ConverterWorker = {
    send: () => {
      reply({
        answer: (value) => {
          answer(value);
        },
        fail: (error) => {
          fail(error);
        },
        wait: () => {
          ring();
        },
      });
    },
    onAnswer: (listener) => {
      answer = listener;
    },
    onFailure: (listener) => {
      fail = listener;
    },
    end: () => {
      ended++;
    },
  };
  const after = (_milliseconds: number, run: () => void) => {
    timers++;
    ring = run;
    return {
      dispose: () => {
        timers--;
      },
    };
  };
  return { converter: new WorkerConverter(() => Promise.resolve(worker), { after }), left: () => ({ ended, timers }) };
}

describe('the converter in a worker', () => {
  it('answers once, and leaves no worker and no timer behind', async () => {
    const { converter, left } = host(({ answer }) => {
      answer({ conversion: ARTICLE });
    });
    assert.deepEqual(await converter.convert(SOURCE), ARTICLE);
    assert.deepEqual(left(), { ended: 1, timers: 0 });
  });

  it('is ended where it takes too long', async () => {
    const { converter, left } = host(({ wait }) => {
      wait();
    });
    assert.deepEqual(await converter.convert(SOURCE), { kind: 'refused', reason: 'tooSlow' });
    assert.deepEqual(left(), { ended: 1, timers: 0 });
  });

  it('says where it failed', async () => {
    const failing = host(({ answer }) => {
      answer({ error: 'Too deep.' });
    });
    await assert.rejects(failing.converter.convert(SOURCE), /Too deep/u);
    const dying = host(({ fail }) => {
      fail(new Error('No memory.'));
    });
    await assert.rejects(dying.converter.convert(SOURCE), /No memory/u);
    assert.deepEqual(dying.left(), { ended: 1, timers: 0 });
  });
});
