import type { DetectedQuote, DetectedSpeaker } from '../../model/detection';
import type { Span } from '../../text/span';
import type { ResolvedEntities } from '../entities/resolveEntities';
import { isAboutBearer } from '../quotes/subjects/isAboutBearer';
import { isPlaced } from '../quotes/subjects/isPlaced';
import { keyAt, textAt, tokenAt } from '../words/paragraphAnalysis';
import type { DraftQuote } from '../quotes/draft/draftQuote';
import { type Frame, type FrameSentence, tokenIn, tokenOf } from '../quotes/frame/frame';
import { isPublication } from '../quotes/phrases/documentNouns';
import type { Conversation } from './conversation';
import type { Discourse } from './discourse/discourse';
import type { PlacedParagraph } from './discourse/placedParagraph';
import { endsAsking } from './endsAsking';
import { headingName } from './headingName';
import { isHeadingQuote, isSetBeforeColon } from './headingQuote';
import { isInquiry } from './isInquiry';
import type { PhraseResolver } from './phraseResolver';
import { asksOfBearer, isReportersQuestion, lastStatement } from './reportersQuestion';
import { continued, goesOn, ruleEvidence } from './ruleEvidence';
import { sentenceSource } from './sentenceSource';
import { hasPersonWord, type SpeakerPhrase } from '../quotes/frame/speakerPhrase';
import { canSpeak, isVoiceless } from '../quotes/phrases/voiceless';
import { ownerOfLabel, whoseWords } from '../quotes/phrases/whoseWords';
import { leadsToWordsOfOthers } from './leadsToWordsOfOthers';
import { type PlacedSentence, turnsToWords } from './turnsToWords';

/** Whom a paragraph is about where it ends: the subject of its last sentence, or whoever it quotes there. */
interface CarriedSpeaker {
  readonly speaker: DetectedSpeaker;
  readonly unit: number;
  readonly colon: boolean;
  /** They ask there whether or what, without marks. */
  readonly asks: boolean;
}

/** A paragraph that has ended, as long as nobody has asked whom it is about. */
interface EndedParagraph {
  readonly frame: Frame;
  /** Its last sentence that is no question of the reporter's. */
  readonly sentence: FrameSentence;
  readonly index: number;
  /** Of that sentence. */
  readonly subject: SpeakerPhrase | undefined;
  readonly quotes: readonly DetectedQuote[];
  /** It ends with a question and quotes nobody. */
  readonly asks: boolean;
  /** It is a line with the name of whoever is quoted below it. */
  readonly isHeading: boolean;
}

/** Whose a quote is for which no word of saying tells: whom the sentence or paragraph in front of it is about. One for one pass over one article. */
export class TextBefore {
  readonly #discourse: Discourse;
  readonly #conversation: Conversation;
  readonly #resolver: PhraseResolver;
  readonly #groups: ReadonlySet<string>;
  #frame: Frame | undefined;
  #unit = 0;
  #place: Span = { start: 0, end: 0 };
  #ended: EndedParagraph | undefined;
  #carried: CarriedSpeaker | undefined;
  /** The sentence that ends the paragraph before. */
  #sentenceBefore: PlacedSentence | undefined;
  /** The last paragraph that ended with a question and quotes nobody. */
  #asksOnly = -1;

  constructor(entities: ResolvedEntities, discourse: Discourse, conversation: Conversation, resolver: PhraseResolver) {
    this.#discourse = discourse;
    this.#conversation = conversation;
    this.#resolver = resolver;
    this.#groups = new Set(entities.organizations.map(({ id }) => id));
  }

  /** Begins the next paragraph. */
  enter({ frame, unit, place }: PlacedParagraph): void {
    this.#frame = frame;
    this.#unit = unit;
    this.#place = place;
    this.#ended = undefined;
  }

  /** The speaker of a quote; `previous` is the one before it in the paragraph. */
  speaker(draft: DraftQuote, previous: DetectedQuote | undefined): DetectedSpeaker | null {
    const frame = this.#frame;
    if (frame === undefined) return null;
    const opens = draft.sentence === 0 && this.#conversation.opensParagraph(draft);
    return opens && previous === undefined
      ? this.#fromParagraphBefore(frame, draft)
      : this.#fromSentenceBefore(frame, draft, previous);
  }

  /** Ends the paragraph, now that all is known that it quotes. */
  leave(quotes: readonly DetectedQuote[]): void {
    const frame = this.#frame;
    if (frame === undefined) return;
    const index = lastStatement(frame);
    const sentence = frame.sentences[index];
    const turns = quotes.length === 0 && sentence !== undefined && this.#turnsToWords(frame, index);
    this.#sentenceBefore = sentence === undefined ? undefined : { frame, sentence };
    const heading = quotes.length === 0 && sentence !== undefined ? headingName(frame) : undefined;
    if (heading !== undefined && sentence !== undefined) {
      this.#ended = { frame, sentence, index, subject: heading, quotes, asks: false, isHeading: true };
      return;
    }
    const asks = quotes.length === 0 && frame.paragraph.text.trimEnd().endsWith('?');
    if (asks) this.#asksOnly = this.#unit;
    if (turns) return;
    if (sentence === undefined || frame.paragraph.caseStyle !== 'sentence') return;
    const subject = this.#subject(frame, index);
    this.#ended = { frame, sentence, index, subject, quotes, asks, isHeading: false };
    // A description may bring somebody up, whoever asks; a colon may introduce what has no marks.
    const isNew =
      subject?.kind === 'description' && this.#discourse.meantAt(subject) === undefined && this.#discourse.isOfOne(subject);
    if (isNew || endsOnColon(frame, sentence)) this.carry();
  }

  /**
   * Takes in whom the paragraph that has ended is about. That takes long, and only quotations without a speaker at a cue ask: to be called in front
   * of a paragraph that has any, before anything else learns of that.
   */
  carry(): void {
    if (this.#ended === undefined) return;
    const { frame, sentence, index, subject, quotes, asks, isHeading } = this.#ended;
    this.#ended = undefined;
    const speaker = this.#about(frame, sentence, index, subject, quotes);
    // "Would the agency ask now?": the reporter's question to whoever was quoted before it.
    const isReporters =
      asks && frame.sentences.length === 1 && subject?.kind !== 'name' && this.#conversation.lastMarked?.unit === this.#unit - 1;
    const colon = isHeading || endsOnColon(frame, sentence);
    const inquires = subject !== undefined && isInquiry(frame, sentence, subject);
    this.#carried = speaker === null || isReporters ? undefined : { speaker, unit: this.#unit, colon, asks: inquires };
  }

  /** Whom the paragraph is about where it ends, if that is somebody who speaks. */
  #about(
    frame: Frame,
    sentence: FrameSentence,
    index: number,
    subject: SpeakerPhrase | undefined,
    quotes: readonly DetectedQuote[],
  ): DetectedSpeaker | null {
    const { paragraph } = frame;
    const quoted = quotes.filter((quote) => quote.speaker?.entity !== undefined).at(-1)?.speaker;
    const reported = this.#reportedIn(frame, sentence, quotes);
    const hasMarks = sentence.items.some((item) => item.kind === 'quote');
    const speaker =
      subject !== undefined && !hasMarks && subject.kind !== 'place' && !isVoiceless(paragraph, subject)
        ? this.#resolver.resolvePassed(
            subject,
            ruleEvidence('speaker/sentence-before', 'The paragraph before the quote is about the speaker'),
            index,
          )
        : quoted;
    const found =
      reported ?? (speaker?.entity !== undefined ? speaker : undefined) ?? quoted ?? this.#namedIn(frame, index) ?? speaker;
    const isIntroduced = endsOnColon(frame, sentence) || quoted?.entity === found?.entity;
    const about = isIntroduced ? found : this.#unlessGroup(found ?? null);
    // A paragraph that ends with a sign, a letter or the weather is about nobody who speaks.
    const isThing =
      subject?.kind === 'description' && !hasMarks && about?.entity === undefined && !hasPersonWord(frame.paragraph, subject);
    const isSign = !hasMarks && ((subject !== undefined && isMute(frame, subject)) || isAboutBearer(frame, sentence));
    // "Some 80 nurses stood outside. ⏎ “It was only meant for the winter.”": several people do not speak without a word of saying.
    const isCrowd =
      subject?.kind === 'description' &&
      about?.text !== undefined &&
      about.entity === undefined &&
      !this.#discourse.isOfOne(subject);
    return isThing || isSign || (isCrowd && !endsOnColon(frame, sentence)) ? null : (about ?? null);
  }

  /** "The 22-year-old, reached by phone, said NAME had called": the one whom all reports of a sentence are of, whatever its subject was taken for. */
  #reportedIn(frame: Frame, sentence: FrameSentence, quotes: readonly DetectedQuote[]): DetectedSpeaker | undefined {
    const start = this.#startOf(frame, sentence);
    const [first, ...others] = quotes.filter(({ span }) => span.start >= start);
    if (first?.type !== 'indirect' || first.speaker?.entity === undefined) return undefined;
    return others.every(({ speaker }) => speaker?.entity === first.speaker?.entity) ? first.speaker : undefined;
  }

  /** Where the reporter's own words of a sentence start in the article; nowhere if a quotation opens it. */
  #startOf({ paragraph }: Frame, sentence: FrameSentence): number {
    return this.#place.start + (tokenAt(paragraph, tokenIn(sentence, 0))?.start ?? Infinity);
  }

  #fromParagraphBefore(frame: Frame, draft: DraftQuote): DetectedSpeaker | null {
    if (isHeadingQuote(frame.paragraph.text, draft.span)) return null;
    const carried = this.#carried?.unit === this.#unit - 1 ? this.#carried : undefined;
    const { lastMarked } = this.#conversation;
    const last = lastMarked?.unit === this.#unit - 1 ? lastMarked : undefined;
    if (carried?.colon === true)
      return continued(carried.speaker, ruleEvidence('speaker/colon', 'The paragraph before introduces it'));
    if (last?.open === true) return goesOn(last.speaker, 'speaker/continued-open');
    const turn = this.#conversation.answerer(draft);
    if (turn !== null) return turn;
    // "“How many?” NAME asked. ⏎ “Senator, I was not there.”": anybody but NAME.
    if (this.#conversation.addressesLast(draft)) return null;
    if (last?.endsUnit === true && last.speaker !== null) return goesOn(last.speaker, 'speaker/continued-paragraph');
    // "NAME asked whether it was in dispute. ⏎ “It is not, my lord.”": anybody but NAME.
    if (carried?.asks === true && !isQuestion(frame, draft)) return null;
    // "POLITICS ⏎ ‘We all ran’: …": what only says what the page is about speaks for nobody.
    const isKicker =
      carried !== undefined && isSetBeforeColon(frame.paragraph.text, draft.span) && !this.#isPerson(carried.speaker);
    if (carried !== undefined && draft.type === 'direct' && !isKicker) {
      const why = 'The paragraph before the quote is about the speaker';
      return continued(carried.speaker, ruleEvidence('speaker/sentence-before', why));
    }
    if (last !== undefined) return goesOn(last.speaker, 'speaker/continued-loose');
    if (this.#asksOnly !== this.#unit - 1 || lastMarked?.unit !== this.#unit - 2) return null;
    const why = 'The quote answers the question after the one before it';
    return continued(lastMarked.speaker, ruleEvidence('speaker/continued-loose', why));
  }

  #fromSentenceBefore(frame: Frame, draft: DraftQuote, previous: DetectedQuote | undefined): DetectedSpeaker | null {
    const index = draft.sentence - 1;
    const sentence = frame.sentences[index];
    const loose = (): DetectedSpeaker | null =>
      previous === undefined ? null : goesOn(previous.speaker, 'speaker/continued-loose');
    if (sentence === undefined) return loose();
    const subject = this.#subject(frame, index);
    if (subject !== undefined && isMute(frame, subject)) return null;
    if (asksOfBearer(frame, sentence) || leadsToWordsOfOthers(frame, sentence) || this.#turnsToWords(frame, index)) return null;
    // "His answer? “…”".
    const owner = isReportersQuestion(frame, sentence) ? ownerOfLabel(frame, sentence) : undefined;
    if (owner !== undefined) {
      const answerer = this.#resolver.resolvePassed(
        owner,
        ruleEvidence('speaker/colon', 'The sentence before the quote tells of it'),
        index,
      );
      return owner.kind === 'pronoun' && answerer?.entity === undefined ? null : answerer;
    }
    // "And the second? “…”": the reporter's own question, after which the one quoted before goes on.
    if (isReportersQuestion(frame, sentence))
      return (
        this.#toldBetween(frame, index - 1, previous) ?? loose() ?? (index === 0 ? this.#fromParagraphBefore(frame, draft) : null)
      );
    if (isAboutBearer(frame, sentence) || isPlaced(frame, sentence)) return null;
    if (subject === undefined || subject.kind === 'place') return loose() ?? this.#namedIn(frame, index);
    const rule = endsOnColon(frame, sentence) ? 'speaker/colon' : 'speaker/sentence-before';
    const found = this.#resolver.resolvePassed(
      subject,
      ruleEvidence(rule, 'The sentence before the quote is about the speaker'),
      index,
    );
    if (previous !== undefined && this.#takesNoTurn(found, previous)) return loose();
    if (found?.entity !== undefined || subject.kind === 'name')
      return rule === 'speaker/colon' || previous?.speaker?.entity === found?.entity ? found : this.#unlessGroup(found);
    const before = loose();
    if (before === null && isPersonText(found) && mayBeHeard(frame, subject)) return this.#namedIn(frame, index) ?? found;
    return before ?? this.#namedIn(frame, index);
  }

  /**
   * "“…,” NAME said. His daughter, OTHER, is mad. At whom? “…”": whom a sentence in front of the reporter's question is about, behind all that was
   * quoted.
   */
  #toldBetween(frame: Frame, index: number, previous: DetectedQuote | undefined): DetectedSpeaker | null {
    const sentence = frame.sentences[index];
    if (sentence === undefined || previous === undefined || sentence.items.some(({ kind }) => kind === 'quote')) return null;
    if (previous.span.end > this.#startOf(frame, sentence)) return null;
    const subject = this.#subject(frame, index);
    if (subject?.kind !== 'name' || frame.mentions[subject.mention ?? -1]?.kind !== 'person') return null;
    const why = 'The sentence before the question is about the speaker';
    return this.#resolver.resolvePassed(subject, ruleEvidence('speaker/sentence-before', why), index);
  }

  /** Whether a sentence of a paragraph ends in front of the words of a thing that it, or the one before it, tells of. */
  #turnsToWords(frame: Frame, index: number): boolean {
    const sentence = frame.sentences[index];
    const inside = index > 0 ? frame.sentences[index - 1] : undefined;
    const before = inside === undefined ? this.#sentenceBefore : { frame, sentence: inside };
    return sentence !== undefined && turnsToWords({ frame, sentence }, before);
  }

  /** "“…,” NAME said. The group wants more. “…”": a group without a word of saying does not take the word from whoever has it. */
  #takesNoTurn(found: DetectedSpeaker | null, { speaker }: DetectedQuote): boolean {
    return speaker?.entity !== undefined && this.#isGroup(found?.entity) && !this.#isGroup(speaker.entity);
  }

  #isPerson({ entity }: DetectedSpeaker): boolean {
    return entity !== undefined && !this.#isGroup(entity);
  }

  /** "The company fell silent. “…”": a group that a sentence is about speaks less often than somebody who is not named. */
  #unlessGroup(found: DetectedSpeaker | null): DetectedSpeaker | null {
    if (found?.entity === undefined || !this.#isGroup(found.entity)) return found;
    const { entity, origin, why } = found;
    return { candidates: [entity], origin, confidence: GROUP_CONFIDENCE, why };
  }

  #isGroup(entity: string | undefined): boolean {
    return entity !== undefined && this.#groups.has(entity);
  }

  /** Whom a sentence is about: whoever it has its news from, or whose answer it is about, else its subject. */
  #subject(frame: Frame, sentence: number): SpeakerPhrase | undefined {
    const found = frame.sentences[sentence];
    const source = found === undefined ? undefined : sentenceSource(frame, found);
    const subject = source ?? this.#discourse.subject(sentence);
    return subject === undefined ? undefined : (whoseWords(frame, subject) ?? subject);
  }

  /** The person whom a sentence names last, for want of a subject that could speak. */
  #namedIn(frame: Frame, sentence: number): DetectedSpeaker | null {
    const number = this.#discourse.sentenceNumber(sentence);
    const focus = this.#discourse.focuses.recent.find(
      ({ kind, entity, sentence: at }) => kind === 'person' && entity && at === number,
    );
    if (focus?.entity === undefined) return null;
    const rule = ruleEvidence('speaker/named-before', 'The sentence before the quote names nobody else');
    return isIntroduced(frame, focus.place - this.#place.start)
      ? { entity: focus.entity.id, ...rule, why: `${rule.why}.` }
      : { candidates: [focus.entity.id], ...rule, confidence: 0.4, why: `${rule.why}, but is about something else.` };
  }
}

/** Whether what a sentence is about speaks only where a word of saying makes it: "The wall is white.", "Its app offered a deal." */
const isMute = ({ paragraph }: Frame, subject: SpeakerPhrase): boolean =>
  isVoiceless(paragraph, subject) || (subject.kind === 'description' && isPublication(keyAt(paragraph, subject.to - 1)));

/** "… is named after NAME, 84, who …", "For NAME, it is simple.": more is said of whoever stands at an offset into the paragraph. */
function isIntroduced({ paragraph, mentions }: Frame, offset: number): boolean {
  const mention = mentions.find(({ span }) => span.start === offset);
  if (mention === undefined) return false;
  if (textAt(paragraph, mention.from - 1) === 'For' && tokenAt(paragraph, mention.to)?.kind !== 'possessive') return true;
  if (textAt(paragraph, mention.to) !== ',') return false;
  return (
    /^(?:an?|the|who|whose|\d+)$/u.test(keyAt(paragraph, mention.to + 1)) &&
    !/^(?:as|when|while|after|before)$/u.test(keyAt(paragraph, 0))
  );
}

const isQuestion = ({ paragraph }: Frame, { span }: DraftQuote): boolean =>
  endsAsking(paragraph.text.slice(span.start, span.end));

const GROUP_CONFIDENCE = 0.4;

/** "A neighbour shook her head. “…”", but not "A noticeboard became the town square. “…”". */
const mayBeHeard = (frame: Frame, subject: SpeakerPhrase): boolean =>
  hasPersonWord(frame.paragraph, subject) || canSpeak(frame.paragraph, subject);

const endsOnColon = ({ paragraph }: Frame, { items }: FrameSentence): boolean =>
  textAt(paragraph, tokenOf(items[items.length - 1])) === ':';

const isPersonText = (speaker: DetectedSpeaker | null): boolean => /^(?:an?|one|another) /iu.test(speaker?.text ?? '');
