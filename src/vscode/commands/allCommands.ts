import * as vscode from 'vscode';
import type { ArticleConverter } from '../../core/index';
import type { CommandServices } from '../acting/target';
import { ReviewMode } from '../review/reviewMode';
import { StickyKind } from '../review/stickyKind';
import { registerConfidenceCommand } from './confidenceCommand';
import { registerDecideCommands } from './decideCommands';
import { registerEntityCommands } from './entityCommands';
import { registerFileCommands } from './fileCommands';
import { registerLinkCommands } from './linkCommands';
import { registerMarkCommands } from './markCommands';
import { registerNameCommands } from './nameCommands';
import { registerNavigationCommands } from './navigationCommands';
import { registerNewArticleCommands } from './newArticle/newArticleCommands';
import { registerNoteCommands } from './noteCommands';
import { registerOccurrencesCommand } from './occurrencesCommand';
import { registerReattachCommand } from './reattachCommand';
import { registerRegistryCommands } from './registryCommands';
import { registerRegistryDetailsCommands } from './registryDetailsCommands';
import { registerRegistryMergeCommands } from './registryMergeCommands';
import { registerReviewCommands } from './reviewCommands';
import { registerSampleCommand } from './sampleCommand';
import { registerSettleCommand } from './settleCommand';
import { registerSpeakerCommands } from './speakerCommands';
import { registerWorkspaceOccurrencesCommand } from './workspaceOccurrencesCommand';

/** What some commands need besides the services. */
export interface CommandPorts {
  readonly converter: ArticleConverter;
  /** The folder of the extension's own files: the sample is copied there. */
  readonly storage: vscode.Uri;
}

/** Every command but those of single features. */
export function registerAllCommands(services: CommandServices, { converter, storage }: CommandPorts): vscode.Disposable {
  const stickyKind = new StickyKind();
  const review = new ReviewMode(services, stickyKind);
  return vscode.Disposable.from(
    review,
    registerConfidenceCommand(services),
    registerDecideCommands(services),
    registerEntityCommands(services),
    registerFileCommands(services),
    registerLinkCommands(services),
    registerMarkCommands(services, stickyKind),
    registerNameCommands(services),
    registerNavigationCommands(services),
    registerNewArticleCommands(services, converter),
    registerOccurrencesCommand(services),
    registerReattachCommand(services),
    registerRegistryCommands(services),
    registerSampleCommand(services, storage),
    registerNoteCommands(services),
    registerRegistryDetailsCommands(services),
    registerRegistryMergeCommands(services),
    registerReviewCommands(services, review, stickyKind),
    registerSettleCommand(services),
    registerSpeakerCommands(services),
    registerWorkspaceOccurrencesCommand(services),
  );
}
