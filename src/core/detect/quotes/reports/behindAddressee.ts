import { isUpperAt } from '../../../text/character';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { caseAt, isCapital, keyAt, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { isFiniteVerb } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { arePeople } from '../phrases/voiceless';
import { behindHost, behindName, behindOwned } from './addresseeInFull';
import { AUDIENCE } from './audience';
import { behindCircumstance } from './behindCircumstance';
import { behindComplements, INTRODUCES_ADDRESSEE, MOST_INTRODUCING, opensOwnClause } from './behindComplements';

/** "told | NBC's “Sunday Hour”": marks behind a name whose they are, and nothing else. */
export function isOwnProgramme(frame: Frame, sentence: FrameSentence, from: number, at: number): boolean {
  const station = mentionAt(frame, tokenIn(sentence, from));
  const owner = tokenIn(sentence, at - 1);
  const item = sentence.items[at];
  const start = item?.kind === 'quote' ? (frame.marked[item.quote]?.inner.start ?? -1) : -1;
  return (
    station?.to === owner &&
    isUpperAt(frame.paragraph.text, start) &&
    (tokenAt(frame.paragraph, owner)?.kind === 'possessive' || /^['’]$/u.test(textAt(frame.paragraph, owner)))
  );
}

const MOST_WORDS_OF_AUDIENCE = 3;

/** "the House | defense panel": behind the small words that say what of an organization listens, else where they would start. */
function audienceEnd({ paragraph }: Frame, sentence: FrameSentence, from: number): number {
  let end = from;
  for (let i = from; i < from + MOST_WORDS_OF_AUDIENCE && caseAt(paragraph, tokenIn(sentence, i)) === 'lower'; i++)
    if (AUDIENCE.has(keyAt(paragraph, tokenIn(sentence, i)))) end = i + 1;
  return end;
}

/** "a press | conference", "a news | briefing", "city | council". */
function gatheringEnd({ paragraph }: Frame, sentence: FrameSentence, from: number): number {
  const key = keyAt(paragraph, tokenIn(sentence, from));
  return (AUDIENCE.has(key) || GATHERINGS.has(key)) && caseAt(paragraph, tokenIn(sentence, from)) === 'lower' ? from + 1 : from;
}

const GATHERINGS = new Set(
  (
    'conference briefing gathering rally crowd audience forum summit programme program show podcast luncheon lunch dinner breakfast gala reception ' +
    'convention webinar ceremony festival symposium seminar workshop congregation assembly station channel outlet network host'
  ).split(' '),
);

/** Behind "reporters", "the judge", "Reuters", "all six players". */
export function behindAddressee(frame: Frame, sentence: FrameSentence, from: number): number {
  if (sentence.items[from]?.kind === 'quote') return from + 1;
  const token = tokenIn(sentence, from);
  if (token < 0) return from;
  if (ANYBODY.test(keyAt(frame.paragraph, token))) return behindListener(frame, sentence, from + 1);
  let at = from;
  while (INTRODUCES_ADDRESSEE.test(keyAt(frame.paragraph, tokenIn(sentence, at))) && at < from + MOST_INTRODUCING) at++;
  const mention = frame.mentionOf(tokenIn(sentence, at));
  const found = mention < 0 ? undefined : frame.mentions[mention];
  if (found === undefined)
    return behindUnknown(frame, sentence, at) ?? behindComplements(frame, sentence, listenersEnd(frame, sentence, at) ?? at + 1);
  while (at < sentence.items.length && tokenIn(sentence, at) >= 0 && tokenIn(sentence, at) < found.to) at++;
  if (isOwnProgramme(frame, sentence, from, at + 1)) return at + 2;
  const owned = behindOwned(frame, sentence, at);
  // "told Harbour Radio's Morning Tide the dam “was gone”": a programme of two words, where the verb stands in marks.
  const isProgramme = owned > at + 2 && isCapital(frame.paragraph, tokenIn(sentence, owned - 1));
  if (owned > at && (isProgramme || opensOwnClause(frame, sentence, behindCircumstance(frame, sentence, owned)))) return owned;
  while (MEDIA.test(keyAt(frame.paragraph, tokenIn(sentence, at)))) at++;
  return audienceEnd(frame, sentence, gatheringEnd(frame, sentence, at));
}

/** "told | Morning Tide | the road was closed", "told | host NAME | the road was closed": behind a name that nobody was found by, if a clause follows. */
function behindUnknown(frame: Frame, sentence: FrameSentence, from: number): number | undefined {
  const ends = [behindHost(frame, sentence, from), behindName(frame, sentence, from)];
  return ends.find((end) => end > from + 1 && opensOwnClause(frame, sentence, behindCircumstance(frame, sentence, end)));
}

const MEDIA =
  /^(?:magazine|newspaper|agency|news|website|channel|radio|television|tv|outlet|program|programme|station|daily|weekly)$/u;
const MOST_WORDS_OF_LISTENERS = 5;

/** "French | radio", "political | conference", "city | council": behind the last word for those who listen, whatever modifies it. */
function listenersEnd(frame: Frame, sentence: FrameSentence, from: number): number | undefined {
  const { paragraph } = frame;
  let end: number | undefined;
  for (let at = from; at < from + MOST_WORDS_OF_LISTENERS; at++) {
    const token = tokenIn(sentence, at);
    const key = keyAt(paragraph, token);
    if (tokenAt(paragraph, token)?.kind !== 'word' || isFunctionToken(paragraph, token) || isFiniteVerb(frame, token)) break;
    const isListener = AUDIENCE.has(key) || GATHERINGS.has(key) || MEDIA.test(key);
    if (isListener && (caseAt(paragraph, token) === 'lower' || MEDIA.test(key))) end = at + 1;
    // "told reporters council staff would": those who listen are named by the first word.
    else if (end !== undefined || arePeople(paragraph, token)) break;
  }
  return end;
}

const ANYBODY = /^(?:any|every)(?:one|body)$/u;

/** "told anyone | who would listen | the road was closed", "told everyone who asked": behind what makes anybody a listener. */
function behindListener({ paragraph }: Frame, sentence: FrameSentence, from: number): number {
  if (keyAt(paragraph, tokenIn(sentence, from)) !== 'who') return from;
  const verb = /^(?:would|will|cares?|cared|wants?|wanted)$/u.test(keyAt(paragraph, tokenIn(sentence, from + 1)))
    ? from + 2
    : from + 1;
  const infinitive = keyAt(paragraph, tokenIn(sentence, verb)) === 'to' ? verb + 1 : verb;
  return /^(?:listen|ask|hear)(?:s|ed)?$/u.test(keyAt(paragraph, tokenIn(sentence, infinitive))) ? infinitive + 1 : from;
}
