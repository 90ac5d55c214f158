import * as vscode from 'vscode';
import type { ConverterWorker, DetectorResources, Files, Log, SessionServices, Snapshots } from '../core/index';
import { decodeDetectorFile, Detector, detectorFileSteps, finishInSlices, UndoStack, WorkerConverter } from '../core/index';
import type { ArticleAnnotatorApi } from './api';
import { createApi } from './api';
import { ArticleSessions } from './articles/articleSessions';
import { writableArticle } from './acting/changeArticle';
import { registerAllCommands } from './commands/allCommands';
import { registerAllFeatures } from './features/allFeatures';
import { registerTree } from './features/tree';
import { ChannelLog } from './log';
import { inflated } from './ports/deflate';
import { textInGit } from './ports/gitTexts';
import { StoredSnapshots } from './ports/storedSnapshots';
import { VscodeFileFinder } from './ports/vscodeFileFinder';
import { VscodeWatcher } from './ports/vscodeWatcher';
import { clock, hash, randomIds, scheduler } from './ports/webPorts';
import type { Services } from './services';
import { WorkspaceKnowledge } from './workspace/workspaceKnowledge';

/** The sessions that run: VS Code calls `deactivate` without anything to know them by. */
const running = new Set<ArticleSessions>();

/** A window that closes waits until what was decided last is on disk. */
export async function deactivate(): Promise<void> {
  await Promise.all([...running].map((sessions) => sessions.whenSaved()));
}

/** What the two hosts do each in their own way. */
export interface HostPorts {
  readonly files: Files;
  /** Starts the worker that makes articles of other formats; called when the first one is asked for. */
  readonly startConverter: () => Promise<ConverterWorker>;
}

/** The composition root: builds everything once, for whichever host, and hands each part what it needs. */
export async function activate(
  context: vscode.ExtensionContext,
  { files, startConverter }: HostPorts,
): Promise<ArticleAnnotatorApi> {
  const log = new ChannelLog();
  const resources = lazy(() => loadDetectorResources(context.extensionUri));
  const watcher = new VscodeWatcher();
  const knowledge = new WorkspaceKnowledge({ files, watcher, finder: new VscodeFileFinder(), log, scheduler });
  const undo = new UndoStack();
  const sessionServices: SessionServices = {
    files,
    watcher,
    clock,
    log,
    hash,
    randomIds,
    scheduler,
    snapshots: snapshotsOf(context, log),
    createDetector: async () => new Detector(await resources()),
    taught: knowledge,
    undo: { stack: undo, held: new Map(), sessionOf: async (uri) => (await writableArticle(sessions, uri)).session },
  };
  const sessions = new ArticleSessions(sessionServices);
  running.add(sessions);
  const services: Services = { extensionUri: context.extensionUri, sessions, knowledge, files, clock, undo, log };
  const tree = registerTree(services, context.globalState, scheduler);
  const api = createApi(sessions);
  context.subscriptions.push(
    log,
    sessions,
    knowledge,
    { dispose: () => running.delete(sessions) },
    api,
    tree,
    registerAllFeatures(services, context.workspaceState),
    registerAllCommands(
      { ...services, nodesInFocus: (view) => tree.nodesInFocus(view) },
      { converter: new WorkerConverter(startConverter, scheduler), storage: context.globalStorageUri },
    ),
  );
  knowledge.start();
  await sessions.start();
  return api;
}

/** Texts that sidecars describe: those that the extension kept, and those that git has. */
function snapshotsOf(context: vscode.ExtensionContext, log: Log): Snapshots {
  const stored = new StoredSnapshots(vscode.Uri.joinPath(context.storageUri ?? context.globalStorageUri, 'snapshots'), log);
  return {
    read: async (sha256, articleUri) =>
      (await stored.read(sha256)) ?? textInGit(sha256, vscode.Uri.parse(articleUri, true), hash),
    write: (sha256, text) => stored.write(sha256, text),
  };
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
  const bytes = await inflated(await vscode.workspace.fs.readFile(vscode.Uri.joinPath(extensionUri, 'media', 'detector.model')));
  const control = { scheduler, cancellation: { isCancellationRequested: false } };
  return (await finishInSlices(detectorFileSteps(bytes), control)) ?? decodeDetectorFile(bytes);
}
