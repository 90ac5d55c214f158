import type * as vscode from 'vscode';
import type { AnnotationSet, Entity, Span } from '../../../core/index';
import { entitiesOf, LineIndex } from '../../../core/index';

/** What the views show of one article. */
export interface TreeSource {
  readonly articleUri: vscode.Uri;
  readonly annotations: AnnotationSet;
  readonly text: string;
  readonly isStored: (id: string) => boolean;
}

/** What all nodes of one look at the article share; what takes a walk over the article is made when it is first asked for. */
export class TreeContext {
  readonly source: TreeSource;
  /** The article's URI as text, with which the keys of all nodes begin. */
  readonly address: string;
  #lines: LineIndex | undefined;
  #entities: ReadonlyMap<string, Entity> | undefined;

  constructor(source: TreeSource) {
    this.source = source;
    this.address = source.articleUri.toString();
  }

  /** Counted from 1; undefined while the place is lost. */
  lineOf(span: Span | null): number | undefined {
    if (span === null) return undefined;
    this.#lines ??= new LineIndex(this.source.text);
    return this.#lines.positionAt(span.start).line + 1;
  }

  readonly entity = (id: string): Entity | undefined => {
    this.#entities ??= new Map(entitiesOf(this.source.annotations).map((entity) => [entity.id, entity]));
    return this.#entities.get(id);
  };
}
