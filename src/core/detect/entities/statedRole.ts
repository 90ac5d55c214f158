import { officeBeforeLetters } from '../names/signs/lettersOfOffice';
import { isFunctionToken } from '../names/signs/isFunctionToken';
import type { NameMention } from '../nameTagger';
import { hasClass, keyAt, type ParagraphAnalysis, textAt, tokenAt, caseAt } from '../words/paragraphAnalysis';
import { WordClass } from '../words/wordClass';
import { joinedSet, wordSet } from '../words/wordSet';
import { premodifierStart } from './premodifierStart';

/** Longer appositions are no descriptions but stories. */
const MOST_WORDS = 14;
const ROLES = WordClass.role | WordClass.title;
const KIN = WordClass.kin;

/**
 * What the text says a person is, in the words around the name: "Ankit Panda, senior fellow in the Nuclear Policy Program, …" or
 * "North Korean leader Kim Jong Un". `undefined` where it says nothing. `names` are those of the paragraph.
 */
export function statedRole(
  paragraph: ParagraphAnalysis,
  { from, to, title }: NameMention,
  names: readonly NameMention[],
): string | undefined {
  const behind = textAt(paragraph, to) === ',' ? (apposition(paragraph, to, names) ?? office(paragraph, to)) : undefined;
  // "the lead lawyer, Dr. NAME,"
  const titleFrom = title === undefined ? from : titleStart(paragraph, from, title);
  return (
    behind ??
    premodifier(paragraph, from) ??
    appositionBefore(paragraph, titleFrom, to) ??
    (title === undefined ? undefined : fullTitle(paragraph, from, title)) ??
    officeInFront(paragraph, from)
  );
}

/** "Attorney General (AG) Nadia Persaud". */
function officeInFront(paragraph: ParagraphAnalysis, from: number): string | undefined {
  const office = textAt(paragraph, from - 1) === ')' ? officeBeforeLetters(paragraph, from - 3) : undefined;
  return office === undefined ? undefined : textOf(paragraph, office.from, office.to);
}

const LEADS = /^(?:heads|chairs|leads|runs|directs|manages|owns|coaches|edits|founded|chaired|headed|led)$/u;

/** What somebody does by a clause behind the comma: "Marta Kowalska, who heads the teachers' union, …" is put as "heads the teachers' union". */
function office(paragraph: ParagraphAnalysis, to: number): string | undefined {
  if (keyAt(paragraph, to + 1) !== 'who' || !LEADS.test(keyAt(paragraph, to + 2))) return undefined;
  const start = to + 2;
  const end = endOfDescription(paragraph, start);
  return end - start < 2 || end - start > MOST_WORDS ? undefined : textOf(paragraph, start, end);
}

const ARTICLE = wordSet('a an the');
const OWNER = wordSet('his her their its');
/** "one of the guides", "his guide": words that the description keeps. */
const BELONGS = joinedSet(OWNER, wordSet('one'));
const DETERMINER = joinedSet(ARTICLE, BELONGS);

/** The description before the comma in front of the name, where it opens the sentence: "His lawyer, Elena Petrova, …". */
function appositionBefore(paragraph: ParagraphAnalysis, from: number, to: number): string | undefined {
  if (textAt(paragraph, from - 1) !== ',' || !/^[,.:;]$/u.test(textAt(paragraph, to))) return undefined;
  const end = from - 1;
  let start = end;
  while (start > 0 && end - start <= MOST_WORDS && !isBreak(paragraph, start - 1)) start--;
  if (end - start > MOST_WORDS || !DETERMINER.has(keyAt(paragraph, start))) return undefined;
  const first = start + 1;
  for (let i = first; i < Math.min(end, first + 4); i++) {
    // "The minister said on Monday, …" is no description: between the role and the name stand words of belonging alone.
    if (!hasClass(paragraph, i, ROLES | KIN)) continue;
    const isWhole = i + 1 === end || /^(?:of|for|at|to|in)$/u.test(keyAt(paragraph, i + 1));
    if (isWhole) return textOf(paragraph, BELONGS.has(keyAt(paragraph, start)) ? start : first, end);
  }
  return undefined;
}

/** Whether the token ends what stands before it: any mark but those inside words. */
const isBreak = ({ tokens }: ParagraphAnalysis, at: number): boolean =>
  tokens[at]?.kind === 'mark' && /^[,.;:"“”!?—–()]$/u.test(tokens[at].text);

const ENDS_DESCRIPTION = wordSet('who whose which that said says told');

/** Where a description that starts at a token ends: before the next mark, or before what its person does. */
function endOfDescription(paragraph: ParagraphAnalysis, start: number): number {
  let end = start;
  while (end < paragraph.tokens.length && end - start <= MOST_WORDS) {
    if (isBreak(paragraph, end) || ENDS_DESCRIPTION.has(keyAt(paragraph, end))) break;
    end++;
  }
  return end;
}

/** The description between the comma behind the name and the next one. */
function apposition(paragraph: ParagraphAnalysis, to: number, names: readonly NameMention[]): string | undefined {
  const { tokens } = paragraph;
  let at = to + 1;
  if (/^\d{1,3}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  const owned = OWNER.has(keyAt(paragraph, at));
  const start = owned ? at + 1 : descriptionStart(paragraph, at);
  if (start === undefined) return undefined;
  const end = endOfDescription(paragraph, start);
  if (end - start > MOST_WORDS || !namesRole(paragraph, start, end) || isAside(paragraph, end)) return undefined;
  if (isSomebodyElse(paragraph, start, end, names) || isOfSeveral(paragraph, start, end, owned)) return undefined;
  return textOf(paragraph, owned ? at : start, end);
}

/** "NAME, former president OTHER, and …": whoever is listed next, and not "NAME, an adviser to OTHER" nor "NAME, an OTHER ally". */
const isSomebodyElse = (paragraph: ParagraphAnalysis, start: number, end: number, names: readonly NameMention[]): boolean =>
  names.some(({ kind, from, to }) => {
    if (kind !== 'person' || from < start || to > end) return false;
    for (let i = start; i < from; i++) if (isFunctionToken(paragraph, i)) return false;
    return to === end || isFunctionToken(paragraph, to);
  });

const FINITE = wordSet('is are was were has have had will');

/** "NAME, their counterparts, …", "NAME, his wife, and …", "NAME, a number of heads of state were …": others, with or without the one named. */
function isOfSeveral(paragraph: ParagraphAnalysis, start: number, end: number, isOwned: boolean): boolean {
  let head = start;
  while (head < end && !isFunctionToken(paragraph, head)) head++;
  const isRelative = isOwned && hasClass(paragraph, head - 1, KIN);
  if (isRelative && keyAt(paragraph, head === end && textAt(paragraph, end) === ',' ? end + 1 : head) === 'and') return true;
  if (hasClass(paragraph, head - 1, ROLES | KIN) && PLURAL.test(keyAt(paragraph, head - 1))) return true;
  for (let i = start; i < end; i++) if (FINITE.has(keyAt(paragraph, i))) return true;
  return false;
}

/** "guides", but neither "boss" nor "genius". */
const PLURAL = /[^su]s$/u;

/** "NAME, her lawyer said, was ill": what somebody else says in between. */
const isAside = (paragraph: ParagraphAnalysis, end: number): boolean =>
  /^(?:said|says)$/u.test(keyAt(paragraph, end)) && textAt(paragraph, end + 1) === ',';

const MOST_WORDS_BEFORE_ROLE = 8;

/** Whether a role stands in what follows before any word that starts something else ("committed suicide after …"). */
function namesRole(paragraph: ParagraphAnalysis, start: number, end: number): boolean {
  for (let i = start; i < Math.min(end, start + MOST_WORDS_BEFORE_ROLE); i++) {
    if (hasClass(paragraph, i, ROLES | KIN)) return true;
    if (isFunctionToken(paragraph, i) && !/^(?:of|and|for|based)$/u.test(keyAt(paragraph, i))) return false;
  }
  return false;
}

const BEFORE_DESCRIPTION = wordSet('himself herself later now then once also formerly previously');
/** They open a description as no other small words do. */
const NUMBERS = wordSet('one two three');

/** Behind "a", "himself a", "then the"; `undefined` where no description can start ("and he …", "with …"). */
function descriptionStart(paragraph: ParagraphAnalysis, at: number): number | undefined {
  let start = at;
  while (BEFORE_DESCRIPTION.has(keyAt(paragraph, start))) start++;
  if (ARTICLE.has(keyAt(paragraph, start))) start++;
  return isFunctionToken(paragraph, start) && !NUMBERS.has(keyAt(paragraph, start)) ? undefined : start;
}

/** "Mr." says nothing about who somebody is, nor does what a name ends in front of it ("… for Education Mr."). */
export const isCourtesy = (title: string): boolean =>
  /(?:^|\s)(?:mr|mrs|ms|miss|mx|sir|madam|madame|herr|frau|mister)\.?$/iu.test(title);

/** Small role words directly before the name with what modifies them: "senior North Korean official". */
function premodifier(paragraph: ParagraphAnalysis, from: number): string | undefined {
  const last = from - 1;
  if (last < 0 || caseAt(paragraph, last) !== 'lower' || !hasClass(paragraph, last, ROLES)) return undefined;
  const role = textOf(paragraph, premodifierStart(paragraph, last), from);
  // "guides NAME and NAME": each is one.
  return PLURAL.test(keyAt(paragraph, last))
    ? role?.replace(/(?:(ie)?s)$/u, (_, ending) => (ending === undefined ? '' : 'y'))
    : role;
}

function fullTitle(paragraph: ParagraphAnalysis, from: number, title: string): string | undefined {
  if (isCourtesy(title)) return undefined;
  const first = premodifierStart(paragraph, titleStart(paragraph, from, title));
  for (let i = first; i < from; i++) if (hasClass(paragraph, i, ROLES)) return textOf(paragraph, first, from);
  return undefined;
}

/** The first token of a title, behind the day or the small word that it was found with: "on Friday | Governor …", "as | Governor …". */
function titleStart(paragraph: ParagraphAnalysis, from: number, title: string): number {
  let first = from - 1;
  const start = (tokenAt(paragraph, from)?.start ?? 0) - title.length - 1;
  while (first > 0 && (tokenAt(paragraph, first)?.start ?? 0) > start && !isBeforeTitle(paragraph, first - 1)) first--;
  return first;
}

const isBeforeTitle = (paragraph: ParagraphAnalysis, at: number): boolean =>
  isFunctionToken(paragraph, at) && !/^(?:of|for|and|the)$/u.test(keyAt(paragraph, at));

function textOf(paragraph: ParagraphAnalysis, from: number, to: number): string | undefined {
  const start = tokenAt(paragraph, from)?.start;
  const end = tokenAt(paragraph, to - 1)?.end;
  if (start === undefined || end === undefined || end <= start) return undefined;
  return paragraph.text.slice(start, end).replace(/\s+/gu, ' ');
}
