import type { Lexicon } from './words/lexicon';
import type { NameMention, NameTagger, ReadParagraph } from './nameTagger';
import type { Steps } from './steps';
import { evidenceOf, NO_EVIDENCE, type Sightings, type TokenEvidence, type WordEvidence } from './wordEvidence';
import { analyseParagraph, type ParagraphAnalysis } from './words/paragraphAnalysis';

/**
 * A paragraph with what was worked out about it so far. All of it is a pure function of the paragraph's text and, for mentions, of the evidence
 * about its words.
 */
export class KnownParagraph {
  readonly analysis: ParagraphAnalysis;
  readonly #tagger: NameTagger;
  readonly #isKept: boolean;
  #reading: ReadParagraph | undefined;
  #sightings: Sightings | undefined;
  #evidence: TokenEvidence | undefined;
  #mentions: readonly NameMention[] | undefined;

  /** `isKept`: whether another look may come, for which it is worth to hold what only tagging needs. */
  constructor(analysis: ParagraphAnalysis, tagger: NameTagger, isKept: boolean) {
    this.analysis = analysis;
    this.#tagger = tagger;
    this.#isKept = isKept;
  }

  /** Reads the paragraph for the first time, unless it was read before. */
  read(): ReadParagraph {
    return (this.#reading ??= this.#tagger.read(this.analysis));
  }

  /** The same in parts. */
  *readInParts(): Steps<void> {
    if (this.#reading !== undefined || this.#tagger.readInParts === undefined) this.read();
    else this.#reading = yield* this.#tagger.readInParts(this.analysis);
  }

  /** What it shows about its words. */
  sightings(): Sightings {
    const sightings = this.#sightings ?? this.read().sightings;
    if (this.#isKept) this.#sightings = sightings;
    return sightings;
  }

  /** Takes in what the document shows: by other evidence than before the names may be others. */
  show(evidence: WordEvidence): void {
    const shown = evidenceOf(this.analysis, evidence);
    if (this.#mentions !== undefined && isEqual(shown, this.#evidence)) return;
    this.#evidence = shown;
    this.#mentions = undefined;
  }

  /** The names by the evidence that was shown last. */
  mentions(): readonly NameMention[] {
    return this.#mentions ?? this.#named(this.read().names(this.#evidence ?? NO_EVIDENCE));
  }

  /** Finds them in parts. */
  *nameInParts(): Steps<void> {
    if (this.#mentions !== undefined) return;
    const names = this.read().namesInParts?.(this.#evidence ?? NO_EVIDENCE);
    if (names !== undefined) this.#named(yield* names);
  }

  #named(mentions: readonly NameMention[]): readonly NameMention[] {
    this.#mentions = mentions;
    if (!this.#isKept) this.#reading = undefined;
    return mentions;
  }
}

/**
 * The paragraphs of the text that a detector looked at last, by their text, so that the next look works out only what is new. While a look goes on
 * whoever looks holds its paragraphs, however many; between looks as many are kept as fit.
 */
export class ParagraphCache {
  readonly #lexicon: Lexicon;
  readonly #tagger: NameTagger;
  readonly #mostCharacters: number;
  /** Of looks before this one. */
  #before = new Map<string, KnownParagraph>();
  /** Of this look so far. */
  #now = new Map<string, KnownParagraph>();
  #characters = 0;

  constructor(lexicon: Lexicon, tagger: NameTagger, mostCharacters: number) {
    this.#lexicon = lexicon;
    this.#tagger = tagger;
    this.#mostCharacters = mostCharacters;
  }

  /** Begins a look at a whole text. */
  begin(): void {
    // A look that was cancelled adds to what is known, and makes nothing old.
    this.#now.forEach((paragraph, text) => this.#before.set(text, paragraph));
    this.#now = new Map();
    this.#characters = 0;
  }

  /** The next paragraph of the text that is looked at. */
  paragraph(text: string): KnownParagraph {
    const known = this.#now.get(text);
    if (known !== undefined) return known;
    this.#characters += text.length;
    const isKept = this.#characters <= this.#mostCharacters;
    const paragraph = this.#before.get(text) ?? new KnownParagraph(analyseParagraph(text, this.#lexicon), this.#tagger, isKept);
    if (isKept) this.#now.set(text, paragraph);
    return paragraph;
  }

  /** Ends the look: what it did not come across is forgotten. */
  end(): void {
    this.#before = this.#now;
    this.#now = new Map();
  }
}

const isEqual = (one: readonly number[], other: readonly number[] | undefined): boolean => {
  if (one.length !== other?.length) return false;
  for (let i = 0; i < one.length; i++) if (one[i] !== other[i]) return false;
  return true;
};
