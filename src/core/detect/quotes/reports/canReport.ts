import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { caseAt, cueVerbAt, isCapital, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { DETERMINERS, PREPOSITIONS, PRONOUNS } from '../../words/smallWords';
import { isPlainVerb } from '../../words/isPlainVerb';
import { VerbShape } from '../../words/verbShape';
import { DAYS } from '../../words/weekdays';
import { wordSet } from '../../words/wordSet';
import { isManner, skipAdverbs } from '../frame/skipAdverbs';
import { arePeople } from '../phrases/voiceless';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { type Cue, IN_VIEW } from '../frame/cue';
import { hasFiniteVerbIn, looksFinite, opensClause } from '../frame/finiteVerb';
import { isFoundOut } from './foundOut';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { isParticipleInFront } from './frontedReport';
import { isAnswering, reportsClauseBehind } from './reportsClause';
import { hasThat } from './hasThat';
import { isToldThat } from './toldOf';

/** Verbs that report a clause without "that"; others need the word. */
export const REPORTING: ReadonlySet<string> = new Set([
  'point out',
  ...'say tell add announce claim insist estimate warn argue concede admit acknowledge explain note confirm maintain testify believe report write state declare recall stress reckon allege complain observe remark repeat submit'.split(
    ' ',
  ),
]);

/**
 * "denied that", "doubts that", "demanded that", "asked that the name not be used": what these verbs say is not that something is so.
 * "It means that fewer boats run", "shots aimed at a mast that fell", "wants a boat that floats", "spoke through a pipe that leaked": nobody says so.
 */
export const NOT_REPORTING: ReadonlySet<string> = new Set(
  (
    'deny dispute reject refute dismiss doubt discover decide realize realise demand order require request recommend ask ' +
    'press accuse criticize criticise condemn denounce praise blame mean aim want name speak allow let'
  )
    .split(' ')
    .concat('call for'),
);

const MOST_HELPED_ITEMS = 4;
const HELPING: ReadonlySet<string> = new Set(['help', 'helps', 'helped']);

const THINGS: ReadonlySet<string> = new Set(['something', 'anything', 'everything']);
const NO_ONE: ReadonlySet<string> = new Set(['nobody', 'none', 'neither']);

/** Whether a cue reports something that stands in its sentence without marks. */
export function canReport(frame: Frame, cue: Cue, sentence: FrameSentence): boolean {
  if (cue.form === 'label') return false;
  if (cue.form === 'passive') return isToldThat(frame, sentence, cue) && !isNegated(frame, sentence, cue);
  if (cue.form === 'according-to') return cue.speaker !== undefined && cue.base !== IN_VIEW;
  if (cue.strength === 'gesture' || NOT_REPORTING.has(cue.base)) return false;
  // "Noting the cost, NAME said": what opens the sentence leads in, unless "that" follows it.
  if (isParticipleInFront(cue) && keyAt(frame.paragraph, tokenIn(sentence, cue.to)) !== 'that') return false;
  // "The court, hearing an appeal that was filed late, ruled".
  if (cue.form === 'participle' && cue.base === 'hear') return hasThat(frame, sentence, cue);
  // "This may help explain why".
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - MOST_HELPED_ITEMS); i--)
    if (HELPING.has(keyAt(frame.paragraph, tokenIn(sentence, i)))) return false;
  if (isNegated(frame, sentence, cue)) return false;
  if (isRelative(frame, sentence, cue) || isAskedOf(frame, sentence, cue) || isWhatThingsDo(frame, cue)) return false;
  // "Time will reveal whether it was right": no more than "asked whether".
  if (cue.base !== 'say' && keyAt(frame.paragraph, tokenIn(sentence, cue.to)) === 'whether') return false;
  // "held | up | a photograph that showed it".
  if (cue.base === 'hold' && PARTICLES.test(keyAt(frame.paragraph, tokenIn(sentence, cue.to)))) return false;
  // "figured out what it was".
  if (cue.base === 'figure' && keyAt(frame.paragraph, tokenIn(sentence, cue.to)) === 'out') return false;
  // "can tell you the minute it stopped".
  if (cue.base === 'tell' && keyAt(frame.paragraph, tokenIn(sentence, cue.to)) === 'you') return false;
  if (cue.base === 'tell' && tellsThing(frame, sentence, cue.to)) return false;
  if (cue.speaker !== undefined && !mayBeHeard(frame, cue.speaker)) return false;
  return reportsWithoutThat(frame, sentence, cue) || hasThat(frame, sentence, cue) || isFoundOut(frame, sentence, cue);
}

const PARTICLES = /^(?:up|out|off|on|onto|back|down|aloft)$/u;

/** "Do you think the fleet will sail?", "Could you briefly explain what it is?": what somebody is asked. */
const isAskedOf = (frame: Frame, sentence: FrameSentence, { form, from }: Cue): boolean =>
  form === 'subject' && keyAt(frame.paragraph, tokenIn(sentence, skipAdverbs(frame, sentence, from - 1))) === 'you';

/** Verbs for what follows from something as often as for what somebody says. */
const FOLLOWING: ReadonlySet<string> = new Set(['imply', 'guarantee', 'signal', 'signify']);

/** "It implies that", "This right guarantees that": no person and no group says so. */
const isWhatThingsDo = ({ paragraph }: Frame, { base, speaker }: Cue): boolean =>
  FOLLOWING.has(base) && (speaker === undefined || /^(?:it|this|that|which)$/u.test(keyAt(paragraph, speaker.from)));

const MOST_WORDS_OF_THING = 4;
const TOLD_THINGS = wordSet(
  'joke jokes story stories tale tales lie lies truth truths fib fibs anecdote anecdotes fortune fortunes',
);

/** "tells dull | jokes", "told the crews the | truth", "tells something", but "told them the | truth was bitter": what is told is a thing. */
function tellsThing({ paragraph, mentionOf }: Frame, sentence: FrameSentence, from: number): boolean {
  if (THINGS.has(keyAt(paragraph, tokenIn(sentence, from)))) return true;
  for (let at = from; at < from + MOST_WORDS_OF_THING; at++) {
    const token = tokenIn(sentence, at);
    const key = keyAt(paragraph, token);
    if (key === 'that' || mentionOf(token) >= 0 || tokenAt(paragraph, token)?.kind !== 'word') return false;
    if (!TOLD_THINGS.has(key)) continue;
    const behind = tokenIn(sentence, at + 1);
    return tokenAt(paragraph, behind)?.kind !== 'possessive' && !FINITE.has(keyAt(paragraph, behind));
  }
  return false;
}

/** "nobody said", "I say", "something she said": no report of somebody else's words. */
function mayBeHeard({ paragraph }: Frame, { kind, from }: SpeakerPhrase): boolean {
  const key = keyAt(paragraph, from);
  const isWriter = kind === 'pronoun' && /^(?:i|you)(?:['’]|$)/u.test(key);
  return !isWriter && !NO_ONE.has(key) && !THINGS.has(keyAt(paragraph, from - 1));
}

function reportsWithoutThat(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  if (PLAIN.has(cue.base)) return true;
  // "Confirmed cases rose".
  if (cue.from === 0 && cue.speaker === undefined) return false;
  if (REPORTING.has(cue.base)) return hasFiniteVerb(frame, sentence, cue) || reportsDeed(frame, sentence, cue);
  return reportsClauseBehind(frame, sentence, cue) || (isAnswering(frame, sentence, cue) && isBehindComma(frame, sentence, cue));
}

/** Verbs that as often take a thing: "wrote the song that won". */
const OF_THINGS: ReadonlySet<string> = new Set('write announce declare recall report observe'.split(' '));

/** "insisted the jockey followed orders": the clause behind the cue has an ordinary verb. */
function reportsDeed(frame: Frame, sentence: FrameSentence, { base, from, to }: Cue): boolean {
  const { paragraph } = frame;
  const first = tokenIn(sentence, to);
  const key = keyAt(paragraph, first);
  if (OF_THINGS.has(base)) return isNamedDeed(frame, sentence, to);
  if (/^(?:who|which)$/u.test(keyAt(paragraph, tokenIn(sentence, from - 1)))) return false;
  const opens = DETERMINERS.has(key) || PRONOUNS.has(key) || isCapital(paragraph, first) || arePeople(paragraph, first);
  if (!opens) return false;
  // "claims it shot down a jet", but not "claims it daily".
  if (PRONOUNS.has(key) && opensClause(frame, sentence, to) && doesSomething(frame, sentence, to + 1)) return true;
  return opensClause(frame, sentence, to) && hasFiniteVerbIn(frame, sentence, to + 1, sentence.items.length);
}

/** Whether a word behind a pronoun may be its verb, with more behind it. */
function doesSomething({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean {
  const token = tokenIn(sentence, at);
  return (
    caseAt(paragraph, token) === 'lower' &&
    !isFunctionToken(paragraph, token) &&
    !isManner(keyAt(paragraph, token)) &&
    !TELLS_HOW.test(keyAt(paragraph, token)) &&
    tokenAt(paragraph, tokenIn(sentence, at + 1))?.kind === 'word'
  );
}

const TELLS_HOW = /^(?:daily|weekly|often|again|aloud|twice|well|better|best|first|today|yesterday|later|earlier|last|next)$/u;

/** "reports | the Harbour Board left in May", but neither "reports the Harbour Board bonds" nor "reports the Harbour Board backed by Norland". */
function isNamedDeed(frame: Frame, sentence: FrameSentence, from: number): boolean {
  const first = keyAt(frame.paragraph, tokenIn(sentence, from)) === 'the' ? from + 1 : from;
  const token = tokenIn(sentence, first);
  const name = mentionAt(frame, token);
  if (name?.from !== token) return false;
  return isPlainVerb(frame.paragraph, name.to) && keyAt(frame.paragraph, name.to + 1) !== 'by';
}

/** "…, the army replied": who speaks stands behind what is reported. */
const isBehindComma = ({ paragraph }: Frame, sentence: FrameSentence, { form, clauseFrom }: Cue): boolean =>
  form !== 'participle' && keyAt(paragraph, tokenIn(sentence, clauseFrom - 1)) === ',';

/** "the words, which she says often", "asked what she would tell him", but "a wall, which police said had been built" reports that it had. */
function isRelative(frame: Frame, sentence: FrameSentence, { base, clauseFrom, to }: Cue): boolean {
  const { paragraph } = frame;
  const before = keyAt(paragraph, tokenIn(sentence, clauseFrom - 1));
  if (!/^(?:which|whom|what)$/u.test(before)) return false;
  // "a video in which he says he has been robbed".
  if (base === 'say' && PREPOSITIONS.has(keyAt(paragraph, tokenIn(sentence, clauseFrom - 2)))) return false;
  return (
    !looksFinite(frame, tokenIn(sentence, to)) && !(base === 'say' && before === 'which' && opensWithPronoun(frame, sentence, to))
  );
}

/** "a vote, which NAME says | he won": a clause with all that it needs. */
const opensWithPronoun = (frame: Frame, sentence: FrameSentence, at: number): boolean =>
  /^(?:he|she|it|they)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at))) && opensClause(frame, sentence, at);

/** "It did not say what else was in it" reports nothing. */
function isNegated(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 2); i--) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    if (key === 'not' || key === 'never' || key.endsWith("n't") || key.endsWith('n’t')) return true;
  }
  return false;
}

export const FINITE = new Set(
  'is was are were has had have will would can could should must may might did does do not'.split(' '),
);

/** "and | has it read", "and | then has": what the same subject does next. */
const goesOn = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean =>
  FINITE.has(keyAt(paragraph, tokenIn(sentence, keyAt(paragraph, tokenIn(sentence, at)) === 'then' ? at + 1 : at)));

/** Verbs that as often take a thing, in front of the comma of the next clause. */
const TAKES_THINGS = new Set(['write', 'announce']);

/** Verbs that hardly take anything but what was said. */
export const PLAIN: ReadonlySet<string> = new Set(['say', 'tell']);

/** "conceded he had never been there", but not "wrote the novel": what is reported has a verb of its own, if it stands behind the cue. */
function hasFiniteVerb(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  // "Lind had 31 points, | Okafor added | 22 and the Harrow Oaks won".
  if (cue.base === 'add' && isCounted(frame, sentence, cue.to)) return addsClause(frame, sentence, cue);
  const isAside = /^(?:who|which)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, cue.from - 1)));
  if (!isAside && isBehindComma(frame, sentence, cue) && !takesThing(frame, sentence, cue)) return true;
  if (cue.base === 'add') return addsClause(frame, sentence, cue);
  for (let i = cue.to; i < Math.min(sentence.items.length, cue.to + 20); i++) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    // "NAME, who wrote a book, would not say".
    if (isAside && key === ',') return false;
    // "wrote the memo, which was leaked", "wrote the book that was burnt".
    if (i > cue.to && /^(?:that|which|who|whose|whom)$/u.test(key)) return false;
    // "claimed responsibility, although nobody was", "declared an emergency after the dam had burst".
    if (i > cue.to && TELLS_WHEN.test(key)) return false;
    // "wrote a book on ferries, thinks it will", "announced a grant, and NAME said it was", "acknowledged and discussed the leak; it was".
    if ((key === ',' && TAKES_THINGS.has(cue.base)) || key === ';') return false;
    // "declared its support, saying the plan was good".
    if (key === ',' && cueVerbAt(frame.paragraph, tokenIn(sentence, i + 1))?.form === 'participle') return false;
    // "writes the issue and then has it read", "maintains ties, and has offered to talk".
    if (key === 'and' && goesOn(frame, sentence, i + 1) && !hasFiniteVerbIn(frame, sentence, cue.to, i)) return false;
    // "The inquiry announced Tuesday is the first".
    if (OF_THINGS.has(cue.base) && FINITE.has(key) && DAYS.has(keyAt(frame.paragraph, tokenIn(sentence, i - 1)))) return false;
    // "reports losses weekly, and its owners are".
    if (key === ',' && OF_THINGS.has(cue.base) && /^(?:and|but|while)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, i + 1))))
      return false;
    if (isFinite(frame, sentence, i) || key.endsWith("n't") || key.endsWith('n’t')) return true;
  }
  return false;
}

const TELLS_WHEN = /^(?:although|though|after|before|when|while|because)$/u;

/** "would", but not "in May". */
const isFinite = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean => {
  const key = keyAt(paragraph, tokenIn(sentence, at));
  return FINITE.has(key) && !(key === 'may' && isCapital(paragraph, tokenIn(sentence, at)));
};

/** "In May, the board announced a truce": nothing that it may have announced stands in front, as in "The plan, the board announced, was dead". */
function takesThing(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  if (cue.form !== 'subject' || tokenAt(frame.paragraph, tokenIn(sentence, cue.to))?.kind !== 'word') return false;
  return !hasFiniteVerbIn(frame, sentence, 0, cue.clauseFrom - 1);
}

/** What tells when or from where something was added. */
const AFTER_WHAT_IS_ADDED = /^(?:before|after|until|from|against)$/u;

/** "added the road was closed", but not "added 19 points and 11 rebounds", "added 155 before Kolt fell". */
export function addsClause(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  for (let i = cue.to; i < sentence.items.length; i++) {
    const token = tokenIn(sentence, i);
    const key = keyAt(frame.paragraph, token);
    if (/^(?:who|which|whose|where|when|while|as)$/u.test(key) || (key === ',' && cue.base === 'add')) return false;
    if (cue.base === 'add' && AFTER_WHAT_IS_ADDED.test(key)) return false;
    if (isFinite(frame, sentence, i) || /n['’]t$/u.test(key) || key === 'that') return true;
    // "added 2% and gained more".
    if (key === 'and' && isCounted(frame, sentence, cue.to)) return false;
    // "added 22 points and": what is counted is no verb.
    if (i === cue.to + 1 && isCounted(frame, sentence, cue.to)) continue;
    // "added a boat to a list of stranded ships".
    const isModifier = PREPOSITIONS.has(keyAt(frame.paragraph, token - 1)) || DETERMINERS.has(keyAt(frame.paragraph, token - 1));
    if (i > cue.to && !isModifier && frame.paragraph.words[token]?.verbShape === VerbShape.verb) return true;
  }
  return false;
}

/** "| 2% and", "| 400 seats and": how much was added. */
const isCounted = ({ paragraph }: Frame, sentence: FrameSentence, at: number): boolean =>
  tokenAt(paragraph, tokenIn(sentence, at))?.kind === 'number';
