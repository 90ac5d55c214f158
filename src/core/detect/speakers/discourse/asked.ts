import type { TokenRange } from '../../../text/sentence';
import type { Frame } from '../../quotes/frame/frame';
import { pronounAt, type SpeakerPhrase } from '../../quotes/frame/speakerPhrase';
import { leftOfTitles } from '../../quotes/frame/titleLike';
import { ASKS } from '../../words/askingVerbs';
import { hasClass, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { PREPOSITIONS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';

const ADDRESSES = new Set([...ASKS, 'told', 'tells', 'reminded', 'thanked']);

/** Whoever is asked or told something by a pronoun or description that starts at a token. */
export function askedAt(frame: Frame, token: number): SpeakerPhrase | undefined {
  if (keyAt(frame.paragraph, token) === 'the')
    return ADDRESSES.has(keyAt(frame.paragraph, token - 1)) ? askedPhrase(frame, token) : undefined;
  return isAskedPronoun(frame, token) ? pronounAt(token) : undefined;
}

/** "asked Mr. NAME", "asked the harbour's lawyer, NAME", but not "asked NAME's lawyer". */
export function isAskedHere(frame: Frame, { from, to }: TokenRange): boolean {
  const { paragraph } = frame;
  if (tokenAt(paragraph, to)?.kind === 'possessive') return false;
  if (ASKS.has(keyAt(paragraph, leftOfTitles(frame, from - 1)))) return true;
  const role = keyAt(paragraph, from - 1) === ',' ? from - 2 : from - 1;
  if (!hasClass(paragraph, role, WordClass.role | WordClass.title | WordClass.kin)) return false;
  for (let token = role - 1; token >= role - MOST_ROLE_WORDS; token--) {
    const key = keyAt(paragraph, token);
    if (ASKS.has(key)) return true;
    const kind = tokenAt(paragraph, token)?.kind;
    if ((kind !== 'word' && kind !== 'possessive') || PREPOSITIONS.has(key)) return false;
  }
  return false;
}

/** How many words may stand between the verb and the person behind what they are. */
export const MOST_ROLE_WORDS = 6;

/** How many words may name whoever is asked. */
export const MOST_ASKED_WORDS = 4;

/** "A reporter asked | the teenager | whether": whoever is asked is likely to speak next. */
function askedPhrase({ paragraph, mentionOf }: Frame, from: number): SpeakerPhrase | undefined {
  const isRole = (token: number): boolean => hasClass(paragraph, token, WordClass.role | WordClass.title) && mentionOf(token) < 0;
  for (let token = from + 1; token <= from + MOST_ASKED_WORDS; token++) {
    if (isRole(token) && !isRole(token + 1)) return { kind: 'description', from, to: token + 1 };
    if (mentionOf(token) >= 0 || tokenAt(paragraph, token)?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "NAME asked | her | why", but not "NAME asked her mother". */
function isAskedPronoun({ paragraph }: Frame, token: number): boolean {
  const key = keyAt(paragraph, token);
  if ((key !== 'him' && key !== 'her') || !ASKS.has(keyAt(paragraph, token - 1))) return false;
  return key === 'him' || tokenAt(paragraph, token + 1)?.kind !== 'word' || BEHIND_ASKED.test(keyAt(paragraph, token + 1));
}

const BEHIND_ASKED =
  /^(?:why|whether|if|what|who|whom|whose|how|when|where|which|about|to|on|for|in|at|after|again|directly|repeatedly|twice|once|point-blank|further)$/u;
