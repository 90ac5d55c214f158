/** Whether a text ends with a question mark, whatever marks follow it. */
export const endsAsking = (text: string): boolean => /\?\P{L}*$/u.test(text);
