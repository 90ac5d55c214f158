import { hasClass, isCapital, keyAt } from '../words/paragraphAnalysis';
import type { Frame } from '../quotes/frame/frame';
import { WordClass } from '../words/wordClass';
import type { Discourse } from './discourse/discourse';
import type { SpeakerPhrase } from '../quotes/frame/speakerPhrase';

const MOST_TOKENS = 4;

/** "the GM", "the Timmins MPP": what was found as an organization, but is an office. */
export function officePhrase(
  { paragraph, mentions }: Frame,
  { kind, mention }: SpeakerPhrase,
  discourse: Discourse,
): SpeakerPhrase | undefined {
  const found = kind === 'name' && mention !== undefined ? mentions[mention] : undefined;
  if (found?.kind !== 'organization' || !/^\p{Lu}{2,4}$/u.test(found.text)) return undefined;
  let from = found.from - 1;
  while (from > found.from - MOST_TOKENS && isCapital(paragraph, from)) from--;
  if (keyAt(paragraph, from) !== 'the') return undefined;
  const isOffice =
    hasClass(paragraph, found.from, WordClass.title) || discourse.descriptions.withInitials(found.text.toLowerCase()).length > 0;
  return isOffice ? { kind: 'description', from, to: found.to } : undefined;
}
