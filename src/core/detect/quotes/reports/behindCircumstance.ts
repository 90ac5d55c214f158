import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { wordsFrom } from './wordsFrom';

const MOST_CIRCUMSTANCE_ITEMS = 12;
const CIRCUMSTANCES = new RegExp(
  '^(?:' +
    [
      '(?:there |here )?(?:late |early )?(?:on )?(?:late |early )?(?:\\w+day)(?: (?:morning|afternoon|evening|night))?',
      'in (?:a|an|his|her|its|their|the) (?:[\\p{Ll}-]+ ){0,5}?(?:statement|interview|speech|report|letter|email|e-mail|note|post|filing|address|testimony|sermon|blog|briefing|message|tweet|memo|ruling|release|affidavit|lawsuit|decision|judgment|brief|video|advisory|bulletin|text|column|op-ed)',
      '(?:at|during|on) (?:a|an|his|her|its|their|the) (?:[\\p{Ll}-]+ ){0,3}?(?:conference|briefing|rally|hearing|call|podcast|show|site|website|page|channel)',
      'by (?:telephone|phone|email|e-mail)',
      '(?:earlier |later )(?:that|the same) (?:day|week|month|year|night|morning|afternoon|evening|summer|winter|spring|fall|autumn)',
      '(?:earlier |later )?(?:last|this) (?:week|month|year|fall|spring|summer|winter|\\w+day)',
      '(?:yesterday|today|later|earlier|afterwards?)',
    ].join(' |') +
    ' )+',
  'u',
);

/** Behind "in a statement", "on Sunday", "late on Saturday", "last week". */
export function behindCircumstance(frame: Frame, sentence: FrameSentence, from: number): number {
  const first = keyAt(frame.paragraph, tokenIn(sentence, from));
  if (!OPENS_CIRCUMSTANCE.has(first) && !first.endsWith('day')) return from;
  const text = wordsFrom(frame, sentence, from, from + MOST_CIRCUMSTANCE_ITEMS);
  const match = CIRCUMSTANCES.exec(text);
  if (match === null) return from;
  const end = from + match[0].trim().split(' ').length;
  // "says this year's rains have".
  return tokenAt(frame.paragraph, tokenIn(sentence, end))?.kind === 'possessive' ? from : end;
}

/** The words that open a circumstance, but for days. */
const OPENS_CIRCUMSTANCE = new Set(
  'on late early in by at during last this later earlier afterward afterwards there here'.split(' '),
);
