import * as vscode from 'vscode';
import { SidecarHashes } from '../articles/sidecarHashes';
import type { Services } from '../services';
import { registerAnchorProblems } from './anchorProblems';
import { registerArticleContext } from './articleContext';
import { registerArticleDecorations } from './articleDecorations';
import { registerArticleProblems } from './articleProblems';
import { registerCopiedArticles } from './copiedArticles';
import { registerDiagnostics } from './diagnostics';
import { registerFileMoves } from './fileMoves';
import { registerGoneArticles } from './goneArticles';
import { registerHighlights } from './highlights';
import { registerHovers } from './hovers';
import { registerJoinVersions } from './joinVersions';
import { registerLanguage } from './language';
import { registerRegistryDiagnostics } from './registryDiagnostics';
import { registerStatusBar } from './statusBar';

/**
 * Everything that is shown, but for the tree, whose nodes commands ask for.
 *
 * @param memory What is remembered in this workspace.
 */
export function registerAllFeatures(services: Services, memory: vscode.Memento): vscode.Disposable {
  const hashes = new SidecarHashes();
  return vscode.Disposable.from(
    registerAnchorProblems(services),
    registerArticleContext(services),
    registerArticleDecorations(services),
    registerArticleProblems(services),
    registerCopiedArticles(services, hashes, memory),
    registerDiagnostics(services),
    registerFileMoves(services),
    registerGoneArticles(services, hashes),
    registerJoinVersions(services),
    registerRegistryDiagnostics(services),
    registerHighlights(services),
    registerHovers(services),
    registerLanguage(services),
    registerStatusBar(services),
  );
}
