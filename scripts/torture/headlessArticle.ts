import { createHash } from 'node:crypto';
import {
  ArticleSession,
  type ArticleText,
  type Files,
  type SessionServices,
  sidecarName,
  type Watcher,
} from '../../src/core/index';

/** A text that nobody edits, as a session sees it. */
export const stillText = (uri: string, text: string): ArticleText => ({
  uri,
  sidecarUri: sidecarName(uri),
  isWritable: true,
  version: 1,
  isDirty: false,
  getText: () => text,
});

/** What a session needs of its host when nothing is detected; errors are thrown away, the session's status tells of them. */
export function headlessServices(
  files: Files,
  randomId: () => string,
  watcher: Watcher = { watch: () => ({ dispose: () => undefined }) },
): SessionServices {
  return {
    files,
    watcher,
    clock: { now: () => '2026-01-01T00:00:00.000Z' },
    log: { info: () => undefined, warn: () => undefined, error: () => undefined },
    hash: { sha256: (content) => Promise.resolve(createHash('sha256').update(content).digest('hex')) },
    randomIds: { next: randomId },
    scheduler: {
      // Time stands still: however long a step takes here, it counts as a moment.
      time: () => 0,
      yield: () => Promise.resolve(),
      after: () => ({ dispose: () => undefined }),
    },
    snapshots: { read: () => Promise.resolve(undefined), write: () => Promise.resolve() },
    createDetector: () => Promise.resolve({ detectInSlices: () => Promise.resolve(undefined) }),
  };
}

/** A session that detects nothing, opened. */
export async function openHeadless(article: ArticleText, services: SessionServices): Promise<ArticleSession> {
  const session = new ArticleSession(article, services, { minConfidence: 0, detects: false });
  await session.open();
  return session;
}
