import type { DetectedEntity } from '../../../model/detection';
import type { Span } from '../../../text/span';
import { genderOfClasses, type Gender } from '../../entities/gender';
import type { ResolvedEntities } from '../../entities/resolveEntities';
import type { Lexicon } from '../../words/lexicon';
import { lastKey } from '../../words/lexiconKey';
import { COMPLETING } from '../../quotes/phrases/descriptionWords';
import { GROUP_NOUNS } from '../../words/organizationNouns';
import { keyAt } from '../../words/paragraphAnalysis';
import type { Frame } from '../../quotes/frame/frame';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import type { DescriptionContext } from '../focus/descriptionContext';
import { isKnownDocument } from '../../quotes/phrases/documentNouns';
import { EntityIndex } from '../focus/entityIndex';
import type { Authorship } from './authorship';
import type { DiscourseEvent } from './discourseEvent';
import { callsByName, mayCall } from './formOfAddress';
import { type Focus, FocusList, type FocusPlace, type GenderOf } from '../focus/focus';
import { gendersOf } from '../focus/gendersOf';
import type { Ranked } from '../focus/fromRanking';
import { Interviewer } from './interviewer';
import type { ParagraphOutline } from './paragraphOutline';
import type { KinBefore } from '../focus/kinBefore';
import { isAnonymous } from '../focus/isAnonymous';
import { isPluralNoun } from '../focus/personNoun';
import { isBroughtUpBeside } from '../focus/isBroughtUpBeside';
import { Kinship } from '../focus/kinship';
import { rankDescription } from '../ranking/rankDescription';
import { rankPronoun } from '../ranking/resolvePronoun';
import { ageOf } from '../focus/statedAge';
import { pronounAt, type SpeakerPhrase } from '../../quotes/frame/speakerPhrase';

/** Least probability at which a pronoun or description in the text counts as a further mention of somebody. */
const SURE = 0.6;
/** Least probability at which "his wife" is the wife of whom "his" most likely means. */
const LIKELY = 0.5;
/** Least probability at which a pronoun tells somebody's gender. */
const VERY_SURE = 0.85;
const MOST_UNITS_TO_AUTHOR = 2;
const MOST_SENTENCES_OF_ASKING = 2;
const MOST_UNITS_TO_WITNESS = 6;
/** What opens what completes a description, and where somebody is. */
const COMPLETING_OR_PLACING = joinedSet(COMPLETING, wordSet('near on'));

/** Follows an article paragraph by paragraph and knows at every place who it has been about. One for one pass over one article. */
export class Discourse {
  readonly focuses: FocusList;
  readonly descriptions: DescriptionContext;
  readonly #entities: ResolvedEntities;
  readonly #lexicon: Lexicon;
  readonly #kinship = new Kinship();
  readonly #index: EntityIndex;
  readonly #interviewer: Interviewer;
  /** Whose statement or letter the text spoke of last. */
  #author:
    { readonly entity: DetectedEntity; readonly unit: number; readonly sentence: number; readonly isNamed: boolean } | undefined;
  /** Who asked last, and in which sentence. */
  #asked: { readonly entity: DetectedEntity; readonly sentence: number; readonly addressee?: DetectedEntity } | undefined;
  #frame: Frame | undefined;
  /** That of the paragraph before. */
  #frameBefore: Frame | undefined;
  #place: Span = { start: 0, end: 0 };
  #unit = 0;
  #firstSentence = 0;
  #events: readonly DiscourseEvent[] = [];
  #next = 0;
  #subjects: ParagraphOutline['subjects'] = [];
  /** Whom the pronoun or description that is a sentence's subject meant where it stood, by its first token. */
  readonly #meant = new Map<number, Ranked>();
  /** Whom a pronoun at a cue was found to mean, by its token. */
  readonly #decided = new Map<number, { readonly entity: string; readonly probability: number }>();

  constructor(entities: ResolvedEntities, lexicon: Lexicon) {
    this.#entities = entities;
    this.#lexicon = lexicon;
    const genders = gendersOf(entities, lexicon);
    this.focuses = new FocusList(({ id }) => genders.get(id) ?? NO_GENDER);
    const index = new EntityIndex(entities);
    this.#index = index;
    this.descriptions = {
      lexicon,
      focuses: this.focuses,
      withRole: (word) => index.withRole(word),
      withInitials: (letters) => index.withInitials(letters),
      kinship: this.#kinship,
      named: (words) => index.named(words),
      isUnnamedBeside: (noun) =>
        [this.#frame, this.#frameBefore].some((frame) => frame !== undefined && isBroughtUpBeside(frame, noun)),
    };
    this.#interviewer = new Interviewer(entities);
  }

  /** The one entity that has the last of some words in its name, as its first or last. */
  named(words: string): DetectedEntity | undefined {
    return this.#index.named(words);
  }

  /** The one who asks in an interview. */
  get interviewer(): DetectedEntity | undefined {
    return this.#interviewer.entity;
  }

  /** Begins the next paragraph. */
  enter(paragraph: ParagraphOutline): void {
    const { frame, place, unit, firstSentence, subjects, events } = paragraph;
    this.leave();
    this.#frame = frame;
    this.#place = place;
    this.#unit = unit;
    this.#firstSentence = firstSentence;
    this.#subjects = subjects;
    this.#events = events;
    this.#next = 0;
    this.#meant.clear();
    this.#decided.clear();
    this.#interviewer.read(paragraph, paragraph.isTurn);
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
    this.#frameBefore = this.#frame ?? this.#frameBefore;
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
    return isKnownDocument(description) ? this.#author.entity : undefined;
  }

  /** The person who made the statement that the sentence before one of the paragraph ends on: "it said" is the statement. */
  authorBefore(sentence: number): DetectedEntity | undefined {
    const author = this.#author;
    const isBefore = author?.isNamed === true && this.sentenceNumber(sentence) - author.sentence === 1;
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

  /** Whoever answered in court last, and not long ago, if that is not whoever asks. */
  witnessFor(asker: string): DetectedEntity | undefined {
    const last = this.focuses.lastWitness;
    const isNear = last !== undefined && this.#unit - last.unit <= MOST_UNITS_TO_WITNESS;
    return isNear && last.entity?.id !== asker ? last.entity : undefined;
  }

  /** Whom words call by name, if the text has brought them up not long ago: "Ms. Okafor, will you run?" */
  calledIn(words: string): DetectedEntity | undefined {
    if (!mayCall(words)) return undefined;
    return this.focuses.recent.find(({ kind, entity }) => kind === 'person' && entity && callsByName(words, entity.name))?.entity;
  }

  /** The fullest name of somebody whom the text has brought up not long ago. */
  nameOf(id: string | undefined): string | undefined {
    return id === undefined ? undefined : this.focuses.recent.find(({ entity }) => entity?.id === id)?.entity?.name;
  }

  /** Whether one of some words is in what the text says that somebody is. */
  holdsOffice(id: string | undefined, offices: readonly string[]): boolean {
    return offices.some((office) => this.#index.withRole(office).some((entity) => entity.id === id));
  }

  /** The number in the article of a sentence of the paragraph. */
  sentenceNumber(sentence: number): number {
    return this.#firstSentence + sentence;
  }

  #take(event: DiscourseEvent): void {
    const { place, entity, phrase, author } = event;
    if (entity !== undefined) this.#takeEntity(entity, event);
    if (author !== undefined) this.#noteAuthor(author, place.sentence);
    if (phrase !== undefined && this.#frame !== undefined) this.#takePhrase(this.#frame, phrase, event);
  }

  /** Takes in somebody who is named. */
  #takeEntity(entity: DetectedEntity, { place, asks, kin, age, party, testifies, trade, isAsked }: DiscourseEvent): void {
    if (kin !== undefined) this.#relate(kin, entity, place);
    const gender = kin === undefined ? undefined : this.#genderOfKin(kin.kin);
    this.focuses.mention(entity, place);
    if (gender !== undefined) this.focuses.isOf(entity, gender);
    if (age !== undefined) this.focuses.isAged(entity, age);
    if (party !== undefined) this.focuses.isOfParty(entity, party);
    if (testifies) this.focuses.testified(entity);
    if (trade !== undefined) this.focuses.of(entity)?.describedAs.add(trade);
    // "NAME questioned NAME for an hour."
    if (isAsked && this.#asked?.sentence === place.sentence) this.#asked = { ...this.#asked, addressee: entity };
    if (asks) this.#noteAsker(entity, place.sentence);
  }

  /** Notes whose statement or letter the text speaks of. */
  #noteAuthor({ author, isNamed }: Authorship, sentence: number): void {
    const meant = this.#meant.get(author.from);
    const maker =
      this.#entities.entityAt.get(this.spanOf(author).start) ??
      (meant !== undefined && meant.probability >= SURE ? meant.focus.entity : undefined);
    if (maker !== undefined) this.#author = { entity: maker, unit: this.#unit, sentence, isNamed };
  }

  /** Takes in a pronoun or description: as one more mention of whom it means for sure, or as somebody new. */
  #takePhrase(frame: Frame, phrase: SpeakerPhrase, { place, asks }: DiscourseEvent): void {
    const span = this.spanOf(phrase);
    const words = frame.paragraph.text.slice(span.start - this.#place.start, span.end - this.#place.start);
    const best = this.#ranked(frame, phrase, words, span, place)?.[0];
    if (best !== undefined) this.#meant.set(phrase.from, best);
    const isPronoun = phrase.kind === 'pronoun';
    if (isPronoun && best !== undefined && best.probability >= VERY_SURE) this.focuses.called(best.focus, words);
    const isSure = best !== undefined && best.probability >= SURE;
    if (isSure && best.focus.entity !== undefined) {
      this.focuses.mention(best.focus.entity, place);
      if (asks) this.#noteAsker(best.focus.entity, place.sentence);
      // "NAME pressed the senator on it."
      if (!place.subject && this.#asked?.sentence === place.sentence)
        this.#asked = { ...this.#asked, addressee: best.focus.entity };
      if (phrase.kind === 'description') learn(best.focus, words);
    } else if (isPronoun && isSure && place.subject) {
      // "A resident said so. He was ill. He said it again."
      this.focuses.again(best.focus, place);
    } else if (phrase.kind === 'description' && best === undefined && place.subject) {
      this.bringUnnamed(phrase, words, place);
    }
  }

  /** Whom a pronoun or description may mean, best first: whoever was found at a cue, if it stands at one. */
  #ranked(
    { paragraph }: Frame,
    phrase: SpeakerPhrase,
    words: string,
    span: Span,
    { sentence, unit, subject }: FocusPlace,
  ): readonly Ranked[] | undefined {
    const decided = this.#decided.get(phrase.from);
    const known = decided === undefined ? undefined : this.focuses.recent.find((focus) => focus.entity?.id === decided.entity);
    if (known !== undefined && decided !== undefined) return [{ focus: known, probability: Math.max(SURE, decided.probability) }];
    // Nobody asks themselves.
    const asker = !subject && this.#asked?.sentence === sentence ? this.#asked.entity.id : undefined;
    const at = { span, sentence, unit, answered: asker, isObject: !subject };
    if (phrase.kind === 'pronoun') return rankPronoun(words, at, this.focuses);
    return isAnonymous(paragraph, phrase) ? undefined : rankDescription(words, at, this.descriptions);
  }

  #noteAsker(entity: DetectedEntity, sentence: number): void {
    // "NAME pressed the senator on it. ⏎ “Was it you?” NAME asked."
    const goesOn = this.#asked?.entity === entity && sentence - this.#asked.sentence <= MOST_SENTENCES_OF_ASKING;
    this.#asked = { ...(goesOn ? this.#asked : undefined), entity, sentence };
  }

  #genderOfKin(kin: string): Gender {
    return genderOfClasses(this.#lexicon.classes(kin));
  }

  /** Notes whose relative somebody is. */
  #relate({ kin, owner }: KinBefore, entity: DetectedEntity, { sentence, unit }: FocusPlace): void {
    const frame = this.#frame;
    if (frame === undefined) return;
    const mention = frame.mentions[frame.mentionOf(owner)];
    const span = this.spanOf(pronounAt(owner));
    const named = mention === undefined ? undefined : this.#entities.entityAt.get(this.#place.start + mention.span.start);
    const [best] =
      named === undefined ? (rankPronoun(keyAt(frame.paragraph, owner), { span, sentence, unit }, this.focuses) ?? []) : [];
    this.#kinship.add(kin, entity, named ?? (best !== undefined && best.probability >= LIKELY ? best.focus.entity : undefined));
  }

  /** Brings up somebody without a name, if the words are about a single person, a group or a place. */
  bringUnnamed(phrase: SpeakerPhrase, text: string, place: FocusPlace): void {
    const span = this.spanOf(phrase);
    const bits = this.#classesOfOne(phrase);
    if (bits !== undefined) this.focuses.mentionUnnamed({ kind: 'person', text, span }, genderOfClasses(bits), place);
    else if (phrase.kind === 'place' || this.#isGroup(phrase))
      this.focuses.mentionUnnamed({ kind: 'organization', text, span }, undefined, place);
  }

  /** "the army", "Norland's foreign ministry": whether a phrase of the paragraph ends on a word for a group. */
  #isGroup({ to }: SpeakerPhrase): boolean {
    return this.#frame !== undefined && GROUP_NOUNS.has(keyAt(this.#frame.paragraph, to - 1));
  }

  /** Whether a phrase of the paragraph is about a single person, whom it may bring up without a name. */
  isOfOne(phrase: SpeakerPhrase): boolean {
    return this.#classesOfOne(phrase) !== undefined;
  }

  /** The classes of the words of a phrase that is about a single person, `undefined` for others. */
  #classesOfOne(phrase: SpeakerPhrase): number | undefined {
    const frame = this.#frame;
    if (frame === undefined) return undefined;
    const { paragraph } = frame;
    let bits = 0;
    let head = '';
    for (let i = phrase.from; i < phrase.to; i++) {
      const key = keyAt(paragraph, i);
      if (i > phrase.from && COMPLETING_OR_PLACING.has(key)) break;
      // "the rebels and the government".
      if (key === 'and' && keyAt(paragraph, i + 1) === 'the') return undefined;
      head = key;
      bits |= paragraph.classes[i] ?? 0;
    }
    // "the hunters", but "one of the hunters".
    if (isPluralNoun(head)) return undefined;
    // "The caller, | a woman", "A vet | who".
    const behind = keyAt(paragraph, phrase.to);
    if (behind === ',' && /^an?$/u.test(keyAt(paragraph, phrase.to + 1))) bits |= paragraph.classes[phrase.to + 2] ?? 0;
    const isPerson =
      behind === 'who' || (bits & (WordClass.role | WordClass.kin | WordClass.maleWord | WordClass.femaleWord)) !== 0;
    const isOwned = frame.mentionOf(phrase.from) >= 0;
    return isPerson && (isOwned || /^(?:a|an|one|another|the|my|her|his)$/u.test(keyAt(paragraph, phrase.from)))
      ? bits
      : undefined;
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

/** "The veteran lawyer", "the 20-year-old": what the description that meant somebody says of them, for the next such description. */
function learn(focus: Focus, words: string): void {
  if (!/^the /iu.test(words)) return;
  focus.age ??= ageOf(words);
  focus.describedAs.add(lastKey(words));
}

const NO_GENDER: GenderOf = { gender: undefined, genderIsSure: false };
