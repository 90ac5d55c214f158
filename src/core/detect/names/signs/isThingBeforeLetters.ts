import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { isGroupNoun } from '../../words/organizationNouns';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

const C = WordClass;
/** "HBA", "MoU". */
const LETTERS = /^\p{Lu}\p{L}{0,5}\p{Lu}$/u;
/** "Trans-Velan" has two initials. */
const PARTS = /[^-\u2010\u2011]+/gu;
const JOINTS = wordSet('of for and on in to the against between with');
const MOST_TOKENS = 10;
const BODIES = C.headStrong | C.companySuffix | C.organization;

/** What laws, pacts, taxes, tests, illnesses, roads and plans are, whose names have capitals as those of organizations do. */
const THINGS = wordSet(
  'act bill law code ordinance decree constitution amendment charter declaration resolution treaty agreement convention protocol pact accord accords ' +
    'memorandum tax levy duty tariff index rate ratio price allowance bond policy strategy plan framework standard standards syndrome disorder disease virus ' +
    'infection vaccine test exam examination examinations certificate diploma degree licence license permit visa number card roll register census survey ' +
    'curriculum line highway expressway motorway road corridor area zone machine machines device vehicle missile satellite telescope championship championships ' +
    'cup games benefit subsidy',
);

/**
 * Whether the letters in the brackets that open at a token are short for no organization: "the Harbour Dues Act (HDA)", "the Line of Control (LoC)",
 * and whatever is written small ("the polymer chain reaction (PCR)") unless it is one for a body ("the harbour board (HB)").
 */
export function isThingBeforeLetters(paragraph: ParagraphAnalysis, open: number): boolean {
  if (textAt(paragraph, open) !== '(' || textAt(paragraph, open + 2) !== ')') return false;
  const letters = textAt(paragraph, open + 1);
  if (!LETTERS.test(letters)) return false;
  const full = fullForm(paragraph, open, letters.toLowerCase());
  if (full === undefined) return false;
  const head = headOf(paragraph, full);
  if (THINGS.has(keyAt(paragraph, head)) || isPost(paragraph, head) || isPaidProgramme(paragraph, head)) return true;
  if (hasClass(paragraph, head, BODIES) || isGroupNoun(keyAt(paragraph, head))) return false;
  // "Protection of Harbours Act".
  if (THINGS.has(keyAt(paragraph, full.to - 1))) return true;
  for (let i = full.from; i < full.to; i++) if (isCapital(paragraph, i)) return false;
  return true;
}

/** "Police Station (PS)": where somebody serves; a "Broadcasting Station" is a firm. */
const isPost = (paragraph: ParagraphAnalysis, head: number): boolean =>
  keyAt(paragraph, head) === 'station' && /^(?:police|fire|power|railway|polling|space)$/u.test(keyAt(paragraph, head - 1));

const PAID = wordSet(
  'assistance protection relief loan support feeding exchange voucher insurance incentive vaccination immunisation immunization',
);

/** "Student Assistance Program": what people get money, food or shots from. */
export const isPaidProgramme = (paragraph: ParagraphAnalysis, last: number): boolean =>
  /^program(?:me)?$/u.test(keyAt(paragraph, last)) && PAID.has(keyAt(paragraph, last - 1));

/** The words in front of a bracket whose initials are its letters, with those of small joints or without. */
function fullForm(paragraph: ParagraphAnalysis, open: number, wanted: string): TokenRange | undefined {
  let all = '';
  let ofWords = '';
  for (let from = open - 1; from >= open - MOST_TOKENS; from--) {
    if (tokenAt(paragraph, from)?.kind === 'possessive' || isApostrophe(paragraph, from)) continue;
    if (tokenAt(paragraph, from)?.kind !== 'word') return undefined;
    const key = keyAt(paragraph, from);
    const initials = (key.match(PARTS) ?? []).map((part) => part.charAt(0)).join('');
    all = initials + all;
    if (JOINTS.has(key)) continue;
    ofWords = initials + ofWords;
    if (all === wanted || ofWords === wanted) return { from, to: open };
    if (ofWords.length >= wanted.length) return undefined;
  }
  return undefined;
}

/** "Growers|’| Creditors Act". */
const isApostrophe = (paragraph: ParagraphAnalysis, index: number): boolean =>
  /^['’]$/u.test(textAt(paragraph, index)) && tokenAt(paragraph, index)?.start === tokenAt(paragraph, index - 1)?.end;

/** "Certificate | of Harbour Studies", "Harbour Dues Act |": the word in front of the first joint, or the last. */
function headOf(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number {
  let head = from;
  while (head + 1 < to && !JOINTS.has(keyAt(paragraph, head + 1))) head++;
  // "Goods and Services Tax": what "and" joins has its head at the end.
  return /^(?:and|the)$/u.test(keyAt(paragraph, head + 1)) ? to - 1 : head;
}
