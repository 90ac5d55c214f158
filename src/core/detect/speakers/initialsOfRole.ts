/** No more letters stand for an office. */
export const MOST_INITIALS = 3;

/**
 * The letters by which an article may call somebody by office: "gm" for "General manager", "cs" for "Transport Cabinet Secretary"; none of the
 * organization that the office is of.
 */
export function initialsOfRole(role: string): readonly string[] {
  const [office = ''] = role.toLowerCase().split(/,| (?:of|for|at|with|in|on) /u);
  const letters = (office.match(/\p{L}+/gu) ?? []).map((word) => word.charAt(0));
  const found = office.includes('chief executive') ? ['ceo'] : [];
  for (let count = 2; count <= Math.min(MOST_INITIALS, letters.length); count++) found.push(letters.slice(-count).join(''));
  return found;
}
