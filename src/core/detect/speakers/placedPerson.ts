import { isFunctionToken } from '../names/signs/isFunctionToken';
import { PEOPLE } from '../words/peopleNouns';
import { caseAt, hasClass, keyAt, textAt, tokenAt } from '../words/paragraphAnalysis';
import type { Frame } from '../quotes/frame/frame';
import { WordClass } from '../words/wordClass';
import type { SpeakerPhrase } from '../quotes/frame/speakerPhrase';

const MOST_WORDS = 4;
const PERSON = WordClass.role | WordClass.kin;

/**
 * "says Ottawa | councillor", "Ex-FBI | agent: ‘…’": the whole of what a headline calls somebody, where only the place or the organization in front
 * was taken for the speaker.
 */
export function placedPerson(
  { paragraph, mentionOf }: Frame,
  { kind, from, to, mention }: SpeakerPhrase,
): SpeakerPhrase | undefined {
  if (kind !== 'place' && (kind !== 'name' || mention !== undefined)) return undefined;
  let end: number | undefined;
  for (let token = to; token < to + MOST_WORDS; token++) {
    const isWord = tokenAt(paragraph, token)?.kind === 'word' && caseAt(paragraph, token) === 'lower' && mentionOf(token) < 0;
    if (!isWord && textAt(paragraph, token) !== '-') break;
    if (hasClass(paragraph, token, PERSON) || PEOPLE.test(keyAt(paragraph, token))) end = token + 1;
    // "Norland says troops left": a verb behind the place.
    else if (end !== undefined || hasClass(paragraph, token, WordClass.cue) || isFunctionToken(paragraph, token)) break;
  }
  return end === undefined ? undefined : { kind: 'description', from, to: end };
}
