import { isFunctionToken } from '../../names/signs/functionWords';
import { hasClass, keyAt, textAt, tokenAt, caseAt, cueVerbAt } from '../../words/paragraphAnalysis';
import { holderFrom } from '../phrases/holderFrom';
import { leadOf } from '../subjects/leadOf';
import { mainSubject } from '../subjects/mainSubject';
import { openingPerson } from '../subjects/openingPerson';
import { phraseStart, titledStart } from '../phrases/phraseStart';
import { subjectBefore } from '../subjects/subjectBefore';
import { apposedGroup } from '../phrases/apposedGroup';
import { coordinatedSubject } from '../subjects/coordinatedSubject';
import { BEHIND_ARTICLE, pluralSubject } from '../subjects/pluralSubject';
import { BE, PREPOSITIONS, VERBISH } from '../../words/smallWords';
import { apposedName } from '../phrases/apposedName';
import { DOCUMENT_NOUNS } from '../phrases/documentNouns';
import { isDocument } from '../phrases/sourceDocument';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { isManner, skipAdverbs } from '../frame/skipAdverbs';
import { isPlural, type SpeakerPhrase } from '../frame/speakerPhrase';
import { arePeople, canSpeak } from '../phrases/voiceless';
import { subjectOfWhere } from '../subjects/subjectOfWhere';
import { subjectOfWith } from '../subjects/subjectOfWith';
import { NAMING_VERBS } from '../../words/namingVerbs';
import type { CueVerb } from '../../words/cueVerb';
import { PEOPLE } from '../../words/peopleNouns';
import { isCarrier } from '../../words/wordBearers';
import { WordClass } from '../../words/wordClass';
import { WordSignal } from '../../words/wordSignal';
import { appositionEnd, itemBehind } from './appositionEnd';
import { opensClause } from '../frame/finiteVerb';
import type { Cue, CueForm } from '../frame/cue';
import { cuePairAt } from './cuePair';
import { isNounCue } from './nounCue';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { goesOnToReport, invertedSpeaker, opensWithApposed } from './invertedSpeaker';
import { opensSource, sourceCue } from './sourceCue';
import { mayBeView, viewCue } from './viewCue';
import { isAudience } from '../reports/toldOf';

const DETERMINING = new Set(
  'the a an his her its their my your our this that these those no any of for some to many more several such each every other'.split(
    ' ',
  ),
);
/** "Several said", "many say": no nouns stand behind these. */
const OF_PEOPLE = new Set(['some', 'many', 'several', 'more']);
const NUMBERS = new Set('two three four five six seven eight nine ten dozen hundred'.split(' '));
const CLAUSE_OPENERS = new Set(
  'and but that which something who while when where as if because although though whereas unless has had have'.split(' '),
);

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
function isOneThing({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean {
  const last = tokenIn(sentence, at - 1);
  // "As a result officials say".
  if (arePeople(paragraph, last)) return false;
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
  const kindBefore = tokenAt(paragraph, tokenIn(sentence, at - 1))?.kind;
  if (
    (verb.form !== 'participle' || keyAt(paragraph, token).endsWith('ing')) &&
    (DETERMINING.has(before) || kindBefore === 'possessive') &&
    !(before === 'to' && verb.form === 'base') &&
    !((OF_PEOPLE.has(before) || kindBefore === 'possessive') && verb.base === 'say')
  )
    return undefined;
  if (isToQuote(frame, sentence, at, verb)) return sourceToQuote(frame, sentence, at);
  // "opened the session by saying that".
  const isMeans = before === 'by' && verb.form === 'participle' && verb.strength === 'say';
  if (verb.form !== 'past' && before !== 'as' && !isMeans && PREPOSITIONS.has(before)) return undefined;
  // "in added costs".
  if (verb.base === 'add' && PREPOSITIONS.has(before)) return undefined;
  if (PREPOSITIONS.has(before) && isAdjective(frame, sentence, verb.base, to)) return undefined;
  // "in 19 states", "two more reports".
  const mayBeCounted = verb.form === 'present' || (verb.form === 'base' && verb.strength !== 'say');
  if (mayBeCounted && (kindBefore === 'number' || NUMBERS.has(before))) return undefined;
  // "unless otherwise stated", and innings that end "519-7 declared".
  if (verb.form === 'past' && (/^(?:unless|otherwise)$/u.test(before) || (kindBefore === 'number' && verb.base === 'declare')))
    return undefined;
  if (isNounCue(frame, sentence, at, to, verb)) return undefined;
  // Written out: spreading parts of cues into new ones is far slower.
  const cue = (form: CueForm, speaker: SpeakerPhrase | undefined, clauseFrom: number, clauseTo: number): Cue => {
    const { strength, base } = verb;
    return { from: at, to, form, strength, base, speaker, clauseFrom, clauseTo };
  };

  const passive = passiveCue(frame, sentence, at, to);
  if (passive !== undefined) return cue('passive', passive.speaker, passive.clauseFrom, passive.clauseTo);
  if (verb.form === 'base' && (isRoleOfName(frame, sentence, at) || isOneThing(frame, sentence, at))) return undefined;
  if (verb.form === 'base' && !hasAuxiliary(frame, sentence, at)) {
    // "Her critics, who include half the council, say that".
    const isApposed = before === ',' && opensWithApposed(frame, sentence, at);
    const apposed = isApposed ? subjectBefore(frame, sentence, at) : undefined;
    const subject =
      isApposed && apposed !== undefined && isPlural(paragraph, apposed) ? apposed : pluralSubject(frame, sentence, at);
    if (subject === undefined || isNounOfPlace(subject, verb.base) || isToBeSaid(frame, sentence, subject, at)) return undefined;
    // "request and answer": behind "and" only what opens a report tells a verb from a noun.
    if (/^(?:and|but)$/u.test(before) && !opensClause(frame, sentence, to, sentence.items.length)) return undefined;
    const from = phraseStart(sentence, subject, at);
    const joint = coordinatedSubject(frame, sentence, subject, from);
    // "an employer, two banks and a union argue over it": behind a comma they may be of a list.
    const isClause = joint !== undefined && (joint.start === 0 || endsAt(frame, sentence, to));
    return cue('subject', joint?.speaker ?? subject, isClause ? joint.start : from, to);
  }
  if (verb.form === 'participle' && before === 'as') {
    const quoted = quotedAsSaying(frame, sentence, at);
    if (quoted === undefined) return undefined;
    return cue('subject', quoted, phraseStart(sentence, quoted, at), to);
  }
  if (verb.form === 'participle') {
    // "is being quoted saying", "officials in Norland are saying".
    const isGoingOn = before === 'quoted' || (BE.has(before) && verb.strength === 'say');
    const subject = isGoingOn ? subjectBefore(frame, sentence, before === 'quoted' ? at - 1 : at) : undefined;
    if (subject !== undefined) return cue('participle', subject, at, to);
    const speaker =
      besideParticiple(frame, sentence, at) ??
      subjectOfWhere(frame, sentence, at) ??
      subjectOfWith(frame, sentence, at) ??
      mainSubject(frame, sentence, at);
    return cue('participle', speaker, at, to);
  }
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

/** "met by a crowd shouting", "a T-shirt reading": a noun right before the word may speak or bear the words itself, unless somebody issued it. */
function besideParticiple(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  // "…, with NAME saying", "…, NAME saying".
  const named = mentionAt(frame, tokenIn(sentence, at - 1));
  if (named !== undefined) {
    const name: SpeakerPhrase = { kind: 'name', from: named.from, to: named.to, mention: frame.mentionOf(named.from) };
    const from = titledStart(frame, sentence, phraseStart(sentence, name, at - 1));
    const isOwnClause = named.kind === 'person' && isBehindComma(frame, sentence, from);
    return isOwnClause || isLedInByWith(frame, sentence, from) ? name : undefined;
  }
  const last = skipAdverbs(frame, sentence, at - 1);
  const phrase = phraseEndingAt(frame, sentence, last);
  if (phrase?.kind !== 'description') return undefined;
  // "NAME released a statement saying".
  const start = phraseStart(sentence, phrase, last);
  const isOwn =
    MAKES.test(keyAt(paragraph, tokenIn(sentence, start - 1))) &&
    paragraph.cases.slice(phrase.from, phrase.to).every((written) => written === 'lower');
  if (isOwn) return undefined;
  // "It broadcast a report saying", "published a statement from NAME saying".
  if (isDocument(frame, phrase) || DOCUMENT_NOUNS.has(keyAt(paragraph, phrase.to - 1))) return phrase;
  // "…, with reports saying".
  if (leadOf(frame, sentence, start) === 'with') return phrase;
  const noun = keyAt(paragraph, phrase.to - 1);
  const isSomebody = isCarrier(noun) || /^(?:some|no)(?:one|body)$/u.test(noun) || PEOPLE.test(noun);
  // "…, with one neighbour saying", "…, the mayor saying".
  return isSomebody || (canSpeak(paragraph, phrase) && isBehindComma(frame, sentence, start)) ? phrase : undefined;
}

const MOST_ITEMS_TO_WITH = 16;

/** "with | NAME | saying", "with NAME calling it a joke and | NAME | saying". */
function isLedInByWith(frame: Frame, sentence: FrameSentence, from: number): boolean {
  const lead = leadOf(frame, sentence, from);
  if (lead !== 'and') return lead === 'with';
  let isDoing = false;
  for (let at = from - 2; at > from - MOST_ITEMS_TO_WITH; at--) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, at));
    if (key === 'with') return isDoing;
    isDoing ||= key.endsWith('ing');
  }
  return false;
}

const MAKES = /^(?:made|released|issued|published|posted|signed|sent|wrote|read|gave|delivered|circulated)$/u;

/** Whether a comma stands in front of an item, or of the "with" there. */
const isBehindComma = ({ paragraph }: Frame, sentence: FrameSentence, start: number): boolean => {
  const before = keyAt(paragraph, tokenIn(sentence, start - 1)) === 'with' ? start - 2 : start - 1;
  return keyAt(paragraph, tokenIn(sentence, before)) === ',';
};

const MOST_MODIFIERS = 9;

/** Left of a subject over its articles, titles and other modifiers to the comma, the quotation or the start that they stand behind. */
function clauseStart(frame: Frame, sentence: FrameSentence, from: number): number {
  const { paragraph } = frame;
  for (let i = from - 1; i >= Math.max(0, from - MOST_MODIFIERS); i--) {
    const token = tokenIn(sentence, i);
    const key = keyAt(paragraph, token);
    if (key === ',') return roleBefore(frame, sentence, i) ?? i + 1;
    if (token < 0) return i + 1;
    const kind = tokenAt(paragraph, token)?.kind;
    if (kind === 'possessive' || key === '-' || key === '.') continue;
    if (kind !== 'word' && kind !== 'number') return from;
    if (BE.has(key) || CLAUSE_OPENERS.has(key)) return from;
    if (PREPOSITIONS.has(key) && key !== 'of' && key !== 'for') return from;
    // "the state weather bureau".
    const isNoun = /^(?:the|a|an)$/u.test(keyAt(paragraph, token - 1)) && cueVerbAt(paragraph, token)?.form === 'base';
    if (hasClass(paragraph, token, WordClass.cue) && !isNoun && !hasClass(paragraph, token, WordClass.role | WordClass.title))
      return from;
    if (i === 0) return 0;
  }
  return from;
}

const MOST_ROLE_ITEMS = 6;

/** "…, its chief executive, NAME said": where a role between commas starts that belongs to the name behind it. */
function roleBefore({ paragraph }: Frame, sentence: FrameSentence, comma: number): number | undefined {
  let hasRole = false;
  for (let i = comma - 1; i >= Math.max(1, comma - MOST_ROLE_ITEMS); i--) {
    const token = tokenIn(sentence, i);
    if (tokenAt(paragraph, token)?.kind !== 'word') return undefined;
    hasRole ||= hasClass(paragraph, token, WordClass.role | WordClass.kin);
    if (!/^(?:its|their|his|her|the)$/u.test(keyAt(paragraph, token))) continue;
    return hasRole && keyAt(paragraph, tokenIn(sentence, i - 1)) === ',' ? i : undefined;
  }
  return undefined;
}

const MOST_QUOTED_ITEMS = 16;

/** "Jo was quoted by Reuters as saying", "Reuters quoted Jo as saying": the one who is quoted. */
function quotedAsSaying(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  for (let i = at - 2; i >= Math.max(0, at - MOST_QUOTED_ITEMS); i--) {
    if (!/^(?:quoted|cited|quoting|citing|quotes?|cites?)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, i)))) continue;
    const before = skipPlainAdverbs(frame, sentence, i - 1);
    const pronoun = tokenIn(sentence, at - 2);
    if (/^(?:him|her)$/u.test(keyAt(frame.paragraph, pronoun))) return { kind: 'pronoun', from: pronoun, to: pronoun + 1 };
    const isPassive = BE.has(keyAt(frame.paragraph, tokenIn(sentence, before)));
    if (isPassive) return subjectBefore(frame, sentence, before);
    // "quoted NAME, the vice chairman, as saying".
    const isApposed = keyAt(frame.paragraph, pronoun) === ',';
    const quoted = isApposed ? phraseStartingAt(frame, sentence, i + 1) : phraseEndingAt(frame, sentence, at - 2);
    // "reports quote officials as saying".
    const least = tokenIn(sentence, i + 1);
    return quoted !== undefined && quoted.from < least ? { ...quoted, from: least } : quoted;
  }
  return undefined;
}

/** Whether "as saying" stands behind "was quoted": there the cue is. */
function leadsToAsSaying(frame: Frame, sentence: FrameSentence, from: number): boolean {
  for (let i = from; i < Math.min(sentence.items.length, from + MOST_QUOTED_ITEMS); i++) {
    if (keyAt(frame.paragraph, tokenIn(sentence, i)) === 'as')
      return keyAt(frame.paragraph, tokenIn(sentence, i + 1)) === 'saying';
  }
  return false;
}

/** Behind these a verb stands in its base form. */
const BEFORE_BASE = new Set('would will did do does to could can may might must should'.split(' '));

function hasAuxiliary(frame: Frame, sentence: FrameSentence, at: number): boolean {
  for (let i = at - 1; i >= Math.max(0, at - 3); i--) {
    if (BEFORE_BASE.has(keyAt(frame.paragraph, tokenIn(sentence, i)))) return true;
  }
  return false;
}

/** "To | quote NAME|, “…”": NAME as the source of what follows. */
function sourceToQuote(frame: Frame, sentence: FrameSentence, at: number): Cue | undefined {
  const speaker = phraseStartingAt(frame, sentence, at + 1);
  if (speaker === undefined) return undefined;
  const clauseTo = appositionEnd(frame, sentence, itemBehind(sentence, speaker.to, at + 1));
  return {
    from: at - 1,
    to: at + 1,
    form: 'according-to',
    strength: 'say',
    base: 'quote',
    speaker,
    clauseFrom: at - 1,
    clauseTo,
  };
}

/** "To | quote NAME, “…”", "It is, to | quote NAME, “…”": whose words follow, unless it is what somebody wants to do. */
const isToQuote = ({ paragraph }: Frame, sentence: FrameSentence, at: number, { base, form }: CueVerb): boolean =>
  base === 'quote' &&
  form === 'base' &&
  keyAt(paragraph, tokenIn(sentence, at - 1)) === 'to' &&
  /^(?:|,|and|but|—|–|--)$/u.test(keyAt(paragraph, tokenIn(sentence, at - 2)));

/** Whether nothing but marks stands behind an item: "told" tells nobody there. */
const endsAt = ({ paragraph }: Frame, { items }: FrameSentence, from: number): boolean =>
  items.slice(from).every((item) => item.kind === 'token' && tokenAt(paragraph, item.token)?.kind !== 'word');

/** "was called “…” by 6 Music": the speaker stands behind "by". Other passives report what others were told. */
function passiveCue(
  frame: Frame,
  sentence: FrameSentence,
  at: number,
  to: number,
): Pick<Cue, 'form' | 'speaker' | 'clauseFrom' | 'clauseTo'> | undefined {
  const previous = skipPlainAdverbs(frame, sentence, at - 1);
  if (!BE.has(keyAt(frame.paragraph, tokenIn(sentence, previous)))) return undefined;
  if (keyAt(frame.paragraph, tokenIn(sentence, at)).endsWith('ing')) return undefined;
  for (let i = to; i < Math.min(sentence.items.length, to + 14); i++) {
    if (keyAt(frame.paragraph, tokenIn(sentence, i)) !== 'by') continue;
    const speaker = phraseStartingAt(frame, sentence, i + 1);
    return { form: 'passive', speaker, clauseFrom: at, clauseTo: to };
  }
  return { form: 'passive', speaker: undefined, clauseFrom: at, clauseTo: to };
}

const ADVERBS = new Set(['also', 'not', 'never', 'once', 'often']);

function skipPlainAdverbs(frame: Frame, sentence: FrameSentence, index: number): number {
  let at = index;
  while (at >= 0) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, at));
    if (!ADVERBS.has(key) && !isManner(key)) break;
    at--;
  }
  return at;
}

const MOST_LABEL_ITEMS = 6;
/** The same where an office stands in front of the name. */
const MOST_OFFICE_ITEMS = 10;

/** "Harbour Party leader NAME: “…”": the mention of whoever holds the office with which a label starts, if a quotation follows, else -1. */
const officeHolder = (frame: Frame, sentence: FrameSentence, opening: number, colon: number): number =>
  sentence.items[colon + 1]?.kind === 'quote' ? holderFrom(frame, opening) : -1;

/** "NAME: …": a speaker's name or role that opens the paragraph, or follows what another said, as in interviews and transcripts. */
function labelCue(frame: Frame, sentence: FrameSentence, at: number): Cue | undefined {
  const { paragraph } = frame;
  let start = at;
  while (start > 0 && tokenIn(sentence, start - 1) >= 0 && at - start <= MOST_OFFICE_ITEMS) start--;
  if (at === start || at - start > MOST_OFFICE_ITEMS || sentence.items.length - at < 2) return undefined;
  if (start > 0 && sentence.items[at + 1]?.kind !== 'quote') return undefined;
  const opening = tokenIn(sentence, start);
  let first = opening;
  while (hasClass(paragraph, first, WordClass.title) && frame.mentionOf(first) < 0 && first < opening + 4) first++;
  if (textAt(paragraph, first) === '.') first++;
  const colon = tokenIn(sentence, at);
  const isShort = at - start <= MOST_LABEL_ITEMS;
  const mention =
    isShort && frame.mentions[frame.mentionOf(first)]?.to === colon
      ? frame.mentionOf(first)
      : officeHolder(frame, sentence, opening, at);
  const found = mention < 0 ? undefined : frame.mentions[mention];
  if (found?.to !== colon) return undefined;
  // "KOPANO STRIKE: ‘…’" is the topic of a headline.
  if (found.kind === 'organization' && found.to - found.from > 1 && found.text === found.text.toUpperCase()) return undefined;
  const speaker: SpeakerPhrase = { kind: 'name', from: found.from, to: found.to, mention };
  return {
    from: at,
    to: at + 1,
    form: 'label',
    strength: 'say',
    base: ':',
    speaker: apposedName(frame, sentence, at) ?? speaker,
    clauseFrom: start,
    clauseTo: at + 1,
  };
}
