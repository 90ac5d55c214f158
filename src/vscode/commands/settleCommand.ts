import * as vscode from 'vscode';
import type { AnnotationSet, Dispute, DisputedValue } from '../../core/index';
import { disputesOf, findEntity, findMention, isOpenToAll, settle } from '../../core/index';
import { commandIds } from '../commands';
import { disputedField, valueText } from '../wording/disputeText';
import { changeArticle, requireWritable } from '../acting/changeArticle';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import type { CommandServices, Target } from '../acting/target';
import { resolveTarget } from '../acting/target';

/** Settles what people differ on. Arguments of a program: `uri, id, key, index of the value`; whatever is left out is asked for. */
export function registerSettleCommand(services: CommandServices): vscode.Disposable {
  const { log } = services;
  return registerCommand(log, commandIds.settle, async (...args) => {
    const target = await resolveTarget(services, args);
    await requireWritable(target.article);
    const choice = typeof args[2] === 'string' ? toChoice(target, args[2], args[3]) : await askChoice(target);
    if (choice === undefined) return;
    const { newId } = target.article.session;
    await changeArticle(target.article, (desk) => settle(desk, choice.id, choice, newId));
  });
}

interface Choice {
  readonly id: string;
  readonly key: string;
  /** Index into the values of the dispute. */
  readonly choice: number;
}

function toChoice({ article, ids: [id = ''] }: Target, key: string, choice: unknown): Choice {
  const dispute = disputesOf(article.session.annotations, id).find((each) => each.key === key);
  if (dispute === undefined) throw new ReaderError(vscode.l10n.t('Nobody differs on this.'));
  if (typeof choice !== 'number' || !choicesOf(dispute).some((each) => each.index === choice))
    throw new TypeError('The fourth argument must be the index of one of the values.');
  return { id, key, choice };
}

async function askChoice({ article, ids }: Target): Promise<Choice | undefined> {
  const { annotations } = article.session;
  const items = withEntities(annotations, ids).flatMap((id) =>
    disputesOf(annotations, id).flatMap((dispute) =>
      choicesOf(dispute).map(({ value, index }) => ({
        label: nameOf(annotations, dispute.key, value),
        description: [disputedField(dispute.key), index === 0 ? vscode.l10n.t('in use') : '']
          .filter((part) => part !== '')
          .join(' · '),
        choice: { id, key: dispute.key, choice: index },
      })),
    ),
  );
  if (items.length === 0) throw new ReaderError(vscode.l10n.t('Nobody differs on this.'));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Which is right?'),
    matchOnDescription: true,
  });
  return picked?.choice;
}

/** Whoever points at a mention also means the person or organization. */
const withEntities = (set: AnnotationSet, ids: readonly string[]): readonly string[] => [
  ...new Set(ids.flatMap((id) => [id, findMention(set, id)?.entity.id ?? id])),
];

const choicesOf = (dispute: Dispute): readonly { readonly value: DisputedValue; readonly index: number }[] =>
  dispute.values.map((value, index) => ({ value, index })).filter(({ index }) => index === 0 || isOpenToAll(dispute));

/** Ids mean nothing to a reader: the name that they stand for. */
const nameOf = (set: AnnotationSet, key: string, value: DisputedValue): string =>
  (key === 'entity' && typeof value === 'string' ? findEntity(set, value)?.name : undefined) ?? valueText(value);
