import { hasClass, isCapital, keyAt, type ParagraphAnalysis, signalsAt } from '../../words/paragraphAnalysis';
import { POSITIONS } from '../../words/nameTriggers';
import { PERSON_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { WordSignal } from '../../words/wordSignal';

const C = WordClass;

const RANKS = wordSet('ssp sp asp dsp dig aig ig igp acp dcp igp sho cpo rpo dpo ccpo ac adc dc');
const RANKED = wordSet('assistant additional deputy');
/** Who commands one of these. */
const REGIONS = wordSet('northern southern eastern western central');
const COMMANDS = wordSet('commissioner commander superintendent controller');
const ZONES = wordSet(
  'north south east west central city rural saddar cantt headquarters operations investigation investigations traffic crime security',
);

const OFFICES = wordSet('secretary minister commissioner director adviser advisor');
const FIELDS = wordSet(
  'health education finance home interior information law irrigation agriculture food industries labour labor planning transport energy tourism ' +
    'culture sports environment revenue local services establishment cabinet power works housing elementary secondary higher',
);

/**
 * Whether a token is what the office in front of it is for, where a name follows: "SSP | South | Kemmal Lorne", "Assistant Commissioner | Saddar | Kemmal
 * Lorne", "Secretary | Health | Kemmal Lorne", "Minister for | Health | Kemmal Lorne", "Commissioner | Northern | Kemmal Lorne".
 */
export function isReachOfOffice(paragraph: ParagraphAnalysis, index: number): boolean {
  const key = keyAt(paragraph, index);
  const before = keyAt(paragraph, index - 1);
  if (REGIONS.has(key) && COMMANDS.has(before)) return true;
  if (isTownOfRank(paragraph, index)) return true;
  if (!ZONES.has(key) && !FIELDS.has(key)) return false;
  const rank = /^(?:for|of)$/u.test(before) ? keyAt(paragraph, index - 2) : before;
  const isRanked = RANKS.has(rank) || (rank === 'commissioner' && RANKED.has(keyAt(paragraph, index - 2)));
  return (ZONES.has(key) && isRanked) || (FIELDS.has(key) && OFFICES.has(rank));
}

/** "IG | Punjab | Kemmal Lorne": the place of a rank in letters, in front of two words or more of a name. */
const isTownOfRank = (paragraph: ParagraphAnalysis, index: number): boolean =>
  RANKS.has(keyAt(paragraph, index - 1)) &&
  hasClass(paragraph, index, C.place) &&
  !hasClass(paragraph, index, PERSON_CLASSES) &&
  isCapital(paragraph, index + 1) &&
  isCapital(paragraph, index + 2);

/** Whether a token is the town of an office in letters, by which its holder goes: "by order of DC | Lahore |", "CCPO | Lahore | presided". */
export const isTownOfOffice = (paragraph: ParagraphAnalysis, index: number): boolean =>
  hasClass(paragraph, index, C.place) &&
  !hasClass(paragraph, index, PERSON_CLASSES) &&
  (signalsAt(paragraph, index - 1) & WordSignal.shortOffice) !== 0 &&
  !POSITIONS.has(keyAt(paragraph, index - 1)) &&
  !isCapital(paragraph, index + 1);
