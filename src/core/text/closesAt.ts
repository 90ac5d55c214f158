import { isDigitAt, isLetterAt, isSmallLetterAt, isSpaceAt, isWordAt } from './character';
import { LOOK_AHEAD, type OpenedMark } from './openedMark';
import { opensHere } from './opensAt';

/** Whether the mark at an offset closes what is open. */
export function closesAt(text: string, at: number, open: OpenedMark, singles: ReadonlyMap<number, number>): boolean {
  const mark = text.charAt(at);
  if (closesLoose(text, at, open)) return true;
  if (mark === '”' && open.closers === '"') return closesStraight(text, at, open);
  if (at === open.start || !(open.closers.includes(mark) || (mark === '"' && open.closers === '”'))) return false;
  if (mark === "'") return singles.get(open.start) === at;
  if (mark === '"' && open.closers !== '"') return closesCurly(text, at);
  if (mark === '’') return closesSingle(text, at) && !(endsPossessive(text, at) && hasLaterCloser(text, at));
  if (mark === '"') return !isSpaceAt(text, at - 1) || !opensHere(text, at);
  return true;
}

/** “I left," she said: a straight mark that can only close does so unless a curly one comes before the next that opens. */
function closesCurly(text: string, at: number): boolean {
  // Inches close nothing.
  if (opensHere(text, at) || isDigitAt(text, at - 1)) return false;
  for (let i = at + 1; i < text.length && i < at + LOOK_AHEAD; i++) {
    const mark = text.charAt(i);
    if (mark === '”') return isSpaceAt(text, i - 1);
    if (mark === '“' || (mark === '"' && opensHere(text, i))) return true;
  }
  return true;
}

/** `"We left.” she said`: a curly mark closes what a straight one opened unless another opens in between, or a straight one closes behind it. */
function closesStraight(text: string, at: number, open: OpenedMark): boolean {
  if (isSpaceAt(text, at - 1) || isLetterAt(text, at + 1) || text.slice(open.start, at).includes('“')) return false;
  const next = /["“]/u.exec(text.slice(at + 1, at + LOOK_AHEAD));
  return next === null || next[0] === '“' || opensHere(text, at + 1 + next.index);
}

/** `“We left, “he said.`: a mark that seems to open in front of a small letter closes, unless it is the next one that closes. */
function closesLoose(text: string, at: number, open: OpenedMark): boolean {
  const mark = text.charAt(at);
  if (at === open.start || mark !== text.charAt(open.start) || (mark !== '"' && mark !== '“')) return false;
  if (!LOOSE_CLOSER.test(text.slice(Math.max(0, at - 2), at + 3))) return false;
  const next = /["“”]/u.exec(text.slice(at + 1, at + LOOK_AHEAD));
  return next === null || next[0] === '“' || (next[0] === '"' && opensHere(text, at + 1 + next.index));
}

const LOOSE_CLOSER = /[,.!?…] ?["“] ?\p{Ll}/u;

/** An apostrophe inside a word or in front of a shortened one closes nothing. */
export function closesSingle(text: string, at: number): boolean {
  return !isWordAt(text, at + 1) && !isSpaceAt(text, at - 1);
}

/** "the workers' union": an s before, a small word behind. */
export function endsPossessive(text: string, at: number): boolean {
  if (!/[sS]/u.test(text.charAt(at - 1)) || !isSpaceAt(text, at + 1)) return false;
  return isSmallLetterAt(text, at + 2);
}

function hasLaterCloser(text: string, at: number): boolean {
  for (let i = at + 1; i < text.length && i < at + LOOK_AHEAD; i++) {
    const mark = text.charAt(i);
    if (mark === '‘') return false;
    if (mark === '’' && closesSingle(text, i)) return true;
  }
  return false;
}
