import type { Message } from '../messages';
import type { AnnotationSet } from '../model/annotationSet';
import type { KnownNames } from '../model/knownNames';

/** What is known of an article besides its text, as a sidecar states it. */
export interface ArticleFacts {
  readonly title?: string;
  /** Address it was published at. */
  readonly source?: string;
  readonly date?: string;
  readonly desk?: string;
  /** BCP 47. */
  readonly language?: string;
}

/** An article with everything annotated in it, ready to be exported. */
export interface ExportedArticle {
  /** What the export calls it: its file name, or its path where several are exported. */
  readonly name: string;
  /** Without byte order mark; the spans count in it. */
  readonly text: string;
  readonly annotations: AnnotationSet;
  readonly facts: ArticleFacts;
  /** What the registry and other articles say: whom they declare confidential is so here too. */
  readonly known: KnownNames;
}

export interface ExportedFile {
  /** A file name to suggest, or to use where a format makes several files. */
  readonly name: string;
  readonly text: string;
}

export interface ExportOptions {
  /** Puts a byte order mark first, by which Excel knows UTF-8. Only formats meant for it do so; off when left out. */
  readonly byteOrderMark?: boolean;
  /** Also exports what is marked confidential; off when left out. */
  readonly includeConfidential?: boolean;
  /** The words of formats that people read; English when left out. */
  readonly say?: (message: Message) => string;
}

/** One exchange format: a pure function from articles to files. */
export interface ExportFormat {
  readonly id: string;
  /** Of its files, without the dot. */
  readonly extension: string;
  export(articles: readonly ExportedArticle[], options?: ExportOptions): readonly ExportedFile[];
}

/** The name of the one file that holds an export: that of a single article with the format's extension, else `annotations`. */
export function exportedFileName(articles: readonly ExportedArticle[], extension: string): string {
  const [only] = articles;
  const base = only === undefined || articles.length > 1 ? 'annotations' : baseName(only.name);
  return `${base}.${extension}`;
}

const baseName = (name: string): string => {
  const last = name.slice(Math.max(name.lastIndexOf('/'), name.lastIndexOf('\\')) + 1);
  return last.replace(/(?<=.)\.[^.]*$/u, '');
};
