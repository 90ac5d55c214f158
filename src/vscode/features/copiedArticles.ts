import * as vscode from 'vscode';
import { fileName, normalizeText, parseSidecar, writeSidecar } from '../../core/index';
import type { Files } from '../../core/index';
import type { OpenArticle } from '../articles/articleSessions';
import type { SidecarHashes } from '../articles/sidecarHashes';
import { exists } from '../articles/exists';
import { articleUriOf, movedSidecar } from '../articles/sidecarsOf';
import { hash } from '../ports/webPorts';
import type { Services } from '../services';
import { Debounced } from './debounced';

/** Texts shorter than this, in UTF-16 units, are too often the same by chance. */
const SHORTEST = 80;
/** An article that is just being moved is without its annotations for a moment. */
const QUIET_MS = 1000;
const NEVER_ASK = 'articleAnnotator.neverOfferAnnotations';

/**
 * Recognises an article without annotations as a copy, or as one saved under another name, by its text, and offers to take the annotations of
 * the other along: once, as VS Code tells nobody of a copy. Where the other is gone, its annotations move instead.
 */
export function registerCopiedArticles(services: Services, hashes: SidecarHashes, memory: vscode.Memento): vscode.Disposable {
  const asked = new Set<string>();
  const consider = async (article: OpenArticle): Promise<void> => {
    const key = article.document.uri.toString();
    if (asked.has(key) || !isCandidate(article) || memory.get<readonly string[]>(NEVER_ASK, []).includes(key)) return;
    const sources = await sourcesFor(article, hashes);
    if (sources.length === 0 || asked.has(key) || !isCandidate(article) || !(await exists(article.document.uri))) return;
    asked.add(key);
    await offer(article, sources, services.files, memory);
  };
  const considerAll = new Debounced(QUIET_MS, () => {
    for (const article of services.sessions.all) {
      consider(article).catch((error: unknown) => {
        services.log.error('Could not look for the annotations of a copy', error);
      });
    }
  });
  return vscode.Disposable.from(
    considerAll,
    services.sessions.onDidChangeShown(() => {
      considerAll.schedule();
    }),
    services.sessions.onDidChange(({ article, change }) => {
      if (change === 'annotations' && !asked.has(article.document.uri.toString())) considerAll.schedule();
    }),
  );
}

/** Nothing is annotated yet, the text is on disk, and annotations could be. */
const isCandidate = ({ session, document }: OpenArticle): boolean =>
  session.readOnly === undefined &&
  session.status.sidecar.kind === 'none' &&
  !session.canUndo &&
  !document.isDirty &&
  !document.isUntitled &&
  session.getText().length >= SHORTEST;

/** The annotations files of one other article with the same text, that of one that is gone before others. */
async function sourcesFor({ session, document }: OpenArticle, hashes: SidecarHashes): Promise<readonly vscode.Uri[]> {
  const same = await hashes.withText(await hash.sha256(normalizeText(session.getText())), document.uri);
  const byArticle = new Map<string, vscode.Uri[]>();
  for (const sidecar of same) {
    const article = articleUriOf(sidecar)?.toString();
    if (article === undefined || article === document.uri.toString()) continue;
    byArticle.set(article, [...(byArticle.get(article) ?? []), sidecar]);
  }
  for (const [article, sidecars] of byArticle) if (!(await exists(vscode.Uri.parse(article, true)))) return sidecars;
  return [...byArticle.values()][0] ?? [];
}

async function offer(
  { document, session }: OpenArticle,
  sources: readonly vscode.Uri[],
  files: Files,
  memory: vscode.Memento,
): Promise<void> {
  const [first] = sources;
  const other = first && articleUriOf(first);
  if (other === undefined) return;
  const takeAlong = vscode.l10n.t('Take Annotations Along');
  const never = vscode.l10n.t('Don’t Ask Again for This File');
  const isGone = !(await exists(other));
  const name = vscode.workspace.asRelativePath(other, false);
  const question = isGone
    ? vscode.l10n.t('This article has the text of {0}, which is gone. Take its annotations along?', name)
    : vscode.l10n.t('This article has the same text as {0}. Take its annotations along?', name);
  const choice = await vscode.window.showInformationMessage(question, takeAlong, never);
  if (choice === never) {
    const known = memory.get<readonly string[]>(NEVER_ASK, []);
    await memory.update(NEVER_ASK, [...known, document.uri.toString()]);
  }
  if (choice !== takeAlong) return;
  for (const source of sources) await take(source, other, document.uri, isGone, files);
  await session.reload();
}

async function take(source: vscode.Uri, from: vscode.Uri, to: vscode.Uri, isMove: boolean, files: Files): Promise<void> {
  const read = await files.read(source.toString());
  if (read.kind !== 'text') return;
  const parsed = parseSidecar(read.text);
  const text =
    parsed.kind === 'valid'
      ? writeSidecar(read.text, { ...parsed.content, article: { ...parsed.content.article, path: fileName(to.path) } })
      : read.text;
  // Never over annotations that came there meanwhile.
  await files.write(movedSidecar(source, from, to).toString(), text, { text: undefined });
  if (isMove) await vscode.workspace.fs.delete(source, { useTrash: false });
}
