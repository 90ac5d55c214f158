import type { TokenRange } from '../../../text/sentence';
import {
  caseAt,
  cueVerbAt,
  hasClass,
  isCapital,
  keyAt,
  type ParagraphAnalysis,
  textAt,
  tokenAt,
} from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { FormName } from './formName';

const C = WordClass;
/** What bears its name in marks; what a film, a song or a dance troupe is called is a work as often. */
const GROUPS = wordSet(
  'group movement front organization organisation association party militia brigade battalion gang collective coalition alliance newspaper daily weekly outlet ' +
    'channel foundation union network federation initiative foundation company firm club squad platoon regiment cell faction bloc',
);
/** What ends the names of such groups themselves. */
const FRONTS = wordSet('front movement brigade brigades battalion union alliance league army party committee federation');
/** "a WhatsApp group “Our Street”". */
const CHATS = wordSet('facebook whatsapp telegram viber chat messaging focus');
const OPENERS = /^["“„«]$/u;
const CLOSERS = /^["”“»]$/u;
const JOINTS = wordSet('of the for and');
const MOST_WORDS = 5;

/** Groups whose name stands in marks: "the group “Velanto”", "the “Northern Piers Front”". */
export function groupsInMarks(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from + 1; i < to - 2; i++) {
    if (tokenAt(paragraph, i)?.kind !== 'mark' || !isCapital(paragraph, i + 1) || !OPENERS.test(textAt(paragraph, i))) continue;
    const end = nameEnd(paragraph, i + 1);
    if (end === undefined || !(isBehindGroup(paragraph, i, from) || isGroupItself(paragraph, i, end))) continue;
    found.push({ kind: 'organization', from: i + 1, to: end, why: 'The words in front say what group it is' });
    i = end;
  }
  return found;
}

/** Behind some capitalised words that fill the marks, without the comma that belongs to the sentence. */
function nameEnd(paragraph: ParagraphAnalysis, from: number): number | undefined {
  let end = from;
  while (end - from <= MOST_WORDS && (isCapital(paragraph, end) || JOINTS.has(keyAt(paragraph, end)))) end++;
  const close = /^[,.]$/u.test(textAt(paragraph, end)) ? end + 1 : end;
  return end - from <= MOST_WORDS && isCapital(paragraph, end - 1) && CLOSERS.test(textAt(paragraph, close)) ? end : undefined;
}

const NAMERS = wordSet('called named dubbed');

/**
 * "the armed group “X”", "a new group called “X”", but "told the group “X”" and "the group called “X”" may be words that were said, and a chat group is
 * nobody.
 */
function isBehindGroup(paragraph: ParagraphAnalysis, open: number, from: number): boolean {
  const isNamed = NAMERS.has(keyAt(paragraph, open - 1));
  const noun = isNamed ? open - 2 : open - 1;
  if (caseAt(paragraph, noun) !== 'lower' || !GROUPS.has(keyAt(paragraph, noun)) || CHATS.has(keyAt(paragraph, noun - 1)))
    return false;
  for (let i = noun - 1; i >= Math.max(from, noun - 4); i--) {
    if (cueVerbAt(paragraph, i) !== undefined) return false;
    if (isNamed && keyAt(paragraph, i) === 'the') return false;
    if (/^(?:the|an?|its|his|her|their)$/u.test(keyAt(paragraph, i)))
      return cueVerbAt(paragraph, i - 1) === undefined || keyAt(paragraph, i - 1) === 'called';
    if (tokenAt(paragraph, i)?.kind !== 'word') return false;
  }
  return !isNamed;
}

/** "The “Northern Piers Front” took the blame". */
const isGroupItself = (paragraph: ParagraphAnalysis, open: number, end: number): boolean =>
  keyAt(paragraph, open - 1) === 'the' &&
  end - open > 2 &&
  FRONTS.has(keyAt(paragraph, end - 1)) &&
  caseAt(paragraph, end - 1) === 'capital' &&
  !/^[,.]$/u.test(textAt(paragraph, end)) &&
  !hasClass(paragraph, end + 1, C.headStrong);
