import { officeBeforeLetters } from '../names/signs/lettersOfOffice';
import { isFunctionToken } from '../names/signs/functionWords';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt, caseAt } from '../words/paragraphAnalysis';
import { WordClass } from '../words/wordClass';
import { wordSet } from '../words/wordSet';

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
  const behind = textAt(paragraph, to) === ',' ? (apposition(paragraph, to) ?? office(paragraph, to)) : undefined;
  return (
    behind ??
    premodifier(paragraph, from) ??
    (title === undefined ? undefined : fullTitle(paragraph, from, title)) ??
    officeInFront(paragraph, from) ??
    appositionBefore(paragraph, from, to)
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

const DETERMINER = /^(?:a|an|the|one|his|her|their|its)$/u;
const OWNER = /^(?:his|her|their|its)$/u;

/** The description before the comma in front of the name, where it opens the sentence: "His lawyer, Elena Petrova, …". */
function appositionBefore(paragraph: ParagraphAnalysis, from: number, to: number): string | undefined {
  if (textAt(paragraph, from - 1) !== ',' || !/^[,.:;]$/u.test(textAt(paragraph, to))) return undefined;
  const end = from - 1;
  let start = end;
  while (start > 0 && end - start <= MOST_WORDS && !isBreak(paragraph, start - 1)) start--;
  if (end - start > MOST_WORDS || !DETERMINER.test(keyAt(paragraph, start))) return undefined;
  const first = start + 1;
  for (let i = first; i < Math.min(end, first + 4); i++) {
    // "The minister said on Monday, …" is no description: between the role and the name stand words of belonging alone.
    if (!hasClass(paragraph, i, ROLES | KIN)) continue;
    const isWhole = i + 1 === end || /^(?:of|for|at|to|in)$/u.test(keyAt(paragraph, i + 1));
    if (isWhole) return textOf(paragraph, OWNER.test(keyAt(paragraph, start)) ? start : first, end);
  }
  return undefined;
}

/** Whether the token ends what stands before it: any mark but those inside words. */
const isBreak = ({ tokens }: ParagraphAnalysis, at: number): boolean =>
  tokens[at]?.kind === 'mark' && /^[,.;:"“”!?—–()]$/u.test(tokens[at].text);

const ENDS_DESCRIPTION = wordSet('who which that said says told');

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
function apposition(paragraph: ParagraphAnalysis, to: number): string | undefined {
  const { tokens } = paragraph;
  let at = to + 1;
  if (/^\d{1,3}$/u.test(tokens[at]?.text ?? '') && tokens[at + 1]?.text === ',') at += 2;
  const owned = OWNER.test(keyAt(paragraph, at));
  const start = owned ? at + 1 : descriptionStart(paragraph, at);
  if (start === undefined) return undefined;
  const end = endOfDescription(paragraph, start);
  if (end - start > MOST_WORDS || !namesRole(paragraph, start, end) || isAside(paragraph, end)) return undefined;
  return textOf(paragraph, owned ? at : start, end);
}

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

const BEFORE_DESCRIPTION = /^(?:himself|herself|later|now|then|once|also|formerly|previously)$/u;

/** Behind "a", "himself a", "then the"; `undefined` where no description can start ("and he …", "with …"). */
function descriptionStart(paragraph: ParagraphAnalysis, at: number): number | undefined {
  let start = at;
  while (BEFORE_DESCRIPTION.test(keyAt(paragraph, start))) start++;
  if (/^(?:a|an|the)$/u.test(keyAt(paragraph, start))) start++;
  const isOpen = keyAt(paragraph, start) === 'one' || /^(?:two|three)$/u.test(keyAt(paragraph, start));
  return isFunctionToken(paragraph, start) && !isOpen ? undefined : start;
}

/** "Mr." says nothing about who somebody is, nor does what a name ends in front of it ("… for Education Mr."). */
export const isCourtesy = (title: string): boolean =>
  /(?:^|\s)(?:mr|mrs|ms|miss|mx|sir|madam|madame|herr|frau|mister)\.?$/iu.test(title);

/** Small role words directly before the name with what modifies them: "senior North Korean official". */
function premodifier(paragraph: ParagraphAnalysis, from: number): string | undefined {
  const last = from - 1;
  if (last < 0 || caseAt(paragraph, last) !== 'lower' || !hasClass(paragraph, last, ROLES)) return undefined;
  return textOf(paragraph, premodifierStart(paragraph, last), from);
}

const fullTitle = (paragraph: ParagraphAnalysis, from: number, title: string): string | undefined => {
  if (isCourtesy(title)) return undefined;
  let last = from - 1;
  const start = (tokenAt(paragraph, from)?.start ?? 0) - title.length - 1;
  while (last > 0 && (tokenAt(paragraph, last)?.start ?? 0) > start) last--;
  const first = premodifierStart(paragraph, last);
  for (let i = first; i < from; i++) if (hasClass(paragraph, i, ROLES)) return textOf(paragraph, first, from);
  return undefined;
};

const MOST_MODIFIERS = 6;
const SMALL_MODIFIER =
  /^(?:north|south|east|west|new|united|saudi|sri|former|senior|deputy|acting|chief|then|outgoing|incoming|late|current|top|vice|assistant|associate|foreign|prime|lead|ex|head|retired|veteran|local|general)$/u;

/**
 * Walks left over what modifies a role: capitalised words ("UN", "Real Madrid"), further roles, "former", "senior"; also over "Minister of
 * Agriculture", and over any words behind an article ("the retired teacher").
 */
function premodifierStart(paragraph: ParagraphAnalysis, last: number): number {
  let start = last;
  while (start > 0 && last - start < MOST_MODIFIERS) {
    const before = start - 1;
    if (isModifier(paragraph, before)) start = before;
    else if (keyAt(paragraph, before) === 'of' && isTitle(paragraph, before - 1)) start = before - 1;
    else break;
  }
  if (isCutName(paragraph, start)) return last;
  return behindArticle(paragraph, start) ?? start;
}

/** "… for the Welfare of | Immigrants campaigner": the end of a longer name, of which the walk has lost the beginning. */
const isCutName = (paragraph: ParagraphAnalysis, start: number): boolean =>
  /^(?:of|for|without|on)$/u.test(keyAt(paragraph, start - 1)) && isCapital(paragraph, start) && isCapital(paragraph, start - 2);

const isTitle = (paragraph: ParagraphAnalysis, at: number): boolean => isCapital(paragraph, at) && hasClass(paragraph, at, ROLES);

function isModifier(paragraph: ParagraphAnalysis, at: number): boolean {
  if (tokenAt(paragraph, at)?.kind !== 'word' || isFunctionToken(paragraph, at)) return false;
  if (hasClass(paragraph, at, WordClass.demonym | WordClass.country | ROLES) || SMALL_MODIFIER.test(keyAt(paragraph, at))) {
    return true;
  }
  return isCapital(paragraph, at) && !hasClass(paragraph, at, WordClass.cue);
}

/** One or two small words between an article and what was found: "the retired school | teacher". */
function behindArticle(paragraph: ParagraphAnalysis, start: number): number | undefined {
  for (let at = start - 1; at >= Math.max(1, start - 2); at--) {
    if (tokenAt(paragraph, at)?.kind !== 'word' || isFunctionToken(paragraph, at) || hasClass(paragraph, at, WordClass.cue)) {
      return undefined;
    }
    if (/^(?:a|an|the)$/u.test(keyAt(paragraph, at - 1))) return at;
  }
  return undefined;
}

function textOf(paragraph: ParagraphAnalysis, from: number, to: number): string | undefined {
  const start = tokenAt(paragraph, from)?.start;
  const end = tokenAt(paragraph, to - 1)?.end;
  if (start === undefined || end === undefined || end <= start) return undefined;
  return paragraph.text.slice(start, end).replace(/\s+/gu, ' ');
}
