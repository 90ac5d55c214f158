/** Words for somebody by party. */
export const ADHERENT =
  /^(?:republican|democrat|conservative|liberal|independent|socialist|communist|nationalist|tory|labourite)$/u;
