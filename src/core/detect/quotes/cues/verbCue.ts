import { isFunctionToken } from '../../names/signs/isFunctionToken';
import type { CueVerb } from '../../words/cueVerb';
import { NAMING_VERBS } from '../../words/namingVerbs';
import { caseAt, cueVerbAt, hasClass, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { VERBISH } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import type { Cue, CueForm } from '../frame/cue';
import { endsAt } from '../frame/endsAt';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { skipAdverbs } from '../frame/skipAdverbs';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { apposedGroup } from '../phrases/apposedGroup';
import { phraseStart } from '../phrases/phraseStart';
import { arePeople, canSpeak } from '../phrases/voiceless';
import { isAudience } from '../reports/toldOf';
import { coordinatedSubject } from '../subjects/coordinatedSubject';
import { mainSubject } from '../subjects/mainSubject';
import { openingPerson } from '../subjects/openingPerson';
import { participleSubject } from './participleSubject';
import { BEHIND_ARTICLE } from '../subjects/pluralSubject';
import { severalSubject } from './severalSubject';
import { subjectBefore } from '../subjects/subjectBefore';
import { appositionEnd, itemBehind } from './appositionEnd';
import { clauseStart } from './clauseStart';
import { cuePairAt } from './cuePairAt';
import { goesOnToReport, invertedSpeaker } from './invertedSpeaker';
import { isNoVerb } from './isNoVerb';
import { isPassive, speakerBehindBy } from './isPassive';
import { isNounCue } from './isNounCue';
import { leadsToAsSaying, quotedAsSaying } from './quotedAsSaying';
import { isToQuote, sourceToQuote } from './sourceToQuote';

/** The words of a cue. */
type CueWords = Pick<Cue, 'from' | 'to' | 'strength' | 'base'>;

/** The cue that a verb of saying at an item is: "NAME | said", "| saying", "was | told by NAME". */
export function verbCue(frame: Frame, sentence: FrameSentence, at: number): Cue | undefined {
  const { paragraph } = frame;
  const token = tokenIn(sentence, at);
  if (!mayBeVerb(frame, token, at)) return undefined;
  const pair = sentence.items[at + 1]?.kind === 'token' ? cuePairAt(paragraph, token) : undefined;
  const verb = pair ?? (hasClass(paragraph, token, WordClass.cue) ? cueVerbAt(paragraph, token) : undefined);
  if (verb === undefined) return undefined;
  const to = at + (pair === undefined ? 1 : 2);
  if ((verb.base === 'quote' || verb.base === 'cite') && leadsToAsSaying(frame, sentence, to)) return undefined;
  if (isToQuote(frame, sentence, at, verb)) return sourceToQuote(frame, sentence, at);
  if (isNoVerb(frame, sentence, at, to, verb) || isNounCue(frame, sentence, at, to, verb)) return undefined;
  const words = { from: at, to, strength: verb.strength, base: verb.base };
  if (isPassive(frame, sentence, at)) return cueOf(words, 'passive', speakerBehindBy(frame, sentence, to), at, to);
  if (verb.form === 'base' && (isRoleOfName(frame, sentence, at) || isOneThing(frame, sentence, at))) return undefined;
  if (verb.form === 'base' && !hasAuxiliary(frame, sentence, at)) {
    const several = severalSubject(frame, sentence, at, to, verb.base);
    return several === undefined ? undefined : cueOf(words, 'subject', several.speaker, several.start, to);
  }
  return verb.form === 'participle' ? participleCue(frame, sentence, words, verb) : finiteCue(frame, sentence, words, verb);
}

// Written out: spreading parts of cues into new ones is far slower.
const cueOf = (
  { from, to, strength, base }: CueWords,
  form: CueForm,
  speaker: SpeakerPhrase | undefined,
  clauseFrom: number,
  clauseTo: number,
): Cue => ({ from, to, form, strength, base, speaker, clauseFrom, clauseTo });

/** Whether a token may be a verb at all: a word in small letters, but for the first of a sentence, that is in no name. */
const mayBeVerb = ({ paragraph, mentionOf }: Frame, token: number, at: number): boolean =>
  token >= 0 &&
  mentionOf(token) < 0 &&
  tokenAt(paragraph, token)?.kind === 'word' &&
  (caseAt(paragraph, token) === 'lower' || paragraph.caseStyle !== 'sentence' || at === 0);

/** "NAME left, | saying", "NAME was quoted as | saying". */
function participleCue(frame: Frame, sentence: FrameSentence, words: CueWords, verb: CueVerb): Cue | undefined {
  const { from: at, to } = words;
  const before = keyAt(frame.paragraph, tokenIn(sentence, at - 1));
  const quoted = before === 'as' || (verb.base === 'say' && before !== ',') ? quotedAsSaying(frame, sentence, at) : undefined;
  if (quoted !== undefined) return cueOf(words, 'subject', quoted, phraseStart(sentence, quoted, at), to);
  return before === 'as' ? undefined : cueOf(words, 'participle', participleSubject(frame, sentence, at, verb), at, to);
}

/** "NAME | said", "| said NAME", "police would | say". */
function finiteCue(frame: Frame, sentence: FrameSentence, words: CueWords, verb: CueVerb): Cue | undefined {
  const { paragraph } = frame;
  const { from: at, to } = words;
  if (goesOnToReport(frame, sentence, at, to))
    return cueOf(words, 'subject', openingPerson(frame, sentence) ?? mainSubject(frame, sentence, at), 0, to);
  const group = apposedGroup(frame, sentence, skipAdverbs(frame, sentence, at - 1));
  if (group !== undefined) return cueOf(words, 'subject', group, 0, to);
  const left = whoseCall(frame, sentence, at, verb) ?? subjectBefore(frame, sentence, at);
  if (left !== undefined && isHearing(frame, sentence, verb, to) && isAudience(frame, left))
    return cueOf({ from: at, to, strength: 'say', base: verb.base }, 'passive', undefined, at, to);
  // "would “absolutely” | push out | NAME".
  const mayInvert = verb.form !== 'base' || verb.base === 'say';
  const right = mayInvert
    ? invertedSpeaker(frame, sentence, { at, to, base: verb.base, strength: verb.strength, left })
    : undefined;
  if (right !== undefined)
    return cueOf(words, 'inversion', right, at, appositionEnd(frame, sentence, itemBehind(sentence, right.to, to)));
  // "a lot of | jokes that are told".
  const isMute = left === undefined || (left.kind === 'description' && !canSpeak(paragraph, left));
  if (isMute && verb.form === 'present' && isToldOf(frame, sentence, to)) return undefined;
  if (left === undefined) return cueOf(words, 'subject', left, at, to);
  const start = phraseStart(sentence, left, at);
  const several = coordinatedSubject(frame, sentence, left, start);
  return several === undefined
    ? cueOf(words, 'subject', left, clauseStart(frame, sentence, start), to)
    : cueOf(words, 'subject', several.speaker, several.start, to);
}

/** "The court heard", "…, court told": from whom is not said. */
const isHearing = (frame: Frame, sentence: FrameSentence, { base }: CueVerb, to: number): boolean =>
  base === 'hear' || (base === 'tell' && endsAt(frame, sentence, to));

const MOST_WORDS_OF_THING = 3;

/** "A police report said", "after a British news report": no police and no news report it, but "a few officials report" and "an act that some report". */
function isOneThing({ paragraph, mentionOf }: Frame, sentence: FrameSentence, at: number): boolean {
  const last = tokenIn(sentence, at - 1);
  // "As a result officials say".
  if (mentionOf(last) < 0 && arePeople(paragraph, last)) return false;
  for (let i = at - 2; i >= at - 1 - MOST_WORDS_OF_THING; i--) {
    const next = tokenIn(sentence, i + 1);
    const key = keyAt(paragraph, next);
    if (tokenAt(paragraph, next)?.kind !== 'word' || isFunctionToken(paragraph, next)) return false;
    if (/^an?$/u.test(keyAt(paragraph, tokenIn(sentence, i)))) return !BEHIND_ARTICLE.test(key);
  }
  return false;
}

/** "jokes | that are told": what a clause right behind a word tells of is a thing. */
const isToldOf = ({ paragraph }: Frame, sentence: FrameSentence, to: number): boolean =>
  /^(?:that|which)$/u.test(keyAt(paragraph, tokenIn(sentence, to))) && VERBISH.has(keyAt(paragraph, tokenIn(sentence, to + 1)));

/** "The union condemned what | it | called a mess": whom the sentence is about. */
function whoseCall(frame: Frame, sentence: FrameSentence, at: number, { base }: CueVerb): SpeakerPhrase | undefined {
  if (!NAMING_VERBS.has(base) || keyAt(frame.paragraph, tokenIn(sentence, at - 1)) !== 'it') return undefined;
  if (keyAt(frame.paragraph, tokenIn(sentence, at - 2)) !== 'what') return undefined;
  const subject = mainSubject(frame, sentence, at - 2);
  return subject?.kind === 'pronoun' ? undefined : subject;
}

/** "Mooseheads coach NAME said": the word is what NAME is. */
const isRoleOfName = (frame: Frame, sentence: FrameSentence, at: number): boolean =>
  hasClass(frame.paragraph, tokenIn(sentence, at), WordClass.role | WordClass.title) &&
  mentionAt(frame, tokenIn(sentence, at + 1))?.kind === 'person';

/** Behind these a verb stands in its base form. */
const BEFORE_BASE = new Set('would will did do does to could can may might must should'.split(' '));

function hasAuxiliary(frame: Frame, sentence: FrameSentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (BEFORE_BASE.has(keyAt(frame.paragraph, tokenIn(sentence, i)))) return true;
  }
  return false;
}
