import * as vscode from 'vscode';

/** The files of one folder in memory, under a scheme of their own, as virtual workspaces have them; a test says which cannot be written. */
export class MemoryFileSystem implements vscode.FileSystemProvider {
  readonly files = new Map<string, string>();
  isWritable: (path: string) => boolean = () => true;
  readonly #changed = new vscode.EventEmitter<vscode.FileChangeEvent[]>();

  readonly onDidChangeFile = this.#changed.event;

  watch(): vscode.Disposable {
    return new vscode.Disposable(() => undefined);
  }

  stat(uri: vscode.Uri): vscode.FileStat {
    if (uri.path === '/') return { type: vscode.FileType.Directory, ctime: 0, mtime: 0, size: 0 };
    const size = new TextEncoder().encode(this.#text(uri)).length;
    return { type: vscode.FileType.File, ctime: 0, mtime: 0, size };
  }

  readDirectory(): [string, vscode.FileType][] {
    return [...this.files.keys()].map((path) => [path.slice(1), vscode.FileType.File]);
  }

  createDirectory(): void {
    throw vscode.FileSystemError.NoPermissions();
  }

  readFile(uri: vscode.Uri): Uint8Array {
    return new TextEncoder().encode(this.#text(uri));
  }

  /** Fails later, not at once: VS Code queues the writes of one file, and waits for ever behind one that throws. */
  async writeFile(uri: vscode.Uri, content: Uint8Array): Promise<void> {
    await Promise.resolve();
    this.#put(uri, new TextDecoder().decode(content));
  }

  delete(uri: vscode.Uri): void {
    this.files.delete(uri.path);
  }

  rename(from: vscode.Uri, to: vscode.Uri): void {
    this.#put(to, this.#text(from));
    this.delete(from);
  }

  #text(uri: vscode.Uri): string {
    const text = this.files.get(uri.path);
    if (text === undefined) throw vscode.FileSystemError.FileNotFound(uri);
    return text;
  }

  #put(uri: vscode.Uri, text: string): void {
    if (!this.isWritable(uri.path)) throw vscode.FileSystemError.NoPermissions(uri);
    this.files.set(uri.path, text);
  }
}
