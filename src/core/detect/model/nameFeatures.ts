import type { TokenRange } from '../../text/sentence';
import type { NameMention } from '../names/nameTagger';
import type { WordEvidence } from '../names/wordEvidence';
import { listedPhrase, type ParagraphAnalysis } from '../paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../wordClass';
import { hashText, mix } from './featureHash';
import { labelIn } from './tagLabel';

const C = WordClass;

/** The kinds of features, each a number that is mixed into its hashes. The order is part of the model's format: append only. */
export const Template = {
  bias: 0,
  word: 1,
  wordBefore: 2,
  wordAfter: 3,
  wordBefore2: 4,
  wordAfter2: 5,
  pairBefore: 6,
  pairAfter: 7,
  shape: 8,
  shapes: 9,
  list: 10,
  listBefore: 11,
  listAfter: 12,
  lists: 13,
  listsPair: 14,
  listsPairAfter: 15,
  phrase: 16,
  phraseLength: 17,
  evidence: 18,
  evidences: 19,
  evidencesPair: 20,
  evidencesPairAfter: 21,
  rule: 22,
  ruleSure: 23,
  rules: 24,
  ruleWord: 25,
  ruleOrigin: 26,
  position: 27,
  lastWord: 28,
  lastLists: 29,
  firstWord: 30,
  headAfter: 31,
  runBefore: 32,
  runBeforeLists: 33,
  runAfter: 34,
  runAfterLists: 35,
  runEdges: 36,
  sentenceStart: 37,
  style: 38,
  possessive: 39,
  evidenceLists: 40,
  wordLists: 41,
  runShape: 42,
  runBeforeShape: 43,
  ending: 44,
  defines: 45,
} as const;

export type TemplateId = (typeof Template)[keyof typeof Template];

/** The features of the tokens of one run: those of token `i` are `hashes[starts[i]]` up to `hashes[starts[i + 1]]`. */
export interface RunFeatures {
  readonly hashes: Uint32Array;
  /** The template of each hash, for explanations. */
  readonly templates: Uint8Array;
  readonly starts: Uint32Array;
}

/** What a paragraph offers to the features of its runs, worked out once. */
export interface FeatureContext {
  readonly paragraph: ParagraphAnalysis;
  readonly wordHashes: Uint32Array;
  readonly shapes: Uint8Array;
  readonly evidence: Uint16Array;
  /** The rules' label of each token, their confidence in tenths and the hash of the rule. */
  readonly ruleLabels: Uint8Array;
  readonly ruleSure: Uint8Array;
  readonly ruleOrigins: Uint32Array;
  readonly sentenceStarts: Uint8Array;
}

const OUT_OF_SENTENCE = 0x5eed;
const LISTS_OF_NAMES =
  PERSON_CLASSES |
  PLACE_CLASSES |
  C.ambiguous |
  C.organization |
  C.acronym |
  C.headStrong |
  C.headWeak |
  C.common |
  C.notName |
  C.placeHead |
  C.title |
  C.companySuffix;

export function featureContext(
  paragraph: ParagraphAnalysis,
  evidence: WordEvidence,
  rules: readonly NameMention[],
): FeatureContext {
  const count = paragraph.tokens.length;
  const context = {
    paragraph,
    wordHashes: Uint32Array.from(paragraph.keys, hashText),
    shapes: Uint8Array.from(paragraph.tokens, (token, i) => shapeOf(token.kind, paragraph.cases[i] ?? 'lower', token.text)),
    evidence: Uint16Array.from(paragraph.keys, (key, i) => (paragraph.cases[i] === 'lower' ? 0 : evidence(key))),
    ruleLabels: new Uint8Array(count),
    ruleSure: new Uint8Array(count),
    ruleOrigins: new Uint32Array(count),
    sentenceStarts: new Uint8Array(count),
  };
  for (const { from } of paragraph.sentences) context.sentenceStarts[from] = 1;
  for (const { kind, from, to, confidence, origin } of rules) {
    const originHash = hashText(origin);
    for (let i = from; i < to; i++) {
      context.ruleLabels[i] = labelIn(kind, i, from, to);
      context.ruleSure[i] = Math.round(confidence * 10);
      context.ruleOrigins[i] = originHash;
    }
  }
  return context;
}

/** The features of one run: about 60 a token. */
export function runFeatures(context: FeatureContext, run: TokenRange, sentence: TokenRange): RunFeatures {
  const sink = new FeatureSink();
  const phrases = phrasesIn(context.paragraph, run);
  const shared = runShared(context, run, sentence);
  const starts = new Uint32Array(run.to - run.from + 1);
  for (let i = run.from; i < run.to; i++) {
    starts[i - run.from] = sink.length;
    tokenFeatures(context, i, sentence, sink);
    positionFeatures(context, i, run, shared, phrases, sink);
  }
  starts[run.to - run.from] = sink.length;
  return { ...sink.take(), starts };
}

class FeatureSink {
  readonly #hashes: number[] = [];
  readonly #templates: number[] = [];

  get length(): number {
    return this.#hashes.length;
  }

  add(template: TemplateId, a = 0, b = 0, c = 0): void {
    this.#hashes.push(mix(mix(mix(mix(0x7a61, template), a), b), c));
    this.#templates.push(template);
  }

  /** One feature for each set bit. */
  addBits(template: TemplateId, bits: number): void {
    for (let rest = bits; rest !== 0; rest &= rest - 1) this.add(template, 31 - Math.clz32(rest & -rest));
  }

  take(): { readonly hashes: Uint32Array; readonly templates: Uint8Array } {
    return { hashes: Uint32Array.from(this.#hashes), templates: Uint8Array.from(this.#templates) };
  }
}

function tokenFeatures(context: FeatureContext, i: number, { from, to }: TokenRange, sink: FeatureSink): void {
  const { wordHashes, shapes, evidence, ruleLabels, ruleSure, ruleOrigins, sentenceStarts, paragraph } = context;
  const { classes } = paragraph;
  const at = (list: ArrayLike<number>, index: number): number =>
    index < from || index >= to ? OUT_OF_SENTENCE : (list[index] ?? 0);
  const bits = (index: number): number => (index < from || index >= to ? 0 : (classes[index] ?? 0));
  const word = at(wordHashes, i);
  const names = bits(i) & LISTS_OF_NAMES;
  const seen = evidence[i] ?? 0;
  const rule = ruleLabels[i] ?? 0;

  sink.add(Template.bias);
  sink.add(Template.word, word);
  sink.add(Template.wordBefore, at(wordHashes, i - 1));
  sink.add(Template.wordAfter, at(wordHashes, i + 1));
  sink.add(Template.wordBefore2, at(wordHashes, i - 2));
  sink.add(Template.wordAfter2, at(wordHashes, i + 2));
  sink.add(Template.pairBefore, at(wordHashes, i - 1), word);
  sink.add(Template.pairAfter, word, at(wordHashes, i + 1));
  sink.add(Template.shape, at(shapes, i));
  sink.add(Template.shapes, at(shapes, i - 1), at(shapes, i), at(shapes, i + 1));
  sink.addBits(Template.list, bits(i));
  sink.addBits(Template.listBefore, bits(i - 1));
  sink.addBits(Template.listAfter, bits(i + 1));
  sink.add(Template.lists, names);
  sink.add(Template.listsPair, bits(i - 1) & LISTS_OF_NAMES, names);
  sink.add(Template.listsPairAfter, names, bits(i + 1) & LISTS_OF_NAMES);
  sink.addBits(Template.evidence, seen);
  sink.add(Template.evidences, seen, sentenceStarts[i]);
  sink.add(Template.evidencesPair, at(evidence, i - 1), seen);
  sink.add(Template.evidencesPairAfter, seen, at(evidence, i + 1));
  sink.add(Template.evidenceLists, seen, names);
  sink.add(Template.wordLists, names, at(wordHashes, i + 1));
  sink.add(Template.rule, rule);
  sink.add(Template.ruleSure, rule, ruleSure[i]);
  sink.add(Template.rules, at(ruleLabels, i - 1), rule, at(ruleLabels, i + 1));
  sink.add(Template.ruleWord, rule, word);
  sink.add(Template.ruleOrigin, rule, ruleOrigins[i]);
  sink.add(Template.sentenceStart, sentenceStarts[i], names, seen & 3);
  sink.add(Template.possessive, Number(paragraph.tokens[i + 1]?.kind === 'possessive'), at(shapes, i));
  sink.add(Template.ending, hashText((paragraph.keys[i] ?? '').slice(-3)), at(shapes, i));
}

/** What all tokens of a run share. */
interface RunShared {
  readonly first: number;
  readonly last: number;
  readonly lastLists: number;
  readonly before: number;
  readonly beforeLists: number;
  readonly before2: number;
  readonly after: number;
  readonly afterLists: number;
  readonly edges: number;
  readonly style: number;
  readonly defines: number;
}

const STYLES = ['sentence', 'title', 'upper'];
const EDGE_MARKS = ',()"“”\'‘’:;-–—/.';

function runShared({ wordHashes, paragraph }: FeatureContext, run: TokenRange, { from, to }: TokenRange): RunShared {
  const { classes, tokens } = paragraph;
  const word = (index: number): number => (index < from || index >= to ? OUT_OF_SENTENCE : (wordHashes[index] ?? 0));
  const lists = (index: number): number => (index < from || index >= to ? 0 : (classes[index] ?? 0));
  const edge = (index: number): number => (index < from || index >= to ? 0 : EDGE_MARKS.indexOf(tokens[index]?.text ?? ' ') + 2);
  return {
    first: word(run.from),
    last: word(run.to - 1),
    lastLists: lists(run.to - 1),
    before: word(run.from - 1),
    beforeLists: lists(run.from - 1),
    before2: word(run.from - 2),
    after: word(run.to),
    afterLists: lists(run.to),
    edges: edge(run.from - 1) * 32 + edge(run.to),
    style: STYLES.indexOf(paragraph.caseStyle),
    defines: definesAcronym(paragraph, run),
  };
}

/** 1 when initials in brackets follow that the run's words spell, 2 when the run itself stands in brackets. */
function definesAcronym({ tokens, keys }: ParagraphAnalysis, run: TokenRange): number {
  if (tokens[run.from - 1]?.text === '(' && tokens[run.to]?.text === ')') return 2;
  if (tokens[run.to]?.text !== '(' || tokens[run.to + 2]?.text !== ')') return 0;
  const initials = tokens[run.to + 1]?.text ?? '';
  const words = keys.slice(run.from, run.to).filter((_, n) => tokens[run.from + n]?.kind === 'word');
  const spelled = words.map((word) => word.charAt(0)).join('');
  return initials.length > 1 &&
    spelled.includes(initials.toLowerCase().charAt(0)) &&
    spelled.endsWith(initials.toLowerCase().slice(-1))
    ? 1
    : 0;
}

function positionFeatures(
  context: FeatureContext,
  i: number,
  run: TokenRange,
  shared: RunShared,
  phrases: Uint8Array,
  sink: FeatureSink,
): void {
  const { classes } = context.paragraph;
  const fromStart = Math.min(i - run.from, 4);
  const fromEnd = Math.min(run.to - 1 - i, 4);
  const place = fromStart * 8 + fromEnd;
  let headAfter = 0;
  for (let j = i; j < run.to; j++) headAfter |= (classes[j] ?? 0) & (C.headStrong | C.headWeak | C.companySuffix | C.placeHead);
  for (let kind = 0; kind < PHRASE_LISTS.length; kind++) {
    const part = phrases[(i - run.from) * PHRASE_LISTS.length + kind] ?? 0;
    if (part === 0) continue;
    sink.add(Template.phrase, kind, part);
    sink.add(Template.phraseLength, kind, part, place);
  }
  sink.add(Template.position, place);
  sink.add(Template.lastWord, shared.last, fromEnd);
  sink.add(Template.lastLists, shared.lastLists & LISTS_OF_NAMES, fromEnd);
  sink.add(Template.firstWord, shared.first, fromStart);
  sink.add(Template.headAfter, headAfter, Number(i === run.to - 1));
  sink.add(Template.runBefore, shared.before, fromStart);
  sink.add(Template.runBeforeLists, shared.beforeLists, fromStart);
  sink.add(Template.runBeforeShape, shared.before, place);
  sink.add(Template.runAfter, shared.after, fromEnd);
  sink.add(Template.runAfterLists, shared.afterLists, fromEnd);
  sink.add(Template.runEdges, shared.edges, place);
  sink.add(Template.runShape, shared.before, shared.after, context.shapes[i]);
  sink.add(Template.style, shared.style, context.ruleLabels[i], (classes[i] ?? 0) & LISTS_OF_NAMES);
  if (shared.defines !== 0) sink.add(Template.defines, shared.defines, place, context.shapes[i]);
}

/** Lists whose entries may have several words. */
const PHRASE_LISTS = [C.organization | C.acronym, PLACE_CLASSES, C.placeHead | C.notName, C.title] as const;

/** For each token of a run and each list the part it plays in a listed phrase: 0 none, else 1 + the label's part, 5 more where the phrase has several words. */
function phrasesIn(paragraph: ParagraphAnalysis, run: TokenRange): Uint8Array {
  const width = PHRASE_LISTS.length;
  const parts = new Uint8Array((run.to - run.from) * width);
  for (const [kind, bits] of PHRASE_LISTS.entries()) {
    for (let i = run.from; i < run.to;) {
      const found = listedPhrase(paragraph, i, run.to, bits);
      if (found === undefined) {
        i++;
        continue;
      }
      const to = Math.min(found.to, run.to);
      for (let j = i; j < to; j++) parts[(j - run.from) * width + kind] = labelIn('person', j, i, to) + (to - i > 1 ? 5 : 0);
      i = Math.max(to, i + 1);
    }
  }
  return parts;
}

/** Case, kind and rough length in one small number. */
function shapeOf(kind: string, casing: string, text: string): number {
  const length = text.length >= 8 ? 3 : text.length >= 5 ? 2 : text.length >= 3 ? 1 : 0;
  const cases = ['lower', 'capital', 'upper', 'mixed'].indexOf(casing);
  const kinds = ['word', 'number', 'possessive', 'mark', 'address'].indexOf(kind);
  const marked = /[-&.'’\d]/u.test(text) ? 1 : 0;
  return ((kinds * 4 + cases) * 4 + length) * 2 + marked;
}
