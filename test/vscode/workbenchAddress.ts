export interface WorkbenchParameters {
  /** The folder, or the `.code-workspace` file of several folders, to open; an empty window without it. */
  readonly folder?: string;
  /** A file to open at once. */
  readonly file?: string;
  /** The folder of an extension under development. */
  readonly extension?: string;
  /** The module whose `run()` is called when the window is up. */
  readonly tests?: string;
}

/** The address of a workbench window. All paths are absolute paths on the machine of the server. */
export function workbenchAddress(
  server: { readonly port: number; readonly url: string },
  parameters: WorkbenchParameters,
): string {
  const remote = (path: string): string => `vscode-remote://localhost:${server.port}${path}`;
  const payload = [
    ['skipWelcome', 'true'],
    ['skipReleaseNotes', 'true'],
    ...(parameters.extension === undefined ? [] : [['extensionDevelopmentPath', remote(parameters.extension)]]),
    ...(parameters.tests === undefined ? [] : [['extensionTestsPath', remote(parameters.tests)]]),
    ...(parameters.file === undefined ? [] : [['openFile', remote(parameters.file)]]),
  ];
  const address = new URL(server.url);
  if (parameters.folder === undefined) address.searchParams.set('ew', 'true');
  else address.searchParams.set(parameters.folder.endsWith('.code-workspace') ? 'workspace' : 'folder', parameters.folder);
  address.searchParams.set('payload', JSON.stringify(payload));
  return address.href;
}
