import type { TokenRange } from '../../../text/sentence';
import type { NameMention } from '../../nameTagger';
import { isCapital, listedPhrase, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { zeros } from '../../zeros';
import { coordination, type Coordination, joinedStretches, type JoinedStretch, neighbourKind } from './coordination';
import { hashText } from '../../words/featureHash';
import type { FeatureBuffer } from './featureBuffer';
import { Template } from './featureTemplate';
import { labelIn } from '../weights/tagLabel';

const C = WordClass;

/** What a paragraph offers to the features of its runs, worked out once. */
export interface FeatureContext {
  readonly paragraph: ParagraphAnalysis;
  /** The rules' label of each token, their confidence in tenths and the hash of the rule. */
  readonly ruleLabels: readonly number[];
  readonly ruleSure: readonly number[];
  readonly ruleOrigins: readonly number[];
  readonly sentenceStarts: readonly number[];
  readonly joined: readonly JoinedStretch[];
  readonly neighbours: Coordination;
}

const OUT_OF_SENTENCE = 0x5eed;
/** Classes that are looked at together. */
export const LISTS_OF_NAMES =
  PERSON_CLASSES |
  PLACE_CLASSES |
  C.ambiguous |
  C.organization |
  C.acronym |
  C.headStrong |
  C.headWeak |
  C.common |
  C.english |
  C.notName |
  C.placeHead |
  C.title |
  C.companySuffix;

export function featureContext(paragraph: ParagraphAnalysis, rules: readonly NameMention[]): FeatureContext {
  const count = paragraph.tokens.length;
  const ruleLabels = zeros(count);
  const ruleSure = zeros(count);
  const ruleOrigins = zeros(count);
  const sentenceStarts = zeros(count);
  for (const { from } of paragraph.sentences) sentenceStarts[from] = 1;
  for (const { kind, from, to, confidence, origin } of rules) {
    // Mixing takes 32 bits whatever their sign; as small integers they need no objects of their own.
    const originHash = hashText(origin) | 0;
    const sure = Math.round(confidence * 10);
    for (let i = from; i < to; i++) {
      ruleLabels[i] = labelIn(kind, i, from, to);
      ruleSure[i] = sure;
      ruleOrigins[i] = originHash;
    }
  }
  const joined = joinedStretches(paragraph);
  const neighbours = coordination(joined, count, (token) => neighbourKind(paragraph, ruleLabels, token));
  return { paragraph, ruleLabels, ruleSure, ruleOrigins, sentenceStarts, joined, neighbours };
}

/** The label that names give to each token of a paragraph. */
export function labelsOf(names: readonly NameMention[], count: number): number[] {
  const labels = zeros(count);
  for (const { kind, from, to } of names) for (let i = from; i < to; i++) labels[i] = labelIn(kind, i, from, to);
  return labels;
}

/** Adds the features of one run that its own paragraph gives, about 55 a token. */
export function localFeatures(context: FeatureContext, run: TokenRange, sentence: TokenRange, sink: FeatureBuffer): void {
  const phrases = phrasesIn(context.paragraph, run);
  const shared = runShared(context, run, sentence);
  for (let i = run.from; i < run.to; i++) {
    sink.startToken();
    tokenFeatures(context, i, sentence, sink);
    positionFeatures(context, i, run, shared, phrases, sink);
  }
}

function tokenFeatures(context: FeatureContext, i: number, sentence: TokenRange, sink: FeatureBuffer): void {
  const { ruleLabels, ruleSure, ruleOrigins, sentenceStarts, neighbours, paragraph } = context;
  const { classes, words } = paragraph;
  const hasBefore = i > sentence.from;
  const hasAfter = i + 1 < sentence.to;
  const info = words[i];
  const word = info?.hash ?? 0;
  const shape = info?.shape ?? 0;
  const before = hasBefore ? words[i - 1] : undefined;
  const after = hasAfter ? words[i + 1] : undefined;
  const wordBefore = before?.hash ?? OUT_OF_SENTENCE;
  const wordAfter = after?.hash ?? OUT_OF_SENTENCE;
  const bits = classes[i] ?? 0;
  const bitsBefore = hasBefore ? (classes[i - 1] ?? 0) : 0;
  const bitsAfter = hasAfter ? (classes[i + 1] ?? 0) : 0;
  const names = bits & LISTS_OF_NAMES;
  const rule = ruleLabels[i] ?? 0;

  sink.add(Template.bias);
  sink.add(Template.word, word);
  sink.add(Template.wordBefore, wordBefore);
  sink.add(Template.wordAfter, wordAfter);
  sink.add(Template.wordBefore2, hashIn(paragraph, sentence, i - 2));
  sink.add(Template.wordAfter2, hashIn(paragraph, sentence, i + 2));
  sink.add(Template.pairBefore, wordBefore, word);
  sink.add(Template.pairAfter, word, wordAfter);
  sink.add(Template.shape, shape);
  sink.add(Template.shapes, before?.shape ?? OUT_OF_SENTENCE, shape, after?.shape ?? OUT_OF_SENTENCE);
  sink.addBits(Template.list, bits);
  sink.addBits(Template.listBefore, bitsBefore);
  sink.addBits(Template.listAfter, bitsAfter);
  sink.add(Template.lists, names);
  sink.add(Template.listsPair, bitsBefore & LISTS_OF_NAMES, names);
  sink.add(Template.listsPairAfter, names, bitsAfter & LISTS_OF_NAMES);
  sink.add(Template.wordLists, names, wordAfter);
  sink.add(Template.rule, rule);
  sink.add(Template.ruleSure, rule, ruleSure[i]);
  const ruleBefore = hasBefore ? ruleLabels[i - 1] : OUT_OF_SENTENCE;
  sink.add(Template.rules, ruleBefore, rule, hasAfter ? ruleLabels[i + 1] : OUT_OF_SENTENCE);
  sink.add(Template.ruleWord, rule, word);
  sink.add(Template.ruleOrigin, rule, ruleOrigins[i]);
  sink.add(Template.sentenceStart, sentenceStarts[i], names);
  sink.add(Template.possessive, Number(tokenAt(paragraph, i + 1)?.kind === 'possessive'), shape);
  sink.add(Template.ending, info?.ending, shape);
  const listedAfter = neighbours.before[i] ?? 0;
  const listedBefore = neighbours.after[i] ?? 0;
  if (listedAfter + listedBefore > 0) {
    sink.add(Template.neighbours, listedAfter, listedBefore);
    sink.add(Template.neighbourLists, listedAfter, listedBefore, names);
  }
}

/** The hash of a word of the sentence. */
const hashIn = ({ words }: ParagraphAnalysis, { from, to }: TokenRange, index: number): number =>
  index < from || index >= to ? OUT_OF_SENTENCE : (words[index]?.hash ?? 0);

/** The classes of a word of the sentence. */
const classesIn = ({ classes }: ParagraphAnalysis, { from, to }: TokenRange, index: number): number =>
  index < from || index >= to ? 0 : (classes[index] ?? 0);

/** How a word of the sentence ends that is written small. */
function endingIn(paragraph: ParagraphAnalysis, { from, to }: TokenRange, index: number): number {
  if (index < from || index >= to || isCapital(paragraph, index)) return 0;
  const key = paragraph.keys[index] ?? '';
  return hashText(key, Math.max(0, key.length - 2));
}

function edgeIn({ tokens }: ParagraphAnalysis, { from, to }: TokenRange, index: number): number {
  if (index < from || index >= to) return 0;
  const token = tokens[index];
  return token === undefined || token.kind === 'word' ? NO_MARK : EDGE_MARKS.indexOf(token.text) + 2;
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
  readonly after2: number;
  readonly afterEnding: number;
  readonly beforeEnding: number;
  readonly afterLists: number;
  readonly edges: number;
  readonly style: number;
  readonly defines: number;
}

const STYLES = ['sentence', 'title', 'upper'];
/** What stands at an edge: 0 nothing of the sentence, `NO_MARK` no mark, else 2 and the place of the mark among these. */
const NO_MARK = 1;
const EDGE_MARKS = ',()"“”\'‘’:;-–—/.';

function runShared({ paragraph }: FeatureContext, run: TokenRange, sentence: TokenRange): RunShared {
  return {
    first: hashIn(paragraph, sentence, run.from),
    last: hashIn(paragraph, sentence, run.to - 1),
    lastLists: classesIn(paragraph, sentence, run.to - 1),
    before: hashIn(paragraph, sentence, run.from - 1),
    beforeLists: classesIn(paragraph, sentence, run.from - 1),
    before2: hashIn(paragraph, sentence, run.from - 2),
    after: hashIn(paragraph, sentence, run.to),
    after2: hashIn(paragraph, sentence, run.to + 1),
    afterEnding: endingIn(paragraph, sentence, run.to),
    beforeEnding: endingIn(paragraph, sentence, run.from - 1),
    afterLists: classesIn(paragraph, sentence, run.to),
    edges: edgeIn(paragraph, sentence, run.from - 1) * 32 + edgeIn(paragraph, sentence, run.to),
    style: STYLES.indexOf(paragraph.caseStyle),
    defines: definesAcronym(paragraph, run),
  };
}

/** 1 when initials in brackets follow that the run's words spell, 2 when the run itself stands in brackets. */
function definesAcronym(paragraph: ParagraphAnalysis, run: TokenRange): number {
  const { tokens, keys } = paragraph;
  if (textAt(paragraph, run.from - 1) === '(' && tokens[run.to]?.text === ')') return 2;
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
  phrases: readonly number[],
  sink: FeatureBuffer,
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
  sink.add(Template.runAfterEnding, shared.afterEnding, fromEnd, fromStart);
  sink.add(Template.runBeforeEnding, shared.beforeEnding, place);
  sink.add(Template.runAfterPair, shared.after, shared.after2);
  sink.add(Template.runAfterLists, shared.afterLists, fromEnd);
  sink.add(Template.runEdges, shared.edges, place);
  sink.add(Template.runShape, shared.before, shared.after, context.paragraph.words[i]?.shape);
  sink.add(Template.style, shared.style, context.ruleLabels[i], (classes[i] ?? 0) & LISTS_OF_NAMES);
  if (shared.defines !== 0) sink.add(Template.defines, shared.defines, place, context.paragraph.words[i]?.shape);
}

/** Lists whose entries may have several words. */
const PHRASE_LISTS = [C.organization | C.acronym, PLACE_CLASSES, C.placeHead | C.notName, C.title] as const;

/** The part of a word that is an entry by itself. */
const SINGLE = labelIn('person', 0, 0, 1);

/** Whether a listed phrase of several tokens may start in a run, as none does in most. */
function mayHoldPhrase({ tokens, words }: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) if (words[i]?.longestPhrase !== 1 || tokens[i + 1]?.kind === 'possessive') return true;
  return false;
}

/** For each token of a run and each list the part it plays in a listed phrase: 0 none, else 1 + the label's part, 5 more where the phrase has several words. */
function phrasesIn(paragraph: ParagraphAnalysis, run: TokenRange): number[] {
  const width = PHRASE_LISTS.length;
  const parts = zeros((run.to - run.from) * width);
  const isSingle = !mayHoldPhrase(paragraph, run);
  for (let kind = 0; kind < width; kind++) {
    const bits = PHRASE_LISTS[kind] ?? 0;
    if (isSingle) {
      for (let i = run.from; i < run.to; i++)
        if (((paragraph.classes[i] ?? 0) & bits) !== 0) parts[(i - run.from) * width + kind] = SINGLE;
      continue;
    }
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
