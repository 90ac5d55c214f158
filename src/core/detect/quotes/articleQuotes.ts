import type { DetectedEntity, DetectedQuote, DetectedSpeaker, Evidence } from '../../model/detection';
import type { Span } from '../../text/span';
import type { ArticleMention } from '../articleMention';
import type { ResolvedEntities } from '../entities/resolveEntities';
import type { Lexicon } from '../lexicon';
import type { NameMention } from '../names/nameTagger';
import { keyAt, type ParagraphAnalysis } from '../paragraphAnalysis';
import { resolveDescription, resolvePronoun, type Antecedent, type SpeakerContext } from '../speakers/speakerResolver';
import { mainSubject } from '../speakers/sentenceSubject';
import type { DraftQuote } from './draftQuote';
import { frameOf, type Frame } from './frame';
import { paragraphQuotes } from './paragraphQuotes';
import type { SpeakerPhrase } from '../speakers/speakerPhrase';

const PREVIOUS: Evidence = { origin: 'speaker/continued', confidence: 0.85, why: 'The quote goes on from the one before it' };
const BEFORE: Evidence = {
  origin: 'speaker/sentence-before',
  confidence: 0.6,
  why: 'The sentence before the quote is about the speaker',
};

/** Reads an article's quotes paragraph by paragraph, remembering who spoke: one reader for one pass over one article. */
export class QuoteReader {
  readonly #entities: ResolvedEntities;
  readonly #lexicon: Lexicon;
  readonly #antecedents: Antecedent[] = [];
  #lastSpeaker: { readonly entity: string; readonly unit: number } | undefined;
  #lastQuote:
    | {
        readonly speaker: DetectedSpeaker | null;
        readonly unit: number;
        readonly endsUnit: boolean;
        readonly open: boolean;
        readonly continues: string | undefined;
      }
    | undefined;
  #groups = 0;
  /** The speaker a paragraph that ended in a colon announced. */
  #lastSubject: { readonly speaker: DetectedSpeaker; readonly unit: number } | undefined;
  #announced: { readonly speaker: DetectedSpeaker; readonly unit: number } | undefined;

  constructor(entities: ResolvedEntities, lexicon: Lexicon) {
    this.#entities = entities;
    this.#lexicon = lexicon;
  }

  /** The quotes of the next paragraph; `mentions` are the article's in it. */
  read(paragraph: ParagraphAnalysis, mentions: readonly ArticleMention[], unit: number, place: Span): DetectedQuote[] {
    const frame = frameOf(
      paragraph,
      mentions.map((mention) => localMention(mention, place)),
    );
    const drafts = paragraphQuotes(frame);
    const quotes: DetectedQuote[] = [];
    const groups = new Map<number, string>();
    const top: DetectedQuote[] = [];
    let seen = 0;
    for (const draft of drafts) {
      const start = place.start + (draft.cue?.start ?? draft.span.start);
      // Pronouns look back from the cue; what stands before it in the paragraph has been read by then.
      while (seen < mentions.length && (mentions[seen]?.span.start ?? Infinity) < start)
        this.#remember(frame, mentions[seen++], place);
      const quote = this.#quote(frame, draft, unit, place, top, groups);
      quotes.push(quote);
      if (draft.depth === 0) top.push(quote);
    }
    while (seen < mentions.length) this.#remember(frame, mentions[seen++], place);
    this.#announce(frame, unit, place);
    return quotes;
  }

  #remember(frame: Frame, mention: ArticleMention | undefined, place: Span): void {
    const entity = mention === undefined ? undefined : this.#entities.entityAt.get(mention.span.start);
    if (mention === undefined || entity === undefined) return;
    const at = mention.span.start - place.start;
    const quoted = frame.marked.some((span) => span.start < at && at < span.end);
    const opensSentence = frame.paragraph.sentences.some(
      (sentence) => sentence.from === mention.from || sentence.from === mention.from - 1,
    );
    const subject = opensSentence || frame.paragraph.lexicon.cueVerb(keyAt(frame.paragraph, mention.to)) !== undefined;
    this.#antecedents.push({ mention, entity, quoted, subject });
  }

  #quote(
    frame: Frame,
    draft: DraftQuote,
    unit: number,
    place: Span,
    before: readonly DetectedQuote[],
    groups: Map<number, string>,
  ): DetectedQuote {
    const speaker = this.#speaker(frame, draft, unit, place, before);
    const continues = this.#continues(draft, unit, groups, before.length === 0);
    const moved = (span: Span): Span => ({ start: place.start + span.start, end: place.start + span.end });
    const text = (span: Span): string => frame.paragraph.text.slice(span.start, span.end);
    if (draft.depth === 0 && draft.type !== 'indirect') {
      this.#lastQuote = {
        speaker,
        unit,
        endsUnit: frame.paragraph.text.length - draft.span.end <= 1,
        open: draft.open,
        continues,
      };
    }
    if (draft.depth === 0 && speaker?.entity !== undefined) this.#lastSpeaker = { entity: speaker.entity, unit };
    return {
      span: moved(draft.span),
      text: text(draft.span),
      type: draft.type,
      ...(draft.content === undefined ? {} : { content: moved(draft.content) }),
      ...(draft.cue === undefined ? {} : { cue: { span: moved(draft.cue), text: text(draft.cue) } }),
      speaker,
      ...(continues === undefined ? {} : { continues }),
      origin: draft.origin,
      confidence: draft.confidence,
      why: draft.why,
    };
  }

  #continues(draft: DraftQuote, unit: number, groups: Map<number, string>, isFirst: boolean): string | undefined {
    if (draft.group !== undefined) {
      const known = groups.get(draft.group);
      if (known !== undefined) return known;
      const id = `c${++this.#groups}`;
      groups.set(draft.group, id);
      return id;
    }
    const last = this.#lastQuote;
    // Each paragraph of a long quotation opens its marks, only the last one closes them.
    if (isFirst && last?.open === true && last.unit === unit - 1 && draft.span.start === 0 && last.continues !== undefined)
      return last.continues;
    return draft.open ? `c${++this.#groups}` : undefined;
  }

  #context(): SpeakerContext {
    return { lexicon: this.#lexicon, entities: this.#entities, antecedents: this.#antecedents, lastSpeaker: this.#lastSpeaker };
  }

  #speaker(frame: Frame, draft: DraftQuote, unit: number, place: Span, before: readonly DetectedQuote[]): DetectedSpeaker | null {
    if (draft.hint === 'outer-quote') return before.at(-1)?.speaker ?? null;
    if (draft.speaker !== undefined && draft.link !== undefined)
      return this.#resolve(frame, draft.speaker, draft.link, unit, place);
    if (draft.hint === 'none') return null;
    const previous = before.filter((quote) => quote.type !== 'indirect' || quote.speaker !== null).at(-1);
    if (draft.hint === 'quote-before' && previous !== undefined) return continued(previous.speaker, PREVIOUS);
    if (previous === undefined || draft.hint === 'quote-before') {
      const announced = this.#announced;
      if (announced?.unit === unit - 1 && draft.sentence === 0)
        return continued(announced.speaker, { ...PREVIOUS, origin: 'speaker/colon', why: 'The paragraph before introduces it' });
      const last = this.#lastQuote;
      if (
        draft.sentence === 0 &&
        draft.span.start === 0 &&
        last?.unit === unit - 1 &&
        (last.open || last.endsUnit || draft.open)
      ) {
        return continued(last.speaker, { ...PREVIOUS, confidence: last.open ? 0.92 : 0.75 });
      }
      if (draft.sentence === 0 && draft.span.start === 0 && last?.unit === unit - 1 && draft.cue === undefined)
        return continued(last.speaker, { ...PREVIOUS, confidence: 0.65 });
    }
    const sentence = frame.sentences[draft.sentence - 1];
    if (sentence === undefined) {
      if (previous !== undefined) return continued(previous.speaker, { ...PREVIOUS, confidence: 0.6 });
      const subject = this.#lastSubject;
      if (subject?.unit !== unit - 1 || draft.sentence !== 0 || draft.type !== 'direct') return null;
      return continued(subject.speaker, { ...BEFORE, why: 'The paragraph before the quote is about the speaker' });
    }
    const subject = mainSubject(frame, sentence, sentence.items.length);
    if (subject === undefined || subject.kind === 'place' || subject.kind === 'description')
      return previous === undefined ? null : continued(previous.speaker, { ...PREVIOUS, confidence: 0.6 });
    const last = frame.paragraph.tokens[lastToken(sentence)];
    const link = last?.text === ':' ? { ...BEFORE, confidence: 0.9 } : BEFORE;
    return this.#resolve(frame, subject, link, unit, place);
  }

  #resolve(frame: Frame, phrase: SpeakerPhrase, link: Evidence, unit: number, place: Span): DetectedSpeaker | null {
    const { tokens, text } = frame.paragraph;
    const local = { start: tokens[phrase.from]?.start ?? 0, end: tokens[phrase.to - 1]?.end ?? 0 };
    const span = { start: place.start + local.start, end: place.start + local.end };
    const words = text.slice(local.start, local.end).replace(/\s+/gu, ' ');
    switch (phrase.kind) {
      case 'name': {
        const entity = this.#entityOf(frame, phrase, place);
        return {
          ...(entity === undefined ? {} : { entity: entity.id }),
          text: words,
          span,
          origin: link.origin,
          confidence: link.confidence,
          why: `${link.why}.`,
        };
      }
      case 'pronoun':
        return resolvePronoun(words, span, unit, link, this.#context());
      case 'description':
        return resolveDescription(words, span, unit, link, this.#context());
      case 'place':
        return { text: words, span, origin: link.origin, confidence: link.confidence - 0.05, why: `${link.why}.` };
    }
  }

  #entityOf(frame: Frame, phrase: SpeakerPhrase, place: Span): DetectedEntity | undefined {
    const mention = phrase.mention === undefined ? undefined : frame.mentions[phrase.mention];
    return mention === undefined ? undefined : this.#entities.entityAt.get(place.start + mention.span.start);
  }

  /** A paragraph that ends in a colon introduces the quote of the next one. */
  #announce(frame: Frame, unit: number, place: Span): void {
    const sentence = frame.sentences[frame.sentences.length - 1];
    if (sentence === undefined || frame.paragraph.caseStyle !== 'sentence') return;
    const subject = mainSubject(frame, sentence, sentence.items.length);
    if (subject === undefined) return;
    const speaker = this.#resolve(frame, subject, PREVIOUS, unit, place);
    if (speaker === null) return;
    if (frame.paragraph.tokens[lastToken(sentence)]?.text === ':') this.#announced = { speaker, unit };
    else if (subject.kind === 'name' || subject.kind === 'pronoun') this.#lastSubject = { speaker, unit };
  }
}

const lastToken = (sentence: Frame['sentences'][number]): number => {
  const item = sentence.items[sentence.items.length - 1];
  return item?.kind === 'token' ? item.token : -1;
};

function continued(speaker: DetectedSpeaker | null, link: Evidence): DetectedSpeaker | null {
  if (speaker === null) return null;
  return {
    ...speaker,
    origin: link.origin,
    confidence: Math.round(100 * speaker.confidence * link.confidence) / 100,
    why: `${link.why}.`,
  };
}

const localMention = (mention: ArticleMention, place: Span): NameMention => ({
  kind: mention.kind,
  span: { start: mention.span.start - place.start, end: mention.span.end - place.start },
  text: mention.text,
  from: mention.from,
  to: mention.to,
  origin: mention.origin,
  confidence: mention.confidence,
  why: mention.why,
});
