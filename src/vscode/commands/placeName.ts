import type * as vscode from 'vscode';
import type { Span } from '../../core/index';
import { fileName } from '../../core/index';

/** A place as people and terminals write it: `north-korea.txt:7`, the line counted from 1. */
export function placeName(document: vscode.TextDocument, span: Span | null): string {
  const name = fileName(document.uri.path);
  return span === null ? name : `${name}:${String(document.positionAt(span.start).line + 1)}`;
}
