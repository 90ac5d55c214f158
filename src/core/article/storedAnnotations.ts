import { type AnnotationSet, EMPTY_SET } from '../model/annotationSet';
import type { ArticleInfo } from '../sidecar/schema';
import type { SidecarProblem } from '../sidecar/sidecarProblem';
import { parseSidecar } from '../sidecar/parseSidecar';
import { requireReadable } from '../sidecar/requireReadable';
import { writeSidecar } from '../sidecar/writeSidecar';
import { normalizeText } from '../text/normalizeText';
import type { Hash } from '../workspace/ports';
import { articleInfo } from './articleInfo';
import { fromSidecar } from './fromSidecar';
import { toSidecar } from './toSidecar';

/** What a sidecar says about a text. Only over `valid` may be written. */
export type StoredAnnotations =
  | {
      readonly kind: 'valid';
      /** Every annotation where it is in the text as it stands now. */
      readonly set: AnnotationSet;
      readonly article: ArticleInfo | undefined;
      /** Warnings only. */
      readonly problems: readonly SidecarProblem[];
    }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'invalid'; readonly problems: readonly SidecarProblem[] };

/**
 * Reads a sidecar and finds each of its annotations in a text.
 *
 * @param source Of the sidecar; undefined where there is none, which is valid and empty.
 * @param text Of the article, without byte order mark.
 */
export async function storedAnnotations(source: string | undefined, text: string, hash: Hash): Promise<StoredAnnotations> {
  if (source === undefined) return { kind: 'valid', set: EMPTY_SET, article: undefined, problems: [] };
  const parsed = parseSidecar(source);
  if (parsed.kind !== 'valid') return parsed;
  const { content, problems } = parsed;
  const textUnchanged = content.article?.sha256 === (await hash.sha256(normalizeText(text)));
  return { kind: 'valid', set: fromSidecar(content, text, { textUnchanged }), article: content.article, problems };
}

/**
 * The source of the sidecar that holds these annotations. What people wrote into the former source by hand stays.
 *
 * @param set With spans in `text`.
 * @throws Unwritable where it could not be read again.
 */
export async function sidecarSource(
  former: string | undefined,
  set: AnnotationSet,
  article: { readonly uri: string; readonly text: string },
  hash: Hash,
): Promise<string> {
  const parsed = former === undefined ? undefined : parseSidecar(former);
  const formerInfo = parsed?.kind === 'valid' ? parsed.content.article : undefined;
  const info = await articleInfo(article.uri, article.text, hash, formerInfo);
  const source = writeSidecar(former, toSidecar(set, info, article.text));
  requireReadable(source);
  return source;
}
