import type { Span } from '../text/span';
import type { ArticleMention } from './articleMention';
import { statedRole } from './entities/statedRole';
import type { NameMention } from './names/nameTagger';
import type { ParagraphAnalysis } from './paragraphAnalysis';

/** The mentions of one tagging unit, moved to their place in the article. */
export function articleMentions(
  paragraph: ParagraphAnalysis,
  mentions: readonly NameMention[],
  unit: number,
  place: Span,
): ArticleMention[] {
  return mentions.map((mention, index) => {
    const words: string[] = [];
    for (let i = mention.from; i < mention.to; i++) {
      if (paragraph.tokens[i]?.kind !== 'mark' && paragraph.tokens[i]?.kind !== 'possessive') words.push(paragraph.keys[i] ?? '');
    }
    const before = mentions[index - 1];
    const defines =
      before?.to === mention.from - 1 && paragraph.tokens[before.to]?.text === '(' && paragraph.tokens[mention.to]?.text === ')';
    const pronoun = mention.kind === 'person' ? pronounBehind(paragraph, mention, mentions[index + 1]) : undefined;
    const role = mention.kind === 'person' ? statedRole(paragraph, mention.from, mention.to, mention.title) : undefined;
    return {
      kind: mention.kind,
      span: { start: place.start + mention.span.start, end: place.start + mention.span.end },
      text: mention.text,
      origin: mention.origin,
      confidence: mention.confidence,
      why: mention.why.endsWith('.') ? mention.why : `${mention.why}.`,
      unit,
      from: mention.from,
      to: mention.to,
      words,
      defines,
      ...(mention.title === undefined ? {} : { title: mention.title }),
      ...(role === undefined ? {} : { role }),
      ...(pronoun === undefined ? {} : { pronoun }),
    };
  });
}

const MOST_TOKENS_TO_PRONOUN = 24;

/** "Rivers said she had no passport": the first pronoun of the sentence behind a name tells the name's gender, if nobody else comes between. */
function pronounBehind(
  paragraph: ParagraphAnalysis,
  mention: NameMention,
  next: NameMention | undefined,
): 'male' | 'female' | undefined {
  const limit = Math.min(next?.from ?? Infinity, mention.to + MOST_TOKENS_TO_PRONOUN, paragraph.tokens.length);
  for (let i = mention.to; i < limit; i++) {
    const text = paragraph.tokens[i]?.text ?? '';
    if (/^[.!?"“”;:]$/u.test(text)) return undefined;
    const key = paragraph.keys[i] ?? '';
    if (key === 'he' || key === 'his' || key === 'himself') return 'male';
    if (key === 'she' || key === 'her' || key === 'herself') return 'female';
  }
  return undefined;
}
