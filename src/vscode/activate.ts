import * as vscode from 'vscode';
import type { DetectorResources, Files, SessionServices } from '../core/index';
import { decodeDetectorFile, Detector, detectorFileSteps, finishInSlices } from '../core/index';
import type { ArticleAnnotatorApi } from './api';
import { createApi } from './api';
import { ArticleSessions } from './articles/articleSessions';
import { registerDecideCommands } from './commands/decideCommands';
import { registerEntityCommands } from './commands/entityCommands';
import { registerFileCommands } from './commands/fileCommands';
import { registerMarkCommands } from './commands/markCommands';
import { registerNavigationCommands } from './commands/navigationCommands';
import { registerSpeakerCommands } from './commands/speakerCommands';
import { SidecarHashes } from './articles/sidecarHashes';
import { registerArticleContext } from './features/articleContext';
import { registerCopiedArticles } from './features/copiedArticles';
import { registerDiagnostics } from './features/diagnostics';
import { registerFileMoves } from './features/fileMoves';
import { registerGoneArticles } from './features/goneArticles';
import { registerHighlights } from './features/highlights';
import { registerHovers } from './features/hovers';
import { registerStatusBar } from './features/statusBar';
import { registerTree } from './features/tree';
import { ChannelLog } from './log';
import { VscodeWatcher } from './ports/vscodeWatcher';
import { clock, hash, randomIds, scheduler } from './ports/webPorts';
import type { Services } from './services';

/** The sessions that run: VS Code calls `deactivate` without anything to know them by. */
const running = new Set<ArticleSessions>();

/** A window that closes waits until what was decided last is on disk. */
export async function deactivate(): Promise<void> {
  const sessions = [...running].flatMap(({ all }) => all);
  await Promise.all(sessions.map(({ session }) => session.whenSaved()));
}

/** The composition root: builds everything once, for whichever host, and hands each part what it needs. */
export async function activate(context: vscode.ExtensionContext, files: Files): Promise<ArticleAnnotatorApi> {
  const log = new ChannelLog();
  const resources = lazy(() => loadDetectorResources(context.extensionUri));
  const sessionServices: SessionServices = {
    files,
    watcher: new VscodeWatcher(),
    clock,
    log,
    hash,
    randomIds,
    scheduler,
    createDetector: async () => new Detector(await resources()),
  };
  const sessions = new ArticleSessions(sessionServices);
  running.add(sessions);
  const services: Services = { extensionUri: context.extensionUri, sessions, log };
  const tree = registerTree(services);
  const commandServices = { ...services, treeSelection: (view: string) => tree.selection(view) };
  const api = createApi(sessions);
  const hashes = new SidecarHashes();
  context.subscriptions.push(
    log,
    sessions,
    { dispose: () => running.delete(sessions) },
    api,
    tree,
    registerArticleContext(services),
    registerCopiedArticles(services, { files, hashes, memory: context.workspaceState }),
    registerDiagnostics(services),
    registerFileMoves(services),
    registerGoneArticles(services, hashes),
    registerHighlights(services),
    registerHovers(services),
    registerStatusBar(services),
    registerDecideCommands(commandServices),
    registerEntityCommands(commandServices),
    registerFileCommands(commandServices),
    registerMarkCommands(commandServices),
    registerNavigationCommands(commandServices),
    registerSpeakerCommands(commandServices),
  );
  await sessions.start();
  return api;
}

/** Makes a value when it is first needed; a failure is not kept, so that the next one who asks tries again. */
function lazy<T>(make: () => Promise<T>): () => Promise<T> {
  let made: Promise<T> | undefined;
  return () => {
    made ??= make().catch((error: unknown) => {
      made = undefined;
      throw error;
    });
    return made;
  };
}

async function loadDetectorResources(extensionUri: vscode.Uri): Promise<DetectorResources> {
  const bytes = await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', 'detector.model'));
  const control = { scheduler, cancellation: { isCancellationRequested: false } };
  return (await finishInSlices(detectorFileSteps(bytes), control)) ?? decodeDetectorFile(bytes);
}
