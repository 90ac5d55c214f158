import * as vscode from 'vscode';
import type { ConverterWorker } from '../../core/index';

/**
 * Runs the converter in a worker below the one that extensions run in. VS Code starts no worker from an extension's folder that is not on
 * this machine, so the script is read and handed over.
 *
 * @param script Its place in the extension's folder.
 */
export async function converterWebWorker(script: vscode.Uri): Promise<ConverterWorker> {
  // A copy of its own: what is read may be a part of a larger buffer.
  const source = new Uint8Array(await vscode.workspace.fs.readFile(script));
  const address = URL.createObjectURL(new Blob([source], { type: 'text/javascript' }));
  const worker = new Worker(address);
  return {
    send: (article) => {
      worker.postMessage(article);
    },
    onAnswer: (listener) => {
      worker.onmessage = ({ data }: MessageEvent<unknown>) => {
        listener(data);
      };
    },
    onFailure: (listener) => {
      worker.onerror = (event) => {
        listener(new Error(event.message));
      };
    },
    end: () => {
      worker.terminate();
      URL.revokeObjectURL(address);
    },
  };
}
