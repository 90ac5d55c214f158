import type { AnnotationSet, Rejection } from '../../core/index';
import { entitiesOf, findEntity } from '../../core/index';

/** What a reader last did, as far as two states of an article tell. */
export interface LastAction {
  readonly kind: 'confirmed' | 'rejected' | 'takenBack' | 'rejectionTakenBack' | 'speakerSet' | 'renamed';
  /** How many annotations it was done to. */
  readonly count: number;
  /** The words of the first one. */
  readonly text: string;
}

/** What was done between two states of one article; undefined where the reader decided nothing new. */
export function lastAction(before: AnnotationSet, after: AnnotationSet): LastAction | undefined {
  const [old, now] = [decisions(before), decisions(after)];
  const rejected = addedRejections(before.rejected, after.rejected);
  const unrejected = addedRejections(after.rejected, before.rejected);
  const confirmed = added(texts(old), texts(now));
  const takenBack = added(texts(now), texts(old));
  const known = new Map(old.map((decision) => [decision.id, decision]));
  const both = now.flatMap((decision) => {
    const earlier = known.get(decision.id);
    return earlier === undefined ? [] : [{ earlier, decision }];
  });
  const renamed = both.filter(({ earlier, decision }) => earlier.name !== decision.name);
  const spoken = both.filter(({ earlier, decision }) => earlier.speaker !== decision.speaker);
  return (
    // What becomes a name where it was a quote, or the other way round, is rejected as what it was.
    action('confirmed', confirmed) ??
    action('rejected', rejected) ??
    action('rejectionTakenBack', unrejected) ??
    action('takenBack', takenBack) ??
    action('renamed', [...new Set(renamed.map(({ decision }) => decision.name))]) ??
    action(
      'speakerSet',
      spoken.map(({ decision }) => decision.text),
    )
  );
}

interface Decision {
  readonly id: string;
  readonly text: string;
  readonly name: string;
  readonly speaker: string;
}

/** Everything a reader has decided on: what is not only a suggestion. */
function decisions(set: AnnotationSet): readonly Decision[] {
  const names = entitiesOf(set).flatMap(({ name, mentions }) =>
    mentions.filter(isDecided).map(({ id, text }) => ({ id, text, name, speaker: '' })),
  );
  const quotes = set.quotes.filter(isDecided).map(({ id, text, speaker }) => ({
    id,
    text,
    name: '',
    // By name, so that an entity that only gets another id speaks as before.
    speaker: (speaker?.entity === undefined ? undefined : findEntity(set, speaker.entity)?.name) ?? speaker?.text ?? '',
  }));
  return [...names, ...quotes];
}

const isDecided = ({ status }: { readonly status: string }): boolean => status !== 'suggested';

const texts = (items: readonly { readonly id: string; readonly text: string }[]): ReadonlyMap<string, string> =>
  new Map(items.map(({ id, text }) => [id, text]));

const added = (before: ReadonlyMap<string, string>, after: ReadonlyMap<string, string>): readonly string[] =>
  [...after].flatMap(([id, text]) => (before.has(id) ? [] : [text]));

/** The words of the rejections that came to others. They get new ids whenever the file is read, and edits of the text move them. */
function addedRejections(before: AnnotationSet['rejected'], after: AnnotationSet['rejected']): readonly string[] {
  const key = ({ kind, scope, text }: Rejection): string => [kind, scope, text].join(' ');
  const left = new Map<string, number>();
  for (const rejection of before) left.set(key(rejection), (left.get(key(rejection)) ?? 0) + 1);
  return after.flatMap((rejection) => {
    const known = left.get(key(rejection)) ?? 0;
    left.set(key(rejection), known - 1);
    return known > 0 ? [] : [rejection.text];
  });
}

function action(kind: LastAction['kind'], words: readonly string[]): LastAction | undefined {
  const [text] = words;
  return text === undefined ? undefined : { kind, count: words.length, text };
}
