import type { EntityKind } from '../../model/annotation';
import type { KnownName } from '../../model/knownNames';
import type { NameMention } from '../nameTagger';
import { hasClass, isCapital, type ParagraphAnalysis, tokenAt } from '../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../words/wordClass';
import type { Gazetteer, KnownForm, KnownNode } from './gazetteer';
import { knownKey } from './writtenName';

const KNOWN_ORIGIN = 'names/known';
const KNOWN_CONFIDENCE = 0.97;

/** Words that may well mean something else than the name they are. */
const ORDINARY = WordClass.common | WordClass.notName | WordClass.ambiguous | PLACE_CLASSES;
/** Capitalised words that stand beside a name without being part of it. */
const BESIDE_NAMES =
  WordClass.title | WordClass.role | WordClass.official | WordClass.kin | WordClass.common | WordClass.notName | PLACE_CLASSES;

interface Match {
  readonly from: number;
  readonly to: number;
  readonly form: KnownForm;
}

/**
 * The names of a paragraph with what readers taught: names that they know are mentions, whatever else was made of the same words; words
 * that are no name are none. A longer name that holds a known one stays ("Ana Ruiz Foundation"). Linear in the paragraph's length.
 *
 * @param found What the tagger found, in reading order; not changed.
 */
export function withKnownMentions(
  paragraph: ParagraphAnalysis,
  found: readonly NameMention[],
  gazetteer: Gazetteer,
): readonly NameMention[] {
  const names = found.filter(({ kind, text }) => !gazetteer.isNever(kind, text));
  const matches = knownMatches(paragraph, names, gazetteer.root);
  if (matches.length === 0) return names.length === found.length ? found : names;
  const known = matches.map((match) => mentionOf(paragraph, match, names));
  const free = new OpenPlaces(known);
  return [...names.filter((name) => free.has(name)), ...known].sort((a, b) => a.from - b.from);
}

/** The longest known name from each place on, none overlapping, those left out that the text means otherwise. */
function knownMatches(paragraph: ParagraphAnalysis, names: readonly NameMention[], root: KnownNode): Match[] {
  const matches: Match[] = [];
  const tagged = new TaggedPlaces(names);
  let i = 0;
  while (i < paragraph.tokens.length) {
    const match = longestMatch(paragraph, i, root);
    if (match !== undefined && isMeant(paragraph, match, tagged)) {
      matches.push(match);
      i = match.to;
    } else i++;
  }
  return matches;
}

function longestMatch(paragraph: ParagraphAnalysis, from: number, root: KnownNode): Match | undefined {
  let node: KnownNode | undefined = root;
  let best: Match | undefined;
  for (let to = from; to < paragraph.tokens.length; to++) {
    node = node.next.get(knownKey(paragraph.keys[to] ?? ''));
    if (node === undefined) break;
    const form = node.forms.find((each) => isWrittenSo(paragraph, from, each));
    if (form !== undefined) best = { from, to: to + 1, form };
  }
  return best;
}

/** Whether capitals are where the name has them; an acronym must be written as it is known. */
function isWrittenSo(paragraph: ParagraphAnalysis, from: number, { capitals, acronym }: KnownForm): boolean {
  if (acronym !== undefined) return tokenAt(paragraph, from)?.text.replaceAll('.', '') === acronym;
  return capitals.every((isUpper, n) => !isUpper || isCapital(paragraph, from + n));
}

/** Whether the words at a place mean the name: by themselves, or because the tagger takes them for one too. */
function isMeant(paragraph: ParagraphAnalysis, { from, to, form }: Match, tagged: TaggedPlaces): boolean {
  const around = tagged.around(from, to);
  if (around !== undefined) return around.from === from && around.to === to;
  if (to - from > 1) return tagged.allWithin(from, to);
  if (continuesName(paragraph, from - 1, true) || continuesName(paragraph, to, false)) return false;
  if (!hasClass(paragraph, from, ORDINARY)) return true;
  // "Will" opens a question and "Bath" a sentence; in headlines capitals say nothing at all.
  return (
    paragraph.caseStyle === 'sentence' &&
    isCapital(paragraph, from) &&
    form.capitals[0] === true &&
    !hasCapitalByPlace(paragraph, from)
  );
}

/** Whether a capitalised word beside a single known word makes it part of a longer name that nobody knows yet. */
function continuesName(paragraph: ParagraphAnalysis, index: number, isBefore: boolean): boolean {
  const { tokens } = paragraph;
  if (tokens[index]?.kind !== 'word' || paragraph.caseStyle !== 'sentence' || !isCapital(paragraph, index)) return false;
  if (hasClass(paragraph, index, BESIDE_NAMES) && !hasClass(paragraph, index, PERSON_CLASSES)) return false;
  return !(isBefore && hasCapitalByPlace(paragraph, index) && !hasClass(paragraph, index, PERSON_CLASSES));
}

/** Whether a token has a capital wherever it comes from: as the first word of its sentence, or of one in marks or behind a colon within it. */
function hasCapitalByPlace({ sentences, tokens }: ParagraphAnalysis, index: number): boolean {
  let low = 0;
  let high = sentences.length - 1;
  while (low < high) {
    const middle = (low + high + 1) >> 1;
    if ((sentences[middle]?.from ?? 0) <= index) low = middle;
    else high = middle - 1;
  }
  for (let i = index - 1; i >= (sentences[low]?.from ?? 0); i--) {
    if (tokens[i]?.kind !== 'mark') return false;
    if (/^["“”'‘«:]$/u.test(tokens[i]?.text ?? '')) return true;
  }
  return true;
}

function mentionOf(paragraph: ParagraphAnalysis, { from, to, form }: Match, names: readonly NameMention[]): NameMention {
  const start = tokenAt(paragraph, from)?.start ?? 0;
  const end = tokenAt(paragraph, to - 1)?.end ?? 0;
  const text = paragraph.text.slice(start, end);
  const reading = names.find((name) => name.from === from && name.to === to);
  // A name known as both kinds is what the tagger takes it for.
  const kind = form.names.some((name) => name.kind === reading?.kind) ? reading?.kind : form.names[0]?.kind;
  const title = names.find((name) => name.from === from)?.title;
  return {
    kind: kind ?? 'person',
    span: { start, end },
    text,
    from,
    to,
    origin: KNOWN_ORIGIN,
    confidence: KNOWN_CONFIDENCE,
    why: whyKnown(
      text,
      form.names.filter((name) => name.kind === kind),
      kind ?? 'person',
    ),
    ...(title === undefined ? {} : { title }),
  };
}

function whyKnown(text: string, names: readonly KnownName[], kind: EntityKind): string {
  const [first] = names;
  const listed = names.find(({ id }) => id !== undefined);
  const full = (listed ?? first)?.name ?? text;
  const whose =
    names.length > 1 ? `a name of ${names.length} known entities` : text === full ? `a known ${kind}` : `a name of ${full}`;
  return listed === undefined ? `A reader confirmed this as ${whose}.` : `The registry lists this as ${whose}.`;
}

/** The tagger's names by place: they do not overlap and stand in order. */
class TaggedPlaces {
  readonly #names: readonly NameMention[];
  #at = 0;

  constructor(names: readonly NameMention[]) {
    this.#names = names;
  }

  /** The name that holds all tokens of a place. Places are asked about from left to right. */
  around(from: number, to: number): NameMention | undefined {
    while ((this.#names[this.#at]?.to ?? Infinity) <= from) this.#at++;
    const name = this.#names[this.#at];
    return name !== undefined && name.from <= from && name.to >= to ? name : undefined;
  }

  /** Whether no name reaches over the edges of a place for more than it shares; asked after {@link around}. */
  allWithin(from: number, to: number): boolean {
    for (let n = this.#at; n < this.#names.length; n++) {
      const name = this.#names[n];
      if (name === undefined || name.from >= to) break;
      if (name.to - name.from > to - from) return false;
    }
    return true;
  }
}

/** Where no known name stands. Asked from left to right. */
class OpenPlaces {
  readonly #known: readonly NameMention[];
  #at = 0;

  constructor(known: readonly NameMention[]) {
    this.#known = known;
  }

  has({ from, to }: NameMention): boolean {
    while ((this.#known[this.#at]?.to ?? Infinity) <= from) this.#at++;
    return (this.#known[this.#at]?.from ?? Infinity) >= to;
  }
}
