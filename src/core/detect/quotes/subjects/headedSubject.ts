import { caseAt, cueVerbAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { isGroupNoun } from '../../words/organizationNouns';
import { DETERMINERS, PREPOSITIONS, PRONOUNS, SUBORDINATORS, VERBISH } from '../../words/smallWords';
import { VerbShape } from '../../words/verbShape';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import { isSourceNoun } from '../phrases/documentNouns';
import { isPeople } from '../phrases/voiceless';
import { phraseStart } from '../phrases/phraseStart';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import type { SpeakerPhrase } from '../frame/speakerPhrase';

/** Whether the phrase that ends at the item `last` may only complete what a clause opens with, as something stands in front of it. */
function mayComplete(frame: Frame, sentence: FrameSentence, phrase: SpeakerPhrase | undefined, last: number): boolean {
  if (phrase === undefined) return true;
  if (phrase.kind === 'pronoun') return OBJECTS.test(keyAt(frame.paragraph, phrase.from));
  if (frame.mentions[phrase.mention ?? -1]?.kind === 'person') return false;
  // "in | eastern | Norland", "in Oldport, | Norland".
  const before = tokenIn(sentence, phraseStart(sentence, phrase, last) - 1);
  return tokenAt(frame.paragraph, before)?.kind === 'word' || isCommaOfPlace(frame, before);
}

/** "people close to | him |": no subject. */
const OBJECTS = /^(?:him|them|me|us)$/u;

/** "the center in Oldport|, | Norland": the comma between a place and the greater one that it lies in. */
const isCommaOfPlace = ({ paragraph }: Frame, comma: number): boolean =>
  keyAt(paragraph, comma) === ',' &&
  isCapital(paragraph, comma - 1) &&
  isCapital(paragraph, comma + 1) &&
  hasClass(paragraph, comma + 1, WordClass.country | WordClass.place);

/** What a clause opens with (`headedSubject`) that ends at the item `last`, if the phrase there may only complete it. */
export const completedSubject = (
  frame: Frame,
  sentence: FrameSentence,
  phrase: SpeakerPhrase | undefined,
  last: number,
): SpeakerPhrase | undefined => (mayComplete(frame, sentence, phrase, last) ? headedSubject(frame, sentence, last) : undefined);

const MOST_ITEMS = 24;
const MOST_WORDS_TO_HEAD = 9;

/**
 * "Bakers in eastern Norland", "The captain of a ship owned by Zenifor", "Families of sailors lost at Oldport and Harrow": those with whom a
 * clause opens that ends at the item `last`, with what tells where and who they are. No name in there is the subject.
 */
export function headedSubject(frame: Frame, sentence: FrameSentence, last: number): SpeakerPhrase | undefined {
  const opening = clauseStart(frame, sentence, last);
  if (opening === undefined) return undefined;
  const start = LINKS.test(keyAt(frame.paragraph, tokenIn(sentence, opening))) ? opening + 1 : opening;
  const head = headFrom(frame, sentence, start, last);
  if (head === undefined || !isCompleted(frame, sentence, head + 1, last)) return undefined;
  const named = mentionAt(frame, tokenIn(sentence, head));
  if (named !== undefined) return { kind: 'name', from: named.from, to: named.to, mention: frame.mentionOf(named.from) };
  // "Zenifor's analysis of its boats": whose it is tells who speaks.
  if (isOwnSource(frame, sentence, start, head)) return undefined;
  return { kind: 'description', from: tokenIn(sentence, start), to: tokenIn(sentence, last) + 1 };
}

function isOwnSource({ paragraph }: Frame, sentence: FrameSentence, start: number, head: number): boolean {
  if (!isSourceNoun(keyAt(paragraph, tokenIn(sentence, head)))) return false;
  for (let at = start; at < head; at++) if (tokenAt(paragraph, tokenIn(sentence, at))?.kind === 'possessive') return true;
  return false;
}

/** The item with which the clause opens that holds an item, if nothing but nouns and what completes them stands in between. */
function clauseStart(frame: Frame, sentence: FrameSentence, last: number): number | undefined {
  const { paragraph, mentionOf } = frame;
  for (let at = last; at > last - MOST_ITEMS; at--) {
    const token = tokenIn(sentence, at - 1);
    const key = keyAt(paragraph, token);
    // "a crew known as the Harbour Rats".
    const isName = mentionOf(token) >= 0 || (key === 'as' && PARTICIPLE.test(keyAt(paragraph, token - 1)));
    if (at === 0 || (!isName && !isOfPlace(frame, sentence, at - 1) && OPENERS.has(key))) return at;
    if (token < 0) return undefined;
  }
  return undefined;
}

/** Whether a comma is one of a place behind a preposition: "in Oldport, Norland", but "In Oldport, Norland said". */
const isOfPlace = (frame: Frame, sentence: FrameSentence, comma: number): boolean =>
  isCommaOfPlace(frame, tokenIn(sentence, comma)) &&
  comma > 3 &&
  PREPOSITIONS.has(keyAt(frame.paragraph, tokenIn(sentence, nameStart(frame, sentence, comma - 1) - 1)));

/** The item with which "Saint Anne" starts that ends at one. */
function nameStart({ paragraph }: Frame, sentence: FrameSentence, last: number): number {
  let at = last;
  while (at > 0 && isCapital(paragraph, tokenIn(sentence, at - 1))) at--;
  return at;
}

/** What a clause follows. */
const OPENERS = joinedSet(wordSet(', ; : — – -- that as since after before'), SUBORDINATORS);
const LINKS = /^(?:and|but)$/u;

/** The item of the first word for people, or of the organization, in front of what completes it. */
function headFrom(frame: Frame, sentence: FrameSentence, start: number, last: number): number | undefined {
  const { paragraph } = frame;
  for (let at = start; at < Math.min(last, start + MOST_WORDS_TO_HEAD); at++) {
    const token = tokenIn(sentence, at);
    const next = tokenIn(sentence, at + 1);
    const mention = mentionAt(frame, token);
    // "described the talks" opens no noun phrase, "detained sailors" does.
    const isSource = isSourceNoun(keyAt(paragraph, token)) || hasClass(paragraph, token, WordClass.cueNoun);
    const isPredicate =
      !isSource && isVerb(frame, token) && (DETERMINERS.has(keyAt(paragraph, next)) || !PARTICIPLE.test(keyAt(paragraph, token)));
    if (isPredicate || isNoNoun(frame, token)) return undefined;
    if (!completes(frame, next)) continue;
    if (mention !== undefined)
      return mention.kind === 'organization' && /^(?:in|on)$/u.test(keyAt(paragraph, next)) ? at : undefined;
    const isGroup = hasClass(paragraph, token, SPEAKING) || isGroupNoun(keyAt(paragraph, token));
    return isSource || isGroup || isPeople(paragraph, token) ? at : undefined;
  }
  return undefined;
}

const SPEAKING = WordClass.cueNoun | WordClass.headStrong | WordClass.headWeak;

/** Whether a word opens what completes a noun: "in Norland", "killed at Oldport", "close to the talks". */
const completes = (frame: Frame, token: number): boolean =>
  frame.mentionOf(token) < 0 &&
  caseAt(frame.paragraph, token) === 'lower' &&
  (PREPOSITIONS.has(keyAt(frame.paragraph, token)) ||
    COMPLETING.test(keyAt(frame.paragraph, token)) ||
    isParticiple(frame, token));

const COMPLETING = /^(?:\p{Ll}{3,}ing|close|familiar|aboard|around|across)$/u;
const PARTICIPLE = /^(?:\p{Ll}{3,}ed|known|held|hurt|seen|caught|lost|left|sent|made|born|taken)$/u;

/** "sailors | held | in Oldport", "a report | released | Monday": what is done to somebody, not what they do to something: "rebels attacked Oldport". */
function isParticiple({ paragraph, mentionOf }: Frame, token: number): boolean {
  if (!PARTICIPLE.test(keyAt(paragraph, token))) return false;
  const next = keyAt(paragraph, token + 1);
  return mentionOf(token + 1) < 0 && (PREPOSITIONS.has(next) || BEHIND_PARTICIPLE.test(next));
}

const BEHIND_PARTICIPLE = /^(?:\p{Ll}{3,}ly|\p{Ll}{3,}day|earlier|late|last|this)$/u;

/** Whether a word stands in no noun phrase. */
const isNoNoun = ({ paragraph, mentionOf }: Frame, token: number): boolean => {
  const key = keyAt(paragraph, token);
  const kind = tokenAt(paragraph, token)?.kind;
  if (kind !== 'word' && kind !== 'number' && kind !== 'possessive' && key !== '-' && key !== '.') return true;
  return mentionOf(token) < 0 && (VERBISH.has(key) || PRONOUNS.has(key) || (PREPOSITIONS.has(key) && key !== 'of'));
};

/** Whether nothing but what completes a noun stands between two items: no verb of its own, no clause. */
function isCompleted(frame: Frame, sentence: FrameSentence, from: number, last: number): boolean {
  const { paragraph, mentionOf } = frame;
  for (let at = from; at <= last; at++) {
    const token = tokenIn(sentence, at);
    if (mentionOf(token) >= 0) continue;
    const key = keyAt(paragraph, token);
    const kind = tokenAt(paragraph, token)?.kind;
    if (isOfPlace(frame, sentence, at) || isToWhere(paragraph, token)) continue;
    if (kind !== 'word' && kind !== 'number' && kind !== 'possessive' && key !== '-' && key !== '.') return false;
    if (at === last && OBJECTS.test(key)) continue;
    if (VERBISH.has(key) || PRONOUNS.has(key) || CLAUSES.test(key) || isVerb(frame, token)) return false;
    if (key === 'and' && mayBeNextClause(frame, sentence, from, at, last)) return false;
  }
  return true;
}

/** "an envoy | to Norland", "a visitor | to the isles", "close | to him", but "a plan | to leave". */
const isToWhere = (paragraph: ParagraphAnalysis, token: number): boolean =>
  keyAt(paragraph, token) === 'to' &&
  (isCapital(paragraph, token + 1) || DETERMINERS.has(keyAt(paragraph, token + 1)) || OBJECTS.test(keyAt(paragraph, token + 1)));

const CLAUSES = /^(?:who|whom|whose|which|what|how|why|to|or|not)$/u;

/** "said", "left", but not "sailors killed in Oldport" and "the occupied zone". */
function isVerb(frame: Frame, token: number): boolean {
  const { paragraph } = frame;
  if (frame.mentionOf(token) >= 0 || caseAt(paragraph, token) !== 'lower' || isParticiple(frame, token)) return false;
  const before = keyAt(paragraph, token - 1);
  if (before === '-' || DETERMINERS.has(before) || (PARTICIPLE.test(keyAt(paragraph, token)) && PREPOSITIONS.has(before)))
    return false;
  const { form, base = '' } = (hasClass(paragraph, token, WordClass.cue) ? cueVerbAt(paragraph, token) : undefined) ?? {};
  if (form === 'base' && /^(?:say|tell|quote|cite)$/u.test(base)) return true;
  return form === 'past' || form === 'present' || paragraph.words[token]?.verbShape === VerbShape.verb;
}

/** "Rebels advanced in the north and | Norland said": unless the verb is of several, those behind "and" may begin the next clause. */
function mayBeNextClause(frame: Frame, sentence: FrameSentence, from: number, and: number, last: number): boolean {
  const { paragraph } = frame;
  const verb = tokenIn(sentence, last + 1);
  if (/^(?:have|are|were)$/u.test(keyAt(paragraph, verb)) || cueVerbAt(paragraph, verb)?.form === 'base') return false;
  for (let at = from; at < and; at++) if (isParticiple(frame, tokenIn(sentence, at))) return true;
  return false;
}
