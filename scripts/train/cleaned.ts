import type { Lexicon } from '../../src/core/detect/words/lexicon';
import { lexiconKey } from '../../src/core/detect/words/lexiconKey';
import { ruleTagger } from '../../src/core/detect/names/ruleTagger';
import { WordClass } from '../../src/core/detect/words/wordClass';
import { containsSpan, overlaps, sameSpan } from '../../src/core/text/span';
import { type NameInText, namesIn } from './namesIn';
import type { GoldName, TrainingText } from './trainingText';

const C = WordClass;

/** How a corpus is annotated in another sense than this project's articles. */
interface Habits {
  /** What stands before a person's name and is no part of it. */
  readonly descriptions: number;
  /** What names no organization when it is all of the name. */
  readonly places: number;
  /** Organizations are left out at random and people taken for organizations: what rules and lists are sure of counts more. */
  readonly isCareless?: boolean;
  /** The person in "the Ada Okafor Foundation" is annotated and the foundation is not. */
  readonly marksNamesakes?: boolean;
}

const USUAL: Habits = { descriptions: C.title, places: C.country | C.demonym };
const NAMESAKES: Habits = { ...USUAL, marksNamesakes: true };
const HABITS: Readonly<Record<string, Habits>> = {
  gmb_news: {
    descriptions: C.title | C.role | C.demonym | C.country,
    places: C.country | C.demonym | C.place,
    isCareless: true,
  },
  gum_open_train: NAMESAKES,
  gum_ccby_other: NAMESAKES,
  gum_ccbysa: NAMESAKES,
};

/** The rules that are right about organizations where they are sure. */
const RELIABLE_RULES: ReadonlySet<string> = new Set([
  'names/list',
  'names/organization-head',
  'names/company-suffix',
  'names/initials',
]);
const SURE = 0.95;
const HEADS: ReadonlySet<string> = new Set(['names/organization-head', 'names/administration']);

/**
 * The text with names in this project's sense: people without titles, no bare country as an organization, "The" outside, and for corpora
 * with such habits the organizations that they leave out.
 */
export function cleaned(text: TrainingText, lexicon: Lexicon): TrainingText {
  const habits = HABITS[text.source] ?? USUAL;
  const names = text.names.flatMap((name) => cleanedName(name, text.text, lexicon, habits) ?? []);
  if (habits.isCareless !== true && habits.marksNamesakes !== true) return { ...text, names };
  const found = namesIn(text.text, lexicon, ruleTagger);
  const mended = habits.isCareless === true ? withMissed(names, found, text.text) : withNamesakes(names, found);
  return { ...text, names: mended };
}

function cleanedName(name: GoldName, text: string, lexicon: Lexicon, habits: Habits): GoldName | undefined {
  if (name.kind === 'organization') return cleanedOrganization(name, text, lexicon, habits);
  let { start } = name;
  for (;;) {
    const rest = text.slice(start, name.end);
    const space = rest.indexOf(' ');
    if (space < 0) return { ...name, start };
    const first = lexicon.classes(lexiconKey(rest.slice(0, space)));
    if ((first & habits.descriptions) === 0 || (first & C.firstName) !== 0) return { ...name, start };
    start += space + 1;
  }
}

function cleanedOrganization(name: GoldName, text: string, lexicon: Lexicon, habits: Habits): GoldName | undefined {
  const classes = lexicon.classes(lexiconKey(text.slice(name.start, name.end)));
  if ((classes & habits.places) !== 0 && (classes & C.organization) === 0) return undefined;
  if (habits.isCareless !== true) return name;
  const words = text.slice(name.start, name.end);
  const start = name.start + (/^The (?=\p{Lu})/u.exec(words)?.[0].length ?? 0);
  const end = name.end - (/(?:[\s,;-]+|'s)$/u.exec(words)?.[0].length ?? 0);
  const goesOn = /^ administration\b/u.exec(text.slice(end))?.[0].length ?? 0;
  return start < end ? { ...name, start, end: end + goesOn } : undefined;
}

/** With the organizations that the rules are sure of where nothing is annotated, and people where they are sure of those instead. */
function withMissed(names: readonly GoldName[], found: readonly NameInText[], text: string): GoldName[] {
  const isPerson = (name: GoldName): boolean =>
    found.some((each) => each.kind === 'person' && each.confidence >= SURE && sameSpan(each, name));
  const kept = names.map((name): GoldName => (isPerson(name) ? { ...name, kind: 'person' } : name));
  const missed = found.filter(
    (each) =>
      each.kind === 'organization' &&
      each.confidence >= SURE &&
      RELIABLE_RULES.has(each.origin) &&
      // Not where it may be a part of a longer name.
      !/^[\s-]\p{Lu}/u.test(text.slice(each.end, each.end + 2)) &&
      !names.some((name) => overlaps(name, each)),
  );
  return [...kept, ...missed.map(({ kind, start, end }) => ({ kind, start, end }))];
}

/** With the organization that is named after a person in place of the person. */
function withNamesakes(names: readonly GoldName[], found: readonly NameInText[]): GoldName[] {
  const namesakes = found.filter((each) => {
    if (each.kind !== 'organization' || !HEADS.has(each.origin)) return false;
    const inside = names.filter((name) => overlaps(name, each));
    return inside.length > 0 && inside.every((name) => name.kind === 'person' && holds(each, name));
  });
  const kept = names.filter((name) => !namesakes.some((each) => overlaps(name, each)));
  return [...kept, ...namesakes.map(({ kind, start, end }) => ({ kind, start, end }))];
}

const holds = (whole: GoldName, part: GoldName): boolean => containsSpan(whole, part) && !sameSpan(whole, part);
