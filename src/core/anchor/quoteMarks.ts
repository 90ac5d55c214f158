/** Marks of quotes, whichever way they point: what opens a quote in one language closes it in another. */
const MARK = `["'“”‘’„‚«»‹›]`;
const FIRST = new RegExp(`^${MARK}`, 'u');
const LAST = new RegExp(`${MARK}$`, 'u');

export const beginsWithMark = (words: string): boolean => FIRST.test(words);
export const endsWithMark = (words: string): boolean => LAST.test(words);
