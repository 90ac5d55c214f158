import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { isFirmOpener, isTradeOpener } from '../../words/organizationNouns';
import { overlapsAny } from '../../overlap';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { endWithDot } from '../signs/endWithDot';
import type { FormName } from './formName';
import { isFunctionToken } from '../signs/isFunctionToken';
import { isSurePerson } from '../signs/listedKind';
import { isListed } from '../signs/isListed';
import { FIRM_PARTS, FORMS_IN_FRONT, HELD, LEGAL_FORMS } from '../../words/nameTriggers';
import { INNER_CAPITAL } from '../../words/wordSignal';

const C = WordClass;
const MOST_WORDS = 3;
const NO_PARTNERS = C.organization | C.acronym | C.common | C.notName | PLACE_CLASSES;
const NO_FIRMS = C.title | C.official | C.role | C.notName;

/** Firms that the words around them leave no doubt of. */
export function firmNames(paragraph: ParagraphAnalysis, sentence: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  const opening = behindFirmNoun(paragraph, sentence);
  if (opening !== undefined) found.push(opening);
  for (let i = sentence.from; i < sentence.to; i++) {
    if (!isCapital(paragraph, i)) continue;
    const name =
      ownName(paragraph, i, sentence) ??
      behindForm(paragraph, i, sentence) ??
      familyFirm(paragraph, i, sentence) ??
      lawFirm(paragraph, i, sentence) ??
      unit(paragraph, i) ??
      heldFirm(paragraph, i) ??
      lettersAsWritten(paragraph, i) ??
      listed(paragraph, i);
    if (name === undefined) continue;
    if (!overlapsAny(name, found)) found.push(name);
    i = Math.max(i, name.to - 1);
  }
  return found;
}

const firm = (from: number, to: number, why: string): FormName => ({ kind: 'organization', from, to, why });

function capitalsEnd(paragraph: ParagraphAnalysis, from: number): number {
  let end = from;
  while (isCapital(paragraph, end)) end++;
  return end;
}

const holds = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, bits: number): boolean => {
  for (let i = from; i < to; i++) if (hasClass(paragraph, i, bits)) return true;
  return false;
};

/** "Carmaker Dahlmer said", "Jeweller Pandara rose", but "Builder Jon Lorne". */
function behindFirmNoun(paragraph: ParagraphAnalysis, sentence: TokenRange): FormName | undefined {
  const at = sentence.from;
  const key = keyAt(paragraph, at);
  if (caseAt(paragraph, at) !== 'capital' || !(isFirmOpener(key) || isTradeOpener(key))) return undefined;
  const name = { from: at + 1, to: capitalsEnd(paragraph, at + 1) };
  const words = name.to - name.from;
  if (words === 0 || words > MOST_WORDS || holds(paragraph, name, NO_FIRMS | PLACE_CLASSES | C.headStrong | C.common))
    return undefined;
  if (isSurePerson(paragraph, name) || (!isFirmOpener(key) && words > 1)) return undefined;
  if (caseAt(paragraph, name.to) !== 'lower' || tokenAt(paragraph, name.to)?.kind !== 'word') return undefined;
  return isFunctionToken(paragraph, name.to) && keyAt(paragraph, name.to) !== 'and'
    ? undefined
    : firm(name.from, name.to, `It follows "${key}"`);
}

/** "Kohlman's Corp", "Lorne's Cos Inc": the possessive is part of a name that ends with a legal form. */
function ownName(paragraph: ParagraphAnalysis, index: number, { to }: TokenRange): FormName | undefined {
  if (!isCapital(paragraph, index) || tokenAt(paragraph, index + 1)?.kind !== 'possessive') return undefined;
  let end = index + 2;
  while (end < to && isCapital(paragraph, end) && LEGAL_FORMS.has(keyAt(paragraph, end))) end++;
  if (end === index + 2 || isCapital(paragraph, end)) return undefined;
  return firm(index, endWithDot(paragraph, end, to), 'It ends with the legal form of a company');
}

const MOST_WORDS_BEHIND_FORM = 5;

/** "PT Velanto Abadi", "JSC NC Velanto"; of one word only what is no name of people: "PT Lorne" may be somebody. */
function behindForm(paragraph: ParagraphAnalysis, from: number, { to }: TokenRange): FormName | undefined {
  if (!FORMS_IN_FRONT.has(keyAt(paragraph, from)) || caseAt(paragraph, from) !== 'upper') return undefined;
  let end = from + 1;
  while (end < to && isCapital(paragraph, end) && !hasClass(paragraph, end, C.title | C.official)) end++;
  const words = end - from - 1;
  if (words === 0 || words > MOST_WORDS_BEHIND_FORM) return undefined;
  if (words === 1 && hasClass(paragraph, from + 1, PERSON_CLASSES | C.common | C.notName)) return undefined;
  return firm(from, end, 'It begins with the legal form of a company');
}

const RELATIVES = wordSet('son sons daughter daughters brother brothers bros co');

const LAWYERS = wordSet('advocates solicitors attorneys barristers');

/** "Jon Lorne & Sons", "Kestrel & Co Ltd", "Lorne & Co Advocates". */
function familyFirm(paragraph: ParagraphAnalysis, from: number, { to }: TokenRange): FormName | undefined {
  if (!isCapital(paragraph, from) || isCapital(paragraph, from - 1) || isFunctionToken(paragraph, from)) return undefined;
  const joint = capitalsEnd(paragraph, from);
  if (textAt(paragraph, joint) !== '&' || !isCapital(paragraph, joint + 1) || !RELATIVES.has(keyAt(paragraph, joint + 1)))
    return undefined;
  let end = endWithDot(paragraph, joint + 2, to);
  while (
    end < to &&
    isCapital(paragraph, end) &&
    (hasClass(paragraph, end, C.companySuffix) || LAWYERS.has(keyAt(paragraph, end)))
  )
    end = endWithDot(paragraph, end + 1, to);
  return firm(from, end, 'It ends like the name of a family’s firm');
}

/** "Wexler, Linton, Rosen & Katz", "Fenn, Frank & Hale LLP": surnames of partners. */
function lawFirm(paragraph: ParagraphAnalysis, from: number, { to }: TokenRange): FormName | undefined {
  // The first alone may be known for the whole firm.
  if (!isPartner(paragraph, from, C.organization) || isCapital(paragraph, from - 1)) return undefined;
  let i = from + 1;
  while (i + 1 < to && textAt(paragraph, i) === ',' && isPartner(paragraph, i + 1)) i += 2;
  if (i < from + 3 || textAt(paragraph, i) !== '&' || !isPartner(paragraph, i + 1)) return undefined;
  const end = i + 2;
  const hasForm = hasClass(paragraph, end, C.companySuffix) && isCapital(paragraph, end);
  if (!hasForm && isCapital(paragraph, end)) return undefined;
  return firm(from, endWithDot(paragraph, hasForm ? end + 1 : end, to), 'It joins the surnames of partners');
}

const isPartner = (paragraph: ParagraphAnalysis, index: number, allowed = 0): boolean =>
  isCapital(paragraph, index) && (hasClass(paragraph, index, C.surname) || !hasClass(paragraph, index, NO_PARTNERS & ~allowed));

/** "its Zappel unit", "Lorne's Kroma subsidiary", but "its China unit" and "its Finance arm". */
function unit(paragraph: ParagraphAnalysis, from: number): FormName | undefined {
  if (keyAt(paragraph, from - 1) !== 'its' && tokenAt(paragraph, from - 1)?.kind !== 'possessive') return undefined;
  const to = capitalsEnd(paragraph, from);
  if (to === from || to - from > 2 || !FIRM_PARTS.has(keyAt(paragraph, to)) || caseAt(paragraph, to) !== 'lower')
    return undefined;
  if (holds(paragraph, { from, to }, PLACE_CLASSES | C.common | C.notName | C.notAcronym)) return undefined;
  return firm(from, to, `It is called "${keyAt(paragraph, to)}"`);
}

const ROMANCE_JOINTS = wordSet('de del do da di du');

/** "state-run Kestra said", "the Oslo-listed Kestra", but "state-run hospitals" and "the US-owned Ada Lorne". */
function heldFirm(paragraph: ParagraphAnalysis, from: number): FormName | undefined {
  const held = keyAt(paragraph, from - 1);
  const hyphen = held.lastIndexOf('-');
  if (hyphen < 0 && textAt(paragraph, from - 2) !== '-') return undefined;
  if (!HELD.has(held.slice(hyphen + 1)) || isCapital(paragraph, from - 1)) return undefined;
  const first = capitalsEnd(paragraph, from);
  // "state-run Velanto de Norland".
  const to = ROMANCE_JOINTS.has(keyAt(paragraph, first)) ? Math.max(first, capitalsEnd(paragraph, first + 1)) : first;
  const isName = first - from <= MOST_WORDS && !isSurePerson(paragraph, { from, to: first });
  return isName && !holds(paragraph, { from, to: first }, NO_FIRMS | PLACE_CLASSES | C.common)
    ? firm(from, to, `It follows "${held}"`)
    : undefined;
}

/** "the BoE cut rates": listed letters, some of them small, are written so for nothing else. */
function lettersAsWritten(paragraph: ParagraphAnalysis, index: number): FormName | undefined {
  if (!hasClass(paragraph, index, C.acronym) || hasClass(paragraph, index, C.notAcronym)) return undefined;
  if (!INNER_CAPITAL.test(textAt(paragraph, index))) return undefined;
  const isPart = isCapital(paragraph, index - 1) && !isFunctionToken(paragraph, index - 1);
  const isWhole = !isCapital(paragraph, index + 1) || hasClass(paragraph, index + 1, C.title | C.official);
  return isPart || !isWhole ? undefined : firm(index, index + 1, 'Its letters are those of an organization');
}

/** "Kestrel (NASDAQ: KSTL)": the letters of its share follow. */
function listed(paragraph: ParagraphAnalysis, from: number): FormName | undefined {
  if (!isCapital(paragraph, from) || isCapital(paragraph, from - 1)) return undefined;
  const to = capitalsEnd(paragraph, from);
  const isQuoted =
    textAt(paragraph, to) === '(' &&
    caseAt(paragraph, to + 1) === 'upper' &&
    textAt(paragraph, to + 2) === ':' &&
    caseAt(paragraph, to + 3) === 'upper' &&
    textAt(paragraph, to + 4) === ')';
  if (!isQuoted || isFunctionToken(paragraph, from) || holds(paragraph, { from, to }, C.notName)) return undefined;
  return isListed(paragraph, { from, to: to - 1 }, C.title | C.official)
    ? undefined
    : firm(from, to, 'The letters of its share follow');
}
