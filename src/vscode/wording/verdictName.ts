import * as vscode from 'vscode';
import type { Verdict } from '../../core/index';

export function verdictName(verdict: Verdict): string {
  switch (verdict) {
    case 'unverified':
      return vscode.l10n.t('not verified');
    case 'verified':
      return vscode.l10n.t('verified');
    case 'wrong':
      return vscode.l10n.t('wrong');
  }
}
