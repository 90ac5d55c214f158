import { keyAt, textAt } from '../words/paragraphAnalysis';
import type { Frame } from '../quotes/frame/frame';
import type { SpeakerPhrase } from '../quotes/frame/speakerPhrase';

const MOST_TOKENS = 16;

/**
 * "a student who gave his name as NAME", "a woman who asked to be identified only by her first name, NAME", "a man named NAME": the name behind a
 * description that says that one follows.
 */
export function selfNamed(
  { paragraph, mentions, mentionOf }: Frame,
  { kind, from, to }: SpeakerPhrase,
): SpeakerPhrase | undefined {
  if (kind !== 'description' || !/^(?:,|who|named|called|identified|identifying|giving)$/u.test(keyAt(paragraph, to)))
    return undefined;
  // "The mayor called NAME a liar": who is known already does not need the name.
  if (keyAt(paragraph, to) === 'called' && !/^(?:an?|one|another)$/u.test(keyAt(paragraph, from))) return undefined;
  let isNaming = false;
  for (let token = to; token < to + MOST_TOKENS; token++) {
    const mention = mentionOf(token);
    const found = mentions[mention];
    if (found !== undefined) {
      const before = keyAt(paragraph, token - 1);
      return isNaming && found.kind === 'person' && /^(?:as|only|just|name|named|called|,)$/u.test(before)
        ? { kind: 'name', from: found.from, to: found.to, mention }
        : undefined;
    }
    if (/^[.!?“”"]$/u.test(textAt(paragraph, token))) return undefined;
    if (/^(?:names?|named|called|identified|identifying)$/u.test(keyAt(paragraph, token))) isNaming = true;
  }
  return undefined;
}
