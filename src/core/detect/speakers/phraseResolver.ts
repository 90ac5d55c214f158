import type { DetectedEntity, DetectedSpeaker, Evidence } from '../../model/detection';
import type { Span } from '../../text/span';
import { isFunctionToken } from '../names/signs/isFunctionToken';
import { hasClass, isCapital, type ParagraphAnalysis } from '../words/paragraphAnalysis';
import { PERSON_CLASSES, WordClass } from '../words/wordClass';
import type { ResolvedEntities } from '../entities/resolveEntities';
import { ODD_SPACE } from '../words/lexiconKey';
import type { NameMention } from '../nameTagger';
import type { Frame } from '../quotes/frame/frame';
import type { Discourse } from './discourse/discourse';
import { isOwnDocument } from '../quotes/phrases/documentNouns';
import type { PlacedParagraph } from './discourse/placedParagraph';
import { fromRanking } from './focus/fromRanking';
import { isAnonymous } from './focus/isAnonymous';
import { jointNames } from '../quotes/phrases/jointNames';
import { officePhrase } from './officePhrase';
import type { PhrasePlace } from './focus/phrasePlace';
import { placedPerson } from './placedPerson';
import { asDescribed, resolveDescription } from './ranking/resolveDescription';
import { resolvePronoun } from './ranking/resolvePronoun';
import { ruleEvidence } from './ruleEvidence';
import { selfNamed } from './selfNamed';
import { makerOf } from '../quotes/phrases/sourceDocument';
import type { SpeakerPhrase } from '../quotes/frame/speakerPhrase';
import { canSpeak, isVoiceless } from '../quotes/phrases/voiceless';

/** What is known of who speaks to whom where a phrase stands. */
export type PhraseTurn = Pick<PhrasePlace, 'answered' | 'goesOn' | 'turnOf' | 'tellsOf' | 'tells' | 'reportFrom' | 'named'>;

const NO_TURN: PhraseTurn = {};

/** Says whom a phrase means: a name, a pronoun or a description that speaks. One for one pass over one article. */
export class PhraseResolver {
  readonly #entities: ResolvedEntities;
  readonly #discourse: Discourse;
  #frame: Frame | undefined;
  #unit = 0;
  #place: Span = { start: 0, end: 0 };
  #turnSpeaker: DetectedSpeaker | null = null;

  constructor(entities: ResolvedEntities, discourse: Discourse) {
    this.#entities = entities;
    this.#discourse = discourse;
  }

  /** Begins the next paragraph. */
  enter({ frame, unit, place }: PlacedParagraph): void {
    this.#frame = frame;
    this.#unit = unit;
    this.#place = place;
    this.#turnSpeaker = null;
  }

  /** Whose turn of an interview or transcript the paragraph is: "I" means them. */
  get turnSpeaker(): DetectedSpeaker | null {
    return this.#turnSpeaker;
  }

  /** Notes whose turn the paragraph is, if that is not known. */
  takeTurn(speaker: DetectedSpeaker | null): void {
    this.#turnSpeaker ??= speaker;
  }

  /**
   * The speaker whom a phrase in a sentence of the paragraph means; `rule` is what found the phrase, and `turnAt` is asked only where a pronoun or
   * description has to be made out.
   */
  resolve(
    phrase: SpeakerPhrase,
    rule: Evidence,
    sentence: number,
    turnAt: () => PhraseTurn = () => NO_TURN,
  ): DetectedSpeaker | null {
    const frame = this.#frame;
    if (frame === undefined) return null;
    const meant =
      selfNamed(frame, phrase) ??
      officePhrase(frame, phrase, this.#discourse) ??
      makerOf(frame, phrase) ??
      placedPerson(frame, phrase);
    if (meant !== undefined) return this.resolve(meant, rule, sentence, turnAt);
    const joint = jointNames(frame, phrase);
    if (joint !== undefined) return this.#ofSeveral(frame, joint, rule);
    const { text, span } = this.textOf(phrase);
    // Hardly any phrase runs over a line.
    const words = ODD_SPACE.test(text) ? text.replace(/\s+/gu, ' ') : text;
    switch (phrase.kind) {
      case 'name':
        return this.#named(frame, phrase, words, span, rule, () => this.#placeOf(span, sentence, turnAt()));
      case 'pronoun':
        return this.#pronoun(words, this.#placeOf(span, sentence, turnAt()), rule, sentence);
      case 'description':
        return this.#described(frame, phrase, words, this.#placeOf(span, sentence, turnAt()), rule);
      case 'place':
        this.#bringUnnamed(phrase, words, this.#placeOf(span, sentence, NO_TURN));
        return { text: words, span, ...rule, confidence: rule.confidence - 0.05, why: `${rule.why}.` };
    }
  }

  /** The same for a phrase that the text has passed: what came behind it counts for nothing. */
  resolvePassed(phrase: SpeakerPhrase, rule: Evidence, sentence: number): DetectedSpeaker | null {
    const meant = this.#discourse.meantAt(phrase);
    if (meant === undefined) return this.resolve(phrase, rule, sentence);
    const text = this.textOf(phrase);
    return fromRanking([meant], text, rule.origin, (name) => `${rule.why}: "${text.text}" means ${name}.`, rule);
  }

  /** The words of a phrase of the paragraph, and where they stand in the article. */
  textOf(phrase: SpeakerPhrase): { readonly text: string; readonly span: Span } {
    const span = this.#discourse.spanOf(phrase);
    const text = this.#frame?.paragraph.text.slice(span.start - this.#place.start, span.end - this.#place.start) ?? '';
    return { text, span };
  }

  #placeOf(
    span: Span,
    sentence: number,
    { answered, goesOn, turnOf, tellsOf, tells, reportFrom, named }: PhraseTurn,
  ): PhrasePlace {
    const number = this.#discourse.sentenceNumber(sentence);
    return { span, sentence: number, unit: this.#unit, answered, goesOn, turnOf, tellsOf, tells, reportFrom, named };
  }

  #named(
    { mentions, paragraph }: Frame,
    { mention, from, to }: SpeakerPhrase,
    words: string,
    span: Span,
    rule: Evidence,
    placed?: () => PhrasePlace,
  ): DetectedSpeaker {
    const found = mention === undefined ? undefined : mentions[mention];
    const entity =
      found === undefined ? this.#discourse.named(words) : this.#entities.entityAt.get(this.#place.start + found.span.start);
    const { origin, confidence } = rule;
    const why = `${rule.why}.`;
    // "CM said", "Chief Minister said": an office without its article.
    if (entity === undefined && placed !== undefined && isOffice(paragraph, from, to)) {
      const holder = resolveDescription(`the ${words}`, placed(), rule, this.#discourse.descriptions);
      if (holder.entity !== undefined && holder.origin === OF_OFFICE) return { ...holder, text: words };
    }
    return entity === undefined
      ? { text: words, span, origin, confidence, why }
      : { entity: entity.id, text: words, span, origin, confidence, why };
  }

  #pronoun(words: string, at: PhrasePlace, rule: Evidence, sentence: number): DetectedSpeaker | null {
    if (/^i$/iu.test(words)) return this.#turnSpeaker ?? this.#reporter(words, at.span);
    if (/^it$/iu.test(words)) {
      const author = this.#discourse.authorBefore(sentence);
      if (author !== undefined) return ofDocument(words, at.span, author);
    }
    return unlessUnclear(resolvePronoun(words, at, rule, this.#discourse.focuses));
  }

  #described(frame: Frame, phrase: SpeakerPhrase, words: string, at: PhrasePlace, rule: Evidence): DetectedSpeaker | null {
    // "Champion said", of Ada Champion: a word for people that is a name here.
    const isName = phrase.to - phrase.from === 1 && isCapital(frame.paragraph, phrase.from);
    if (isName && this.#discourse.named(words) !== undefined) return this.#named(frame, phrase, words, at.span, rule);
    if (isVoiceless(frame.paragraph, phrase)) return null;
    const author = this.#discourse.authorOf(words);
    if (author !== undefined) return ofDocument(words, at.span, author);
    // "her letter said".
    if (isOwnDocument(words))
      return unlessUnclear(resolvePronoun(words.slice(0, words.indexOf(' ')), at, rule, this.#discourse.focuses));
    const found = isAnonymous(frame.paragraph, phrase)
      ? asDescribed(words, at, rule)
      : resolveDescription(words, at, rule, this.#discourse.descriptions);
    if (found.entity !== undefined) return found;
    if (isOffice(frame.paragraph, phrase.from, phrase.to)) {
      const holder = resolveDescription(`the ${words}`, at, rule, this.#discourse.descriptions);
      if (holder.entity !== undefined && holder.origin === OF_OFFICE) return { ...holder, text: words };
    }
    this.#bringUnnamed(phrase, words, at);
    return found.candidates === undefined && found.text === words && !canSpeak(frame.paragraph, phrase) ? null : found;
  }

  /** Brings up whoever speaks without a name. */
  #bringUnnamed(phrase: SpeakerPhrase, words: string, { span, sentence, unit }: PhrasePlace): void {
    this.#discourse.bringUnnamed(phrase, words, {
      place: span.start,
      sentence,
      unit,
      subject: true,
      aside: false,
      object: false,
      quoted: false,
      fronts: undefined,
    });
  }

  /** "I" outside quotation marks is whoever wrote the article. */
  #reporter(words: string, span: Span): DetectedSpeaker {
    const author = this.#discourse.interviewer;
    const rule = ruleEvidence(
      'speaker/reporter',
      author === undefined ? 'The reporter speaks' : 'The byline names the reporter who says "I"',
    );
    return { ...(author === undefined ? {} : { entity: author.id }), text: words, span, ...rule, why: `${rule.why}.` };
  }

  /** "Ada Okafor and Tom Lind": either may have said it, so neither alone is the speaker. */
  #ofSeveral({ paragraph }: Frame, names: readonly NameMention[], { origin, confidence, why }: Evidence): DetectedSpeaker {
    const start = names[0]?.span.start ?? 0;
    const end = names.at(-1)?.span.end ?? start;
    const candidates = names.flatMap(({ span }) => this.#entities.entityAt.get(this.#place.start + span.start)?.id ?? []);
    return {
      text: paragraph.text.slice(start, end).replace(/\s+/gu, ' '),
      span: { start: this.#place.start + start, end: this.#place.start + end },
      candidates,
      origin,
      confidence,
      why: `${why}.`,
    };
  }
}

/** Where the text says who has the office, not whom it is about. */
const OF_OFFICE = 'speaker/description';
const OFFICES = WordClass.title | WordClass.official | WordClass.notAcronym;

/** Whether a phrase is nothing but a title or the letters of an office, without an article: "Chief Minister", "CM". */
function isOffice(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  for (let token = from; token < to; token++)
    if (!isCapital(paragraph, token) || isFunctionToken(paragraph, token) || hasClass(paragraph, token, PERSON_CLASSES))
      return false;
  return hasClass(paragraph, to - 1, OFFICES);
}

/** "the statement said": whoever made it. */
function ofDocument(words: string, span: Span, author: DetectedEntity): DetectedSpeaker {
  const made = ruleEvidence('speaker/document', `"${words}" is that of ${author.name}`);
  return { entity: author.id, text: words, span, ...made, why: `${made.why}.` };
}

/** "it" that means nothing the article names says nothing about the speaker. */
const unlessUnclear = (speaker: DetectedSpeaker): DetectedSpeaker | null =>
  speaker.entity === undefined && speaker.candidates === undefined && /^it$/iu.test(speaker.text ?? '') ? null : speaker;
