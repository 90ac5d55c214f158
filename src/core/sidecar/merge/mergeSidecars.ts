import type { SidecarContent } from '../schema';
import { alignAnnotations, alignEntities } from './alignIds';
import { contestedByRejection, rejectedPlaces } from './contestedByRejection';
import { contestedMentions } from './contestedMentions';
import { flatContent, renamed } from './flatContent';
import { mergeArticle } from './mergeArticle';
import { finishedFields, isDisputed } from './mergedEntry';
import { mergedSections } from './mergedSections';
import { mergeEntities } from './mergeEntities';
import { mergeFields } from './mergeFields';
import { mergeMentions, mergeQuotes } from './mergeMentions';
import { mergeRejections } from './mergeRejections';
import type { Renames } from './renames';
import type { Versions } from './versions';
import { withRevived } from './withRevived';

export interface MergedSidecar {
  readonly content: SidecarContent;
  /** Ids of entities, mentions, the article (`article`) and quotes on which the two sides differ, in this order: each has a key `disputed`. */
  readonly disputed: readonly string[];
  /** Ids of `into` that are others in `content`. */
  readonly renamed: Renames;
  /** Ids of `from` that are others in `content`. */
  readonly renamedFrom: Renames;
}

/**
 * Two sidecars that grew from the same, as one: the union of what both added, without what one removed and the other left alone.
 *
 * - Entries are compared by id. What both added of the same kind, at the same place and of the same entity, is one, under the smaller id;
 *   one entity id for two different people becomes two.
 * - Where something stands (`at` and the words around it) is never a conflict: it is found again in the text. Where the two describe
 *   different texts, `sha256` is left out, so that no place is trusted unseen.
 * - What one removed and the other changed stays; of what both changed differently, both values stay. Either is `disputed`: the entry has a
 *   key of that name with the values, and a mention or quote has that status.
 *
 * @param base What both were before; empty where both were made anew.
 * @param into The side whose order and ids stay where there is a choice; that is the file which the result is to be written over.
 */
export function mergeSidecars(base: SidecarContent, into: SidecarContent, from: SidecarContent): MergedSidecar {
  const before = flatContent(base);
  const [flatInto, flatFrom] = [flatContent(into), flatContent(from)];
  const entities = alignEntities(before, flatInto, flatFrom);
  const [a, b] = [renamed(flatInto, entities.into), renamed(flatFrom, entities.from)];
  const annotations = alignAnnotations(before, a, b);
  const [left, right] = [renamed(a, annotations.into), renamed(b, annotations.from)];
  return {
    ...merged({ base: before, into: left, from: right, isSameText: left.sha256 === right.sha256 }),
    renamed: new Map([...entities.into, ...annotations.into]),
    renamedFrom: new Map([...entities.from, ...annotations.from]),
  };
}

function merged(versions: Versions): Omit<MergedSidecar, 'renamed' | 'renamedFrom'> {
  const { base, into, from, isSameText } = versions;
  const ownEntities = mergeEntities(versions);
  const mentions = mergeMentions(versions, ownEntities);
  const quotes = mergeQuotes(versions);
  const rejections = mergeRejections(versions);
  const entities = withRevived(versions, ownEntities, mentions.mentions, quotes.mentions);
  const refused = rejectedPlaces(rejections.rejected, isSameText);
  const ofEntities = contestedMentions(versions, mentions.mentions, entities, refused);
  const ofQuotes = quotes.mentions.map((quote) => contestedByRejection(versions, quote, 'quote', refused));
  const placedBy = new Set([...mentions.placedBy, ...quotes.placedBy, ...rejections.placedBy]);
  const article = mergeArticle(versions, placedBy);
  const facts = finishedFields(article, false);
  return {
    content: {
      ...mergeFields(base.others, into.others, from.others).fields,
      version: 1,
      ...(Object.keys(facts).length > 0 ? { article: facts } : {}),
      ...mergedSections(into, entities, ofEntities, ofQuotes),
      rejected: rejections.rejected,
    } as unknown as SidecarContent,
    disputed: [...new Set([...entities.values(), ...ofEntities, article, ...ofQuotes].filter(isDisputed).map(({ id }) => id))],
  };
}
