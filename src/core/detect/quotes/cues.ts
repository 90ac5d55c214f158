import type { CueStrength } from '../lexicon';
import { hasClass, isCapital, keyAt } from '../paragraphAnalysis';
import {
  apposedName,
  phraseEndingAt,
  phraseStartingAt,
  PREPOSITIONS,
  skipAdverbs,
  tokenOf,
  type SpeakerPhrase,
} from '../speakers/speakerPhrase';
import { WordClass } from '../wordClass';
import type { Frame, FrameSentence } from './frame';

/** How the cue names its speaker. */
export type CueForm = 'subject' | 'inversion' | 'according-to' | 'participle' | 'passive' | 'label';

/** A word or phrase that reports speech, with who speaks as far as the sentence says. Item indices count within the sentence. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly form: CueForm;
  readonly strength: CueStrength;
  readonly base: string;
  readonly speaker: SpeakerPhrase | undefined;
  /** The item at which the clause "speaker + cue" starts and ends; what is reported lies outside. */
  readonly clauseFrom: number;
  readonly clauseTo: number;
}

const DETERMINING =
  /^(?:the|a|an|his|her|its|their|my|your|our|this|that|these|those|no|any|of|for|some|to|many|more|several|such|each|every)$/u;
const BE = /^(?:is|was|are|were|be|been|being)$/u;

/** All cues of a sentence, from left to right. */
export function cuesOf(frame: Frame, sentence: FrameSentence): Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < sentence.items.length; at++) {
    const cue = accordingTo(frame, sentence, at) ?? verbCue(frame, sentence, at) ?? labelCue(frame, sentence, at);
    if (cue === undefined) continue;
    cues.push(cue);
    at = Math.max(at, cue.to - 1);
  }
  return cues;
}

/** "according to NP", "per CNN". */
function accordingTo(frame: Frame, sentence: FrameSentence, at: number): Cue | undefined {
  const { paragraph } = frame;
  const token = tokenOf(sentence.items[at]);
  const key = keyAt(paragraph, token);
  const isAccording = key === 'according' && keyAt(paragraph, token + 1) === 'to';
  const isPer = key === 'per' && frame.mentionOf(token + 1) >= 0;
  if (!isAccording && !isPer) return undefined;
  const to = at + (isAccording ? 2 : 1);
  const speaker = phraseStartingAt(frame, sentence, to) ?? plainSource(frame, sentence, to);
  const phraseEnd = speaker === undefined ? to : itemBehind(sentence, speaker.to, to);
  return {
    from: at,
    to,
    form: 'according-to',
    strength: 'say',
    base: isPer ? 'per' : 'according to',
    speaker,
    clauseFrom: at,
    clauseTo: appositionEnd(frame, sentence, phraseEnd),
  };
}

/** "according to court papers": whatever stands there up to the next mark. */
function plainSource(frame: Frame, sentence: FrameSentence, from: number): SpeakerPhrase | undefined {
  let at = from;
  while (at < sentence.items.length && at < from + 8 && frame.paragraph.tokens[tokenOf(sentence.items[at])]?.kind === 'word')
    at++;
  const first = tokenOf(sentence.items[from]);
  const last = tokenOf(sentence.items[at - 1]);
  return at > from && first >= 0 && last >= first ? { kind: 'description', from: first, to: last + 1 } : undefined;
}

/** The item index of the first item behind a token. */
function itemBehind(sentence: FrameSentence, token: number, from: number): number {
  let at = from;
  while (at < sentence.items.length && sentence.items[at]?.kind === 'token' && tokenOf(sentence.items[at]) < token) at++;
  return at;
}

/** Behind "NAME, a senior fellow at X," when an apposition follows and ends with a comma or the sentence. */
function appositionEnd(frame: Frame, sentence: FrameSentence, at: number): number {
  const { paragraph } = frame;
  if (keyAt(paragraph, tokenOf(sentence.items[at])) !== ',') return at;
  const next = keyAt(paragraph, tokenOf(sentence.items[at + 1]));
  const isRole =
    /^(?:a|an|the|who|whose|one|his|her|its|their|which|\d+)$/u.test(next) ||
    hasClass(paragraph, tokenOf(sentence.items[at + 1]), WordClass.role | WordClass.title);
  if (!isRole) return at;
  for (let i = at + 1; i < sentence.items.length; i++) {
    const item = sentence.items[i];
    if (item?.kind === 'quote') return i;
    if (keyAt(paragraph, tokenOf(item)) === ',') return i;
  }
  return sentence.items.length;
}

function verbCue(frame: Frame, sentence: FrameSentence, at: number): Cue | undefined {
  const { paragraph } = frame;
  const token = tokenOf(sentence.items[at]);
  if (token < 0 || frame.mentionOf(token) >= 0 || paragraph.tokens[token]?.kind !== 'word') return undefined;
  if (paragraph.cases[token] !== 'lower' && paragraph.caseStyle === 'sentence' && at > 0) return undefined;
  if (!hasClass(paragraph, token, WordClass.cue | WordClass.cueStart)) return undefined;
  const mayPair = hasClass(paragraph, token, WordClass.cueStart) && sentence.items[at + 1]?.kind === 'token';
  const pair = mayPair ? paragraph.lexicon.cueVerb(`${keyAt(paragraph, token)} ${keyAt(paragraph, token + 1)}`) : undefined;
  const verb =
    pair ?? (hasClass(paragraph, token, WordClass.cue) ? paragraph.lexicon.cueVerb(keyAt(paragraph, token)) : undefined);
  if (verb === undefined) return undefined;
  const to = at + (pair === undefined ? 1 : 2);
  const before = keyAt(paragraph, tokenOf(sentence.items[at - 1]));
  const kindBefore = paragraph.tokens[tokenOf(sentence.items[at - 1])]?.kind;
  if (
    verb.form !== 'participle' &&
    (DETERMINING.test(before) || kindBefore === 'possessive') &&
    !(before === 'to' && verb.form === 'base')
  )
    return undefined;
  if (PREPOSITIONS.has(before) && verb.form !== 'past') return undefined;
  const common = { from: at, to, strength: verb.strength, base: verb.base };

  const passive = passiveCue(frame, sentence, at, to);
  if (passive !== undefined) return { ...common, ...passive };
  if (verb.form === 'base' && !hasAuxiliary(frame, sentence, at)) {
    // "officials say", "they say": a plural subject right before.
    const subject = phraseEndingAt(frame, sentence, skipAdverbs(frame, sentence, at - 1));
    return subject === undefined
      ? undefined
      : { ...common, form: 'subject', speaker: subject, clauseFrom: startOf(frame, sentence, subject, at), clauseTo: to };
  }
  if (verb.form === 'participle') {
    const speaker = mainSubject(frame, sentence, at);
    return { ...common, form: 'participle', speaker, clauseFrom: at, clauseTo: to };
  }
  const left = subjectBefore(frame, sentence, at);
  const behindReport = isBehindReport(frame, sentence, at);
  const right = behindReport ? phraseStartingAt(frame, sentence, to) : undefined;
  if (right !== undefined && (left === undefined || behindReport)) {
    return {
      ...common,
      form: 'inversion',
      speaker: right,
      clauseFrom: at,
      clauseTo: appositionEnd(frame, sentence, itemBehind(sentence, right.to, to)),
    };
  }
  const clauseFrom = left === undefined ? at : startOf(frame, sentence, left, at);
  return { ...common, form: 'subject', speaker: left, clauseFrom, clauseTo: to };
}

function hasAuxiliary(frame: Frame, sentence: FrameSentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (
      /^(?:would|will|did|do|does|to|could|can|may|might|must|should)$/u.test(keyAt(frame.paragraph, tokenOf(sentence.items[i])))
    )
      return true;
  }
  return false;
}

/** "was called “…” by 6 Music": the speaker stands behind "by". Other passives report what others were told. */
function passiveCue(
  frame: Frame,
  sentence: FrameSentence,
  at: number,
  to: number,
): Pick<Cue, 'form' | 'speaker' | 'clauseFrom' | 'clauseTo'> | undefined {
  const previous = skipPlainAdverbs(frame, sentence, at - 1);
  if (!BE.test(keyAt(frame.paragraph, tokenOf(sentence.items[previous])))) return undefined;
  if (keyAt(frame.paragraph, tokenOf(sentence.items[at])).endsWith('ing')) return undefined;
  for (let i = to; i < Math.min(sentence.items.length, to + 14); i++) {
    if (keyAt(frame.paragraph, tokenOf(sentence.items[i])) !== 'by') continue;
    const speaker = phraseStartingAt(frame, sentence, i + 1);
    return { form: 'passive', speaker, clauseFrom: at, clauseTo: to };
  }
  return { form: 'passive', speaker: undefined, clauseFrom: at, clauseTo: to };
}

function skipPlainAdverbs(frame: Frame, sentence: FrameSentence, index: number): number {
  let at = index;
  while (at >= 0 && /^(?:also|not|never|once|often|widely|\p{L}+ly)$/u.test(keyAt(frame.paragraph, tokenOf(sentence.items[at]))))
    at--;
  return at;
}

/** Whether the cue follows a quotation or a reported clause: there the speaker may stand behind the verb. */
function isBehindReport(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const before = sentence.items[at - 1];
  if (before === undefined) return sentence.softStart;
  if (before.kind === 'quote') return true;
  const text = frame.paragraph.tokens[before.token]?.text;
  if (text !== ',' && text !== '?' && text !== '!' && text !== '—' && text !== '–') return false;
  if (sentence.items[at - 2]?.kind === 'quote') return true;
  // ", said NAME": an apposition between commas is no reported clause.
  return at >= 5 && text === ',' && !hasCommaBefore(frame, sentence, at - 2);
}

function hasCommaBefore(frame: Frame, sentence: FrameSentence, index: number): boolean {
  for (let i = index; i >= 0; i--) {
    if (keyAt(frame.paragraph, tokenOf(sentence.items[i])) !== ',') continue;
    const mention = frame.mentionOf(tokenOf(sentence.items[i - 1]));
    if (mention >= 0) return true;
  }
  return false;
}

/** Who does what the verb says: the phrase directly before it, or the one in front of the apposition or clause that ends there. */
function subjectBefore(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const left = skipAdverbs(frame, sentence, at - 1);
  const item = sentence.items[left];
  if (item === undefined || item.kind === 'quote') return undefined;
  const key = keyAt(paragraph, item.token);
  if (key === ',') return subjectAroundComma(frame, sentence, left) ?? mainSubject(frame, sentence, left);
  if (key === ')') return subjectBehindBracket(frame, sentence, left);
  if (key === '—' || key === '–' || key === '--') return mainSubject(frame, sentence, left);
  if (/^(?:and|but|or|then|to)$/u.test(key)) return mainSubject(frame, sentence, left);
  if (key === 'who' || key === 'which' || key === 'that') return antecedent(frame, sentence, left);
  const phrase = phraseEndingAt(frame, sentence, left);
  if (phrase === undefined) return mainSubject(frame, sentence, left + 1);
  if (phrase.kind === 'name' || phrase.kind === 'description') {
    const start = startOf(frame, sentence, phrase, left);
    const previous = keyAt(paragraph, tokenOf(sentence.items[start - 1]));
    // "At the dinner in Lagos the minister said": a phrase behind a preposition is the subject only if nothing better stands before it.
    if (/^(?:by|with|from|to|at|in|on|under|after)$/u.test(previous)) return mainSubject(frame, sentence, start - 1) ?? phrase;
    // The person in an apposition that ends at the verb: "the agency's head, NAME said".
    if (phrase.kind === 'description' && previous === ',') {
      const apposed = apposedBefore(frame, sentence, start - 1);
      if (apposed !== undefined) return apposed;
    }
  }
  return phrase;
}

function apposedBefore(frame: Frame, sentence: FrameSentence, comma: number): SpeakerPhrase | undefined {
  const mention = frame.mentionOf(tokenOf(sentence.items[comma - 1]));
  const found = mention < 0 ? undefined : frame.mentions[mention];
  return found?.kind === 'person' ? { kind: 'name', from: found.from, to: found.to, mention } : undefined;
}

const MOST_APPOSITION_ITEMS = 45;

/** "NAME, a doctor at the hospital, said": walks left over the commas to a name or description that one of them follows. */
function subjectAroundComma(frame: Frame, sentence: FrameSentence, comma: number): SpeakerPhrase | undefined {
  let fallback: SpeakerPhrase | undefined;
  const before = phraseEndingAt(frame, sentence, comma - 1);
  if (before?.kind === 'name' && frame.mentions[before.mention ?? -1]?.kind === 'person') {
    // "the finance minister, NAME, said": the apposition itself is the name.
    const start = startOf(frame, sentence, before, comma - 1);
    if (keyAt(frame.paragraph, tokenOf(sentence.items[start - 1])) === ',') return before;
    if (start === 0) return before;
  }
  for (let i = comma - 1; i >= Math.max(0, comma - MOST_APPOSITION_ITEMS); i--) {
    const item = sentence.items[i];
    if (item?.kind === 'quote') break;
    if (keyAt(frame.paragraph, tokenOf(item)) !== ',') continue;
    const phrase = phraseEndingAt(frame, sentence, i - 1);
    if (phrase === undefined) continue;
    if (phrase.kind === 'name' && frame.mentions[phrase.mention ?? -1]?.kind === 'person') return phrase;
    if (phrase.kind !== 'pronoun') fallback ??= phrase;
  }
  return fallback ?? before;
}

function subjectBehindBracket(frame: Frame, sentence: FrameSentence, bracket: number): SpeakerPhrase | undefined {
  for (let i = bracket - 1; i >= Math.max(0, bracket - 12); i--) {
    if (keyAt(frame.paragraph, tokenOf(sentence.items[i])) === '(') return phraseEndingAt(frame, sentence, i - 1);
  }
  return undefined;
}

/** Whom "who" refers to: the name or description before it. */
function antecedent(frame: Frame, sentence: FrameSentence, who: number): SpeakerPhrase | undefined {
  const comma = keyAt(frame.paragraph, tokenOf(sentence.items[who - 1])) === ',';
  const phrase = phraseEndingAt(frame, sentence, comma ? who - 2 : who - 1);
  return phrase ?? mainSubject(frame, sentence, who);
}

/** The item at which a phrase starts, looking left from `index`. */
export function startOf(_frame: Frame, sentence: FrameSentence, phrase: SpeakerPhrase, index: number): number {
  let at = index;
  while (at > 0 && sentence.items[at - 1]?.kind === 'token' && tokenOf(sentence.items[at - 1]) >= phrase.from) at--;
  return at;
}

/**
 * The subject of the sentence's main clause before `limit`: the first name, pronoun or description that no preposition leads in,
 * those that a verb follows first. What an introduction ("During a briefing, …") holds is passed over.
 */
export function mainSubject(frame: Frame, sentence: FrameSentence, limit: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  let fallback: SpeakerPhrase | undefined;
  for (let at = 0; at < limit; at++) {
    const token = tokenOf(sentence.items[at]);
    if (token < 0) continue;
    const isLast = nextIsNoPart(frame, sentence, at);
    if (!isLast) continue;
    const phrase = phraseEndingAt(frame, sentence, at);
    if (phrase === undefined) continue;
    const start = startOf(frame, sentence, phrase, at);
    const lead = leadOf(frame, sentence, start);
    if (lead !== undefined && PREPOSITIONS.has(lead)) continue;
    const next = keyAt(paragraph, tokenOf(sentence.items[skipForward(frame, sentence, at + 1)]));
    const isVerb = isVerbLike(frame, sentence, at + 1, next);
    if (isVerb) return phrase;
    if (phrase.kind === 'name' || phrase.kind === 'pronoun') fallback ??= phrase;
  }
  return fallback;
}

function nextIsNoPart(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const here = frame.mentionOf(tokenOf(sentence.items[at]));
  const next = frame.mentionOf(tokenOf(sentence.items[at + 1]));
  return here < 0 || here !== next;
}

/** The word in front of a phrase and of the titles, roles and names that modify it. */
function leadOf(frame: Frame, sentence: FrameSentence, start: number): string | undefined {
  const { paragraph } = frame;
  let at = start - 1;
  while (at >= 0) {
    const token = tokenOf(sentence.items[at]);
    if (token < 0) return undefined;
    const isModifier =
      frame.mentionOf(token) >= 0 ||
      isCapital(paragraph, token) ||
      hasClass(paragraph, token, WordClass.role | WordClass.title) ||
      /^(?:the|a|an|his|her|its|their|senior|former|top|deputy|acting|chief|member|official)$/u.test(keyAt(paragraph, token));
    if (!isModifier || PREPOSITIONS.has(keyAt(paragraph, token))) break;
    at--;
  }
  return at < 0 ? undefined : keyAt(paragraph, tokenOf(sentence.items[at]));
}

function skipForward(frame: Frame, sentence: FrameSentence, index: number): number {
  let at = index;
  while (
    at < sentence.items.length &&
    /^(?:also|then|later|now|reportedly|still|\p{L}+ly)$/u.test(keyAt(frame.paragraph, tokenOf(sentence.items[at])))
  )
    at++;
  return at;
}

function isVerbLike(frame: Frame, sentence: FrameSentence, index: number, key: string): boolean {
  const { paragraph } = frame;
  const token = tokenOf(sentence.items[skipForward(frame, sentence, index)]);
  if (token < 0 || paragraph.cases[token] !== 'lower') return false;
  if (hasClass(paragraph, token, WordClass.cue) && paragraph.lexicon.cueVerb(key)?.form !== 'participle') return true;
  return (
    /^(?:is|was|are|were|has|had|have|will|would|can|could|may|might|must|did|does|do|met|took|made|gave|got|went|came|left|won|lost|told|held|led|ran|saw|sent|set|put|stood|spoke|wrote|began|brought)$/u.test(
      key,
    ) ||
    /^\p{Ll}{2,}ed$/u.test(key) ||
    (/^\p{Ll}{3,}s$/u.test(key) && !hasClass(paragraph, token, WordClass.role))
  );
}

/** "NAME: …": a speaker's name or role that opens the paragraph, as in interviews and transcripts. */
function labelCue(frame: Frame, sentence: FrameSentence, at: number): Cue | undefined {
  const { paragraph } = frame;
  if (at === 0 || at > 6 || paragraph.tokens[tokenOf(sentence.items[at])]?.text !== ':' || sentence.items.length - at < 2)
    return undefined;
  const first = tokenOf(sentence.items[0]);
  const mention = frame.mentionOf(first);
  const found = mention < 0 ? undefined : frame.mentions[mention];
  if (found?.to !== tokenOf(sentence.items[at])) return undefined;
  const speaker: SpeakerPhrase = { kind: 'name', from: found.from, to: found.to, mention };
  return {
    from: at,
    to: at + 1,
    form: 'label',
    strength: 'say',
    base: ':',
    speaker: apposedName(frame, sentence, at) ?? speaker,
    clauseFrom: 0,
    clauseTo: at + 1,
  };
}
