import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../signs/isListed';
import { hasClass, isCapital, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import type { FormName } from './formName';

const C = WordClass;
const PARTS = /^[-–—/|]$/u;
const MOST_WORDS = 4;

/** The photographer and the agency in brackets that end a caption: "(Ada Lorne – Velantofoto)", but not "(Ada Lorne – Norway)". */
export function creditsInBrackets(paragraph: ParagraphAnalysis, { to }: TokenRange): readonly FormName[] {
  const close = textAt(paragraph, to - 1) === '.' ? to - 2 : to - 1;
  if (close + 2 < paragraph.tokens.length || textAt(paragraph, close) !== ')') return [];
  const agency = runBefore(paragraph, close);
  if (agency === undefined || !PARTS.test(textAt(paragraph, agency.from - 1))) return [];
  const person = runBefore(paragraph, agency.from - 1);
  if (person === undefined || textAt(paragraph, person.from - 1) !== '(') return [];
  if (person.to - person.from < 2 || !hasClass(paragraph, person.from, C.firstName)) return [];
  if (hasClass(paragraph, agency.from, C.firstName | C.common | C.notName)) return [];
  if (isListed(paragraph, { from: agency.from, to: agency.to }, PLACE_CLASSES)) return [];
  return [
    { kind: 'person', ...person, why: 'It is the photographer in a photo credit' },
    { kind: 'organization', ...agency, why: 'It is the agency in a photo credit' },
  ];
}

/** Some capitalised words up to a token. */
function runBefore(paragraph: ParagraphAnalysis, to: number): TokenRange | undefined {
  let from = to;
  while (isCapital(paragraph, from - 1)) from--;
  return from < to && to - from <= MOST_WORDS ? { from, to } : undefined;
}
