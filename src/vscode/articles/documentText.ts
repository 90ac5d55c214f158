import * as vscode from 'vscode';
import type { ArticleText, EditCause, TextChange } from '../../core/index';
import { oneByOne } from '../../core/index';
import { isWritable, sidecarUri } from './sidecarUri';

/** An open document as a session sees it. */
export class DocumentText implements ArticleText {
  readonly document: vscode.TextDocument;
  readonly uri: string;
  readonly sidecarUri: string | undefined;
  readonly isWritable: boolean;

  constructor(document: vscode.TextDocument, annotator: string) {
    this.document = document;
    this.uri = document.uri.toString();
    this.sidecarUri = sidecarUri(document.uri, annotator)?.toString();
    this.isWritable = isWritable(document.uri);
  }

  get version(): number {
    return this.document.version;
  }

  get isDirty(): boolean {
    return this.document.isDirty;
  }

  getText(): string {
    return this.document.getText();
  }
}

/**
 * VS Code states all changes of one event in the text before it. It gives them last place first today, without promising to: they are put in order.
 */
export const textChanges = ({ contentChanges }: vscode.TextDocumentChangeEvent): readonly TextChange[] =>
  oneByOne(
    contentChanges.map(({ rangeOffset, rangeLength, text }) => ({
      start: rangeOffset,
      deleted: rangeLength,
      inserted: text.length,
    })),
  );

export function editCause({ reason }: vscode.TextDocumentChangeEvent): EditCause {
  if (reason === vscode.TextDocumentChangeReason.Undo) return 'undo';
  return reason === vscode.TextDocumentChangeReason.Redo ? 'redo' : 'edit';
}
