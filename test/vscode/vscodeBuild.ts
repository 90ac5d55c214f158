import { findDesktop } from './desktop';
import { VSCODE_VERSION } from './version';

export type VSCodeBuild = { readonly kind: 'desktop'; readonly executable: string } | { readonly kind: 'server' };

/** Desktop VS Code where it runs, else the server build. `ARTICLE_ANNOTATOR_VSCODE=server` or `=desktop` decides by hand. */
export async function chooseVSCode(): Promise<VSCodeBuild> {
  const wanted = process.env.ARTICLE_ANNOTATOR_VSCODE ?? '';
  if (wanted === 'server') return { kind: 'server' };
  const desktop = await findDesktop();
  if ('executable' in desktop) return { kind: 'desktop', executable: desktop.executable };
  const missing = `No desktop VS Code ${VSCODE_VERSION}: ${desktop.unusable}.`;
  if (wanted === 'desktop') throw new Error(missing);
  console.log(`${missing} Using the server build.`);
  return { kind: 'server' };
}
