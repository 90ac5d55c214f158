import type { DetectedQuote, Detection } from '../model/detection';
import type { Span } from '../text/span';
import type { ArticleMention } from './articleMention';
import { articleMentions } from './articleMentions';
import type { DetectorResources } from './detectorResources';
import { harmonizeKinds } from './entities/harmonizeKinds';
import { resolveEntities } from './entities/resolveEntities';
import { linkKnown } from './known/linkKnown';
import { withKnownMentions } from './known/knownMentions';
import type { Gazetteer } from './known/gazetteer';
import type { Lexicon } from './lexicon';
import { ruleTagger } from './names/ruleTagger';
import { documentEvidence, type Sightings, type WordEvidence } from './names/wordEvidence';
import { QuoteReader } from './quotes/articleQuotes';
import { ParagraphCache } from './paragraphCache';
import type { SliceControl } from './sliceControl';
import { finish, finishInSlices, type Steps } from './steps';
import { taggingUnits } from './taggingUnits';

/** Characters of text whose analysis one detector keeps. */
const CACHED_CHARACTERS = 1_500_000;

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
    const evidence = yield* this.#evidence(text, units);
    const harmonized = harmonizeKinds(yield* this.#mentions(text, units, evidence, known));
    const mentions = known === undefined ? harmonized : harmonized.filter(({ kind, text: name }) => !known.isNever(kind, name));
    yield;
    const resolved = resolveEntities(mentions, this.#lexicon);
    const entities = known === undefined ? resolved : linkKnown(resolved, known);
    const quotes = yield* this.#quotes(text, units, mentions, new QuoteReader(entities, this.#lexicon));
    return { people: entities.people, organizations: entities.organizations, quotes };
  }

  *#evidence(text: string, units: readonly Span[]): Steps<WordEvidence> {
    const sightings: Sightings[] = [];
    for (const { start, end } of units) {
      sightings.push(this.#cache.sightings(text.slice(start, end)));
      yield;
    }
    return documentEvidence(sightings);
  }

  *#mentions(
    text: string,
    units: readonly Span[],
    evidence: WordEvidence,
    known: Gazetteer | undefined,
  ): Steps<ArticleMention[]> {
    const found: ArticleMention[] = [];
    for (const [unit, place] of units.entries()) {
      const source = text.slice(place.start, place.end);
      const paragraph = this.#cache.analysis(source);
      const names = this.#cache.mentions(source, evidence);
      // Not in the cache: what readers know changes apart from the text.
      const shown = known === undefined ? names : withKnownMentions(paragraph, names, known);
      found.push(...articleMentions(paragraph, shown, unit, place));
      yield;
    }
    return found;
  }

  *#quotes(
    text: string,
    units: readonly Span[],
    mentions: readonly ArticleMention[],
    reader: QuoteReader,
  ): Steps<DetectedQuote[]> {
    const found: DetectedQuote[] = [];
    let next = 0;
    for (const [unit, place] of units.entries()) {
      const first = next;
      while (mentions[next]?.unit === unit) next++;
      found.push(
        ...reader.read(this.#cache.analysis(text.slice(place.start, place.end)), mentions.slice(first, next), unit, place),
      );
      yield;
    }
    return reader.finish(found);
  }
}
