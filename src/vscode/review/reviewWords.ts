import * as vscode from 'vscode';
import type { AnnotationKind, AnnotationSet, Entity } from '../../core/index';
import { findEntity, findMention, findQuote, shortened } from '../../core/index';
import type { LastAction } from '../wording/lastAction';
import { actionSentence } from '../wording/statusWords';

/** How a review stands. */
export interface ReviewState {
  readonly annotations: AnnotationSet;
  /** Suggestions to be decided. */
  readonly left: number;
  /** Id of what the reader is at. */
  readonly current: string | undefined;
  readonly action: LastAction | undefined;
  readonly stickyKind: AnnotationKind | undefined;
}

/** What the status bar item of a review shows, and the same in whole sentences for the tooltip and for screen readers. */
export interface ReviewWords {
  readonly text: string;
  readonly sentences: readonly string[];
}

const LONGEST_WORDS = 24;
const LONGEST_ACTION = 32;

export function reviewWords({ annotations, left, current, action, stickyKind }: ReviewState): ReviewWords {
  const question = current === undefined ? undefined : questionOn(annotations, current);
  const done = action === undefined ? undefined : actionSentence(action);
  const count = left === 1 ? vscode.l10n.t('One left') : vscode.l10n.t('{0} left', left);
  const leave = vscode.l10n.t('Esc leaves');
  const again = stickyKind === undefined ? [] : [vscode.l10n.t('M marks as {0}', kindWord(stickyKind))];
  // The status bar cuts off what is too long: how to leave comes early.
  const shortly = done === undefined ? undefined : shortened(done, LONGEST_ACTION);
  const parts = [vscode.l10n.t('Review'), count, leave, question, shortly].filter((part) => part !== undefined);
  return {
    text: `$(eye) ${parts.join(' · ')}`,
    sentences: [
      vscode.l10n.t('Reviewing suggestions'),
      count,
      ...[question, done].filter((part) => part !== undefined),
      keysSentence(),
      ...again,
    ],
  };
}

/** Which key does what. */
export const keysSentence = (): string =>
  vscode.l10n.t(
    'Y confirms, N rejects, X rejects a name everywhere, P, O and Q mark as person, organization and quote, S takes the next speaker, J and K go on and back, U undoes, Escape leaves.',
  );

/** What is asked about an annotation. */
function questionOn(annotations: AnnotationSet, id: string): string | undefined {
  const found = findMention(annotations, id);
  if (found !== undefined) {
    const who = shortened(whoIs(found.entity), LONGEST_WORDS);
    return found.entity.kind === 'person' ? vscode.l10n.t('Person: {0}', who) : vscode.l10n.t('Organization: {0}', who);
  }
  const quote = findQuote(annotations, id);
  if (quote === undefined) return undefined;
  const entity = quote.speaker?.entity === undefined ? undefined : findEntity(annotations, quote.speaker.entity);
  const speaker = entity?.name ?? quote.speaker?.text;
  return speaker === undefined
    ? vscode.l10n.t('Quote, speaker not named')
    : vscode.l10n.t('Quote of {0}', shortened(speaker, LONGEST_WORDS));
}

/** A piece of a role tells nobody anything, and pushes what was done last out of the status bar. */
function whoIs({ name, role }: Entity): string {
  const whole = role === undefined ? name : `${name}, ${role}`;
  return whole.length <= LONGEST_WORDS ? whole : name;
}

function kindWord(kind: AnnotationKind): string {
  switch (kind) {
    case 'person':
      return vscode.l10n.t('person');
    case 'organization':
      return vscode.l10n.t('organization');
    case 'quote':
      return vscode.l10n.t('quote');
  }
}
