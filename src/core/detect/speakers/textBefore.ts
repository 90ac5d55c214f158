import type { DetectedQuote, DetectedSpeaker } from '../../model/detection';
import type { Span } from '../../text/span';
import type { ResolvedEntities } from '../entities/resolveEntities';
import { isAboutBearer } from '../quotes/subjects/isAboutBearer';
import { isPlaced } from '../quotes/subjects/isPlaced';

import type { DraftQuote } from '../quotes/draft/draftQuote';
import { type Frame } from '../quotes/frame/frame';
import type { Conversation } from './conversation';
import type { Discourse } from './discourse/discourse';
import type { PlacedParagraph } from './discourse/placedParagraph';
import { endsAsking } from './endsAsking';
import { endsOnColon } from './endsOnColon';
import { headingName } from './headingName';
import { isHeadingQuote, isSetBeforeColon } from './headingQuote';
import { isMute } from './isMute';
import { isTopicLine } from './isTopicLine';
import { ParagraphTopic } from './paragraphTopic';
import type { PhraseResolver } from './phraseResolver';
import { asksOfBearer, isReportersQuestion, lastStatement } from './reportersQuestion';
import { continued, goesOn, ruleEvidence } from './ruleEvidence';
import { hasPersonWord, type SpeakerPhrase } from '../quotes/frame/speakerPhrase';
import { canSpeak } from '../quotes/phrases/voiceless';
import { ownerOfLabel } from '../quotes/phrases/whoseWords';
import { leadsToWordsOfOthers } from './leadsToWordsOfOthers';
import { sentenceStart } from './sentenceStart';
import { SentenceTopic } from './sentenceTopic';
import { type PlacedSentence, turnsToWords } from './turnsToWords';

/** Whose a quote is for which no word of saying tells: whom the sentence or paragraph in front of it is about. One for one pass over one article. */
export class TextBefore {
  readonly #conversation: Conversation;
  readonly #resolver: PhraseResolver;
  readonly #topic: SentenceTopic;
  readonly #paragraph: ParagraphTopic;
  #frame: Frame | undefined;
  #unit = 0;
  #place: Span = { start: 0, end: 0 };
  /** The sentence that ends the paragraph before. */
  #sentenceBefore: PlacedSentence | undefined;
  /** The last paragraph that ended with a question and quotes nobody. */
  #asksOnly = -1;

  constructor(entities: ResolvedEntities, discourse: Discourse, conversation: Conversation, resolver: PhraseResolver) {
    this.#conversation = conversation;
    this.#resolver = resolver;
    this.#topic = new SentenceTopic(entities, discourse);
    this.#paragraph = new ParagraphTopic(discourse, conversation, resolver, this.#topic);
  }

  /** Begins the next paragraph. */
  enter({ frame, unit, place }: PlacedParagraph): void {
    this.#frame = frame;
    this.#unit = unit;
    this.#place = place;
    this.#paragraph.enter();
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
    if (sentence === undefined) {
      if (asksAlone(frame, quotes)) this.#asksOnly = this.#unit;
      return;
    }
    const place = this.#place;
    const unit = this.#unit;
    const heading = quotes.length === 0 ? headingName(frame) : undefined;
    if (heading !== undefined) {
      this.#paragraph.end({ frame, place, unit, sentence, index, subject: heading, quotes, asks: false, isHeading: true });
      return;
    }
    if (quotes.length === 0 && isTopicLine(frame, sentence)) {
      this.#asksOnly = unit;
      return;
    }
    const asks = asksAlone(frame, quotes);
    if (asks) this.#asksOnly = unit;
    if (turns || frame.paragraph.caseStyle !== 'sentence') return;
    const subject = this.#topic.subject(frame, index);
    this.#paragraph.end({ frame, place, unit, sentence, index, subject, quotes, asks, isHeading: false });
  }

  /**
   * Takes in whom the paragraph that has ended is about. That takes long, and only quotations without a speaker at a cue ask: to be called in front
   * of a paragraph that has any, before anything else learns of that.
   */
  carry(): void {
    this.#paragraph.carry();
  }

  #fromParagraphBefore(frame: Frame, draft: DraftQuote): DetectedSpeaker | null {
    if (isHeadingQuote(frame.paragraph.text, draft.span)) return null;
    const carried = this.#paragraph.of(this.#unit - 1);
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
    const why = 'The quote answers the question, or takes up the topic, after the one before it';
    return continued(lastMarked.speaker, ruleEvidence('speaker/continued-loose', why));
  }

  #fromSentenceBefore(frame: Frame, draft: DraftQuote, previous: DetectedQuote | undefined): DetectedSpeaker | null {
    const index = draft.sentence - 1;
    const sentence = frame.sentences[index];
    const loose = (): DetectedSpeaker | null =>
      previous === undefined ? null : goesOn(previous.speaker, 'speaker/continued-loose');
    if (sentence === undefined) return loose();
    const subject = this.#topic.subject(frame, index);
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
    if (subject === undefined || subject.kind === 'place') return loose() ?? this.#topic.namedIn(frame, index, this.#place.start);
    const rule = endsOnColon(frame, sentence) ? 'speaker/colon' : 'speaker/sentence-before';
    const found = this.#resolver.resolvePassed(
      subject,
      ruleEvidence(rule, 'The sentence before the quote is about the speaker'),
      index,
    );
    if (previous !== undefined && this.#takesNoTurn(found, previous)) return loose();
    if (found?.entity !== undefined || subject.kind === 'name')
      return rule === 'speaker/colon' || previous?.speaker?.entity === found?.entity ? found : this.#topic.unlessGroup(found);
    const before = loose();
    if (before === null && isPersonText(found) && mayBeHeard(frame, subject))
      return this.#topic.namedIn(frame, index, this.#place.start) ?? found;
    return before ?? this.#topic.namedIn(frame, index, this.#place.start);
  }

  /**
   * "“…,” NAME said. His daughter, OTHER, is mad. At whom? “…”": whom a sentence in front of the reporter's question is about, behind all that was
   * quoted.
   */
  #toldBetween(frame: Frame, index: number, previous: DetectedQuote | undefined): DetectedSpeaker | null {
    const sentence = frame.sentences[index];
    if (sentence === undefined || previous === undefined || sentence.items.some(({ kind }) => kind === 'quote')) return null;
    if (previous.span.end > this.#place.start + sentenceStart(frame, sentence)) return null;
    const subject = this.#topic.subject(frame, index);
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
    return speaker?.entity !== undefined && this.#topic.isGroup(found?.entity) && !this.#topic.isGroup(speaker.entity);
  }

  #isPerson({ entity }: DetectedSpeaker): boolean {
    return entity !== undefined && !this.#topic.isGroup(entity);
  }
}

/** Whether a paragraph ends with a question and quotes nobody. */
const asksAlone = (frame: Frame, quotes: readonly DetectedQuote[]): boolean =>
  quotes.length === 0 && frame.paragraph.text.trimEnd().endsWith('?');

const isQuestion = ({ paragraph }: Frame, { span }: DraftQuote): boolean =>
  endsAsking(paragraph.text.slice(span.start, span.end));

/** "A neighbour shook her head. “…”", but not "A noticeboard became the town square. “…”". */
const mayBeHeard = (frame: Frame, subject: SpeakerPhrase): boolean =>
  hasPersonWord(frame.paragraph, subject) || canSpeak(frame.paragraph, subject);

const isPersonText = (speaker: DetectedSpeaker | null): boolean => /^(?:an?|one|another) /iu.test(speaker?.text ?? '');
