import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, signalsAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { NameOpening } from '../../words/wordInfo';
import { WordSignal } from '../../words/wordSignal';
import { isFunctionToken } from '../signs/isFunctionToken';
import { isCutShort } from '../signs/givenInitials';

const C = WordClass;

/** A run of capitalised words starts with a capital, or with the small particle of a name ("al-Assad", "de Gaulle" after no name). */
export function startsCapitalRun(paragraph: ParagraphAnalysis, index: number, limit: number): boolean {
  if ((signalsAt(paragraph, index) & WordSignal.opensRun) === 0) return false;
  if (isCapital(paragraph, index)) return true;
  if (((paragraph.words[index]?.opening ?? 0) & (NameOpening.article | NameOpening.son)) !== 0) return true;
  return (
    hasClass(paragraph, index, C.particle) &&
    index + 1 < limit &&
    isCapital(paragraph, index + 1) &&
    isNameParticle(keyAt(paragraph, index))
  );
}

const NAME_PARTICLES = new Set(['von', 'van', 'der', 'bin', 'ibn', 'bint', 'al', 'el', 'abu', 'della', 'dos', 'dela', 'delos']);
const isNameParticle = (key: string): boolean => NAME_PARTICLES.has(key);

/** The end of a run of capitalised words with the particles, ampersands, initials and abbreviation dots inside it. */
export function capitalRunEnd(paragraph: ParagraphAnalysis, from: number, limit: number): number {
  const { tokens } = paragraph;
  let end = from + 1;
  while (end < limit) {
    const token = tokens[end];
    if (token === undefined) break;
    if (isCapital(paragraph, end)) end++;
    else if (((paragraph.words[end]?.opening ?? 0) & NameOpening.article) !== 0) end++;
    else if (token.text === '.' && isAbbreviated(paragraph, end) && end + 1 < limit && isCapital(paragraph, end + 1)) end++;
    else if (token.text === '&' && end + 1 < limit && isCapital(paragraph, end + 1)) end += 2;
    else {
      const particles = particlesEnd(paragraph, end, limit);
      if (particles === undefined) break;
      end = particles;
    }
  }
  return end;
}

const ABBREVIATIONS = new Set(
  'mr mrs ms dr st ste sen rep gov gen lt col maj capt sgt prof rev hon fr jr sr adm cmdr pres insp supt cpl const coun cllr det wm chas geo mt'.split(
    ' ',
  ),
);

function isAbbreviated(paragraph: ParagraphAnalysis, dot: number): boolean {
  if (tokenAt(paragraph, dot)?.start !== tokenAt(paragraph, dot - 1)?.end) return false;
  return isCutShort(paragraph, dot - 1) || ABBREVIATIONS.has(keyAt(paragraph, dot - 1));
}

/** "van der" before a capital, "de la" before a capital; "and" and "of" are none. */
function particlesEnd(paragraph: ParagraphAnalysis, from: number, limit: number): number | undefined {
  let end = from;
  while (end < limit && end < from + 3 && caseAt(paragraph, end) === 'lower' && hasClass(paragraph, end, C.particle)) {
    if (/^(?:and|of|the|for|to|in|on|at|a|an|or|son|daughter)$/u.test(keyAt(paragraph, end))) return undefined;
    end++;
  }
  return end > from && end < limit && isCapital(paragraph, end) && !isFunctionToken(paragraph, end) ? end + 1 : undefined;
}
