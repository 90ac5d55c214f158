/** `possessive` is the 's that ends a name; `address` is a web or mail address, never looked into. */
export type TokenKind = 'word' | 'number' | 'possessive' | 'mark' | 'address';

/** A word, number or mark. Offsets are UTF-16 code units into the text that was tokenized. */
export interface Token {
  readonly start: number;
  readonly end: number;
  readonly text: string;
  readonly kind: TokenKind;
}

/** Takes the place and kind of a token: offsets into the text that is split. */
export type TakeToken = (start: number, end: number, kind: TokenKind) => void;
