import { compareSpans, overlaps, sameSpan, type Span } from '../text/span';
import { type AnnotationSet, entitiesOf, findEntity, findMention } from './annotationSet';
import type { Entity, Mention } from './entity';
import { foldName, goesBy } from './sameName';

const WORD = String.raw`[\p{L}\p{M}\p{N}]`;
/** Joins words to one that is no longer the name: "Jean-Kim", "O’Kim", "kim@…". */
const BEFORE = String.raw`(?<!${WORD}[-\u2010\u2011_@'’]?)`;
/** A possessive ending may follow, and an apostrophe or a hyphen that ends the word. */
const AFTER = String.raw`(?!${WORD}|[-\u2010\u2011_@]${WORD}|['’](?!s(?!${WORD}))${WORD})`;
/** Names go over the end of a line, not over an empty line. */
const BLANK = String.raw`(?:[^\S\r\n]+|[^\S\r\n]*\r?\n[^\S\r\n]*)`;

/**
 * The further places at which an article names an entity: whole words, written as its name, an alias or a mention of it is, of several
 * that begin at one place the longest. Left out is what overlaps a name that stands there already or a place that the reader rejected.
 * Suggestions give way: of the entity itself, and of one that is called by nothing but this name.
 *
 * @param id An entity, or one of its mentions.
 * @returns In reading order; empty for an unknown id.
 */
export function occurrencesOf(set: AnnotationSet, text: string, id: string): readonly Span[] {
  const entity = findEntity(set, id) ?? findMention(set, id)?.entity;
  return entity === undefined ? [] : placesOf(set, text, entity);
}

/**
 * The same in another article than the entity's own: written as it is called there or in its own one.
 *
 * @param set What is annotated in the other article.
 */
export function occurrencesElsewhere(set: AnnotationSet, text: string, entity: Entity): readonly Span[] {
  const there = counterpart(set, entity);
  const aliases = [...entity.aliases, ...(there === undefined ? [] : [there.name, ...there.aliases])];
  const mentions = [...entity.mentions, ...(there?.mentions ?? [])];
  return placesOf(set, text, { ...entity, id: there?.id ?? '', aliases, mentions });
}

/** Whom another article means by somebody: who is linked to the same entry of the registry, else who goes by the name. */
export function counterpart(set: AnnotationSet, { kind, name, entity: linked }: Entity): Entity | undefined {
  const sameKind = entitiesOf(set).filter((each) => each.kind === kind);
  return (
    (linked === undefined ? undefined : sameKind.find((each) => each.entity === linked)) ??
    sameKind.find((each) => goesBy(each, name))
  );
}

function placesOf(set: AnnotationSet, text: string, entity: Entity): readonly Span[] {
  const names = namesOf(set, entity);
  if (names.length === 0) return [];
  const taken = takenPlaces(set, entity, new Set(names.map(foldName)));
  const pattern = new RegExp(`${BEFORE}(?:${names.map(patternOf).join('|')})${AFTER}`, 'gu');
  const found: Span[] = [];
  let next = 0;
  for (const { index, 0: words } of text.matchAll(pattern)) {
    const span = { start: index, end: index + words.length };
    for (let before = taken[next]; before !== undefined && before.end <= span.start; before = taken[++next]);
    const near = taken[next];
    if (near === undefined || !overlaps(near, span)) found.push(span);
  }
  return found;
}

/** Longest first, without what the reader said is never such a name here. */
function namesOf({ rejected }: AnnotationSet, { kind, name, aliases, mentions }: Entity): readonly string[] {
  const never = new Set(
    rejected.filter(({ scope, kind: of }) => scope === 'anywhere' && of === kind).map(({ text }) => foldName(text)),
  );
  const written = mentions.filter(({ status }) => status !== 'rejected').map(({ text }) => text);
  return [...new Set([name, ...aliases, ...written].map((each) => each.trim().replace(/\s+/gu, ' ')))]
    .filter((each) => each !== '' && !never.has(foldName(each)))
    .sort((a, b) => b.length - a.length);
}

const patternOf = (name: string): string =>
  name
    .split(' ')
    .map((word) => word.replace(/[\\^$.*+?()[\]{}|/]/gu, String.raw`\$&`))
    .join(BLANK);

/** In reading order, none within another, so that they can be gone through beside the text. */
function takenPlaces(set: AnnotationSet, entity: Entity, names: ReadonlySet<string>): readonly Span[] {
  const givesWay = (other: Entity, { status, text }: Mention): boolean =>
    status === 'suggested' && (other.id === entity.id || (names.has(foldName(other.name)) && names.has(foldName(text))));
  const spans = [
    ...entitiesOf(set).flatMap((other) => other.mentions.filter((mention) => !givesWay(other, mention))),
    ...set.rejected.filter(({ kind }) => kind === entity.kind),
  ]
    .flatMap(({ span }) => (span === null ? [] : [span]))
    .sort(compareSpans);
  let end = 0;
  return spans.filter((span, n) => {
    if (span.end <= end || (n > 0 && sameSpan(span, spans[n - 1] ?? span))) return false;
    end = span.end;
    return true;
  });
}
