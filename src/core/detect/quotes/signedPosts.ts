import type { DetectedEntity, DetectedQuote, DetectedSpeaker } from '../../model/detection';
import type { Span } from '../../text/span';
import { keyAt, signalsAt, tokenAt } from '../words/paragraphAnalysis';
import { MONTHS_IN_SHORT } from '../words/months';
import { WordSignal } from '../words/wordSignal';
import type { NameMention } from '../nameTagger';
import { type Frame, mentionAt } from './frame/frame';
import { QUOTE_CONFIDENCE } from './draft/quoteConfidence';
import { LINKS } from './draft/speakerLinks';

/** How many paragraphs a post may have behind the line that leads it in. */
const MOST_PARAGRAPHS = 4;

/** A paragraph that was read, and where in the article it stands. */
interface Line {
  readonly place: Span;
  readonly text: string;
}

interface Post {
  readonly span: Span;
  readonly text: string;
  readonly speaker: DetectedSpeaker;
}

/** Gathers the posts that an article shows with their signature: "…¶— Ada Okafor (@okafor) June 4, 2018". */
export class SignedPosts {
  readonly #entityAt: ReadonlyMap<number, DetectedEntity>;
  readonly #posts: Post[] = [];
  #lines: Line[] = [];

  constructor(entityAt: ReadonlyMap<number, DetectedEntity>) {
    this.#entityAt = entityAt;
  }

  /** Takes the next paragraph of the article. */
  read(frame: Frame, place: Span): void {
    const { text } = frame.paragraph;
    const signature = signatureOf(frame);
    if (signature === undefined) {
      this.#lines.push({ place, text });
      return;
    }
    const start = place.start + signature.span.start;
    const signer = this.#entityAt.get(start);
    const speaker: DetectedSpeaker = {
      ...(signer === undefined ? {} : { entity: signer.id }),
      text: signature.text,
      span: { start, end: place.start + signature.span.end },
      ...LINKS.label,
      why: 'The post is signed.',
    };
    const own = text.slice(0, signature.dash).trimEnd();
    if (own !== '') this.#posts.push({ span: { start: place.start, end: place.start + own.length }, text: own, speaker });
    else
      for (const line of postLines(this.#lines.slice(-MOST_PARAGRAPHS - 1)))
        this.#posts.push({ span: line.place, text: line.text, speaker });
    this.#lines = [];
  }

  /** The quotes of the article with the posts in their place: whole without marks, those in marks with whoever signed. */
  applied(quotes: readonly DetectedQuote[]): readonly DetectedQuote[] {
    if (this.#posts.length === 0) return quotes;
    const isMarked = (post: Post): boolean =>
      quotes.some(({ type, span }) => type === 'direct' && span.start === post.span.start);
    const whole = this.#posts.filter((post) => !isMarked(post));
    const kept = quotes.flatMap((quote): DetectedQuote[] => {
      const post = this.#posts.find(({ span }) => span.start <= quote.span.start && quote.span.end <= span.end);
      if (post === undefined) return [quote];
      if (whole.includes(post)) return [];
      return [quote.type === 'direct' ? { ...quote, speaker: post.speaker } : quote];
    });
    return [...kept, ...whole.map(postQuote)].sort((a, b) => a.span.start - b.span.start);
  }
}

/** The paragraphs in front of a signature that are the post: those behind the line that leads it in, else the last. */
function postLines(lines: readonly Line[]): readonly Line[] {
  const lead = lines.map(({ text }) => /:\s*$/u.test(text)).lastIndexOf(true);
  const behind = lines.slice(lead + 1);
  // What a colon leads in and marks enclose is another's.
  return lead < 0 || /^["“‘«]/u.test(behind[0]?.text ?? '') ? lines.slice(-1) : behind;
}

const postQuote = ({ span, text, speaker }: Post): DetectedQuote => ({
  span,
  text,
  type: 'direct',
  speaker,
  origin: 'quotes/post',
  confidence: QUOTE_CONFIDENCE.transcript,
  why: 'It is a post, in front of its signature.',
});

/** The name in a signature that ends a paragraph, and where its dash stands: "— Ada Okafor (@okafor) June 4, 2018". */
function signatureOf(frame: Frame): (NameMention & { readonly dash: number }) | undefined {
  const { paragraph, mentions } = frame;
  if ((paragraph.signals & WordSignal.dash) === 0) return undefined;
  const mention = mentions.filter(({ from }) => (signalsAt(paragraph, from - 1) & WordSignal.dash) !== 0).at(-1);
  const dash = mention === undefined ? undefined : tokenAt(paragraph, mention.from - 1);
  if (mention === undefined || dash === undefined || mentionAt(frame, mention.from - 1) !== undefined) return undefined;
  const rest = paragraph.text.slice(mention.span.end).trim();
  const handle = /^\(?@\w+\)?/u.exec(rest)?.[0] ?? '';
  const isDated = isDate(rest.slice(handle.length).trim());
  // Within a paragraph a dash and a name are no signature yet.
  const isSigned =
    handle === '' ? isDated && mention.from === 1 && MONTHS_IN_SHORT.has(keyAt(paragraph, mention.to).replace('.', '')) : isDated;
  return isSigned ? { ...mention, dash: dash.start } : undefined;
}

/** "June 4, 2018", "4 June 2018", or nothing. */
function isDate(text: string): boolean {
  if (text === '') return true;
  const words = text.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? [];
  return (
    words.length <= 3 &&
    words.some((word) => MONTHS_IN_SHORT.has(word)) &&
    words.every((word) => MONTHS_IN_SHORT.has(word) || /^\d+$/u.test(word))
  );
}
