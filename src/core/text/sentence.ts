import { isUpperAt } from './character';
import type { Token } from './token';

/** A stretch of tokens by index, `to` excluded. */
export interface TokenRange {
  readonly from: number;
  readonly to: number;
}

/** Abbreviations that a name or number follows: their dot ends no sentence. */
const NEVER_LAST = new Set(
  (
    'mr mrs ms mx dr prof st sen rep gov gen lt col maj capt cpt sgt cpl pvt cmdr adm rev fr hon pres supt insp det messrs mme mlle ' +
    'const coun cllr cr clr ald atty engr barr amb brig cdr pte pfc spc lieut smt msgr mgr asst mohd muhd wm geo chas thos robt ' +
    'no nos vs jan feb mar apr jun jul aug sept sep oct nov dec fig vol ed al art sr sra srta a.k.a'
  ).split(' '),
);

/** Titles cut short that are other words in small letters: "Arc. Ada Lorne", but "a story arc." */
const TITLES = new Set('adv alh arc bro cde comr drs govs hj ir mal pharm pol reps sens sis surv ust'.split(' '));

/** Abbreviations that may end a sentence: their dot does where a common sentence opener follows. */
const OPENERS = new Set(
  (
    'the a an in on at it he she they we i but and this that these those his her their its there as for from after before when while if ' +
    'however meanwhile according also with by some many most last no not one two what who'
  ).split(' '),
);
const MAYBE_LAST = new Set('inc corp co ltd nig sdn pty jr etc bros plc llc a.m p.m ma md'.split(' '));

const CLOSERS = new Set(['"', '”', '’', "'", '»', ')', ']', '“']);
const DOT = 0x2e;
const STOPS = new Set(['.', '!', '?', '...', '…']);

/** The sentences of a paragraph's tokens, in order, without gaps. Closing marks belong to the sentence they close. */
export function sentences(tokens: readonly Token[]): TokenRange[] {
  const found: TokenRange[] = [];
  let from = 0;
  for (let i = 0; i < tokens.length; i++) {
    if (!endsSentence(tokens, i)) continue;
    let to = i + 1;
    while (to < tokens.length && STOPS.has(textOf(tokens, to))) to++;
    while (to < tokens.length && closes(tokens, to)) to++;
    if (!startsSentence(tokens, to)) continue;
    found.push({ from, to });
    from = to;
    i = to - 1;
  }
  if (from < tokens.length) found.push({ from, to: tokens.length });
  return found;
}

const textOf = (tokens: readonly Token[], index: number): string => tokens[index]?.text ?? '';

/** A closing mark stands right behind what it closes. */
function closes(tokens: readonly Token[], index: number): boolean {
  return CLOSERS.has(textOf(tokens, index)) && tokens[index]?.start === tokens[index - 1]?.end;
}

function endsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return false;
  if (token.kind === 'word') {
    // "U.S." and "p.m." carry their dot; an initial never ends a sentence.
    const { text } = token;
    return text.length > 2 && text.charCodeAt(text.length - 1) === DOT && OPENERS.has(textOf(tokens, index + 1).toLowerCase());
  }
  if (token.kind !== 'mark' || !STOPS.has(token.text)) return false;
  if (token.text !== '.') return true;
  const before = tokens[index - 1];
  if (before?.kind !== 'word' || before.end !== token.start) return true;
  const word = before.text.toLowerCase();
  // "The union said no. Talks will resume." is no number; "bus no. 4" and "no. B4" are.
  if (before.text === 'no') return /^(?:[IA]$|\D{2,}$)/u.test(textOf(tokens, index + 1)) || tokens[index + 1] === undefined;
  if (NEVER_LAST.has(word) || isSaintInBracket(tokens, index - 1) || (isUpperAt(before.text, 0) && TITLES.has(word)))
    return false;
  return !MAYBE_LAST.has(word) || isOpener(tokens, index + 1) || isNamedAgain(tokens, index + 1);
}

const MOST_TOKENS_IN_BRACKET = 8;

/** "(Ward 3, | Harrow-St. Anne's)": a saint in the name of several places, in brackets that are still open. */
function isSaintInBracket(tokens: readonly Token[], index: number): boolean {
  if (!textOf(tokens, index).endsWith('-St')) return false;
  for (let at = index - 1; at > index - MOST_TOKENS_IN_BRACKET; at--) {
    const text = textOf(tokens, at);
    if (text === '(' || text === ')') return text === '(';
  }
  return false;
}

function isOpener(tokens: readonly Token[], index: number): boolean {
  const text = textOf(tokens, index);
  // "Hanjin Shipping Co. (HJS) rose".
  if (text === '(') return false;
  return text === '' || !/^[\p{L}]/u.test(text) || (isUpperAt(text, 0) && OPENERS.has(text.toLowerCase()));
}

const MOST_WORDS_OF_FIRM = 4;

/** "a stake in Nikola Corp. Nikola's founder": no name says a word twice. */
function isNamedAgain(tokens: readonly Token[], index: number): boolean {
  const text = textOf(tokens, index);
  if (!isUpperAt(text, 0)) return false;
  for (let i = index - 3; i >= index - 2 - MOST_WORDS_OF_FIRM && isUpperAt(textOf(tokens, i), 0); i--)
    if (textOf(tokens, i) === text) return true;
  return false;
}

/** Whether a sentence may start at the token: not with a lower-case word, and not where the stop stood inside a bracket. */
function startsSentence(tokens: readonly Token[], index: number): boolean {
  const token = tokens[index];
  if (token === undefined) return true;
  if (token.start === tokens[index - 1]?.end) return false;
  if (token.kind === 'word') return isUpperAt(token.text, 0);
  return token.kind !== 'mark' || !',;:)]–—--'.includes(token.text);
}
