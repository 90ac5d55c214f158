/** Formats that an article can come in; plain text needs no converter. */
export type SourceFormat = 'html' | 'markdown' | 'docx';

/** What an article is to be made of: the text of the clipboard, or the bytes of a file. A DOCX file comes as bytes. */
export interface ArticleSource {
  readonly format: SourceFormat;
  readonly content: string | Uint8Array;
}

const FORMATS: readonly (readonly [RegExp, SourceFormat])[] = [
  [/\.x?html?$/iu, 'html'],
  [/\.(?:md|markdown)$/iu, 'markdown'],
  [/\.docx$/iu, 'docx'],
];

/** The format of a file by its name or URI; undefined where no article is made of such files. */
export const formatOfFile = (name: string): SourceFormat | undefined => FORMATS.find(([pattern]) => pattern.test(name))?.[1];
