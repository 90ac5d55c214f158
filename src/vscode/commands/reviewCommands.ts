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

/** Going through suggestions with one key each, and marking one thing after the other as the same kind. */
export function registerReviewCommands(services: CommandServices, mode: ReviewMode, sticky: StickyKind): vscode.Disposable {
  const { log } = services;
  const act = (action: (review: Review) => unknown) => () => mode.act(action);
  const mark = (kind: AnnotationKind) => () => {
    sticky.chosen(kind);
    return mode.act((review) => {
      review.mark(kind);
    });
  };
  return vscode.Disposable.from(
    registerCommand(log, commandIds.review, (...args) => startReview(services, mode, args)),
    registerCommand(log, commandIds.endReview, () => mode.end()),
    registerCommand(
      log,
      commandIds.reviewConfirm,
      act((review) => {
        review.confirm();
      }),
    ),
    registerCommand(
      log,
      commandIds.reviewReject,
      act((review) => {
        review.reject();
      }),
    ),
    registerCommand(
      log,
      commandIds.reviewRejectName,
      act((review) => {
        if (!review.rejectName()) throw new ReaderError(vscode.l10n.t('Put the cursor on a name first.'));
      }),
    ),
    registerCommand(log, commandIds.reviewAsPerson, mark('person')),
    registerCommand(log, commandIds.reviewAsOrganization, mark('organization')),
    registerCommand(log, commandIds.reviewAsQuote, mark('quote')),
    registerCommand(
      log,
      commandIds.reviewNextSpeaker,
      act((review) => {
        if (!review.nextSpeaker())
          throw new ReaderError(vscode.l10n.t('S chooses the speaker of a quote. There is none to choose here.'));
      }),
    ),
    registerCommand(
      log,
      commandIds.reviewNext,
      act((review) => {
        review.next();
      }),
    ),
    registerCommand(
      log,
      commandIds.reviewPrevious,
      act((review) => {
        review.previous();
      }),
    ),
    registerCommand(
      log,
      commandIds.reviewUndo,
      act(async (review) => {
        if (!(await steppedHere('undo', () => review.undo())))
          throw new ReaderError(vscode.l10n.t('There is no annotation change to undo.'));
      }),
    ),
    registerCommand(log, commandIds.annotateAgain, () => annotateAgain(mode, sticky)),
  );
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
