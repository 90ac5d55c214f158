import type { CueVerb } from '../../words/cueVerb';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import {
  caseAt,
  cueVerbAt,
  hasClass,
  isCapital,
  keyAt,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { isFiniteVerb } from '../frame/finiteVerb';
import { isInnerHyphen } from '../../words/isInnerHyphen';
import { isPeople } from '../phrases/voiceless';
import { isGroupNoun } from '../../words/organizationNouns';
import { BE, PREPOSITIONS, VERBISH } from '../../words/smallWords';
import { isPlainVerb } from '../../words/isPlainVerb';
import { VerbShape } from '../../words/verbShape';
import { WordClass } from '../../words/wordClass';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';

/** Whether the words beside a word of saying, of the items from `at` to the one before `to`, show that it is a noun there. */
export function isNounCue(frame: Frame, sentence: FrameSentence, at: number, to: number, verb: CueVerb): boolean {
  if (verb.form === 'base')
    return (
      isLikeness(sentence, to, verb) ||
      isNamedThing(frame, sentence, at, verb) ||
      isOfState(frame, sentence, to, verb) ||
      isWhatSays(frame, sentence, to, verb) ||
      isOffice(frame, sentence, at, to)
    );
  // "as the old | saying | goes".
  if (verb.form === 'participle')
    return (
      /^(?:goes|went|runs|ran)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, to))) ||
      isNamedDeed(frame, sentence, at, to, verb)
    );
  if (verb.form !== 'present') return false;
  if (isOwner(frame, sentence, at, to)) return true;
  if (isSubject(frame, sentence, at, to)) return true;
  return (
    verb.base !== 'say' &&
    (isPlural(frame, sentence, at, to) ||
      isOfThings(frame, sentence, at, to, verb) ||
      isObject(frame, sentence, at) ||
      isOwned(frame, sentence, at))
  );
}

/** "Kestrel | coach | : “…”": what somebody is, in front of the colon of a headline. */
const isOffice = ({ paragraph }: Frame, sentence: FrameSentence, at: number, to: number): boolean =>
  textAt(paragraph, tokenIn(sentence, to)) === ':' && hasClass(paragraph, tokenIn(sentence, at), WordClass.role);

const RECENT = /^(?:latest|recent|earlier|previous|past|new|repeated|many|initial|early|public|false)$/u;

/** "the crew's | latest | demands", "the recent | claims": no word for somebody stands in front. */
function isOwned({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean {
  const owner = tokenIn(sentence, at - 2);
  const isLed =
    tokenAt(paragraph, owner)?.kind === 'possessive' || /^(?:the|their|his|her|its|these)$/u.test(keyAt(paragraph, owner));
  return isLed && RECENT.test(keyAt(paragraph, tokenIn(sentence, at - 1)));
}

/** "a similar | warning", "a court | ruling | that struck it down", but "a union | warning | that the pier may sink": what somebody did. */
function isNamedDeed(frame: Frame, sentence: FrameSentence, at: number, to: number, { base }: CueVerb): boolean {
  const { paragraph } = frame;
  if (base !== 'warn' && base !== 'rule' && base !== 'find') return false;
  const isThing = keyAt(paragraph, tokenIn(sentence, to)) === 'that' && isFiniteVerb(frame, tokenIn(sentence, to + 1));
  const before = tokenIn(sentence, at - 1);
  if (isThing) return keyAt(paragraph, before) !== ',';
  // "a storm | warning | is in effect".
  if (VERBISH.has(keyAt(paragraph, tokenIn(sentence, to))) && caseAt(paragraph, before) === 'lower') return true;
  const isLed = /^(?:an?|another|the|this)$/u.test(
    keyAt(paragraph, tokenIn(sentence, compoundStart(frame, sentence, at - 1) - 1)),
  );
  const mayTell = frame.mentionOf(before) >= 0 || isPeople(paragraph, before) || isGroupNoun(keyAt(paragraph, before));
  return isLed && !mayTell && caseAt(paragraph, before) === 'lower' && !isFunctionToken(paragraph, before);
}

/** "the | 41-page | ruling": where the word before started that a hyphen joins to others. */
function compoundStart({ paragraph }: Frame, sentence: FrameSentence, at: number): number {
  return isInnerHyphen(paragraph, tokenIn(sentence, at - 1)) ? at - 2 : at;
}

/** "the rising | claims", "Earlier | reports | said", "News | reports | Saturday quote": what stands around it makes it a noun. */
function isOfThings({ paragraph }: Frame, sentence: FrameSentence, at: number, to: number, verb: CueVerb): boolean {
  const [article, before] = [2, 1].map((back) => keyAt(paragraph, tokenIn(sentence, at - back)));
  if (/^\p{Ll}{2,}(?:ing|ed)$/u.test(before ?? '') && BEFORE_PARTICIPLE.test(article ?? '')) return true;
  // "despite recent reports that", "amid media reports that".
  if (
    /^(?:despite|amid|after|following|by|about|over|with)$/u.test(article ?? '') &&
    keyAt(paragraph, tokenIn(sentence, to)) === 'that'
  )
    return caseAt(paragraph, tokenIn(sentence, at - 1)) === 'lower';
  // "…, raising claims that".
  if (/^\p{Ll}{2,}ing$/u.test(before ?? '') && article === ',') return true;
  const behind = keyAt(paragraph, tokenIn(sentence, to)).endsWith('day') ? to + 1 : to;
  const token = tokenIn(sentence, behind);
  const form =
    hasClass(paragraph, token, WordClass.cue) && caseAt(paragraph, token) === 'lower'
      ? cueVerbAt(paragraph, token)?.form
      : undefined;
  // "Initial | estimates | showed it was high", but "Zenifor reports increased sales".
  // "News | reports | raised hopes".
  const isOfPress = verb.base === 'report' && /^(?:news|media|press)$/u.test(before ?? '');
  if ((verb.base === 'estimate' || isOfPress) && isPlainVerb(paragraph, token)) return true;
  // "Media | reports | quoting officials say".
  return form === 'past' || form === 'base' || /^(?:quoting|citing|saying)$/u.test(keyAt(paragraph, token));
}

const BEFORE_PARTICIPLE = /^(?:the|an?|these|those)$/u;
const MOST_WORDS_OF_OBJECT = 4;
/** "who rejected", "the embattled". */
const NO_SUBJECT_BEFORE = /^(?:who|which|that|the|an?|his|her|its|their|this|and|)$/u;

/** "is disputing the Norland coast guard | reports", "rejected media | claims": the object of the verb in front. */
function isObject(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const { paragraph } = frame;
  for (let i = at - 1; i >= at - MOST_WORDS_OF_OBJECT; i--) {
    const token = tokenIn(sentence, i);
    if (mentionAt(frame, token)?.kind === 'person' || tokenAt(paragraph, token)?.kind !== 'word') return false;
    const before = keyAt(paragraph, tokenIn(sentence, i - 1));
    const isGoingOn = keyAt(paragraph, token).endsWith('ing') && BE.has(before);
    const isDone = i < at - 1 && isVerb(paragraph, token) && !NO_SUBJECT_BEFORE.test(before) && !PREPOSITIONS.has(before);
    if (isGoingOn || isDone) return true;
    // "rejected earlier | reports |".
    if (isFunctionToken(paragraph, token) && keyAt(paragraph, token) !== 'earlier') return false;
  }
  return false;
}

/** "the northern | states’ | oil": an apostrophe right behind the word makes it an owner. */
const isOwner = ({ paragraph }: Frame, sentence: FrameSentence, at: number, to: number): boolean =>
  /^['’]$/u.test(textAt(paragraph, tokenIn(sentence, to))) &&
  tokenAt(paragraph, tokenIn(sentence, to))?.start === tokenAt(paragraph, tokenIn(sentence, at))?.end;

/** "Claims that …", "may raise demands". */
const isSubject = ({ paragraph }: Frame, sentence: FrameSentence, at: number, to: number): boolean =>
  (at === 0 && keyAt(paragraph, tokenIn(sentence, to)) === 'that') ||
  (/^(?:may|might|can|could|will|would|must|should|shall)$/u.test(keyAt(paragraph, tokenIn(sentence, at - 2))) &&
    caseAt(paragraph, tokenIn(sentence, at - 2)) === 'lower' &&
    caseAt(paragraph, tokenIn(sentence, at - 1)) === 'lower');

/** "demanded | answers", "under league | rules |, a game", "voters in rural | states | were", "market | rules | say". */
const isPlural = ({ paragraph }: Frame, sentence: FrameSentence, at: number, to: number): boolean =>
  isVerb(paragraph, tokenIn(sentence, at - 1)) ||
  (keyAt(paragraph, tokenIn(sentence, 0)) === 'under' && keyAt(paragraph, tokenIn(sentence, to)) === ',') ||
  VERBISH.has(keyAt(paragraph, tokenIn(sentence, to))) ||
  /^(?:say|state|hold|provide|show|suggest|require|stipulate|specify|dictate|allow|forbid|prohibit|bar|ban|mean)$/u.test(
    keyAt(paragraph, tokenIn(sentence, to)),
  );

/** Whether a word can only be a verb, so that the one behind it is its object; but "There were shouts of “…”". */
const isVerb = (paragraph: ParagraphAnalysis, token: number): boolean =>
  caseAt(paragraph, token) === 'lower' &&
  !BE.has(keyAt(paragraph, token)) &&
  (paragraph.words[token]?.verbShape === VerbShape.verb || cueVerbAt(paragraph, token)?.form === 'past');

/** "with phrases like “…”". */
const isLikeness = ({ items }: FrameSentence, to: number, { base }: CueVerb): boolean =>
  base === 'like' && items[to]?.kind === 'quote';

/** "and | state | Rep. NAME". */
const isOfState = ({ paragraph }: Frame, sentence: FrameSentence, to: number, { base }: CueVerb): boolean =>
  base === 'state' && isCapital(paragraph, tokenIn(sentence, to)) && hasClass(paragraph, tokenIn(sentence, to), OFFICE);

const OFFICE = WordClass.title | WordClass.official | WordClass.role;
const SAYINGS = /^(?:say|tell|think|believe|insist|argue|want|hope)$/u;

const MOST_ADVERBS = 2;

/** "Friday's Zenifor | report | also says", "a Harbour Board | claim | said", but "whom officials | claim | said so": what says something itself. */
function isWhatSays({ paragraph }: Frame, sentence: FrameSentence, to: number, { base }: CueVerb): boolean {
  if (SAYINGS.test(base)) return false;
  for (let at = to; at <= to + MOST_ADVERBS; at++) {
    const token = tokenIn(sentence, at);
    if (token < 0 || caseAt(paragraph, token) !== 'lower') return false;
    if (hasClass(paragraph, token, WordClass.cue)) return /^(?:present|past)$/u.test(cueVerbAt(paragraph, token)?.form ?? '');
    if (!/^(?:also|now|still|then|later)$/u.test(keyAt(paragraph, token))) return false;
  }
  return false;
}

/** "the House | bill", "a Pentagon | report": what an article leads in and a name tells apart, but "the Taliban say". */
function isNamedThing(frame: Frame, sentence: FrameSentence, at: number, { base }: CueVerb): boolean {
  if (SAYINGS.test(base)) return false;
  const name = mentionAt(frame, tokenIn(sentence, at - 1));
  return (
    name?.kind === 'organization' &&
    !name.text.endsWith('s') &&
    /^(?:the|an?|this|that)$/u.test(keyAt(frame.paragraph, name.from - 1))
  );
}
