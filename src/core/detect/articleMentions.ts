import type { Span } from '../text/span';
import type { ArticleMention } from './articleMention';
import { statedRole } from './entities/statedRole';
import type { NameMention } from './names/nameTagger';
import { hasClass, keyAt, type ParagraphAnalysis } from './paragraphAnalysis';
import { WordClass } from './wordClass';

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
    const defines = isOtherName(paragraph, mentions[index - 1], mention);
    const kin = mention.kind === 'person' && isRelative(paragraph, mention);
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
      ...(kin ? { kin } : {}),
      ...(mention.title === undefined ? {} : { title: mention.title }),
      ...(role === undefined ? {} : { role }),
      ...(pronoun === undefined ? {} : { pronoun }),
    };
  });
}

const MOST_TOKENS_TO_OTHER_NAME = 7;

/** "National Disaster Mitigation Agency (BNPB)", "…, or BNPB", "…, known by its French initials MSF". */
function isOtherName(paragraph: ParagraphAnalysis, before: NameMention | undefined, mention: NameMention): boolean {
  const { tokens } = paragraph;
  if (before?.kind !== mention.kind || mention.from - before.to > MOST_TOKENS_TO_OTHER_NAME) return false;
  if (mention.kind === 'person') return isBirthName(paragraph, before.to, mention.from);
  const first = tokens[before.to]?.text;
  if (first === '(') {
    const opens = mention.from - before.to === 1 || (mention.from - before.to === 2 && keyAt(paragraph, before.to + 1) === 'the');
    return opens && tokens[mention.to]?.text === ')';
  }
  if (first !== ',') return false;
  const next = keyAt(paragraph, before.to + 1);
  if (next === 'or') return mention.from - before.to === 2 && /\p{Lu}.*\p{Lu}/u.test(mention.text);
  const known = next === 'also' || next === 'better' || next === 'commonly' ? keyAt(paragraph, before.to + 2) : next;
  return known === 'known' || known === 'abbreviated';
}

/** "NAME was born OTHER NAME", "NAME (née OTHER)". */
function isBirthName(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  let isBirth = false;
  for (let i = from; i < to; i++) {
    const key = keyAt(paragraph, i);
    if (/^(?:born|née|nee|né)$/u.test(key)) isBirth = true;
    else if (!/^(?:was|is|,|\(|as)$/u.test(key)) return false;
  }
  return isBirth;
}

/** "his sister, NAME", "Tuohy's sister-in-law, NAME", "her father NAME". */
function isRelative(paragraph: ParagraphAnalysis, { from }: NameMention): boolean {
  const last = paragraph.tokens[from - 1]?.text === ',' ? from - 2 : from - 1;
  if (last < 1 || !hasClass(paragraph, last, WordClass.kin)) return false;
  for (let i = last - 1; i >= Math.max(0, last - 4); i--) {
    if (paragraph.tokens[i]?.kind === 'possessive' || /^(?:his|her|their|whose|my)$/u.test(keyAt(paragraph, i))) return true;
  }
  return false;
}

const MOST_TOKENS_TO_PRONOUN = 24;
/** What follows "her" where it is no possessive. */
const IS_NO_NOUN =
  /^(?:\P{L}*|who|whom|what|why|how|when|where|whether|if|that|to|for|about|on|in|of|at|by|with|from|as|and|but|or|into|over|after|before|during|again|later|the|a|an)$/u;

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
    // "Rivers asked her why", "Rivers thanked her.": somebody else.
    if (key === 'her' && IS_NO_NOUN.test(paragraph.keys[i + 1] ?? '')) return undefined;
    if (key === 'he' || key === 'his' || key === 'himself') return 'male';
    if (key === 'she' || key === 'her' || key === 'herself') return 'female';
  }
  return undefined;
}
