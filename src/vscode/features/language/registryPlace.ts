import * as vscode from 'vscode';
import type { FolderKnowledge } from '../../../core/index';
import { toRange } from './articleAt';

/** Where an entity stands in the registry's file; undefined where it does not. */
export function registryPlace({ registry }: FolderKnowledge, id: string): vscode.Location | undefined {
  const place = registry.state.kind === 'valid' ? registry.state.places.get(id) : undefined;
  return place && new vscode.Location(vscode.Uri.parse(registry.uri, true), toRange(place));
}
