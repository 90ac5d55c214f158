import type { Message } from '../../messages';
import type { EntityKind } from '../../model/annotation';
import type { AnnotationSet } from '../../model/annotationSet';
import type { KnownName } from '../../model/knownNames';
import type { Span } from '../../text/span';

/** What the rules look at. Spans of the annotations are offsets into the text. */
export interface ReviewedArticle {
  readonly text: string;
  /** What is confirmed together with what is only suggested; each rule says which of the two it looks at. */
  readonly annotations: AnnotationSet;
  /** Who is known across articles; empty where there is no registry. */
  readonly registry: readonly KnownName[];
}

/** `warning`: something is wrong for certain; `information`: a reader may want to look. */
export type ProblemSeverity = 'information' | 'warning';

/** A way to mend a problem. */
export interface ProblemFix {
  readonly title: Message;
  readonly action: FixAction;
}

export type FixAction =
  /** Without `entity` the reader is asked. */
  | { readonly kind: 'setSpeaker'; readonly quote: string; readonly entity?: string }
  | { readonly kind: 'annotate'; readonly entityKind: EntityKind; readonly span: Span; readonly entity: string }
  | { readonly kind: 'merge'; readonly keep: string; readonly other: string }
  /** To the registry, as a new entry; `link`: to one that the reader is asked for. */
  | { readonly kind: 'promote' | 'link'; readonly entity: string }
  | { readonly kind: 'split'; readonly mention: string }
  /** The reader is asked which answer is right. */
  | { readonly kind: 'settle'; readonly id: string }
  /** Edits the article: puts the text in the place of the span, which may be empty. */
  | { readonly kind: 'write'; readonly span: Span; readonly text: string };

/** What a rule has to say of one place. */
export interface Finding {
  readonly span: Span;
  readonly severity: ProblemSeverity;
  readonly message: Message;
  /** Best first; never empty. */
  readonly fixes: readonly ProblemFix[];
}

/** A rule: pure, and linear in the length of the article but for its names, of which there are few. */
export type ProblemRule = (article: ReviewedArticle) => readonly Finding[];
