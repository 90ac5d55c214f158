import { type EntityKind, otherKind } from '../../model/annotation';
import type { ArticleMention } from '../articleMention';
import { isMostlyPerson, lastWord, type NameReadings, nameReadings } from './nameReadings';

/** Organizations that are surer than this are not taken for people of the same surname. */
const SURE = 0.9;
const MOST_WORDS = 3;

/** People in full who are less sure than this say nothing of organizations that are sure. */
const LEAST_IN_FULL = 0.6;

/** What a mention is rather than what it was read as, with why. */
interface Verdict {
  readonly kind: EntityKind;
  readonly why: string;
}

const NAMED: Verdict = { kind: 'person', why: 'A person of this name is in the article.' };
const HUMAN: Verdict = { kind: 'person', why: 'The article tells of a human being of this name.' };
const SHORT_FORM: Verdict = { kind: 'organization', why: 'An organization of the article starts with it.' };

/**
 * One name, one kind: where the same words were read both ways, the reading with more weight in the whole article wins. So it is with
 * names of people in all their forms: who is "Ms Crewe" or "Rokeya" elsewhere is a person as Davinia Crewe and Rokeya Khatun too. A doubtful
 * person of one word is the organization whose name starts with it. A bare word that is the surname of somebody named in full is that person,
 * however sure the lists are of an organization, unless the article shows by more than the word that it has one.
 */
export function harmonizeKinds(mentions: readonly ArticleMention[]): ArticleMention[] {
  const readings = nameReadings(mentions);
  const bearers = soleBearers(mentions, readings);
  // The surnames of whoever was named in full so far, of one word and of several.
  const introduced = new Set<string>();
  return mentions.map((mention) => {
    if (mention.kind === 'person') for (const surname of surnamesOf(mention)) introduced.add(surname);
    const verdict = isOfBearer(mention, bearers) ? NAMED : verdictOn(mention, readings, introduced);
    return verdict === undefined || verdict.kind === mention.kind
      ? mention
      : { ...mention, ...verdict, origin: 'names/one-kind' };
  });
}

/** "lorne", "red lorne" of "Ada Red Lorne"; none of one word alone. */
function surnamesOf(mention: ArticleMention): readonly string[] {
  const { words } = mention;
  if (words.length < 2) return NO_SURNAMES;
  const surnames = [lastWord(mention)];
  for (let from = words.length - 2; from > 0; from--) surnames.push(words.slice(from).join(' '));
  return surnames;
}

const NO_SURNAMES: readonly string[] = [];

/** What the other mentions say about one that is no bare surname of somebody named in full. */
function verdictOn(mention: ArticleMention, readings: NameReadings, introduced: ReadonlySet<string>): Verdict | undefined {
  if (mention.hasHumanSign) return undefined;
  if (isOfHuman(mention, readings)) return HUMAN;
  if (isDoubtful(mention) && isPersonElsewhere(mention, readings, introduced)) return NAMED;
  if (isPartOf(mention, readings)) return { kind: otherKind(mention.kind), why: 'It is part of a longer name of the article.' };
  return isShortForm(mention, readings) ? SHORT_FORM : mostUsed(mention, readings);
}

/**
 * The surnames of whoever is named in full, each with the first place, that no organization of the article has: none of several words, none that the
 * words around it call one, and none that prose names before.
 */
function soleBearers(
  mentions: readonly ArticleMention[],
  { inOrganizations }: NameReadings,
): ReadonlyMap<string, ArticleMention> {
  const bearers = new Map<string, ArticleMention>();
  for (const mention of mentions) {
    const { kind, words, confidence } = mention;
    const word = lastWord(mention);
    if (kind === 'person' && words.length > 1 && confidence >= LEAST_IN_FULL && !bearers.has(word) && !inOrganizations.has(word))
      for (const form of formsOf(word)) if (!bearers.has(form) && !inOrganizations.has(form)) bearers.set(form, mention);
  }
  if (bearers.size === 0) return bearers;
  for (const mention of mentions) {
    if (mention.kind !== 'organization' || mention.words.length !== 1) continue;
    const word = lastWord(mention);
    const bearer = bearers.get(word);
    if (bearer !== undefined && (mention.isFirm || (isBefore(mention, bearer) && !isAbove(mention, bearer))))
      bearers.delete(word);
  }
  return bearers;
}

const LEAST_LETTERS_OF_HALF = 3;

/** A surname, and the halves of "velzha-lorne", by which its bearer may go too. */
const formsOf = (surname: string): readonly string[] =>
  surname.includes('-') ? [surname, ...surname.split('-').filter(({ length }) => length >= LEAST_LETTERS_OF_HALF)] : [surname];

const isBefore = (one: ArticleMention, other: ArticleMention): boolean => one.span.start < other.span.start;

/** In the headline above the text that names somebody in full. */
const isAbove = ({ unit }: ArticleMention, bearer: ArticleMention): boolean => unit === 0 && bearer.unit > 0;

/** "Cage" behind Odile Cage, or in the headline above. */
function isOfBearer(mention: ArticleMention, bearers: ReadonlyMap<string, ArticleMention>): boolean {
  if (mention.words.length !== 1) return false;
  const word = lastWord(mention);
  const bearer = bearers.get(word);
  if (bearer === undefined || !(isBefore(bearer, mention) || isAbove(mention, bearer))) return false;
  // "Velzha" is Ada Velzha-Lorne only where no list is sure of a firm.
  return lastWord(bearer) === word || isDoubtful(mention);
}

/** "Velling" and "Orrin Velling" where the article has "Velling's mother", no Velling Holdings, and does not speak of a firm. */
const isOfHuman = (mention: ArticleMention, { humanSurnames, openings }: NameReadings): boolean =>
  isDoubtful(mention) &&
  !mention.isFirm &&
  humanSurnames.has(lastWord(mention)) &&
  (openings.get(lastWord(mention))?.organization ?? 0) === 0;

/** "Mah & Tan" is a firm whoever Ms Tan is. */
const isDoubtful = ({ kind, confidence, words, text }: ArticleMention): boolean =>
  kind === 'organization' && confidence < SURE && words.length <= MOST_WORDS && !text.includes('&');

/** Whether a doubtful organization bears the name of somebody of the article. */
const isPersonElsewhere = (mention: ArticleMention, readings: NameReadings, introduced: ReadonlySet<string>): boolean =>
  isMostlyPerson(readings.surnames, lastWord(mention)) ||
  isOnlyPersonElsewhere(mention, readings) ||
  isMostlyPerson(readings.names, mention.words[0] ?? '') ||
  isOfIntroduced(mention, readings, introduced);

/** "Selvar" alone behind Kavi Selvar, in an article that has no Selvar Holdings; "Red Selvar" behind Kavi Red Selvar. */
const isOfIntroduced = (
  { key, words }: ArticleMention,
  { inOrganizations }: NameReadings,
  introduced: ReadonlySet<string>,
): boolean => introduced.has(key) && (words.length > 1 || !inOrganizations.has(key));

/** "Kavi Selvar" where "Selvar" alone is a person and no other organization ends so: firms are not called by their last word. */
function isOnlyPersonElsewhere(mention: ArticleMention, { names, surnames }: NameReadings): boolean {
  if (mention.words.length === 1) return false;
  const own = names.get(mention.key);
  const bearers = surnames.get(lastWord(mention));
  const alone = names.get(lastWord(mention));
  return alone !== undefined && alone.person > 0 && bearers?.organization === own?.organization;
}

/** "Velavan Agro" in an article about Sri Velavan Agro Foods is the firm, "Sai Hale" the person where the article has a D Sai Hale Reddy. */
function isPartOf({ kind, key, confidence }: ArticleMention, { parts, human }: NameReadings): boolean {
  const whole = parts.get(key);
  if (whole === undefined || human.has(key)) return false;
  return confidence < SURE && whole[kind] === 0 && whole[otherKind(kind)] > confidence;
}

/** "Torvald" in an article about Torvald Partners in which nobody bears that name in full: doubtful people of one word are the firm. */
function isShortForm(mention: ArticleMention, { names, surnames, openings, human }: NameReadings): boolean {
  const { kind, confidence, words, title, kin } = mention;
  if (kind !== 'person' || confidence >= SURE || words.length !== 1 || title !== undefined || kin) return false;
  const [word = ''] = words;
  const opened = openings.get(word);
  const own = names.get(word);
  if (opened === undefined || own === undefined || opened.person > 0 || opened.organization < SURE) return false;
  // Whoever bears the word behind a first name weighs more as a surname than the word alone.
  const bearers = (surnames.get(word)?.person ?? 0) - own.person;
  return bearers <= 0 && (!human.has(word) || opened.organization + own.organization > own.person);
}

/** How the article uses the same name with more weight; undefined where both ways weigh the same, or a title says what it is. */
function mostUsed(mention: ArticleMention, { names, surnames }: NameReadings): Verdict | undefined {
  const weight = names.get(mention.key);
  if (weight === undefined || mention.title !== undefined || weight.person === weight.organization) return undefined;
  const kind = weight.person > weight.organization ? 'person' : 'organization';
  // The weight may be that of mentions which are the person's too.
  if (kind === 'organization' && isMostlyPerson(surnames, lastWord(mention))) return undefined;
  return { kind, why: 'The article uses the same name that way elsewhere.' };
}
