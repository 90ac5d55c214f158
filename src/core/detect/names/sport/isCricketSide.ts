import type { TokenRange } from '../../../text/sentence';
import { keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

const OUT = wordSet('bowl bowled bowls bundle bundled bundles shoot shot dismiss dismissed skittle skittled');
const PARTS = wordSet('middle top lower batting tail-end');
const INNINGS = wordSet('declared declare slumped collapsed resumed finished closed ended stood');

/** Whether the words around a region tell of its innings: "reduced Velan to 47 for 5", "the Velan middle order", "Velan were all out for 214". */
export const isCricketSide = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  isReduced(paragraph, from, to) ||
  (PARTS.has(keyAt(paragraph, to)) && keyAt(paragraph, to + 1) === 'order') ||
  bats(paragraph, to);

/** "reduced | Velan | to 47 for 5", "bowled out | Velan | for 130", "bowled | Velan | out for 130". */
function isReduced(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  const before = keyAt(paragraph, from - 1);
  if (before === 'reduced' || before === 'reducing') return keyAt(paragraph, to) === 'to' && isScore(paragraph, to + 1);
  if (before === 'out' && OUT.has(keyAt(paragraph, from - 2)))
    return keyAt(paragraph, to) === 'for' && isNumber(paragraph, to + 1);
  return OUT.has(before) && keyAt(paragraph, to) === 'out' && keyAt(paragraph, to + 1) === 'for' && isNumber(paragraph, to + 2);
}

/** "Velan were all out for 214", "Velan were 94 for one", "Velan declared at 430 for six", "Velan lost five wickets". */
function bats(paragraph: ParagraphAnalysis, to: number): boolean {
  const verb = keyAt(paragraph, to);
  if (/^(?:were|was|are|is)$/u.test(verb))
    return (
      isScore(paragraph, to + 1) ||
      (keyAt(paragraph, to + 1) === 'all' && keyAt(paragraph, to + 2) === 'out') ||
      (OUT.has(keyAt(paragraph, to + 1)) && keyAt(paragraph, to + 2) === 'out')
    );
  if (verb === 'lost') return /^wickets?$/u.test(keyAt(paragraph, to + 2));
  return INNINGS.has(verb) && /^(?:at|on|to)$/u.test(keyAt(paragraph, to + 1)) && isScore(paragraph, to + 2);
}

const WICKETS = wordSet('no none one two three four five six seven eight nine loss');

/** "47 for 5", "430 for six", "215/4". */
const isScore = (paragraph: ParagraphAnalysis, at: number): boolean =>
  /^\d{1,3}\/\d$/u.test(textAt(paragraph, at)) ||
  (isNumber(paragraph, at) &&
    ((keyAt(paragraph, at + 1) === 'for' && (isNumber(paragraph, at + 2) || WICKETS.has(keyAt(paragraph, at + 2)))) ||
      (textAt(paragraph, at + 1) === '/' && isNumber(paragraph, at + 2))));

const isNumber = (paragraph: ParagraphAnalysis, at: number): boolean =>
  tokenAt(paragraph, at)?.kind === 'number' && /^\d{1,3}(?:\/\d)?$/u.test(textAt(paragraph, at));
