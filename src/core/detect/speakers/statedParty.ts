import type { ParagraphAnalysis } from '../paragraphAnalysis';
import { tokenAt } from '../paragraphAnalysis';
import { stateCalled } from './stateNames';

/** What stands behind a politician's name: "(R-Calif.)". */
export interface PartyAndState {
  readonly party: string;
  readonly state: string | undefined;
}

const BEHIND = /^(?: \(|, )(R|D|DFL)(?:[-–—]([\p{L}. ]{2,20}))?(?:[),]|\.?$)/u;

/** "NAME (R-Calif.)", "NAME, D-N.Y., said", "NAME (D)": party and state as put behind a name that ends in front of a token. */
export function statedParty(paragraph: ParagraphAnalysis, to: number): PartyAndState | undefined {
  const end = tokenAt(paragraph, to - 1)?.end ?? 0;
  const found = BEHIND.exec(paragraph.text.slice(end, end + MOST_LETTERS));
  if (found === null) return undefined;
  const [, letter, place] = found;
  const state = place === undefined ? undefined : stateCalled(place);
  // "NAME, D, said" grades something: alone the letter stands in brackets.
  if (place === undefined && !found[0].endsWith(')')) return undefined;
  return { party: letter === 'R' ? 'republican' : 'democrat', state };
}

const MOST_LETTERS = 30;
