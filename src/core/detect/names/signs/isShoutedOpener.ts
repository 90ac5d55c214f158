import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { opensSentence } from './opensSentence';

/** How many or of what sort those are whom a report opens with. */
const OPENERS = wordSet(
  'former two three four five six seven eight nine ten several some senior top embattled veteran suspended outgoing prominent controversial popular late ' +
    'acting local fired ousted jailed troubled ailing scores dozens hundreds thousands over about around nearly more another yesterday today',
);

const C = WordClass;
const OF_NAMES = C.firstName | C.familyFirst | C.organization | C.acronym | PLACE_CLASSES;

/** "FURIOUS Velan", "FRUSTRATED Velan": an ordinary word that is no part of a name. */
const isOrdinary = (paragraph: ParagraphAnalysis, at: number): boolean =>
  textAt(paragraph, at).length > 3 &&
  caseAt(paragraph, at + 1) === 'capital' &&
  paragraph.caseStyle === 'sentence' &&
  hasClass(paragraph, at, C.common | C.english) &&
  !hasClass(paragraph, at, OF_NAMES);

/** Whether a report opens with a word in capitals that only stands in front of a name: "A FORMER | Velan City Council clerk", "TWO | Velan Council clerks". */
export const isShoutedOpener = (paragraph: ParagraphAnalysis, at: number, sentence: TokenRange): boolean =>
  caseAt(paragraph, at) === 'upper' &&
  caseAt(paragraph, at + 1) !== 'upper' &&
  (OPENERS.has(keyAt(paragraph, at)) || isOrdinary(paragraph, at)) &&
  (opensSentence(paragraph, at, sentence) ||
    (/^(?:an?|the)$/u.test(keyAt(paragraph, at - 1)) && opensSentence(paragraph, at - 1, sentence)));
