import type { TokenRange } from '../../../text/sentence';
import { DEPUTIES } from '../../words/nameTriggers';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;

/** Who speaks or acts for a body, and hardly for anything else that goes by letters. */
const SERVANTS_OF_BODIES = wordSet(
  'spokesman spokeswoman spokesperson spokespeople official officials prosecutor prosecutors commissioner commissioners delegate delegates ' +
    'peacekeeper peacekeepers',
);
/** What parties are called in front of whoever sits for them, and what much else is called. */
const PARTY_WORDS = wordSet('liberal conservative labour green tory nationalist unionist');
/** Two are those of a trade or an illness as often. */
const LETTERS = /^\p{Lu}{3,6}$/u;

/** The organization that some capitals start with by who serves it: "an | VSTJ | prosecutor", "| Liberal | MPP Ada Okafor". */
export function bodyServed(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  const isBody = to - from === 1 ? isOfLetters(paragraph, from) : isPartyOfDeputy(paragraph, from);
  return isBody ? { from, to: from + 1 } : undefined;
}

const isOfLetters = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isPartyInLetters(paragraph, index) || isServedInLetters(paragraph, index);

const POLITICAL = wordSet('leader candidate candidates caucus critic backbencher nomination convention');

/** "a PC candidate". */
const isPartyInLetters = (paragraph: ParagraphAnalysis, index: number): boolean =>
  textAt(paragraph, index) === 'PC' && POLITICAL.has(keyAt(paragraph, index + 1)) && !isCapital(paragraph, index + 1);

const isServedInLetters = (paragraph: ParagraphAnalysis, index: number): boolean =>
  LETTERS.test(textAt(paragraph, index)) &&
  !hasClass(paragraph, index, C.notAcronym | C.notName | C.title | C.common | PLACE_CLASSES) &&
  SERVANTS_OF_BODIES.has(keyAt(paragraph, index + 1)) &&
  !isCapital(paragraph, index + 1);

const isPartyWord = (paragraph: ParagraphAnalysis, index: number): boolean =>
  PARTY_WORDS.has(keyAt(paragraph, index)) || textAt(paragraph, index) === 'PC';

/** "| PC | Leader Ada Okafor" too, of a party whose letters are those of much else. */
const isPartyOfDeputy = (paragraph: ParagraphAnalysis, index: number): boolean =>
  ((isPartyWord(paragraph, index) && DEPUTIES.has(keyAt(paragraph, index + 1)) && caseAt(paragraph, index + 1) === 'upper') ||
    (textAt(paragraph, index) === 'PC' && textAt(paragraph, index + 1) === 'Leader')) &&
  isCapital(paragraph, index + 2);
