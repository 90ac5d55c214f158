import { hasClass, keyAt, type ParagraphAnalysis } from '../paragraphAnalysis';
import { WordClass } from '../wordClass';

/** Longer appositions are no descriptions but stories. */
const MOST_WORDS = 14;
const ROLES = WordClass.role | WordClass.title;
const KIN = WordClass.kin;

/**
 * What the text says a person is, in the words around the name: "Ankit Panda, senior fellow in the Nuclear Policy Program, …" or
 * "North Korean leader Kim Jong Un". `undefined` where it says nothing.
 */
export function statedRole(
  paragraph: ParagraphAnalysis,
  from: number,
  to: number,
  title: string | undefined,
): string | undefined {
  return (
    apposition(paragraph, to) ??
    premodifier(paragraph, from) ??
    (title === undefined ? undefined : fullTitle(paragraph, from, title))
  );
}

/** The description between the comma behind the name and the next one. */
function apposition(paragraph: ParagraphAnalysis, to: number): string | undefined {
  const { tokens } = paragraph;
  if (tokens[to]?.text !== ',') return undefined;
  let at = to + 1;
  if (/^\d{1,3}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  const start = /^(?:a|an|the|one|his|her|their)$/u.test(keyAt(paragraph, at)) ? at + 1 : at;
  let hasRole = false;
  let end = start;
  while (end < tokens.length && end - start <= MOST_WORDS) {
    const token = tokens[end];
    if (token === undefined || (token.kind === 'mark' && /^[,.;:"“”!?—–()]$/u.test(token.text))) break;
    if (/^(?:who|which|that|said|says|told)$/u.test(keyAt(paragraph, end))) break;
    if (hasClass(paragraph, end, ROLES | KIN) && end - start < 8) hasRole = true;
    end++;
  }
  if (!hasRole || end === start || end - start > MOST_WORDS) return undefined;
  const from = start > at && /^(?:his|her|their)$/u.test(keyAt(paragraph, at)) ? at : start;
  return textOf(paragraph, from, end);
}

/** Small role words directly before the name with what modifies them: "senior North Korean official". */
function premodifier(paragraph: ParagraphAnalysis, from: number): string | undefined {
  const last = from - 1;
  if (last < 0 || paragraph.cases[last] !== 'lower' || !hasClass(paragraph, last, ROLES)) return undefined;
  return textOf(paragraph, premodifierStart(paragraph, last), from);
}

const fullTitle = (paragraph: ParagraphAnalysis, from: number, title: string): string | undefined => {
  if (/^(?:mr|mrs|ms|miss|mx|sir|madam|madame|herr|frau|mister)\.?$/iu.test(title)) return undefined;
  let last = from - 1;
  const start = (paragraph.tokens[from]?.start ?? 0) - title.length - 1;
  while (last > 0 && (paragraph.tokens[last]?.start ?? 0) > start) last--;
  return textOf(paragraph, premodifierStart(paragraph, last), from);
};

/** Walks left over what modifies a role: capitalised words, further roles, "former", "senior", "then-". */
function premodifierStart(paragraph: ParagraphAnalysis, last: number): number {
  let start = last;
  while (start > 0 && last - start < 6) {
    const before = start - 1;
    const token = paragraph.tokens[before];
    if (token?.kind !== 'word') break;
    const isModifier =
      hasClass(paragraph, before, WordClass.demonym | WordClass.country | ROLES) ||
      /^(?:north|south|east|west|new|united|saudi|sri|former|senior|deputy|acting|chief|then|outgoing|incoming|late|current|top|vice|assistant|associate|foreign|prime|lead|ex)$/u.test(
        keyAt(paragraph, before),
      );
    if (!isModifier) break;
    start = before;
  }
  return start;
}

function textOf(paragraph: ParagraphAnalysis, from: number, to: number): string | undefined {
  const start = paragraph.tokens[from]?.start;
  const end = paragraph.tokens[to - 1]?.end;
  if (start === undefined || end === undefined || end <= start) return undefined;
  return paragraph.text.slice(start, end).replace(/\s+/gu, ' ');
}
