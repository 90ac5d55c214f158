import { hasClass, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { PEOPLE } from '../../words/peopleNouns';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { WordClass } from '../../words/wordClass';
import { WordSignal } from '../../words/wordSignal';
import { BE, DETERMINERS, OWNERS, PREPOSITIONS, PRONOUNS, VERBISH } from '../../words/smallWords';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { wordSet } from '../../words/wordSet';
import {
  isBearer,
  isCarrier,
  isOfWords,
  isReadable,
  isReadOrSeen,
  isSlip,
  isSound,
  isTalkedOf,
  isTreaty,
  isUnmistakable,
} from '../../words/wordBearers';

/** Words of a noun phrase in front of its noun: "one of the hand-painted signs". */
const MOST_WORDS = 9;
const PLACING = /^(?:above|below|beneath|behind|beside|besides|along|across|around|next|opposite|atop|off|up|down|onto)$/u;
const PARTICIPLE =
  /^(?:\p{Ll}{2,}(?:ed|ing)|hung|stuck|held|found|left|seen|written|put|sent|worn|lit|strung|sewn|nailed|drawn|painted|shown|heard|read)$/u;

/** Whether a word between a thing and a name puts the name inside the thing's phrase: "on", "beside", "held by". */
export const leadsInto = (key: string): boolean => PREPOSITIONS.has(key) || PLACING.test(key);

/**
 * "A sign outside the Ministry of Health", "the note found beside NAME", "the song that NAME made famous": the thing that bears words and opens a
 * clause before `limit`, with more about it behind it. Whatever that names is no subject.
 */
export function bearerSubject(frame: Frame, sentence: FrameSentence, limit: number): SpeakerPhrase | undefined {
  if (!hasWordsOf(frame, sentence, limit)) return undefined;
  let found: SpeakerPhrase | undefined;
  let opens = true;
  for (let at = 0; at < limit; at++) {
    const token = tokenIn(sentence, at);
    if (token < 0) {
      found = undefined;
      opens = true;
      continue;
    }
    if (opens) found = bearerFrom(frame, sentence, at, limit) ?? found;
    opens = OPENERS.has(keyAt(frame.paragraph, token));
  }
  return found;
}

/** What a clause follows. */
const OPENERS = wordSet(', : ; — – - and but where while as');

/** Whether any word before an item is that of a thing that bears words, or of a text that binds: in most sentences none is. */
function hasWordsOf({ paragraph }: Frame, sentence: FrameSentence, limit: number): boolean {
  if ((paragraph.signals & WordSignal.bearer) === 0) return false;
  for (let at = 0; at < limit; at++) if (isOfWords(keyAt(paragraph, tokenIn(sentence, at)))) return true;
  return false;
}

/** The thing in the noun phrase that starts at an item. */
function bearerFrom(frame: Frame, sentence: FrameSentence, from: number, limit: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  for (let at = from; at < Math.min(limit, from + MOST_WORDS); at++) {
    const token = tokenIn(sentence, at);
    if (token < 0) return undefined;
    const key = keyAt(paragraph, token);
    const mention = mentionAt(frame, token);
    if (mention !== undefined) {
      const isOwner = tokenAt(paragraph, mention.to)?.kind === 'possessive' || mention.kind === 'organization';
      if (!isOwner) return undefined;
      continue;
    }
    if (isBearer(key)) {
      const next = keyAt(paragraph, tokenIn(sentence, at + 1));
      const isOwners = tokenAt(paragraph, tokenIn(sentence, at + 1))?.kind === 'possessive';
      if (!isOwners && (leadsInto(next) || /^(?:that|which|,|who)$/u.test(next) || PARTICIPLE.test(next)))
        return { kind: 'description', from: tokenIn(sentence, from), to: token + 1 };
      continue;
    }
    if (isTreaty(key) && hasSigner(frame, sentence, at + 1))
      return { kind: 'description', from: tokenIn(sentence, from), to: token + 1 };
    const kind = tokenAt(paragraph, token)?.kind;
    if (kind !== 'word' && kind !== 'number' && kind !== 'possessive' && key !== '-') return undefined;
    if (/^(?:who|which|that|he|she|they|it|we|i|there)$/u.test(key) || VERBISH.has(key) || (leadsInto(key) && key !== 'of'))
      return undefined;
    // "He said a sign …" is no noun phrase, "a painted sign" is one.
    if (at > from && hasClass(paragraph, token, WordClass.cue) && !DETERMINERS.has(keyAt(paragraph, tokenIn(sentence, from))))
      return undefined;
  }
  return undefined;
}

/** "The agreement NAME signed", "clause four, which NAME wrote", but not "the bill, NAME said". */
function hasSigner(frame: Frame, sentence: FrameSentence, from: number): boolean {
  const at = /^(?:\d+|one|two|three|four|five|six|seven|eight|nine|ten)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from)))
    ? from + 1
    : from;
  const next = keyAt(frame.paragraph, tokenIn(sentence, at));
  return (
    /^(?:that|which|signed|drafted|reached|between)$/u.test(next) ||
    (next === ',' && keyAt(frame.paragraph, tokenIn(sentence, at + 1)) === 'which') ||
    frame.mentionOf(tokenIn(sentence, at)) >= 0
  );
}

/** The thing that bears words as which a name's possession turns out: "NAME's gravestone", "NAME's phone". */
export function possessedCarrier(frame: Frame, name: SpeakerPhrase): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  if (tokenAt(paragraph, name.to)?.kind !== 'possessive') return undefined;
  for (let token = name.to + 1; token < name.to + 4; token++) {
    if (isCarrier(keyAt(paragraph, token))) return { kind: 'description', from: name.from, to: token + 1 };
    if (tokenAt(paragraph, token)?.kind !== 'word' || leadsInto(keyAt(paragraph, token))) return undefined;
  }
  return undefined;
}

/** Whether a sentence is about a thing that bears words, or ends on one: what follows it are the thing's words. */
export function isAboutBearer(frame: Frame, sentence: FrameSentence): boolean {
  const limit = sentence.items.length;
  const subject = hasWordsOf(frame, sentence, Math.min(limit, MOST_WORDS)) ? bearerFrom(frame, sentence, 0, limit) : undefined;
  return subject !== undefined || endsOnBearer(frame, sentence, limit);
}

/** Whether a sentence up to an item says on what the words stand that follow it: "NAME walked past a banner", "NAME carried a sign that read". */
export function endsOnBearer(frame: Frame, sentence: FrameSentence, limit: number): boolean {
  const { paragraph } = frame;
  if ((paragraph.signals & WordSignal.bearer) === 0) return false;
  for (let at = 0; at < limit; at++) {
    const token = tokenIn(sentence, at);
    const key = keyAt(paragraph, token);
    if (isSound(key) && isHeard(frame, sentence, at)) return true;
    if (!isReadOrSeen(key) || frame.mentionOf(token) >= 0 || tokenAt(paragraph, token + 1)?.kind === 'possessive') continue;
    if (isUnmistakable(key)) return true;
    const next = keyAt(paragraph, tokenIn(sentence, at + 1));
    // "famous for the sign he hangs on his door: “…”".
    if (isSign(key) && /^(?:he|she|they|that)$/u.test(next)) return true;
    if (isSlip(key) && endsWith(frame, sentence, at, limit) && !isWritten(frame, sentence, at)) return true;
    // "a sign that read:", "the letter began:", "a card with the words:".
    if (BEARS.test(next) || (/^(?:that|which)$/u.test(next) && BEARS.test(keyAt(paragraph, tokenIn(sentence, at + 2)))))
      return true;
    // "a sign beside one of the doors that read".
    if (isReadable(key) && leadsInto(next) && isReadBehind(frame, sentence, at + 2)) return true;
    if (isBearer(key) && standsThere(frame, sentence, at)) return true;
    if (isCarrier(key) && SHOWS.test(verbBefore(frame, sentence, at))) return true;
    if (/^(?:words|lines)$/u.test(key) && PLACING_WORDS.test(next)) return true;
    if (isReadable(key) && verbBefore(frame, sentence, at) !== '' && !isReadFrom(frame, sentence, at)) return true;
  }
  return false;
}

/** Whether "that read" follows within the phrase that an item belongs to. */
function isReadBehind({ paragraph }: Frame, sentence: FrameSentence, from: number): boolean {
  for (let at = from; at < from + MOST_WORDS; at++) {
    const key = keyAt(paragraph, tokenIn(sentence, at));
    if (key === 'that' || key === 'which') return keyAt(paragraph, tokenIn(sentence, at + 1)).startsWith('read');
    if (tokenAt(paragraph, tokenIn(sentence, at))?.kind !== 'word') return false;
  }
  return false;
}

/** "… and one handmade sign.", "… with a card.": the sentence ends on it, and it was not spoken of before. */
function endsWith({ paragraph }: Frame, sentence: FrameSentence, at: number, limit: number): boolean {
  if (at < limit - 2 || !/^(?:[.:]|)$/u.test(keyAt(paragraph, tokenIn(sentence, at + 1)))) return false;
  return [1, 2, 3].some((back) => /^(?:an?|one|another|single)$/u.test(keyAt(paragraph, tokenIn(sentence, at - back))));
}

/** Whether whoever the sentence is about wrote it: the words are theirs. */
function isWritten({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean {
  for (let i = 0; i < at; i++) {
    // "a boat had been left there with a tag".
    const isPassive = BE.has(keyAt(paragraph, tokenIn(sentence, i - 1)));
    if (!isPassive && WRITES.test(keyAt(paragraph, tokenIn(sentence, i)))) return true;
  }
  return false;
}

const isSign = (key: string): boolean => /^(?:sign|signboard|label|sticker|badge|tag|tattoo)s?$/u.test(key);

const WRITES =
  /^(?:wr(?:ote|ites?|itten|iting)|left|leaves|leaving|sent|sends|sending|sign(?:ed|s)|penned|scribbled|typed|posted)$/u;

/** "The slogan …", "Those shouts …", "That is the question", "You hear that a lot": a sentence about the words in front of it. */
export function talksOfWords(frame: Frame, sentence: FrameSentence): boolean {
  const { paragraph } = frame;
  const key = (at: number): string => keyAt(paragraph, tokenIn(sentence, at));
  const [first, second] = [key(0), key(1)];
  // "That went down badly", "That is not how she sees it" are about what somebody said.
  if (/^(?:that|those|so|it|this)$/u.test(first) && IS.test(second))
    return key(2) === 'what' || [2, 3, 4, 5].some((at) => isBearer(key(at)) && !OWNERS.has(key(at - 1)));
  if (/^(?:that|those|so)$/u.test(first) && RUNS.test(second)) return !/^(?:down|over|well|too|further|on)$/u.test(key(2));
  if (HEARERS.test(first) && [1, 2, 3].some((at) => /^hears?$/u.test(key(at)) && /^(?:it|that|this)$/u.test(key(at + 1))))
    return true;
  if (second === 'words' && /^(?:two|three|four|five|six|seven|eight|nine|ten)$/u.test(first)) return true;
  if (!/^(?:the|that|those|these|such)$/u.test(first)) return false;
  return [1, 2, 3].some((at) => {
    const next = tokenAt(paragraph, tokenIn(sentence, at + 1));
    return isTalkedOf(key(at)) && next?.kind !== 'possessive' && tokenIn(sentence, at + 1) >= 0;
  });
}

const IS = /^(?:is|was|are|were|became|remains)$/u;
const RUNS = /^(?:reads?|goes|went|runs|ran|ends|ended|begins|began)$/u;
const HEARERS = /^(?:you|we|i|people|everyone|everybody)$/u;

const BEARS =
  /^(?:reads?|reading|sa(?:y|ys|id|ying)|begins?|began|beginning|ends?|ended|bearing|proclaim(?:s|ed|ing)|declar(?:es|ed|ing))$/u;
/** Whoever gets, has or sees words of others does not speak them. */
const GOT =
  /^(?:received|receives|got|gets|kept|keeps|found|finds|heard|hears|remembered|remembers|recalled|saw|sees|noticed|opened|opens|passed|sang|sings|recited|carried|carries|held|holds|waved|waves|wore|wears|wearing|held|raised|reads|read|spotted|clicked|show|shows|showed|showing|unfolded|unfolds|displayed|shared|has|had|have)$/u;
const SHOWS =
  /^(?:puts?|wore|wears|wearing|waved|waves|raised|carried|carries|hung|hangs|hoisted|unrolled|unrolls|unfurled|unfurls|unfolded|unfolds|displayed|brandished|planted|taped|pinned|nailed|stapled|draped|strung|propped)$/u;
const PLACING_WORDS = /^(?:on|across|above|over|beneath|below|under)$/u;

/** "Pinned to the wall is a page", "On the seat lay a card", "Below are the words": the place first, the thing behind its verb. */
function standsThere(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const { paragraph } = frame;
  const first = keyAt(paragraph, tokenIn(sentence, 0));
  if (!leadsInto(first) && !PARTICIPLE.test(first) && !/^(?:there|what)$/u.test(first)) return false;
  for (let i = at - 1; i >= Math.max(1, at - 5); i--) {
    const key = keyAt(paragraph, tokenIn(sentence, i));
    if (STANDS.test(key)) return true;
    // "a square of cardboard".
    if ((leadsInto(key) && key !== 'of') || key === ',') return false;
  }
  return false;
}

const STANDS = /^(?:is|was|are|were|hangs|hung|stands|stood|lies|lay|sits|sat|appears|appeared|ran|runs)$/u;

/** "a cry from the balcony", "a shout went up", "from the back came a voice": a sound that nobody is said to make. */
function isHeard({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean {
  const [before, further] = [keyAt(paragraph, tokenIn(sentence, at - 1)), keyAt(paragraph, tokenIn(sentence, at - 2))];
  if (isOfSomebody(paragraph, sentence, at)) return true;
  if (RISES.test(before) || (LEADS_SOUND.test(before) && RISES.test(further))) return true;
  if (!LEADS_SOUND.test(before) && !/^(?:,|;|)$/u.test(before)) return false;
  return SOUNDS_BEHIND.test(keyAt(paragraph, tokenIn(sentence, at + 1)));
}

/** "They get music, and then | a woman's voice": who that is, is not said; but "in a woman's voice". */
function isOfSomebody(paragraph: ParagraphAnalysis, sentence: FrameSentence, at: number): boolean {
  if (!/^(?:voice|shout|cry|yell)$/u.test(keyAt(paragraph, tokenIn(sentence, at)))) return false;
  for (let i = at - 1; i >= Math.max(1, at - 4); i--) {
    const key = keyAt(paragraph, tokenIn(sentence, i));
    if (/^(?:an?|another)$/u.test(key)) return HEARD_BEFORE.test(keyAt(paragraph, tokenIn(sentence, i - 1)));
  }
  return false;
}

const HEARD_BEFORE = /^(?:then|by|get|gets|got|hears?|heard|came|comes|is|was|only|just|to|from)$/u;

const LEADS_SOUND = /^(?:an?|one|another|single|lone|loud|the|some|angry|and|with|to|by|of)$/u;
const RISES = /^(?:came|comes|rose|rises|went|rang|rings)$/u;
const SOUNDS_BEHIND = /^(?:from|of|in|went|goes|came|comes|rang|rings|rose|rises|erupted|erupts|broke|greeted|[.:])$/u;

/** "Inside there was a drawing", "Under the arrow stands a line": something that is found at a place; but "Behind him stood a lawyer". */
export function isPlaced(frame: Frame, sentence: FrameSentence): boolean {
  const { paragraph } = frame;
  const { items } = sentence;
  const keys = items.slice(0, MOST_WORDS).map((_, at) => keyAt(paragraph, tokenIn(sentence, at)));
  if (!LEADS_PLACE.test(keys[0] ?? '')) return false;
  const verb = keys.findIndex((key) => STANDS.test(key));
  if (verb < 1 || keys.slice(0, verb).some((key) => PRONOUNS.has(key) || key === ',')) return false;
  return !items.some((item) => item.kind === 'token' && (frame.mentionOf(item.token) >= 0 || isOfPerson(paragraph, item.token)));
}

const LEADS_PLACE =
  /^(?:inside|underneath|beneath|below|above|under|over|overleaf|behind|beside|next|across|along|around|outside)$/u;
const isOfPerson = (paragraph: ParagraphAnalysis, token: number): boolean =>
  hasClass(paragraph, token, WordClass.role | WordClass.title | WordClass.kin) || PEOPLE.test(keyAt(paragraph, token));

/** "NAME read aloud from a sheet of paper": whoever reads from something speaks. */
function isReadFrom({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean {
  const before = [1, 2, 3, 4, 5, 6].map((back) => keyAt(paragraph, tokenIn(sentence, at - back)));
  const from = before.indexOf('from');
  return from >= 0 && before.slice(from + 1, from + 3).some((key) => /^read(?:s|ing)?$/u.test(key));
}

/** The last verb of getting, having or showing in the few words before an item, or nothing. */
function verbBefore(frame: Frame, sentence: FrameSentence, at: number): string {
  for (let i = at - 1; i >= Math.max(0, at - 6); i--) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    // "put up a sign", but not "put the card away".
    if (key === 'put' || key === 'puts') return /^(?:up|out)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, i + 1))) ? key : '';
    if (GOT.test(key) || SHOWS.test(key))
      return /^ha(?:s|d|ve)$/u.test(key) && keyAt(frame.paragraph, tokenIn(sentence, i + 1)) !== 'still' ? '' : key;
    if (/^(?:his|her|their|my|our|[,;])$/u.test(key)) return '';
  }
  return '';
}
