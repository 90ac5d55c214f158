import type { Span } from '../text/span';
import type { ArticleMention } from './articleMention';
import { isToldOfSomebody } from './isToldOfSomebody';
import { mayShorten } from './entities/mayShorten';
import { statedRole } from './entities/statedRole';
import { isFunctionToken } from './names/signs/isFunctionToken';
import { humanSign } from './names/signs/humanSign';
import { isSpokenOfAsFirm } from './names/isSpokenOfAsFirm';
import type { NameMention } from './nameTagger';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from './words/paragraphAnalysis';
import { ALIASES } from './words/nameTriggers';
import { WordClass } from './words/wordClass';
import { wordSet } from './words/wordSet';

/** The mentions of one tagging unit, moved to their place in the article. */
export function articleMentions(
  paragraph: ParagraphAnalysis,
  names: readonly NameMention[],
  unit: number,
  place: Span,
): ArticleMention[] {
  const mentions = withAliases(paragraph, joinNicknames(paragraph, names));
  return mentions.map((mention, index) => {
    const words: string[] = [];
    for (let i = mention.from; i < mention.to; i++) {
      const kind = paragraph.words[i]?.kind;
      if (kind !== 'mark' && kind !== 'possessive') words.push(paragraph.keys[i] ?? '');
    }
    const before = index > 0 ? mentions[index - 1] : undefined;
    const defines = isOtherName(paragraph, before, mention);
    const kin = mention.kind === 'person' && isRelative(paragraph, mention);
    const pronoun = mention.kind === 'person' ? pronounBehind(paragraph, mention, mentions[index + 1]) : undefined;
    const role = mention.kind === 'person' ? statedRole(paragraph, mention, mentions) : undefined;
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
      key: words.length === 1 ? (words[0] ?? '') : words.join(' '),
      defines,
      isPaper: mention.kind === 'organization' && isPaper(paragraph, mention),
      isFirm:
        mention.kind === 'organization' &&
        words.length === 1 &&
        isSpokenOfAsFirm(paragraph, mention, before, mentions[index + 1]),
      hasHumanSign: mention.kind === 'person' && humanSign(paragraph, mention) !== undefined,
      kin,
      isNewKin: mention.kind === 'person' && isNewRelative(paragraph, mention),
      title: mention.title,
      role,
      pronoun: pronoun?.gender,
      pronounOwns: pronoun?.owns ?? false,
    };
  });
}

/** "told The Star", "The Star carried the news": an article with a capital that has somebody tell it something, or a verb for what papers do. */
function isPaper(paragraph: ParagraphAnalysis, { from, to }: NameMention): boolean {
  const article = textAt(paragraph, from) === 'The' ? from : from - 1;
  if (textAt(paragraph, article) !== 'The') return false;
  return (
    /^(?:tells?|told|telling)$/u.test(keyAt(paragraph, article - 1)) ||
    /^(?:carried|reported|newspaper|daily|understands)$/u.test(keyAt(paragraph, to))
  );
}

const MOST_TOKENS_TO_OTHER_NAME = 7;
const PARTY_NOUNS = wordSet('party movement union alliance coalition group');

/** "National Disaster Mitigation Agency (BNPB)", "…, or BNPB", "…, known by its French initials MSF". */
function isOtherName(paragraph: ParagraphAnalysis, before: NameMention | undefined, mention: NameMention): boolean {
  const { tokens } = paragraph;
  if (before?.kind !== mention.kind || mention.from - before.to > MOST_TOKENS_TO_OTHER_NAME) return false;
  if (mention.kind === 'person') {
    return isBirthName(paragraph, before.to, mention.from) || isAlias(paragraph, before.to, mention.from);
  }
  // "Golden Plough party (ZPN)".
  const isNoun = caseAt(paragraph, before.to) === 'lower' && PARTY_NOUNS.has(keyAt(paragraph, before.to));
  if (isNoun && textAt(paragraph, before.to + 1) === '(')
    return mention.from - before.to === 2 && tokens[mention.to]?.text === ')' && caseAt(paragraph, mention.from) === 'upper';
  const first = tokens[before.to]?.text;
  if (first === '(') {
    const opens = mention.from - before.to === 1 || (mention.from - before.to === 2 && keyAt(paragraph, before.to + 1) === 'the');
    return opens && tokens[mention.to]?.text === ')' && mayShorten(mention.text, before.text);
  }
  if (first === '[')
    return mention.from - before.to === 1 && tokens[mention.to]?.text === ']' && mayShorten(mention.text, before.text);
  if (first !== ',') return false;
  const next = keyAt(paragraph, before.to + 1);
  if (next === 'as') return /^(?:is|are)$/u.test(keyAt(paragraph, mention.to)) && isKnown(paragraph, mention.to + 1);
  if (next === 'or') return mention.from - before.to === 2 && /\p{Lu}.*\p{Lu}/u.test(mention.text);
  const known = next === 'also' || next === 'better' || next === 'commonly' ? keyAt(paragraph, before.to + 2) : next;
  return known === 'known' || known === 'abbreviated';
}

/** "known", "widely known", "called" from a token on. */
const isKnown = (paragraph: ParagraphAnalysis, at: number): boolean =>
  [at, at + 1].some((index) => /^(?:known|called)$/u.test(keyAt(paragraph, index)));

const MOST_WORDS_OF_NICKNAME = 3;
const isOpening = (text: string): boolean => text === '"' || text === '“' || text === '‘' || text === "'";
const isClosing = (text: string): boolean => text === '"' || text === '”' || text === '’' || text === "'";

/** `Edward “Ted” Marsden` and "Ada Lorne di Velanto" are one name each, however their parts were found. */
function joinNicknames(paragraph: ParagraphAnalysis, mentions: readonly NameMention[]): readonly NameMention[] {
  const joined: NameMention[] = [];
  for (const mention of mentions) {
    const last = joined.length > 0 ? joined[joined.length - 1] : undefined;
    // Between the two may stand the nickname, found as a name of its own.
    const first = last !== undefined && isOpening(textAt(paragraph, last.from - 1)) ? joined.at(-2) : last;
    if (
      first !== undefined &&
      mention.kind === 'person' &&
      first.kind === 'person' &&
      (isNickname(paragraph, first.to, mention.from) || isParticle(paragraph, first.to, mention.from))
    ) {
      if (first !== last) joined.pop();
      const span = { start: first.span.start, end: mention.span.end };
      joined[joined.length - 1] = { ...first, span, to: mention.to, text: paragraph.text.slice(span.start, span.end) };
    } else if (last !== undefined && isBetweenMarks(paragraph, last, mention)) {
      const whole = withFirstName(paragraph, mention, joined.at(-2)?.to ?? 0);
      if (whole !== mention) joined.pop();
      joined.push(whole);
    } else joined.push(withFirstName(paragraph, mention, last?.to ?? 0));
  }
  return joined.map((mention, index) => withSurname(paragraph, mention, joined[index + 1]?.from ?? paragraph.tokens.length));
}

/** "Ada Lorne di Velanto": only the small particle of a surname stands between; "Ada Lorne alias Velanto" goes by two names. */
const isParticle = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from === 1 &&
  caseAt(paragraph, from) === 'lower' &&
  hasClass(paragraph, from, WordClass.particle) &&
  !ALIASES.has(keyAt(paragraph, from)) &&
  !isFunctionToken(paragraph, from);

/** `“Ted” Marsden`: what was found last stands in marks right before the name. */
const isBetweenMarks = (paragraph: ParagraphAnalysis, last: NameMention, { from }: NameMention): boolean =>
  last.to === from - 1 && isOpening(textAt(paragraph, last.from - 1)) && isClosing(textAt(paragraph, last.to));

const MOST_WORDS_OF_SURNAME = 3;

/** `Edward “Ted” Marsden` where only "Edward" was found: the name goes on behind the nickname. */
function withSurname(paragraph: ParagraphAnalysis, mention: NameMention, limit: number): NameMention {
  if (mention.kind !== 'person' || !isOpening(textAt(paragraph, mention.to))) return mention;
  for (let from = mention.to + 3; from <= mention.to + 2 + MOST_WORDS_OF_NICKNAME; from++) {
    if (from >= limit || !isNickname(paragraph, mention.to, from) || !isCapital(paragraph, from)) continue;
    if (hasClass(paragraph, from, WordClass.notName)) return mention;
    let to = from + 1;
    while (to < Math.min(limit, from + MOST_WORDS_OF_SURNAME) && isCapital(paragraph, to)) to++;
    const span = { start: mention.span.start, end: tokenAt(paragraph, to - 1)?.end ?? mention.span.end };
    return { ...mention, span, to, text: paragraph.text.slice(span.start, span.end) };
  }
  return mention;
}

/** `Edward “Ted” Marsden` where only "Marsden" was found: the name starts at the first name before the nickname. */
function withFirstName(paragraph: ParagraphAnalysis, mention: NameMention, limit: number): NameMention {
  const { tokens, text } = paragraph;
  if (mention.kind !== 'person' || !isClosing(textAt(paragraph, mention.from - 1))) return mention;
  for (let from = mention.from - 4; from >= Math.max(limit, mention.from - 3 - MOST_WORDS_OF_NICKNAME); from--) {
    const token = tokens[from];
    if (token === undefined || !isCapital(paragraph, from) || !hasClass(paragraph, from, WordClass.firstName)) continue;
    if (!isNickname(paragraph, from + 1, mention.from)) continue;
    const span = { start: token.start, end: mention.span.end };
    return { ...mention, span, from, text: text.slice(span.start, span.end) };
  }
  return mention;
}

/** Whether a range holds one to three words in marks and nothing else, the first with a capital: "Ted", "the Hammer". */
function isNickname(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  const { tokens } = paragraph;
  const words = to - from - 2;
  if (words < 1 || words > MOST_WORDS_OF_NICKNAME) return false;
  if (!isOpening(tokens[from]?.text ?? '') || !isClosing(tokens[to - 1]?.text ?? '')) return false;
  if (!isCapital(paragraph, from + 1) && !/^(?:the|el|la|o)$/u.test(keyAt(paragraph, from + 1))) return false;
  return tokens.slice(from + 1, to - 1).every(({ kind }) => kind === 'word');
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

const ALIAS =
  /^[,(]? ?(?:who is )?(?:(?:also|better|widely|commonly|popularly|otherwise) )?(?:known (?:\p{L}+ ){0,3}as|alias|aka(?: \.)?|(?:who )?(?:also )?goes by(?: the name)?|whose (?:\p{L}+ )?name (?:is|was))$/u;
const ENDS_ALIAS = new Set(['as', 'alias', 'aka', '.', 'is', 'was', 'by', 'name']);

/** "NAME, also known as OTHER NAME", "NAME alias OTHER", "NAME, whose English name is OTHER", "NAME, who also goes by OTHER". */
const isAlias = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  ENDS_ALIAS.has(keyAt(paragraph, to - 1)) && ALIAS.test(paragraph.keys.slice(from, to).join(' '));

const SURE = 0.9;

/** "NAME, also known as OTHER NAME": a person's other name is no organization unless that is sure. */
const withAliases = (paragraph: ParagraphAnalysis, mentions: readonly NameMention[]): readonly NameMention[] =>
  mentions.map((mention, index) => {
    const before = mentions[index - 1];
    const isOther =
      mention.kind === 'organization' &&
      mention.confidence < SURE &&
      before?.kind === 'person' &&
      mention.from - before.to <= MOST_TOKENS_TO_OTHER_NAME &&
      isAlias(paragraph, before.to, mention.from);
    return isOther ? { ...mention, kind: 'person', why: 'It is another name of somebody.' } : mention;
  });

/** "his sister, NAME", "Tuohy's sister-in-law, NAME", "her father NAME". */
function isRelative(paragraph: ParagraphAnalysis, { from }: NameMention): boolean {
  const last = textAt(paragraph, from - 1) === ',' ? from - 2 : from - 1;
  if (last < 1 || !hasClass(paragraph, last, WordClass.kin)) return false;
  for (let i = last - 1; i >= Math.max(0, last - 4); i--) {
    if (tokenAt(paragraph, i)?.kind === 'possessive' || /^(?:his|her|their|whose|my)$/u.test(keyAt(paragraph, i))) return true;
  }
  return false;
}

const MOST_ADJECTIVES = 2;

/** "a daughter, NAME", "an older son named NAME", "brothers Tom and Carl Lind". */
function isNewRelative(paragraph: ParagraphAnalysis, { from, to }: NameMention): boolean {
  const before = keyAt(paragraph, from - 1);
  const isSibling = to - from === 1 && keyAt(paragraph, to) === 'and' && isCapital(paragraph, to + 2);
  if (isSibling && before.endsWith('s') && hasClass(paragraph, from - 1, WordClass.kin)) return true;
  const last = before === ',' || before === 'named' || before === 'called' ? from - 2 : from - 1;
  if (last < 1 || !hasClass(paragraph, last, WordClass.kin)) return false;
  for (let i = last - 1; i >= last - 1 - MOST_ADJECTIVES; i--)
    if (/^(?:an?|one|another)$/u.test(keyAt(paragraph, i))) return true;
  return false;
}

const MOST_TOKENS_TO_PRONOUN = 24;
const ENDS_CLAUSE = '.!?"“”;:';
/** What follows "her" where it is no possessive. */
const IS_NO_NOUN =
  /^(?:\P{L}*|who|whom|what|why|how|when|where|whether|if|that|to|for|about|on|in|of|at|by|with|from|as|and|but|or|into|over|after|before|during|again|later|the|a|an|well|so|too|there|here|back|out|off|up|down|away|once|twice|because|than|was|is|were|had|\p{L}{3,}ly)$/u;

const ASKED_FOR = /^(?:what|why|how|whether|if|whom|when|where)$/u;

function isSomebodyElses(paragraph: ParagraphAnalysis, behindName: number, pronoun: number): boolean {
  const before = paragraph.keys[pronoun - 1] ?? '';
  return before === ',' ? pronoun - 1 === behindName : /^(?:is|was|be|became|becomes?|remain(?:s|ed))$/u.test(before);
}

const MOST_CLAUSE_TOKENS = 12;
const OPENS_CLAUSE = wordSet('who whose which');

/** "Okafor, who succeeded Reed, said she": a name that ends somebody else's clause. */
function endsRelativeClause(paragraph: ParagraphAnalysis, { from, to }: NameMention): boolean {
  if (textAt(paragraph, to) !== ',') return false;
  for (let i = from - 1; i > from - MOST_CLAUSE_TOKENS; i--) {
    if (OPENS_CLAUSE.has(keyAt(paragraph, i))) return true;
    const text = textAt(paragraph, i);
    if (text === '' || text === ',' || ENDS_CLAUSE.includes(text)) return false;
  }
  return false;
}

/** "Rivers said she had no passport": the first pronoun of the sentence behind a name tells the name's gender, if nobody else comes between. */
function pronounBehind(
  paragraph: ParagraphAnalysis,
  mention: NameMention,
  next: NameMention | undefined,
): { readonly gender: 'male' | 'female'; readonly owns: boolean } | undefined {
  if (endsRelativeClause(paragraph, mention)) return undefined;
  const limit = Math.min(next?.from ?? Infinity, mention.to + MOST_TOKENS_TO_PRONOUN, paragraph.tokens.length);
  for (let i = mention.to; i < limit; i++) {
    const text = textAt(paragraph, i);
    if (text.length === 1 && ENDS_CLAUSE.includes(text)) return undefined;
    const key = paragraph.keys[i] ?? '';
    // "Rivers, whose son was there, said he was well": the son may be.
    if (key === 'whose' || isToldOfSomebody(paragraph, i)) return undefined;
    const gender = genderOfPronoun(key);
    if (gender === undefined) continue;
    // "Rivers called to ask what she needed": whoever was asked.
    if ((key === 'he' || key === 'she') && ASKED_FOR.test(paragraph.keys[i - 1] ?? '')) return undefined;
    // "Rivers asked her why", "Rivers thanked her.": somebody else.
    if (key === 'her' && IS_NO_NOUN.test(paragraph.keys[i + 1] ?? '')) return undefined;
    // "Hale, her lawyer", "Hale was her lawyer": somebody else's.
    const owns = key === 'her' || key === 'his';
    if (owns && isSomebodyElses(paragraph, mention.to, i)) return undefined;
    return isOwnedBy(paragraph, mention.from, gender === 'male' ? 'his' : 'her') ? undefined : { gender, owns };
  }
  return undefined;
}

function genderOfPronoun(key: string): 'male' | 'female' | undefined {
  if (key === 'he' || key === 'his' || key === 'himself') return 'male';
  return key === 'she' || key === 'her' || key === 'herself' ? 'female' : undefined;
}

const MOST_OWNED_TOKENS = 8;

/** "Her lawyer, Tom Lind, said she was glad": the owner may be who is glad. */
function isOwnedBy(paragraph: ParagraphAnalysis, from: number, owner: 'his' | 'her'): boolean {
  for (let i = from - 1; i >= from - MOST_OWNED_TOKENS; i--) {
    const text = textAt(paragraph, i);
    if (text === '' || (text.length === 1 && ENDS_CLAUSE.includes(text))) return false;
    if (paragraph.keys[i] === owner) return true;
  }
  return false;
}
