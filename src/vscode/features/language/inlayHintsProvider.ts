import * as vscode from 'vscode';
import type { SpeakerHint } from '../../../core/index';
import { introduction, speakerHints } from '../../../core/index';
import type { Services } from '../../services';
import { getSetting, onDidChangeSettings } from '../../settings';
import { articleOf, rangeOf } from './articleAt';

/** Names the speaker behind a quote where no name stands beside it. */
export function registerInlayHints(services: Services): vscode.Disposable {
  const changed = new vscode.EventEmitter<void>();
  return vscode.Disposable.from(
    changed,
    services.sessions.onDidChange(({ change }) => {
      // After an edit VS Code asks again by itself.
      if (change === 'annotations') changed.fire();
    }),
    onDidChangeSettings((isChanged) => {
      if (isChanged('inlayHints')) changed.fire();
    }),
    vscode.languages.registerInlayHintsProvider('*', {
      onDidChangeInlayHints: changed.event,
      provideInlayHints(document, range) {
        const article = articleOf(services, document);
        if (article === undefined || !getSetting('inlayHints', document.uri)) return undefined;
        const within = { start: document.offsetAt(range.start), end: document.offsetAt(range.end) };
        return speakerHints(article.annotations, document.getText(), within).map((hint) => inlayHint(document, hint));
      },
    }),
  );
}

/** Its name leads to where the article introduces the speaker. Names are shown as plain text. */
function inlayHint(document: vscode.TextDocument, { offset, name, entity }: SpeakerHint): vscode.InlayHint {
  const part = new vscode.InlayHintLabelPart(`— ${name}`);
  const span = entity && introduction(entity)?.span;
  if (span) part.location = new vscode.Location(document.uri, rangeOf(document, span));
  if (entity?.role !== undefined) part.tooltip = `${name}, ${entity.role}`;
  const hint = new vscode.InlayHint(document.positionAt(offset), [part]);
  hint.paddingLeft = true;
  return hint;
}
