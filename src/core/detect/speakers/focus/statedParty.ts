import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { ARTICLES } from '../../words/smallWords';
import { stateCalled, stateNamed } from '../../words/stateNames';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

/** What the text says of a politician's allegiance: "(R-Calif.)" behind the name, "Ohio Republican" in front of it. */
export interface PartyAndState {
  readonly party: string | undefined;
  readonly state: string | undefined;
}

const BEHIND = /^(?: \(|, )(R|D|DFL)(?:[-–—]([\p{L}. ]{2,20}))?(?:[),]|\.?$)/u;

/** "NAME (R-Calif.)", "NAME, D-N.Y., said", "NAME (D)", "Kansas Sen. NAME", "Republican NAME of Ohio": party and state as put to a name. */
export function statedParty(paragraph: ParagraphAnalysis, { from, to }: TokenRange): PartyAndState | undefined {
  const letters = lettersBehind(paragraph, to);
  if (letters?.state !== undefined) return letters;
  const apposed = partyApposed(paragraph, to);
  const front = partyInFront(paragraph, from);
  const party = letters?.party ?? apposed?.party ?? front?.party;
  const state = stateBehind(paragraph, to) ?? apposed?.state ?? front?.state;
  return party === undefined && state === undefined ? undefined : { party, state };
}

function lettersBehind(paragraph: ParagraphAnalysis, to: number): PartyAndState | undefined {
  const mark = textAt(paragraph, to);
  if (mark !== '(' && mark !== ',') return undefined;
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

/** "NAME | of New Jersey", "a Democrat | from Ohio", but not "of Ohio State University". */
function stateBehind(paragraph: ParagraphAnalysis, to: number): string | undefined {
  const key = keyAt(paragraph, to);
  if ((key !== 'of' && key !== 'from') || !isCapital(paragraph, to + 1)) return undefined;
  const last = isCapital(paragraph, to + 2) ? to + 3 : to + 2;
  return isCapital(paragraph, last) ? undefined : stateFrom(paragraph, to + 1, last);
}

const MOST_APPOSED = 5;

/** "NAME|, an Ohio Republican,", "NAME|, a Democrat from Ohio,", but not "NAME, a Republican strategist". */
function partyApposed(paragraph: ParagraphAnalysis, to: number): PartyAndState | undefined {
  if (textAt(paragraph, to) !== ',' || !ARTICLES.has(keyAt(paragraph, to + 1))) return undefined;
  for (let at = to + 2; at < to + 2 + MOST_APPOSED; at++) {
    const party = /^(?:republican|democrat)$/u.test(keyAt(paragraph, at)) ? keyAt(paragraph, at) : undefined;
    if (party === undefined) continue;
    const next = keyAt(paragraph, at + 1);
    if (tokenAt(paragraph, at + 1)?.kind === 'word' && !/^(?:who|from|of|in|and)$/u.test(next)) return undefined;
    const from = next === 'from' || next === 'of' ? stateBehind(paragraph, at + 1) : undefined;
    return { party, state: from ?? (at > to + 2 ? stateEndingAt(paragraph, at - 1) : undefined) };
  }
  return undefined;
}

const PARTY_OF_WORD: ReadonlyMap<string, string> = new Map([
  ['republican', 'republican'],
  ['gop', 'republican'],
  ['democrat', 'democrat'],
  ['democratic', 'democrat'],
]);
const OFFICE = WordClass.title | WordClass.official | WordClass.role;
/** What stands between a state or party and a name beside the words for an office. */
const BETWEEN = wordSet('. state us house senate general majority minority former');
const MOST_FRONT = 7;

/** "Kansas Sen. | NAME", "Democratic Rep. | NAME", "Ohio Republican | NAME": nothing but an office or a party stands in between. */
function partyInFront(paragraph: ParagraphAnalysis, from: number): PartyAndState | undefined {
  let party: string | undefined;
  let at = from - 1;
  for (; at >= 0 && from - at <= MOST_FRONT; at--) {
    const key = keyAt(paragraph, at);
    const named = PARTY_OF_WORD.get(key);
    party ??= named;
    if (named === undefined && !BETWEEN.has(key) && !hasClass(paragraph, at, OFFICE)) break;
  }
  const state = at < from - 1 && isCapital(paragraph, at) ? stateEndingAt(paragraph, at) : undefined;
  return party === undefined && state === undefined ? undefined : { party, state };
}

const stateEndingAt = (paragraph: ParagraphAnalysis, last: number): string | undefined =>
  (isCapital(paragraph, last - 1) ? stateFrom(paragraph, last - 1, last + 1) : undefined) ?? stateFrom(paragraph, last, last + 1);

const stateFrom = ({ keys }: ParagraphAnalysis, from: number, to: number): string | undefined =>
  stateNamed(keys.slice(from, to).join(' '));
