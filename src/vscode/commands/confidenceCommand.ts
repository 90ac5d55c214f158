import * as vscode from 'vscode';
import { commandIds } from '../commands';
import { getSetting, setSetting } from '../settings';
import { registerCommand } from '../acting/registerCommand';
import type { CommandServices } from '../acting/target';

/** How sure a suggestion has to be to be shown, in steps that differ visibly. */
const STEPS = [0, 0.3, 0.5, 0.7, 0.8, 0.9, 0.95];

/** Sets the least confidence shown. Argument of a program: the value, 0 to 1; a reader picks one of a few. */
export function registerConfidenceCommand({ log }: CommandServices): vscode.Disposable {
  return registerCommand(log, commandIds.minConfidence, async (given) => {
    const value = typeof given === 'number' ? given : await askConfidence();
    if (value === undefined) return;
    if (!(value >= 0 && value <= 1)) throw new RangeError('The least confidence must be a number from 0 to 1.');
    await setSetting('minConfidence', value);
  });
}

async function askConfidence(): Promise<number | undefined> {
  const now = getSetting('minConfidence');
  const items = [...new Set([...STEPS, now])]
    .sort((a, b) => a - b)
    .map((value) => ({
      label: value === 0 ? vscode.l10n.t('All suggestions') : vscode.l10n.t('At least {0}% sure', Math.round(value * 100)),
      description: value === now ? vscode.l10n.t('current') : '',
      value,
    }));
  const picked = await vscode.window.showQuickPick(items, { title: vscode.l10n.t('Which suggestions are shown?') });
  return picked?.value;
}
