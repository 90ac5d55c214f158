import type { Span } from '../../src/core/text/span';
import type { AnnotatedArticle } from './annotatedArticles';
import type { RevisedText } from './revisedText';
import type { SeededRandom } from './seededRandom';

/** What a revision is made of: the text as it is being revised, the article it was, and another one to take words from. */
export interface Revising {
  readonly revised: RevisedText;
  readonly article: AnnotatedArticle;
  readonly other: AnnotatedArticle;
  readonly random: SeededRandom;
}

export type Revise = (revising: Revising) => void;

/** The ways in which articles are revised, by what people would call them. */
export const REVISION_KINDS: Readonly<Record<string, Revise>> = {
  'typo fixed': typoFixed,
  'sentence reworded': sentenceReworded,
  'quote edited': quoteEdited,
  'name corrected': nameCorrected,
  'headline rewritten': headlineRewritten,
  'sentence cut': sentenceCut,
  'paragraph cut': paragraphCut,
  'paragraph moved': paragraphMoved,
  'paragraph duplicated': paragraphDuplicated,
  'look-alike before': lookAlikeBefore,
  'text appended': textAppended,
  'paragraphs joined': paragraphsJoined,
  'quote marks changed': quoteMarksChanged,
  'blanks reflowed': blanksReflowed,
  'line ends changed': lineEndsChanged,
  'names swapped': namesSwapped,
  'several at once': severalAtOnce,
  'rewritten whole': rewrittenWhole,
};

const WORD = /[\p{L}\p{M}]{4,}/gu;

const spansOf = (text: string, pattern: RegExp): readonly Span[] =>
  [...text.matchAll(pattern)].map(({ 0: words, index }) => ({ start: index, end: index + words.length }));

const paragraphsOf = (text: string): readonly Span[] => spansOf(text, /[^\r\n]+/gu);

const sentencesOf = (text: string): readonly Span[] => spansOf(text, /(?<=[.!?]["”’]? )[A-Z“"][^.!?\n]{20,}[.!?]["”’]?/gu);

/** From the last to the first, so that what is done to one moves none of the others. */
const backwards = (spans: readonly Span[]): readonly Span[] => [...spans].sort((a, b) => b.start - a.start);

const pickSome = (spans: readonly Span[], count: number, random: SeededRandom): readonly Span[] =>
  backwards(random.shuffled(spans).slice(0, count));

function slip(word: string, random: SeededRandom): string {
  const at = 1 + random.below(word.length - 2);
  const kind = random.below(3);
  if (kind === 0) return word.slice(0, at) + word.slice(at + 1);
  if (kind === 1) return word.slice(0, at) + word.charAt(at) + word.slice(at);
  return word.slice(0, at) + 'aeiounrst'.charAt(random.below(9)) + word.slice(at + 1);
}

function typoFixed({ revised, random }: Revising): void {
  for (const { start, end } of pickSome(spansOf(revised.text, WORD), 1 + random.below(4), random))
    revised.correct({ start, end }, slip(revised.text.slice(start, end), random));
}

const ASIDES = [' on Tuesday', ', according to two people', ' for the first time', ', which had not been announced,', ' again'];

function sentenceReworded({ revised, random }: Revising): void {
  const [sentence] = pickSome(sentencesOf(revised.text), 1, random);
  if (sentence === undefined) return;
  const words = spansOf(revised.text.slice(sentence.start, sentence.end), /(?<= )\p{Ll}{3,}(?= )/gu).map(({ start, end }) => ({
    start: sentence.start + start,
    end: sentence.start + end,
  }));
  for (const word of pickSome(words, 2, random))
    revised.replace(word, random.pick(['later', 'openly', 'still', 'former', 'barely']));
  const [gap] = pickSome(words, 1, random);
  if (gap) revised.insert(gap.start - 1, random.pick(ASIDES));
}

/** A few letters in the middle of words of a long quote: what an editor does who checks it against the tape. */
function quoteEdited({ revised, article, random }: Revising): void {
  const long = article.places.filter(({ kind, start, end }) => kind === 'quote' && end - start >= 50);
  for (const { start, end } of pickSome(long, 2, random)) {
    const truth = revised.truthOf({ start, end });
    if (truth.kind !== 'there') continue;
    const inside = spansOf(revised.text.slice(truth.span.start, truth.span.end), /(?<= )\p{Ll}{4,7}(?= )/gu);
    for (const word of pickSome(inside, 1 + random.below(2), random)) {
      const place = { start: truth.span.start + word.start, end: truth.span.start + word.end };
      revised.correct(place, random.pick(['what', 'every', 'since', 'never']));
    }
  }
}

const namesIn = ({ text, places }: AnnotatedArticle): readonly string[] => [
  ...new Set(places.filter(({ kind }) => kind === 'name').map(({ start, end }) => text.slice(start, end))),
];

const wholeWord = (words: string): RegExp =>
  new RegExp(`(?<![\\p{L}\\p{N}])${words.replace(/[.*+?^${}()|[\]\\]/gu, '\\$&')}(?![\\p{L}\\p{N}])`, 'gu');

function nameCorrected({ revised, article, random }: Revising): void {
  const parts = namesIn(article).flatMap((name) => name.match(/\p{Lu}[\p{L}\p{M}]{3,}/gu) ?? []);
  if (parts.length === 0) return;
  const wrong = random.pick(parts);
  const right = slip(wrong, random);
  for (const span of backwards(spansOf(revised.text, wholeWord(wrong)))) revised.correct(span, right);
}

function headlineRewritten({ revised, article, random }: Revising): void {
  const [headline] = paragraphsOf(revised.text);
  const names = namesIn(article);
  if (headline === undefined || names.length === 0) return;
  const name = random.pick(names);
  revised.replace(
    headline,
    random.pick([
      `What we know about ${name}`,
      `${name} and the long road ahead`,
      `“Not yet,” says ${name}`,
      'A season of doubt',
    ]),
  );
}

function sentenceCut({ revised, random }: Revising): void {
  for (const { start, end } of pickSome(sentencesOf(revised.text), 1 + random.below(2), random))
    revised.replace({ start: start - 1, end }, '');
}

function paragraphCut({ revised, random }: Revising): void {
  const paragraphs = paragraphsOf(revised.text);
  const n = 1 + random.below(Math.max(1, paragraphs.length - 1));
  const [one, next] = [paragraphs[n], paragraphs[n + 1]];
  if (one) revised.replace({ start: one.start, end: next?.start ?? revised.text.length }, '');
}

function paragraphMoved({ revised, random }: Revising): void {
  const paragraphs = paragraphsOf(revised.text).slice(1);
  const n = random.below(paragraphs.length - 1);
  const [one, next] = [paragraphs[n], paragraphs[n + 1]];
  if (one === undefined || next === undefined) return;
  const targets = paragraphs.filter((_, m) => m !== n && m !== n + 1);
  if (targets.length > 0) revised.move({ start: one.start, end: next.start }, random.pick(targets).start);
}

/** The one that stays where it was is the one that was annotated. */
function paragraphDuplicated({ revised, random }: Revising): void {
  const paragraphs = paragraphsOf(revised.text).slice(1);
  const n = random.below(paragraphs.length);
  const one = paragraphs[n];
  if (one === undefined) return;
  const targets = paragraphs.filter((_, m) => m < n - 1 || m > n + 2);
  if (targets.length > 0) revised.insert(random.pick(targets).start, `${revised.text.slice(one.start, one.end)}\n\n`);
}

/** Another article's words with this one's names in the place of its own. */
function lookAlike({ article, other, random }: Revising, span: Span): string {
  const names = namesIn(article);
  let text = '';
  let from = span.start;
  for (const { start, end } of other.places
    .filter((place) => place.kind === 'name' && place.start >= span.start && place.end <= span.end)
    .sort((a, b) => a.start - b.start)) {
    if (start < from || names.length === 0) continue;
    text += other.text.slice(from, start) + random.pick(names);
    from = end;
  }
  return text + other.text.slice(from, span.end);
}

/** A sentence that names who is named below, and one that says what is said below. */
function lookAlikeBefore(revising: Revising): void {
  const { revised, article, other, random } = revising;
  const paragraphs = paragraphsOf(revised.text);
  const before = random.pick(paragraphs.slice(1, Math.max(2, Math.ceil(paragraphs.length / 2))));
  const quotes = article.places.filter(({ kind, start, end }) => kind === 'quote' && end - start < 160);
  const { start, end } = quotes.length > 0 ? random.pick(quotes) : { start: 0, end: 0 };
  const said = article.text.slice(start, end);
  const told = lookAlike(revising, random.pick(paragraphsOf(other.text).slice(1)));
  revised.insert(
    before.start,
    `${told}\n\n${said === '' ? '' : `In an earlier version it read: ${said} It has been checked.\n\n`}`,
  );
}

function textAppended(revising: Revising): void {
  const { revised, other } = revising;
  const last = paragraphsOf(other.text).slice(-4);
  const span = { start: last[0]?.start ?? 0, end: last.at(-1)?.end ?? 0 };
  revised.insert(revised.text.length, `\n\n${lookAlike(revising, span)}\n`);
}

function paragraphsJoined({ revised, random }: Revising): void {
  for (const gap of pickSome(spansOf(revised.text, /(?<=\S)\n\n(?=\S)/gu), 3, random)) revised.correct(gap, ' ');
}

const STRAIGHT: Readonly<Record<string, string>> = { '“': '"', '”': '"', '‘': "'", '’': "'" };

function quoteMarksChanged({ revised }: Revising): void {
  const isCurly = /[“”]/u.test(revised.text);
  for (const span of backwards(spansOf(revised.text, isCurly ? /[“”‘’]/gu : /["']/gu))) {
    const mark = revised.text.charAt(span.start);
    const opens = /^$|[\s([—–-]/u.test(revised.text.charAt(span.start - 1));
    const curly = mark === '"' ? (opens ? '“' : '”') : opens ? '‘' : '’';
    revised.correct(span, isCurly ? (STRAIGHT[mark] ?? mark) : curly);
  }
}

function blanksReflowed({ revised, random }: Revising): void {
  const kind = random.below(3);
  const blanks = backwards(spansOf(revised.text, /(?<=\S) (?=\S)/gu));
  if (kind === 0) for (const blank of blanks) if (random.chance(0.1)) revised.correct(blank, '\n');
  if (kind === 1) for (const blank of blanks) if (random.chance(0.2)) revised.correct(blank, '  ');
  if (kind === 2) for (const blank of blanks) if (random.chance(0.2)) revised.correct(blank, '\u00a0');
}

function lineEndsChanged({ revised }: Revising): void {
  for (const end of backwards(spansOf(revised.text, /(?<!\r)\n/gu))) revised.correct(end, '\r\n');
}

/** Two people change places: who was annotated is no longer there, and the words of each stand where the other was. */
function namesSwapped({ revised, article, random }: Revising): void {
  const names = random.shuffled(namesIn(article).filter((name) => /^\p{Lu}[\p{L}\p{M}]+$/u.test(name)));
  const [one, two] = names;
  if (one === undefined || two === undefined) return;
  const places = [
    ...spansOf(revised.text, wholeWord(one)).map((span) => ({ span, by: two })),
    ...spansOf(revised.text, wholeWord(two)).map((span) => ({ span, by: one })),
  ];
  for (const { span, by } of places.sort((a, b) => b.span.start - a.span.start)) revised.replace(span, by);
}

function severalAtOnce(revising: Revising): void {
  const small: readonly Revise[] = [typoFixed, sentenceReworded, headlineRewritten, sentenceCut, paragraphMoved, lookAlikeBefore];
  for (const revise of revising.random.shuffled([...small, nameCorrected, textAppended, quoteMarksChanged]).slice(0, 4))
    revise(revising);
}

function rewrittenWhole(revising: Revising): void {
  const { revised, other } = revising;
  revised.replace({ start: 0, end: revised.text.length }, lookAlike(revising, { start: 0, end: other.text.length }));
}
