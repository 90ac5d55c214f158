/** Who speaks of themselves: "I", "our". */
export const FIRST_PERSON = /(?<!\p{L})(?:I|[Ww]e|[Mm]y|[Mm]e|[Uu]s|[Oo]ur)(?!\p{L})/u;
/** Who speaks to somebody: "you", "your". */
export const SECOND_PERSON = /(?<!\p{L})[Yy]our?(?!\p{L})/u;

/** Whether whoever speaks speaks of themselves or to somebody. */
export const isSpoken = (text: string): boolean => FIRST_PERSON.test(text) || SECOND_PERSON.test(text);
