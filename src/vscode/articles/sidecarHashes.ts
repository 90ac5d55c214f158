import * as vscode from 'vscode';
import { MAX_BYTES } from '../../core/index';
import { isSidecar } from './sidecarUri';

/** Where the hash of the text stands in an annotations file. It is near the top in all that Article Annotator writes. */
const SHA256 = /\bsha256:\s*["']?([0-9a-f]{64})\b/u;
const MOST_SIDECARS = 5000;
const PATTERN = '**/*.annotations*.yaml';

interface Known {
  readonly mtime: number;
  readonly sha256: string | undefined;
}

/** Which annotations files are there, and of which texts. Files that did not change since are not read again. */
export class SidecarHashes {
  readonly #known = new Map<string, Known>();

  /** All annotations files of the workspace. */
  async sidecars(): Promise<readonly vscode.Uri[]> {
    return (await vscode.workspace.findFiles(PATTERN, undefined, MOST_SIDECARS)).filter(isSidecar);
  }

  /** Those of the workspace, and of the folder of an article that is in none, that describe the text of this hash. */
  async withText(sha256: string, article: vscode.Uri): Promise<readonly vscode.Uri[]> {
    const isInWorkspace = vscode.workspace.getWorkspaceFolder(article) !== undefined;
    const beside = new vscode.RelativePattern(vscode.Uri.joinPath(article, '..'), PATTERN.slice('**/'.length));
    const found = isInWorkspace
      ? await this.sidecars()
      : (await vscode.workspace.findFiles(beside, undefined, MOST_SIDECARS)).filter(isSidecar);
    const matches: vscode.Uri[] = [];
    for (const uri of found) if ((await this.#hashOf(uri)) === sha256) matches.push(uri);
    return matches;
  }

  async #hashOf(uri: vscode.Uri): Promise<string | undefined> {
    try {
      const { mtime, size } = await vscode.workspace.fs.stat(uri);
      if (size > MAX_BYTES) return undefined;
      const known = this.#known.get(uri.toString());
      if (known?.mtime === mtime) return known.sha256;
      const source = new TextDecoder().decode(await vscode.workspace.fs.readFile(uri));
      const sha256 = SHA256.exec(source)?.[1];
      this.#known.set(uri.toString(), { mtime, sha256 });
      return sha256;
    } catch {
      return undefined;
    }
  }
}
