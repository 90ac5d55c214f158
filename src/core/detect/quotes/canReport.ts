import { keyAt } from '../paragraphAnalysis';
import { tokenIn } from '../speakers/speakerPhrase';
import { VerbShape } from '../verbShape';
import type { Cue } from './cues';
import { isFoundOut } from './foundOut';
import type { Frame, FrameSentence } from './frame';
import { isHowever, thatBehindAside } from './reportedClause';

/** Verbs that report a clause without "that"; others need the word. */
const REPORTING = new Set(
  'say tell add announce claim insist estimate warn argue concede admit acknowledge explain note confirm maintain testify believe report write state declare recall stress hear reckon allege complain observe remark repeat submit'.split(
    ' ',
  ),
);

const MOST_HELPED_ITEMS = 4;

/** Whether a cue reports something that stands in its sentence without marks. */
export function canReport(frame: Frame, cue: Cue, sentence: FrameSentence): boolean {
  if (cue.form === 'label') return false;
  // "The crews were told that the road would close", whoever told them.
  if (cue.form === 'passive')
    return /^(?:tell|inform|remind|warn)$/u.test(cue.base) && hasThat(frame, sentence, cue) && !isNegated(frame, sentence, cue);
  if (cue.form === 'according-to') return cue.speaker !== undefined;
  if (cue.strength === 'gesture' || /^(?:deny|dispute|reject|refute)$/u.test(cue.base)) return false;
  // "Noting the cost, NAME said": what opens the sentence leads in, unless "that" follows it.
  if (cue.form === 'participle' && cue.from === 0 && keyAt(frame.paragraph, tokenIn(sentence, cue.to)) !== 'that') return false;
  // "This may help explain why".
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - MOST_HELPED_ITEMS); i--)
    if (/^help(?:s|ed)?$/u.test(keyAt(frame.paragraph, tokenIn(sentence, i)))) return false;
  if (isNegated(frame, sentence, cue)) return false;
  // "overtime, which it says has cost the town", "something he said to a referee", "asked that the name not be used".
  if (cue.base === 'ask' || /^(?:which|whom)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, cue.clauseFrom - 1)))) return false;
  // "can tell you the minute it stopped".
  if (cue.base === 'tell' && keyAt(frame.paragraph, tokenIn(sentence, cue.to)) === 'you') return false;
  if (cue.speaker !== undefined && /^(?:some|any|every)thing$/u.test(keyAt(frame.paragraph, cue.speaker.from - 1))) return false;
  if (cue.speaker !== undefined && /^(?:nobody|none|neither)$/u.test(keyAt(frame.paragraph, cue.speaker.from))) return false;
  if (cue.speaker?.kind === 'pronoun' && /^(?:i|you)$/u.test(keyAt(frame.paragraph, cue.speaker.from))) return false;
  return (
    ((REPORTING.has(cue.base) || cue.base === 'point out') && (PLAIN.has(cue.base) || hasFiniteVerb(frame, sentence, cue))) ||
    hasThat(frame, sentence, cue) ||
    isFoundOut(frame, sentence, cue)
  );
}

/** "It did not say what else was in it" reports nothing. */
function isNegated(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 2); i--) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    if (key === 'not' || key === 'never' || key.endsWith("n't") || key.endsWith('n’t')) return true;
  }
  return false;
}

export const FINITE = new Set(
  'is was are were has had have will would can could should must may might did does do not'.split(' '),
);

/** Verbs that hardly take anything but what was said. */
const PLAIN = new Set(['say', 'tell']);

/** "conceded he had never been there", but not "wrote the novel": what is reported has a verb of its own, if it stands behind the cue. */
export function hasFiniteVerb(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  const isBehind = keyAt(frame.paragraph, tokenIn(sentence, cue.clauseFrom - 1)) === ',';
  if (isBehind) return true;
  if (cue.base === 'add') return addsClause(frame, sentence, cue);
  for (let i = cue.to; i < Math.min(sentence.items.length, cue.to + 20); i++) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    // "wrote the memo, which was leaked".
    if (i > cue.to && /^(?:which|who|whose|whom)$/u.test(key)) return false;
    if (FINITE.has(key) || key.endsWith("n't") || key.endsWith('n’t')) return true;
  }
  return false;
}

/** "added the road was closed", but not "added 19 points and 11 rebounds". */
export function addsClause(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  for (let i = cue.to; i < sentence.items.length; i++) {
    const token = tokenIn(sentence, i);
    const key = keyAt(frame.paragraph, token);
    if (/^(?:who|which|whose|where|when|while|as)$/u.test(key)) return false;
    if (FINITE.has(key) || /n['’]t$/u.test(key) || key === 'that') return true;
    if (i > cue.to && frame.paragraph.words[token]?.verbShape === VerbShape.verb) return true;
  }
  return false;
}

export function hasThat(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  // "pledged to reopen a line that had stood idle": that "that" belongs to the line.
  if (keyAt(frame.paragraph, tokenIn(sentence, cue.to)) === 'to' && cue.base !== 'point') return false;
  for (
    let i = cue.to;
    i < Math.min(sentence.items.length, cue.to + (ADDRESSING.has(cue.base) ? MOST_ADDRESSED : MOST_BETWEEN));
    i++
  ) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    if (key === 'that')
      return (
        !/^(?:to|of|for|all|at)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, i - 1))) && !isOfNoun(frame, sentence, cue, i)
      );
    if (key === ',' && !isHowever(frame, sentence, i)) return thatBehindAside(frame, sentence, i) !== undefined;
  }
  return false;
}

const TIMES = /^(?:night|day|morning|afternoon|evening|week|weekend|month|year|summer|winter|spring|fall|autumn|season|time)$/u;
const ANY = /^(?:an?|any|every|some)$/u;
const MOST_BETWEEN = 8;
const MOST_ADDRESSED = 12;
/** Verbs behind which stands to whom something is said. */
const ADDRESSING = new Set('tell warn remind inform assure convince persuade notify advise'.split(' '));

/** "read it that night", "oppose any plan that would cost more": a "that" which leads no report in. */
function isOfNoun(frame: Frame, sentence: FrameSentence, cue: Cue, that: number): boolean {
  if (TIMES.test(keyAt(frame.paragraph, tokenIn(sentence, that + 1)))) return true;
  return that > cue.to + 1 && !ADDRESSING.has(cue.base) && ANY.test(keyAt(frame.paragraph, tokenIn(sentence, cue.to)));
}
