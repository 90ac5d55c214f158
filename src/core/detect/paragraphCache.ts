import type { Lexicon } from './lexicon';
import type { NameMention, NameTagger, ReadParagraph } from './names/nameTagger';
import { evidenceOf, type Sightings, type WordEvidence } from './names/wordEvidence';
import { analyseParagraph, type ParagraphAnalysis } from './paragraphAnalysis';

interface Entry {
  readonly analysis: ParagraphAnalysis;
  read?: ReadParagraph;
  evidence?: Int32Array;
  mentions?: readonly NameMention[];
}

/**
 * What was worked out about paragraphs, by their text, for as long as it fits. Everything in it is a pure function of the
 * paragraph's text (and, for mentions, of the evidence about its words), so what the cache holds changes speed and nothing else.
 */
export class ParagraphCache {
  readonly #lexicon: Lexicon;
  readonly #tagger: NameTagger;
  readonly #mostCharacters: number;
  /** In order of last use. */
  readonly #entries = new Map<string, Entry>();
  #characters = 0;

  constructor(lexicon: Lexicon, tagger: NameTagger, mostCharacters: number) {
    this.#lexicon = lexicon;
    this.#tagger = tagger;
    this.#mostCharacters = mostCharacters;
  }

  analysis(text: string): ParagraphAnalysis {
    return this.#entry(text).analysis;
  }

  sightings(text: string): Sightings {
    return this.#read(this.#entry(text)).sightings;
  }

  mentions(text: string, evidence: WordEvidence): readonly NameMention[] {
    const entry = this.#entry(text);
    const found = evidenceOf(entry.analysis, evidence);
    if (entry.mentions === undefined || !isEqual(found, entry.evidence)) {
      entry.mentions = this.#read(entry).names(evidence);
      entry.evidence = found;
    }
    return entry.mentions;
  }

  #read(entry: Entry): ReadParagraph {
    return (entry.read ??= this.#tagger.read(entry.analysis));
  }

  #entry(text: string): Entry {
    const known = this.#entries.get(text);
    if (known !== undefined) {
      this.#entries.delete(text);
      this.#entries.set(text, known);
      return known;
    }
    const entry: Entry = { analysis: analyseParagraph(text, this.#lexicon) };
    this.#entries.set(text, entry);
    this.#characters += text.length;
    for (const oldest of this.#entries.keys()) {
      if (this.#characters <= this.#mostCharacters || oldest === text) break;
      this.#entries.delete(oldest);
      this.#characters -= oldest.length;
    }
    return entry;
  }
}

const isEqual = (one: Int32Array, other: Int32Array | undefined): boolean =>
  one.length === other?.length && one.every((value, index) => value === other[index]);
