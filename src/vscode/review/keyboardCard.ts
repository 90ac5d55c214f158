import * as vscode from 'vscode';

/**
 * Whether the card at the cursor is open by keyboard, for the key that closes it and would mean something else without it. VS Code tells nobody when
 * a card opens or closes: it opens when it is asked for at the cursor itself, which a pointer hardly meets, and closes with whatever is done then.
 */
export class KeyboardCard implements vscode.Disposable {
  #isOpen = false;
  readonly #subscriptions = vscode.Disposable.from(
    vscode.window.onDidChangeActiveTextEditor(() => this.close()),
    vscode.window.onDidChangeTextEditorSelection(() => this.close()),
    vscode.window.onDidChangeTextEditorVisibleRanges(() => this.close()),
  );

  /** A card was asked for, and there is one. */
  shown(document: vscode.TextDocument, position: vscode.Position): void {
    const editor = vscode.window.activeTextEditor;
    this.#isOpen = editor?.document === document && editor.selection.active.isEqual(position);
  }

  /** @returns Whether it was open. */
  close(): boolean {
    const wasOpen = this.#isOpen;
    this.#isOpen = false;
    return wasOpen;
  }

  dispose(): void {
    this.#subscriptions.dispose();
  }
}
