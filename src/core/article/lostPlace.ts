import { type RankedPlace, rankedPlaces } from '../anchor/rankedPlaces';
import type { Wanted } from '../anchor/wanted';
import type { Annotation } from '../model/annotation';
import { type AnnotationSet, entitiesOf, findMention, findQuote } from '../model/annotationSet';
import type { SidecarContent } from '../sidecar/schema';
import { sameSpan } from '../text/span';
import { StoredPlaces } from './storedPlaces';

/** More than are shown: some of them may be taken. */
const MOST_RANKED = 18;

/** An annotation as it is to be looked for: by what the sidecar has of its place, which an orphan keeps. */
export function lostPlace(id: string, set: AnnotationSet, content: SidecarContent | undefined, text: string): Wanted | undefined {
  const quote = findQuote(set, id);
  const annotation: Annotation | undefined = quote ?? findMention(set, id)?.mention;
  if (annotation === undefined) return undefined;
  const stored = content && [...mentionsOf(content), ...content.quotes].find((entry) => entry.id === id);
  const { at = stored?.at, before = stored?.before, after = stored?.after } = annotation.lastKnown ?? {};
  const words = annotation.lastKnown?.now ?? stored?.now ?? annotation.text;
  if (at === undefined) return { key: id, text: words, fuzzy: quote !== undefined };
  return new StoredPlaces(text).wanted(
    id,
    { at, text: words, ...(before === undefined ? {} : { before }), ...(after === undefined ? {} : { after }) },
    quote !== undefined,
  );
}

/** Where an orphan may be, best first; not where another stored annotation of its kind is. */
export function placesFor(wanted: Wanted, stored: AnnotationSet, text: string): readonly RankedPlace[] {
  const alike = findQuote(stored, wanted.key) ? stored.quotes : entitiesOf(stored).flatMap(({ mentions }) => mentions);
  const taken = alike.flatMap(({ id, span }) => (span === null || id === wanted.key ? [] : [span]));
  return rankedPlaces(text, wanted, MOST_RANKED).filter(({ span }) => !taken.some((other) => sameSpan(other, span)));
}

const mentionsOf = ({ people, organizations }: SidecarContent) =>
  [...people, ...organizations].flatMap(({ mentions }) => mentions ?? []);
