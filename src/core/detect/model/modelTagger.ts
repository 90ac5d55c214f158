import { type EntityKind, otherKind } from '../../model/annotation';
import type { TokenRange } from '../../text/sentence';
import { inTextOrder } from '../inTextOrder';
import type { NameMention, NameTagger, ReadParagraph } from '../nameTagger';
import { noteContexts } from '../names/noteContexts';
import { noteName, noteParagraph } from '../names/noteSightings';
import { noteLoneBody, noteNoTown, noteTowns } from '../names/noteTowns';
import { RuleReading } from '../names/ruleTagger';
import { behindTitles } from '../names/signs/behindTitles';
import { withBareInitial, withGivenInitials } from '../names/signs/givenInitials';
import { WHO_ORIGIN } from '../names/votes/evidenceVotes';
import { overlaps, overlapsAny } from '../overlap';
import { finish, type Steps } from '../steps';
import { NO_EVIDENCE, seenAt, shareOf, type Sightings, SightingsBuilder, type TokenEvidence } from '../wordEvidence';
import { bearsCapital, hasClass, isCapital, type ParagraphAnalysis } from '../words/paragraphAnalysis';
import { WordClass } from '../words/wordClass';
import { decodedNames, sureNames } from './decodedNames';
import { explainName } from './explainName';
import { evidenceFeatures, shownContext } from './features/evidenceFeatures';
import { FeatureBuffer } from './features/featureBuffer';
import { addScores, copied, type KnownFeatures, knownFeatures } from './features/knownFeatures';
import { isBodyTakenForPerson } from './mended/isFirmTakenForPerson';
import { isLettersBehind } from './mended/personTakenForFirm';
import { type FeatureContext, featureContext, labelsOf, localFeatures } from './features/nameFeatures';
import { mendedNames } from './mended/mendedNames';
import { NoNames } from './mended/noNames';
import { settledNames } from './mended/settledNames';
import { WeighedName } from './mended/weighedName';
import { withFamilies } from './mended/withFamilies';
import { withJoinedFields } from './mended/withJoinedFields';
import { type PlacedRun, placedRuns } from './placedRuns';
import { standsByRules } from './standsByRules';
import { Chain } from './weights/chain';
import { calibrated } from './weights/confidenceCurve';
import type { NameModel } from './weights/nameModel';
import { NumberRoom } from './weights/numberRoom';
import { kindOf, LABEL_COUNT, namesOf, type TaggedName } from './weights/tagLabel';

export const MODEL_ORIGIN = 'names/model';
const CERTAIN_ORIGINS: ReadonlySet<string> = new Set(['names/document', 'names/initials']);
const SURE = 0.9;
/** Names below this probability teach the document nothing about their words. */
const LEAST_CONFIDENCE = 0.85;

/**
 * A tagger that weighs what the rules and lists say, the words around a name and what the document shows, by trained weights. It goes
 * over a document twice (Krishnan and Manning 2006): what the first look at all paragraphs was sure of is evidence for the second.
 */
export function createModelTagger(model: NameModel): NameTagger {
  // Room for one part of the work at a time: nothing of one is left for the next.
  const workshop: Workshop = {
    model,
    chain: new Chain(model.transitions),
    buffer: new FeatureBuffer(),
    scores: new Float64Array(),
    room: new NumberRoom(),
  };
  const readInParts = (paragraph: ParagraphAnalysis): Steps<ReadParagraph> => readingOf(paragraph, workshop);
  return { read: (paragraph) => finish(readInParts(paragraph)), readInParts };
}

/** What all readings work with. */
interface Workshop {
  readonly model: NameModel;
  readonly chain: Chain;
  readonly buffer: FeatureBuffer;
  /** Room for the scores of one paragraph. */
  scores: Float64Array;
  /** Where what paragraphs keep finds room. */
  readonly room: NumberRoom;
}

/** What the first look at a paragraph found. */
interface FirstLook {
  readonly rules: RuleReading;
  /** What the rules find by the paragraph alone. */
  readonly ruled: readonly NameMention[];
  readonly context: FeatureContext;
  readonly runs: readonly PlacedRun[];
  readonly local: KnownFeatures;
  /** The scores that the paragraph alone gives. */
  readonly scores: Float64Array;
}

function* readingOf(paragraph: ParagraphAnalysis, workshop: Workshop): Steps<ReadParagraph> {
  const { model, buffer, room } = workshop;
  const rules = yield* RuleReading.inParts(paragraph);
  yield;
  const ruled = yield* rules.namesInParts(NO_EVIDENCE);
  yield;
  const context = featureContext(paragraph, ruled);
  const runs = placedRuns(paragraph);
  yield;
  buffer.clear();
  for (const run of runs) localFeatures(context, run, run.sentence, buffer);
  const local = copied(knownFeatures(model, buffer), room);
  const scores = room.scores(buffer.tokens * LABEL_COUNT);
  addScores(model, local, scores);
  return new ModelReading(paragraph, workshop, { rules, ruled, context, runs, local, scores });
}

/** A name that the trained weights found in a run. */
interface Candidate {
  readonly name: WeighedName;
  readonly run: PlacedRun;
  /** How sure the weights are, as experience has it. */
  readonly confidence: number;
  readonly why: string;
}

/** A paragraph after the first look at it. */
class ModelReading implements ReadParagraph {
  readonly #paragraph: ParagraphAnalysis;
  readonly #workshop: Workshop;
  readonly #first: FirstLook;
  readonly #noNames: NoNames;

  constructor(paragraph: ParagraphAnalysis, workshop: Workshop, first: FirstLook) {
    this.#paragraph = paragraph;
    this.#workshop = workshop;
    this.#first = first;
    this.#noNames = new NoNames(paragraph);
  }

  get sightings(): Sightings {
    const paragraph = this.#paragraph;
    const seen = new SightingsBuilder();
    noteParagraph(paragraph, seen);
    const { runs, scores, ruled } = this.#first;
    for (const run of runs) noteRun(paragraph, run, scores, this.#workshop.chain, this.#noNames, seen);
    for (const name of ruled) {
      if (name.confidence < LEAST_CONFIDENCE) continue;
      noteName(paragraph, name, seen);
      if (name.kind === 'organization') noteLoneBody(paragraph, name, seen);
    }
    return seen.take();
  }

  names(evidence: TokenEvidence): readonly NameMention[] {
    return finish(this.namesInParts(evidence));
  }

  *namesInParts(evidence: TokenEvidence): Steps<readonly NameMention[]> {
    const paragraph = this.#paragraph;
    const { runs } = this.#first;
    const rules = yield* this.#first.rules.namesInParts(evidence);
    const found = rules
      .filter((name) => standsByRules(paragraph, name, runs, evidence))
      .map((name) => beforeLettersBehind(paragraph, name));
    yield;
    const candidates = this.#candidates(evidence, rules);
    yield;
    const names = candidates.filter(({ name, run }) => !this.#noNames.has(name, run.sentence, evidence));
    yield;
    addWeighed(paragraph, names, evidence, rules, found);
    yield;
    // One name, one reading: what the article has in full elsewhere is a name here too.
    for (const name of rules) {
      if (!CERTAIN_ORIGINS.has(name.origin) || name.confidence < SURE) continue;
      if (isReadAs(paragraph, name, evidence) && !overlapsAny(name, found) && !this.#isNothing(name, evidence))
        found.push(beforeLettersBehind(paragraph, name));
    }
    for (const { why, ...name } of settledNames(paragraph, runs, evidence, found))
      found.push(mention(paragraph, new WeighedName(name, SURE), why, rules));
    return inTextOrder(found);
  }

  /** Whether what the rules found is no name where it stands, as the article has it elsewhere: "the yacht named Ada Lorne" of Ada Lorne. */
  #isNothing({ kind, from, to, confidence }: NameMention, evidence: TokenEvidence): boolean {
    const sentence = this.#paragraph.sentences.find((each) => each.from <= from && to <= each.to);
    return sentence !== undefined && this.#noNames.has(new WeighedName({ kind, from, to }, confidence), sentence, evidence);
  }

  /** What the trained weights take for names by the paragraph and the evidence. */
  #candidates(evidence: TokenEvidence, rules: readonly NameMention[]): readonly Candidate[] {
    const { context, runs, local, scores: alone } = this.#first;
    if (runs.length === 0) return [];
    const { model, chain, buffer } = this.#workshop;
    const paragraph = this.#paragraph;
    const ruleLabels = labelsOf(rules, paragraph.tokens.length);
    buffer.clear();
    const shownToRuns = shownContext(context, evidence, ruleLabels);
    for (const run of runs) evidenceFeatures(shownToRuns, run, buffer);
    const shown = knownFeatures(model, buffer);
    const scores = scoresFrom(alone, this.#workshop);
    addScores(model, shown, scores);
    const found: Candidate[] = [];
    for (const run of runs) {
      for (const name of withJoinedFields(paragraph, withFamilies(paragraph, decodedNames(scores, run, chain)))) {
        const confidence = calibrated(model.curves[name.kind], name.confidence);
        const why = explainName(model, [local, shown], run.from - run.offset, name, confidence);
        found.push({ name, run, confidence, why });
      }
    }
    return found;
  }
}

/** "Sir Ada Lorne | OBE", which the rules read as one name: without the letters of a rank or honour. */
function beforeLettersBehind(paragraph: ParagraphAnalysis, name: NameMention): NameMention {
  const last = name.to - 1;
  if (name.kind !== 'person' || last === name.from || !isLettersBehind(paragraph, last)) return name;
  const span = { start: name.span.start, end: paragraph.tokens[last - 1]?.end ?? name.span.end };
  return { ...name, to: last, span, text: paragraph.text.slice(span.start, span.end) };
}

/** Adds what the trained weights found beside the names that are fixed. */
function addWeighed(
  paragraph: ParagraphAnalysis,
  candidates: readonly Candidate[],
  evidence: TokenEvidence,
  rules: readonly NameMention[],
  found: NameMention[],
): void {
  const fixed = found.slice();
  const weighed: TaggedName[] = [];
  for (const { name, run, confidence, why } of candidates) {
    const shorter = fixed.find((other) => overlaps(other, name));
    if (shorter !== undefined) {
      if (!isWholeOf(paragraph, name, shorter)) continue;
      found.splice(found.indexOf(shorter), 1);
    }
    const titled = titledPerson(paragraph, name, rules);
    if (titled !== undefined) {
      found.push(titled);
      continue;
    }
    const whole = withInitials(paragraph, name, run.sentence);
    for (const mended of mendedNames(paragraph, whole, run.sentence, evidence)) {
      // What a name in front of it was found to go on with.
      if (weighed.some((other) => overlaps(other, mended))) continue;
      weighed.push(mended);
      found.push(
        mention(paragraph, new WeighedName(mended, confidence), mended.kind === name.kind ? why : WHY_OTHER[mended.kind], rules),
      );
    }
  }
}

/** Of names that the weights took for the other kind. */
const WHY_OTHER: Readonly<Record<EntityKind, string>> = {
  person: 'Its words make the name of a person.',
  organization: 'Its words make the name of an organization.',
};

/** The same scores in the workshop's room, to be added to. */
function scoresFrom(scores: Float64Array, workshop: Workshop): Float64Array {
  if (workshop.scores.length < scores.length) workshop.scores = new Float64Array(scores.length * 2);
  workshop.scores.set(scores);
  return workshop.scores;
}

/** "Karen Kemmler, who": the rules know the surname in front of "who", the weights may know more of the name, but for a title such as "Don". */
const isWholeOf = (paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName, shorter: NameMention): boolean =>
  kind === 'person' &&
  shorter.origin === WHO_ORIGIN &&
  to === shorter.to &&
  from < shorter.from &&
  !(hasClass(paragraph, from, WordClass.title) && hasClass(paragraph, from, WordClass.ambiguous));

const IS_PERSON = Array.from({ length: LABEL_COUNT }, (_, label) => kindOf(label) === 'person');

/** What a run shows about its words: what stands around them, its sure names, and for each capitalised word how it was read. */
function noteRun(
  paragraph: ParagraphAnalysis,
  run: PlacedRun,
  scores: Float64Array,
  chain: Chain,
  noNames: NoNames,
  seen: SightingsBuilder,
): void {
  noteContexts(paragraph, run, run.sentence, seen);
  noteTowns(paragraph, run, seen);
  const labels = chain.bestLabels(scores, run.offset, run.to - run.from);
  chain.sum(scores, run.offset, run.to - run.from);
  for (const name of sureNames(namesOf(labels, run.from), labels, run, chain))
    if (name.confidence >= LEAST_CONFIDENCE && !noNames.has(name, run.sentence, NO_EVIDENCE)) {
      if (name.kind === 'organization') noteNoTown(paragraph, name, seen);
      noteName(
        paragraph,
        isBodyOfSeveralWords(paragraph, name) ? { kind: 'organization', from: name.from, to: name.to } : name,
        seen,
      );
    }
  for (let i = run.from; i < run.to; i++) {
    if (!bearsCapital(paragraph, i)) continue;
    let person = 0;
    let organization = 0;
    for (let y = 1; y < LABEL_COUNT; y++) {
      const probability = chain.marginal(i - run.from, y);
      if (IS_PERSON[y] === true) person += probability;
      else organization += probability;
    }
    seen.count(paragraph.keys[i] ?? '', person, organization, 1);
  }
}

/** "Researchers at Kestra Bio": what the words around it say it is, whatever the weights are sure of; one word alone may be somebody named elsewhere. */
const isBodyOfSeveralWords = (paragraph: ParagraphAnalysis, name: WeighedName): boolean =>
  name.kind === 'person' && name.to - name.from > 1 && isBodyTakenForPerson(paragraph, name, NO_EVIDENCE);

const isReadOtherwise = (seen: number, kind: EntityKind): boolean => shareOf(seen, kind) < shareOf(seen, otherKind(kind));

/** Whether the article reads no word of a name as part of the other kind more often. */
const isReadAs = (paragraph: ParagraphAnalysis, { kind, from, to }: NameMention, evidence: TokenEvidence): boolean => {
  for (let i = from; i < to; i++) {
    if (bearsCapital(paragraph, i) && isReadOtherwise(seenAt(evidence, i), kind)) return false;
  }
  return true;
};

/** "whip M.K. Pandya": initials and given names that are cut short belong to the surname, unless more of a name stands before them. */
function withInitials(paragraph: ParagraphAnalysis, name: WeighedName, sentence: TokenRange): WeighedName {
  if (name.kind !== 'person') return name;
  const from = withGivenInitials(paragraph, withBareInitial(paragraph, name), sentence.from);
  return from === name.from || isCapital(paragraph, from - 1)
    ? name
    : new WeighedName({ kind: name.kind, from, to: name.to }, name.confidence);
}

/** "Umpire Wanda Kemmler": the person behind a title that the weights took for the first word of an organization. */
function titledPerson(paragraph: ParagraphAnalysis, name: WeighedName, rules: readonly NameMention[]): NameMention | undefined {
  if (name.kind === 'person') return undefined;
  const from = behindTitles(paragraph, name);
  if (from === name.from) return undefined;
  return rules.find((each) => each.kind === 'person' && each.from === from && each.to === name.to && each.confidence >= SURE);
}

function mention(
  { tokens, text }: ParagraphAnalysis,
  { kind, from, to, confidence }: WeighedName,
  why: string,
  rules: readonly NameMention[],
): NameMention {
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const title = rules.find((each) => each.from === from && each.kind === kind)?.title;
  return {
    kind,
    span,
    text: text.slice(span.start, span.end),
    from,
    to,
    origin: MODEL_ORIGIN,
    confidence,
    why,
    title,
  };
}
