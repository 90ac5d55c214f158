import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { stateNamed } from '../../words/stateNames';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { isFunctionToken } from './isFunctionToken';
import { isListed } from './isListed';

/** Members of a party. */
export const PARTISANS = wordSet('republican republicans democrat democrats dems');

/**
 * Whether a name is people by party and what else they are: "the Ohio Republican", "Texas Democrats", "the only Black Republican". A newspaper of such a
 * name is listed, and so are those of a party that is called so ("Liberal Democrat").
 */
export const isPartisan = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  isSomeOf(paragraph, name) || (name.to - name.from > 1 && isNamedKind(paragraph, name));

const isNamedKind = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  PARTISANS.has(keyAt(paragraph, name.to - 1)) &&
  (isKind(paragraph, name) ||
    isApposed(paragraph, name) ||
    stateNamed(paragraph.keys.slice(name.from, name.to - 1).join(' ')) !== undefined) &&
  !isListed(paragraph, name, WordClass.organization | WordClass.demonym);

const COUNTED = wordSet(
  'several some many most few other both two three four five six dozen dozens fellow moderate centrist freshman senior vulnerable',
);

/**
 * "several Republicans", "two dozen freshman Democrats", "Democrats say", "the Democrats who stayed": members of a party, not the party, as "the
 * Democrats" may be.
 */
function isSomeOf(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (to - from > 1 || !PARTISANS.has(keyAt(paragraph, from))) return false;
  if (COUNTED.has(keyAt(paragraph, from - 1))) return true;
  return SEVERAL.has(keyAt(paragraph, from)) && (isBare(paragraph, from) || keyAt(paragraph, to) === 'who');
}

const SEVERAL = wordSet('republicans democrats dems');

const isBare = (paragraph: ParagraphAnalysis, index: number): boolean =>
  tokenAt(paragraph, index - 1)?.kind !== 'possessive' &&
  !/^(?:the|his|her|its|their|our)$/u.test(keyAt(paragraph, index - 1)) &&
  (!isCapital(paragraph, index - 1) || isFunctionToken(paragraph, index - 1));

/** "Ada Lorne, the | Miami Democrat |": somebody by town and party, where a paper would follow no name. */
const isApposed = (paragraph: ParagraphAnalysis, { from }: TokenRange): boolean =>
  hasClass(paragraph, from, WordClass.place) &&
  /^(?:the|an?)$/u.test(keyAt(paragraph, from - 1)) &&
  keyAt(paragraph, from - 2) === ',' &&
  isCapital(paragraph, from - 3);

/** "Black Republican", "Moderate Dems" in a headline. */
const isKind = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 2 &&
  (hasClass(paragraph, from, WordClass.demonym | WordClass.common) || COUNTED.has(keyAt(paragraph, from))) &&
  !hasClass(paragraph, from, WordClass.place | WordClass.organization | WordClass.headStrong);
