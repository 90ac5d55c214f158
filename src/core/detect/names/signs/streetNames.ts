import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;
const HEADS = C.headStrong | C.headWeak | C.companySuffix;
const SQUARES = wordSet(
  'plaza plaça placa calle avenida paseo puente playa cerro piazza praça praca rua rue via viale corso largo barrio',
);
const OF_SQUARES = wordSet('de del dei della di do da dos du des la el los las le les');
const PLACING = wordSet('at in on from to near of through along');

/**
 * Whether a name is that of a street, square or building, whoever it is named after: "Plaza del Torico", "Calle Torico", "at Lorne's Quay",
 * "Ada Lorne Boulevard", "Ada Lorne | International Airport".
 */
export const isStreet = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  opensWithSquare(paragraph, name) ||
  isBehindSquare(paragraph, name.from) ||
  isOwner(paragraph, name) ||
  (name.to - name.from > 2 && isBuilt(paragraph, name.to - 1)) ||
  isBuilt(paragraph, KINDS.has(keyAt(paragraph, name.to)) ? name.to + 1 : name.to);

/** "Calle Torico", "Rua da Torica", but not the gang "Barrio 12". */
export const opensWithSquare = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 1 &&
  SQUARES.has(keyAt(paragraph, from)) &&
  (isCapital(paragraph, from + 1) || OF_SQUARES.has(keyAt(paragraph, from + 1)));

/** "Rue de | Ferrand". */
function isBehindSquare(paragraph: ParagraphAnalysis, from: number): boolean {
  for (let i = from - 1; i >= Math.max(0, from - 3); i--) {
    const key = keyAt(paragraph, i);
    if (SQUARES.has(key)) return true;
    if (!OF_SQUARES.has(key)) return false;
  }
  return false;
}

const KINDS = wordSet('international regional municipal memorial metropolitan intercontinental executive');

/** What is built and named after people, and nobody's surname. */
const BUILT = wordSet(
  'airport aerodrome bridge viaduct causeway tunnel boulevard avenue expressway freeway highway parkway stadium dam',
);

const isBuilt = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) && BUILT.has(keyAt(paragraph, index));

/** "at | Lorne | 's Quay", but not "in Lorne's garden". */
const isOwner = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 &&
  tokenAt(paragraph, to)?.kind === 'possessive' &&
  isCapital(paragraph, to + 1) &&
  hasClass(paragraph, to + 1, C.placeHead) &&
  !hasClass(paragraph, to + 1, HEADS) &&
  PLACING.has(keyAt(paragraph, from - 1));
