import * as vscode from 'vscode';
import type { AnnotationKind, Review } from '../../core/index';
import type { CommandId } from '../commands';
import { commandIds } from '../commands';
import type { ReviewMode } from '../review/reviewMode';
import type { StickyKind } from '../review/stickyKind';
import { requireWritable } from '../acting/changeArticle';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { steppedHere } from './steppedHere';
import type { CommandServices } from '../acting/target';
import { activeArticle, toUri } from '../acting/target';

const MARK_COMMANDS: Readonly<Record<AnnotationKind, CommandId>> = {
  person: commandIds.annotatePerson,
  organization: commandIds.annotateOrganization,
  quote: commandIds.annotateQuote,
};

/** What the single keys do that mark what is selected. */
const MARKED_AS = {
  [commandIds.reviewAsPerson]: 'person',
  [commandIds.reviewAsOrganization]: 'organization',
  [commandIds.reviewAsQuote]: 'quote',
} as const satisfies Partial<Record<CommandId, AnnotationKind>>;

/** What the other single keys do. */
const ACTIONS = {
  [commandIds.reviewConfirm]: (review) => {
    review.confirm();
  },
  [commandIds.reviewReject]: (review) => {
    review.reject();
  },
  [commandIds.reviewRejectName]: (review) => {
    if (!review.rejectName()) throw new ReaderError(vscode.l10n.t('Put the cursor on a name first.'));
  },
  [commandIds.reviewNextSpeaker]: (review) => {
    if (!review.nextSpeaker())
      throw new ReaderError(vscode.l10n.t('S chooses the speaker of a quote. There is none to choose here.'));
  },
  [commandIds.reviewNext]: (review) => {
    review.next();
  },
  [commandIds.reviewPrevious]: (review) => {
    review.previous();
  },
  [commandIds.reviewUndo]: async (review) => {
    if (!(await steppedHere('undo', () => review.undo())))
      throw new ReaderError(vscode.l10n.t('There is no annotation change to undo.'));
  },
} as const satisfies Partial<Record<CommandId, (review: Review) => void | Promise<void>>>;

/** Going through suggestions with one key each, and marking one thing after the other as the same kind. */
export function registerReviewCommands(services: CommandServices, mode: ReviewMode, sticky: StickyKind): vscode.Disposable {
  const { log } = services;
  return vscode.Disposable.from(
    registerCommand(log, commandIds.review, (...args) => startReview(services, mode, args)),
    registerCommand(log, commandIds.endReview, () => mode.end()),
    ...entriesOf(ACTIONS).map(([id, action]) => registerCommand(log, id, () => mode.act(action))),
    ...entriesOf(MARKED_AS).map(([id, kind]) => registerCommand(log, id, () => markAs(mode, sticky, kind))),
    registerCommand(log, commandIds.annotateAgain, () => annotateAgain(mode, sticky)),
  );
}

const entriesOf = <K extends string, V>(table: Readonly<Record<K, V>>): [K, V][] => Object.entries(table) as [K, V][];

function markAs(mode: ReviewMode, sticky: StickyKind, kind: AnnotationKind): Promise<unknown> {
  sticky.chosen(kind);
  return mode.act((review) => {
    review.mark(kind);
  });
}

/** Arguments of a program: `uri` of an article, which is shown. */
async function startReview(services: CommandServices, mode: ReviewMode, [uri]: readonly unknown[]): Promise<void> {
  if (uri !== undefined && uri !== null)
    await vscode.window.showTextDocument((await services.sessions.ensure(toUri(uri))).document, { preserveFocus: false });
  const { article, editor } = await activeArticle(services);
  await requireWritable(article);
  await mode.start(article, editor);
}

/** Marks what is selected as the kind that was chosen last. */
async function annotateAgain(mode: ReviewMode, { kind }: StickyKind): Promise<unknown> {
  if (kind === undefined)
    throw new ReaderError(
      vscode.l10n.t('Mark something as a person, an organization or a quote first; then this marks the next ones as that too.'),
    );
  if (!mode.isOn) return vscode.commands.executeCommand(MARK_COMMANDS[kind]);
  return mode.act((review) => {
    review.mark(kind);
  });
}
