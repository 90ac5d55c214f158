import * as vscode from 'vscode';
import type { Dispute, DisputedValue } from '../../core/index';
import { shortened } from '../../core/index';

const LONGEST_VALUE = 120;

/** What people differ on, in one sentence. @param escape For where the sentence is shown as Markdown: strangers wrote the values. */
export function disputeSentence({ key, values }: Dispute, escape: (text: string) => string = (text) => text): string {
  const said = values.map((value) => vscode.l10n.t('“{0}”', escape(shortened(valueText(value), LONGEST_VALUE)))).join(' / ');
  return vscode.l10n.t('People differ on {0}: {1}', escape(disputedField(key)), said);
}

/** What a disputed field is called. */
export function disputedField(key: string): string {
  switch (key) {
    case 'name':
      return vscode.l10n.t('the name');
    case 'role':
      return vscode.l10n.t('the role');
    case 'notes':
      return vscode.l10n.t('the notes');
    case 'kind':
      return vscode.l10n.t('person or organization');
    case 'entry':
      return vscode.l10n.t('whether it stays');
    case 'entity':
      return vscode.l10n.t('who is meant');
    case 'status':
      return vscode.l10n.t('the decision');
    case 'speaker':
      return vscode.l10n.t('the speaker');
    default:
      return key;
  }
}

/** One of the values, for people to read. */
export function valueText(value: DisputedValue): string {
  if (value === '') return vscode.l10n.t('nothing');
  if (typeof value === 'string') return value;
  if (typeof value === 'object' && value !== null && !Array.isArray(value)) {
    const parts = Object.values(value).map((part) => (typeof part === 'string' ? part : JSON.stringify(part)));
    return parts.join(', ');
  }
  return JSON.stringify(value);
}
