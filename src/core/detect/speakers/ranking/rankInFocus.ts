import { genderOfClasses } from '../../entities/gender';
import { WordClass } from '../../words/wordClass';
import { ADHERENT } from '../../quotes/phrases/adherent';
import type { DescriptionContext } from '../focus/descriptionContext';
import type { Focus, FocusList } from '../focus/focus';
import type { Ranked } from '../focus/fromRanking';
import { isPolitician } from './partyOffice';
import { classesOfNoun, isPluralNoun, isUnnamedRole, isYearOld } from '../focus/personNoun';
import { isAnswered, type PhrasePlace } from '../focus/phrasePlace';
import type { RankedDescription } from '../focus/rankedDescription';
import { isOfItsParty, isOfOtherParty } from './rankParty';
import { rankFocuses } from './resolvePronoun';
import { ageOf } from '../focus/statedAge';

/** How often a description that no role explains is about the person the text is about. */
const IN_FOCUS = 0.65;
/** The same where the description tells the age. */
const OF_AGE = 0.85;
/** How much likelier than a pronoun a description means whom the sentence before was about. */
const TOPIC = 2.5;

/** Whoever holds an office is meant before the others only where the text has just brought them up. */
const MOST_UNITS_TO_POLITICIAN = 2;

/** Words for players that no list has, or has as words for things too. */
const PLAYERS = new Set(
  'goaltender goalie winger blueliner backstop freshman sophomore infielder outfielder shortstop linebacker baseman'.split(' '),
);

/** "the Dutch", "the Chinese": a whole nation more often than somebody of it. */
const OF_MANY = /(?:[cs]h|ese|ss)$/u;

/** "the striker", "the 22-year-old", "the Spaniard": where no role says who, the person the text is about, if no other role speaks against it. */
export function rankInFocus(
  head: string,
  keys: readonly string[],
  at: PhrasePlace,
  context: DescriptionContext,
  isFormer = false,
): readonly RankedDescription[] {
  const bits = classesOfNoun(head, context.lexicon);
  if (!(isFormer || isOfOnePerson(head, bits)) || isPluralNoun(head) || isUnnamedRole(head)) return [];
  if (context.isUnnamedBeside(head)) return [];
  const fitting = rankFitting(head, keys, bits, at, context.focuses);
  // "the judge" is not the former mayor, who is tried, nor "the president" a senator.
  const open = OF_ONE.test(head) ? fitting.filter(({ focus }) => !saysOtherwise(focus, bits)) : fitting;
  const ofParty = open.filter(({ focus }) => isOfItsParty(focus, keys));
  const all = ofParty.length > 0 ? ofParty : open;
  const politicians = ADHERENT.test(head)
    ? all.filter(({ focus }) => at.unit - focus.unit <= MOST_UNITS_TO_POLITICIAN && isPolitician(focus, context))
    : [];
  const named = politicians.length > 0 ? politicians : all;
  const everybody = all.map(({ focus }) => focus);
  const alone = onlyNamed(everybody, at.unit) ?? onlyNamed(everybody, at.unit - 1);
  const turn = at.turnOf === undefined ? undefined : named.find(({ focus }) => focus.entity?.id === at.turnOf);
  const meant = turn ?? (named[0]?.focus === alone ? named[0] : undefined);
  const total = named.reduce((sum, { probability }) => sum + probability, 0) || 1;
  if (meant !== undefined) return withMeantFirst(meant, named, total);
  const unclear = isBesideAnother(everybody) ? UNCLEAR : 1;
  return named.map(({ focus, probability }) => ({
    focus,
    probability: (unclear * (isYearOld(head) ? OF_AGE : IN_FOCUS) * probability) / total,
    fallback: true,
  }));
}

const OF_ONE = /^(?:judge|magistrate|coroner|president|premier|governor|mayor|minister)$/u;

/** Whether a noun may be all that is said of one person. */
const isOfOnePerson = (head: string, bits: number): boolean =>
  PLAYERS.has(head) ||
  (bits & (WordClass.role | WordClass.title)) !== 0 ||
  ((bits & WordClass.demonym) !== 0 && !OF_MANY.test(head)) ||
  isYearOld(head) ||
  /(?:man|woman)$/u.test(head);

/** The people whom the text goes on about and of whom nothing says that they are not what the noun says, best first. */
function rankFitting(
  head: string,
  keys: readonly string[],
  bits: number,
  at: PhrasePlace,
  focuses: FocusList,
): readonly Ranked[] {
  const age = ageOf(head);
  return rankFocuses('person', genderOfClasses(bits), at, focuses)
    .filter(({ focus }) => focus.entity !== undefined && !isAnswered(focus.entity, at))
    .filter(({ focus }) => !isOfOtherParty(focus, keys))
    .filter(({ focus }) => age === undefined || focus.age === undefined || focus.age === age)
    .map((one) => (at.sentence - one.focus.subjectSentence <= 1 ? { ...one, probability: TOPIC * one.probability } : one))
    .map((one) => (saysOtherwise(one.focus, bits) ? { ...one, probability: OTHERWISE * one.probability } : one))
    .sort((a, b) => b.probability - a.probability);
}

/** How often it is whoever the paragraph, or the one before it, names alone. */
const ALONE = 0.72;

function withMeantFirst(meant: Ranked, named: readonly Ranked[], total: number): readonly RankedDescription[] {
  const others = total - meant.probability || 1;
  const rest = named
    .filter((other) => other !== meant)
    .map(({ focus, probability }) => ({ focus, probability: ((1 - ALONE) * probability) / others / 2, fallback: true }));
  return [{ focus: meant.focus, probability: ALONE, fallback: true }, ...rest];
}

/** The only person that a paragraph has brought up outside quotation marks so far. */
function onlyNamed(focuses: readonly Focus[], unit: number): Focus | undefined {
  const [only, another] = focuses.filter((focus) => focus.unit === unit);
  return another === undefined ? only : undefined;
}

/** How much less sure it is whom of two such a description means. */
const UNCLEAR = 0.5;

/** "a penalty by NAME and a late strike by NAME. “…,” the Ghanaian said": the likeliest stands beside another, and neither is the subject. */
function isBesideAnother([first, second]: readonly Focus[]): boolean {
  return (
    first !== undefined &&
    second?.sentence === first.sentence &&
    first.subjectPlace !== first.place &&
    second.subjectPlace !== second.place
  );
}

/** How much less a description with a role means somebody of whom the text states another. */
const OTHERWISE = 0.2;

/** "the lawyer" is hardly somebody whom the text calls a nurse. */
const saysOtherwise = ({ entity }: Focus, bits: number): boolean =>
  entity?.role !== undefined && (bits & (WordClass.role | WordClass.title)) !== 0;
