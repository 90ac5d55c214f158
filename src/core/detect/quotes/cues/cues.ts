import { isFunctionToken } from '../../names/signs/functionWords';
import type { CueVerb } from '../../words/cueVerb';
import { NAMING_VERBS } from '../../words/namingVerbs';
import { caseAt, cueVerbAt, hasClass, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { BE, PREPOSITIONS, VERBISH } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { WordSignal } from '../../words/wordSignal';
import type { Cue, CueForm } from '../frame/cue';
import { isFiniteVerb, opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { skipAdverbs } from '../frame/skipAdverbs';
import { isPlural, type SpeakerPhrase } from '../frame/speakerPhrase';
import { apposedGroup } from '../phrases/apposedGroup';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStart, titledStart } from '../phrases/phraseStart';
import { arePeople, canSpeak } from '../phrases/voiceless';
import { mainClauseBehind } from '../reports/frontedReport';
import { isAudience } from '../reports/toldOf';
import { besideParticiple } from '../subjects/besideParticiple';
import { coordinatedSubject, type CoordinatedSubject } from '../subjects/coordinatedSubject';
import { mainSubject } from '../subjects/mainSubject';
import { openingPerson } from '../subjects/openingPerson';
import { BEHIND_ARTICLE, pluralSubject } from '../subjects/pluralSubject';
import { subjectBefore } from '../subjects/subjectBefore';
import { subjectOfWhere } from '../subjects/subjectOfWhere';
import { subjectOfWith } from '../subjects/subjectOfWith';
import { appositionEnd, itemBehind } from './appositionEnd';
import { clauseStart } from './clauseStart';
import { cuePairAt } from './cuePair';
import { goesOnToReport, invertedSpeaker, opensWithApposed } from './invertedSpeaker';
import { isPassive, speakerBehindBy } from './isPassive';
import { labelCue } from './labelCue';
import { isNounCue } from './nounCue';
import { leadsToAsSaying, quotedAsSaying } from './quotedAsSaying';
import { opensSource, sourceCue } from './sourceCue';
import { isToQuote, sourceToQuote } from './sourceToQuote';
import { mayBeView, viewCue } from './viewCue';

/** Behind these a word is a noun, whatever verb it may be elsewhere: "the | claim", "several | reports". */
const BEFORE_NOUN = new Set(
  'the a an his her its their my your our this that these those no any of for some to many more several such each every other'.split(
    ' ',
  ),
);
/** "Several said", "many say", "both sides each said": no nouns stand behind these. */
const OF_PEOPLE = new Set(['some', 'many', 'several', 'more', 'each']);
const NUMBERS = new Set('two three four five six seven eight nine ten dozen hundred'.split(' '));

/** All cues of a sentence, from left to right. */
export function cuesOf(frame: Frame, sentence: FrameSentence): readonly Cue[] {
  const known = frame.cues.get(sentence);
  if (known !== undefined) return known;
  const cues = readCues(frame, sentence);
  frame.cues.set(sentence, cues);
  return cues;
}

function readCues(frame: Frame, sentence: FrameSentence): readonly Cue[] {
  const cues: Cue[] = [];
  for (let at = 0; at < sentence.items.length; at++) {
    const cue = cueAt(frame, sentence, at);
    if (cue === undefined) continue;
    cues.push(cue);
    at = Math.max(at, cue.to - 1);
  }
  return cues;
}

/** The cue that starts at an item. Hardly any word starts one, and the word alone tells which kind it may be. */
function cueAt(frame: Frame, sentence: FrameSentence, at: number): Cue | undefined {
  const token = tokenIn(sentence, at);
  if (token < 0) return undefined;
  const { paragraph } = frame;
  const key = keyAt(paragraph, token);
  if (key === ':') return labelCue(frame, sentence, at);
  if (key === 'that' && mayBeView(frame, sentence, at)) return viewCue(frame, sentence, at);
  const mayNameSource = (paragraph.signals & WordSignal.source) !== 0 && opensSource(key);
  const source = mayNameSource ? sourceCue(frame, sentence, at) : undefined;
  if (source !== undefined) return source;
  return hasClass(paragraph, token, WordClass.cue | WordClass.cueStart) ? verbCue(frame, sentence, at) : undefined;
}

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

function verbCue(frame: Frame, sentence: FrameSentence, at: number): Cue | undefined {
  const { paragraph } = frame;
  const token = tokenIn(sentence, at);
  if (token < 0 || frame.mentionOf(token) >= 0 || tokenAt(paragraph, token)?.kind !== 'word') return undefined;
  if (caseAt(paragraph, token) !== 'lower' && paragraph.caseStyle === 'sentence' && at > 0) return undefined;
  const pair = sentence.items[at + 1]?.kind === 'token' ? cuePairAt(paragraph, token) : undefined;
  const verb = pair ?? (hasClass(paragraph, token, WordClass.cue) ? cueVerbAt(paragraph, token) : undefined);
  if (verb === undefined) return undefined;
  const to = at + (pair === undefined ? 1 : 2);
  if ((verb.base === 'quote' || verb.base === 'cite') && leadsToAsSaying(frame, sentence, to)) return undefined;
  const before = keyAt(paragraph, tokenIn(sentence, at - 1));
  const kindBefore = isOwnersMark(paragraph, tokenIn(sentence, at - 1))
    ? 'possessive'
    : tokenAt(paragraph, tokenIn(sentence, at - 1))?.kind;
  if (
    (verb.form !== 'participle' || keyAt(paragraph, token).endsWith('ing')) &&
    (BEFORE_NOUN.has(before) || kindBefore === 'possessive') &&
    !(before === 'to' && verb.form === 'base') &&
    !((OF_PEOPLE.has(before) || kindBefore === 'possessive') && verb.base === 'say')
  )
    return undefined;
  if (isToQuote(frame, sentence, at, verb)) return sourceToQuote(frame, sentence, at);
  // "opened the session by saying that".
  const isMeans = before === 'by' && verb.form === 'participle' && verb.strength === 'say';
  if (verb.form !== 'past' && !isMeans && (before === 'as' ? isAsMuchAs(frame, sentence, at - 1) : PREPOSITIONS.has(before)))
    return undefined;
  // "in added costs".
  if (verb.base === 'add' && PREPOSITIONS.has(before)) return undefined;
  if (PREPOSITIONS.has(before) && isAdjective(frame, sentence, verb.base, to)) return undefined;
  // "in 19 states", "two more reports".
  const mayBeCounted = verb.form === 'present' || (verb.form === 'base' && verb.strength !== 'say');
  if (mayBeCounted && (kindBefore === 'number' || NUMBERS.has(before))) return undefined;
  // "unless otherwise stated", and innings that end "519-7 declared".
  if (
    verb.form === 'past' &&
    (before === 'unless' || before === 'otherwise' || (kindBefore === 'number' && verb.base === 'declare'))
  )
    return undefined;
  if (isNounCue(frame, sentence, at, to, verb)) return undefined;
  // Written out: spreading parts of cues into new ones is far slower.
  const cue = (form: CueForm, speaker: SpeakerPhrase | undefined, clauseFrom: number, clauseTo: number): Cue => {
    const { strength, base } = verb;
    return { from: at, to, form, strength, base, speaker, clauseFrom, clauseTo };
  };

  if (isPassive(frame, sentence, at)) return cue('passive', speakerBehindBy(frame, sentence, to), at, to);
  if (verb.form === 'base' && (isRoleOfName(frame, sentence, at) || isOneThing(frame, sentence, at))) return undefined;
  if (verb.form === 'base' && !hasAuxiliary(frame, sentence, at)) {
    const several = severalSubject(frame, sentence, at, to, verb.base);
    return several === undefined ? undefined : cue('subject', several.speaker, several.start, to);
  }
  if (verb.form === 'participle' && (before === 'as' || (verb.base === 'say' && before !== ','))) {
    const quoted = quotedAsSaying(frame, sentence, at);
    if (quoted !== undefined) return cue('subject', quoted, phraseStart(sentence, quoted, at), to);
    if (before === 'as') return undefined;
  }
  if (verb.form === 'participle') return cue('participle', participleSubject(frame, sentence, at, verb), at, to);
  if (goesOnToReport(frame, sentence, at, to))
    return cue('subject', openingPerson(frame, sentence) ?? mainSubject(frame, sentence, at), 0, to);
  const group = apposedGroup(frame, sentence, skipAdverbs(frame, sentence, at - 1));
  if (group !== undefined) return cue('subject', group, 0, to);
  const left = whoseCall(frame, sentence, at, verb) ?? subjectBefore(frame, sentence, at);
  // "The court heard", "…, court told": from whom is not said.
  const hears = verb.base === 'hear' || (verb.base === 'tell' && endsAt(frame, sentence, to));
  if (hears && left !== undefined && isAudience(frame, left)) return { ...cue('passive', undefined, at, to), strength: 'say' };
  // "would “absolutely” | push out | NAME".
  const mayInvert = verb.form !== 'base' || verb.base === 'say';
  const right = mayInvert
    ? invertedSpeaker(frame, sentence, { at, to, base: verb.base, strength: verb.strength, left })
    : undefined;
  if (right !== undefined) return cue('inversion', right, at, appositionEnd(frame, sentence, itemBehind(sentence, right.to, to)));
  // "a lot of | jokes that are told".
  const isMute = left === undefined || (left.kind === 'description' && !canSpeak(paragraph, left));
  if (isMute && verb.form === 'present' && isToldOf(frame, sentence, to)) return undefined;
  if (left === undefined) return cue('subject', left, at, to);
  const start = phraseStart(sentence, left, at);
  const several = coordinatedSubject(frame, sentence, left, start);
  if (several !== undefined) return cue('subject', several.speaker, several.start, to);
  return cue('subject', left, clauseStart(frame, sentence, start), to);
}

/** "police say", "her critics, who include half the council, say": those in front of a verb that only several may have, and where their clause starts. */
function severalSubject(
  frame: Frame,
  sentence: FrameSentence,
  at: number,
  to: number,
  base: string,
): CoordinatedSubject | undefined {
  const before = keyAt(frame.paragraph, tokenIn(sentence, at - 1));
  const apposed = before === ',' && opensWithApposed(frame, sentence, at) ? subjectBefore(frame, sentence, at) : undefined;
  const subject = apposed !== undefined && isPlural(frame.paragraph, apposed) ? apposed : pluralSubject(frame, sentence, at);
  if (subject === undefined || isNounOfPlace(subject, base) || isToBeSaid(frame, sentence, subject, at)) return undefined;
  // "request and answer": behind "and" only what opens a report tells a verb from a noun.
  if (/^(?:and|but)$/u.test(before) && !opensClause(frame, sentence, to, sentence.items.length)) return undefined;
  const start = phraseStart(sentence, subject, at);
  const joint = coordinatedSubject(frame, sentence, subject, start);
  if (joint === undefined) return { speaker: subject, start };
  // "an employer, two banks and a union argue over it": behind a comma they may be of a list.
  return joint.start === 0 || endsAt(frame, sentence, to) ? joint : { speaker: joint.speaker, start };
}

/** "is being quoted saying", "officials in Norland are saying", "NAME left, saying": who says what a participle leads in. */
function participleSubject(frame: Frame, sentence: FrameSentence, at: number, { strength }: CueVerb): SpeakerPhrase | undefined {
  if (at === 0) return subjectBehind(frame, sentence, at + 1);
  const before = keyAt(frame.paragraph, tokenIn(sentence, at - 1));
  const isGoingOn = before === 'quoted' || (BE.has(before) && strength === 'say');
  return (
    (isGoingOn ? subjectBefore(frame, sentence, before === 'quoted' ? at - 1 : at) : undefined) ??
    besideParticiple(frame, sentence, at) ??
    subjectOfWhere(frame, sentence, at) ??
    subjectOfWith(frame, sentence, at) ??
    mainSubject(frame, sentence, at)
  );
}

/** "Noting that the road was closed, | NAME | left": of whom the main clause tells behind what leads it in. */
function subjectBehind(frame: Frame, sentence: FrameSentence, that: number): SpeakerPhrase | undefined {
  if (keyAt(frame.paragraph, tokenIn(sentence, that)) !== 'that') return undefined;
  const comma = mainClauseBehind(frame, sentence, that + 1, sentence.items.length);
  if (comma === undefined) return undefined;
  for (let at = comma + 2; at < comma + MOST_WORDS_OF_SUBJECT; at++) {
    const token = tokenIn(sentence, at);
    const form = cueVerbAt(frame.paragraph, token)?.form;
    if (form === 'past' || form === 'present' || isFiniteVerb(frame, token)) return phraseEndingAt(frame, sentence, at - 1);
  }
  return undefined;
}

const MOST_WORDS_OF_SUBJECT = 12;

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

/** "the crews | ' | plans": the apostrophe of several owners. */
function isOwnersMark(paragraph: ParagraphAnalysis, token: number): boolean {
  const mark = tokenAt(paragraph, token);
  const owners = tokenAt(paragraph, token - 1);
  return (
    mark !== undefined &&
    owners?.end === mark.start &&
    /^['’]$/u.test(textAt(paragraph, token)) &&
    keyAt(paragraph, token - 1).endsWith('s') &&
    tokenAt(paragraph, token + 1)?.start !== mark.end
  );
}

/** "as long | as | rules allow it": behind the second "as" stands what is compared, behind a single one, as in "as reports the BBC", the verb may. */
const isAsMuchAs = ({ paragraph }: Frame, sentence: FrameSentence, as: number): boolean =>
  keyAt(paragraph, tokenIn(sentence, as - 2)) === 'as';

/** What is said of things by words that report in other places: "over alleged links", "of suspected fraud". */
const ADJECTIVES = new Set('allege suspect report estimate confirm propose predict claim announce suggest'.split(' '));
const OPENS_REPORT = /^(?:that|the|an?|his|her|its|their|he|she|it|they|there|those|these|this|to)$/u;

/** "in front of alleged victims", but "those she spoke of alleged that". */
const isAdjective = ({ paragraph }: Frame, sentence: FrameSentence, base: string, to: number): boolean => {
  const token = tokenIn(sentence, to);
  return (
    ADJECTIVES.has(base) &&
    tokenAt(paragraph, token)?.kind === 'word' &&
    caseAt(paragraph, token) === 'lower' &&
    !OPENS_REPORT.test(keyAt(paragraph, token))
  );
};

/** "demanded that | NAME | say he was sorry": nobody has said it. */
const isToBeSaid = (frame: Frame, sentence: FrameSentence, subject: SpeakerPhrase, at: number): boolean =>
  (frame.mentions[subject.mention ?? -1]?.kind === 'person' || /^s?he$/u.test(keyAt(frame.paragraph, subject.from))) &&
  keyAt(frame.paragraph, tokenIn(sentence, titledStart(frame, sentence, phraseStart(sentence, subject, at)) - 1)) === 'that';

/** "Norland state lawmakers said": the word is what the place is. */
const isNounOfPlace = ({ kind }: SpeakerPhrase, base: string): boolean => kind === 'place' && base === 'state';

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

/** Whether nothing but marks stands behind an item: "told" tells nobody there. */
const endsAt = ({ paragraph }: Frame, { items }: FrameSentence, from: number): boolean =>
  items.slice(from).every((item) => item.kind === 'token' && tokenAt(paragraph, item.token)?.kind !== 'word');
