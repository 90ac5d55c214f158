import type { TokenRange } from '../../text/sentence';
import { endWithDot } from '../names/abbreviationDot';
import { behindTitles, withGivenTitle } from '../names/behindTitles';
import { isFunctionToken, isSaint } from '../names/functionWords';
import { INNER_POSSESSIVES } from '../names/organizationPattern';
import { organizationsOfOffice } from '../names/organizationsOfOffice';
import { caseAt, hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis, textAt, tokenAt } from '../paragraphAnalysis';
import { endsWithTrade } from '../names/tradeWords';
import { FIRM_NOUNS } from '../organizationNouns';
import { WordClass } from '../wordClass';
import { wordSet } from '../wordSet';
import { isFirmTakenForPerson } from './firmTakenForPerson';
import { hasPrefix } from './noName';
import { ownerAndOwned } from './ownerAndOwned';
import { isLettersBehind, personTakenForFirm } from './personTakenForFirm';
import type { TaggedName } from './tagLabel';
import type { WeighedName } from './weighedName';

const C = WordClass;
const HEADS = C.headStrong | C.headWeak | C.companySuffix;

const WEEKDAYS = wordSet('monday tuesday wednesday thursday friday saturday sunday');
const FORMS_BEHIND_COMMA = wordSet('inc ltd llc corp plc llp lp co');
const MOST_WORDS_OF_PERSON = 4;

/**
 * What a name of the weights is in full and no more: where they ran two names into one, took a word along that only stands beside it, or left out
 * what is hung on it, the grammar knows better. Mostly the name as it is; empty where it is an office of no organization.
 */
export function mendedNames(paragraph: ParagraphAnalysis, name: WeighedName, sentence: TokenRange): readonly TaggedName[] {
  const from = startWithin(paragraph, name, sentence);
  const end = endWithin(paragraph, from, name.to);
  const { kind } = name;
  if (kind === 'person') {
    if (endsWithTrade(paragraph, from, end)) return [{ kind: 'organization', from: withReverence(paragraph, from), to: end }];
    // "Drew & Napier": two people would be two names.
    if (isJoined(paragraph, from, end) || isFirmTakenForPerson(paragraph, { from, to: end }, name.confidence))
      return [{ kind: 'organization', from, to: end }];
    const to = ownerEnd(paragraph, from, end) ?? beforeLetters(paragraph, from, end);
    return to === end && hasFormBehind(paragraph, to)
      ? [{ kind: 'organization', from, to: formEnd(paragraph, to) }]
      : [{ kind, from, to: generationEnd(paragraph, to) }];
  }
  const surnamed = personTakenForFirm(paragraph, { from, to: end });
  if (surnamed !== undefined) return [{ kind: 'person', ...surnamed }];
  const officer = personOfState(paragraph, { from, to: end });
  if (officer !== undefined) return officer < end ? [{ kind: 'person', from: officer, to: end }] : [];
  const owned = ownerAndOwned(paragraph, { from, to: end });
  if (owned !== undefined) return owned.map((organization) => ({ kind, ...organization }));
  const ofOffice = organizationsOfOffice(paragraph, { from, to: end });
  if (ofOffice !== undefined) return ofOffice.map((organization) => ({ kind, ...organization }));
  if (isLedInHouse(paragraph, from, end)) return [{ kind, from, to: end - 1 }];
  const chamber = chamberIn(paragraph, from, end);
  if (chamber !== undefined) return [{ kind, from: chamber, to: chamber + 1 }];
  const party = partyOfPerson(paragraph, from, end);
  if (party !== undefined) {
    return [
      { kind, from, to: party },
      { kind: 'person', from: party + 1, to: end },
    ];
  }
  const person = personWithin(paragraph, from, end);
  if (person !== undefined) {
    return [
      { kind, from, to: person },
      { kind: 'person', from: person, to: end },
    ];
  }
  if (isListedOwner(paragraph, from, end)) return [{ kind, from, to: end + 1 }];
  if (hasFormBehind(paragraph, end)) return [{ kind, from, to: formEnd(paragraph, end) }];
  return [{ kind, from, to: branchEnd(paragraph, signsEnd(paragraph, end)) }];
}

const CHAMBERS = wordSet('house senate');
const PARTISANS = wordSet('democrat democrats democratic republican republicans');

/** "House Democrats", "Republican Senate candidate": the chamber beside those who sit in it. */
function chamberIn({ keys }: ParagraphAnalysis, from: number, to: number): number | undefined {
  if (to - from !== 2) return undefined;
  const [first = '', second = ''] = keys.slice(from, to);
  if (CHAMBERS.has(first) && PARTISANS.has(second)) return from;
  return PARTISANS.has(first) && CHAMBERS.has(second) ? from + 1 : undefined;
}

/** "Bloc House | leader": the party that somebody leads in the house. */
const isLedInHouse = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  to - from > 1 &&
  keyAt(paragraph, to - 1) === 'house' &&
  /^(?:leader|whip)$/u.test(keyAt(paragraph, to)) &&
  (hasClass(paragraph, to - 2, C.acronym) || listedPhrase(paragraph, from, to - 1, C.organization)?.to === to - 1) &&
  listedPhrase(paragraph, from, to, C.organization)?.to !== to;

const REVERENCES = wordSet('sri shri shree sree');

/** "Sri Velanto Agro": a firm keeps what would be a person's title. */
const withReverence = (paragraph: ParagraphAnalysis, from: number): number =>
  REVERENCES.has(keyAt(paragraph, from - 1)) && isCapital(paragraph, from - 1) ? from - 1 : from;

const POSITION_LETTERS = wordSet('c d f g');

/** "F Quicken Lowe (ankle) is out": where somebody plays, as notes of games have it in front of the name. */
const isPosition = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  to - from > 2 &&
  POSITION_LETTERS.has(keyAt(paragraph, from)) &&
  textAt(paragraph, from + 1) !== '.' &&
  textAt(paragraph, to) === '(';

/** Behind "pro-Beijing" or, at the start of a sentence, "Carmaker", and a person's behind "Prime Minister". */
function startWithin(paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName, sentence: TokenRange): number {
  if (kind === 'organization' && textAt(paragraph, from - 1) === ',') return withFields(paragraph, from, to);
  if (kind === 'organization' && isOfGroup(paragraph, from)) return from - 2;
  if (to - from < 2 || !isCapital(paragraph, from + 1)) return from;
  if (hasPrefix(paragraph, from)) return from + 1;
  if (opens(paragraph, from, sentence) && isFirmNoun(keyAt(paragraph, from)) && !hasClass(paragraph, from + 1, HEADS))
    return from + 1;
  if (kind === 'person' && isPosition(paragraph, { from, to })) return from + 1;
  // "Even Okafor came".
  if (keyAt(paragraph, from) === 'even' && opens(paragraph, from, sentence)) return from + 1;
  if (kind === 'organization') return isCalledGroup(paragraph, { from, to }) ? from + 1 : from;
  const start = behindTitles(paragraph, { from, to });
  return withGivenTitle(paragraph, { from: start, to });
}

const GROUPS = wordSet('ngo npo cso thinktank');

/** "the NGO Velanto Harbour Watch", "NGO Oxfam": letters for what it is stand in front of the name; "NGO Monitor" is a name. */
const isCalledGroup = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  GROUPS.has(keyAt(paragraph, from)) && (to - from > 2 || hasClass(paragraph, from + 1, C.organization | C.acronym));

/** "People's | National Party": behind the possessive of those whose it is. */
const isOfGroup = (paragraph: ParagraphAnalysis, from: number): boolean =>
  tokenAt(paragraph, from - 1)?.kind === 'possessive' &&
  isCapital(paragraph, from - 2) &&
  INNER_POSSESSIVES.has(keyAt(paragraph, from - 2));

const BODIES = wordSet('committee department ministry bureau directorate commission council secretariat');

/** Where "Harbours, Trade and Rural Affairs Committee" starts, of which the last fields were found. */
function withFields(paragraph: ParagraphAnalysis, from: number, to: number): number {
  if (!BODIES.has(keyAt(paragraph, to - 1)) || !holdsAnd(paragraph, from, to)) return from;
  let start = from;
  while (textAt(paragraph, start - 1) === ',' && isField(paragraph, start - 2)) {
    start -= 2;
    while (isField(paragraph, start - 1)) start--;
  }
  return start;
}

const holdsAnd = ({ keys }: ParagraphAnalysis, from: number, to: number): boolean => {
  const and = keys.indexOf('and', from);
  return and > from && and < to - 1;
};

/** An ordinary word in capitals that is no name by itself. */
const isField = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  hasClass(paragraph, index, C.common | C.headWeak | C.notName) &&
  !hasClass(paragraph, index, C.organization | C.acronym | C.headStrong | C.title) &&
  !isFunctionToken(paragraph, index);

/** "Carmaker", "Airlines": what a firm is, as sentences open with it in front of the firm's name. */
const isFirmNoun = (key: string): boolean =>
  FIRM_NOUNS.has(key.endsWith('s') ? key.slice(0, -1) : key) || key.startsWith('rival');

const opens = (paragraph: ParagraphAnalysis, from: number, sentence: TokenRange): boolean =>
  from === sentence.from || (from === sentence.from + 1 && tokenAt(paragraph, from - 1)?.kind === 'mark');

/** In front of a day that only says when: "the House of Commons Wednesday", but "The Mail on Sunday" and "Sheffield Wednesday" as listed. */
function endWithin(paragraph: ParagraphAnalysis, from: number, to: number): number {
  if (to - from < 2 || !WEEKDAYS.has(keyAt(paragraph, to - 1)) || !isCapital(paragraph, to - 2)) return to;
  // "Glenn Sunday" is a name of its own.
  if (to - from === 2 && hasClass(paragraph, from, C.firstName)) return to;
  return listedPhrase(paragraph, from, to, C.organization)?.to === to ? to : to - 1;
}

const GENERATIONS = wordSet('jr sr jnr snr');

/** "Hugh Delacombe SC": the letters are no part of the name. */
const beforeLetters = (paragraph: ParagraphAnalysis, from: number, to: number): number =>
  to - from > 2 && isLettersBehind(paragraph, to - 1) ? to - 1 : to;

/** "Harvey Lorne jr.", written small. */
function generationEnd(paragraph: ParagraphAnalysis, to: number): number {
  if (!GENERATIONS.has(textAt(paragraph, to))) return to;
  const isDotted = textAt(paragraph, to + 1) === '.' && tokenAt(paragraph, to + 1)?.start === tokenAt(paragraph, to)?.end;
  return isDotted && to + 2 < paragraph.tokens.length && !isCapital(paragraph, to + 2) ? to + 2 : to + 1;
}

function isJoined({ tokens }: ParagraphAnalysis, from: number, to: number): boolean {
  for (let i = from + 1; i < to - 1; i++) if (tokens[i]?.text === '&') return true;
  return false;
}

/** "Rashid Abbas' faction": the apostrophe ends a name that ends with s. */
function ownerEnd({ tokens, keys }: ParagraphAnalysis, from: number, to: number): number | undefined {
  for (let i = from + 1; i < to - 1; i++) {
    const mark = tokens[i];
    if (mark === undefined || (mark.text !== "'" && mark.text !== '\u2019')) continue;
    if (mark.start !== tokens[i - 1]?.end || mark.end === tokens[i + 1]?.start) continue;
    if ((keys[i - 1] ?? '').endsWith('s')) return i;
  }
  return undefined;
}

/** "Macy's": a firm that is listed with the possessive and not without it. */
function isListedOwner(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  if (tokenAt(paragraph, to)?.kind !== 'possessive') return false;
  const owner = listedPhrase(paragraph, from, to + 1, C.organization);
  return owner?.to === to + 1 && listedPhrase(paragraph, from, to, C.organization)?.to !== to;
}

/** "Kestrel, Inc.": the legal form behind a comma belongs to the name of a company. */
function hasFormBehind(paragraph: ParagraphAnalysis, to: number): boolean {
  return textAt(paragraph, to) === ',' && isCapital(paragraph, to + 1) && FORMS_BEHIND_COMMA.has(keyAt(paragraph, to + 1));
}

const formEnd = (paragraph: ParagraphAnalysis, comma: number): number => endWithDot(paragraph, comma + 2, comma + 2);

/** "OPEC+", "CPI(M)": what is hung on an acronym without a space. */
function signsEnd(paragraph: ParagraphAnalysis, to: number): number {
  const { tokens } = paragraph;
  const mark = tokens[to];
  if (mark === undefined || caseAt(paragraph, to - 1) !== 'upper' || mark.start !== tokens[to - 1]?.end) return to;
  if (mark.text === '+') return to + 1;
  if (mark.text !== '(') return to;
  const inside = tokens[to + 1];
  const isShort = inside?.start === mark.end && inside.text.length <= 3 && caseAt(paragraph, to + 1) !== 'lower';
  return isShort && inside.kind === 'word' && tokens[to + 2]?.text === ')' ? to + 3 : to;
}

/** "CUPE Local 79", "GMB Scotland": the branch of a union or charity. */
function branchEnd(paragraph: ParagraphAnalysis, to: number): number {
  if (textAt(paragraph, to) === 'Local' && tokenAt(paragraph, to + 1)?.kind === 'number') return to + 2;
  const isOfNation = caseAt(paragraph, to - 1) === 'upper' && NATIONS.has(keyAt(paragraph, to)) && isCapital(paragraph, to);
  return isOfNation && !isCapital(paragraph, to + 1) ? to + 1 : to;
}

const NATIONS = wordSet('scotland wales cymru');

/**
 * Where a person starts in what was found behind "Secretary of" ("State for Trade Ada Lorne") or "Leader of the" ("House Ada Lorne"); the end of it where
 * it has none. `undefined` behind anything else.
 */
function personOfState(paragraph: ParagraphAnalysis, { from, to }: TokenRange): number | undefined {
  const key = keyAt(paragraph, from);
  const isState = key === 'state' && keyAt(paragraph, from - 1) === 'of' && hasClass(paragraph, from - 2, C.title | C.official);
  const isHouse =
    CHAMBERS.has(key) &&
    isCapital(paragraph, from + 1) &&
    keyAt(paragraph, from - 1) === 'the' &&
    keyAt(paragraph, from - 2) === 'of';
  if (!isState && !(isHouse && hasClass(paragraph, from - 3, C.title | C.official | C.role))) return undefined;
  for (let i = from + 1; i < to - 1; i++) if (isFirstName(paragraph, i)) return i;
  if (isState) return keyAt(paragraph, from + 1) === 'for' ? to : undefined;
  return to - from > 2 && mayBeRestOfPerson(paragraph, from + 1, to) ? from + 1 : undefined;
}

/**
 * Where a person starts in "Liberal Party of Ondaria Susan Kemmler" or "Marrow State University Simon Ash": a first name and more words behind a
 * head noun that is complete. `undefined` where the name may bear a person's ("Universidad Simón Ash").
 */
function personWithin(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  let head = -1;
  let hasObject = false;
  for (let i = from; i < to - 1; i++) {
    if (head >= 0 && isObject(paragraph, i)) hasObject = true;
    if (hasClass(paragraph, i, C.headStrong)) {
      head = i;
      continue;
    }
    const isComplete = hasObject || (head > from && head === i - 1);
    if (head < 0 || !isComplete || !mayEnd(paragraph, i - 1) || !isFirstName(paragraph, i)) continue;
    if (to - i > MOST_WORDS_OF_PERSON || !mayBeRestOfPerson(paragraph, i + 1, to)) continue;
    return i;
  }
  return undefined;
}

const PARTIES = wordSet('party movement front alliance coalition bloc faction congress');

/** The "of" of "Velanto Harbour Party of Ada Lorne", whose party it is. */
function partyOfPerson(paragraph: ParagraphAnalysis, from: number, to: number): number | undefined {
  for (let i = from + 2; i < to - 2; i++) {
    if (keyAt(paragraph, i) !== 'of' || !PARTIES.has(keyAt(paragraph, i - 1))) continue;
    if (to - i - 1 <= MOST_WORDS_OF_PERSON && isFirstName(paragraph, i + 1) && mayBeRestOfPerson(paragraph, i + 2, to)) return i;
  }
  return undefined;
}

/** Whether an organization's name may end here: "General San Martín" is not cut behind the title. */
const mayEnd = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) && !hasClass(paragraph, index, C.title | C.notName) && !isFunctionToken(paragraph, index);

const isObject = (paragraph: ParagraphAnalysis, index: number): boolean => {
  const key = keyAt(paragraph, index);
  return key === 'of' || key === 'for';
};

const isFirstName = (paragraph: ParagraphAnalysis, index: number): boolean =>
  isCapital(paragraph, index) &&
  hasClass(paragraph, index, C.firstName) &&
  !isSaint(keyAt(paragraph, index)) &&
  !hasClass(paragraph, index, C.common | C.place | C.country | C.organization | C.headStrong | C.headWeak);

/** Whether the words may be the rest of a person's name: no head noun, no place, a capital at the end. */
function mayBeRestOfPerson(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  if (!isCapital(paragraph, to - 1)) return false;
  for (let i = from; i < to; i++) {
    if (hasClass(paragraph, i, HEADS | C.placeHead | C.organization)) return false;
    if (!isCapital(paragraph, i) && !hasClass(paragraph, i, C.particle)) return false;
  }
  return true;
}
