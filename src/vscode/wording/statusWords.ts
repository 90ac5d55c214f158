import * as vscode from 'vscode';
import { shortened } from '../../core/index';
import type { CommandId } from '../commands';
import { commandIds } from '../commands';
import type { ArticleStatus, Counts } from './articleStatus';
import type { LastAction } from './lastAction';

/** What the status bar item shows and does. */
export interface StatusWords {
  readonly text: string;
  /** The same for the tooltip and for screen readers, without icons. */
  readonly sentence: string;
  readonly command: CommandId | 'articleAnnotator.people.focus';
  readonly severity?: 'warning' | 'error';
}

const LONGEST_WORDS = 60;

export function statusWords(status: ArticleStatus): StatusWords {
  switch (status.kind) {
    case 'notSaved':
      return {
        text: `$(warning) ${vscode.l10n.t('Annotations not saved')}`,
        sentence: `${vscode.l10n.t('The annotations could not be saved: {0}', status.reason)} ${vscode.l10n.t('Click to try again.')}`,
        command: commandIds.saveAgain,
        severity: 'error',
      };
    case 'invalid':
      return {
        text: `$(warning) ${vscode.l10n.t('Annotations file has errors')}`,
        sentence: vscode.l10n.t('The annotations file has errors. Nothing is changed until they are mended.'),
        command: commandIds.openAnnotations,
        severity: 'warning',
      };
    case 'newer':
      return {
        text: `$(lock) ${vscode.l10n.t('Annotations are read-only')}`,
        sentence: vscode.l10n.t(
          'The annotations file was written by a newer version of Article Annotator and is read-only here.',
        ),
        command: commandIds.openAnnotations,
        severity: 'warning',
      };
    case 'unreadable':
      return {
        text: `$(warning) ${vscode.l10n.t('Annotations cannot be read')}`,
        sentence: vscode.l10n.t('The annotations file cannot be read: {0}', status.reason),
        command: commandIds.openLog,
        severity: 'warning',
      };
    case 'reading':
      return {
        text: `$(book) ${vscode.l10n.t('Reading…')}`,
        sentence: vscode.l10n.t('The article is being read.'),
        command: 'articleAnnotator.people.focus',
      };
    case 'notDetected':
      return {
        text: `$(warning) ${countsText(status.counts)}`,
        sentence: `${vscode.l10n.t('The article could not be read for suggestions; the log says why.')} ${countsSentence(status.counts)}`,
        command: commandIds.openLog,
      };
    case 'notEnglish':
      return {
        text: `${countsText(status.counts)} · ${vscode.l10n.t('Not English')}`,
        sentence: `${vscode.l10n.t('This article is not in English, so nothing is suggested.')} ${countsSentence(status.counts)}`,
        command: 'articleAnnotator.people.focus',
      };
    case 'ready':
      return {
        text: [countsText(status.counts), toReview(status.counts)].filter((part) => part !== '').join(' · '),
        sentence: countsSentence(status.counts),
        command: 'articleAnnotator.people.focus',
      };
  }
}

/** The reader's last action in words. */
export function actionSentence({ kind, count, text }: LastAction): string {
  const words = shortened(text, LONGEST_WORDS);
  switch (kind) {
    case 'confirmed':
      return count === 1 ? vscode.l10n.t('Confirmed: {0}', words) : vscode.l10n.t('{0} annotations confirmed.', count);
    case 'rejected':
      return count === 1 ? vscode.l10n.t('Rejected: {0}', words) : vscode.l10n.t('{0} annotations rejected.', count);
    case 'takenBack':
      return count === 1
        ? vscode.l10n.t('No longer confirmed: {0}', words)
        : vscode.l10n.t('{0} annotations no longer confirmed.', count);
    case 'rejectionTakenBack':
      return count === 1
        ? vscode.l10n.t('No longer rejected: {0}', words)
        : vscode.l10n.t('{0} annotations no longer rejected.', count);
    case 'speakerSet':
      return count === 1 ? vscode.l10n.t('Speaker changed: {0}', words) : vscode.l10n.t('Speaker of {0} quotes changed.', count);
    case 'renamed':
      return vscode.l10n.t('Now called: {0}', words);
  }
}

const countsText = ({ people, organizations, quotes }: Counts): string =>
  `$(account) ${people} $(organization) ${organizations} $(quote) ${quotes}`;

const toReview = ({ open }: Counts): string => (open === 0 ? '' : vscode.l10n.t('{0} to review', open));

function countsSentence({ people, organizations, quotes, open }: Counts): string {
  const counts = [
    people === 1 ? vscode.l10n.t('1 person') : vscode.l10n.t('{0} people', people),
    organizations === 1 ? vscode.l10n.t('1 organization') : vscode.l10n.t('{0} organizations', organizations),
    quotes === 1 ? vscode.l10n.t('1 quote') : vscode.l10n.t('{0} quotes', quotes),
  ].join(', ');
  if (open === 0) return vscode.l10n.t('{0}. Nothing to review.', counts);
  return open === 1
    ? vscode.l10n.t('{0}. One suggestion to review.', counts)
    : vscode.l10n.t('{0}. {1} suggestions to review.', counts, open);
}
