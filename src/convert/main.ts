// The worker's door: one message in, one out. A worker of its own keeps libraries and long pages away from the extension host.
import { type ArticleSource, errorMessage, type WorkerAnswer } from '../core/index';
import { convert } from './convert';

/** What a worker has in every host; the compiler knows the globals of a page. */
interface WorkerScope {
  onmessage: ((event: { readonly data: ArticleSource }) => void) | null;
  postMessage(answer: WorkerAnswer): void;
}

const scope = globalThis as unknown as WorkerScope;

scope.onmessage = ({ data }) => {
  try {
    scope.postMessage({ conversion: convert(data) });
  } catch (error) {
    scope.postMessage({ error: errorMessage(error) });
  }
};
