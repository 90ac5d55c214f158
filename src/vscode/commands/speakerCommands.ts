import * as vscode from 'vscode';
import type { AnnotationSet, Entity, Quote, SpeakerChoice } from '../../core/index';
import { containsSpan, entitiesOf, findEntity, findQuote, rankedSpeakers, setSpeaker } from '../../core/index';
import type { OpenArticle } from '../articles/articleSessions';
import { commandIds } from '../commands';
import { changeArticle, requireWritable } from '../acting/changeArticle';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { pickOrType } from '../acting/pickOrType';
import { placeName } from './placeName';
import type { CommandServices } from '../acting/target';
import { requireIds, resolveTarget } from '../acting/target';

/** Who said it, and taking a quote along. */
export function registerSpeakerCommands(services: CommandServices): vscode.Disposable {
  const { log } = services;
  return vscode.Disposable.from(
    registerCommand(log, commandIds.setSpeaker, (...args) => chooseSpeaker(services, args)),
    registerCommand(log, commandIds.copyQuote, (...args) => copyQuote(services, args)),
  );
}

/** Arguments of a program: `uri, quoteId, {entity} | {text} | null`; asks for what is left out. */
async function chooseSpeaker(services: CommandServices, args: readonly unknown[]): Promise<void> {
  const target = await resolveTarget(services, args);
  const quote = requireQuote(target.article, requireIds(target));
  await requireWritable(target.article);
  const given = args[0] instanceof vscode.Uri || args.length > 2 ? args[2] : undefined;
  const choice = given === undefined ? await askSpeaker(target.article.session.annotations, quote) : toChoice(given);
  if (choice === undefined) return;
  if (choice !== null && 'entity' in choice && findEntity(target.article.session.annotations, choice.entity) === undefined) {
    throw new ReaderError(vscode.l10n.t('There is no person or organization “{0}” in this article.', choice.entity));
  }
  await changeArticle(target.article, (desk) => setSpeaker(desk, quote.id, choice));
}

/** Puts the quote with its speaker and source on the clipboard. @returns That text. */
async function copyQuote(services: CommandServices, args: readonly unknown[]): Promise<string> {
  const target = await resolveTarget(services, args);
  const quote = requireQuote(target.article, requireIds(target));
  const { annotations } = target.article.session;
  const speaker = speakerName(annotations, quote) ?? vscode.l10n.t('speaker not named');
  const text = `${quote.text} — ${speaker} (${placeName(target.article.document, quote.span)})`;
  await vscode.env.clipboard.writeText(text);
  return text;
}

/** The fullest name of a quote's speaker, or the words that the article has for it. */
function speakerName(annotations: AnnotationSet, { speaker }: Quote): string | undefined {
  const entity = speaker?.entity === undefined ? undefined : findEntity(annotations, speaker.entity);
  return entity?.name ?? speaker?.text;
}

export function requireQuote({ session }: OpenArticle, ids: readonly string[]): Quote {
  const [quote] = ids.flatMap((id) => findQuote(session.annotations, id) ?? []);
  if (quote !== undefined) return quote;
  // The cursor may stand on a name inside the quote.
  const name = entitiesOf(session.annotations)
    .flatMap(({ mentions }) => mentions)
    .find(({ id }) => ids.includes(id));
  const around = session.annotations.quotes.find(({ span }) => span !== null && name?.span && containsSpan(span, name.span));
  if (around === undefined) throw new ReaderError(vscode.l10n.t('Put the cursor in a quote first.'));
  return around;
}

function toChoice(value: unknown): SpeakerChoice {
  if (value === null) return null;
  if (typeof value === 'object' && 'entity' in value && typeof value.entity === 'string') return { entity: value.entity };
  if (typeof value === 'object' && 'text' in value && typeof value.text === 'string') return { text: value.text };
  throw new TypeError('The speaker must be {entity}, {text} or null.');
}

interface SpeakerItem extends vscode.QuickPickItem {
  readonly choice: SpeakerChoice | 'ask';
}

async function askSpeaker(annotations: AnnotationSet, quote: Quote): Promise<SpeakerChoice | undefined> {
  const others: readonly SpeakerItem[] = [
    { label: '', kind: vscode.QuickPickItemKind.Separator, choice: null },
    { label: vscode.l10n.t('Somebody else…'), iconPath: new vscode.ThemeIcon('edit'), alwaysShow: true, choice: 'ask' },
    {
      label: vscode.l10n.t('The article does not say'),
      iconPath: new vscode.ThemeIcon('circle-slash'),
      alwaysShow: true,
      choice: null,
    },
  ];
  const picked = await pickOrType([...rankedSpeakers(annotations, quote).map(entityItem), ...others], {
    title: vscode.l10n.t('Who said this?'),
    placeHolder: quote.text,
    matchOnDescription: true,
  });
  if (picked === undefined) return undefined;
  const { choice } = picked.item;
  if (choice !== 'ask') return choice;
  const text = await vscode.window.showInputBox({
    title: vscode.l10n.t('Who said this?'),
    prompt: vscode.l10n.t('Words for the speaker, such as “North Korea” or “a neighbour”.'),
    value: picked.typed,
  });
  return text?.trim() ? { text: text.trim() } : undefined;
}

const entityItem = (entity: Entity): SpeakerItem => ({
  label: `${entity.kind === 'person' ? '$(person)' : '$(organization)'} ${entity.name}`,
  ...(entity.role === undefined ? {} : { description: entity.role }),
  choice: { entity: entity.id },
});
