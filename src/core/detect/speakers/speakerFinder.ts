import { hasClass, isCapital, keyAt, textAt, tokenAt } from '../paragraphAnalysis';
import type { DetectedEntity, DetectedQuote, DetectedSpeaker, Evidence } from '../../model/detection';
import type { Span } from '../../text/span';
import type { ArticleMention } from '../articleMention';
import type { Gender } from '../entities/gender';
import type { ResolvedEntities } from '../entities/resolveEntities';
import type { Lexicon } from '../lexicon';
import type { NameMention } from '../names/nameTagger';
import type { DraftQuote } from '../quotes/draftQuote';
import { type Frame, type FrameSentence, tokenOf } from '../quotes/frame';
import { tokensWithin } from '../quotes/markedKind';
import { WordClass } from '../wordClass';
import { endsOnBearer, isAboutBearer } from './bearerSubject';
import { Conversation } from './conversation';
import { Discourse } from './discourse';
import { isOwnDocument } from './documentNouns';
import { fromRanking } from './fromRanking';
import { jointNames } from './jointNames';
import { namedLater } from './namedLater';
import { resolveDescription } from './resolveDescription';
import type { PhrasePlace } from './phrasePlace';
import { placedPerson } from './placedPerson';
import { resolvePronoun } from './resolvePronoun';
import { continued, ruleEvidence } from './ruleEvidence';
import { selfNamed } from './selfNamed';
import { sentenceSource } from './sentenceSource';
import { makerOf } from './sourceDocument';
import { hasPersonWord, type SpeakerPhrase } from './speakerPhrase';
import { canSpeak, isPeople, isVoiceless } from './voiceless';
import { whoseWords } from './whoseWords';

const GOES_ON = 'The quote goes on from the one before it';

/** Says who speaks: reads an article's paragraphs in order and remembers who spoke and whom the text is about. */
export class SpeakerFinder {
  readonly #entities: ResolvedEntities;
  readonly #discourse: Discourse;
  readonly #conversation: Conversation;
  readonly #groups: ReadonlySet<string>;
  #frame: Frame | undefined;
  #unit = 0;
  #place: Span = { start: 0, end: 0 };
  /** Whom the end of the paragraph before is about: the subject of its last sentence, or whoever it quotes there. */
  #carried: { readonly speaker: DetectedSpeaker; readonly unit: number; readonly colon: boolean } | undefined;
  /** The last paragraph that was nothing but a question of the reporter's. */
  #asksOnly = -1;
  #isTurn = false;
  #turnSpeaker: DetectedSpeaker | null = null;
  #interviewee: DetectedEntity | undefined;

  constructor(entities: ResolvedEntities, lexicon: Lexicon) {
    this.#entities = entities;
    this.#discourse = new Discourse(entities, lexicon);
    this.#conversation = new Conversation(this.#discourse);
    this.#groups = new Set(entities.organizations.map(({ id }) => id));
  }

  /** Whether the article names one person whose first or last name is the last of some words. */
  isNamed(words: string): boolean {
    return this.#discourse.named(words) !== undefined;
  }

  /** The quotes of the whole article, those of a pronoun at its top with whoever is named behind it. */
  namedLater(quotes: readonly DetectedQuote[]): readonly DetectedQuote[] {
    return namedLater(quotes, this.#entities.people, (person) => this.#discourse.focuses.of(person)?.gender);
  }

  /** Begins the next paragraph. */
  enter(frame: Frame, mentions: readonly ArticleMention[], unit: number, place: Span, isTurn: boolean): void {
    this.#frame = frame;
    this.#unit = unit;
    this.#place = place;
    this.#isTurn = isTurn;
    this.#turnSpeaker = null;
    this.#conversation.enter(frame, unit);
    this.#discourse.enter(frame, mentions, unit, place, isTurn);
  }

  /** The speaker of a quote; `before` are those of its paragraph, and quotes are asked about in reading order. */
  speaker(draft: DraftQuote, before: readonly DetectedQuote[]): DetectedSpeaker | null {
    const cue =
      draft.cue !== undefined && draft.cue.start < draft.span.start ? draft.cue.start : (draft.cue?.start ?? draft.span.start);
    // The pronoun or description at the cue is decided here, with all that the quote shows, and not on the way.
    const isMeant = draft.speaker !== undefined && draft.speaker.kind !== 'name' && draft.depth === 0;
    const phrase = isMeant ? this.#frame?.paragraph.tokens[draft.speaker.from]?.start : undefined;
    this.#discourse.advance(this.#place.start + Math.min(cue, phrase ?? cue));
    const speaker = this.#find(draft, before);
    if (isMeant && speaker?.entity !== undefined) this.#discourse.decide(draft.speaker.from, speaker.entity, speaker.confidence);
    if (this.#isTurn && this.#turnSpeaker === null) this.#turnSpeaker = speaker;
    if (draft.depth > 0) return speaker;
    this.#conversation.take(draft, speaker, before.length === 0);
    const focus =
      speaker?.entity === undefined
        ? undefined
        : this.#discourse.focuses.recent.find(({ entity }) => entity?.id === speaker.entity);
    if (focus === undefined) return speaker;
    this.#discourse.focuses.spoke(focus, this.#unit);
    if (draft.type === 'indirect') this.#discourse.focuses.reported(focus, this.#discourse.sentenceNumber(draft.sentence));
    return speaker;
  }

  /** Ends the paragraph. */
  leave(quotes: readonly DetectedQuote[]): void {
    const frame = this.#frame;
    if (frame === undefined) return;
    this.#discourse.advance(Infinity);
    const last = frame.sentences.length - 1;
    const sentence = frame.sentences[last];
    const subject = this.#subject(last);
    const colon = textAt(frame.paragraph, lastToken(sentence)) === ':';
    const asks = quotes.length === 0 && frame.sentences.length === 1 && /\?\s*$/u.test(frame.paragraph.text);
    if (quotes.length === 0 && /\?\s*$/u.test(frame.paragraph.text)) this.#asksOnly = this.#unit;
    if (sentence !== undefined && frame.paragraph.caseStyle === 'sentence') {
      const quoted = quotes.filter((quote) => quote.speaker?.entity !== undefined).at(-1)?.speaker;
      const hasMarks = sentence.items.some((item) => item.kind === 'quote');
      const speaker =
        subject !== undefined && !hasMarks && subject.kind !== 'place' && !isVoiceless(frame.paragraph, subject)
          ? this.#resolvePassed(
              subject,
              ruleEvidence('speaker/sentence-before', 'The paragraph before the quote is about the speaker'),
              last,
            )
          : quoted;
      const about = speaker?.entity !== undefined ? speaker : (quoted ?? this.#namedIn(last) ?? speaker);
      // A paragraph that ends with a sign, a letter or the weather is about nobody who speaks.
      const isMute =
        subject?.kind === 'description' && !hasMarks && about?.entity === undefined && !hasPersonWord(frame, subject);
      const isSign =
        !hasMarks && ((subject !== undefined && isVoiceless(frame.paragraph, subject)) || isAboutBearer(frame, sentence));
      const known = isMute || isSign ? undefined : about;
      // "Would the agency ask now?": the reporter's question to whoever was quoted before it.
      const isQuestion = asks && subject?.kind !== 'name' && this.#conversation.lastMarked?.unit === this.#unit - 1;
      this.#carried =
        known === undefined || known === null || isQuestion ? undefined : { speaker: known, unit: this.#unit, colon };
    }
    this.#discourse.leave();
  }

  /** The gender of the one whom a quote in marks speaks of. */
  #tellsOf({ span, type, speaker }: DraftQuote): Gender {
    const frame = this.#frame;
    if (frame === undefined || type !== 'direct' || speaker?.kind !== 'pronoun') return undefined;
    let gender: Gender;
    for (const token of tokensWithin(frame, span.start, span.end)) {
      const key = keyAt(frame.paragraph, token);
      const here: Gender = /^(?:he|him|his)$/u.test(key) ? 'male' : /^(?:she|her|hers)$/u.test(key) ? 'female' : undefined;
      if (here !== undefined && gender !== undefined && gender !== here) return undefined;
      gender ??= here;
    }
    return gender;
  }

  #find(draft: DraftQuote, before: readonly DetectedQuote[]): DetectedSpeaker | null {
    if (draft.hint === 'outer-quote') return before.at(-1)?.speaker ?? null;
    if (draft.turn !== undefined) return this.#turn(draft.turn);
    const half = before.at(-1);
    if (half !== undefined && this.#isSecondHalf(draft, half))
      return continued(half.speaker, ruleEvidence('speaker/continued', GOES_ON));
    if (draft.speaker !== undefined && draft.link !== undefined) {
      if (draft.depth > 0 && this.#isSomebody(draft.speaker)) return this.#innerWords(draft.speaker);
      if (this.#isWithoutVoice(draft, draft.speaker, before)) return null;
      const turn = { ...this.#conversation.turnAt(draft, before), tellsOf: this.#tellsOf(draft) };
      if (draft.depth > 0 && draft.speaker.kind === 'pronoun')
        return this.#innerPronoun(draft.speaker, draft.link, draft.sentence, before);
      const speaker = this.#resolve(draft.speaker, draft.link, draft.sentence, turn);
      // Inside a quote "he" is seldom anybody the reporter wrote about.
      const isInner = draft.depth > 0 || this.#isTurn;
      const isSelf = speaker === this.#turnSpeaker;
      const outer = draft.depth > 0 ? before.at(-1)?.speaker?.entity : undefined;
      const isOfOffice =
        outer !== undefined &&
        speaker?.entity !== outer &&
        speaker?.origin === 'speaker/description' &&
        speaker.confidence >= LEAST_OFFICE;
      return isInner && draft.speaker.kind !== 'name' && !isSelf && !isOfOffice ? withoutEntity(speaker) : speaker;
    }
    if (draft.hint === 'none') return null;
    const previous = before.filter((quote) => quote.type !== 'indirect' || quote.speaker !== null).at(-1);
    if (draft.hint === 'quote-before' && previous !== undefined)
      return continued(previous.speaker, ruleEvidence('speaker/continued', GOES_ON));
    const opens = draft.sentence === 0 && this.#conversation.opensParagraph(draft);
    if (opens && previous === undefined) return this.#fromParagraphBefore(draft);
    return this.#fromSentenceBefore(draft, previous);
  }

  /** "“Somebody yelled, ‘Get down!’” NAME said." */
  #isSomebody({ from, to }: SpeakerPhrase): boolean {
    const { paragraph } = this.#frame ?? {};
    return paragraph !== undefined && to - from === 1 && /^some(?:body|one)$/u.test(keyAt(paragraph, from));
  }

  /** "“I am calm,” NAME wrote in a letter to NAME that he posted, “but firm.”": the quotation goes on whoever posts what. */
  #isSecondHalf({ group, speaker, span, depth }: DraftQuote, half: DetectedQuote): boolean {
    const { paragraph } = this.#frame ?? {};
    if (paragraph === undefined || group === undefined || depth > 0 || speaker?.kind !== 'pronoun') return false;
    const isRelative = /^(?:that|which|whom)$/u.test(keyAt(paragraph, speaker.from - 1));
    const start = tokenAt(paragraph, speaker.from)?.start ?? 0;
    return isRelative && half.span.end <= this.#place.start + start && /^\P{L}*\p{Ll}/u.test(paragraph.text.slice(span.start));
  }

  /** "NAME carried a placard. “…,” it said.", "“…,” read one sign. “…,” said another." */
  #isWithoutVoice({ sentence }: DraftQuote, speaker: SpeakerPhrase, before: readonly DetectedQuote[]): boolean {
    const frame = this.#frame;
    if (frame === undefined || speaker.to - speaker.from > 1 || selfNamed(frame, speaker) !== undefined) return false;
    const word = keyAt(frame.paragraph, speaker.from);
    if (!/^(?:it|one|another)$/u.test(word)) return false;
    const last = before.at(-1);
    if (word !== 'it' && last !== undefined && last.type !== 'indirect') return last.speaker === null;
    const sentenceBefore = frame.sentences[sentence - 1];
    const subject = this.#discourse.subject(sentence - 1);
    // "Reviews have not been kind. “…,” said one."
    if (word !== 'it' && sentenceBefore !== undefined && !namesPeople(frame, sentenceBefore)) return true;
    return (
      (subject !== undefined && isVoiceless(frame.paragraph, subject)) ||
      (sentenceBefore !== undefined && endsOnBearer(frame, sentenceBefore, sentenceBefore.items.length))
    );
  }

  /** "“She told me, ‘Ten minutes,’” said NAME": whom the article is about there, but not NAME; the words alone where that is not clear. */
  #innerPronoun(
    phrase: SpeakerPhrase,
    rule: Evidence,
    sentence: number,
    before: readonly DetectedQuote[],
  ): DetectedSpeaker | null {
    const outer = before.at(-1)?.speaker?.entity;
    const speaker = this.#resolve(phrase, rule, sentence, { answered: outer });
    const isSure = speaker?.entity !== undefined && speaker.entity !== outer && speaker.confidence >= LEAST_INNER;
    return isSure ? speaker : this.#innerWords(phrase);
  }

  /** "“She would say, ‘Help,’” NAME said": whoever she is, the words at the cue are hers. */
  #innerWords(phrase: SpeakerPhrase): DetectedSpeaker {
    const { start, end } = this.#discourse.spanOf(phrase);
    const words = this.#frame?.paragraph.text.slice(start - this.#place.start, end - this.#place.start) ?? '';
    // "He'd say" is said by him.
    const text = words.replace(/['’].*$/u, '');
    const span = { start, end: start + text.length };
    return { text, span, origin: 'speaker/inner', confidence: 0.4, why: 'The speaker is a pronoun inside another quote.' };
  }

  /** A line that is nothing but words in marks without a stop: a headline or subheading, which quotes somebody the text quotes too. */
  #isHeading({ span }: DraftQuote): boolean {
    const text = this.#frame?.paragraph.text ?? '';
    return (
      text.trimEnd().length <= span.end &&
      !/[.,!?…][^\p{L}]*$/u.test(text.slice(span.start, span.end)) &&
      /["”’'»]$/u.test(text.trimEnd())
    );
  }

  #fromParagraphBefore(draft: DraftQuote): DetectedSpeaker | null {
    if (this.#isHeading(draft)) return null;
    const carried = this.#carried?.unit === this.#unit - 1 ? this.#carried : undefined;
    const last = this.#conversation.lastMarked?.unit === this.#unit - 1 ? this.#conversation.lastMarked : undefined;
    if (carried?.colon === true)
      return continued(carried.speaker, ruleEvidence('speaker/colon', 'The paragraph before introduces it'));
    if (last?.open === true) return continued(last.speaker, ruleEvidence('speaker/continued-open', GOES_ON));
    const turn = this.#conversation.answerer(draft);
    if (turn !== null) return turn;
    // "“How many?” NAME asked. ⏎ “Senator, I was not there.”": anybody but NAME.
    if (this.#conversation.addressesLast(draft)) return null;
    if (last?.endsUnit === true && last.speaker !== null)
      return continued(last.speaker, ruleEvidence('speaker/continued-paragraph', GOES_ON));
    if (carried !== undefined && draft.type === 'direct') {
      return continued(
        carried.speaker,
        ruleEvidence('speaker/sentence-before', 'The paragraph before the quote is about the speaker'),
      );
    }
    if (last !== undefined) return continued(last.speaker, ruleEvidence('speaker/continued-loose', GOES_ON));
    return this.#asksOnly === this.#unit - 1 && this.#conversation.lastMarked?.unit === this.#unit - 2
      ? continued(
          this.#conversation.lastMarked.speaker,
          ruleEvidence('speaker/continued-loose', 'The quote answers the question after the one before it'),
        )
      : null;
  }

  #fromSentenceBefore(draft: DraftQuote, previous: DetectedQuote | undefined): DetectedSpeaker | null {
    const index = draft.sentence - 1;
    const sentence = this.#frame?.sentences[index];
    const loose = previous === undefined ? null : continued(previous.speaker, ruleEvidence('speaker/continued-loose', GOES_ON));
    if (sentence === undefined) return loose;
    const subject = this.#subject(index);
    const { paragraph } = this.#frame ?? {};
    const colon = paragraph !== undefined && textAt(paragraph, lastToken(sentence)) === ':';
    if (subject !== undefined && paragraph !== undefined && isVoiceless(paragraph, subject)) return null;
    // "And the second? “…”": the reporter's own question, after which the one quoted before goes on.
    if (this.#frame !== undefined && isReportersQuestion(this.#frame, sentence))
      return loose ?? (index === 0 ? this.#fromParagraphBefore(draft) : null);
    if (this.#frame !== undefined && isAboutBearer(this.#frame, sentence)) return null;
    if (subject !== undefined && subject.kind !== 'place') {
      const why = 'The sentence before the quote is about the speaker';
      const found = this.#resolvePassed(
        subject,
        colon ? ruleEvidence('speaker/colon', why) : ruleEvidence('speaker/sentence-before', why),
        index,
      );
      // "“…,” NAME said. The group wants more. “…”": a group without a word of saying does not take the word from whoever has it.
      const isGroup = previous?.speaker?.entity !== undefined && found?.entity !== undefined && this.#isGroup(found.entity);
      if (isGroup && !this.#isGroup(previous.speaker.entity)) return loose;
      if (found?.entity !== undefined || subject.kind === 'name') return found;
      if (loose === null && isPersonText(found)) return this.#namedIn(index) ?? found;
    }
    return loose ?? this.#namedIn(index);
  }

  #isGroup(entity: string | undefined): boolean {
    return entity !== undefined && this.#groups.has(entity);
  }

  /** Whom a sentence is about: whoever it has its news from, or whose answer it is about, else its subject. */
  #subject(sentence: number): SpeakerPhrase | undefined {
    const frame = this.#frame;
    const found = frame?.sentences[sentence];
    const source = frame === undefined || found === undefined ? undefined : sentenceSource(frame, found);
    const subject = source ?? this.#discourse.subject(sentence);
    return frame === undefined || subject === undefined ? subject : (whoseWords(frame, subject) ?? subject);
  }

  /** The person whom a sentence names last, for want of a subject that could speak. */
  #namedIn(sentence: number): DetectedSpeaker | null {
    const number = this.#discourse.sentenceNumber(sentence);
    const focus = this.#discourse.focuses.recent.find(
      ({ kind, entity, sentence: at }) => kind === 'person' && entity && at === number,
    );
    if (focus?.entity === undefined) return null;
    const rule = ruleEvidence('speaker/named-before', 'The sentence before the quote names nobody else');
    return this.#isIntroduced(focus.place)
      ? { entity: focus.entity.id, ...rule, why: `${rule.why}.` }
      : { candidates: [focus.entity.id], ...rule, confidence: 0.4, why: `${rule.why}, but is about something else.` };
  }

  /** "… is named after NAME, 84, who …": more is said of whoever stands at an offset into the article. */
  #isIntroduced(place: number): boolean {
    const frame = this.#frame;
    const mention = frame?.mentions.find(({ span }) => this.#place.start + span.start === place);
    if (frame === undefined || mention === undefined || textAt(frame.paragraph, mention.to) !== ',') return false;
    return (
      /^(?:an?|the|who|whose|\d+)$/u.test(keyAt(frame.paragraph, mention.to + 1)) &&
      !/^(?:as|when|while|after|before)$/u.test(keyAt(frame.paragraph, 0))
    );
  }

  /** Questions are the reporter's, answers those of the person the interview is about. */
  #turn(turn: 'question' | 'answer'): DetectedSpeaker | null {
    const { interviewer, focuses } = this.#discourse;
    // Those who answer were introduced before the first answer.
    if (turn === 'answer') this.#interviewee ??= focuses.mostNamed(interviewer);
    const entity = turn === 'question' ? interviewer : this.#interviewee;
    if (entity === undefined) return null;
    const rule = ruleEvidence(
      'speaker/interview',
      turn === 'question' ? 'The reporter asks the questions' : 'The interview is with this person',
    );
    return { entity: entity.id, ...rule, why: `${rule.why}.` };
  }

  /** The same for a phrase that the text has passed: what came behind it counts for nothing. */
  #resolvePassed(phrase: SpeakerPhrase, rule: Evidence, sentence: number): DetectedSpeaker | null {
    const meant = this.#discourse.meantAt(phrase);
    const words = this.#frame?.paragraph.text.slice(
      this.#discourse.spanOf(phrase).start - this.#place.start,
      this.#discourse.spanOf(phrase).end - this.#place.start,
    );
    if (meant === undefined || words === undefined) return this.#resolve(phrase, rule, sentence);
    const text = { text: words, span: this.#discourse.spanOf(phrase) };
    return fromRanking([meant], text, rule.origin, (name) => `${rule.why}: "${words}" means ${name}.`, rule);
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

  /** "the GM", "the Timmins MPP": what was found as an organization, but is an office. */
  #office({ paragraph, mentions }: Frame, { kind, mention }: SpeakerPhrase): SpeakerPhrase | undefined {
    const found = kind === 'name' && mention !== undefined ? mentions[mention] : undefined;
    if (found?.kind !== 'organization' || !/^\p{Lu}{2,4}$/u.test(found.text)) return undefined;
    let from = found.from - 1;
    while (from > found.from - MOST_OFFICE_TOKENS && isCapital(paragraph, from)) from--;
    const isOffice =
      hasClass(paragraph, found.from, WordClass.title) ||
      this.#discourse.descriptions.withInitials(found.text.toLowerCase()).length > 0;
    return isOffice && keyAt(paragraph, from) === 'the' ? { kind: 'description', from, to: found.to } : undefined;
  }

  /** "Ada Okafor and Tom Lind": either may have said it, so neither alone is the speaker. */
  #ofSeveral(names: readonly NameMention[], { origin, confidence, why }: Evidence): DetectedSpeaker {
    const start = names[0]?.span.start ?? 0;
    const end = names.at(-1)?.span.end ?? start;
    const candidates = names.flatMap(({ span }) => this.#entities.entityAt.get(this.#place.start + span.start)?.id ?? []);
    return {
      text: (this.#frame?.paragraph.text.slice(start, end) ?? '').replace(/\s+/gu, ' '),
      span: { start: this.#place.start + start, end: this.#place.start + end },
      candidates,
      origin,
      confidence,
      why: `${why}.`,
    };
  }

  #ofDocument(words: string, span: Span, author: DetectedEntity): DetectedSpeaker {
    const made = ruleEvidence('speaker/document', `"${words}" is that of ${author.name}`);
    return { entity: author.id, text: words, span, ...made, why: `${made.why}.` };
  }

  #resolve(
    phrase: SpeakerPhrase,
    rule: Evidence,
    sentence: number,
    turn: Pick<PhrasePlace, 'answered' | 'goesOn' | 'turnOf' | 'tellsOf'> = {},
  ): DetectedSpeaker | null {
    const frame = this.#frame;
    if (frame === undefined) return null;
    const self = selfNamed(frame, phrase) ?? this.#office(frame, phrase) ?? makerOf(frame, phrase) ?? placedPerson(frame, phrase);
    if (self !== undefined) return this.#resolve(self, rule, sentence, turn);
    const joint = jointNames(frame, phrase);
    if (joint !== undefined) return this.#ofSeveral(joint, rule);
    const span = this.#discourse.spanOf(phrase);
    const words = frame.paragraph.text.slice(span.start - this.#place.start, span.end - this.#place.start).replace(/\s+/gu, ' ');
    const at = { span, sentence: this.#discourse.sentenceNumber(sentence), unit: this.#unit, ...turn };
    switch (phrase.kind) {
      case 'name': {
        const mention = phrase.mention === undefined ? undefined : frame.mentions[phrase.mention];
        const entity =
          mention === undefined
            ? this.#discourse.named(words)
            : this.#entities.entityAt.get(this.#place.start + mention.span.start);
        const { origin, confidence } = rule;
        const why = `${rule.why}.`;
        return entity === undefined
          ? { text: words, span, origin, confidence, why }
          : { entity: entity.id, text: words, span, origin, confidence, why };
      }
      case 'pronoun':
        if (/^i$/iu.test(words)) return this.#turnSpeaker ?? this.#reporter(words, span);
        if (/^it$/iu.test(words)) {
          const author = this.#discourse.authorBefore(sentence);
          if (author !== undefined) return this.#ofDocument(words, span, author);
        }
        return unlessUnclear(resolvePronoun(words, at, rule, this.#discourse.focuses));
      case 'description': {
        if (isVoiceless(frame.paragraph, phrase)) return null;
        const author = this.#discourse.authorOf(words);
        if (author !== undefined) return this.#ofDocument(words, span, author);
        // "her letter said".
        if (isOwnDocument(words))
          return unlessUnclear(resolvePronoun(words.slice(0, words.indexOf(' ')), at, rule, this.#discourse.focuses));
        const found = resolveDescription(words, at, rule, this.#discourse.descriptions);
        if (found.entity === undefined) {
          const here = {
            place: span.start,
            sentence: at.sentence,
            unit: at.unit,
            subject: true,
            aside: false,
            quoted: false,
            fronts: undefined,
          };
          this.#discourse.bringUnnamed(phrase, words, here);
          if (found.candidates === undefined && found.text === words && !canSpeak(frame.paragraph, phrase)) return null;
        }
        return found;
      }
      case 'place':
        return { text: words, span, ...rule, confidence: rule.confidence - 0.05, why: `${rule.why}.` };
    }
  }
}

/** Least confidence for a pronoun inside another quote. */
const LEAST_INNER = 0.35;
/** Least confidence for an office inside another quote: "The prime minister told us, ‘No’". */
const LEAST_OFFICE = 0.4;
const MOST_OFFICE_TOKENS = 4;
const MOST_QUESTION_ITEMS = 8;

/** "Did he?", "And the second?": a short question outside quotation marks that names nobody. */
const isReportersQuestion = ({ paragraph, mentionOf }: Frame, { items }: FrameSentence): boolean =>
  items.length <= MOST_QUESTION_ITEMS &&
  textAt(paragraph, tokenOf(items.at(-1))) === '?' &&
  items.every((item) => item.kind === 'token' && mentionOf(item.token) < 0);

const namesPeople = (frame: Frame, { items }: FrameSentence): boolean =>
  items.some((item) => item.kind === 'token' && isPeople(frame.paragraph, item.token));

const lastToken = (sentence: FrameSentence | undefined): number => tokenOf(sentence?.items[sentence.items.length - 1]);

const isPersonText = (speaker: DetectedSpeaker | null): boolean => /^(?:an?|one|another) /iu.test(speaker?.text ?? '');

/** "it" that means nothing the article names says nothing about the speaker. */
const unlessUnclear = (speaker: DetectedSpeaker): DetectedSpeaker | null =>
  speaker.entity === undefined && speaker.candidates === undefined && /^it$/iu.test(speaker.text ?? '') ? null : speaker;

function withoutEntity(speaker: DetectedSpeaker | null): DetectedSpeaker | null {
  if (speaker?.entity === undefined) return speaker;
  const { entity, ...rest } = speaker;
  return { ...rest, candidates: [entity], confidence: 0.4, why: 'The speaker is a pronoun inside another quote.' };
}
