import type { EntityKind } from '../../model/annotation';
import type { ArticleMention } from '../articleMention';

/** Organizations that are surer than this are not taken for people of the same surname. */
const SURE = 0.9;
const MOST_WORDS = 3;

/** People in full who are less sure than this say nothing of organizations that are sure. */
const LEAST_IN_FULL = 0.6;

/** How much speaks for a word or name being a person's and an organization's: sums of confidences. */
type Weights = Map<string, Record<EntityKind, number>>;

/**
 * One name, one kind: where the same words were read both ways, the reading with more weight in the whole article wins. So it is with
 * names of people in all their forms: who is "Ms Crewe" or "Rokeya" elsewhere is a person as Davinia Crewe and Rokeya Khatun too. A doubtful
 * person of one word is the organization whose name starts with it. A bare word that is the surname of somebody named in full is that person,
 * however sure the lists are of an organization, unless the article shows by more than the word that it has one.
 */
export function harmonizeKinds(mentions: readonly ArticleMention[]): ArticleMention[] {
  const names: Weights = new Map();
  const surnames: Weights = new Map();
  const openings: Weights = new Map();
  const parts: Weights = new Map();
  const human = new Set<string>();
  const humanSurnames = new Set<string>();
  const inOrganizations = new Set<string>();
  for (const mention of mentions) {
    const { key: name } = mention;
    add(names, name, mention);
    add(surnames, lastWord(mention), mention);
    if (mention.words.length > 1) add(openings, mention.words[0] ?? '', mention);
    for (const part of partsOf(mention)) add(parts, part, mention);
    if (isHuman(mention)) human.add(name);
    if (mention.hasHumanSign) humanSurnames.add(lastWord(mention));
    if (mention.kind === 'organization' && mention.words.length > 1) for (const word of mention.words) inOrganizations.add(word);
  }
  const bearers = soleBearers(mentions, inOrganizations);
  // The surnames of whoever was named in full so far.
  const introduced = new Set<string>();
  return mentions.map((mention) => {
    const { key: name } = mention;
    if (mention.kind === 'person' && mention.words.length > 1) introduced.add(lastWord(mention));
    if (isOfBearer(mention, bearers)) {
      return mention.kind === 'person' ? mention : { ...mention, kind: 'person', origin: ONE_KIND, why: WHY_PERSON };
    }
    if (mention.hasHumanSign) return mention;
    if (isOfHuman(mention, humanSurnames, openings))
      return { ...mention, kind: 'person', origin: ONE_KIND, why: 'The article tells of a human being of this name.' };
    if (isDoubtful(mention)) {
      const isPerson =
        isMostlyPerson(surnames, lastWord(mention)) ||
        isOnlyPersonElsewhere(mention, name, names, surnames) ||
        isMostlyPerson(names, mention.words[0] ?? '') ||
        isOfIntroduced(mention, introduced, inOrganizations);
      if (isPerson) return { ...mention, kind: 'person', origin: ONE_KIND, why: WHY_PERSON };
    }
    const whole = parts.get(name);
    if (whole !== undefined && isPartOf(mention, whole) && !human.has(name)) {
      return { ...mention, kind: otherKind(mention), origin: ONE_KIND, why: 'It is part of a longer name of the article.' };
    }
    if (isShortForm(mention, names, surnames, openings, human))
      return { ...mention, kind: 'organization', origin: ONE_KIND, why: 'An organization of the article starts with it.' };
    const weight = names.get(name);
    if (weight === undefined || mention.title !== undefined) return mention;
    const kind: EntityKind = weight.person > weight.organization ? 'person' : 'organization';
    if (kind === mention.kind || weight.person === weight.organization) return mention;
    // The weight may be that of mentions which are the person's too.
    if (kind === 'organization' && isMostlyPerson(surnames, lastWord(mention))) return mention;
    return { ...mention, kind, origin: ONE_KIND, why: 'The article uses the same name that way elsewhere.' };
  });
}

const ONE_KIND = 'names/one-kind';
const WHY_PERSON = 'A person of this name is in the article.';

/**
 * The surnames of whoever is named in full, each with the first place, that no organization of the article has: none of several words, none that the
 * words around it call one, and none that prose names before.
 */
function soleBearers(
  mentions: readonly ArticleMention[],
  inOrganizations: ReadonlySet<string>,
): ReadonlyMap<string, ArticleMention> {
  const bearers = new Map<string, ArticleMention>();
  for (const mention of mentions) {
    const { kind, words, confidence } = mention;
    const word = lastWord(mention);
    if (kind === 'person' && words.length > 1 && confidence >= LEAST_IN_FULL && !bearers.has(word) && !inOrganizations.has(word))
      bearers.set(word, mention);
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

const isBefore = (one: ArticleMention, other: ArticleMention): boolean => one.span.start < other.span.start;

/** "Velling" and "Orrin Velling" where the article has "Velling's mother", no Velling Holdings, and does not speak of a firm. */
const isOfHuman = (mention: ArticleMention, humanSurnames: ReadonlySet<string>, openings: Weights): boolean =>
  isDoubtful(mention) &&
  !mention.isFirm &&
  humanSurnames.has(lastWord(mention)) &&
  (openings.get(lastWord(mention))?.organization ?? 0) === 0;

/** In the headline above the text that names somebody in full. */
const isAbove = ({ unit }: ArticleMention, bearer: ArticleMention): boolean => unit === 0 && bearer.unit > 0;

/** "Cage" behind Odile Cage, or in the headline above. */
function isOfBearer(mention: ArticleMention, bearers: ReadonlyMap<string, ArticleMention>): boolean {
  if (mention.words.length !== 1) return false;
  const bearer = bearers.get(lastWord(mention));
  return bearer !== undefined && (isBefore(bearer, mention) || isAbove(mention, bearer));
}

/** "Mah & Tan" is a firm whoever Ms Tan is. */
const isDoubtful = ({ kind, confidence, words, text }: ArticleMention): boolean =>
  kind === 'organization' && confidence < SURE && words.length <= MOST_WORDS && !text.includes('&');

/** "Selvar" alone behind Kavi Selvar, in an article that has no Selvar Holdings. */
const isOfIntroduced = (
  { words }: ArticleMention,
  introduced: ReadonlySet<string>,
  inOrganizations: ReadonlySet<string>,
): boolean => {
  const [word = '', another] = words;
  return another === undefined && introduced.has(word) && !inOrganizations.has(word);
};

/** "Kavi Selvar" where "Selvar" alone is a person and no other organization ends so: firms are not called by their last word. */
function isOnlyPersonElsewhere(mention: ArticleMention, name: string, names: Weights, surnames: Weights): boolean {
  if (mention.words.length === 1) return false;
  const own = names.get(name);
  const bearers = surnames.get(lastWord(mention));
  const alone = names.get(lastWord(mention));
  return alone !== undefined && alone.person > 0 && bearers?.organization === own?.organization;
}

/** "Torvald" in an article about Torvald Partners in which nobody bears that name in full: doubtful people of one word are the firm. */
function isShortForm(
  mention: ArticleMention,
  names: Weights,
  surnames: Weights,
  openings: Weights,
  human: ReadonlySet<string>,
): boolean {
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

/** Whether the text says somewhere that the name is a human being's: by a title, a pronoun or a relative. */
const isHuman = ({ kind, title, pronoun, kin }: ArticleMention): boolean =>
  kind === 'person' && (title !== undefined || pronoun !== undefined || kin);

const LEAST_WORDS_WITH_PARTS = 3;
const MOST_WORDS_WITH_PARTS = 6;
const NO_PARTS: readonly string[] = [];

/** The runs of two or more words within a longer name: "tom hale", "hale brandt" of "Tom Hale Brandt". */
function partsOf({ words }: ArticleMention): readonly string[] {
  if (words.length < LEAST_WORDS_WITH_PARTS || words.length > MOST_WORDS_WITH_PARTS) return NO_PARTS;
  const parts: string[] = [];
  for (let from = 0; from < words.length; from++) {
    for (let to = from + 2; to <= words.length; to++) if (to - from < words.length) parts.push(words.slice(from, to).join(' '));
  }
  return parts;
}

/** "Velavan Agro" in an article about Sri Velavan Agro Foods is the firm, "Sai Hale" the person where the article has a D Sai Hale Reddy. */
function isPartOf(mention: ArticleMention, whole: Record<EntityKind, number>): boolean {
  const other = otherKind(mention);
  return mention.confidence < SURE && whole[mention.kind] === 0 && whole[other] > mention.confidence;
}

const otherKind = ({ kind }: ArticleMention): EntityKind => (kind === 'person' ? 'organization' : 'person');

function add(weights: Weights, key: string, { kind, confidence }: ArticleMention): void {
  let weight = weights.get(key);
  if (weight === undefined) {
    weight = { person: 0, organization: 0 };
    weights.set(key, weight);
  }
  weight[kind] += confidence;
}

function isMostlyPerson(weights: Weights, key: string): boolean {
  const weight = weights.get(key);
  return weight !== undefined && weight.person > weight.organization;
}

const ARTICLE = /^[ae]l-/u;

/** The last word without an article: "Velzha" is Ada al-Velzha. */
const lastWord = ({ words }: ArticleMention): string => (words[words.length - 1] ?? '').replace(ARTICLE, '');
