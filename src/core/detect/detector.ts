import type { DetectedQuote, Detection } from '../model/detection';
import type { Span } from '../text/span';
import type { ArticleMention } from './articleMention';
import { articleMentions } from './articleMentions';
import type { DetectorResources } from './detectorResources';
import { harmonizeKinds } from './entities/harmonizeKinds';
import { resolveEntities } from './entities/resolveEntities';
import { linkKnown } from './known/linkKnown';
import { withKnownMentions } from './known/withKnownMentions';
import type { Gazetteer } from './known/gazetteer';
import type { Lexicon } from './words/lexicon';
import { ruleTagger } from './names/ruleTagger';
import { DocumentSightings, type WordEvidence } from './wordEvidence';
import { QuoteReader } from './quoteReader';
import { type KnownParagraph, ParagraphCache } from './paragraphCache';
import { partByPart } from './partByPart';
import type { SliceControl } from './sliceControl';
import { finish, finishInSlices, type Steps } from './steps';
import { taggingUnits } from './taggingUnits';

/** Characters of text whose analysis one detector keeps between two looks. */
const CACHED_CHARACTERS = 2_000_000;

/** Characters of a stretch of text whose names are found part by part: those of an article; between two parts others may have their turn. */
const BATCH_CHARACTERS = 10_000;

/**
 * Finds people, organizations and quotes in articles. What it returns is a pure function of the text; it remembers what it worked
 * out about paragraphs, so that an edited text costs little more than its changed paragraphs.
 */
export class Detector {
  readonly #lexicon: Lexicon;
  readonly #cache: ParagraphCache;

  constructor({ lexicon, names }: DetectorResources) {
    this.#lexicon = lexicon;
    this.#cache = new ParagraphCache(lexicon, names ?? ruleTagger, CACHED_CHARACTERS);
  }

  /**
   * What the detector suggests for a text. Spans are UTF-16 offsets into it.
   *
   * @param known What readers taught. Nothing of it is kept: the next text may come with other names.
   */
  detect(text: string, known?: Gazetteer): Detection {
    return finish(this.#steps(text, known));
  }

  /** The same in slices that give way to other work; `undefined` when cancelled. */
  detectInSlices(text: string, control: SliceControl, known?: Gazetteer): Promise<Detection | undefined> {
    return finishInSlices(this.#steps(text, known), control);
  }

  /** The whole of the work, one short step between two `yield`s. */
  *#steps(text: string, given: Gazetteer | undefined): Steps<Detection> {
    const known = given?.isEmpty === true ? undefined : given;
    const units = taggingUnits(text);
    yield;
    const seen = new DocumentSightings();
    const paragraphs = yield* this.#paragraphs(text, units, seen);
    const evidence = seen.evidence();
    const harmonized = harmonizeKinds(yield* findMentions(units, paragraphs, evidence, known));
    const mentions = known === undefined ? harmonized : harmonized.filter(({ kind, text: name }) => !known.isNever(kind, name));
    yield;
    const resolved = resolveEntities(mentions, this.#lexicon);
    const entities = known === undefined ? resolved : linkKnown(resolved, known);
    const quotes = yield* findQuotes(units, paragraphs, mentions, new QuoteReader(entities, this.#lexicon));
    this.#cache.end();
    return { people: entities.people, organizations: entities.organizations, quotes };
  }

  /** The paragraphs after the first look at them; what they show about their words goes to `seen`. */
  *#paragraphs(text: string, units: readonly Span[], seen: DocumentSightings): Steps<KnownParagraph[]> {
    this.#cache.begin();
    const paragraphs: KnownParagraph[] = [];
    for (const { start, end } of units) {
      paragraphs.push(this.#cache.paragraph(text.slice(start, end)));
      yield;
    }
    for (const batch of batches(paragraphs)) yield* partByPart(batch.map((paragraph) => paragraph.readInParts()));
    for (const paragraph of paragraphs) {
      seen.addAll(paragraph.sightings());
      yield;
    }
    return paragraphs;
  }
}

/** The paragraphs in stretches that are worked on part by part, each once. */
function batches(paragraphs: readonly KnownParagraph[]): readonly (readonly KnownParagraph[])[] {
  const all: KnownParagraph[][] = [];
  let characters = Infinity;
  for (const paragraph of new Set(paragraphs)) {
    if (characters > BATCH_CHARACTERS) {
      all.push([]);
      characters = 0;
    }
    all.at(-1)?.push(paragraph);
    characters += paragraph.analysis.text.length;
  }
  return all;
}

function* findMentions(
  units: readonly Span[],
  paragraphs: readonly KnownParagraph[],
  evidence: WordEvidence,
  known: Gazetteer | undefined,
): Steps<ArticleMention[]> {
  for (const paragraph of paragraphs) {
    paragraph.show(evidence);
    yield;
  }
  for (const batch of batches(paragraphs)) yield* partByPart(batch.map((paragraph) => paragraph.nameInParts()));
  const found: ArticleMention[] = [];
  for (const [unit, place] of units.entries()) {
    const paragraph = paragraphs[unit];
    if (paragraph === undefined) break;
    const names = paragraph.mentions();
    // Not in the cache: what readers know changes apart from the text.
    const shown = known === undefined ? names : withKnownMentions(paragraph.analysis, names, known);
    found.push(...articleMentions(paragraph.analysis, shown, unit, place));
    yield;
  }
  return found;
}

function* findQuotes(
  units: readonly Span[],
  paragraphs: readonly KnownParagraph[],
  mentions: readonly ArticleMention[],
  reader: QuoteReader,
): Steps<DetectedQuote[]> {
  let next = 0;
  for (const [unit, place] of units.entries()) {
    const paragraph = paragraphs[unit];
    if (paragraph === undefined) break;
    const first = next;
    while (mentions[next]?.unit === unit) next++;
    reader.look(paragraph.analysis, mentions.slice(first, next), place);
    yield;
  }
  return yield* reader.quotes();
}
