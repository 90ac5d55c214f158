import * as vscode from 'vscode';
import type { Message } from '../core/index';
import { messages } from '../core/index';

/** What core has to say, in the reader's language: its English sentences are the keys of the translations. */
export const localized = ({ key, args }: Message): string => vscode.l10n.t(messages[key], ...args);
