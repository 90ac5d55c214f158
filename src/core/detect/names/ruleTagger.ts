import type { TokenRange } from '../../text/sentence';
import { hasClass, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../words/paragraphAnalysis';
import { inTextOrder } from '../inTextOrder';
import { overlapsAny } from '../overlap';
import { WordClass } from '../words/wordClass';
import type { Chunk } from './runs/chunk';
import { ChunkCutter } from './runs/chunkCutter';
import { creditLine } from './credits/creditLine';
import type { CreditLine } from './credits/creditNames';
import { FORM_ORIGIN, type FormName } from './forms/formName';
import { formNames } from './formNames';
import { headlineChunks } from './headlineChunks';
import { Judge } from './votes/nameScore';
import type { NameMention, NameTagger } from '../nameTagger';
import { isPlatformUse } from './signs/isPlatformUse';
import { SAINT_ORIGIN, saintHouses } from './signs/saintHouses';
import { labelsPerson, type SpeakerLabel, speakerLabel } from './credits/speakerLabel';
import { resultSides, TEAM_ORIGIN } from './sport/teamPlace';
import { titleText } from './runs/titleText';
import { noteName, noteParagraph } from './noteSightings';
import { finish, type Steps } from '../steps';
import { NO_EVIDENCE, SightingsBuilder, type TokenEvidence } from '../wordEvidence';

const RELATED =
  /^\W{0,3}(?:read (?:also|more|next)|related(?: (?:article|story|stories|articles))?|see also|also read|more from|watch)\s*[:|–—-]/iu;

/** Names below this confidence teach the document nothing. */
const LEAST_CONFIDENCE = 0.85;

/** Finds names by rules and word lists alone. */
export const ruleTagger: NameTagger = {
  read(paragraph) {
    const reading = RuleReading.of(paragraph);
    const seen = new SightingsBuilder();
    noteParagraph(paragraph, seen);
    for (const name of reading.names(NO_EVIDENCE)) if (name.confidence >= LEAST_CONFIDENCE) noteName(paragraph, name, seen);
    return { sightings: seen.take(), names: (evidence) => reading.names(evidence) };
  },
};

/** Names by rules and word lists: cut the capitalised runs, then weigh what speaks for each reading. */
export const namesByRule = (paragraph: ParagraphAnalysis, evidence: TokenEvidence): readonly NameMention[] =>
  RuleReading.of(paragraph).names(evidence);

/** What the outline of a paragraph tells before any of its words is weighed. */
interface Layout {
  readonly credit: CreditLine | undefined;
  readonly label: SpeakerLabel | undefined;
  /** The sentences that may hold names, outside a credit and behind a label. */
  readonly sentences: readonly TokenRange[];
  readonly isHeadline: boolean;
}

function layoutOf(paragraph: ParagraphAnalysis): Layout {
  const credit = creditLine(paragraph);
  const label = credit?.from === 0 ? undefined : speakerLabel(paragraph);
  const start = label?.to ?? (credit?.from === 0 ? credit.to : 0);
  const end = credit === undefined || credit.from === 0 ? paragraph.tokens.length : credit.from;
  const sentences = paragraph.sentences
    .map((whole) => ({ from: Math.max(whole.from, start), to: Math.min(whole.to, end) }))
    .filter((sentence) => mayHoldName(paragraph, sentence));
  const isHeadline =
    sentences.length > 0 &&
    (paragraph.caseStyle !== 'sentence' || RELATED.test(paragraph.text.slice(0, 60))) &&
    !sentences.some((sentence) => resultSides(paragraph, sentence) !== undefined);
  return { credit, label, sentences, isHeadline };
}

/** The rules on one paragraph. What they find without the document's evidence is worked out once for all evidence. */
export class RuleReading {
  readonly #paragraph: ParagraphAnalysis;
  readonly #layout: Layout;
  readonly #forms: readonly FormName[];
  readonly #cutter: ChunkCutter;
  readonly #judge: Judge;

  private constructor(paragraph: ParagraphAnalysis, layout: Layout, forms: readonly FormName[]) {
    this.#paragraph = paragraph;
    this.#layout = layout;
    this.#forms = forms;
    this.#cutter = new ChunkCutter(paragraph);
    this.#judge = new Judge(paragraph);
  }

  static of(paragraph: ParagraphAnalysis): RuleReading {
    return finish(RuleReading.inParts(paragraph));
  }

  /** The same in parts. */
  static *inParts(paragraph: ParagraphAnalysis): Steps<RuleReading> {
    const layout = layoutOf(paragraph);
    yield;
    return new RuleReading(paragraph, layout, formNames(paragraph));
  }

  names(evidence: TokenEvidence): readonly NameMention[] {
    return finish(this.namesInParts(evidence));
  }

  /** The same in parts. */
  *namesInParts(evidence: TokenEvidence): Steps<readonly NameMention[]> {
    const paragraph = this.#paragraph;
    const { credit, label, sentences, isHeadline } = this.#layout;
    const cut = sentences.map((sentence) =>
      isHeadline ? headlineChunks(paragraph, sentence, evidence) : this.#cutter.chunksOf(sentence, evidence),
    );
    yield;
    const found: NameMention[] = (credit?.chunks ?? []).map(({ kind, why, ...chunk }) =>
      mention(paragraph, chunk, kind, { origin: CREDIT_ORIGIN, confidence: 0.93, why }),
    );
    if (label !== undefined && labelsPerson(paragraph, label, evidence)) {
      const chunk: Chunk = { from: label.nameFrom, to: label.nameTo, shape: 'plain' };
      found.push(mention(paragraph, chunk, 'person', LABEL));
    }
    for (const form of this.#forms) found.push(formMention(paragraph, form));
    for (const [at, sentence] of sentences.entries()) {
      const houses = isHeadline ? [] : saintHouses(paragraph, sentence);
      for (const house of houses) found.push(mention(paragraph, { ...house, shape: 'plain' }, 'organization', HOUSE));
      for (const chunk of cut[at] ?? []) {
        if (overlapsAny(chunk, houses) || overlapsAny(chunk, this.#forms)) continue;
        const verdict = this.#judge.judge(chunk, sentence, evidence);
        if (verdict.best === 'organization' && isPlatformUse(paragraph, chunk)) continue;
        if (verdict.best !== 'none') found.push(mention(paragraph, chunk, verdict.best, verdict));
      }
    }
    return inTextOrder(found);
  }
}

const CREDIT_ORIGIN = 'names/credit';

function formMention(paragraph: ParagraphAnalysis, { kind, why, isTeam, titleFrom, from, to }: FormName): NameMention {
  const chunk: Chunk = titleFrom === undefined ? { from, to, shape: 'plain' } : { from, to, titleFrom, shape: 'plain' };
  return mention(paragraph, chunk, kind, { origin: isTeam === true ? TEAM_ORIGIN : FORM_ORIGIN, confidence: 0.93, why });
}

const LABEL = { origin: 'names/label', confidence: 0.93, why: 'It labels a turn of a transcript' };

const HOUSE = { origin: SAINT_ORIGIN, confidence: 0.85, why: 'A house that goes by its saint owns nothing here' };

/** All names have a capital somewhere, if only behind a small opening ("al-Assad"). */
function mayHoldName({ words }: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i];
    if (word !== undefined && (word.isCapital || word.opening !== 0)) return true;
  }
  return false;
}

function mention(
  paragraph: ParagraphAnalysis,
  chunk: Chunk,
  kind: NameMention['kind'],
  evidence: { readonly origin: string; readonly confidence: number; readonly why: string },
): NameMention {
  const { tokens, text } = paragraph;
  let { to } = chunk;
  // "the Biden administration" is a name with a small head.
  if (evidence.origin === 'names/administration' && keyAt(paragraph, to) === 'administration') to++;
  let { from } = chunk;
  while (from < to - 1 && hasClass(paragraph, from, WordClass.notName) && keyAt(paragraph, from) === 'the') from++;
  if (kind === 'organization' && evidence.origin !== CREDIT_ORIGIN) from = withOrdinalOrArticle(paragraph, from, to);
  const span = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? 0 };
  const title = kind === 'person' ? titleText(paragraph, chunk) : '';
  return {
    kind,
    span,
    text: text.slice(span.start, span.end),
    from,
    to,
    origin: evidence.origin,
    confidence: evidence.confidence,
    why: evidence.why,
    title: title === '' ? undefined : title,
  };
}

/** "92nd Assault Brigade", and "The Gleaner" where "The" has its capital though it starts no sentence. */
function withOrdinalOrArticle(paragraph: ParagraphAnalysis, from: number, to: number): number {
  const before = tokenAt(paragraph, from - 1);
  if (before === undefined) return from;
  const last = keyAt(paragraph, to - 1);
  if (
    before.kind === 'number' &&
    /^\d+(?:st|nd|rd|th)$/u.test(before.text) &&
    /^(?:brigade|battalion|regiment|division|corps|army|infantry|squadron|congress|fleet)$/u.test(last)
  )
    return from - 1;
  // "told The | Sunday Gleaner |": papers are named without it.
  if (before.text !== 'The' || /^(?:sunday|saturday)$/u.test(keyAt(paragraph, from))) return from;
  const startsSentence = paragraph.sentences.some((sentence) => sentence.from === from - 1);
  const behindMark = /^(?:["“‘'([—–:]|--?)$/u.test(textAt(paragraph, from - 2));
  return !startsSentence && !behindMark && paragraph.caseStyle === 'sentence' ? from - 1 : from;
}
