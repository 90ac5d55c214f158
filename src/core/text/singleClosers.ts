import { isWordAt } from './character';
import { closesSingle, endsPossessive } from './closesAt';
import { isLooseApostrophe } from './looseApostrophe';
import { isElision, opensHere } from './opensAt';

const NO_PAIRS: ReadonlyMap<number, number> = new Map();

/** For each straight single mark that opens a quotation, the one that closes it. */
export function singleClosers(text: string): ReadonlyMap<number, number> {
  if (!text.includes("'")) return NO_PAIRS;
  const pairs = new Map<number, number>();
  let open = -1;
  let doubtful = -1;
  for (let i = text.indexOf("'"); i >= 0; i = text.indexOf("'", i + 1)) {
    if (isLooseApostrophe(text, i)) continue;
    if (open < 0) {
      if (opensHere(text, i) && !isElision(text, i)) open = i;
      continue;
    }
    if (!closesSingle(text, i)) {
      // A second opening mark: the first was closed by what looked like a possessive, or by nothing.
      if (opensHere(text, i) && !isElision(text, i) && isWordAt(text, i + 1)) {
        if (doubtful >= 0) pairs.set(open, doubtful);
        open = i;
        doubtful = -1;
      }
      continue;
    }
    if (endsPossessive(text, i)) {
      if (doubtful < 0) doubtful = i;
      continue;
    }
    pairs.set(open, i);
    open = -1;
    doubtful = -1;
  }
  if (open >= 0 && doubtful >= 0) pairs.set(open, doubtful);
  return pairs;
}
