import type { DetectedQuote, DetectedSpeaker, Evidence } from '../model/detection';
import type { Span } from '../text/span';
import type { ArticleMention } from './articleMention';
import type { ResolvedEntities } from './entities/resolveEntities';
import { talksOfWords } from './quotes/subjects/talksOfWords';
import type { PlacedParagraph } from './speakers/discourse/placedParagraph';
import type { Lexicon } from './words/lexicon';
import type { NameMention } from './nameTagger';
import { isBehindDateline } from './names/credits/dateline';
import type { ParagraphAnalysis } from './words/paragraphAnalysis';
import { AskedByOther } from './speakers/askedByOther';
import type { ParagraphOutline } from './speakers/discourse/paragraphOutline';
import { NamedNext } from './speakers/namedNext';
import { SpeakerFinder } from './speakers/speakerFinder';
import { spokenTogether } from './speakers/spokenTogether';
import type { DraftQuote } from './quotes/draft/draftQuote';
import { frameOf, type Frame } from './quotes/frame/frame';
import { headlineSpeakers } from './speakers/headlineSpeakers';
import type { Steps } from './steps';
import { paragraphQuotes } from './quotes/paragraphQuotes';
import { SignedPosts } from './quotes/signedPosts';
import type { ReadParagraph } from './quotes/transcripts/readParagraph';
import { type QuotedParagraph, transcriptDrafts } from './quotes/transcripts/transcriptDrafts';

/** How many paragraphs are worked on together: those of an article, and of a long text as many as what they need fits into the caches. */
const TOGETHER = 64;

/**
 * Reads an article's quotes paragraph by paragraph, remembering who spoke: one reader for one pass over one article. It looks at all paragraphs before it
 * reads the first, as only several turns make a transcript.
 */
export class QuoteReader {
  readonly #speakers: SpeakerFinder;
  readonly #seen: PlacedParagraph[] = [];
  #lastOpen: { readonly unit: number; readonly continues: string } | undefined;
  #groups = 0;
  #sentences = 0;
  /** Marks in headlines, which are quotes if the text quotes the same words. */
  readonly #doubtful = new Set<DetectedQuote>();

  /** Quotes that are whole paragraphs, whose speaker is only guessed, in front of a paragraph about a slogan, a sign or a chant. */
  readonly #voiceless = new Set<DetectedQuote>();
  #alone: DetectedQuote | undefined;
  /** Whether it opens the story behind its dateline. */
  #isOpening = false;
  readonly #askedByOther = new AskedByOther();
  readonly #namedNext: NamedNext;
  #people = 0;
  /** The paragraph that names somebody besides whoever wrote the article, after which it is not at its top any more. */
  #secondPerson = Infinity;

  readonly #posts: SignedPosts;

  constructor(entities: ResolvedEntities, lexicon: Lexicon) {
    this.#posts = new SignedPosts(entities.entityAt);
    this.#namedNext = new NamedNext(entities.entityAt);
    this.#speakers = new SpeakerFinder(entities, lexicon);
  }

  /** Looks at the next paragraph; `mentions` are the article's in it. */
  look(paragraph: ParagraphAnalysis, mentions: readonly ArticleMention[], place: Span): void {
    const before = this.#seen.at(-1)?.frame;
    const frame = frameOf(
      paragraph,
      mentions.map((mention) => localMention(mention, place)),
      before !== undefined && endsOpen(before),
    );
    for (const { kind } of mentions) if (kind === 'person' && ++this.#people === 2) this.#secondPerson = this.#seen.length;
    this.#seen.push({ frame, mentions, place, unit: this.#seen.length, firstSentence: this.#sentences });
    this.#sentences += frame.sentences.length;
  }

  /**
   * The quotes of the article, once all its paragraphs have been looked at. Each part of the work is done for many paragraphs before the next, so that
   * its code stays in the processor's caches.
   */
  *quotes(): Steps<DetectedQuote[]> {
    const quoted = yield* this.#draftAll();
    const found: DetectedQuote[] = [];
    for (let from = 0; from < quoted.length; from += TOGETHER)
      found.push(...(yield* this.#readTogether(quoted.slice(from, from + TOGETHER), from)));
    return this.#finished(found);
  }

  /** The quotes of the paragraphs from one on. */
  *#readTogether(quoted: readonly QuotedParagraph[], from: number): Steps<DetectedQuote[]> {
    const outlines: ParagraphOutline[] = [];
    for (const [index, paragraph] of this.#seen.slice(from, from + quoted.length).entries()) {
      outlines.push(this.#speakers.outline(paragraph, quoted[index]?.drafts ?? []));
      yield;
    }
    const found: DetectedQuote[] = [];
    for (const [index, outline] of outlines.entries()) {
      found.push(...this.#readParagraph(outline, quoted[index]));
      yield;
    }
    return found;
  }

  /** What the paragraphs hold by themselves, quotes or turns of a transcript. */
  *#draftAll(): Steps<readonly QuotedParagraph[]> {
    const read: ReadParagraph[] = [];
    for (let from = 0; from < this.#seen.length; from += TOGETHER) {
      const frames = this.#seen.slice(from, from + TOGETHER).map(({ frame }) => frame);
      const drafts = yield* paragraphQuotes(frames);
      frames.forEach((frame, index) => read.push({ frame, drafts: drafts[index] ?? [] }));
    }
    return transcriptDrafts(read, (words) => this.#speakers.isNamed(words));
  }

  #readParagraph(paragraph: ParagraphOutline, quoted: QuotedParagraph | undefined): DetectedQuote[] {
    if (quoted === undefined) return [];
    const { frame, unit, place } = paragraph;
    const { drafts, announces } = quoted;
    this.#posts.read(frame, place);
    const [first] = frame.sentences;
    if (this.#alone !== undefined && first !== undefined) {
      const isNamed = this.#namedNext.read(this.#alone, paragraph, first, this.#isOpening || unit <= this.#secondPerson);
      if (!isNamed && talksOfWords(frame, first)) this.#voiceless.add(this.#alone);
    }
    this.#speakers.enter(paragraph);
    if (announces !== undefined) this.#speakers.announce(announces);
    const quotes: DetectedQuote[] = [];
    const groups = new Map<number, string>();
    const top: DetectedQuote[] = [];
    for (const draft of drafts) {
      const quote = this.#quote(frame, draft, unit, place, top, groups);
      if (draft.needsEcho === true) this.#doubtful.add(quote);
      quotes.push(quote);
      if (draft.depth === 0) top.push(quote);
    }
    this.#askedByOther.read(top, this.#alone, unit);
    this.#speakers.leave(top);
    this.#alone = isAlone(frame.paragraph, drafts) ? top[0] : undefined;
    this.#isOpening = this.#alone !== undefined && (drafts[0]?.span.start ?? 0) > 0;
    return quotes;
  }

  /** The quotes of the whole article once all are read: what stands in headlines has its speaker further down. */
  #finished(quotes: readonly DetectedQuote[]): DetectedQuote[] {
    const heard = quotes.map((quote) =>
      this.#voiceless.has(quote) ? { ...quote, speaker: null } : this.#namedNext.heard(this.#askedByOther.heard(quote), quote),
    );
    const spoken = spokenTogether(this.#speakers.namedLater(heard));
    return headlineSpeakers(this.#posts.applied(spoken), this.#doubtful);
  }

  #quote(
    frame: Frame,
    draft: DraftQuote,
    unit: number,
    place: Span,
    before: readonly DetectedQuote[],
    groups: Map<number, string>,
  ): DetectedQuote {
    const speaker = this.#speakers.speaker(draft, before);
    const continues = this.#continues(draft, unit, groups, before.length === 0);
    const moved = (span: Span): Span => ({ start: place.start + span.start, end: place.start + span.end });
    const text = (span: Span): string => frame.paragraph.text.slice(span.start, span.end);
    if (draft.depth === 0 && draft.type !== 'indirect')
      this.#lastOpen = draft.open && continues !== undefined ? { unit, continues } : undefined;
    const { type, content, cue } = draft;
    // What may be missing is set one by one: to spread or assign it is far slower.
    const quote: QuotedWords = { span: moved(draft.span), text: text(draft.span), type };
    if (content !== undefined) quote.content = moved(content);
    if (cue !== undefined) quote.cue = { span: moved(cue), text: text(cue) };
    attribute(quote, speaker, continues, draft);
    return quote;
  }

  #continues(draft: DraftQuote, unit: number, groups: Map<number, string>, isFirst: boolean): string | undefined {
    // Each paragraph of a long quotation opens its marks, only the last one closes them.
    const goesOn = isFirst && this.#lastOpen?.unit === unit - 1 && draft.span.start === 0;
    const before = goesOn ? this.#lastOpen?.continues : undefined;
    if (draft.group !== undefined) {
      const known = groups.get(draft.group);
      if (known !== undefined) return known;
      const id = before ?? `c${++this.#groups}`;
      groups.set(draft.group, id);
      return id;
    }
    if (before !== undefined) return before;
    return draft.open ? `c${++this.#groups}` : undefined;
  }
}

type Mutable<T> = { -readonly [Field in keyof T]: T[Field] };

/** A quote while it is put together: its words first, then whose they are. */
type QuotedWords = Mutable<Pick<DetectedQuote, 'span' | 'text' | 'type'> & Partial<DetectedQuote>>;

/** Makes a quote of words by saying whose they are and how that was found. */
function attribute(
  words: QuotedWords,
  speaker: DetectedSpeaker | null,
  continues: string | undefined,
  { origin, confidence, why }: Evidence,
): asserts words is Mutable<DetectedQuote> {
  words.speaker = speaker;
  if (continues !== undefined) words.continues = continues;
  words.origin = origin;
  words.confidence = confidence;
  words.why = why;
}

/** Whether a paragraph leaves a quotation open for the next one. */
const endsOpen = ({ marked, paragraph }: Frame): boolean =>
  marked.some(({ depth, closed, end }) => depth === 0 && !closed && end === paragraph.text.length);

/** Whether a paragraph is one quotation in marks, behind a dateline ("OLDPORT — “…”") or without, and nothing else says who speaks. */
const isAlone = (paragraph: ParagraphAnalysis, [draft, another]: readonly DraftQuote[]): boolean =>
  draft !== undefined &&
  another === undefined &&
  draft.type === 'direct' &&
  draft.speaker === undefined &&
  !draft.open &&
  paragraph.text.length - draft.span.end <= 1 &&
  (draft.span.start === 0 || isBehindDateline(paragraph, draft.span.start));

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
