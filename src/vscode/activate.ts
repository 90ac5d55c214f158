import * as vscode from 'vscode';
import type { ConverterWorker, DetectorResources, Files, Log, SessionServices, Snapshots } from '../core/index';
import { decodeDetectorFile, Detector, detectorFileSteps, finishInSlices, UndoStack, WorkerConverter } from '../core/index';
import type { ArticleAnnotatorApi } from './api';
import { createApi } from './api';
import { ArticleSessions } from './articles/articleSessions';
import { writableArticle } from './acting/changeArticle';
import { registerConfidenceCommand } from './commands/confidenceCommand';
import { registerDecideCommands } from './commands/decideCommands';
import { registerEntityCommands } from './commands/entityCommands';
import { registerFileCommands } from './commands/fileCommands';
import { registerLinkCommands } from './commands/linkCommands';
import { registerMarkCommands } from './commands/markCommands';
import { registerNameCommands } from './commands/nameCommands';
import { registerNavigationCommands } from './commands/navigationCommands';
import { registerNewArticleCommands } from './commands/newArticle/newArticleCommands';
import { registerOccurrencesCommand } from './commands/occurrencesCommand';
import { registerReattachCommand } from './commands/reattachCommand';
import { registerRegistryCommands } from './commands/registryCommands';
import { registerSampleCommand } from './commands/sampleCommand';
import { registerNoteCommands } from './commands/noteCommands';
import { registerRegistryDetailsCommands } from './commands/registryDetailsCommands';
import { registerRegistryMergeCommands } from './commands/registryMergeCommands';
import { registerReviewCommands } from './commands/reviewCommands';
import { registerSettleCommand } from './commands/settleCommand';
import { registerSpeakerCommands } from './commands/speakerCommands';
import { registerWorkspaceOccurrencesCommand } from './commands/workspaceOccurrencesCommand';
import { SidecarHashes } from './articles/sidecarHashes';
import { registerAnchorProblems } from './features/anchorProblems';
import { registerArticleDecorations } from './features/articleDecorations';
import { registerArticleProblems } from './features/articleProblems';
import { registerArticleContext } from './features/articleContext';
import { registerCopiedArticles } from './features/copiedArticles';
import { registerDiagnostics } from './features/diagnostics';
import { registerFileMoves } from './features/fileMoves';
import { registerGoneArticles } from './features/goneArticles';
import { registerJoinVersions } from './features/joinVersions';
import { registerHighlights } from './features/highlights';
import { registerHovers } from './features/hovers';
import { registerCodeActions } from './features/language/codeActionsProvider';
import { registerDefinitions } from './features/language/definitionProvider';
import { registerDocumentHighlights } from './features/language/documentHighlightProvider';
import { registerDocumentSymbols } from './features/language/documentSymbolProvider';
import { registerFoldingRanges } from './features/language/foldingRangeProvider';
import { registerInlayHints } from './features/language/inlayHintsProvider';
import { registerReferences } from './features/language/referenceProvider';
import { registerRenames } from './features/language/renameProvider';
import { registerSelectionRanges } from './features/language/selectionRangeProvider';
import { registerWorkspaceSymbols } from './features/language/workspaceSymbolProvider';
import { registerRegistryDiagnostics } from './features/registryDiagnostics';
import { registerStatusBar } from './features/statusBar';
import { registerTree } from './features/tree';
import { ChannelLog } from './log';
import { inflated } from './ports/deflate';
import { textInGit } from './ports/gitTexts';
import { StoredSnapshots } from './ports/storedSnapshots';
import { VscodeFileFinder } from './ports/vscodeFileFinder';
import { VscodeWatcher } from './ports/vscodeWatcher';
import { clock, hash, randomIds, scheduler } from './ports/webPorts';
import { ReviewMode } from './review/reviewMode';
import { StickyKind } from './review/stickyKind';
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
  const commandServices = { ...services, nodesInFocus: (view: string) => tree.nodesInFocus(view) };
  const api = createApi(sessions);
  const stickyKind = new StickyKind();
  const review = new ReviewMode(services, stickyKind);
  const hashes = new SidecarHashes();
  context.subscriptions.push(
    log,
    sessions,
    knowledge,
    { dispose: () => running.delete(sessions) },
    api,
    tree,
    registerAnchorProblems(services),
    registerArticleContext(services),
    registerArticleDecorations(services),
    registerArticleProblems(services),
    registerCopiedArticles(services, { files, hashes, memory: context.workspaceState }),
    registerDiagnostics(services),
    registerFileMoves(services),
    registerGoneArticles(services, hashes),
    registerJoinVersions(services),
    registerRegistryDiagnostics(services),
    registerHighlights(services),
    registerHovers(services),
    registerCodeActions(services),
    registerDefinitions(services),
    registerDocumentHighlights(services),
    registerDocumentSymbols(services),
    registerFoldingRanges(services),
    registerInlayHints(services),
    registerReferences(services),
    registerRenames(services),
    registerSelectionRanges(services),
    registerWorkspaceSymbols(services),
    registerStatusBar(services),
    registerConfidenceCommand(commandServices),
    registerDecideCommands(commandServices),
    registerEntityCommands(commandServices),
    registerFileCommands(commandServices),
    registerLinkCommands(commandServices),
    registerMarkCommands(commandServices, stickyKind),
    registerNameCommands(commandServices),
    registerNavigationCommands(commandServices),
    registerNewArticleCommands(services, { files, converter: new WorkerConverter(startConverter, scheduler) }),
    registerOccurrencesCommand(commandServices),
    registerReattachCommand(commandServices),
    registerRegistryCommands(commandServices),
    registerSampleCommand(services, context.globalStorageUri),
    registerNoteCommands(commandServices),
    registerRegistryDetailsCommands(commandServices),
    registerRegistryMergeCommands(commandServices),
    review,
    registerReviewCommands(commandServices, review, stickyKind),
    registerSettleCommand(commandServices),
    registerSpeakerCommands(commandServices),
    registerWorkspaceOccurrencesCommand(commandServices),
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
