import { tidyParagraph } from './tidyParagraph';

/** A tidy text without its line breaks. */
export const oneLine = (text: string): string => tidyParagraph(text.replace(/\s+/gu, ' '));
