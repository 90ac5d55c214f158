import { cueVerbAt, hasClass, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { ARTICLES, BE, PREPOSITIONS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';

const CLAUSE_OPENERS = new Set(
  'and but that which something who while when where as if because although though whereas unless has had have'.split(' '),
);

const MOST_MODIFIERS = 9;

/** Left of a subject over its articles, titles and other modifiers to the comma, the quotation or the start that they stand behind. */
export function clauseStart(frame: Frame, sentence: FrameSentence, from: number): number {
  const { paragraph } = frame;
  for (let i = from - 1; i >= Math.max(0, from - MOST_MODIFIERS); i--) {
    const token = tokenIn(sentence, i);
    const key = keyAt(paragraph, token);
    if (key === ',') return roleBefore(frame, sentence, i) ?? i + 1;
    if (token < 0) return i + 1;
    const kind = tokenAt(paragraph, token)?.kind;
    if (kind === 'possessive' || key === '-' || key === '.') continue;
    if (kind !== 'word' && kind !== 'number') return from;
    if (BE.has(key) || CLAUSE_OPENERS.has(key)) return from;
    if (PREPOSITIONS.has(key) && key !== 'of' && key !== 'for') return from;
    // "the state weather bureau".
    const isNoun = cueVerbAt(paragraph, token)?.form === 'base' && ARTICLES.has(keyAt(paragraph, token - 1));
    if (hasClass(paragraph, token, WordClass.cue) && !isNoun && !hasClass(paragraph, token, WordClass.role | WordClass.title))
      return from;
    if (i === 0) return 0;
  }
  return from;
}

const MOST_ROLE_ITEMS = 9;
const LEADS_ROLE = wordSet('its their his her the');

/** "…, its chief executive, NAME said", "…, the union's president and chief negotiator, NAME, said": where a role between commas starts that belongs to the name behind it. */
function roleBefore({ paragraph }: Frame, sentence: FrameSentence, comma: number): number | undefined {
  let hasRole = false;
  for (let i = comma - 1; i >= Math.max(1, comma - MOST_ROLE_ITEMS); i--) {
    const token = tokenIn(sentence, i);
    const kind = tokenAt(paragraph, token)?.kind;
    if (kind !== 'word' && kind !== 'possessive') return undefined;
    hasRole ||= hasClass(paragraph, token, WordClass.role | WordClass.kin);
    if (!LEADS_ROLE.has(keyAt(paragraph, token))) continue;
    return hasRole && keyAt(paragraph, tokenIn(sentence, i - 1)) === ',' ? i : undefined;
  }
  return undefined;
}
