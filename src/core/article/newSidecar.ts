import type { ArticleInfo } from '../sidecar/schema';
import { EMPTY_CONTENT } from '../sidecar/parseSidecar';
import { writeSidecar } from '../sidecar/writeSidecar';
import type { Hash } from '../workspace/ports';
import { articleInfo } from './articleInfo';

/** The sidecar of an article that was just made: what is known of it, and no annotations yet. */
export async function newSidecar(
  uri: string,
  text: string,
  facts: Pick<ArticleInfo, 'title' | 'source' | 'date' | 'desk' | 'language'>,
  hash: Hash,
): Promise<string> {
  return writeSidecar(undefined, { ...EMPTY_CONTENT, article: { ...(await articleInfo(uri, text, hash, facts)), ...facts } });
}
