import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { isPlainVerb } from '../../words/isPlainVerb';
import { DETERMINERS, PLACE_ADVERBS, PREPOSITIONS, VERBISH } from '../../words/smallWords';
import { WEEKDAYS } from '../../words/weekdays';
import { joinedSet, wordSet } from '../../words/wordSet';
import { WordClass } from '../../words/wordClass';
import { isInnerHyphen } from '../../words/isInnerHyphen';
import { DOCUMENT_NOUNS, isSourceNoun } from './documentNouns';
import { BARE, isInnerPreposition, isOfPlace } from './descriptionWords';
import { hasPersonWord, type SpeakerPhrase } from '../frame/speakerPhrase';
import { phraseStart } from './phraseStart';
import { arePeople } from './voiceless';

const C = WordClass;

/** What parts a description from what stands in front of it. */
const BREAKS = wordSet(
  'and but or that which who whom what when while whilst if because where whether though although said says',
);
/** What no description goes over. */
const NO_PARTS = joinedSet(BREAKS, VERBISH);
/** What none ends with. */
const NO_LAST_WORDS = joinedSet(
  wordSet('and but or that which who when while whilst if because the a an his her their its my our your'),
  PREPOSITIONS,
  VERBISH,
);
const SOMEBODY = wordSet('somebody someone anybody anyone everybody everyone nobody noone');
const MOST_WORDS_BACK = 7;
const MOST_PLACE_TOKENS = 8;

/** "the finance minister", "two former employees", "police", "state television": up to seven words back to a determiner. */
export function descriptionEndingAt(frame: Frame, sentence: FrameSentence, index: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const last = tokenIn(sentence, sourceEnd(frame, sentence, index));
  if (last < 0 || tokenAt(paragraph, last)?.kind !== 'word') return undefined;
  const lastKey = keyAt(paragraph, last);
  if (NO_LAST_WORDS.has(lastKey)) return undefined;
  let from = last;
  for (let i = index - 1, n = 0; i >= 0 && n < MOST_WORDS_BACK; i--, n++) {
    const token = tokenIn(sentence, i);
    if (token < 0) break;
    const kind = tokenAt(paragraph, token)?.kind;
    const key = keyAt(paragraph, token);
    if (kind === 'possessive' || isInnerHyphen(paragraph, token) || (kind === 'mark' && isOwner(paragraph, token))) continue;
    if (kind !== 'word' && kind !== 'number') break;
    if (
      NO_PARTS.has(key) ||
      isVerbOfClause(paragraph, token) ||
      (SPANS.has(key) && tokenAt(paragraph, token + 1)?.kind === 'word')
    )
      break;
    if (PREPOSITIONS.has(key) && !isInnerPreposition(paragraph, token)) break;
    from = token;
    const before = keyAt(paragraph, tokenIn(sentence, i - 1));
    // "the two sides".
    if (DETERMINERS.has(key) && !PREPOSITIONS.has(before) && !DETERMINERS.has(before)) break;
  }
  while (from < last && PREPOSITIONS.has(keyAt(paragraph, from))) from++;
  // "Then somebody".
  if (SOMEBODY.has(lastKey)) from = last;
  if (from === last) from = placedFrom(frame, from);
  // "Wednesday officials", but "Wednesday's report".
  if (from < last && WEEKDAYS.has(keyAt(paragraph, from)) && tokenAt(paragraph, from + 1)?.kind === 'word') from++;
  const description: SpeakerPhrase = { kind: 'description', from, to: last + 1 };
  const isDetermined = from < last && (DETERMINERS.has(keyAt(paragraph, from)) || isOfPlace(paragraph, from));
  // "Police there".
  const head = from < last && PLACE_ADVERBS.has(lastKey) ? last - 1 : last;
  if (!isDetermined && !endsOnSource(paragraph, head) && !hasPersonWord(paragraph, description)) return undefined;
  return from < last ? withOthersOf(frame, sentence, description, index) : description;
}

/** Whether a word alone tells that a description is of somebody, of a group or of a document. */
function endsOnSource(paragraph: ParagraphAnalysis, last: number): boolean {
  const key = keyAt(paragraph, last);
  return (
    hasClass(paragraph, last, C.role | C.kin | C.cueNoun | C.headStrong | C.headWeak) ||
    BARE.has(key) ||
    (key.endsWith('s') && (hasClass(paragraph, last, C.demonym) || isSourceNoun(key))) ||
    // "Bookbinders say".
    arePeople(paragraph, last)
  );
}

/** "| Iranian and | Saudi officials", "| Zenifor and | Harrow lawyers": with all whose people they are, where those open the clause. */
function withOthersOf(frame: Frame, sentence: FrameSentence, description: SpeakerPhrase, index: number): SpeakerPhrase {
  const { paragraph } = frame;
  const and = phraseStart(sentence, description, index) - 1;
  if (keyAt(paragraph, tokenIn(sentence, and)) !== 'and') return description;
  const isCapitalAt = (at: number): boolean => {
    const token = tokenIn(sentence, at);
    return token >= 0 && isCapital(paragraph, token) && !BREAKS.has(keyAt(paragraph, token));
  };
  if (!isCapitalAt(and + 1) || !arePeople(paragraph, description.to - 1)) return description;
  let at = and - 1;
  while (isCapitalAt(at)) at--;
  const opens = at < 0 || /^(?:,|but|and|that|while|both)$/u.test(keyAt(paragraph, tokenIn(sentence, at)));
  return opens && at < and - 1 ? { ...description, from: tokenIn(sentence, at + 1) } : description;
}

/** "In recent | weeks | critics said". */
const SPANS = wordSet('hours days weeks months years decades');

/** "A military statement | released": the item of what speaks for whoever made it public. */
function sourceEnd({ paragraph }: Frame, sentence: FrameSentence, index: number): number {
  if (!PUBLISHED.has(keyAt(paragraph, tokenIn(sentence, index)))) return index;
  const key = keyAt(paragraph, tokenIn(sentence, index - 1));
  return DOCUMENT_NOUNS.has(key) || isSourceNoun(key) ? index - 1 : index;
}

const PUBLISHED = wordSet('released issued published posted filed unsealed');

/** "The mayor | met | drivers", "the mayor | visited | drivers", but "the | wounded | driver", "the newly | wounded | driver". */
const isVerbOfClause = (paragraph: ParagraphAnalysis, token: number): boolean =>
  isPlainVerb(paragraph, token) &&
  !DETERMINERS.has(keyAt(paragraph, token - 1)) &&
  (!keyAt(paragraph, token).endsWith('ed') || hasClass(paragraph, token - 1, C.role | C.title | C.kin));

/** The apostrophe of "Ada Reeds' lawyer". */
const isOwner = (paragraph: ParagraphAnalysis, token: number): boolean =>
  /^['’]$/u.test(textAt(paragraph, token)) &&
  keyAt(paragraph, token - 1).endsWith('s') &&
  tokenAt(paragraph, token)?.start === tokenAt(paragraph, token - 1)?.end;

/** "the Springfield, Ont., native": the article in front of the places that stand between commas before a noun, else the noun. */
function placedFrom({ paragraph }: Frame, noun: number): number {
  if (textAt(paragraph, noun - 1) !== ',') return noun;
  for (let token = noun - 2; token >= Math.max(0, noun - MOST_PLACE_TOKENS); token--) {
    if (keyAt(paragraph, token) === 'the') return token;
    if (!isCapital(paragraph, token) && !/^[.,]$/u.test(textAt(paragraph, token))) return noun;
  }
  return noun;
}
