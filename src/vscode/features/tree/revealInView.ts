import * as vscode from 'vscode';
import { findEntity } from '../../../core/index';
import { commandIds } from '../../commands';
import { ReaderError } from '../../acting/readerError';
import { registerCommand } from '../../acting/registerCommand';
import { toUri } from '../../acting/target';
import type { Services } from '../../services';
import type { ArticleView } from './articleView';
import type { ViewOptions } from './viewOptions';

/** Shows a person or an organization in its view, opened, without the filter that may hide it. Arguments: `uri, entityId`. */
export const registerRevealInView = (
  { sessions, log }: Services,
  options: ViewOptions,
  views: readonly ArticleView[],
): vscode.Disposable =>
  registerCommand(log, commandIds.revealInView, async (uri, id) => {
    const article = await sessions.ensure(toUri(uri));
    if (sessions.shown !== article) await vscode.window.showTextDocument(article.document);
    const entity = typeof id === 'string' ? findEntity(article.session.annotations, id) : undefined;
    const view = views.find(
      (each) => each.id === (entity?.kind === 'person' ? 'articleAnnotator.people' : 'articleAnnotator.organizations'),
    );
    if (entity === undefined || view === undefined) throw new ReaderError(vscode.l10n.t('That is not in the article any more.'));
    if (options.filter !== '') {
      options.filter = '';
      view.refresh();
    }
    await view.show(entity.id);
  });
