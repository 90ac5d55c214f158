import type { TokenRange } from '../../../text/sentence';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { isListed } from '../../names/signs/isListed';
import { caseAt, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { joinedSet, wordSet } from '../../words/wordSet';
import type { TaggedName } from '../weights/tagLabel';

/** Whether what was found is an illness, whoever it is named after. */
export const isIllnessTakenForName = (paragraph: ParagraphAnalysis, name: TaggedName): boolean =>
  isNamesake(paragraph, name) || (name.kind === 'organization' && (isIllness(paragraph, name) || isInLetters(paragraph, name)));

/** What bears the name of whoever described it; anybody may have a fever. */
const NAMED_AFTER_SOMEBODY = wordSet('disease syndrome lymphoma palsy sarcoma chorea');
const ILL_BY_NAME = wordSet('parkinson alzheimer crohn hodgkin huntington tourette asperger');

/** "Lorne's disease", "has Parkinson's.": whom it is named after is not meant. */
function isNamesake(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (tokenAt(paragraph, to)?.kind !== 'possessive') return false;
  if (NAMED_AFTER_SOMEBODY.has(keyAt(paragraph, to + 1))) return true;
  if (to - from > 1 || !ILL_BY_NAME.has(keyAt(paragraph, from))) return false;
  return tokenAt(paragraph, to + 1)?.kind !== 'word' || isFunctionToken(paragraph, to + 1);
}

const ILLNESSES = joinedSet(NAMED_AFTER_SOMEBODY, wordSet('fever virus flu encephalitis'));
const MOST_WORDS = 2;

/** "Mad Goose disease"; letters are those who study it ("CDC virus experts"). */
const isIllness = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  name.to - name.from <= MOST_WORDS &&
  ILLNESSES.has(keyAt(paragraph, name.to)) &&
  caseAt(paragraph, name.from) === 'capital' &&
  !isListed(paragraph, name, WordClass.organization);

const ILL_BY_LETTERS = wordSet('sars mers');
const OF_ILLNESSES = wordSet(
  'virus viruses outbreak outbreaks epidemic epidemics pandemic pandemics disease diseases infection infections infected flu respiratory coronavirus ' +
    'vaccine vaccines',
);

/** "the SARS outbreak", where a tax service goes by the same letters. */
const isInLetters = ({ keys }: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && ILL_BY_LETTERS.has(keys[from] ?? '') && keys.some((key) => OF_ILLNESSES.has(key));
