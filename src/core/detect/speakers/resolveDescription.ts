import type { DetectedEntity, DetectedSpeaker, Evidence } from '../../model/detection';
import { isOffice } from '../entities/officesOfTitle';
import { lastKey, lexiconKey, type Lexicon } from '../lexicon';
import { FIRM_NOUNS, GENERAL_NOUNS, GROUP_NOUNS } from '../organizationNouns';
import { WordClass } from '../wordClass';
import type { FocusList } from './focus';
import type { Kinship } from './kinship';
import { fromRanking, type Ranked } from './fromRanking';
import { rankFocuses, rankPronoun, type PronounPlace } from './resolvePronoun';
import { ofStatedParty, partyLetters } from './partyLetters';
import { isOfOtherParty, rankParty } from './rankParty';
import { ageOf } from './statedAge';
import { ADHERENT } from './speakerPhrase';

/** Everything needed to say whom a description means. */
export interface DescriptionContext {
  readonly lexicon: Lexicon;
  readonly focuses: FocusList;
  /** The entities whose stated role or own name has the word. */
  readonly withRole: (word: string) => readonly DetectedEntity[];
  /** The people whose stated role has the letters as its initials: "cs" for a Cabinet Secretary. */
  readonly withInitials: (letters: string) => readonly DetectedEntity[];
  readonly kinship: Kinship;
  /** The one person who has the last of some words as a name. */
  readonly named: (words: string) => DetectedEntity | undefined;
}

/** "Ada Okafor's | brother". */
const OWNER = /^(\p{Lu}.*?)['’]s /u;
const PERSON = WordClass.role | WordClass.title | WordClass.kin;
const MOST_WORDS = 6;
const MOST_UNITS_BACK = 5;
/** Somebody without a name is soon forgotten. */
const MOST_UNITS_TO_UNNAMED = 6;
/** How often a description that no role explains is about the person the text is about. */
const IN_FOCUS = 0.65;
/** The same where the description tells the age. */
const OF_AGE = 0.85;
/** How much likelier than a pronoun a description means whom the sentence before was about. */
const TOPIC = 2.5;
/** How often a description that means nobody named is all there is to say about the speaker. */
const UNKNOWN = 0.72;

/** Names of what is no business. */
const PUBLIC =
  /\b(?:Ministry|Department|Agency|Corps|Guards?|Police|Court|University|College|Party|Union|Council|Army|Navy|Commission|Parliament|Senate|Office|Committee|Institute|Church|Federation|Association|Bureau|Board|Authority|Assembly|Legislature|Congress|Tribunal|Regulator|Administration|Workers|Teamsters)\b/u;

/** Whom a description means: "the minister", "the agency", "the 22-year-old". */
export function resolveDescription(
  words: string,
  at: PronounPlace,
  link: Evidence,
  context: DescriptionContext,
): DetectedSpeaker {
  const text = { text: words, span: at.span };
  const ranked = withWhoGoesOn(rankDescription(words, at, context), words, at, context);
  if (ranked.length === 0) {
    const why = `${link.why}, and the article names nobody for "${words}".`;
    return { ...text, origin: link.origin, confidence: UNKNOWN, why };
  }
  const [best] = ranked;
  const origin = best?.fallback === true ? 'speaker/in-focus' : 'speaker/description';
  return fromRanking(ranked, text, origin, (name) => `"${words}" most likely means ${name}.`, link);
}

/** How often a description at "added" means whoever was quoted last. */
const GOES_ON = 0.8;

/** "the senator added": whoever was quoted last, if that is somebody of the kind and gender. */
function withWhoGoesOn(
  ranked: readonly RankedDescription[],
  words: string,
  { goesOn }: PronounPlace,
  { focuses, lexicon }: DescriptionContext,
): readonly RankedDescription[] {
  const focus = goesOn === undefined ? undefined : focuses.recent.find(({ entity }) => entity?.id === goesOn);
  const head = lastKey(words);
  const bits = classesOf(head, lexicon);
  const fits = GROUP_NOUNS.has(head)
    ? focus?.kind === 'organization'
    : focus?.kind === 'person' &&
      (bits & PERSON) !== 0 &&
      !((bits & WordClass.femaleWord) !== 0 && focus.gender === 'male') &&
      !((bits & WordClass.maleWord) !== 0 && focus.gender === 'female');
  if (focus === undefined || !fits || !/^the [^ ]+(?: [^ ]+)?$/iu.test(words) || PLURAL.test(head)) return ranked;
  const others = ranked.filter((other) => other.focus !== focus);
  const total = others.reduce((sum, { probability }) => sum + probability, 0) || 1;
  return [
    { focus, probability: GOES_ON },
    ...others.map((other) => ({ ...other, probability: ((1 - GOES_ON) * other.probability) / total })),
  ];
}

interface RankedDescription extends Ranked {
  /** No role says so: it is the person the text is about. */
  readonly fallback?: boolean;
}

/** Everybody a definite description may mean, best first; nobody where it brings up somebody new. */
export function rankDescription(words: string, at: PronounPlace, context: DescriptionContext): readonly RankedDescription[] {
  return rankWords(words, at, context).filter(({ focus }) => focus.fronts !== at.span.start);
}

function rankWords(words: string, at: PronounPlace, context: DescriptionContext): readonly RankedDescription[] {
  const keys = withoutComplement(words.split(/\s+/u).map(lexiconKey));
  const owner = OWNER.exec(words)?.[1];
  if (owner !== undefined) return ofRelatives(context.kinship.find(keys.at(-1) ?? '', context.named(owner)), context);
  // "a spokesman", "two officials", "one man" are nobody that was named before.
  if (!/^(?:the|his|her|their|its)$/u.test(keys[0] ?? '')) return [];
  const head = keys[keys.length - 1] ?? '';
  const complement = keys.findIndex((key) => /^(?:of|for|at|from|in|with)$/u.test(key));
  if (complement > 0) return rankIntroduced(keys.slice(0, complement), at, context);
  if (keys.length > MOST_WORDS) return [];
  if (GROUP_NOUNS.has(head)) return rankGroup(head, at, context);
  const relatives = rankKin(keys[0] ?? '', head, at, context);
  if (relatives.length > 0) return relatives;
  const witness = keys.length === 2 && head === 'witness' ? context.focuses.lastWitness : undefined;
  if (witness?.entity !== undefined && !isAnswered(witness.entity, at)) return [{ focus: witness, probability: WITNESS }];
  const unnamed = context.focuses.recent.find(
    (focus) => focus.unnamed !== undefined && at.unit - focus.unit <= MOST_UNITS_TO_UNNAMED && hasWord(focus.unnamed.text, head),
  );
  if (unnamed !== undefined) return [{ focus: unnamed, probability: IN_FOCUS }];
  const ofAge = rankAged(keys, context);
  if (ofAge.length > 0) return ofAge;
  const ofParty = rankParty(keys, context.focuses.recent, context.withRole).filter(
    ({ focus }) => focus.entity === undefined || !isAnswered(focus.entity, at),
  );
  if (ofParty.length > 0) return ofParty;
  const byRole = rankRole(keys, head, at, context);
  const letters = OFFICES.includes(head) ? partyLetters(words) : undefined;
  if (byRole.length > 0) return letters === undefined ? byRole : ofStatedParty(byRole, letters);
  if (keys[0] !== 'the') return keys.length === 2 ? rankRelative(head, at, context) : [];
  // "He asked the pilot": somebody else, whoever the text is about.
  if (at.isObject === true) return [];
  // "the 20-year-old qualifier": whatever the noun, a single person.
  const age = keys.find((key) => YEAR_OLD.test(key));
  const isKnown = (classesOf(head, context.lexicon) & (WordClass.maleWord | WordClass.femaleWord)) !== 0;
  // "the retired pipefitter": whatever the trade, a single person.
  const isFormer = /^(?:retired|former)$/u.test(keys[1] ?? '') && keys.length === 3 && !GROUP_NOUNS.has(head);
  const inFocus = rankInFocus(age !== undefined && !isKnown && !PLURAL.test(head) ? age : head, at, context, isFormer);
  // "the UDA MP" is nobody of whom the text states another office.
  return letters === undefined ? inFocus : inFocus.filter(({ focus }) => focus.entity?.role === undefined);
}

/** How often "the witness" is whoever answered in court last. */
const WITNESS = 0.9;

/** How often "the 31-year-old" is the one whose age the text gives as that. */
const AGED = 0.95;

const TEENAGER = /^teen(?:ager)?$/u;

/** "the 31-year-old", "the teenager", "the 31-year-old Finn": whose age the text has said is that, the last of several. */
function rankAged(keys: readonly string[], { focuses }: DescriptionContext): readonly RankedDescription[] {
  const age = ageOf(keys.join(' '));
  const isTeen = TEENAGER.test(keys.at(-1) ?? '');
  if (keys[0] !== 'the' || (age === undefined && !isTeen)) return [];
  const isOf = (years: number | undefined): boolean =>
    years !== undefined && (age === undefined ? years >= 13 && years <= 19 : years === age);
  const [last] = focuses.recent
    .filter((focus) => focus.kind === 'person' && focus.entity !== undefined && isOf(focus.age))
    .sort((a, b) => b.place - a.place);
  return last === undefined ? [] : [{ focus: last, probability: AGED }];
}

/** How often "the lawyer at the clinic" is whoever was named for the first time just before. */
const INTRODUCED = 0.78;

/** "That is news to NAME. ⏎ “…,” says the lawyer at the clinic": the one person whom the text has only just named for the first time. */
function rankIntroduced(
  keys: readonly string[],
  at: PronounPlace,
  { focuses, lexicon }: DescriptionContext,
): readonly RankedDescription[] {
  if (keys[0] !== 'the' || keys.length > MOST_WORDS) return [];
  if (!isRoleOfOne(keys.at(-1) ?? '', lexicon)) return [];
  const near = focuses.recent.filter(({ kind, entity, unit }) => kind === 'person' && entity && at.unit - unit <= 1);
  const [only, another] = near.filter(({ sentence }) => at.sentence - sentence <= 1);
  return only?.count === 1 && another === undefined && only.entity?.role === undefined
    ? [{ focus: only, probability: INTRODUCED }]
    : [];
}

/** Whether a word is what one person is: "lawyer", but neither "officials" nor "spokeswoman", who hardly is named first. */
const isRoleOfOne = (head: string, lexicon: Lexicon): boolean =>
  (classesOf(head, lexicon) & (WordClass.role | WordClass.title)) !== 0 && !PLURAL.test(head) && !UNNAMED_ROLES.test(head);

const UNNAMED_ROLES = /^(?:source|caller|spokes\w+|caretaker|resident|bystander)$/u;

const YEAR_OLD = /^\d+-year-old$/u;
const PLURAL = /[^s]s$/u;

/** "the mother of five", "the father-of-two", "the 31-year-old from Lagos": the woman, the man, the 31-year-old. */
function withoutComplement(keys: readonly string[]): readonly string[] {
  const [article = '', head = '', preposition = ''] = keys;
  const parent = PARENT.exec(keys.slice(1).join('-'));
  if (parent !== null) return [article, parent[1] === undefined ? 'woman' : 'man'];
  return YEAR_OLD.test(head) && /^(?:from|of|with)$/u.test(preposition) ? [article, head] : keys;
}

const PARENT =
  /^(?:(?:grand)?mother|mum|mom|(grandfather|father|dad))-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;

const hasWord = (text: string, word: string): boolean => text.toLowerCase().split(/\s+/u).includes(word);

/** What the lists say of a word, else of what is behind its hyphen: "leg-spinner", "vice-captain". */
const classesOf = (word: string, lexicon: Lexicon): number =>
  lexicon.classes(word) || lexicon.classes(word.slice(word.lastIndexOf('-') + 1));

/** What speaks for whoever the sentence before is about, if the text does not say what they are, or says that they are something else. */
const TOPICAL = 0.2;
const TOPICAL_OF_ROLE = -0.6;

/** What each doubling of the times that somebody was named adds. */
const OFTEN = 0.5;
/** What speaks for somebody whom such a description meant before. */
const LEARNED = 1;

/** Whether it is somebody else who answers. */
const isAnswered = ({ id }: DetectedEntity, { answered, turnOf }: PronounPlace): boolean => id === answered && id !== turnOf;

/** People whose stated role has the head word; those whose role has the other words too come first, then the latest. */
function rankRole(
  keys: readonly string[],
  head: string,
  at: PronounPlace,
  context: DescriptionContext,
): readonly RankedDescription[] {
  const { focuses, lexicon } = context;
  const abbreviated = context.withInitials(head);
  const isStated = focuses.recent.some(({ describedAs }) => describedAs.has(head));
  if ((classesOf(head, lexicon) & (PERSON | WordClass.demonym)) === 0 && abbreviated.length === 0 && !isStated) return [];
  const fitting = [...new Set([...context.withRole(head), ...abbreviated])].flatMap((entity) => {
    const focus = focuses.of(entity);
    if (entity.kind !== 'person' || focus === undefined || isAnswered(entity, at)) return [];
    const role = ` ${(entity.role ?? '').toLowerCase()} `;
    const whole = keys.slice(1, -1).every((key) => role.includes(key));
    const often = OFTEN * Math.log2(Math.max(1, focus.count));
    return [{ focus, score: (whole ? 2 : 0) + often - 0.5 * Math.min(at.unit - focus.unit, 5) }];
  });
  // "the veteran lawyer" has meant somebody before: "the lawyer".
  for (const focus of focuses.recent) {
    if (!focus.describedAs.has(head) || fitting.some((known) => known.focus === focus)) continue;
    fitting.push({ focus, score: LEARNED - 0.2 * Math.min(at.unit - focus.unit, 5) });
  }
  // What no list has, only those are of whom the text says it.
  const isOpen = (classesOf(head, lexicon) & PERSON) !== 0 || abbreviated.length > 0;
  if (fitting.length > 0 && isOpen && keys[0] === 'the' && at.isObject !== true) {
    // "NAME saw it differently. ⏎ “…,” the coach said": another coach than the one named as such long before.
    const topic = focuses.recent.find(
      ({ kind, entity, subjectSentence }) =>
        kind === 'person' && entity !== undefined && at.sentence - subjectSentence <= 1 && !isAnswered(entity, at),
    );
    // "the senator" is the one who was called so; "the Ohio senator" need not be the only one.
    const isNew = topic?.entity !== undefined && fitting.every(({ focus }) => focus !== topic);
    const hasRole = topic?.entity?.role !== undefined;
    if (isNew && !isOffice(topic.entity.role ?? '') && (keys.length > 2 || !hasRole))
      fitting.push({ focus: topic, score: hasRole ? TOPICAL_OF_ROLE : TOPICAL });
  }
  const latest = Math.max(...fitting.map(({ focus }) => focus.place));
  return probabilities(
    fitting.map(({ focus, score }) => ({ focus, score: score + (focus.place === latest ? 1 : 0) })),
    0.12,
  );
}

function rankGroup(head: string, at: PronounPlace, { focuses, withRole }: DescriptionContext): readonly RankedDescription[] {
  const named = new Set(withRole(head).map((entity) => focuses.of(entity)));
  const most = FIRM_NOUNS.has(head) ? mostNamed(focuses) : undefined;
  const candidates = focuses.recent.filter(
    (focus) => focus.kind === 'organization' && focus.count > 0 && (at.unit - focus.unit <= MOST_UNITS_BACK || focus === most),
  );
  for (const focus of named) if (focus?.kind === 'organization' && !candidates.includes(focus)) candidates.push(focus);
  const scored = candidates
    .filter(
      (focus) =>
        named.has(focus) || (GENERAL_NOUNS.has(head) && !(FIRM_NOUNS.has(head) && PUBLIC.test(focus.entity?.name ?? ''))),
    )
    .map((focus) => ({
      focus,
      score:
        (named.has(focus) ? 2 : 0) +
        (focus.subjectPlace === focus.place ? 0.8 : 0) +
        0.3 * Math.log2(Math.max(1, focus.count)) -
        0.5 * Math.min(at.sentence - focus.sentence, 6) -
        0.3 * Math.min(at.unit - focus.unit, 5),
    }));
  return scored.length > 0 ? probabilities(scored, named.size > 0 ? 0.15 : 0.2) : rankTopic(candidates, at);
}

/** The business that an article is about is "the company" however long it has not been named. */
function mostNamed({ recent }: FocusList): Ranked['focus'] | undefined {
  const [most, next] = recent
    .filter(({ kind, entity, count }) => kind === 'organization' && count > 0 && !PUBLIC.test(entity?.name ?? ''))
    .sort((a, b) => b.count - a.count);
  return most !== undefined && most.count > (next?.count ?? 0) ? most : undefined;
}

const MOST_SENTENCES_TO_TOPIC = 3;
/** How often "the union" means the organization the text was just about when nothing says that it is a union. */
const TOPICAL_GROUP = 0.75;

/** "Unifor was given no notice. “…,” the union said": the subject just before, if its name does not say that it is something else. */
function rankTopic(candidates: readonly Ranked['focus'][], at: PronounPlace): readonly RankedDescription[] {
  const fitting = candidates.filter(
    ({ entity, sentence, subjectPlace, place }) =>
      at.sentence - sentence <= MOST_SENTENCES_TO_TOPIC && subjectPlace === place && !saysWhatItIs(entity?.name ?? ''),
  );
  const latest = Math.max(...fitting.map(({ sentence }) => sentence));
  const near = fitting.filter(({ sentence }) => sentence === latest);
  const [only, another] = near;
  return only === undefined || another !== undefined ? [] : [{ focus: only, probability: TOPICAL_GROUP }];
}

const saysWhatItIs = (name: string): boolean =>
  PUBLIC.test(name) || name.split(/\s+/u).some((word) => GROUP_NOUNS.has(lexiconKey(word)));

/** How often a relative whom the text has named is meant. */
const NAMED_RELATIVE = 0.9;

/** "her husband": whom the text said to be that, or whose wife "her" means. */
function rankKin(
  owner: string,
  head: string,
  at: PronounPlace,
  { focuses, kinship, lexicon }: DescriptionContext,
): readonly RankedDescription[] {
  if (!/^(?:his|her)$/u.test(owner) || (lexicon.classes(head) & WordClass.kin) === 0) return [];
  const [about] = rankPronoun(owner, at, focuses) ?? [];
  return ofRelatives(kinship.find(head, about?.focus.entity), { focuses });
}

function ofRelatives(
  relatives: readonly DetectedEntity[],
  { focuses }: Pick<DescriptionContext, 'focuses'>,
): readonly RankedDescription[] {
  const found = relatives.flatMap((entity) => focuses.of(entity) ?? []);
  return found.map((focus, index) => ({
    focus,
    probability: index === 0 ? NAMED_RELATIVE : (1 - NAMED_RELATIVE) / found.length,
  }));
}

/** "her husband": somebody with the surname of whoever the text was about. */
function rankRelative(head: string, at: PronounPlace, { focuses, lexicon }: DescriptionContext): readonly RankedDescription[] {
  const bits = classesOf(head, lexicon);
  const gender = (bits & WordClass.femaleWord) !== 0 ? 'female' : (bits & WordClass.maleWord) !== 0 ? 'male' : undefined;
  if ((bits & WordClass.kin) === 0 || gender === undefined) return [];
  const surname = ({ entity }: Ranked['focus']): string => entity?.name.split(/\s+/u).slice(1).at(-1) ?? '';
  const [about] = rankFocuses('person', undefined, at, focuses);
  if (about === undefined || surname(about.focus) === '') return [];
  return probabilities(
    focuses.recent
      .filter(
        (focus) =>
          focus !== about.focus &&
          focus.kind === 'person' &&
          surname(focus) === surname(about.focus) &&
          (focus.gender ?? gender) === gender,
      )
      .map((focus) => ({ focus, score: -0.4 * Math.min(at.unit - focus.unit, 5) })),
    0.3,
  );
}

const OFFICES =
  'senator representative congressman congresswoman governor minister premier president mayor lawmaker legislator councillor councilman mp mpp mla candidate leader speaker whip critic chairman'.split(
    ' ',
  );

/** Whether a role or title of somebody is an office that parties fill. */
const isPolitician = ({ entity }: Ranked['focus'], { withRole }: DescriptionContext): boolean =>
  entity !== undefined && OFFICES.some((office) => withRole(office).includes(entity));

/** How often it is whoever the paragraph, or the one before it, names alone. */
const ALONE = 0.72;

/** The only person that a paragraph has brought up outside quotation marks so far. */
function onlyNamed(focuses: readonly Ranked['focus'][], unit: number): Ranked['focus'] | undefined {
  const [only, another] = focuses.filter((focus) => focus.unit === unit);
  return another === undefined ? only : undefined;
}

/** Words for players that no list has, or has as words for things too. */
const PLAYERS = new Set(
  'goaltender goalie winger blueliner backstop freshman sophomore infielder outfielder shortstop linebacker baseman'.split(' '),
);

/** "the Dutch", "the Chinese": a whole nation more often than somebody of it. */
const OF_MANY = /(?:[cs]h|ese|ss)$/u;

/** "the striker", "the 22-year-old", "the Spaniard": where no role says who, the person the text is about, if no other role speaks against it. */
function rankInFocus(
  head: string,
  at: PronounPlace,
  context: DescriptionContext,
  isFormer = false,
): readonly RankedDescription[] {
  const { focuses, lexicon } = context;
  const bits = classesOf(head, lexicon);
  const age = ageOf(head);
  const isPerson =
    isFormer ||
    PLAYERS.has(head) ||
    (bits & (WordClass.role | WordClass.title)) !== 0 ||
    ((bits & WordClass.demonym) !== 0 && !OF_MANY.test(head)) ||
    YEAR_OLD.test(head) ||
    /(?:man|woman)$/u.test(head);
  if (!isPerson || PLURAL.test(head) || UNNAMED_ROLES.test(head)) return [];
  const gender = (bits & WordClass.femaleWord) !== 0 ? 'female' : (bits & WordClass.maleWord) !== 0 ? 'male' : undefined;
  const all = rankFocuses('person', gender, at, focuses)
    .filter(({ focus }) => focus.entity !== undefined && !isAnswered(focus.entity, at))
    .filter(({ focus }) => !isOfOtherParty(focus, head))
    .filter(({ focus }) => age === undefined || focus.age === undefined || focus.age === age)
    .map((one) => (at.sentence - one.focus.subjectSentence <= 1 ? { ...one, probability: TOPIC * one.probability } : one))
    .map((one) => (saysOtherwise(one.focus, bits) ? { ...one, probability: OTHERWISE * one.probability } : one))
    .sort((a, b) => b.probability - a.probability);
  const politicians = ADHERENT.test(head) ? all.filter(({ focus }) => isPolitician(focus, context)) : [];
  const named = politicians.length > 0 ? politicians : all;
  const total = named.reduce((sum, { probability }) => sum + probability, 0) || 1;
  const everybody = all.map(({ focus }) => focus);
  const alone = onlyNamed(everybody, at.unit) ?? onlyNamed(everybody, at.unit - 1);
  const turn = at.turnOf === undefined ? undefined : named.find(({ focus }) => focus.entity?.id === at.turnOf);
  const meant = turn ?? (named[0]?.focus === alone ? named[0] : undefined);
  if (meant !== undefined) {
    const others = total - meant.probability || 1;
    const rest = named
      .filter((other) => other !== meant)
      .map(({ focus, probability }) => ({ focus, probability: ((1 - ALONE) * probability) / others / 2, fallback: true }));
    return [{ focus: meant.focus, probability: ALONE, fallback: true }, ...rest];
  }
  const unclear = isBesideAnother(everybody) ? UNCLEAR : 1;
  return named.map(({ focus, probability }) => ({
    focus,
    probability: (unclear * (YEAR_OLD.test(head) ? OF_AGE : IN_FOCUS) * probability) / total,
    fallback: true,
  }));
}

/** How much less sure it is whom of two such a description means. */
const UNCLEAR = 0.5;

/** "a penalty by NAME and a late strike by NAME. “…,” the Ghanaian said": the likeliest stands beside another, and neither is the subject. */
function isBesideAnother([first, second]: readonly Ranked['focus'][]): boolean {
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
const saysOtherwise = ({ entity }: Ranked['focus'], bits: number): boolean =>
  entity?.role !== undefined && (bits & (WordClass.role | WordClass.title)) !== 0;

function probabilities(
  scored: readonly { readonly focus: Ranked['focus']; readonly score: number }[],
  nobody: number,
): readonly RankedDescription[] {
  const total = scored.reduce((sum, { score }) => sum + Math.exp(score), 0);
  return scored
    .map(({ focus, score }) => ({ focus, probability: ((1 - nobody) * Math.exp(score)) / total }))
    .sort((a, b) => b.probability - a.probability);
}
