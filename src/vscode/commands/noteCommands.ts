import * as vscode from 'vscode';
import type { Quote, Verdict } from '../../core/index';
import { checkQuote, comment, findEntity, findMention, findQuote } from '../../core/index';
import { commandIds } from '../commands';
import { verdictName } from '../wording/verdictName';
import { getSetting } from '../settings';
import { changeArticle, requireWritable } from '../acting/changeArticle';
import { ReaderError } from '../acting/readerError';
import { registerCommand } from '../acting/registerCommand';
import { requireQuote } from './speakerCommands';
import type { CommandServices, Target } from '../acting/target';
import { isProgram, requireId, requireIds, resolveTarget } from '../acting/target';

/** What readers write on annotations: whether a quote was checked, and notes. */
export function registerNoteCommands(services: CommandServices): vscode.Disposable {
  const { log } = services;
  return vscode.Disposable.from(
    registerCommand(log, commandIds.checkQuote, (...args) => check(services, args)),
    registerCommand(log, commandIds.addNote, (...args) => addNote(services, args)),
  );
}

type Check = NonNullable<Quote['checked']>;

const VERDICTS: readonly Verdict[] = ['verified', 'wrong', 'unverified'];

/** Arguments of a program: `uri, quoteId, {verdict, source}`; asks for what is left out. */
async function check(services: CommandServices, args: readonly unknown[]): Promise<void> {
  const target = await resolveTarget(services, args);
  const quote = requireQuote(target.article, requireIds(target));
  await requireWritable(target.article);
  const checked = isProgram(args) && args.length > 2 ? toCheck(args[2]) : await askCheck(quote);
  if (checked !== undefined) await changeArticle(target.article, (desk) => checkQuote(desk, quote.id, checked));
}

function toCheck(value: unknown): Check {
  const { verdict, source = '' } = (typeof value === 'object' && value !== null ? value : {}) as Readonly<
    Record<string, unknown>
  >;
  const known = VERDICTS.find((each) => each === verdict);
  if (known === undefined || typeof source !== 'string')
    throw new TypeError('A check is {verdict: "unverified", "verified" or "wrong", source: text}.');
  return { verdict: known, source };
}

async function askCheck(quote: Quote): Promise<Check | undefined> {
  const before = quote.checked;
  const items = VERDICTS.map((verdict) => ({
    label: verdictName(verdict),
    description: before?.verdict === verdict ? vscode.l10n.t('current') : '',
    verdict,
  }));
  const picked = await vscode.window.showQuickPick(items, {
    title: vscode.l10n.t('Was this said?'),
    placeHolder: quote.text,
  });
  if (picked === undefined) return undefined;
  const source = await vscode.window.showInputBox({
    title: vscode.l10n.t('Was this said?'),
    prompt: vscode.l10n.t('Where it was checked: an address, a recording, a page. May be left empty.'),
    value: before?.source ?? '',
  });
  return source === undefined ? undefined : { verdict: picked.verdict, source: source.trim() };
}

/** Arguments of a program: `uri, id, text` of an entity, a mention or a quote; asks for what is left out. */
async function addNote(services: CommandServices, args: readonly unknown[]): Promise<void> {
  const target = await resolveTarget(services, args);
  const id = requireId(target);
  await requireWritable(target.article);
  const given = isProgram(args) ? args[2] : undefined;
  if (given !== undefined && typeof given !== 'string') throw new TypeError('The note must be a text.');
  const text = given ?? (await askNote(target, id));
  if (text === undefined || text.trim() === '') return;
  const by = getSetting('annotator', target.article.document.uri) || ANYBODY;
  const note = { by, time: services.clock.now(), text: text.trim() };
  await changeArticle(target.article, (desk) => comment(desk, id, note));
}

/** Who wrote a note, where the setting for annotators is empty. */
const ANYBODY = 'reader';

function askNote({ article }: Target, id: string): Thenable<string | undefined> {
  const { annotations } = article.session;
  const words =
    findEntity(annotations, id)?.name ?? findMention(annotations, id)?.mention.text ?? findQuote(annotations, id)?.text;
  if (words === undefined) throw new ReaderError(vscode.l10n.t('There is no annotation at the cursor.'));
  return vscode.window.showInputBox({ prompt: vscode.l10n.t('A note on {0}', words) });
}
