import type { DetectedEntity } from '../../model/detection';
import type { Span } from '../../text/span';
import type { ArticleMention } from '../articleMention';
import { genderOfName, genderOfRole, genderOfTitle, type Gender } from '../entities/gender';
import { officesOfTitle } from '../entities/officesOfTitle';
import type { ResolvedEntities } from '../entities/resolveEntities';
import { lexiconKey, type Lexicon } from '../lexicon';
import { cueVerbAt, hasClass, keyAt, textAt, tokenAt } from '../paragraphAnalysis';
import type { Frame, FrameSentence } from '../quotes/frame';
import { WordClass } from '../wordClass';
import { type Focus, FocusList, type FocusPlace, type GenderOf } from './focus';
import type { Ranked } from './fromRanking';
import { initialsOfRole } from './initialsOfRole';
import { kinBefore, type KinBefore } from './kinBefore';
import { Kinship } from './kinship';
import { rankDescription, type DescriptionContext } from './resolveDescription';
import { rankPronoun } from './resolvePronoun';
import { mainSubject } from './sentenceSubject';
import { ageOf, statedAge } from './statedAge';
import { phraseStartingAt, type SpeakerPhrase, tokenIn } from './speakerPhrase';

/** Least probability at which a pronoun or description in the text counts as a further mention of somebody. */
const SURE = 0.6;
/** Least probability at which "his wife" is the wife of whom "his" most likely means. */
const LIKELY = 0.5;
/** Least probability at which a pronoun tells somebody's gender. */
const VERY_SURE = 0.85;
const MOST_APPOSITION_TOKENS = 10;
const DOCUMENTS = new Set(
  'statement letter release email e-mail memo communique communiqué bulletin tweet post affidavit'.split(' '),
);
/** "her letter", "his email". */
export const isOwnDocument = (words: string): boolean => /^(?:his|her) \S+$/iu.test(words) && DOCUMENTS.has(lastWord(words));

const MOST_UNITS_TO_AUTHOR = 2;
const MOST_SENTENCES_OF_ASKING = 2;
const ASKS = new Set(['asks', 'asked', 'pressed', 'questioned']);
const ADDRESSES = new Set([...ASKS, 'told', 'tells', 'reminded', 'thanked']);
const MOST_BYLINE_TOKENS = 16;
/** How far into an article an interview may still be introduced. */
const MOST_UNITS_TO_TALK = 8;
const MOST_TALK_TOKENS = 12;

/** Whether "talks to", "sat down with", "interviewed" stands between two names. */
function talksTo({ paragraph }: Frame, from: number, to: number): boolean {
  if (to - from > MOST_TALK_TOKENS) return false;
  for (let at = from; at < to; at++) {
    const key = keyAt(paragraph, at);
    if (/^interview(?:s|ed)$/u.test(key)) return true;
    const isTalk = /^(?:talk|speak)(?:s|ed)?$|^spoke$|^sat$|^sits$|^chat(?:s|ted)$/u.test(key);
    if (isTalk && /^(?:to|with|down)$/u.test(keyAt(paragraph, at + 1))) return true;
  }
  return false;
}

/** Something a sentence brings up, in the order of the text. */
interface Event {
  readonly place: FocusPlace;
  readonly entity: DetectedEntity | undefined;
  readonly phrase: SpeakerPhrase | undefined;
  /** Whoever made the statement or letter that stands here. */
  readonly author: SpeakerPhrase | undefined;
  /** It asks somebody something. */
  readonly asks: boolean;
  /** Whose relative it is. */
  readonly kin: KinBefore | undefined;
  readonly age: number | undefined;
}

const eventOf = (
  place: FocusPlace,
  entity: DetectedEntity,
  asks: boolean,
  kin: KinBefore | undefined,
  age: number | undefined,
): Event => ({
  place,
  entity,
  phrase: undefined,
  author: undefined,
  asks,
  kin,
  age,
});
const phraseEvent = (place: FocusPlace, phrase: SpeakerPhrase | undefined, author: SpeakerPhrase | undefined): Event => ({
  place,
  entity: undefined,
  phrase,
  author,
  asks: false,
  kin: undefined,
  age: undefined,
});

/** Follows an article paragraph by paragraph and knows at every place who it has been about. One for one pass over one article. */
export class Discourse {
  readonly focuses: FocusList;
  readonly #entities: ResolvedEntities;
  readonly #lexicon: Lexicon;
  readonly #kinship = new Kinship();
  readonly #byRole = new Map<string, DetectedEntity[]>();
  readonly #byInitials = new Map<string, DetectedEntity[]>();
  readonly #byName = new Map<string, Set<DetectedEntity>>();
  #interviewer: DetectedEntity | undefined;
  #inTalk: DetectedEntity | undefined;
  /** Whose statement or letter the text spoke of last. */
  #author: { readonly entity: DetectedEntity; readonly unit: number; readonly sentence: number } | undefined;
  /** Who asked last, and in which sentence. */
  #asked: { readonly entity: DetectedEntity; readonly sentence: number; readonly addressee?: DetectedEntity } | undefined;
  #frame: Frame | undefined;
  #place: Span = { start: 0, end: 0 };
  #unit = 0;
  #firstSentence = 0;
  #events: readonly Event[] = [];
  #next = 0;
  #subjects: (SpeakerPhrase | undefined)[] = [];
  /** Whom the pronoun or description that is a sentence's subject meant where it stood, by its first token. */
  readonly #meant = new Map<number, Ranked>();
  /** Whom a pronoun at a cue was found to mean, by its token. */
  readonly #decided = new Map<number, { readonly entity: string; readonly probability: number }>();

  constructor(entities: ResolvedEntities, lexicon: Lexicon) {
    this.#entities = entities;
    this.#lexicon = lexicon;
    this.focuses = new FocusList((entity) => genderOfEntity(entity, entities, lexicon));
    for (const entity of [...entities.people, ...entities.organizations]) this.#indexRole(entity);
    for (const entity of entities.people) this.#indexName(entity);
  }

  get descriptions(): DescriptionContext {
    return {
      lexicon: this.#lexicon,
      focuses: this.focuses,
      withRole: (word) => this.#byRole.get(word) ?? [],
      withInitials: (letters) => this.#byInitials.get(letters) ?? [],
      kinship: this.#kinship,
    };
  }

  /** The one entity that has the last of some words in its name, as its first or last. */
  named(words: string): DetectedEntity | undefined {
    const last = lexiconKey(words.split(/\s+/u).at(-1) ?? '');
    const people = this.#byName.get(last);
    return people?.size === 1 ? [...people][0] : undefined;
  }

  /** Whoever the byline names, else the one of two who talk whom the article names less: the one who asks in an interview. */
  get interviewer(): DetectedEntity | undefined {
    return this.#interviewer ?? this.#inTalk;
  }

  /** Begins the next paragraph; a turn of an interview is all quoted, without marks. */
  enter(frame: Frame, mentions: readonly ArticleMention[], unit: number, place: Span, isTurn: boolean): void {
    this.leave();
    this.#frame = frame;
    this.#place = place;
    this.#unit = unit;
    this.#subjects = frame.sentences.map((sentence) =>
      frame.paragraph.caseStyle === 'sentence' && !isTurn ? mainSubject(frame, sentence, sentence.items.length) : undefined,
    );
    this.#next = 0;
    this.#meant.clear();
    this.#decided.clear();
    this.#events = isByline(frame) ? [] : this.#eventsOf(frame, mentions, isTurn);
    if (!isTurn && unit < MOST_UNITS_TO_TALK) this.#inTalk ??= this.#lessNamedOf(frame, mentions);
    if (keyAt(frame.paragraph, 0) !== 'by' && keyAt(frame.paragraph, 1) !== 'by') return;
    const author = mentions.find((mention) => mention.kind === 'person');
    if (isByline(frame) && author !== undefined) this.#interviewer ??= this.#entities.entityAt.get(author.span.start);
  }

  /** "NAME talks to NAME about boats": the one of the two whom the article names less often. */
  #lessNamedOf(frame: Frame, mentions: readonly ArticleMention[]): DetectedEntity | undefined {
    for (const [index, mention] of mentions.entries()) {
      const next = mentions[index + 1];
      if (mention.kind !== 'person' || next?.kind !== 'person' || !talksTo(frame, mention.to, next.from)) continue;
      const [one, other] = [mention, next].map(({ span }) => this.#entities.entityAt.get(span.start));
      if (one === undefined || other === undefined || one === other) continue;
      return one.mentions.length < other.mentions.length ? one : other;
    }
    return undefined;
  }

  /** Takes in everything before an offset into the article. */
  advance(offset: number): void {
    for (; this.#next < this.#events.length; this.#next++) {
      const event = this.#events[this.#next];
      if (event === undefined || event.place.place >= offset) break;
      this.#take(event);
    }
  }

  /** Takes in the rest of the paragraph. */
  leave(): void {
    this.advance(Infinity);
    this.#firstSentence += this.#frame?.sentences.length ?? 0;
    this.#frame = undefined;
    this.#events = [];
  }

  /** The subject of a sentence of the paragraph. */
  subject(sentence: number): SpeakerPhrase | undefined {
    return this.#subjects[sentence];
  }

  /** Whom a pronoun or description that the text has passed meant where it stood. */
  meantAt(phrase: SpeakerPhrase): Ranked | undefined {
    return this.#meant.get(phrase.from);
  }

  /** Notes whom a pronoun of the paragraph means, for when the text passes it. */
  decide(token: number, entity: string, probability: number): void {
    this.#decided.set(token, { entity, probability });
  }

  /** Whoever made the statement or letter that a description means, if the text said so not long before. */
  authorOf(description: string): DetectedEntity | undefined {
    if (this.#author === undefined || this.#unit - this.#author.unit > MOST_UNITS_TO_AUTHOR) return undefined;
    return /^(?:the|his|her|its|their) /iu.test(description) && DOCUMENTS.has(lastWord(description))
      ? this.#author.entity
      : undefined;
  }

  /** The person who made the statement that the sentence before one of the paragraph ends on: "it said" is the statement. */
  authorBefore(sentence: number): DetectedEntity | undefined {
    const author = this.#author;
    const isBefore = author !== undefined && this.sentenceNumber(sentence) - author.sentence === 1;
    return isBefore && author.entity.kind === 'person' ? author.entity : undefined;
  }

  /** Whoever asked in a sentence of the paragraph, or in the one before it: the next to speak is most likely somebody else. */
  askedBefore(sentence: number): DetectedEntity | undefined {
    const back = this.#asked === undefined ? Infinity : this.sentenceNumber(sentence) - this.#asked.sentence;
    return back <= 1 ? this.#asked?.entity : undefined;
  }

  /** Whom somebody asked when they last asked anybody, if the text says. */
  addresseeOf(asker: string): DetectedEntity | undefined {
    return this.#asked?.entity.id === asker ? this.#asked.addressee : undefined;
  }

  /** The number in the article of a sentence of the paragraph. */
  sentenceNumber(sentence: number): number {
    return this.#firstSentence + sentence;
  }

  #indexName(entity: DetectedEntity): void {
    const words = entity.name.split(/\s+/u).map(lexiconKey);
    for (const word of [words[0] ?? '', words.at(-1) ?? '']) {
      const known = this.#byName.get(word);
      if (known === undefined) this.#byName.set(word, new Set([entity]));
      else known.add(entity);
    }
  }

  #indexRole(entity: DetectedEntity): void {
    const title = this.#entities.titleOf.get(entity.id) ?? '';
    const role = entity.role ?? '';
    const name = entity.kind === 'organization' ? entity.name : '';
    if (title === '' && role === '' && name === '') return;
    const words = `${role} ${officesOfTitle(`${title} ${role}`)} ${name}`.split(/[\s,-]+/u).map(lexiconKey);
    const initials = entity.kind === 'person' ? initialsOfRole(role) : [];
    for (const word of initials) {
      const known = this.#byInitials.get(word);
      if (known === undefined) this.#byInitials.set(word, [entity]);
      else if (!known.includes(entity)) known.push(entity);
    }
    for (const word of new Set(words)) {
      if (word.length < 3) continue;
      const known = this.#byRole.get(word);
      if (known === undefined) this.#byRole.set(word, [entity]);
      else known.push(entity);
    }
  }

  #eventsOf(frame: Frame, mentions: readonly ArticleMention[], isTurn: boolean): Event[] {
    const events: Event[] = [];
    const at = (token: number, sentence: number, subject: boolean, quoted: boolean, aside = false): FocusPlace => ({
      place: this.#place.start + (tokenAt(frame.paragraph, token)?.start ?? 0),
      sentence: this.sentenceNumber(sentence),
      unit: this.#unit,
      subject,
      aside,
      quoted,
    });
    let next = 0;
    const mentionsBefore = (end: number, sentence: number, quoted: boolean): void => {
      for (let mention = mentions[next]; mention !== undefined && mention.from < end; mention = mentions[++next]) {
        const entity = this.#entities.entityAt.get(mention.span.start);
        const subject = this.#subjects[sentence];
        const isSubject = !quoted && (subject?.mention === next || cueVerbAt(frame.paragraph, mention.to) !== undefined);
        if (entity === undefined || isDatelineAgency(frame, mention) || isNation(frame, mention)) continue;
        const aside =
          tokenAt(frame.paragraph, mention.to)?.kind === 'possessive' || keyAt(frame.paragraph, mention.from - 1) === 'of';
        const isPassed = quoted || isInPassing(frame, mention);
        const asks = !quoted && (isAsking(frame, mention.to) || isAskedBy(frame, mention.from));
        const kin = mention.kind === 'person' && !quoted ? kinBefore(frame, mention.from, mention.to) : undefined;
        const age = mention.kind === 'person' ? statedAge(frame, mention.from, mention.to) : undefined;
        events.push(eventOf(at(mention.from, sentence, isSubject, isPassed, aside), entity, asks, kin, age));
      }
    };
    frame.sentences.forEach((sentence, index) => {
      const subject = this.#subjects[index];
      const authors: { readonly from: number; readonly author: SpeakerPhrase }[] = [];
      sentence.items.forEach((item, position) => {
        const following = sentence.items[position + 1];
        if (item.kind === 'quote') {
          const end = following?.kind === 'token' ? following.token : firstTokenOf(frame, index + 1);
          mentionsBefore(end, index, true);
          return;
        }
        mentionsBefore(item.token + 1, index, isTurn);
        if (isTurn) return;
        const key = keyAt(frame.paragraph, item.token);
        if (DOCUMENTS.has(key)) {
          const author = authorPhrase(frame, sentence, position, subject);
          // "In a memo, the company said": who that is, is known behind the words for it.
          const from = Math.max(item.token, author?.mention === undefined ? (author?.from ?? 0) : 0);
          if (author !== undefined) authors.push({ from, author });
        }
        if (key === 'he' || key === 'she') {
          const phrase: SpeakerPhrase = { kind: 'pronoun', from: item.token, to: item.token + 1 };
          events.push(phraseEvent(at(item.token, index, true, false), phrase, undefined));
        } else if (subject?.kind === 'description' && subject.from === item.token) {
          events.push(phraseEvent(at(item.token, index, true, false), subject, undefined));
        } else if (key === 'the' && ADDRESSES.has(keyAt(frame.paragraph, item.token - 1))) {
          const asked = askedPhrase(frame, item.token);
          if (asked !== undefined) events.push(phraseEvent(at(item.token, index, false, false), asked, undefined));
        }
        for (const { from, author } of authors)
          if (from === item.token) events.push(phraseEvent(at(from, index, false, false), undefined, author));
      });
    });
    return events;
  }

  #take({ place, entity, phrase, asks, author, kin, age }: Event): void {
    if (entity !== undefined) {
      if (kin !== undefined) this.#relate(kin, entity, place);
      const gender = kin === undefined ? undefined : this.#genderOfKin(kin.kin);
      this.focuses.mention(entity, place);
      if (gender !== undefined) this.focuses.isOf(entity, gender);
      if (age !== undefined) this.focuses.isAged(entity, age);
      if (asks) {
        // "NAME pressed the senator on it. ⏎ “Was it you?” NAME asked."
        const goesOn = this.#asked?.entity === entity && place.sentence - this.#asked.sentence <= MOST_SENTENCES_OF_ASKING;
        this.#asked = { ...(goesOn ? this.#asked : undefined), entity, sentence: place.sentence };
      }
    }
    const frame = this.#frame;
    if (author !== undefined) {
      const meant = this.#meant.get(author.from);
      const maker =
        this.#entities.entityAt.get(this.spanOf(author).start) ??
        (meant !== undefined && meant.probability >= SURE ? meant.focus.entity : undefined);
      if (maker !== undefined) this.#author = { entity: maker, unit: this.#unit, sentence: place.sentence };
    }
    if (phrase === undefined || frame === undefined) return;
    const span = this.spanOf(phrase);
    const words = frame.paragraph.text.slice(span.start - this.#place.start, span.end - this.#place.start);
    // Nobody asks themselves.
    const asker = !place.subject && this.#asked?.sentence === place.sentence ? this.#asked.entity.id : undefined;
    const at = { span, sentence: place.sentence, unit: place.unit, answered: asker, isObject: !place.subject };
    const decided = this.#decided.get(phrase.from);
    const known = decided === undefined ? undefined : this.focuses.recent.find((focus) => focus.entity?.id === decided.entity);
    const ranked =
      known !== undefined && decided !== undefined
        ? [{ focus: known, probability: Math.max(SURE, decided.probability) }]
        : phrase.kind === 'pronoun'
          ? rankPronoun(words, at, this.focuses)
          : rankDescription(words, at, this.descriptions);
    const [best] = ranked ?? [];
    if (best !== undefined) this.#meant.set(phrase.from, best);
    if (phrase.kind === 'pronoun' && best !== undefined && best.probability >= VERY_SURE) this.focuses.called(best.focus, words);
    if (best?.focus.entity !== undefined && best.probability >= SURE) {
      this.focuses.mention(best.focus.entity, place);
      // "NAME pressed the senator on it."
      if (!place.subject && this.#asked?.sentence === place.sentence)
        this.#asked = { ...this.#asked, addressee: best.focus.entity };
      if (phrase.kind === 'description') learn(best.focus, words);
    } else if (phrase.kind === 'description' && best === undefined && place.subject) this.bringUnnamed(phrase, words, place);
  }

  #genderOfKin(kin: string): Gender {
    const bits = this.#lexicon.classes(kin);
    if ((bits & WordClass.femaleWord) !== 0) return 'female';
    return (bits & WordClass.maleWord) !== 0 ? 'male' : undefined;
  }

  /** Notes whose relative somebody is. */
  #relate({ kin, owner }: KinBefore, entity: DetectedEntity, { sentence, unit }: FocusPlace): void {
    const frame = this.#frame;
    if (frame === undefined) return;
    const mention = frame.mentions[frame.mentionOf(owner)];
    const span = this.spanOf({ kind: 'pronoun', from: owner, to: owner + 1 });
    const named = mention === undefined ? undefined : this.#entities.entityAt.get(this.#place.start + mention.span.start);
    const [best] =
      named === undefined ? (rankPronoun(keyAt(frame.paragraph, owner), { span, sentence, unit }, this.focuses) ?? []) : [];
    this.#kinship.add(kin, entity, named ?? (best !== undefined && best.probability >= LIKELY ? best.focus.entity : undefined));
  }

  /** Brings up somebody without a name, if the words are about a single person. */
  bringUnnamed(phrase: SpeakerPhrase, text: string, place: FocusPlace): void {
    const frame = this.#frame;
    if (frame === undefined) return;
    const { paragraph } = frame;
    let bits = 0;
    for (let i = phrase.from; i < phrase.to; i++) {
      if (i > phrase.from && /^(?:of|for|at|from|in|with|near|on)$/u.test(keyAt(paragraph, i))) break;
      bits |= paragraph.classes[i] ?? 0;
    }
    const isPerson = (bits & (WordClass.role | WordClass.kin | WordClass.maleWord | WordClass.femaleWord)) !== 0;
    if (!isPerson || !/^(?:a|an|one|another|the|my|her|his)$/u.test(keyAt(paragraph, phrase.from))) return;
    const gender: Gender =
      (bits & WordClass.femaleWord) !== 0 ? 'female' : (bits & WordClass.maleWord) !== 0 ? 'male' : undefined;
    this.focuses.mentionUnnamed({ text, span: this.spanOf(phrase) }, gender, place);
  }

  /** Where a phrase of the paragraph stands in the article. */
  spanOf(phrase: SpeakerPhrase): Span {
    const tokens = this.#frame?.paragraph.tokens ?? [];
    return {
      start: this.#place.start + (tokens[phrase.from]?.start ?? 0),
      end: this.#place.start + (tokens[phrase.to - 1]?.end ?? 0),
    };
  }
}

/** Whose statement it is: "signed by NAME", "from NAME", else the subject's: "In a statement, NAME said". */
function authorPhrase(
  frame: Frame,
  sentence: FrameSentence,
  position: number,
  subject: SpeakerPhrase | undefined,
): SpeakerPhrase | undefined {
  for (let i = position + 1; i < position + 5; i++) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    const isMaker =
      /^(?:by|from)$/u.test(key) || (key === 'to' && keyAt(frame.paragraph, tokenIn(sentence, i - 1)) === 'attributed');
    if (!isMaker) continue;
    const maker = phraseStartingAt(frame, sentence, i + 1);
    return maker?.mention === undefined ? subject : maker;
  }
  return subject;
}

/** "The veteran lawyer", "the 20-year-old": what the description that meant somebody says of them, for the next such description. */
function learn(focus: Focus, words: string): void {
  if (!/^the /iu.test(words)) return;
  focus.age ??= ageOf(words);
  focus.describedAs.add(lastWord(words));
}

const MOST_DATELINE_TOKENS = 12;

/** "LAGOS (Reuters) —": the agency that sends the story takes no part in it. */
const isDatelineAgency = ({ paragraph }: Frame, { kind, from, to }: ArticleMention): boolean =>
  kind === 'organization' &&
  to < MOST_DATELINE_TOKENS &&
  textAt(paragraph, from - 1) === '(' &&
  textAt(paragraph, to) === ')' &&
  /^[-–—]+$/u.test(textAt(paragraph, to + 1));

/** "the Finn": somebody by nation, whatever the word was taken for. */
const isNation = ({ paragraph }: Frame, { kind, from, to }: ArticleMention): boolean =>
  kind === 'person' && to - from === 1 && keyAt(paragraph, from - 1) === 'the' && hasClass(paragraph, from, WordClass.demonym);

/** "NAME, whose brother NAME opens the batting, said": the second comes up in passing. */
const isInPassing = ({ paragraph }: Frame, { kind, from }: ArticleMention): boolean =>
  kind === 'person' && hasClass(paragraph, from - 1, WordClass.kin) && keyAt(paragraph, from - 2) === 'whose';

const lastWord = (words: string): string => lexiconKey(words.split(/\s+/u).at(-1) ?? '');

/** "NAME asked", "NAME, a doctor, asked her"; but not "NAME, asked whether". */
function isAsking(frame: Frame, from: number): boolean {
  const { paragraph } = frame;
  if (ASKS.has(keyAt(paragraph, from))) return true;
  if (keyAt(paragraph, from) !== ',') return false;
  for (let i = from + 1; i < from + MOST_APPOSITION_TOKENS; i++) {
    if (!ASKS.has(keyAt(paragraph, i))) continue;
    return frame.mentionOf(i + 1) >= 0 || /^(?:him|her|them)$/u.test(keyAt(paragraph, i + 1));
  }
  return false;
}

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

/** "By NAME", "Interview by NAME", "Photograph: NAME": whoever stands there takes no part in the story. */
function isByline(frame: Frame): boolean {
  const { paragraph } = frame;
  if (paragraph.tokens.length > MOST_BYLINE_TOKENS) return false;
  const first = keyAt(paragraph, 0);
  if (first === 'by') return frame.mentionOf(1) >= 0 || hasClass(paragraph, 1, WordClass.title);
  return (
    (/^(?:interview|interviewed|written|told|words|text|story|report|photographs?|photos?|pictures?|images?)$/u.test(first) &&
      keyAt(paragraph, 1) === 'by') ||
    (/^(?:photographs?|photos?|pictures?|images?|credit)$/u.test(first) && textAt(paragraph, 1) === ':')
  );
}

/** The gender that titles, pronouns and roles of an entity say, else that most bearers of the first name have. */
function genderOfEntity(entity: DetectedEntity, entities: ResolvedEntities, lexicon: Lexicon): GenderOf {
  const titled = genderOfTitle(entities.titleOf.get(entity.id));
  if (titled !== undefined) return { gender: titled, genderIsSure: true };
  const byName = genderOfName(entity.name.split(/\s+/u).map(lexiconKey), lexicon);
  const called = entities.pronounsOf.get(entity.id) ?? genderOfRole(entity.role);
  // What stands behind the name may be somebody else's pronoun.
  if (called !== undefined && byName !== undefined && byName !== called) return { gender: called, genderIsSure: false };
  return called === undefined ? { gender: byName, genderIsSure: false } : { gender: called, genderIsSure: true };
}
