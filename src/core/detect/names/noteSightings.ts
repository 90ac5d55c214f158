import type { EntityKind } from '../../model/annotation';
import { isListed } from './signs/isListed';
import type { TokenRange } from '../../text/sentence';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis } from '../words/paragraphAnalysis';
import { WordClass } from '../words/wordClass';
import { FORM_ORIGIN } from './forms/formName';
import { noteLetters, noteShortOffice, noteTitle } from './signs/lettersOfOffice';
import { isThingBeforeLetters } from './signs/isThingBeforeLetters';
import { noteThings } from './signs/namedThing';
import { noteGames } from './sport/noteGames';
import { TEAM_ORIGIN } from './sport/teamPlace';
import { wordSet } from '../words/wordSet';
import { Sighting, type SightingsBuilder } from '../wordEvidence';

const C = WordClass;
const HEADS = C.headStrong | C.headWeak | C.companySuffix | C.placeHead;
/** What ends the names of papers and firms of a town. */
const NEVER_NICKNAMES = wordSet(
  'times news instruments airlines airways hospitals schools industries partners associates systems ports police',
);

const ARTICLES_AND_CONNECTORS: ReadonlySet<string> = new Set('the a an of and for on in to at de la del des du &'.split(' '));

/** Notes which words a paragraph of prose writes small, and which it capitalises where a small letter could stand. */
function noteCases(paragraph: ParagraphAnalysis, seen: SightingsBuilder): void {
  if (paragraph.caseStyle !== 'sentence') return;
  const { words } = paragraph;
  for (const { from, to } of paragraph.sentences) {
    for (let i = from; i < to; i++) {
      const word = words[i];
      if (word?.kind !== 'word') continue;
      if (!word.isCapital && word.opening === 0) seen.addSmall(word.key);
      else if (i > from && isInsideClause(paragraph, i - 1)) seen.add(word.key, Sighting.capital);
    }
  }
}

const isInsideClause = ({ tokens, cases }: ParagraphAnalysis, index: number): boolean => {
  const token = tokens[index];
  return token?.text === ',' || (token?.kind === 'word' ? cases[index] !== 'upper' : token?.kind === 'possessive');
};

/** What of a name is noted; only the rules know titles. */
interface NotedName extends TokenRange {
  readonly kind: EntityKind;
  readonly origin?: string;
  readonly title?: string | undefined;
}

/** Notes what a paragraph shows before any name in it is known: cases, games, storms and ships, letters of offices. */
export function noteParagraph(paragraph: ParagraphAnalysis, seen: SightingsBuilder): void {
  noteCases(paragraph, seen);
  noteGames(paragraph, seen);
  noteThings(paragraph, seen);
  noteLetters(paragraph, seen);
}

/** Notes the words of a name that left little doubt, the letters of its title, and the initials of an organization's. */
export function noteName(
  paragraph: ParagraphAnalysis,
  { kind, from, to, origin, title }: NotedName,
  seen: SightingsBuilder,
): void {
  const { tokens, keys } = paragraph;
  const words: string[] = [];
  for (let i = from; i < to; i++) if (tokens[i]?.kind === 'word' && !isHungOn(paragraph, i)) words.push(keys[i] ?? '');
  const [only] = words;
  if (origin === TEAM_ORIGIN) {
    seen.addTeam();
    for (const key of words) seen.add(key, Sighting.team);
  }
  // "Harbour Dues Act (HDA)", whatever it was read as.
  if (only === undefined || isThingBeforeLetters(paragraph, to)) return;
  if (title !== undefined) noteTitle(paragraph, title, seen);
  if (kind === 'person') noteShortOffice(paragraph, from - 1, seen);
  if (kind === 'person') notePerson(words, seen);
  else if (words.length === 1) {
    const isExplained = origin === FORM_ORIGIN && caseAt(paragraph, from) === 'upper';
    seen.add(only, Sighting.organizationWhole | Sighting.organizationPart | (isExplained ? Sighting.initials : 0));
  } else noteOrganization(words, seen);
  if (kind === 'organization' && bearsNickname(paragraph, from, to))
    for (const key of words.slice(0, -1)) seen.add(key, Sighting.teamTown);
}

/** "CPI(|M|)": no word of its own. */
const isHungOn = ({ tokens }: ParagraphAnalysis, index: number): boolean =>
  tokens[index - 1]?.text === '(' && tokens[index - 1]?.start === tokens[index - 2]?.end;

/** "Calgary Flames", "Los Angeles Kings": a town and the nickname of its team. "New York Times" is none. */
function bearsNickname(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  const last = keyAt(paragraph, to - 1);
  if (to - from < 2 || !last.endsWith('s') || NEVER_NICKNAMES.has(last)) return false;
  if (!isListed(paragraph, { from, to: to - 1 }, C.place)) return false;
  return isListed(paragraph, { from, to }, C.organization) || !hasClass(paragraph, to - 1, HEADS);
}

const ARTICLE = /^(?:a[ln]|el|a[drstz]|ash)-(?=\p{L}{3})/u;

function notePerson(words: readonly string[], seen: SightingsBuilder): void {
  for (const [at, key] of words.entries()) {
    const isLast = at === words.length - 1;
    if (words.length === 1) seen.add(key, Sighting.personWhole | Sighting.personLast);
    else seen.add(key, at === 0 ? Sighting.personFirst : isLast ? Sighting.personLast : Sighting.personMiddle);
    // "al-Velan" is called "Velan" too.
    const bare = isLast ? key.replace(ARTICLE, '') : key;
    if (bare !== key) seen.add(bare, Sighting.personLast);
  }
}

function noteOrganization(all: readonly string[], seen: SightingsBuilder): void {
  const words = all.filter((key) => !ARTICLES_AND_CONNECTORS.has(key));
  for (const [at, key] of words.entries()) {
    seen.add(key, Sighting.organizationPart | (at === 0 ? Sighting.organizationFirst : 0));
  }
  // "Korean Central News Agency" is KCNA later on, "Department of Health and Human Services" HHS, "Bank of America" BoA.
  noteInitials(words, seen);
  if (words.length < all.length) noteInitials(all, seen);
}

function noteInitials(words: readonly string[], seen: SightingsBuilder): void {
  let initials = '';
  for (const key of words) initials += key.charAt(0);
  if (initials.length >= 2) seen.add(initials, Sighting.initials);
}
