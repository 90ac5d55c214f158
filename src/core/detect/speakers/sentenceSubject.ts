import { datelineEnd } from '../names/dateline';
import { hasClass, isCapital, keyAt, caseAt, cueVerbAt, tokenAt } from '../paragraphAnalysis';
import { type Frame, type FrameSentence, itemIn, mentionAt, tokenIn, tokenOf } from '../quotes/frame';
import { VerbShape } from '../verbShape';
import { PEOPLE } from '../peopleNouns';
import { WordClass } from '../wordClass';
import { madeDocument, makerBefore } from './sourceDocument';
import { jointNames } from './jointNames';
import { canSpeak, isPeople } from './voiceless';
import { beforeBracket, isInBracket } from './bracket';
import { bearerSubject, leadsInto, possessedCarrier } from './bearerSubject';
import { PREPOSITIONS, PRONOUNS, VERBISH } from '../smallWords';
import { phraseEndingAt } from './phraseEndingAt';
import { isManner, skipAdverbs } from './skipAdverbs';
import { isPlural, type SpeakerPhrase } from './speakerPhrase';
import { isTitleLike } from './titleLike';

/** Who does what the verb says; what only tells where a sign hangs or who holds it is no subject. */
export function subjectBefore(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const phrase = plainSubjectBefore(frame, sentence, at);
  const bearer = bearerSubject(frame, sentence, at);
  if (bearer === undefined || phrase === undefined) return phrase ?? bearer ?? makerBefore(frame, sentence, at);
  if (phrase.from <= bearer.to) return phrase;
  const left = skipAdverbs(frame, sentence, at - 1);
  if (phrase.to <= tokenIn(sentence, left)) return bearer;
  const lead = leadOf(frame, sentence, startOf(sentence, phrase, left));
  return lead !== undefined && leadsInto(lead) ? bearer : phrase;
}

/** The phrase directly before the verb, or the one in front of the apposition or clause that ends there. */
function plainSubjectBefore(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const left = skipAdverbs(frame, sentence, at - 1);
  const item = sentence.items[left];
  if (item === undefined || item.kind === 'quote') return undefined;
  const key = keyAt(paragraph, item.token);
  if (key === ',') return subjectAroundComma(frame, sentence, left) ?? mainSubject(frame, sentence, left);
  if (key === ')') return phraseEndingAt(frame, sentence, beforeBracket(frame, sentence, left));
  if (key === '—' || key === '–' || key === '--') return mainSubject(frame, sentence, left);
  if (/^(?:and|but|or|then|to)$/u.test(key)) return mainSubject(frame, sentence, left);
  const isName = frame.mentionOf(item.token) >= 0;
  if (!isName && (key === 'who' || key === 'which' || key === 'that')) return antecedent(frame, sentence, left);
  const phrase = phraseEndingAt(frame, sentence, left);
  if (phrase === undefined) return madeDocument(frame, sentence, left + 1) ?? mainSubject(frame, sentence, left + 1);
  if (phrase.kind === 'name' || phrase.kind === 'description') {
    const start = startOf(sentence, phrase, left);
    const previous = keyAt(paragraph, tokenIn(sentence, start - 1));
    // "At the dinner in Lagos the minister said": a phrase behind a preposition is the subject only if nothing better stands before it.
    // "NAME of the Harbour Police dive squad told".
    if (phrase.kind === 'description' && /^(?:of|at|from|with|in)$/u.test(previous)) {
      const person = apposedBefore(frame, sentence, start - 1);
      if (person !== undefined) return person;
    }
    if (phrase.kind === 'name') {
      const group = groupWith(frame, sentence, phrase, start);
      if (group !== undefined) return group;
    }
    if (previous === 'of' || BEFORE_SUBJECT.has(previous)) {
      const whole = personBehindComma(frame, sentence, left);
      if (whole !== undefined) return whole;
    }
    if (BEFORE_SUBJECT.has(previous))
      return mainSubject(frame, sentence, start - 1) ?? phraseEndingAt(frame, sentence, start - 2) ?? phrase;
    // The person in an apposition that ends at the verb: "the agency's head, NAME said".
    if (phrase.kind === 'description' && previous === ',') {
      const apposed = apposedBefore(frame, sentence, start - 1);
      if (apposed !== undefined && !isLedIn(frame, sentence, apposed, start - 2)) return apposed;
    }
    // "A man accused of opening fire in a mall told": no fire speaks.
    if (phrase.kind === 'description' && !canSpeak(paragraph, phrase)) return personBehindComma(frame, sentence, left) ?? phrase;
  }
  return phrase;
}

/** What stands behind these is seldom the subject of the verb behind it. */
const BEFORE_SUBJECT: ReadonlySet<string> = new Set(
  'by with from to at in on under after inside outside near behind during against into through over'.split(' '),
);
const MOST_COMPLEMENT_ITEMS = 14;
/** "a 23 - year-old man". */
const MOST_ITEMS_TO_PERSON = 5;

/** "…, a person close to the talks said": the person behind the comma, or at the start, with all that completes the words. */
function personBehindComma(frame: Frame, sentence: FrameSentence, last: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  let from = last;
  while (from > 0 && last - from < MOST_COMPLEMENT_ITEMS && keyAt(paragraph, tokenIn(sentence, from - 1)) !== ',') {
    const token = tokenIn(sentence, from - 1);
    const isName = frame.mentionOf(token) >= 0;
    if (token < 0 || (!isName && VERBISH.has(keyAt(paragraph, token))) || /^(?:who|which|that)$/u.test(keyAt(paragraph, token)))
      return undefined;
    from--;
  }
  const isBehindReport = keyAt(paragraph, tokenIn(sentence, from - 1)) === ',' && from >= LEAST_REPORT_ITEMS;
  if (from > 0 && !isBehindReport) return undefined;
  if (!/^(?:an?|another|one|two|three|several|people|officials|sources)$/u.test(keyAt(paragraph, tokenIn(sentence, from))))
    return undefined;
  for (let at = from; at < from + MOST_ITEMS_TO_PERSON; at++) {
    const token = tokenIn(sentence, at);
    if (!hasClass(paragraph, token, WordClass.role | WordClass.kin) && !PEOPLE.test(keyAt(paragraph, token))) continue;
    // "…, a lawyer for NAME said" has its speaker, "…, a doctor at NAME, said" is an apposition.
    const first = tokenIn(sentence, from);
    return first < 0 ? undefined : { kind: 'description', from: first, to: tokenIn(sentence, last) + 1 };
  }
  return undefined;
}

const LEAST_REPORT_ITEMS = 5;
const MEMBERS = /^(?:comprising|including)$/u;

/** "A bench comprising Justices | NAME and | NAME | ruled": the group, where a name is only one of its members. */
function groupWith(frame: Frame, sentence: FrameSentence, name: SpeakerPhrase, start: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const [first = name] = jointNames(frame, name, MEMBERS) ?? [];
  let at = startOf(sentence, { ...name, from: first.from }, start);
  while (at > 0 && isTitleLike(frame, tokenIn(sentence, at - 1))) at--;
  if (!MEMBERS.test(keyAt(paragraph, tokenIn(sentence, at - 1)))) return undefined;
  return phraseEndingAt(frame, sentence, at - 2);
}

/** "Speaking to the press at NAME, the leader said": a name that ends an introduction is not whom the words behind it describe. */
function isLedIn(frame: Frame, sentence: FrameSentence, name: SpeakerPhrase, last: number): boolean {
  const opener = keyAt(frame.paragraph, tokenIn(sentence, 0));
  const opens = PREPOSITIONS.has(opener) || /^\p{L}{3,}(?:ing|ed)$/u.test(opener);
  return opens && PREPOSITIONS.has(leadOf(frame, sentence, startOf(sentence, name, last)) ?? '');
}

function apposedBefore(frame: Frame, sentence: FrameSentence, comma: number): SpeakerPhrase | undefined {
  const mention = frame.mentionOf(tokenIn(sentence, comma - 1));
  const found = mention < 0 ? undefined : frame.mentions[mention];
  return found?.kind === 'person' ? { kind: 'name', from: found.from, to: found.to, mention } : undefined;
}

const MOST_APPOSITION_ITEMS = 45;

/** "NAME, a doctor at the hospital, said": walks left over the commas to a name or description that one of them follows. */
function subjectAroundComma(frame: Frame, sentence: FrameSentence, comma: number): SpeakerPhrase | undefined {
  let fallback: SpeakerPhrase | undefined;
  const before = phraseEndingAt(frame, sentence, comma - 1);
  const mayBePerson = before?.mention === undefined || frame.mentions[before.mention]?.kind === 'person';
  if (before?.kind === 'name' && mayBePerson && (before.mention !== undefined || before.to - before.from > 1)) {
    // "the finance minister, NAME, said": the apposition itself is the name.
    if (isBetweenCommas(frame, sentence, before, comma)) return before;
  }
  for (let i = comma - 1; i >= Math.max(0, comma - MOST_APPOSITION_ITEMS); i--) {
    const item = sentence.items[i];
    if (item?.kind === 'quote') break;
    if (keyAt(frame.paragraph, tokenOf(item)) !== ',' || isInBracket(frame, sentence, i, comma)) continue;
    const phrase = phraseEndingAt(frame, sentence, beforeBracket(frame, sentence, i - 1));
    if (phrase === undefined) continue;
    if (phrase.kind === 'name' && frame.mentions[phrase.mention ?? -1]?.kind === 'person') return phrase;
    if (phrase.kind !== 'pronoun') fallback ??= phrase;
  }
  return fallback ?? before;
}

/** Whether a name that ends at a comma follows another, or starts the sentence; its titles are passed over. */
export function isBetweenCommas(frame: Frame, sentence: FrameSentence, name: SpeakerPhrase, comma: number): boolean {
  let start = startOf(sentence, name, comma - 1);
  while (start > 0 && isTitleLike(frame, tokenIn(sentence, start - 1))) start--;
  return start === 0 || keyAt(frame.paragraph, tokenIn(sentence, start - 1)) === ',';
}

/** Whom "who" refers to: the name or description before it. */
function antecedent(frame: Frame, sentence: FrameSentence, who: number): SpeakerPhrase | undefined {
  const comma = keyAt(frame.paragraph, tokenIn(sentence, who - 1)) === ',';
  const last = beforeBracket(frame, sentence, comma ? who - 2 : who - 1);
  // "They were met by NAME, who said": whoever is named there, whatever the name belongs to.
  const isWho = keyAt(frame.paragraph, tokenIn(sentence, who)) === 'who';
  const person = isWho ? (apposedBefore(frame, sentence, last + 1) ?? peopleBehindPlace(frame, sentence, last)) : undefined;
  return person ?? phraseEndingAt(frame, sentence, last) ?? mainSubject(frame, sentence, who);
}

/** "met protesters outside her office, who chanted": no office chants. */
function peopleBehindPlace(frame: Frame, sentence: FrameSentence, last: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const place = phraseEndingAt(frame, sentence, last);
  const isGroup = place?.kind === 'name' && frame.mentions[place.mention ?? -1]?.kind === 'organization';
  if (place === undefined || !(isGroup || (place.kind === 'description' && !isPeople(paragraph, place.to - 1)))) return undefined;
  let preposition = startOf(sentence, place, last) - 1;
  if (keyAt(paragraph, tokenIn(sentence, preposition)) === 'the') preposition--;
  const token = tokenIn(sentence, preposition - 1);
  if (!leadsInto(keyAt(paragraph, tokenIn(sentence, preposition))) || token < 0 || !isPeople(paragraph, token)) return undefined;
  return frame.mentionOf(token) < 0 ? { kind: 'description', from: token, to: token + 1 } : undefined;
}

/** The item at which a phrase starts, looking left from `index`. */
export function startOf(sentence: FrameSentence, phrase: SpeakerPhrase, index: number): number {
  let at = index;
  while (at > 0 && itemIn(sentence, at - 1)?.kind === 'token' && tokenIn(sentence, at - 1) >= phrase.from) at--;
  return at;
}

/**
 * The subject of the sentence's main clause before `limit`: the first name, pronoun or description that no preposition leads in,
 * those that a verb follows first. What an introduction ("During a briefing, …") holds is passed over.
 */
export function mainSubject(frame: Frame, sentence: FrameSentence, limit: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const inverted = invertedSubject(frame, sentence, limit);
  if (inverted !== undefined) return inverted;
  let fallback: SpeakerPhrase | undefined;
  let described: SpeakerPhrase | undefined;
  let owner: SpeakerPhrase | undefined;
  // Nobody in the dateline speaks.
  const dateline = datelineEnd(paragraph);
  for (let at = 0; at < limit; at++) {
    const token = tokenIn(sentence, at);
    if (token < dateline) continue;
    const isLast = nextIsNoPart(frame, sentence, at);
    if (!isLast) continue;
    const verbAt = skipForward(frame, sentence, at + 1);
    const next = keyAt(paragraph, tokenIn(sentence, verbAt));
    const verb = verbIn(frame, sentence, verbAt);
    // Most words: a description counts only in front of a verb or of "who", and nothing else ends with a small word that is no pronoun.
    if (verb === 'none' && !WHO.has(next) && endsDescriptionAtMost(frame, token)) continue;
    const phrase = phraseEndingAt(frame, sentence, at);
    if (phrase === undefined) continue;
    const carrier = phrase.kind === 'name' ? possessedCarrier(frame, phrase) : undefined;
    if (carrier !== undefined) return fallback ?? carrier;
    // "Okafor's daughter, Grace, laughed": an owner only where nobody else is named.
    if (phrase.kind === 'name' && tokenAt(paragraph, phrase.to)?.kind === 'possessive') {
      owner ??= phrase;
      continue;
    }
    if (phrase.kind === 'name' && verb === 'none' && isSenderOf(frame, phrase.to)) continue;
    const start = startOf(sentence, phrase, at);
    const lead = leadOf(frame, sentence, start);
    if (lead !== undefined && PREPOSITIONS.has(lead)) continue;
    if (lead !== undefined && SUBORDINATORS.has(lead)) {
      if (phrase.kind !== 'description') fallback ??= phrase;
      continue;
    }
    // "Thiago, asked whether his manager …, rolled his eyes".
    if (phrase.kind === 'name' && keyAt(paragraph, tokenIn(sentence, at + 1)) === ',' && opensWith(frame, sentence, start))
      return phrase;
    if (verb === 'any' || (verb === 'plural' && isPlural(paragraph, phrase))) return phrase;
    if (phrase.kind === 'name' || phrase.kind === 'pronoun') fallback ??= phrase;
    // "A neighbour who did not want to be named said".
    if (phrase.kind === 'description' && WHO.has(next)) described ??= phrase;
  }
  return fallback ?? described ?? owner;
}

const MOST_OFFICE_TOKENS = 7;

/** "Unity | MP and former Trade Minister NAME hit back": nothing but offices stand between a party and whoever holds them. */
function isSenderOf(frame: Frame, from: number): boolean {
  const { paragraph } = frame;
  let hasOffice = false;
  for (let token = from; token < from + MOST_OFFICE_TOKENS; token++) {
    const mention = mentionAt(frame, token);
    if (mention !== undefined) return hasOffice && mention.kind === 'person';
    const isOffice = hasClass(paragraph, token, WordClass.role | WordClass.title);
    const mayStand = isOffice || isCapital(paragraph, token) || /^(?:and|former|ex|senior|-)$/u.test(keyAt(paragraph, token));
    if (!mayStand) return false;
    hasOffice ||= isOffice;
  }
  return false;
}

const PLACE_FIRST = new Set(
  'among outside inside beside behind seated standing watching nearby also next in at on with'.split(' '),
);
const PLACED = new Set('was were is are stood stands sat sits lay came'.split(' '));
const MOST_PLACE_ITEMS = 12;

/** "Among the exceptions was NAME, 71, whose shop …", "In the second row sat NAME": the place first, the subject behind its verb. */
function invertedSubject(frame: Frame, sentence: FrameSentence, limit: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  if (!PLACE_FIRST.has(keyAt(paragraph, tokenIn(sentence, 0)))) return undefined;
  for (let at = 1; at < Math.min(limit, MOST_PLACE_ITEMS); at++) {
    const token = tokenIn(sentence, at);
    if (token < 0 || frame.mentions[frame.mentionOf(token)]?.kind === 'person' || PRONOUNS.has(keyAt(paragraph, token)))
      return undefined;
    if (!PLACED.has(keyAt(paragraph, token))) continue;
    let name = at + 1;
    while (isTitleLike(frame, tokenIn(sentence, name))) name++;
    const mention = frame.mentionOf(tokenIn(sentence, name));
    const found = frame.mentions[mention];
    return found?.kind === 'person' && tokenAt(paragraph, found.to)?.kind !== 'possessive'
      ? { kind: 'name', from: found.from, to: found.to, mention }
      : undefined;
  }
  return undefined;
}

/** Whether nothing but titles stand in front of a name: "Advocate NAME, appearing for …". */
function opensWith(frame: Frame, sentence: FrameSentence, start: number): boolean {
  let at = start;
  while (at > 0 && isTitleLike(frame, tokenIn(sentence, at - 1))) at--;
  return at === 0;
}

const WHO = new Set(['who', 'whom', 'whose']);

const endsDescriptionAtMost = (frame: Frame, token: number): boolean =>
  frame.mentionOf(token) < 0 && !isCapital(frame.paragraph, token) && !PRONOUNS.has(keyAt(frame.paragraph, token));

/** What they lead in is no main clause. */
const SUBORDINATORS = new Set(['when', 'while', 'if', 'because', 'although', 'though', 'where', 'whether', 'unless', 'once']);

function nextIsNoPart(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const here = frame.mentionOf(tokenIn(sentence, at));
  const next = frame.mentionOf(tokenIn(sentence, at + 1));
  return here < 0 || here !== next;
}

const MODIFIERS = new Set('the a an his her its their senior former top deputy acting chief member official'.split(' '));

/** The word in front of a phrase and of the titles, roles and names that modify it. */
export function leadOf(frame: Frame, sentence: FrameSentence, start: number): string | undefined {
  const { paragraph } = frame;
  let at = start - 1;
  while (at >= 0) {
    const token = tokenIn(sentence, at);
    if (token < 0) return undefined;
    const isModifier =
      frame.mentionOf(token) >= 0 ||
      isCapital(paragraph, token) ||
      hasClass(paragraph, token, WordClass.role | WordClass.title) ||
      MODIFIERS.has(keyAt(paragraph, token));
    if (!isModifier || PREPOSITIONS.has(keyAt(paragraph, token))) break;
    at--;
  }
  return at < 0 ? undefined : keyAt(paragraph, tokenIn(sentence, at));
}

const ADVERBS = new Set(['also', 'then', 'later', 'now', 'still']);

function skipForward(frame: Frame, sentence: FrameSentence, index: number): number {
  let at = index;
  while (at < sentence.items.length) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, at));
    if (!ADVERBS.has(key) && !isManner(key)) break;
    at++;
  }
  return at;
}

/** What subjects the item at `index` may be the verb of, if it looks like one. */
function verbIn(frame: Frame, sentence: FrameSentence, index: number): 'any' | 'plural' | 'none' {
  const { paragraph } = frame;
  const token = tokenIn(sentence, index);
  if (token < 0 || caseAt(paragraph, token) !== 'lower') return 'none';
  const form = hasClass(paragraph, token, WordClass.cue) ? cueVerbAt(paragraph, token)?.form : undefined;
  // "officials say", but neither "a popular joke" nor "the prosecution counsel".
  if (form === 'base') return 'plural';
  if (form !== undefined && form !== 'participle') return 'any';
  const shape = paragraph.words[token]?.verbShape;
  const isVerb = shape === VerbShape.verb || (shape === VerbShape.present && !hasClass(paragraph, token, WordClass.role));
  return isVerb ? 'any' : 'none';
}
