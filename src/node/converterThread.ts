import { Worker } from 'node:worker_threads';
import type { ConverterWorker } from '../core/index';

/** Gives a thread the two names by which a worker of the web sends and is sent to, then runs the script. */
const LIKE_A_WEB_WORKER = `
const { parentPort, workerData } = require('node:worker_threads');
globalThis.postMessage = (message) => parentPort.postMessage(message);
require(workerData);
parentPort.on('message', (data) => globalThis.onmessage({ data }));
`;

/** Runs the converter, a script for web workers, in a thread of Node. @param script Its path on disk. */
export function converterThread(script: string): ConverterWorker {
  const thread = new Worker(LIKE_A_WEB_WORKER, { eval: true, workerData: script });
  return {
    send: (source) => {
      thread.postMessage(source);
    },
    onAnswer: (listener) => {
      thread.on('message', listener);
    },
    onFailure: (listener) => {
      thread.on('error', listener);
      thread.on('exit', () => {
        listener(new Error('The converter ended without an answer.'));
      });
    },
    end: () => void thread.terminate(),
  };
}
