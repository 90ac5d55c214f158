import * as vscode from 'vscode';

/** The user's settings, each declared with its default in package.json. */
export interface Settings {
  readonly articleFiles: readonly string[];
  readonly plainText: 'prose' | 'always' | 'never';
  readonly minConfidence: number;
  readonly annotator: string;
  readonly highlights: boolean;
  readonly inlayHints: boolean;
  readonly 'problems.quoteWithoutSpeaker': boolean;
  readonly 'problems.shortNameFirst': boolean;
  readonly 'problems.undecidedName': boolean;
  readonly 'problems.twoSpellings': boolean;
  readonly 'problems.personAndOrganization': boolean;
  readonly 'problems.unbalancedQuotes': boolean;
  readonly 'problems.unknownSpeaker': boolean;
  readonly 'problems.disputedAnnotation': boolean;
  readonly 'problems.orphanedAnnotation': boolean;
}

const SECTION = 'articleAnnotator';

/** Reads one setting as it stands for a resource. */
export function getSetting<K extends keyof Settings>(key: K, scope?: vscode.Uri): Settings[K] {
  const value = vscode.workspace.getConfiguration(SECTION, scope).get<Settings[K]>(key);
  if (value === undefined) throw new Error(`The setting ${SECTION}.${key} is not declared in package.json.`);
  return value;
}

/** Sets a setting of the whole window: in the workspace where that has a value, which would hide any other, else for the user. */
export async function setSetting<K extends 'highlights' | 'minConfidence'>(key: K, value: Settings[K]): Promise<void> {
  const settings = vscode.workspace.getConfiguration(SECTION);
  const isOfWorkspace = settings.inspect(key)?.workspaceValue !== undefined;
  const target = isOfWorkspace ? vscode.ConfigurationTarget.Workspace : vscode.ConfigurationTarget.Global;
  await settings.update(key, value, target);
}

export const onDidChangeSettings = (listener: (changes: (key: keyof Settings) => boolean) => void): vscode.Disposable =>
  vscode.workspace.onDidChangeConfiguration((event) => {
    if (event.affectsConfiguration(SECTION)) listener((key) => event.affectsConfiguration(`${SECTION}.${key}`));
  });
