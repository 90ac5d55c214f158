import { cueVerbAt, hasClass, isCapital, keyAt, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { isFiniteVerb } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isComma, isDash, tokenIn } from '../frame/frame';
import { otherNameStart } from '../frame/otherNameStart';
import { PREPOSITIONS } from '../../words/smallWords';
import { isInnerHyphen } from '../../words/isInnerHyphen';
import { WordClass } from '../../words/wordClass';
import { antecedent } from './antecedent';
import { personNamedBefore } from '../phrases/apposedName';
import { bearerSubject } from './bearerSubject';
import { commaBeforePlace } from '../phrases/commaBeforePlace';
import { beforeBracket } from '../frame/bracket';
import { completedSubject, headedSubject } from './headedSubject';
import { groupOfExamples } from './groupOfExamples';
import { jointNames } from '../phrases/jointNames';
import { leadOf } from './leadOf';
import { leadsInto } from './leadsInto';
import { mainSubject } from './mainSubject';
import { personBehindComma } from './personBehindComma';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStart, titledStart } from '../phrases/phraseStart';
import { skipAdverbs } from '../frame/skipAdverbs';
import { madeDocument, makerBefore, seenDocument } from '../phrases/sourceDocument';
import { hasPersonWord, namePhrase, pronounAt, type SpeakerPhrase } from '../frame/speakerPhrase';
import { subjectAroundComma } from './subjectAroundComma';
import { antecedentOfWho, toldByWho } from './toldByWho';
import { canSpeak } from '../phrases/voiceless';
import { wordSet } from '../../words/wordSet';

/** Who does what the verb says; what only tells where a sign hangs or who holds it is no subject. */
export function subjectBefore(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const phrase = plainSubjectBefore(frame, sentence, at);
  const bearer = bearerSubject(frame, sentence, at);
  if (bearer === undefined || phrase === undefined) return phrase ?? bearer ?? makerBefore(frame, sentence, at);
  if (phrase.from <= bearer.to) return phrase;
  const left = skipAdverbs(frame, sentence, at - 1);
  if (phrase.to <= tokenIn(sentence, left)) return bearer;
  const lead = leadOf(frame, sentence, phraseStart(sentence, phrase, left));
  return lead !== undefined && leadsInto(lead) ? bearer : phrase;
}

/** The phrase directly before the verb, or the one in front of the apposition or clause that ends there. */
function plainSubjectBefore(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const left = skipAdverbs(frame, sentence, at - 1);
  const marks = isComma(frame, sentence, left) ? left - 1 : left;
  if (sentence.items[marks]?.kind === 'quote') {
    // "NAME, also called “Rome,” said".
    const called = otherNameStart(frame, sentence, marks);
    if (called !== undefined && called < marks) return plainSubjectBefore(frame, sentence, called);
  }
  const item = sentence.items[left];
  if (item === undefined || item.kind === 'quote') return undefined;
  const key = keyAt(frame.paragraph, item.token);
  if (key === ',') return subjectBeforeComma(frame, sentence, left);
  if (key === ')')
    return namedInBracket(frame, sentence, left) ?? phraseEndingAt(frame, sentence, beforeBracket(frame, sentence, left));
  if (isDash(frame, sentence, left)) return namedBeforeDashes(frame, sentence, left) ?? mainSubject(frame, sentence, left);
  if (key === 'to') return agentOfInfinitive(frame, sentence, left) ?? mainSubject(frame, sentence, left);
  if (key === 'and' || key === 'but') return whichBefore(frame, sentence, left) ?? mainSubject(frame, sentence, left);
  if (key === 'or' || key === 'then') return mainSubject(frame, sentence, left);
  const isName = frame.mentionOf(item.token) >= 0;
  if (!isName && (key === 'who' || key === 'which' || key === 'that')) return antecedent(frame, sentence, left);
  return (isName ? seenDocument(frame, sentence, left) : undefined) ?? subjectEndingAt(frame, sentence, left, at);
}

function subjectBeforeComma(frame: Frame, sentence: FrameSentence, comma: number): SpeakerPhrase | undefined {
  const place = commaBeforePlace(frame, sentence, comma);
  if (place !== undefined) return plainSubjectBefore(frame, sentence, place);
  const and = andBeforeAside(frame, sentence, comma);
  if (and !== undefined) return mainSubject(frame, sentence, and);
  return subjectAroundComma(frame, sentence, comma) ?? mainSubject(frame, sentence, comma);
}

/** The phrase that ends with the item `left`, or whoever it tells more of, in front of the verb at the item `verb`. */
function subjectEndingAt(frame: Frame, sentence: FrameSentence, left: number, verb: number): SpeakerPhrase | undefined {
  const group = groupOfExamples(frame, sentence, left);
  if (group !== undefined) return group;
  const phrase = phraseEndingAt(frame, sentence, left);
  const headed = completedSubject(frame, sentence, phrase, left);
  if (headed !== undefined) return headed;
  if (phrase === undefined) return madeDocument(frame, sentence, left + 1) ?? mainSubject(frame, sentence, left + 1);
  if (phrase.kind === 'pronoun') return phrase;
  const start = phraseStart(sentence, phrase, left);
  const told = toldByWho(frame, sentence, start);
  if (told !== undefined) return told;
  if (phrase.kind === 'place') return phrase;
  if (phrase.kind === 'description') return describedSubject(frame, sentence, { phrase, start, left, verb });
  return groupWith(frame, sentence, phrase, start) ?? behindPreposition(frame, sentence, { phrase, start, left, verb }) ?? phrase;
}

/** A phrase in front of a verb, and the items at which both are. */
interface PlacedPhrase {
  readonly phrase: SpeakerPhrase;
  /** The phrase's first item. */
  readonly start: number;
  /** Its last one. */
  readonly left: number;
  readonly verb: number;
}

/** Whom a description means by the words in front of it, or the description. */
function describedSubject(frame: Frame, sentence: FrameSentence, placed: PlacedPhrase): SpeakerPhrase {
  const { paragraph } = frame;
  const { phrase, start, left, verb } = placed;
  const previous = keyAt(paragraph, tokenIn(sentence, start - 1));
  // "NAME of the Harbour Police dive squad told".
  const person = /^(?:of|at|from|with|in)$/u.test(previous) ? personNamedBefore(frame, sentence, start - 1) : undefined;
  if (person !== undefined) return person;
  const behind = behindPreposition(frame, sentence, placed);
  if (behind !== undefined) return behind;
  // The person in an apposition that ends at the verb: "the agency's head, NAME said". "NAME, her lawyers said, was ill" is said by them.
  if (previous === ',' && keyAt(paragraph, tokenIn(sentence, verb + 1)) !== ',') {
    const apposed = personNamedBefore(frame, sentence, start - 1);
    if (apposed !== undefined && !isLedIn(frame, sentence, apposed, start - 2)) return apposed;
  }
  if (canSpeak(paragraph, phrase)) return phrase;
  // "A man accused of opening fire in a mall told": no fire speaks.
  return personBehindComma(frame, sentence, left) ?? antecedentOfWho(frame, sentence, start) ?? phrase;
}

/** "At the dinner in Lagos the minister said": a phrase behind a preposition is the subject only if nothing better stands before it. */
function behindPreposition(
  frame: Frame,
  sentence: FrameSentence,
  { phrase, start, left }: PlacedPhrase,
): SpeakerPhrase | undefined {
  const previous = keyAt(frame.paragraph, tokenIn(sentence, start - 1));
  if (previous !== 'of' && !BEFORE_SUBJECT.has(previous)) return undefined;
  const whole = personBehindComma(frame, sentence, left);
  if (whole !== undefined) return whole;
  if (previous === 'of' || opensClauseOfTime(frame, sentence, phrase, start)) return undefined;
  return mainSubject(frame, sentence, start - 1) ?? phraseEndingAt(frame, sentence, start - 2) ?? phrase;
}

/** "A spokesman (Major | Ada Okafor |) said": whose name alone, with a title, stands in the brackets behind what they are. */
function namedInBracket(frame: Frame, sentence: FrameSentence, close: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const mention = frame.mentionOf(tokenIn(sentence, close - 1));
  const found = frame.mentions[mention];
  if (found?.kind !== 'person') return undefined;
  const before = beforeBracket(frame, sentence, close);
  for (let token = tokenIn(sentence, before) + 2; token < found.from; token++)
    if (!isCapital(paragraph, token) && textAt(paragraph, token) !== '.') return undefined;
  const described = phraseEndingAt(frame, sentence, before);
  return described?.kind === 'description' && hasPersonWord(paragraph, described) ? namePhrase(found, mention) : undefined;
}

const MOST_ITEMS_OF_WHICH = 16;

/** "It vexed Norland, which admits the loss | but insists": of whom the clause tells that a conjunction goes on with. */
function whichBefore(frame: Frame, sentence: FrameSentence, and: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  for (let at = and - 1; at > Math.max(0, and - MOST_ITEMS_OF_WHICH); at--) {
    const token = tokenIn(sentence, at);
    if (token < 0 || (tokenAt(paragraph, token)?.kind === 'mark' && !isInnerHyphen(paragraph, token))) return undefined;
    if (keyAt(paragraph, token) !== 'which') continue;
    const isOwn =
      cueVerbAt(paragraph, tokenIn(sentence, at + 1))?.form === 'present' || isFiniteVerb(frame, tokenIn(sentence, at + 1));
    return isOwn && isComma(frame, sentence, at - 1) ? antecedent(frame, sentence, at) : undefined;
  }
  return undefined;
}

const MOST_ITEMS_OF_ASIDE = 12;

/** "NAME rose | and, on her way out, told": the conjunction in front of what only says how, when or where, which a comma ends. */
function andBeforeAside({ paragraph }: Frame, sentence: FrameSentence, close: number): number | undefined {
  for (let at = close - 1; at > Math.max(1, close - MOST_ITEMS_OF_ASIDE); at--) {
    if (keyAt(paragraph, tokenIn(sentence, at)) !== ',') continue;
    const first = keyAt(paragraph, tokenIn(sentence, at + 1));
    const isAside = PREPOSITIONS.has(first) || /^(?:when|while|as|after|\p{Ll}{3,}ing)$/u.test(first);
    return isAside && /^(?:and|but)$/u.test(keyAt(paragraph, tokenIn(sentence, at - 1))) ? at - 1 : undefined;
  }
  return undefined;
}

const MOST_ITEMS_BETWEEN_DASHES = 30;

/** "At the gate, NAME — who came late — said", "leaders of three factions -- A, B and C -- said": who stands in front of what dashes set apart. */
function namedBeforeDashes(frame: Frame, sentence: FrameSentence, close: number): SpeakerPhrase | undefined {
  for (let at = close - 1; at > Math.max(0, close - MOST_ITEMS_BETWEEN_DASHES); at--)
    if (isDash(frame, sentence, at)) return personNamedBefore(frame, sentence, at) ?? headedSubject(frame, sentence, at - 1);
  return undefined;
}

/** "It was rude of | NAME | to say", "She waited for | him | to answer": who does what an infinitive says. */
function agentOfInfinitive(frame: Frame, sentence: FrameSentence, to: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const token = tokenIn(sentence, to - 1);
  const mention = frame.mentionOf(token);
  const named = frame.mentions[mention];
  const agent: SpeakerPhrase | undefined =
    named !== undefined
      ? { kind: 'name', from: named.from, to: named.to, mention }
      : /^(?:him|her)$/u.test(keyAt(paragraph, token))
        ? pronounAt(token)
        : undefined;
  if (agent === undefined) return undefined;
  const start = titledStart(frame, sentence, phraseStart(sentence, agent, to - 1));
  // "a letter of NAME", "a lawyer for NAME": an adjective or a verb leads in who does it.
  const before = tokenIn(sentence, start - 2);
  const isNoun = hasClass(paragraph, before, WordClass.role | WordClass.title | WordClass.kin);
  return /^(?:of|for)$/u.test(keyAt(paragraph, tokenIn(sentence, start - 1))) && !isNoun ? agent : undefined;
}

/** What stands behind these is seldom the subject of the verb behind it. */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set(
  'by with from to at in on under after inside outside near behind during against into through over'.split(' '),
);

/** "Days after the board | said", "The boats left after a judge | ruled": no complement, but the subject of a clause. */
const opensClauseOfTime = (frame: Frame, sentence: FrameSentence, phrase: SpeakerPhrase, start: number): boolean =>
  keyAt(frame.paragraph, tokenIn(sentence, start - 1)) === 'after' && canSpeak(frame.paragraph, phrase);

const MEMBERS = wordSet('comprising including');

/** "A bench comprising Justices | NAME and | NAME | ruled": the group, where a name is only one of its members. */
function groupWith(frame: Frame, sentence: FrameSentence, name: SpeakerPhrase, start: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const [first = name] = jointNames(frame, name, MEMBERS) ?? [];
  const at = titledStart(frame, sentence, phraseStart(sentence, { ...name, from: first.from }, start));
  if (!MEMBERS.has(keyAt(paragraph, tokenIn(sentence, at - 1)))) return undefined;
  return phraseEndingAt(frame, sentence, at - 2);
}

/** "Speaking to the press at NAME, the leader said": a name that ends an introduction is not whom the words behind it describe. */
function isLedIn(frame: Frame, sentence: FrameSentence, name: SpeakerPhrase, last: number): boolean {
  const first = keyAt(frame.paragraph, tokenIn(sentence, 0));
  const opener = /^(?:but|and|yet)$/u.test(first) ? keyAt(frame.paragraph, tokenIn(sentence, 1)) : first;
  const opens = PREPOSITIONS.has(opener) || /^(?:\p{L}{3,}(?:ing|ed)|led|told|shown|held|taken|sworn|seen)$/u.test(opener);
  const lead = opens ? leadOf(frame, sentence, phraseStart(sentence, name, last)) : undefined;
  // "After meeting NAME, the leader said".
  return lead !== undefined && (PREPOSITIONS.has(lead) || /^\p{Ll}{3,}ing$/u.test(lead));
}
