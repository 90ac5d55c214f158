import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, isComma, tokenIn } from '../frame/frame';
import { WordClass } from '../../words/wordClass';
import { phraseStart, titledStart } from './phraseStart';
import type { SpeakerPhrase } from '../frame/speakerPhrase';

const ROLES = WordClass.role | WordClass.title;
const MOST_ROLE_ITEMS = 6;

const isWithinPlace = (paragraph: ParagraphAnalysis, token: number): boolean =>
  keyAt(paragraph, token) === 'of' && isCapital(paragraph, token - 1) && isCapital(paragraph, token + 1);

/** Whether a name that ends at a comma follows another, or starts the sentence; its titles and what its bearer is are passed over. */
export function isBetweenCommas(frame: Frame, sentence: FrameSentence, name: SpeakerPhrase, comma: number): boolean {
  const start = phraseStart(sentence, name, comma - 1);
  const titled = titledStart(frame, sentence, start);
  return titled === 0 || isComma(frame, sentence, titled - 1) || hasRoleBehindComma(frame, sentence, start);
}

/** "Her neighbour, retired school teacher | NAME,", "Her colleague, Harbour Board president | NAME,": a comma and what NAME is. */
function hasRoleBehindComma(frame: Frame, sentence: FrameSentence, start: number): boolean {
  const { paragraph } = frame;
  if (!hasClass(paragraph, tokenIn(sentence, start - 1), ROLES)) return false;
  for (let at = start - 1; at >= Math.max(0, start - MOST_ROLE_ITEMS); at--) {
    const token = tokenIn(sentence, at);
    if (keyAt(paragraph, token) === ',') return true;
    if (tokenAt(paragraph, token)?.kind !== 'word') return false;
    // "its author, Lake of Pines Mayor | NAME,".
    if (frame.mentionOf(token) < 0 && isFunctionToken(paragraph, token) && !isWithinPlace(paragraph, token)) return false;
    if (hasClass(paragraph, token, WordClass.cue) && !hasClass(paragraph, token, ROLES)) return false;
  }
  return false;
}
