import type { TokenRange } from '../../../text/sentence';
import { isPutIn } from '../../names/forms/bracketedNames';
import { isAddressed } from '../../names/signs/isAddressed';
import { isFamily } from '../../names/signs/isFamily';
import { isListed } from '../../names/signs/isListed';
import { isOrdinaryCompound } from '../../names/signs/isOrdinaryCompound';
import { opensBeforeSubject } from '../../names/signs/opensBeforeSubject';
import { opensSentence } from '../../names/signs/opensSentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { isFirmOpener } from '../../words/organizationNouns';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { isCodeTakenForName } from './isCodeTakenForName';
import { isIllnessTakenForName } from './isIllnessTakenForName';
import { isOccasionTakenForName } from './isOccasionTakenForName';
import { isOfficeTakenForName } from './isOfficeTakenForName';
import { isPlaceTakenForName } from './isPlaceTakenForName';
import { isThingTakenForName } from './isThingTakenForName';
import type { TaggedName } from '../weights/tagLabel';
import { hasPrefix } from './hasPrefix';

const C = WordClass;

/** What is no name by its words and those around it, however sure the weights are and whatever the article shows. */
export const isNeverName = (paragraph: ParagraphAnalysis, name: TaggedName, sentence: TokenRange): boolean =>
  isPlaceTakenForName(paragraph, name) ||
  isOfficeTakenForName(paragraph, name) ||
  isCodeTakenForName(paragraph, name) ||
  isThingTakenForName(paragraph, name, sentence) ||
  isIllnessTakenForName(paragraph, name) ||
  isFamily(paragraph, name) ||
  isFirstNation(paragraph, name) ||
  isAddress(paragraph, name) ||
  isPeople(paragraph, name) ||
  endsAsAdjective(paragraph, name) ||
  (name.kind === 'person' && isPutIn(paragraph, name)) ||
  isFirmNoun(paragraph, name, sentence) ||
  isCommonBody(paragraph, name) ||
  isKindInLetters(paragraph, name) ||
  opensBeforeSubject(paragraph, name, sentence) ||
  isCompoundPlace(paragraph, name, sentence) ||
  isOfNation(paragraph, name, sentence) ||
  isBeforeNation(paragraph, name, sentence) ||
  isOccasionTakenForName(paragraph, name) ||
  (name.to - name.from === 1 && hasPrefix(paragraph, name.from));

/** "Carmaker’s union sues", "Lender posts loss": what many firms are, where it opens the sentence. */
const isFirmNoun = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean =>
  to - from === 1 &&
  isFirmOpener(keyAt(paragraph, from)) &&
  caseAt(paragraph, from) === 'capital' &&
  !isCapital(paragraph, to) &&
  opensSentence(paragraph, from, sentence) &&
  !hasClass(paragraph, from, C.organization);

/** What many bodies are called in short, and none is named. */
const COMMON_BODIES = wordSet('party ministry department association company service organisation organization institution');
const DETERMINERS = wordSet('the this that their our its his her your my every each any both a an');
const OWNERS = wordSet('their its his her');

/** "members of the Party", "Their Ministry": some papers write with a capital what the body is. "Your Party" is a name. */
function isCommonBody(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  if (!COMMON_BODIES.has(keyAt(paragraph, to - 1)) || caseAt(paragraph, to - 1) !== 'capital') return false;
  if (/^(?:of|for)$/u.test(keyAt(paragraph, to))) return false;
  if (to - from > 1) return to - from === 2 && caseAt(paragraph, from) === 'capital' && OWNERS.has(keyAt(paragraph, from));
  return DETERMINERS.has(keyAt(paragraph, from - 1));
}

const KINDS_IN_LETTERS = wordSet('ngo ngos npo cso');

/** "claims by NGO, the Harbour Watch": what many are, in letters. */
const isKindInLetters = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 1 && KINDS_IN_LETTERS.has(keyAt(paragraph, from));

const OF_PEOPLES = wordSet('elder elders tribesman tribesmen chieftain ancestry descent territory territories');

/** "the Velantic elder", "of Velantic descent", "on Losko territory": a people that no list has, not a body. */
const isPeople = (paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName): boolean =>
  kind === 'organization' &&
  to - from === 1 &&
  caseAt(paragraph, from) === 'capital' &&
  caseAt(paragraph, to) === 'lower' &&
  OF_PEOPLES.has(keyAt(paragraph, to)) &&
  !hasClass(paragraph, from, C.organization | C.acronym);

/** "a fly-in First Nation": what many are, and the name of none. */
const isFirstNation = ({ keys }: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from === 2 && keys[from] === 'first' && keys[from + 1] === 'nation';

/** "the rule says Mr. | Velan may": the title alone. */
const isAddress = (paragraph: ParagraphAnalysis, { to }: TokenRange): boolean =>
  isCapital(paragraph, to) && isAddressed(paragraph, to);

/** "Velanto Prize-winning", "Velanic-language": what is hung on the last word makes an adjective of it; "Lam Wai-ching" is a name. */
function endsAsAdjective(paragraph: ParagraphAnalysis, { to }: TokenRange): boolean {
  const last = textAt(paragraph, to - 1);
  return last.includes('-') && /-\p{Ll}{2,}(?:ed|\p{Ll}ing)$|-language$/u.test(last);
}

/** "Oil-rich Norland", where it opens the sentence. */
const isCompoundPlace = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean =>
  to - from > 1 &&
  opensSentence(paragraph, from, sentence) &&
  isOrdinaryCompound(paragraph, from) &&
  isListed(paragraph, { from: from + 1, to }, PLACE_CLASSES);

/** "Freed Norlandic miners", where it opens the sentence. */
const isOfNation = (paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName, sentence: TokenRange): boolean =>
  kind === 'organization' &&
  to - from === 2 &&
  opensSentence(paragraph, from, sentence) &&
  caseAt(paragraph, to) === 'lower' &&
  (hasClass(paragraph, from, C.common | C.english | C.cue) || keyAt(paragraph, from).endsWith('ed')) &&
  !hasClass(paragraph, from, C.headStrong | C.headWeak | C.organization) &&
  hasClass(paragraph, from + 1, C.demonym) &&
  !hasClass(paragraph, from + 1, C.organization) &&
  !isListed(paragraph, { from, to }, C.organization);

/** "Benchmark U.S. crude", "Fresh Norlandic strikes": an ordinary word that opens the sentence in front of what is a nation's. */
const isBeforeNation = (paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean =>
  to - from === 1 &&
  opensSentence(paragraph, from, sentence) &&
  hasClass(paragraph, from, C.common | C.english) &&
  !hasClass(paragraph, from, C.organization | C.acronym | PERSON_CLASSES | PLACE_CLASSES) &&
  isCapital(paragraph, to) &&
  (hasClass(paragraph, to, C.demonym) || /^u\.?[sk]\.?$/u.test(keyAt(paragraph, to))) &&
  caseAt(paragraph, to + 1) === 'lower';
