import { isFunctionToken } from '../names/functionWords';
import type { NameMention } from '../names/nameTagger';
import { hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis, textAt, tokenAt, caseAt } from '../paragraphAnalysis';
import type { Frame, FrameItem, FrameSentence } from '../quotes/frame';
import { ORGANIZATION_NOUNS } from '../organizationNouns';
import { WordClass } from '../wordClass';
import { ADHERENT } from './adherent';

/** The words at a cue that say who speaks. Token indices count within the paragraph, `to` excluded. */
export interface SpeakerPhrase {
  readonly kind: 'name' | 'pronoun' | 'description' | 'place';
  readonly from: number;
  readonly to: number;
  /** Index into the frame's mentions, for a name. */
  readonly mention?: number;
}

const C = WordClass;
export const PRONOUNS: ReadonlySet<string> = new Set(['he', 'she', 'they', 'it', 'we', 'i']);
const SHORTENED = /^(?:he|she|they|it|we|i)['’](?:d|ll|s|ve|re|m)$/u;

/** "she", "she'd". */
const isPronoun = (key: string): boolean => PRONOUNS.has(key) || SHORTENED.test(key);

export const DETERMINERS = new Set(
  'the a an his her their its our my this that these those one two three four five several some many most another other both all any every each no'.split(
    ' ',
  ),
);
const BARE = new Set(
  'another others one some several few many most both neither everyone everybody someone somebody nobody none critics police officials'.split(
    ' ',
  ),
);
export const PREPOSITIONS = new Set(
  'in on at of for from with by to during after before since under over about against between among into through near within without inside outside despite amid than as per'.split(
    ' ',
  ),
);
/** Prepositions that may stand inside a description, and those that lead what completes one. */
const INNER_PREPOSITIONS = new Set(['of', 'for', 'at', 'from', 'with', 'in']);
const HOLDING_PREPOSITIONS = new Set(['for', 'of', 'at', 'from', 'with', 'in', 'on', 'by', 'to']);
/** What no description goes over, and what it cannot end with. */
const BREAKS = new Set(
  'and but or that which who whom what when while if because where whether though although said says'.split(' '),
);
const NO_LAST_WORDS = new Set(
  'and but or that which who when while if because the a an his her their its my our your'.split(' '),
);
const ARTICLES = new Set(['the', 'a', 'an', 'his', 'her', 'their', 'its']);
export const VERBISH = new Set(
  'is was are were has had have will would can could may might must do does did be been being'.split(' '),
);

/** Words that stand between a subject and its verb without changing either. */
const SKIPPED = new Set(
  'also then later now still once only just has had have would will did does do is was are were been often never always however meanwhile earlier already again soon not'.split(
    ' ',
  ),
);

/** "reportedly". The ending first: hardly any word has it. */
export const isManner = (key: string): boolean => key.endsWith('ly') && /^\p{L}+ly$/u.test(key);

const DAY = /^(?:mon|tues|wednes|thurs|fri|satur|sun|yester|to)day$/u;

export const tokenOf = (item: FrameItem | undefined): number => (item?.kind === 'token' ? item.token : -1);

/** An item of a sentence, by any index. */
export const itemIn = ({ items }: FrameSentence, index: number): FrameItem | undefined => (index >= 0 ? items[index] : undefined);

/** The token that is an item of a sentence, -1 where there is none. */
export const tokenIn = (sentence: FrameSentence, index: number): number => tokenOf(itemIn(sentence, index));

/** The phrase whose last word is the item at `index`, read leftwards; `undefined` where no speaker can end there. */
export function phraseEndingAt(frame: Frame, sentence: FrameSentence, index: number): SpeakerPhrase | undefined {
  const token = tokenIn(sentence, index);
  if (token < 0) return undefined;
  const { paragraph } = frame;
  const mention = frame.mentionOf(token);
  if (mention >= 0) return nameOrHolder(frame, sentence, index, mention);
  const word = paragraph.tokens[token];
  if (word?.kind !== 'word') return undefined;
  const key = keyAt(paragraph, token);
  if (isPronoun(key)) return { kind: 'pronoun', from: token, to: token + 1 };
  // "Hugh Delacombe SC", "Ada Okafor MP": letters behind a person's name.
  const holder = caseAt(paragraph, token) === 'upper' && word.text.length <= 4 ? frame.mentionOf(token - 1) : -1;
  if (holder >= 0 && frame.mentions[holder]?.kind === 'person') return nameOrHolder(frame, sentence, index - 1, holder);
  if (isCapital(paragraph, token) && hasClass(paragraph, token, C.country | C.place)) {
    const from = placeStart(frame, token);
    if (!PREPOSITIONS.has(keyAt(paragraph, from - 1))) return { kind: 'place', from, to: token + 1 };
  }
  const resident = personOf(frame, sentence, index);
  if (resident !== undefined) return resident;
  const called = organizationCalled(frame, token);
  if (called !== undefined) return called;
  const description = descriptionEndingAt(frame, sentence, index);
  return description === undefined ? untaggedName(frame, token, -1) : (personIn(frame, description) ?? description);
}

/** "NAME of Harbourville", "NAME from Saint-Anne": the person, where what follows "of" was found as no name. */
function personOf(frame: Frame, sentence: FrameSentence, index: number): SpeakerPhrase | undefined {
  let at = index;
  while (frame.mentionOf(tokenIn(sentence, at)) < 0 && isPartOfName(frame.paragraph, tokenIn(sentence, at))) at--;
  return at < index && /^(?:of|from)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at)))
    ? personBefore(frame, sentence, at)
    : undefined;
}

const isPartOfName = (paragraph: ParagraphAnalysis, token: number): boolean =>
  token >= 0 && (isCapital(paragraph, token) || isHyphen(paragraph, token));

/** "the Teamsters union", "Rossiya newspaper": the organization and what it is. */
function organizationCalled({ paragraph, mentions, mentionOf }: Frame, token: number): SpeakerPhrase | undefined {
  if (!ORGANIZATION_NOUNS.has(keyAt(paragraph, token)) || caseAt(paragraph, token) !== 'lower') return undefined;
  const mention = mentionOf(token - 1);
  const found = mentions[mention];
  return found?.kind === 'organization' && found.to === token
    ? { kind: 'name', from: found.from, to: token + 1, mention }
    : undefined;
}

/** "NAME of the homicide squad" is NAME. */
function personIn(frame: Frame, { from, to }: SpeakerPhrase): SpeakerPhrase | undefined {
  for (let token = from; token < to; token++) {
    const mention = frame.mentionOf(token);
    const found = frame.mentions[mention];
    if (found?.kind !== 'person' || PREPOSITIONS.has(keyAt(frame.paragraph, found.from - 1))) continue;
    if (/^(?:of|at|from|with)$/u.test(keyAt(frame.paragraph, found.to)))
      return { kind: 'name', from: found.from, to: found.to, mention };
  }
  return undefined;
}

/** Whether "say" may follow: names and pronouns may be of several, descriptions show it. */
export const isPlural = (paragraph: ParagraphAnalysis, { kind, from, to }: SpeakerPhrase): boolean =>
  kind !== 'description' ||
  /(?:[^s]s|people|police|men|women|children|media|majority|others|some|most|many)$/u.test(keyAt(paragraph, to - 1)) ||
  paragraph.keys.slice(from, to).some((key) => /^(?:and|[^s]+s)$/u.test(key));

/** A name, unless it only completes a description: "a spokesman for the ministry" is the spokesman, not the ministry. */
function nameOrHolder(frame: Frame, sentence: FrameSentence, index: number, mention: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const found = frame.mentions[mention];
  if (found === undefined) return undefined;
  if (isAdherent(frame, found)) return { kind: 'description', from: found.from - 1, to: found.to };
  const name: SpeakerPhrase = { kind: 'name', from: found.from, to: found.to, mention };
  const last = tokenIn(sentence, index);
  const start = index - (last - found.from);
  let before = start - 1;
  while (before >= 0 && (isPremodifier(frame, tokenIn(sentence, before)) || isTitleStop(frame, tokenIn(sentence, before))))
    before--;
  const preposition = keyAt(paragraph, tokenIn(sentence, before));
  // "Secretary of State NAME" is the name, "a spokesman for Health Minister NAME" is the spokesman.
  if (preposition === 'of' && found.kind === 'person' && isPlainCapital(frame, tokenIn(sentence, before + 1))) return name;
  if (!HOLDING_PREPOSITIONS.has(preposition)) return name;
  // "NAME of the Harbour Authority", "Judge NAME of the Western District of Norland".
  const person = personBefore(frame, sentence, before);
  if (person !== undefined) return person;
  const holder = descriptionEndingAt(frame, sentence, before - 1);
  if (holder !== undefined && hasPersonWord(frame, holder)) return { ...holder, to: found.to };
  return /^(?:in|at|on|by|to|from|with)$/u.test(preposition) ? undefined : name;
}

/** Whether what was found as a name is a title and its full stop. */
const isTitleOf = ({ paragraph }: Frame, { from, to }: NameMention): boolean =>
  to - from === 1 &&
  textAt(paragraph, to) === '.' &&
  tokenAt(paragraph, to)?.start === tokenAt(paragraph, from)?.end &&
  listedPhrase(paragraph, from, to + 1, C.title) !== undefined;

/** "the South Dakota Republican": not the party or a newspaper, but somebody by place and party. */
const isAdherent = ({ paragraph }: Frame, { kind, from, to }: NameMention): boolean =>
  kind === 'organization' && ADHERENT.test(keyAt(paragraph, to - 1)) && keyAt(paragraph, from - 1) === 'the';

const MOST_PLACES = 3;

/** The person in front of "of ORGANIZATION", "at ORGANIZATION in PLACE", left of the last of these prepositions. */
function personBefore(frame: Frame, sentence: FrameSentence, preposition: number): SpeakerPhrase | undefined {
  let at = preposition;
  for (let places = 0; places < MOST_PLACES; places++) {
    if (!/^(?:of|at|from|with|in|for)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at)))) return undefined;
    const mention = frame.mentionOf(tokenIn(sentence, at - 1));
    const found = frame.mentions[mention];
    if (found?.kind === 'person') return { kind: 'name', from: found.from, to: found.to, mention };
    at--;
    while (at >= 0 && isCapital(frame.paragraph, tokenIn(sentence, at))) at--;
    if (keyAt(frame.paragraph, tokenIn(sentence, at)) === 'the') at--;
  }
  return undefined;
}

const isPremodifier = (frame: Frame, token: number): boolean =>
  token >= 0 &&
  frame.mentionOf(token) < 0 &&
  (ARTICLES.has(keyAt(frame.paragraph, token)) ||
    isCapital(frame.paragraph, token) ||
    isBehindArticle(frame, token) ||
    hasClass(frame.paragraph, token, C.role | C.title | C.demonym | C.kin));

/** "the ruling Workers Party", "the nonprofit Harbour Trust". */
const isBehindArticle = ({ paragraph }: Frame, token: number): boolean =>
  ARTICLES.has(keyAt(paragraph, token - 1)) &&
  tokenAt(paragraph, token)?.kind === 'word' &&
  !PREPOSITIONS.has(keyAt(paragraph, token));

/** The full stop of "Gov." and "Rep.". */
const isTitleStop = (frame: Frame, token: number): boolean =>
  textAt(frame.paragraph, token) === '.' && (hasClass(frame.paragraph, token - 1, C.title) || isShortened(frame, token - 1));

const isPlainCapital = (frame: Frame, token: number): boolean =>
  isCapital(frame.paragraph, token) && frame.mentionOf(token) < 0 && !hasClass(frame.paragraph, token, C.role | C.title | C.kin);

/** Whether a phrase has a word for a person. */
export const hasPersonWord = (frame: Frame, phrase: SpeakerPhrase): boolean => {
  for (let i = phrase.from; i < phrase.to; i++) if (hasClass(frame.paragraph, i, C.role | C.title | C.kin)) return true;
  return false;
};

/** The hyphens of "22-year-old". */
const isHyphen = (paragraph: ParagraphAnalysis, token: number): boolean =>
  textAt(paragraph, token) === '-' &&
  tokenAt(paragraph, token)?.start === tokenAt(paragraph, token - 1)?.end &&
  tokenAt(paragraph, token)?.end === tokenAt(paragraph, token + 1)?.start;

const MOST_PLACE_TOKENS = 8;

/** "the Springfield, Ont., native": the article in front of the places that stand between commas before a noun, else the noun. */
function placedFrom({ paragraph }: Frame, noun: number): number {
  if (textAt(paragraph, noun - 1) !== ',') return noun;
  for (let token = noun - 2; token >= Math.max(0, noun - MOST_PLACE_TOKENS); token--) {
    if (keyAt(paragraph, token) === 'the') return token;
    if (!isCapital(paragraph, token) && !/^[.,]$/u.test(textAt(paragraph, token))) return noun;
  }
  return noun;
}

/** "the finance minister", "two former employees", "police", "state television": up to seven words back to a determiner. */
function descriptionEndingAt(frame: Frame, sentence: FrameSentence, index: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const last = tokenIn(sentence, index);
  if (last < 0 || tokenAt(paragraph, last)?.kind !== 'word') return undefined;
  const lastKey = keyAt(paragraph, last);
  if (PREPOSITIONS.has(lastKey) || VERBISH.has(lastKey) || NO_LAST_WORDS.has(lastKey)) return undefined;
  let from = last;
  for (let i = index - 1, n = 0; i >= 0 && n < 7; i--, n++) {
    const token = tokenIn(sentence, i);
    if (token < 0) break;
    const kind = tokenAt(paragraph, token)?.kind;
    const key = keyAt(paragraph, token);
    if (kind === 'possessive' || isHyphen(paragraph, token)) continue;
    if (kind !== 'word' && kind !== 'number') break;
    if (BREAKS.has(key) || VERBISH.has(key)) break;
    if (PREPOSITIONS.has(key) && !INNER_PREPOSITIONS.has(key)) break;
    from = token;
    if (DETERMINERS.has(key) && !PREPOSITIONS.has(keyAt(paragraph, tokenIn(sentence, i - 1)))) break;
  }
  while (from < last && PREPOSITIONS.has(keyAt(paragraph, from))) from++;
  if (from === last) from = placedFrom(frame, from);
  const first = keyAt(paragraph, from);
  const isDetermined = DETERMINERS.has(first) && from < last;
  const isKnown =
    hasClass(paragraph, last, C.role | C.kin | C.cueNoun | C.headStrong | C.headWeak) ||
    BARE.has(lastKey) ||
    hasPersonWord(frame, { kind: 'description', from, to: last + 1 });
  if (!isDetermined && !isKnown) return undefined;
  return { kind: 'description', from, to: last + 1 };
}

/** "North Korea", "the United Arab Emirates": the first token of the longest listed place that ends with the token. */
function placeStart(frame: Frame, token: number): number {
  for (let from = Math.max(0, token - 4); from < token; from++) {
    if (isCapital(frame.paragraph, from) && listedPhrase(frame.paragraph, from, token + 1, C.country | C.place)?.to === token + 1)
      return from;
  }
  return token;
}

/** The phrase that starts at the item, read rightwards: behind "said" and "according to". */
export function phraseStartingAt(frame: Frame, sentence: FrameSentence, index: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const start = tokenIn(sentence, index);
  if (start < 0) return undefined;
  const first = keyAt(paragraph, start);
  if (isPronoun(first)) return { kind: 'pronoun', from: start, to: start + 1 };
  let place: SpeakerPhrase | undefined;
  let at = index;
  let afterPreposition = false;
  for (let n = 0; at < sentence.items.length && n < 14; at++, n++) {
    const token = tokenIn(sentence, at);
    if (token < 0) break;
    const mention = frame.mentionOf(token);
    const found = mention < 0 ? undefined : frame.mentions[mention];
    if (found !== undefined) {
      // "said Ald. NAME": a title that was taken for a name.
      const titled = frame.mentions[frame.mentionOf(found.to + 1)];
      if (titled?.kind === 'person' && isTitleOf(frame, found) && !afterPreposition)
        return { kind: 'name', from: titled.from, to: titled.to, mention: frame.mentionOf(found.to + 1) };
      if (isAdherent(frame, found) && !afterPreposition) return { kind: 'description', from: start, to: found.to };
      const isPerson = found.kind === 'person';
      const isOwner = isPerson && tokenAt(paragraph, found.to)?.kind === 'possessive';
      const isOnTheWay = isOwner || leadsToPerson(frame, found.to);
      if (isPerson && !afterPreposition && !isOnTheWay) return { kind: 'name', from: found.from, to: found.to, mention };
      // "the Karen National Union's spokesman, Saw Htoo": an organization on the way to a person.
      const rest = paragraph.tokens[found.to];
      const goesOn =
        rest?.kind === 'possessive' ||
        hasClass(paragraph, found.to, C.role | C.title) ||
        (rest?.kind === 'word' && rest.text === 'and') ||
        isOnTheWay;
      if (!goesOn || (isPerson && !isOnTheWay)) {
        if (!afterPreposition) return { kind: 'name', from: found.from, to: found.to, mention };
        return apposedName(frame, sentence, at + (found.to - token)) ?? { kind: 'description', from: start, to: found.to };
      }
      at += found.to - token - 1;
      continue;
    }
    const word = paragraph.tokens[token];
    const key = keyAt(paragraph, token);
    if (word?.kind === 'possessive') continue;
    // "said Ald. NAME": no list has all titles, and the sentence seems to end behind this one.
    const behindStop = word?.text === '.' && isShortened(frame, token - 1) ? frame.mentionOf(token + 1) : -1;
    const titled = frame.mentions[behindStop];
    if (titled?.kind === 'person' && !afterPreposition)
      return { kind: 'name', from: titled.from, to: titled.to, mention: behindStop };
    // "said Rep. NAME", "said the 22-year-old".
    if (word?.text === '.' && word.start === tokenAt(paragraph, token - 1)?.end && hasClass(paragraph, token - 1, C.title))
      continue;
    if (isHyphen(paragraph, token)) continue;
    if (word?.kind !== 'word' && word?.kind !== 'number') break;
    // "said Norland's president, NAME" is not said by Norland.
    const isOwner = tokenAt(paragraph, token + 1)?.kind === 'possessive' || isHyphen(paragraph, token + 1);
    if (isCapital(paragraph, token) && hasClass(paragraph, token, C.country | C.place) && at === index && !isOwner)
      place = { kind: 'place', from: start, to: token + 1 };
    // "co-founder and chief executive NAME".
    if (key === 'and' && hasClass(paragraph, token - 1, C.role | C.title) && leadsToPerson(frame, token + 1)) continue;
    if (/^(?:who|which|that|when|while|as|and|but|on|after|during)$/u.test(key)) break;
    // "a shopkeeper reached by telephone": what somebody is stops where what was done to them begins.
    if (
      at > index + 1 &&
      /^\p{Ll}{3,}ed$/u.test(key) &&
      !isHyphen(paragraph, token - 1) &&
      !hasClass(paragraph, token, C.role | C.demonym)
    )
      break;
    if (PREPOSITIONS.has(key)) {
      if (!INNER_PREPOSITIONS.has(key) || at === index) break;
      afterPreposition = true;
    }
  }
  if (place !== undefined) return place;
  const last = tokenIn(sentence, at - 1);
  if (at === index || last < start) return undefined;
  const apposed = apposedName(frame, sentence, at);
  if (apposed !== undefined) return apposed;
  const determined = DETERMINERS.has(first) || BARE.has(first) || hasClass(paragraph, start, C.role | C.kin);
  const hasRole = hasPersonWord(frame, { kind: 'description', from: start, to: last + 1 });
  return determined || hasRole ? { kind: 'description', from: start, to: last + 1 } : untaggedName(frame, start, 1);
}

/** "Const", "Cllr": a capital and a few letters with a full stop behind them. */
const isShortened = (frame: Frame, token: number): boolean =>
  isCapital(frame.paragraph, token) &&
  frame.mentionOf(token) < 0 &&
  (tokenAt(frame.paragraph, token)?.text.length ?? 0) <= 5 &&
  tokenAt(frame.paragraph, token)?.end === tokenAt(frame.paragraph, token + 1)?.start;

const NO_NAME = C.common | C.notName | C.demonym | C.cue | C.cueNoun | C.role | C.country | C.place;

/** "Taped to the window was …", "Hand-lettered signs": a first word that opens with a capital as any would. */
const isOpening = ({ paragraph }: Frame, token: number): boolean =>
  (token === 0 || /^[.!?]$/u.test(textAt(paragraph, token - 1))) &&
  (textAt(paragraph, token + 1) === '-' || /^\p{L}{2,}(?:ed|ing)$/u.test(keyAt(paragraph, token)));

/** Capitalised words where a speaker has to be, though they were not found as a name: "said Toktosunov". */
function untaggedName(frame: Frame, token: number, step: 1 | -1): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  if (paragraph.caseStyle !== 'sentence' || isOpening(frame, token)) return undefined;
  let end = token;
  while (
    tokenAt(paragraph, end)?.kind === 'word' &&
    isCapital(paragraph, end) &&
    frame.mentionOf(end) < 0 &&
    !hasClass(paragraph, end, NO_NAME) &&
    !isFunctionToken(paragraph, end)
  )
    end += step;
  if (end === token) return undefined;
  return step > 0 ? { kind: 'name', from: token, to: end } : { kind: 'name', from: end + 1, to: token + 1 };
}

/** "Amcu regional secretary NAME": words of which one is a role stand between the organization and the person. */
function leadsToPerson(frame: Frame, from: number): boolean {
  const { paragraph } = frame;
  // "said Gabriela Rep. NAME": a title at the end of what was taken for a name.
  if (textAt(paragraph, from) === '.' && hasClass(paragraph, from - 1, C.title))
    return frame.mentions[frame.mentionOf(from + 1)]?.kind === 'person';
  let hasRole = false;
  for (let i = from; i < from + 6; i++) {
    const mention = frame.mentionOf(i);
    if (mention >= 0) return hasRole && frame.mentions[mention]?.kind === 'person';
    if (tokenAt(paragraph, i)?.kind !== 'word' && textAt(paragraph, i) !== '-') return false;
    if (hasClass(paragraph, i, C.role | C.title)) hasRole = true;
  }
  return false;
}

/** Whether a word may be a title in front of a name. */
export const isTitleLike = (frame: Frame, token: number): boolean =>
  frame.mentionOf(token) < 0 &&
  (hasClass(frame.paragraph, token, C.title) ||
    isCapital(frame.paragraph, token) ||
    (textAt(frame.paragraph, token) === '.' && isShortened(frame, token - 1)));

const isTitleOrRole = (frame: Frame, token: number): boolean =>
  isTitleLike(frame, token) || (frame.mentionOf(token) < 0 && hasClass(frame.paragraph, token, C.role));

/** "the minister, Ada Okafor", "one, shopkeeper Ada Okafor": the name behind the comma that follows a description. */
export function apposedName(frame: Frame, sentence: FrameSentence, index: number): SpeakerPhrase | undefined {
  const comma = tokenIn(sentence, index);
  if (comma < 0 || textAt(frame.paragraph, comma) !== ',') return undefined;
  let at = index + 1;
  // "the clerk, Mallam NAME", "the director, Engr. NAME".
  while (at < index + 4 && isTitleOrRole(frame, tokenIn(sentence, at))) at++;
  const mention = frame.mentionOf(tokenIn(sentence, at));
  const found = mention < 0 ? undefined : frame.mentions[mention];
  return found?.kind === 'person' ? { kind: 'name', from: found.from, to: found.to, mention } : undefined;
}

/** The index of the item left of `index` once adverbs and auxiliaries are skipped. */
export function skipAdverbs(frame: Frame, sentence: FrameSentence, index: number): number {
  let at = index;
  while (at >= 0) {
    const token = tokenIn(sentence, at);
    // "NAME on Monday dismissed", "NAME yesterday told".
    if (DAY.test(keyAt(frame.paragraph, token)) && frame.mentionOf(token) < 0) {
      at -= keyAt(frame.paragraph, tokenIn(sentence, at - 1)) === 'on' ? 2 : 1;
      continue;
    }
    if (token < 0 || frame.mentionOf(token) >= 0) break;
    const key = keyAt(frame.paragraph, token);
    if (!SKIPPED.has(key) && !isManner(key)) break;
    at--;
  }
  return at;
}
