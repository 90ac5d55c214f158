import type { DetectedEntity } from '../../../model/detection';
import type { TokenRange } from '../../../text/sentence';
import { isInReportOfSomebody } from '../../isToldOfSomebody';
import type { ArticleMention } from '../../articleMention';
import type { ResolvedEntities } from '../../entities/resolveEntities';
import { cueVerbAt, hasClass, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, mentionAt, tokenIn } from '../../quotes/frame/frame';
import { INDEFINITE, PREPOSITIONS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';
import { BE } from '../../words/smallWords';
import { ASKS } from '../../words/askingVerbs';
import { type Authorship, authorshipAt, TELLS_OF_AUTHOR } from './authorship';
import type { FocusPlace } from '../focus/focus';
import { kinBefore, type KinBefore } from '../focus/kinBefore';
import { isPluralNoun } from '../focus/personNoun';
import { statedAge } from '../focus/statedAge';
import { type PartyAndState, statedParty } from '../focus/statedParty';
import { frontedPhrase } from './frontedPhrase';
import type { SpeakerPhrase } from '../../quotes/frame/speakerPhrase';
import { isTitleLike } from '../../quotes/frame/titleLike';
import { statedTrade } from './statedTrade';
import { testifies } from './testimony';

const MOST_APPOSITION_TOKENS = 10;
const ADDRESSES = new Set([...ASKS, 'told', 'tells', 'reminded', 'thanked']);
/** The words that a subject, somebody asked or whoever wrote something may be told by. */
const BRINGS_UP = joinedSet(TELLS_OF_AUTHOR, wordSet('he she the him her'));

/** Something a sentence brings up, in the order of the text. */
export interface DiscourseEvent {
  readonly place: FocusPlace;
  readonly entity: DetectedEntity | undefined;
  readonly phrase: SpeakerPhrase | undefined;
  /** Whoever made the statement or letter that stands here. */
  readonly author: Authorship | undefined;
  /** It asks somebody something. */
  readonly asks: boolean;
  /** Whose relative it is. */
  readonly kin: KinBefore | undefined;
  readonly age: number | undefined;
  readonly party: PartyAndState | undefined;
  /** It answers in court. */
  readonly testifies: boolean;
  /** The noun of what the text says it is. */
  readonly trade: string | undefined;
  /** It is asked something. */
  readonly isAsked: boolean;
}

const phraseEvent = (
  place: FocusPlace,
  phrase: SpeakerPhrase | undefined,
  author: Authorship | undefined,
  asks = false,
): DiscourseEvent => ({
  place,
  entity: undefined,
  phrase,
  author,
  asks,
  kin: undefined,
  age: undefined,
  party: undefined,
  testifies: false,
  trade: undefined,
  isAsked: false,
});

/** Where a paragraph stands in its article. */
export interface ParagraphPlace {
  readonly offset: number;
  readonly unit: number;
  /** How many sentences stand before it. */
  readonly firstSentence: number;
}

/** What a paragraph brings up, in the order of the text; `subjects` are those of its sentences. */
export function discourseEvents(
  frame: Frame,
  mentions: readonly ArticleMention[],
  place: ParagraphPlace,
  subjects: readonly (SpeakerPhrase | undefined)[],
  entityAt: ResolvedEntities['entityAt'],
  isTurn: boolean,
): readonly DiscourseEvent[] {
  const events: DiscourseEvent[] = [];
  const offsetOf = (token: number): number => place.offset + (tokenAt(frame.paragraph, token)?.start ?? 0);
  // Written out: places of several shapes, or spread out of others, are far slower.
  const at = (
    token: number,
    sentence: number,
    subject: boolean,
    quoted: boolean,
    aside = false,
    object = false,
    fronts?: number,
  ): FocusPlace => ({
    place: offsetOf(token),
    sentence: place.firstSentence + sentence,
    unit: place.unit,
    subject,
    aside,
    object,
    quoted,
    fronts,
  });
  const fronted = frame.sentences.map((sentence, index) => frontedPhrase(frame, sentence, subjects[index]));
  const mayAsk = (frame.paragraph.signals & WordSignal.asks) !== 0;
  let next = 0;
  let nextFrom = mentions[0]?.from ?? Infinity;
  const mentionsBefore = (end: number, sentence: number, quoted: boolean): void => {
    for (let mention = mentions[next]; mention !== undefined && mention.from < end; mention = mentions[++next]) {
      const entity = entityAt.get(mention.span.start);
      const subject = subjects[sentence];
      const isSubject = !quoted && (subject?.mention === next || cueVerbAt(frame.paragraph, mention.to) !== undefined);
      if (entity === undefined || isDatelineAgency(frame, mention) || isNation(frame, mention)) continue;
      const aside =
        tokenAt(frame.paragraph, mention.to)?.kind === 'possessive' || keyAt(frame.paragraph, mention.from - 1) === 'of';
      const isAsked = mayAsk && mention.kind === 'person' && !quoted && isAskedHere(frame, mention);
      const isObject =
        !quoted && !isSubject && !isAsked && subject !== undefined && mention.from >= subject.to && !isIntroduced(frame, mention);
      const isPassed = quoted || isInPassing(frame, mention);
      const asks = mayAsk && !quoted && (isAsking(frame, mention.to) || isAskedBy(frame, mention.from));
      const front = fronted[sentence];
      const isFronted = !quoted && front !== undefined && mention.from >= front.from && mention.from < front.to;
      const fronts = isFronted && subject !== undefined ? offsetOf(subject.from) : undefined;
      const kin = mention.kind === 'person' && !quoted ? kinBefore(frame, mention.from, mention.to) : undefined;
      const age = mention.kind === 'person' ? statedAge(frame, mention.from, mention.to) : undefined;
      const party = mention.kind === 'person' ? statedParty(frame.paragraph, mention) : undefined;
      const answers =
        mention.kind === 'person' &&
        !quoted &&
        testifies(frame, mention.to, isSubject ? firstTokenOf(frame, sentence) : undefined, entity.role);
      events.push({
        place: at(mention.from, sentence, isSubject, isPassed, aside, isObject, fronts),
        entity,
        phrase: undefined,
        author: undefined,
        asks,
        kin,
        age,
        party,
        testifies: answers,
        trade: mention.kind === 'person' ? statedTrade(frame.paragraph, mention.to) : undefined,
        isAsked,
      });
    }
    nextFrom = mentions[next]?.from ?? Infinity;
  };
  for (const [index, sentence] of frame.sentences.entries()) {
    const { items } = sentence;
    const subject = subjects[index];
    const described = subject?.kind === 'description' ? subject : undefined;
    const isSelf = described !== undefined && isSelfTold(frame, described);
    const authors: Authorship[] = [];
    for (let position = 0; position < items.length; position++) {
      const token = tokenIn(sentence, position);
      if (token < 0) {
        const following = tokenIn(sentence, position + 1);
        mentionsBefore(following < 0 ? firstTokenOf(frame, index + 1) : following, index, true);
        continue;
      }
      if (nextFrom <= token) mentionsBefore(token + 1, index, isTurn);
      if (isTurn) continue;
      const key = keyAt(frame.paragraph, token);
      // Nearly no word brings anything up.
      if (token !== described?.from && authors.length === 0 && !BRINGS_UP.has(key)) continue;
      const authorship = authorshipAt(frame, sentence, position, subject);
      if (authorship !== undefined) authors.push(authorship);
      const isHimself = key === 'he' || key === 'she';
      if (isHimself && (isSelf || isInReportOfSomebody(frame.paragraph, token))) continue;
      const isSubject = isHimself || token === described?.from;
      const phrase = isSubject ? subjectAt(token, key, described) : askedAt(frame, token, key);
      if (phrase !== undefined) {
        const asks = mayAsk && isSubject && asksAgain(frame, phrase.to);
        events.push(phraseEvent(at(token, index, isSubject, false), phrase, undefined, asks));
      }
      for (const authorship of authors)
        if (authorship.from === token) events.push(phraseEvent(at(token, index, false, false), undefined, authorship));
    }
  }
  return events;
}

const onePronoun = (token: number): SpeakerPhrase => ({ kind: 'pronoun', from: token, to: token + 1 });

/** "He", "she", or the description that is the subject of its sentence. */
const subjectAt = (token: number, key: string, described: SpeakerPhrase | undefined): SpeakerPhrase | undefined =>
  key === 'he' || key === 'she' ? onePronoun(token) : described;

/** Whoever is asked or told something by a pronoun or description that starts at a token. */
function askedAt(frame: Frame, token: number, key: string): SpeakerPhrase | undefined {
  if (key === 'the') return ADDRESSES.has(keyAt(frame.paragraph, token - 1)) ? askedPhrase(frame, token) : undefined;
  return isAskedPronoun(frame, token) ? onePronoun(token) : undefined;
}

/** "There was Tom, the neighbour, NAME", "They met NAME, who had come": more is said of somebody than what was done to them. */
const isIntroduced = (frame: Frame, { from, to }: ArticleMention): boolean =>
  keyAt(frame.paragraph, leftOfTitles(frame, from - 1)) === ',' || keyAt(frame.paragraph, to) === ',';

const MOST_DATELINE_TOKENS = 12;

/** "LAGOS (Reuters) —": the agency that sends the story takes no part in it. */
const isDatelineAgency = ({ paragraph }: Frame, { kind, from, to }: ArticleMention): boolean =>
  kind === 'organization' &&
  to < MOST_DATELINE_TOKENS &&
  textAt(paragraph, from - 1) === '(' &&
  textAt(paragraph, to) === ')' &&
  (/^[-–—]+$/u.test(textAt(paragraph, to + 1)) || isBehindPlace(paragraph, from - 1));

/** "LAGOS, May 4 | (UNI) The court": a place in capitals and a date, without a dash behind the agency. */
function isBehindPlace({ cases, tokens }: ParagraphAnalysis, to: number): boolean {
  if (cases[0] !== 'upper' || tokens[0]?.kind !== 'word') return false;
  for (let i = 1; i < to; i++) if (tokens[i]?.kind === 'word' && cases[i] === 'lower') return false;
  return tokens.slice(0, to).some(({ kind }) => kind === 'number');
}

/** "the Finn": somebody by nation, whatever the word was taken for. */
const isNation = ({ paragraph }: Frame, { kind, from, to }: ArticleMention): boolean =>
  kind === 'person' && to - from === 1 && keyAt(paragraph, from - 1) === 'the' && hasClass(paragraph, from, WordClass.demonym);

/** "NAME, whose brother NAME opens the batting, said": the second comes up in passing. */
const isInPassing = ({ paragraph }: Frame, { kind, from }: ArticleMention): boolean =>
  kind === 'person' && hasClass(paragraph, from - 1, WordClass.kin) && keyAt(paragraph, from - 2) === 'whose';

/** "NAME asked", "NAME, a doctor, asked her"; but not "NAME, asked whether". */
function isAsking(frame: Frame, from: number): boolean {
  const { paragraph } = frame;
  if (ASKS.has(keyAt(paragraph, from))) return !doubts(frame, from) && !requests(frame, from);
  if (behindWanting(frame, from) !== undefined) return true;
  if (keyAt(paragraph, from) !== ',') return false;
  for (let i = from + 1; i < from + MOST_APPOSITION_TOKENS; i++) {
    if (!ASKS.has(keyAt(paragraph, i))) continue;
    return frame.mentionOf(i + 1) >= 0 || /^(?:him|her|them)$/u.test(keyAt(paragraph, i + 1));
  }
  return false;
}

/** "She asked.", "He asked again.", "She asked his lawyer, NAME": the question itself, and no report of one. */
function asksAgain(frame: Frame, verb: number): boolean {
  const { paragraph } = frame;
  const end = ASKS.has(keyAt(paragraph, verb)) ? verb + 1 : behindWanting(frame, verb);
  if (end === undefined) return false;
  return /^[.?:]$/u.test(keyAt(paragraph, keyAt(paragraph, end) === 'again' ? end + 1 : end)) || asksPerson(frame, verb);
}

/** "wanted to know|": the token behind it. */
const behindWanting = ({ paragraph }: Frame, verb: number): number | undefined =>
  keyAt(paragraph, verb + 2) === 'know' && keyAt(paragraph, verb + 1) === 'to' && /^want(?:ed|s)$/u.test(keyAt(paragraph, verb))
    ? verb + 3
    : undefined;

/** "asked | NAME", "asked | NAME's lawyer, | NAME". */
function asksPerson(frame: Frame, verb: number): boolean {
  for (let token = verb + 1; token <= verb + 1 + MOST_ROLE_WORDS; token++) {
    const mention = mentionAt(frame, token);
    if (mention?.kind === 'person' && mention.from === token && isAskedHere(frame, mention)) return true;
  }
  return false;
}

/** "NAME questioned whether the harbour would pay": a doubt, which nobody answers. */
const doubts = ({ paragraph, mentionOf }: Frame, verb: number): boolean =>
  keyAt(paragraph, verb) === 'questioned' && mentionOf(verb + 1) < 0 && DOUBTED.test(keyAt(paragraph, verb + 1));

const DOUBTED = /^(?:whether|if|why|how|what|the|a|an|its|their|this|that|such)$/u;

/** "NAME asked the two sides to cease fire", "asked residents for help": what is asked of many, none of whom "he" may be. */
function requests({ paragraph, mentionOf }: Frame, verb: number): boolean {
  for (let token = verb + 1; token <= verb + MOST_ASKED_WORDS && mentionOf(token) < 0; token++) {
    if (tokenAt(paragraph, token)?.kind === 'mark') return false;
    if (/^(?:to|for)$/u.test(keyAt(paragraph, token + 1))) return isPluralNoun(keyAt(paragraph, token));
  }
  return false;
}

function leftOfTitles(frame: Frame, from: number): number {
  let at = from;
  while (at >= 0 && isTitleLike(frame, at)) at--;
  return at;
}

/** "asked Mr. NAME", "asked the harbour's lawyer, NAME", but not "asked NAME's lawyer". */
function isAskedHere(frame: Frame, { from, to }: TokenRange): boolean {
  const { paragraph } = frame;
  if (tokenAt(paragraph, to)?.kind === 'possessive') return false;
  if (ASKS.has(keyAt(paragraph, leftOfTitles(frame, from - 1)))) return true;
  const role = keyAt(paragraph, from - 1) === ',' ? from - 2 : from - 1;
  if (!hasClass(paragraph, role, WordClass.role | WordClass.title | WordClass.kin)) return false;
  for (let token = role - 1; token >= role - MOST_ROLE_WORDS; token--) {
    const key = keyAt(paragraph, token);
    if (ASKS.has(key)) return true;
    const kind = tokenAt(paragraph, token)?.kind;
    if ((kind !== 'word' && kind !== 'possessive') || PREPOSITIONS.has(key)) return false;
  }
  return false;
}

const MOST_ROLE_WORDS = 6;

/** "The vet | was asked | what she would do", "A man | who said he was late": a pronoun behind it means whoever that is, named or not. */
const isSelfTold = ({ paragraph }: Frame, { from, to }: SpeakerPhrase): boolean =>
  (BE.has(keyAt(paragraph, to)) && ASKS.has(keyAt(paragraph, to + 1))) ||
  (keyAt(paragraph, to) === 'who' && INDEFINITE.has(keyAt(paragraph, from)));

const MOST_ASKED_WORDS = 4;

/** "A reporter asked | the teenager | whether": whoever is asked is likely to speak next. */
function askedPhrase({ paragraph, mentionOf }: Frame, from: number): SpeakerPhrase | undefined {
  const isRole = (token: number): boolean => hasClass(paragraph, token, WordClass.role | WordClass.title) && mentionOf(token) < 0;
  for (let token = from + 1; token <= from + MOST_ASKED_WORDS; token++) {
    if (isRole(token) && !isRole(token + 1)) return { kind: 'description', from, to: token + 1 };
    if (mentionOf(token) >= 0 || tokenAt(paragraph, token)?.kind !== 'word') return undefined;
  }
  return undefined;
}

/** "NAME asked | her | why", but not "NAME asked her mother". */
function isAskedPronoun({ paragraph }: Frame, token: number): boolean {
  const key = keyAt(paragraph, token);
  if ((key !== 'him' && key !== 'her') || !ASKS.has(keyAt(paragraph, token - 1))) return false;
  return key === 'him' || tokenAt(paragraph, token + 1)?.kind !== 'word' || BEHIND_ASKED.test(keyAt(paragraph, token + 1));
}

const BEHIND_ASKED =
  /^(?:why|whether|if|what|who|whom|whose|how|when|where|which|about|to|on|for|in|at|after|again|directly|repeatedly|twice|once|point-blank|further)$/u;

const MOST_TOKENS_TO_BY = 7;

/** "was asked by the host, NAME, whether". */
function isAskedBy({ paragraph }: Frame, from: number): boolean {
  for (let token = from - 1; token > Math.max(0, from - MOST_TOKENS_TO_BY); token--) {
    const key = keyAt(paragraph, token);
    if (key === 'by') return ASKS.has(keyAt(paragraph, token - 1));
    if (key !== ',' && tokenAt(paragraph, token)?.kind !== 'word') return false;
  }
  return false;
}

function firstTokenOf(frame: Frame, sentence: number): number {
  const item = frame.sentences[sentence]?.items[0];
  if (item === undefined) return Infinity;
  if (item.kind === 'token') return item.token;
  const start = frame.marked[item.quote]?.start ?? 0;
  return frame.paragraph.tokens.findIndex((token) => token.start >= start);
}
