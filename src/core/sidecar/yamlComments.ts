import { Lexer } from 'yaml';

/** One comment of a YAML file: `#` to the end of the line. */
export interface YamlComment {
  readonly text: string;
  /** UTF-16 offset of its `#`. */
  readonly offset: number;
}

/** The lexer's mark that the next lexeme is the text of a scalar. */
const SCALAR_FOLLOWS = '\u001f';
/** Lexemes that stand for nothing in the file. */
const SYNTHETIC: ReadonlySet<string> = new Set(['\u0002', '\u0018', SCALAR_FOLLOWS]);

/** The comments of a file, first to last. */
export function yamlComments(source: string): readonly YamlComment[] {
  if (!source.includes('#')) return [];
  const comments: YamlComment[] = [];
  let offset = 0;
  let isScalar = false;
  for (const lexeme of new Lexer().lex(source)) {
    if (!isScalar && lexeme.startsWith('#')) comments.push({ text: lexeme.trimEnd(), offset });
    if (isScalar || !SYNTHETIC.has(lexeme)) offset += lexeme.length;
    isScalar = !isScalar && lexeme === SCALAR_FOLLOWS;
  }
  return comments;
}
