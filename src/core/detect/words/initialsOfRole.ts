/** No more letters stand for an office. */
export const MOST_INITIALS = 3;

/**
 * The letters by which an article may call somebody by office: "gm" for "General manager", "cs" for "Transport Cabinet Secretary", "cop" for
 * "Commissioner of Police"; none of the organization that the office is of.
 */
export function initialsOfRole(role: string): readonly string[] {
  const plain = role.toLowerCase();
  const [office = ''] = plain.split(/,| (?:of|for|at|with|in|on) /u);
  const letters = initials(office);
  const found = office.includes('chief executive') ? ['ceo'] : [];
  for (let count = 2; count <= Math.min(MOST_INITIALS, letters.length); count++) found.push(letters.slice(-count).join(''));
  return [...found, ...(OF_FIELD.test(plain) ? initialsOfField(plain) : [])];
}

/** An office that is called by what it is for: one that is of an organization has an article there, or several more words. */
const OF_FIELD = /^\p{L}+(?: \p{L}+)? of \p{L}+(?: \p{L}+)?$/u;

/** "dpp" for "Director of Public Prosecutions", "cop" or "cp" for "Commissioner of Police". */
const initialsOfField = (role: string): readonly string[] =>
  [initials(role), initials(role.replace(' of ', ' '))]
    .map((letters) => letters.join(''))
    .filter((letters) => letters.length <= MOST_INITIALS);

const initials = (words: string): readonly string[] => (words.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0));
