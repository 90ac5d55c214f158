/** The one version of VS Code that is tested, desktop and server alike; `engines.vscode` in package.json goes with it. */
export const VSCODE_VERSION = '1.139.1';
