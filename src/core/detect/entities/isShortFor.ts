/** Whether one word of a name may stand for another. */
export type IsForm = (word: string, other: string) => boolean;

/** Whether `short` may be a form of `long`: its words in the same order, first names as initials or nicknames, the last word kept. */
export function isShortFor(short: readonly string[], long: readonly string[], isForm: IsForm): boolean {
  if (opensWithInitials(long) && !isInitial(short[0]) && !long.includes(short[0] ?? '')) return false;
  let at = 0;
  let shared = 0;
  for (let place = 0; place < short.length; place++) {
    const word = short[place] ?? '';
    let found = -1;
    for (let i = at; i < long.length; i++) {
      const other = long[i] ?? '';
      if (other === word) shared++;
      if (other === word || (isForm(word, other) && isSamePart(short, place, long, i))) {
        found = i;
        break;
      }
    }
    if (found < 0) return false;
    at = found + 1;
  }
  return shared > 0 && (short.length > 1 || short.length === long.length);
}

/** The initial of a middle name is no first name and no surname: "Bruce Lind" and "John Brandt" are not John B. Lind. */
function isSamePart(short: readonly string[], place: number, long: readonly string[], other: number): boolean {
  if (!isInitial(short[place]) && !isInitial(long[other])) return true;
  return (place === 0) === (other === 0) && (isInitial(short[place]) || place < short.length - 1 || other === long.length - 1);
}

const isInitial = (word: string | undefined): boolean => word?.length === 1;

/** "A K Lind": what stands for two names is not one of them. */
const opensWithInitials = ([first, second]: readonly string[]): boolean => isInitial(first) && isInitial(second);
