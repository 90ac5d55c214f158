import * as vscode from 'vscode';
import type { RegistryState } from '../../core/index';
import { openFileAction } from './openFileAction';
import { ReaderError } from './readerError';

/**
 * Why something cannot be done that needs the registry.
 * @param mistakes What to say where it can be read, but is not valid; the reader is offered to open it.
 */
export const unusableRegistry = (state: RegistryState, registry: vscode.Uri, mistakes: string): ReaderError =>
  state.kind === 'unreadable'
    ? new ReaderError(vscode.l10n.t('The registry cannot be read: {0}', state.reason))
    : new ReaderError(mistakes, openFileAction(vscode.l10n.t('Open Registry'), registry));
