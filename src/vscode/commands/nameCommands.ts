import * as vscode from 'vscode';
import type { AnnotationSet, EntityKind, Marked } from '../../core/index';
import { annotateName, entitiesOf, findMention, rejectName } from '../../core/index';
import type { OpenArticle } from '../articles/articleSessions';
import { commandIds } from '../commands';
import { askOnText } from '../acting/askOnText';
import { changeArticle, requireWritable } from '../acting/changeArticle';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { markedPlace } from './markCommands';
import { say } from '../acting/say';
import type { CommandServices } from '../acting/target';
import { requireIds, resolveTarget } from '../acting/target';

/** What is done to a name by whom it names. */
export function registerNameCommands(services: CommandServices): vscode.Disposable {
  const { log } = services;
  return vscode.Disposable.from(
    registerCommand(log, commandIds.annotateAs, (...args) => annotateAs(services, args)),
    registerCommand(log, commandIds.rejectName, (...args) => rejectNames(services, args)),
  );
}

/**
 * Marks a place as a name of somebody who is in the article already. Arguments of a program: `uri, span, entityId`; a reader types a part of the
 * name.
 *
 * @returns The id of the mention; undefined when the reader turns away.
 */
async function annotateAs(services: CommandServices, args: readonly unknown[]): Promise<string | undefined> {
  const { article, marked } = await markedPlace(services, args, 'person');
  await requireWritable(article);
  const { annotations } = article.session;
  const given = typeof args[2] === 'string' ? entitiesOf(annotations).find(({ id }) => id === args[2]) : undefined;
  if (args.length > 2 && given === undefined)
    throw new ReaderError(vscode.l10n.t('There is no person or organization “{0}” in this article.', String(args[2])));
  const choice = given ?? (await askOnText(article.document, () => askWhom(annotations, marked)));
  return choice === undefined ? undefined : annotate(article, marked, choice);
}

/** Whom a place names: somebody known, or with no id a new entry. */
interface Whom {
  readonly kind: EntityKind;
  readonly id?: string;
}

async function annotate(article: OpenArticle, marked: Marked, { kind, id }: Whom): Promise<string> {
  let mentionId = '';
  await changeArticle(article, (desk) => {
    const annotated = annotateName(desk, kind, marked, article.session.newId, id);
    mentionId = annotated.id;
    return annotated.stored;
  });
  return mentionId;
}

async function askWhom(annotations: AnnotationSet, { text }: Marked): Promise<Whom | undefined> {
  const known = entitiesOf(annotations).map(({ id, kind, name, role, aliases }) => ({
    label: `${kind === 'person' ? '$(person)' : '$(organization)'} ${name}`,
    description: [role, ...aliases].filter((each) => each !== undefined).join(' · '),
    whom: { kind, id },
  }));
  const iconPath = new vscode.ThemeIcon('add');
  const fresh = [
    { label: '', kind: vscode.QuickPickItemKind.Separator, whom: undefined },
    { label: vscode.l10n.t('A new person, “{0}”', text), iconPath, alwaysShow: true, whom: { kind: 'person' as const } },
    {
      label: vscode.l10n.t('A new organization, “{0}”', text),
      iconPath,
      alwaysShow: true,
      whom: { kind: 'organization' as const },
    },
  ];
  const picked = await vscode.window.showQuickPick([...known, ...fresh], {
    title: vscode.l10n.t('Who is “{0}”?', text),
    placeHolder: vscode.l10n.t('Type a part of the name.'),
    matchOnDescription: true,
  });
  return picked?.whom;
}

/** Arguments of a program: `uri, id` of a mention. */
async function rejectNames(services: CommandServices, args: readonly unknown[]): Promise<void> {
  const target = await resolveTarget(services, args);
  const { session } = target.article;
  const mentions = requireIds(target).flatMap((id) => findMention(session.annotations, id)?.mention ?? []);
  const [mention] = mentions;
  if (mention === undefined) throw new ReaderError(vscode.l10n.t('Put the cursor on a name first.'));
  await changeArticle(target.article, (desk) =>
    mentions.reduce((stored, { id }) => rejectName({ ...desk, stored }, id, session.newId), desk.stored),
  );
  say(vscode.l10n.t('“{0}” is not suggested again in this article.', mention.text));
}
