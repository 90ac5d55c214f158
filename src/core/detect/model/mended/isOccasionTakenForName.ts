import type { TokenRange } from '../../../text/sentence';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { isListedAsNone } from '../../names/signs/isListedAsNone';
import { isListed } from '../../names/signs/isListed';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { TaggedName } from '../weights/tagLabel';

const C = WordClass;

/** Whether what was found is a contest, an award, a treaty, a work or a venue, or an organization that only lends it a name. */
export const isOccasionTakenForName = (paragraph: ParagraphAnalysis, name: TaggedName): boolean =>
  isContestOfPerson(paragraph, name) || (name.kind === 'organization' && isOccasion(paragraph, name));

const isOccasion = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  isListedAsNone(paragraph, name) ||
  isVenue(paragraph, name) ||
  opensTitle(paragraph, name) ||
  isNamesakeOfContest(paragraph, name) ||
  isAgreedOrAwarded(paragraph, name);

const CONTESTS = wordSet(
  'cup open classic championship championships masters trophy invitational tournament marathon rally regatta prix pro-am bowl shield award awards ' +
    'prize medal',
);
const LAWS = wordSet('act bill treaty convention agreement protocol accord accords');
const MOST_WORDS_TO_CONTEST = 4;

/**
 * "the Velbank | Open", "the Velbank | Harbour Tennis Classic", "the Harbour Board | Reform Act": whoever a contest, an award or a law is named after. "the
 * Lorne Rovers | FA Cup tie" has another namesake, and "Velbank chief Bill Lorne" is no law.
 */
function isNamesakeOfContest(paragraph: ParagraphAnalysis, { to }: TokenRange): boolean {
  // Headlines have capitals for all words.
  if (paragraph.caseStyle !== 'sentence') return false;
  for (let i = to; i < to + MOST_WORDS_TO_CONTEST; i++) {
    if (!isCapital(paragraph, i) || isFunctionToken(paragraph, i)) return false;
    if (CONTESTS.has(keyAt(paragraph, i)) || (LAWS.has(keyAt(paragraph, i)) && !isCapital(paragraph, i + 1))) return true;
    if (hasClass(paragraph, i, C.acronym) && caseAt(paragraph, i) === 'upper') return false;
  }
  return false;
}

/** "the Ada Lorne Invitational": what is named after somebody. */
const isContestOfPerson = (paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName): boolean =>
  kind === 'person' &&
  to - from > 2 &&
  CONTESTS.has(keyAt(paragraph, to - 1)) &&
  keyAt(paragraph, from - 1) === 'the' &&
  !hasClass(paragraph, to - 1, PERSON_CLASSES);

/** "Pirates | Of The Harbour": what goes on with a small word in capitals is the title of a work. */
const opensTitle = (paragraph: ParagraphAnalysis, { to }: TokenRange): boolean =>
  paragraph.caseStyle === 'sentence' && textAt(paragraph, to) === 'Of' && isCapital(paragraph, to + 1);

const VENUES = wordSet('center theater theatre field park dome garden gardens coliseum ballpark arena stadium');

/** "the Velbank Center", with a firm that lends it the name; "Lorne Center" may do research. */
function isVenue(paragraph: ParagraphAnalysis, name: TokenRange): boolean {
  const firm = { from: name.from, to: name.to - 1 };
  return (
    firm.to > firm.from &&
    VENUES.has(keyAt(paragraph, firm.to)) &&
    keyAt(paragraph, name.from - 1) === 'the' &&
    isListed(paragraph, firm, C.organization) &&
    !isListed(paragraph, name, C.organization) &&
    (firm.to - firm.from > 1 || !hasClass(paragraph, firm.from, PERSON_CLASSES | PLACE_CLASSES | C.headStrong))
  );
}

const AGREED_OR_AWARDED = wordSet('treaty treaties agreement accords protocol prize award awards medal trophy');
const AGREEMENTS = wordSet('treaty convention agreement protocol');

/** "Open Harbours Treaty", "Convention on Migratory Ducks": what is signed or won. */
const isAgreedOrAwarded = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  name.to - name.from > 1 &&
  (AGREED_OR_AWARDED.has(keyAt(paragraph, name.to - 1)) ||
    (AGREEMENTS.has(keyAt(paragraph, name.from)) && /^(?:on|of|against|for)$/u.test(keyAt(paragraph, name.from + 1)))) &&
  !isListed(paragraph, name, C.organization);
