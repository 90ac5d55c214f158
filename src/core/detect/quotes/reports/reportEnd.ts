import { cueVerbAt, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { CONTRASTS, PRONOUNS, VERBISH } from '../../words/smallWords';
import { VerbShape } from '../../words/verbShape';
import { type Frame, type FrameItem, type FrameSentence, tokenIn, tokenOf } from '../frame/frame';
import { hasFiniteVerbIn, looksFinite } from '../frame/finiteVerb';
import { isHeadlineLine } from '../frame/headlineLine';
import { commentBehind } from './commentBehind';

/** Where a report that starts before the item `from` ends: before the sentence's full stop or what breaks it off. */
export function reportEnd(frame: Frame, sentence: FrameSentence, from: number): number {
  const { items } = sentence;
  let end = beforeSignature(frame, sentence, from);
  while (end > from && isStop(frame, items[end - 1]) && !closesBracket(frame, sentence, from, end - 1)) end--;
  end = commentBehind(frame, sentence, from, end) ?? end;
  const isBehindMarks = items[from - 1]?.kind === 'quote';
  const isHeadline = isHeadlineLine(frame.paragraph);
  for (let i = from; i < end; i++) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    if (key === ';' || (isHeadline && i > from && tellsOn(frame, sentence, i, end))) return i;
    if (key !== ',' && key !== 'and' && key !== 'but') continue;
    if ((i > from || isBehindMarks) && isNextDeed(frame, sentence, i)) return i;
    // "…, telling jurors that", "…, according to NAME": what else is reported, and by whom.
    if (key !== ',' || (i === from && !isBehindMarks)) continue;
    if (BREAKS_OFF.test(keyAt(frame.paragraph, tokenIn(sentence, i + 1)))) return i;
    if (isNewsOf(frame, sentence, i + 1, end)) return i;
    if (isOthersClause(frame, sentence, i + 1)) return i;
  }
  return end;
}

/** "Doctors say they have left | as feud deepens", "Board says ferry will sail|, but crews have doubts": what a headline goes on to tell. */
function tellsOn(frame: Frame, sentence: FrameSentence, at: number, end: number): boolean {
  const { paragraph } = frame;
  const key = keyAt(paragraph, tokenIn(sentence, at));
  if (key === ',') return keyAt(paragraph, tokenIn(sentence, at + 1)) === 'but';
  if (key === 'amid') return true;
  if (key !== 'as' || COMPARED.test(keyAt(paragraph, tokenIn(sentence, at + 1)))) return false;
  for (let i = 0; i < at; i++) if (keyAt(paragraph, tokenIn(sentence, i)) === 'as') return false;
  for (let i = at + 2; i < end; i++) if (looksFinite(frame, tokenIn(sentence, i))) return hasFiniteVerbIn(frame, sentence, 0, at);
  return false;
}

/** "as | well as expected". */
const COMPARED = /^(?:well|long|much|many|few|soon|far|good|bad|big|if|though|of|expected|planned)$/u;

const MOST_WORDS_OF_SIGNATURE = 4;
const DASH = /^(?:--?|–|—)$/u;

/** "the road was open. | — Kestrel": in front of the dash and the agency that signs a report behind its full stop. */
function beforeSignature({ paragraph }: Frame, sentence: FrameSentence, from: number): number {
  const { items } = sentence;
  const text = (at: number): string => tokenAt(paragraph, tokenIn(sentence, at))?.text ?? '';
  let dash = items.length - 1;
  while (dash > from && (isCapital(paragraph, tokenIn(sentence, dash)) || text(dash) === '.')) dash--;
  const words = items.length - 1 - dash;
  return words > 0 && words <= MOST_WORDS_OF_SIGNATURE && DASH.test(text(dash)) && text(dash - 1) === '.' ? dash : items.length;
}

/** ", reports | the Oldport Herald": whose news it is. */
function isNewsOf({ paragraph, mentions, mentionOf }: Frame, sentence: FrameSentence, at: number, end: number): boolean {
  if (!/^(?:reports|reported)$/u.test(keyAt(paragraph, tokenIn(sentence, at)))) return false;
  const name = keyAt(paragraph, tokenIn(sentence, at + 1)) === 'the' ? at + 2 : at + 1;
  const outlet = mentions[mentionOf(tokenIn(sentence, name))];
  return outlet?.kind === 'organization' && outlet.to > tokenIn(sentence, end - 1);
}

/** ", though her spokeswoman said": what somebody else says to the contrary. */
function isOthersClause({ paragraph }: Frame, { items }: FrameSentence, at: number): boolean {
  const opener = keyAt(paragraph, tokenOf(items[at]));
  if (opener === 'as') return isToldMeanwhile(paragraph, items, at + 1);
  if (!CONTRASTS.has(opener)) return false;
  const words = [1, 2, 3].map((step) => keyAt(paragraph, tokenOf(items[at + step]))).join(' ');
  if (/^(?:he|she|it|they) (?:declined|refused|(?:did|would|could) not)/u.test(words)) return true;
  return items.slice(at + 2).some((item) => item.kind === 'token' && cueVerbAt(paragraph, item.token)?.strength === 'say');
}

const MOST_WORDS_TO_VERB = 5;

/** ", as | police confirmed a fifth case", ", as | the army reported more losses", but not ", as | he had said": what others tell meanwhile. */
function isToldMeanwhile(paragraph: ParagraphAnalysis, items: readonly FrameItem[], from: number): boolean {
  for (let at = from; at < from + MOST_WORDS_TO_VERB; at++) {
    const token = tokenOf(items[at]);
    const key = keyAt(paragraph, token);
    if (tokenAt(paragraph, token)?.kind !== 'word' || VERBISH.has(key) || PRONOUNS.has(key)) return false;
    const verb = at > from ? cueVerbAt(paragraph, token) : undefined;
    if (verb?.form === 'past') return verb.strength === 'say';
  }
  return false;
}

/** "…, and vowed to sue", "… and she urged them to sue", "… but would not say when", "… and declined to elaborate": what whoever speaks does besides. */
function isNextDeed(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const { paragraph } = frame;
  const isComma = keyAt(paragraph, tokenIn(sentence, at)) === ',';
  const and = isComma ? at + 1 : at;
  const key = keyAt(paragraph, tokenIn(sentence, and));
  if (key !== 'and' && key !== 'but') return false;
  const words = [1, 2, 3, 4].map((step) => keyAt(paragraph, tokenIn(sentence, and + step))).join(' ');
  if (DEEDS.test(words) || DEEDS_BEHIND_PRONOUN.test(words)) return true;
  // "and would not respond to the crews": somebody in the report.
  if (key === 'but' && UNANSWERED.test(words)) return true;
  return isComma ? DEEDS_BEHIND_COMMA.test(words) : DEEDS_OF_SPEAKERS.test(words) && isStateBefore(frame, sentence, at);
}

const UNANSWERED = /^did not (?:respond|reply|address|discuss|take questions)/u;
const DEEDS_BEHIND_COMMA =
  /^(?:vowed|urged|apologi[sz]ed|demanded|promised|pledged|accused|called|said|told|added|threatened|refused to|offered to) /u;
const DEEDS_BEHIND_PRONOUN =
  /^s?he (?:vowed|urged|accused|praised|thanked|criticised|criticized|recommended|called (?:on|for|upon)|demanded|promised|pledged|appealed|apologi[sz]ed) /u;
const DEEDS_OF_SPEAKERS =
  /^(?:thanked|urged|praised|criticised|criticized|called (?:on|for|upon)|demanded|promised|pledged|vowed|appealed|rejected|refused to|stood by|threatened|offered no|defended|dismissed|stopped short|conceded|acknowledged) /u;
const STATE = /^(?:is|was|are|were)$/u;
const MODAL = /^(?:would|will|should|must|can|could|may|might)$/u;
const MOST_BEFORE_DEED = 12;

/**
 * "the hall was too small | and thanked the sponsors": the verb in front tells how things are, so that nobody in the report did the next. "The move would
 * bring relief | but called for more": no verb in the past goes on with one behind "would".
 */
function isStateBefore({ paragraph }: Frame, sentence: FrameSentence, and: number): boolean {
  for (let i = and - 1; i > and - MOST_BEFORE_DEED; i--) {
    const token = tokenIn(sentence, i);
    const key = keyAt(paragraph, token);
    if (STATE.test(key) || MODAL.test(key) || MODAL.test(keyAt(paragraph, token - 1))) return true;
    if (key === ',' || paragraph.words[token]?.verbShape === VerbShape.verb) return false;
  }
  return false;
}

const DEEDS =
  /^(?:declined to |(?:would|did|could) not (?:say|elaborate|give|comment|name|provide|identify|specify|disclose|reveal|explain|clarify|detail)|(?:would|did|could) not release (?:his|her|their|the|any)|referred (?:all |further |other )?(?:questions|enquiries|inquiries)|apologi[sz]ed )/u;

const BREAKS_OFF =
  /^(?:telling|adding|saying|noting|insisting|warning|claiming|arguing|stressing|explaining|suggesting|hinting|emphasi[sz]ing|citing|referring|speaking|according)$/u;

function isStop({ paragraph }: Frame, item: FrameItem | undefined): boolean {
  const token = tokenAt(paragraph, tokenOf(item));
  return token !== undefined && token.kind !== 'word' && /^[.!?,;:…)]+$/u.test(token.text);
}

/** "said it owns the Harbour Union (HU|)|.": whether a bracket closes one that the report opens. */
function closesBracket({ paragraph }: Frame, sentence: FrameSentence, from: number, close: number): boolean {
  if (keyAt(paragraph, tokenIn(sentence, close)) !== ')') return false;
  let open = 0;
  for (let at = from; at < close; at++) {
    const key = keyAt(paragraph, tokenIn(sentence, at));
    if (key === '(') open++;
    else if (key === ')') open--;
  }
  return open > 0;
}

/** The item index before the commas and dashes that stand left of `index`. */
export function beforeComma(frame: Frame, sentence: FrameSentence, index: number): number {
  let end = index;
  while (end > 0 && /^(?:[,—–-]+|and|but)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, end - 1)))) end--;
  return end;
}
