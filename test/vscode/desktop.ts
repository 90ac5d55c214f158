// Desktop VS Code: downloaded once, and used only where it really starts.
import { downloadAndUnzipVSCode, SilentReporter } from '@vscode/test-electron';
import { cacheFolder } from './paths';
import { trial } from './trial';
import { VSCODE_VERSION } from './version';

/** How long a download may stand still before it counts as out of reach. */
const IDLE_TIMEOUT = 10_000;

export type Desktop = { readonly executable: string } | { readonly unusable: string };

/** The executable of desktop VS Code, tried out, or the reason why there is none here. */
export async function findDesktop(): Promise<Desktop> {
  const desktop = await downloadDesktop();
  if ('unusable' in desktop) return desktop;
  const failure = await trial(desktop.executable);
  return failure === undefined ? desktop : { unusable: failure };
}

/** The same without trying it out. */
export async function downloadDesktop(): Promise<Desktop> {
  if (process.platform === 'linux' && !process.env.DISPLAY && !process.env.WAYLAND_DISPLAY) {
    return { unusable: 'there is no display' };
  }
  try {
    const executable = await downloadAndUnzipVSCode({
      version: VSCODE_VERSION,
      cachePath: cacheFolder,
      timeout: IDLE_TIMEOUT,
      reporter: new SilentReporter(),
    });
    return { executable };
  } catch (error) {
    return { unusable: `it cannot be downloaded (${error instanceof Error ? error.message : String(error)})` };
  }
}
