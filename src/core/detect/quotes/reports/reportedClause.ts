import { isUpperAt } from '../../../text/character';
import { isFunctionToken } from '../../names/signs/functionWords';
import { slugEnd } from '../../names/signs/slugEnd';
import { caseAt, cueVerbAt, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PREPOSITIONS, PRONOUNS, VERBISH } from '../../words/smallWords';
import { VerbShape } from '../../words/verbShape';
import { arePeople } from '../phrases/voiceless';
import { isTitleStop } from '../frame/titleLike';
import { isInnerHyphen } from '../../words/innerHyphen';
import { isManner } from '../frame/skipAdverbs';
import { behindHost, behindName, behindOwned } from './addresseeInFull';
import { AUDIENCE } from './audience';
import type { Cue } from '../frame/cue';
import { isFiniteVerb, opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameItem, type FrameSentence, isDash, mentionAt, tokenIn, tokenOf } from '../frame/frame';
import { commentBehind } from './reporterComment';
import { wordsFrom } from './wordsFrom';

/** Addressees and circumstances between the cue and what is reported: "told reporters on Sunday that", "said in a statement". */
const MOST_BETWEEN = 12;

/** The item at which the report behind a cue starts: behind "that", or behind what tells to whom, where and when. */
export function reportStart(frame: Frame, sentence: FrameSentence, cue: Cue): number {
  const { items } = sentence;
  if (cue.form === 'according-to') return behindSource(frame, sentence, cue);
  for (let i = cue.to; i < Math.min(items.length, cue.to + MOST_BETWEEN); i++) {
    if (items[i]?.kind === 'quote' && !isProgramme(frame, sentence, cue, i)) break;
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    if (key === 'that' && !isThatOfTime(frame, sentence, i)) {
      if (isThatOfReport(frame, sentence, cue.to, i) || (cue.base === 'say' && opensWithoutAddressee(frame, sentence, cue.to, i)))
        break;
      // "thinks that is bluster", "says that didn't help", "says that's bluster".
      const next = tokenIn(sentence, i + 1);
      const verb = keyAt(frame.paragraph, next);
      const isSubject = VERBISH.has(verb) || NEGATED.test(verb) || tokenAt(frame.paragraph, next)?.kind === 'possessive';
      return i === cue.to && isSubject ? i : i + 1;
    }
    if (i === cue.to + 1 && isDash(frame, sentence, i)) {
      // "told him — in person, on the air — that".
      const that = thatBehindDash(frame, sentence, i);
      if (that !== undefined) return that + 1;
    }
    if (key !== ',' || isHowever(frame, sentence, i)) continue;
    const that = thatBehindAside(frame, sentence, i);
    if (that !== undefined) return that + 1;
    if (i > cue.to) break;
  }
  let at = cue.to;
  if (cue.form !== 'passive' && /^(?:tell|inform|remind)$/u.test(cue.base)) at = behindAddressee(frame, sentence, at);
  return behindCircumstance(frame, sentence, at);
}

/** "told “The Harbour Hour” that", "said on Harbour TV's “Sunday Hour” that": where somebody was heard, in front of what was said. */
function isProgramme(frame: Frame, sentence: FrameSentence, { base, to: from }: Cue, at: number): boolean {
  if (base === 'tell' && (at === from || isOwnProgramme(frame, sentence, from, at))) return true;
  const item = sentence.items[at];
  const span = item?.kind === 'quote' ? frame.marked[item.quote] : undefined;
  if (span === undefined || !/^(?:on|in|to)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from)))) return false;
  if (keyAt(frame.paragraph, tokenIn(sentence, at + 1)) !== 'that') return false;
  return /^\P{L}*\p{Lu}[^.!?]*\P{L}$/u.test(frame.paragraph.text.slice(span.start, span.end));
}

/** "told | NBC's “Sunday Hour”": marks behind a name whose they are, and nothing else. */
function isOwnProgramme(frame: Frame, sentence: FrameSentence, from: number, at: number): boolean {
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

/** Where a clause says more of the source: "According to a review that the ministry finished in May and made public in July, …". */
const MOST_OF_SOURCE = 30;

/** Behind "According to a Kolvano poll done for the agency,", however much is said of the source and of whom that quotes: "…, citing NAME,". */
function behindSource(frame: Frame, { items }: FrameSentence, { from, clauseTo }: Cue): number {
  const isComma = (at: number): boolean => keyAt(frame.paragraph, tokenOf(items[at])) === ',';
  const isTold = /^(?:that|which)$/u.test(keyAt(frame.paragraph, tokenOf(items[clauseTo])));
  const between = isTold ? MOST_OF_SOURCE : MOST_BETWEEN;
  const most = from <= 1 ? Math.min(items.length, clauseTo + between) : clauseTo + 1;
  let at = clauseTo;
  for (let i = clauseTo; i < most && items[i]?.kind === 'token'; i++) {
    if (!isComma(i)) continue;
    at = i + 1;
    if (!/^(?:quoting|citing)$/u.test(keyAt(frame.paragraph, tokenOf(items[at])))) break;
  }
  return at;
}

const SUBJECT_PRONOUN = /^(?:he|she|it|they|there|we|i)(?:['’]\p{Ll}+)?$/u;

/** "said she had heard that …", "said sales fell in the week that ended …": a "that" of what is reported, not the one that leads it in. */
function isThatOfReport(frame: Frame, sentence: FrameSentence, from: number, that: number): boolean {
  const { paragraph } = frame;
  if (that > from && /^(?:and|but|or)$/u.test(keyAt(paragraph, tokenIn(sentence, that - 1)))) return true;
  if (that > from && SUBJECT_PRONOUN.test(keyAt(paragraph, tokenIn(sentence, from)))) return true;
  // "said in May that".
  const isVerb = (token: number): boolean =>
    (VERBISH.has(keyAt(paragraph, token)) || NEGATED.test(keyAt(paragraph, token))) && caseAt(paragraph, token) === 'lower';
  for (let i = from; i < that; i++) if (isVerb(tokenIn(sentence, i))) return true;
  return that > from && isFiniteVerb(frame, tokenIn(sentence, that + 1));
}

/** "replied later | that | month". */
export const isThatOfTime = ({ paragraph }: Frame, sentence: FrameSentence, that: number): boolean =>
  keyAt(paragraph, tokenIn(sentence, that)) === 'that' &&
  /^(?:earlier|later)$/u.test(keyAt(paragraph, tokenIn(sentence, that - 1))) &&
  TIME.test(keyAt(paragraph, tokenIn(sentence, that + 1)));

const NEGATED = /^(?:cannot|\p{Ll}+n['’]t)$/u;

const TIME =
  /^(?:\p{Ll}+day|night|morning|afternoon|evening|day|week|weekend|month|year|time|times|ago|later|earlier|again|today|once|recently)$/u;

/** "said the formula lets 20 firms count wells that make nothing": nobody is said something to, so that what follows is the report but for a time. */
function opensWithoutAddressee(frame: Frame, sentence: FrameSentence, from: number, that: number): boolean {
  const { paragraph } = frame;
  const first = keyAt(paragraph, tokenIn(sentence, from));
  if (from === that || PREPOSITIONS.has(first) || isManner(first)) return false;
  for (let i = from; i < that; i++) {
    const token = tokenIn(sentence, i);
    if (TIME.test(keyAt(paragraph, token))) return false;
    const kind = tokenAt(paragraph, token)?.kind;
    const isOfPhrase = kind === 'word' || kind === 'number' || kind === 'possessive';
    if (!isOfPhrase && !isTitleStop(frame, token) && !isInnerHyphen(paragraph, token)) return false;
  }
  // "said boards that refuse would lose their money", but not "said once that".
  return that - from > 1 || (/^\p{Ll}{2,}[^s]s$/u.test(first) && !ADVERBS_IN_S.test(first));
}

const ADVERBS_IN_S = /^(?:always|sometimes|afterwards|perhaps|besides|nowadays)$/u;

const MOST_ASIDE = 9;

/** The item of "that" in "said, in the same breath, that": behind the aside that a comma opens and another closes. */
export function thatBehindAside({ paragraph, mentionOf }: Frame, sentence: FrameSentence, comma: number): number | undefined {
  let words = 0;
  for (let i = comma + 1; words < MOST_ASIDE; i++) {
    const token = tokenIn(sentence, i);
    if (token < 0) return undefined;
    // However long a name is, it is one.
    if (mentionOf(token) < 0 || mentionOf(token) !== mentionOf(token - 1)) words++;
    if (keyAt(paragraph, tokenIn(sentence, i)) !== ',') continue;
    return keyAt(paragraph, tokenIn(sentence, i + 1)) === 'that' ? i + 1 : undefined;
  }
  return undefined;
}

const MOST_BETWEEN_DASHES = 20;

function thatBehindDash(frame: Frame, sentence: FrameSentence, dash: number): number | undefined {
  for (let i = dash + 1; i < dash + MOST_BETWEEN_DASHES && tokenIn(sentence, i) >= 0; i++)
    if (isDash(frame, sentence, i)) return keyAt(frame.paragraph, tokenIn(sentence, i + 1)) === 'that' ? i + 1 : undefined;
  return undefined;
}

/** "cautioned, however, that". */
export const isHowever = ({ paragraph }: Frame, sentence: FrameSentence, comma: number): boolean =>
  [comma - 1, comma + 1].some((at) => {
    const key = keyAt(paragraph, tokenIn(sentence, at));
    return /^(?:however|though|too|meanwhile)$/u.test(key) || isManner(key);
  });

const MOST_WORDS_OF_AUDIENCE = 3;

/** "the House | defense panel": behind the small words that say what of an organization listens, else where they would start. */
function audienceEnd({ paragraph }: Frame, sentence: FrameSentence, from: number): number {
  let end = from;
  for (let i = from; i < from + MOST_WORDS_OF_AUDIENCE && caseAt(paragraph, tokenIn(sentence, i)) === 'lower'; i++)
    if (AUDIENCE.has(keyAt(paragraph, tokenIn(sentence, i)))) end = i + 1;
  return end;
}

/** "all six players", "the two". */
const INTRODUCES_ADDRESSEE =
  /^(?:the|a|an|his|her|their|its|all|both|each|every|other|two|three|four|five|six|seven|eight|nine|ten|several|many|\d+)$/u;
const MOST_INTRODUCING = 3;

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
  if (owned > at && opensOwnClause(frame, sentence, behindCircumstance(frame, sentence, owned))) return owned;
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

const MOST_COMPLEMENTS = 3;

/** Behind "of about 300 in Oldport", "outside the hall": what says more of those who listen, if a clause or a day follows. */
function behindComplements(frame: Frame, sentence: FrameSentence, from: number): number {
  let at = from;
  for (let i = 0; i < MOST_COMPLEMENTS; i++) {
    const end = complementEnd(frame, sentence, at);
    if (end === at) break;
    at = end;
    if (opensOwnClause(frame, sentence, behindCircumstance(frame, sentence, at))) return at;
  }
  return from;
}

/** "of | the committee", "in | Oldport": behind the name or the noun that a preposition leads in. */
function complementEnd(frame: Frame, sentence: FrameSentence, from: number): number {
  const { paragraph } = frame;
  if (!/^(?:of|in|at|on|from|outside|inside|near)$/u.test(keyAt(paragraph, tokenIn(sentence, from)))) return from;
  let at = from + 1;
  while (/^(?:about|some|nearly)$/u.test(keyAt(paragraph, tokenIn(sentence, at)))) at++;
  while (INTRODUCES_ADDRESSEE.test(keyAt(paragraph, tokenIn(sentence, at))) && at < from + 1 + MOST_INTRODUCING) at++;
  const isNumber = tokenAt(paragraph, tokenIn(sentence, at - 1))?.kind === 'number';
  const first = tokenIn(sentence, at);
  if (first < 0 || PREPOSITIONS.has(keyAt(paragraph, first)) || ASKS_ABOUT.test(keyAt(paragraph, first)))
    return isNumber ? at : from;
  const found = mentionAt(frame, first);
  if (found !== undefined) return at + found.to - first;
  while (
    isCapital(paragraph, tokenIn(sentence, at)) &&
    isCapital(paragraph, tokenIn(sentence, at + 1)) &&
    !isDay(frame, sentence, at + 1)
  )
    at++;
  const isCompound =
    caseAt(paragraph, tokenIn(sentence, at + 1)) === 'lower' && PREPOSITIONS.has(keyAt(paragraph, tokenIn(sentence, at + 2)));
  return isCompound && !PREPOSITIONS.has(keyAt(paragraph, tokenIn(sentence, at + 1))) ? at + 2 : at + 1;
}

const ASKS_ABOUT = /^(?:how|what|whether|why|when|where|who|which)$/u;

const isDay = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean =>
  keyAt(paragraph, tokenIn(sentence, at)).endsWith('day');

/** "the strike would end", "she's ready", "costs would rise": a clause that no noun in front of it goes on to. */
function opensOwnClause(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const token = tokenIn(sentence, at);
  if (token < 0 || !opensClause(frame, sentence, at)) return false;
  const key = keyAt(frame.paragraph, token);
  return (
    INTRODUCES_ADDRESSEE.test(key) ||
    SUBJECT_PRONOUN.test(key) ||
    isCapital(frame.paragraph, token) ||
    isFiniteVerb(frame, tokenIn(sentence, at + 1))
  );
}

const MOST_CIRCUMSTANCE_ITEMS = 12;
const CIRCUMSTANCES = new RegExp(
  '^(?:' +
    [
      '(?:there |here )?(?:late |early )?(?:on )?(?:late |early )?(?:\\w+day)(?: (?:morning|afternoon|evening|night))?',
      'in (?:a|an|his|her|its|their|the) (?:[\\p{Ll}-]+ ){0,5}?(?:statement|interview|speech|report|letter|email|e-mail|note|post|filing|address|testimony|sermon|blog|briefing|message|tweet|memo|ruling|release|affidavit|lawsuit|decision|judgment|brief|video|advisory|bulletin|text|column|op-ed)',
      '(?:at|during|on) (?:a|an|his|her|its|their|the) (?:[\\p{Ll}-]+ ){0,3}?(?:conference|briefing|rally|hearing|call|podcast|show|site|website|page|channel)',
      'by (?:telephone|phone|email|e-mail)',
      '(?:earlier |later )(?:that|the same) (?:day|week|month|year|night|morning|afternoon|evening|summer|winter|spring|fall|autumn)',
      '(?:earlier |later )?(?:last|this) (?:week|month|year|fall|spring|summer|winter|\\w+day)',
      '(?:yesterday|today|later|earlier|afterwards?)',
    ].join(' |') +
    ' )+',
  'u',
);

/** Behind "in a statement", "on Sunday", "late on Saturday", "last week". */
function behindCircumstance(frame: Frame, sentence: FrameSentence, from: number): number {
  const first = keyAt(frame.paragraph, tokenIn(sentence, from));
  if (!OPENS_CIRCUMSTANCE.has(first) && !first.endsWith('day')) return from;
  const text = wordsFrom(frame, sentence, from, from + MOST_CIRCUMSTANCE_ITEMS);
  const match = CIRCUMSTANCES.exec(text);
  if (match === null) return from;
  const end = from + match[0].trim().split(' ').length;
  // "says this year's rains have".
  return tokenAt(frame.paragraph, tokenIn(sentence, end))?.kind === 'possessive' ? from : end;
}

/** The words that open a circumstance, but for days. */
const OPENS_CIRCUMSTANCE = new Set(
  'on late early in by at during last this later earlier afterward afterwards there here'.split(' '),
);

/** Where a report that starts before the item `from` ends: before the sentence's full stop or what breaks it off. */
export function reportEnd(frame: Frame, sentence: FrameSentence, from: number): number {
  const { items } = sentence;
  let end = items.length;
  while (end > from && isStop(frame, items[end - 1])) end--;
  end = commentBehind(frame, sentence, from, end) ?? end;
  for (let i = from; i < end; i++) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    if (key === ';') return i;
    if (key !== ',' && key !== 'and' && key !== 'but') continue;
    if (i > from && isNextDeed(frame, sentence, i)) return i;
    // "…, telling jurors that", "…, according to NAME": what else is reported, and by whom.
    if (key !== ',' || (i === from && items[from - 1]?.kind !== 'quote')) continue;
    if (BREAKS_OFF.test(keyAt(frame.paragraph, tokenIn(sentence, i + 1)))) return i;
    if (isOthersClause(frame, sentence, i + 1)) return i;
  }
  return end;
}

/** ", though her spokeswoman said": what somebody else says to the contrary. */
function isOthersClause({ paragraph }: Frame, { items }: FrameSentence, at: number): boolean {
  const opener = keyAt(paragraph, tokenOf(items[at]));
  if (opener === 'as') return isToldMeanwhile(paragraph, items, at + 1);
  if (!/^(?:though|although|while|whereas)$/u.test(opener)) return false;
  const words = [1, 2, 3].map((step) => keyAt(paragraph, tokenOf(items[at + step]))).join(' ');
  if (/^(?:he|she|it|they) (?:declined|refused|(?:did|would|could) not)/u.test(words)) return true;
  return items.slice(at + 2).some((item) => item.kind === 'token' && cueVerbAt(paragraph, item.token)?.strength === 'say');
}

const MOST_WORDS_TO_VERB = 5;

/** ", as | police confirmed a fifth case", ", as | the army reported more losses", but not ", as | he had said": what others tell meanwhile. */
function isToldMeanwhile(paragraph: ParagraphAnalysis, items: readonly FrameItem[], from: number): boolean {
  for (let at = from; at < from + MOST_WORDS_TO_VERB; at++) {
    const token = tokenOf(items[at]);
    const key = keyAt(paragraph, token);
    if (tokenAt(paragraph, token)?.kind !== 'word' || VERBISH.has(key) || PRONOUNS.has(key)) return false;
    const verb = at > from ? cueVerbAt(paragraph, token) : undefined;
    if (verb?.form === 'past') return verb.strength === 'say';
  }
  return false;
}

/** "…, and vowed to sue", "… and she urged them to sue", "… but would not say when", "… and declined to elaborate": what whoever speaks does besides. */
function isNextDeed(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const { paragraph } = frame;
  const isComma = keyAt(paragraph, tokenIn(sentence, at)) === ',';
  const and = isComma ? at + 1 : at;
  const key = keyAt(paragraph, tokenIn(sentence, and));
  if (key !== 'and' && key !== 'but') return false;
  const words = [1, 2, 3, 4].map((step) => keyAt(paragraph, tokenIn(sentence, and + step))).join(' ');
  if (DEEDS.test(words) || DEEDS_BEHIND_PRONOUN.test(words)) return true;
  return isComma ? DEEDS_BEHIND_COMMA.test(words) : DEEDS_OF_SPEAKERS.test(words) && isStateBefore(frame, sentence, at);
}

const DEEDS_BEHIND_COMMA = /^(?:vowed|urged|apologi[sz]ed|demanded|promised|pledged|accused|called|said|told|added) /u;
const DEEDS_BEHIND_PRONOUN =
  /^s?he (?:vowed|urged|accused|praised|thanked|criticised|criticized|recommended|called (?:on|for|upon)|demanded|promised|pledged|appealed|apologi[sz]ed) /u;
const DEEDS_OF_SPEAKERS =
  /^(?:thanked|urged|praised|criticised|criticized|called (?:on|for|upon)|demanded|promised|pledged|vowed|appealed|rejected) /u;
const STATE = /^(?:is|was|are|were)$/u;
const MODAL = /^(?:would|will|should|must|can|could|may|might)$/u;
const MOST_BEFORE_DEED = 12;

/**
 * "the hall was too small | and thanked the sponsors": the verb in front tells how things are, so that nobody in the report did the next. "The move would
 * bring relief | but called for more": no verb in the past goes on with one behind "would".
 */
function isStateBefore({ paragraph }: Frame, sentence: FrameSentence, and: number): boolean {
  for (let i = and - 1; i > and - MOST_BEFORE_DEED; i--) {
    const token = tokenIn(sentence, i);
    const key = keyAt(paragraph, token);
    if (STATE.test(key) || MODAL.test(key) || MODAL.test(keyAt(paragraph, token - 1))) return true;
    if (key === ',' || paragraph.words[token]?.verbShape === VerbShape.verb) return false;
  }
  return false;
}

const DEEDS =
  /^(?:declined to |(?:would|did|could) not (?:say|elaborate|give|comment|name|provide|identify|specify|disclose|reveal|explain|clarify|detail)|(?:would|did|could) not release (?:his|her|their|the|any)|referred (?:all |further |other )?(?:questions|enquiries|inquiries)|apologi[sz]ed )/u;

const BREAKS_OFF =
  /^(?:telling|adding|saying|noting|insisting|warning|claiming|arguing|stressing|explaining|suggesting|hinting|emphasi[sz]ing|citing|referring|speaking|according)$/u;

function isStop({ paragraph }: Frame, item: FrameItem | undefined): boolean {
  const token = tokenAt(paragraph, tokenOf(item));
  return token !== undefined && token.kind !== 'word' && /^[.!?,;:…)]+$/u.test(token.text);
}

export function reportStartOfSentence(frame: Frame, sentence: FrameSentence): number {
  let at = 0;
  const text = frame.dateline || slugEnd(frame.paragraph);
  while (at < sentence.items.length && tokenIn(sentence, at) >= 0 && tokenIn(sentence, at) < text) at++;
  while (
    at < sentence.items.length &&
    /^(?:but|and|or|meanwhile|however|[—–(,*•·-]+)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at)))
  )
    at++;
  return at;
}

/** The item index before the commas and dashes that stand left of `index`. */
export function beforeComma(frame: Frame, sentence: FrameSentence, index: number): number {
  let end = index;
  while (end > 0 && /^(?:[,—–-]+|and|but)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, end - 1)))) end--;
  return end;
}
