import type { TokenRange } from '../../../text/sentence';
import { isFunctionToken } from '../../names/signs/functionWords';
import { isListed } from '../../names/signs/listedKind';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;

/** Whether what was found for an organization is a contest, an award, a treaty or an illness, or who only lends it a name. */
export const isOccasionTakenForName = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  isListedAsNone(paragraph, name) ||
  isNamesakeOfContest(paragraph, name) ||
  isAgreedOrAwarded(paragraph, name) ||
  isIllness(paragraph, name);

/** "Social Security", but "Social Security Fund": several words that the lists have as no name. */
const isListedAsNone = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  name.to - name.from > 1 && isListed(paragraph, name, C.notName) && !isListed(paragraph, name, C.organization | C.acronym);

const CONTESTS = wordSet(
  'cup open classic championship championships masters trophy invitational tournament marathon rally regatta prix pro-am bowl shield award awards ' +
    'prize medal',
);
const MOST_WORDS_TO_CONTEST = 4;

/** "the Velbank | Open", "the Velbank | Harbour Tennis Classic": whoever a contest or an award is named after. "the Lorne Rovers | FA Cup tie" has another namesake. */
function isNamesakeOfContest(paragraph: ParagraphAnalysis, { to }: TokenRange): boolean {
  // Headlines have capitals for all words.
  if (paragraph.caseStyle !== 'sentence') return false;
  for (let i = to; i < to + MOST_WORDS_TO_CONTEST; i++) {
    if (!isCapital(paragraph, i) || isFunctionToken(paragraph, i)) return false;
    if (CONTESTS.has(keyAt(paragraph, i))) return true;
    if (hasClass(paragraph, i, C.acronym) && caseAt(paragraph, i) === 'upper') return false;
  }
  return false;
}

const AGREED_OR_AWARDED = wordSet('treaty treaties agreement accords protocol prize award awards medal trophy');
const AGREEMENTS = wordSet('treaty convention agreement protocol');

/** "Open Harbours Treaty", "Convention on Migratory Ducks": what is signed or won. */
const isAgreedOrAwarded = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  name.to - name.from > 1 &&
  (AGREED_OR_AWARDED.has(keyAt(paragraph, name.to - 1)) ||
    (AGREEMENTS.has(keyAt(paragraph, name.from)) && /^(?:on|of|against|for)$/u.test(keyAt(paragraph, name.from + 1)))) &&
  !isListed(paragraph, name, C.organization);

const ILLNESSES = wordSet('disease syndrome fever virus flu encephalitis');
const MOST_WORDS_OF_ILLNESS = 2;

/** "Mad Goose disease"; letters are those who study it ("CDC virus experts"). */
const isIllness = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  name.to - name.from <= MOST_WORDS_OF_ILLNESS &&
  tokenAt(paragraph, name.to)?.kind === 'word' &&
  ILLNESSES.has(keyAt(paragraph, name.to)) &&
  caseAt(paragraph, name.from) === 'capital' &&
  !isListed(paragraph, name, C.organization);
