import { isFunctionToken } from '../names/signs/isFunctionToken';
import { caseAt, hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis, tokenAt } from '../words/paragraphAnalysis';
import { VerbShape } from '../words/verbShape';
import { WordClass } from '../words/wordClass';

const ROLES = WordClass.role | WordClass.title;
const NATIONS = WordClass.demonym | WordClass.country;

const MOST_MODIFIERS = 6;
const SMALL_MODIFIER =
  /^(?:north|south|east|west|new|united|saudi|sri|former|senior|deputy|acting|chief|then|outgoing|incoming|late|current|top|vice|assistant|associate|foreign|prime|lead|ex|head|retired|veteran|local|general)$/u;

/**
 * Where what modifies a role starts, `last` being the role's last word: walks left over capitalised words ("UN", "Real Madrid"), further roles,
 * "former", "senior"; also over "Minister of Agriculture", over what stands behind the owner ("Norland's oil minister"), and over any words behind an
 * article ("the retired teacher").
 */
export function premodifierStart(paragraph: ParagraphAnalysis, last: number): number {
  let start = listedStart(paragraph, last);
  while (start > 0 && last - start < MOST_MODIFIERS) {
    const before = start - 1;
    if (isModifier(paragraph, before)) start = before;
    else if (keyAt(paragraph, before) === 'of' && isOffice(paragraph, before - 1, start)) start = before - 1;
    else {
      const owned = behindOwner(paragraph, start);
      if (owned === undefined) break;
      start = owned;
    }
  }
  if (isCutName(paragraph, start)) return last;
  return behindArticle(paragraph, start) ?? start;
}

/** "first | lady", "press | secretary": where a role of two words that the lists have starts. */
const listedStart = (paragraph: ParagraphAnalysis, last: number): number =>
  last > 0 && listedPhrase(paragraph, last - 1, last + 1, WordClass.role)?.to === last + 1 ? last - 1 : last;

/** "… for the Welfare of | Immigrants campaigner": the end of a longer name, of which the walk has lost the beginning. */
const isCutName = (paragraph: ParagraphAnalysis, start: number): boolean =>
  /^(?:of|for|without|on)$/u.test(keyAt(paragraph, start - 1)) && isCapital(paragraph, start) && isCapital(paragraph, start - 2);

/** "Minister | of Agriculture", but not "Supporters | of President …", who are others. */
const isOffice = (paragraph: ParagraphAnalysis, at: number, complement: number): boolean =>
  isCapital(paragraph, at) && hasClass(paragraph, at, ROLES) && !hasClass(paragraph, complement, ROLES | NATIONS);

function isModifier(paragraph: ParagraphAnalysis, at: number): boolean {
  if (tokenAt(paragraph, at)?.kind !== 'word' || isFunctionToken(paragraph, at)) return false;
  if (hasClass(paragraph, at, NATIONS | ROLES) || SMALL_MODIFIER.test(keyAt(paragraph, at))) return true;
  return isCapital(paragraph, at) && !hasClass(paragraph, at, WordClass.cue);
}

const MOST_SMALL_WORDS = 2;

/** One or two small words between an article and what was found: "the retired school | teacher". */
function behindArticle(paragraph: ParagraphAnalysis, start: number): number | undefined {
  for (let at = start - 1; at >= Math.max(1, start - MOST_SMALL_WORDS); at--) {
    if (!isSmallWord(paragraph, at)) return undefined;
    if (/^(?:a|an|the)$/u.test(keyAt(paragraph, at - 1))) return at;
  }
  return undefined;
}

/** One or two small words between whose somebody is and what was found: "Norland's oil | minister", "Norlandic human rights | lawyer". */
function behindOwner(paragraph: ParagraphAnalysis, start: number): number | undefined {
  for (let at = start - 1; at >= Math.max(1, start - MOST_SMALL_WORDS); at--) {
    // "Norlandic troops arrested | minister …"
    if (!isSmallWord(paragraph, at) || caseAt(paragraph, at) !== 'lower') return undefined;
    if (paragraph.words[at]?.verbShape === VerbShape.verb) return undefined;
    if (isOwner(paragraph, at - 1)) return at;
  }
  return undefined;
}

/** "Norland's", "his", "Norlandic", "U.S.". */
const isOwner = (paragraph: ParagraphAnalysis, at: number): boolean =>
  tokenAt(paragraph, at)?.kind === 'possessive' ||
  /^(?:his|her|their|its|u\.?s|u\.?k)\.?$/u.test(keyAt(paragraph, at)) ||
  (hasClass(paragraph, at, WordClass.demonym) && !keyAt(paragraph, at).endsWith('s'));

const isSmallWord = (paragraph: ParagraphAnalysis, at: number): boolean =>
  tokenAt(paragraph, at)?.kind === 'word' && !isFunctionToken(paragraph, at) && !hasClass(paragraph, at, WordClass.cue);
