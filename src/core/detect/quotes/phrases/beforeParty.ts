import { type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';

const MOST_TOKENS = 8;
const PARTY = /^(?:R|D|I|DFL)[-–—)]/u;

/** "NAME | (R-Ohio)", "NAME |, D-Texas,": the token in front of the party and state that end at one, that token itself where none do. */
export function beforeParty(paragraph: ParagraphAnalysis, last: number): number {
  const close = textAt(paragraph, last);
  if (close !== ')' && close !== ',') return last;
  const open = close === ')' ? '(' : ',';
  for (let at = last - 1; at > Math.max(0, last - MOST_TOKENS); at--) {
    if (textAt(paragraph, at) !== open) continue;
    const start = tokenAt(paragraph, at + 1)?.start ?? 0;
    return PARTY.test(paragraph.text.slice(start, start + 4)) ? at - 1 : last;
  }
  return last;
}

/** "NAME | (R-Ohio) | and": the token behind the party and state that a bracket opens with, that token itself where none does. */
export function behindParty(paragraph: ParagraphAnalysis, from: number): number {
  const start = tokenAt(paragraph, from + 1)?.start ?? 0;
  if (textAt(paragraph, from) !== '(' || !PARTY.test(paragraph.text.slice(start, start + 4))) return from;
  for (let at = from + 2; at < from + MOST_TOKENS; at++) if (textAt(paragraph, at) === ')') return at + 1;
  return from;
}
