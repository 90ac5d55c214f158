/** How deep a file may nest. */
export const MAX_DEPTH = 64;
/** The lexer's mark that the next lexeme is the text of a scalar. */
export const SCALAR_FOLLOWS = '\u001f';

/** Follows the nesting of lexemes: brackets exactly, blocks by indentation and by dashes in one line. */
export class DepthGuard {
  #brackets = 0;
  #dashes = 0;
  #indents: number[] = [];
  #isLineStart = true;
  #isScalar = false;

  accepts(lexeme: string): boolean {
    if (this.#isScalar) {
      this.#isScalar = false;
      this.#lineBegins(0);
      return true;
    }
    const first = lexeme[0];
    if (lexeme === SCALAR_FOLLOWS) this.#isScalar = true;
    else if (first === '\n' || first === '\r') {
      this.#isLineStart = true;
      this.#dashes = 0;
    } else if (first === ' ') this.#lineBegins(lexeme.length);
    else this.#lineBegins(0);
    if (lexeme === '[' || lexeme === '{') this.#brackets++;
    if (lexeme === ']' || lexeme === '}') this.#brackets = Math.max(0, this.#brackets - 1);
    if (lexeme === '-' || lexeme === '?' || lexeme === ':') this.#dashes++;
    return this.#brackets + this.#indents.length <= MAX_DEPTH && (this.#brackets > 0 || this.#dashes <= MAX_DEPTH);
  }

  #lineBegins(indent: number): void {
    if (!this.#isLineStart) return;
    this.#isLineStart = false;
    while ((this.#indents.at(-1) ?? -1) >= indent) this.#indents.pop();
    this.#indents.push(indent);
  }
}
