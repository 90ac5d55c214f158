import type { AnnotatedText, LabelledSpan, ReferenceText } from './annotatedText';
import { type MatchCounts, matchCounts, NO_MATCHES } from './matchCounts';
import { nameKey, plainName, sameFullName, sameLastName } from './nameForms';

/**
 * The people of an article, one by one, against the full names of those who are in it: what a count of sources needs (as in the Gender Gap
 * Tracker, Asr et al. 2021). A predicted person counts by the longest form of the name, and finds a listed one by the full name or, failing
 * that, by the last.
 */
export function peopleSetCounts(gold: ReferenceText, predicted: AnnotatedText): MatchCounts {
  if (gold.peopleNames === null) return NO_MATCHES;
  const listed = [...new Set(gold.peopleNames.filter((name) => name !== ''))];
  const found = peopleOf(predicted.mentions);
  const left = new Set(found);
  let right = 0;
  for (const name of listed) {
    const remaining = [...left];
    const match = remaining.find((other) => sameFullName(other, name)) ?? remaining.find((other) => sameLastName(other, name));
    if (match === undefined) continue;
    left.delete(match);
    right++;
  }
  return matchCounts(right, listed.length, found.length);
}

/** One name for each entity; a single word that is part of another one's name is the same person once more. */
function peopleOf(mentions: readonly LabelledSpan[]): string[] {
  const longest = new Map<string, string>();
  for (const { label, text, entity } of mentions) {
    if (label !== 'person') continue;
    const name = plainName(text);
    const key = entity ?? nameKey(name);
    if (name.length > (longest.get(key)?.length ?? -1)) longest.set(key, name);
  }
  for (const { label, entity } of mentions)
    if (label === 'person' && entity !== null && isFullName(entity) && entity.length > (longest.get(entity)?.length ?? 0))
      longest.set(entity, entity);
  const names = [...new Set(longest.values())];
  const words = names.map((name) => ({ name, words: name.split(/\s+/u) }));
  return names.filter((name) => /\s/u.test(name) || !words.some((other) => other.name !== name && other.words.includes(name)));
}

/** Some programs give the full name where others give an id. */
const isFullName = (id: string): boolean => /\s/u.test(id) && /\p{Lu}/u.test(id) && !/[_\d]/u.test(id);
