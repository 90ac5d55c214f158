import { equalPlain, type Fields, unknownFields } from '../entryFields';
import type { Plain } from '../printYaml';
import type { MergedEntry } from './mergedEntry';
import { mergeFields, type Side } from './mergeFields';
import type { Versions } from './versions';

/**
 * The facts of the article.
 *
 * @param placedBy Sides from which something comes that stands at a place which the other side does not name.
 */
export function mergeArticle({ base, into, from }: Versions, placedBy: ReadonlySet<Side>): MergedEntry {
  // The file knows best what lies beside it.
  const theirs = { ...unknownFields(from.article, ['sha256']), ...ofTheFile(into.article) };
  const { fields, disputed } = mergeFields(base.article, into.article, theirs);
  // Undefined takes the hash out of the file; where neither side has one, nothing is said of it.
  const isHashed = into.article.sha256 !== undefined || from.article.sha256 !== undefined;
  const sha256 = mergedHash(base.article.sha256, into.article.sha256, from.article.sha256, placedBy);
  return { id: 'article', fields: { ...present(fields), ...(isHashed ? { sha256 } : {}) }, disputed };
}

/** The hash of the text that all places are in; undefined, so that nothing is trusted, where places of two texts are side by side. */
function mergedHash(
  base: Plain | undefined,
  into: Plain | undefined,
  from: Plain | undefined,
  placedBy: ReadonlySet<Side>,
): Plain | undefined {
  if (into === from) return into;
  if (placedBy.size === 0) return equalPlain(base, into) ? from : into;
  if (!placedBy.has('from')) return into;
  return placedBy.has('into') ? undefined : from;
}

const ofTheFile = ({ path, newline, sha256 }: Fields): Fields => present({ path, newline, sha256 });

const present = (fields: Fields): Fields => Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined));
