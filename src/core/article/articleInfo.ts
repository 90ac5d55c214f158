import type { ArticleInfo } from '../sidecar/schema';
import { normalizeText } from '../text/normalizeText';
import { shortened } from '../text/shortened';
import type { Hash } from '../workspace/ports';

const LONGEST_TITLE = 200;

/**
 * What the sidecar says of its article. The title is the one that it has, which somebody may have corrected by hand; else the first line
 * that is not blank.
 */
export async function articleInfo(uri: string, text: string, hash: Hash, former?: ArticleInfo): Promise<ArticleInfo> {
  const title = former?.title ?? articleTitle(text);
  return {
    path: fileName(uri),
    ...(title === '' ? {} : { title }),
    sha256: await hash.sha256(normalizeText(text)),
    newline: text.includes('\r\n') ? 'crlf' : 'lf',
  };
}

/** The last part of a URI, decoded. */
export function fileName(uri: string): string {
  const name = uri.slice(uri.lastIndexOf('/') + 1);
  try {
    return decodeURIComponent(name);
  } catch {
    return name;
  }
}

/** The first line that is not blank, shortened where it is very long; empty for an empty text. */
export function articleTitle(text: string): string {
  const line = /\S[^\r\n]*/u.exec(text)?.[0].trim() ?? '';
  return line.length <= LONGEST_TITLE ? line : shortened(line, LONGEST_TITLE);
}
