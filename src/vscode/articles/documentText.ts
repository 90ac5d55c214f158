import type * as vscode from 'vscode';
import type { ArticleText, TextChange } from '../../core/index';
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

/** VS Code gives the changes of one event as all made in the text before it, last place first: in that order they can be applied one by one. */
export const textChanges = (event: vscode.TextDocumentChangeEvent): readonly TextChange[] =>
  [...event.contentChanges]
    .sort((a, b) => b.rangeOffset - a.rangeOffset)
    .map(({ rangeOffset, rangeLength, text }) => ({ start: rangeOffset, deleted: rangeLength, inserted: text.length }));
