import type { EntityKind } from '../../model/annotation';
import type { DetectedEntity } from '../../model/detection';
import { freeSlug } from '../../model/slug';
import type { ArticleMention } from '../articleMention';
import type { Lexicon } from '../words/lexicon';
import { keysOf } from '../words/lexiconKey';
import { WordClass } from '../words/wordClass';
import { fullestMention, type EntityDraft } from './entityDraft';
import { type Gender, genderOfName, genderOfTitle } from './gender';
import { isOffice } from './officesOfTitle';
import { groupOrganizations } from './groupOrganizations';
import { groupPeople } from './groupPeople';
import { isCourtesy } from './statedRole';

export interface ResolvedEntities {
  readonly people: readonly DetectedEntity[];
  readonly organizations: readonly DetectedEntity[];
  /** The entity of a mention, by where the mention starts. */
  readonly entityAt: ReadonlyMap<number, DetectedEntity>;
  /** The gender of the pronouns that the text uses for a person, by entity id. */
  readonly pronounsOf: ReadonlyMap<string, 'male' | 'female'>;
  /** A title that tells an entity's gender ("Ms."), by entity id. */
  readonly titleOf: ReadonlyMap<string, string>;
}

/** Who is who: puts the mentions of an article together to people and organizations, whichever way the names were found. */
export function resolveEntities(mentions: readonly ArticleMention[], lexicon: Lexicon): ResolvedEntities {
  const isFamilyFirst = (word: string): boolean => (lexicon.classes(word) & WordClass.familyFirst) !== 0;
  const people = groupPeople(
    mentions.filter((mention) => mention.kind === 'person'),
    lexicon,
    isFamilyFirst,
  );
  const organizations = groupOrganizations(
    mentions.filter((mention) => mention.kind === 'organization'),
    lexicon,
  );
  const drafts: EntityDraft[] = [
    ...people.map((group) => ({ kind: 'person' as const, mentions: group })),
    ...organizations.map((group) => ({ kind: 'organization' as const, mentions: group })),
  ].sort((a, b) => firstPlace(a) - firstPlace(b));

  const taken = new Set<string>();
  const entityAt = new Map<number, DetectedEntity>();
  const genders = new Map<string, 'male' | 'female'>();
  const titles = new Map<string, string>();
  const found: Record<EntityKind, DetectedEntity[]> = { person: [], organization: [] };
  for (const draft of drafts) {
    const entity = entityOf(draft, taken, lexicon);
    if (entity === undefined) continue;
    found[draft.kind].push(entity);
    for (const mention of draft.mentions) entityAt.set(mention.span.start, entity);
    const pronouns = pronounsOf(draft, entity.name, lexicon);
    if (pronouns !== undefined) genders.set(entity.id, pronouns);
    const title = titleAmong(draft.mentions, entity.role, lexicon);
    if (title !== undefined) titles.set(entity.id, title);
  }
  return { people: found.person, organizations: found.organization, entityAt, pronounsOf: genders, titleOf: titles };
}

/** How many more pronouns it takes to say the other gender than the first name does. */
const LEAST_AGAINST_NAME = 2;

/**
 * What most of the pronouns behind the name say. Those that the first name speaks against may be somebody else's: "Tom Lind met Ada Okafor. Lind
 * rejected her account and said she was wrong."
 */
function pronounsOf({ mentions }: EntityDraft, name: string, lexicon: Lexicon): Gender {
  if (mentions.every(({ pronoun }) => pronoun === undefined)) return undefined;
  const byName = genderOfName(keysOf(name), lexicon);
  let balance = 0;
  for (const { pronoun, pronounOwns } of mentions) {
    if (pronounOwns && byName !== undefined && pronoun !== byName) continue;
    balance += pronoun === 'male' ? 1 : pronoun === 'female' ? -1 : 0;
  }
  const most = balance > 0 ? 'male' : balance < 0 ? 'female' : undefined;
  const isAgainst = byName !== undefined && most !== byName;
  return isAgainst && Math.abs(balance) < LEAST_AGAINST_NAME ? undefined : most;
}

const firstPlace = (draft: EntityDraft): number => draft.mentions[0]?.span.start ?? 0;

function entityOf({ kind, mentions }: EntityDraft, taken: Set<string>, lexicon: Lexicon): DetectedEntity | undefined {
  const fullest = fullestMention(mentions, lexicon);
  if (fullest === undefined) return undefined;
  const id = freeSlug(fullest.text, (candidate) => taken.has(candidate));
  taken.add(id);
  const name = fullest.text;
  const aliases = aliasesOf(mentions, name);
  const role = statedAmong(mentions, name, lexicon);
  const found = mentions.map(({ span, text, origin, confidence, why }) => ({ span, text, origin, confidence, why }));
  return role === undefined ? { id, kind, name, aliases, mentions: found } : { id, kind, name, aliases, role, mentions: found };
}

/** The other names, each once, in the order of the text. */
function aliasesOf(mentions: EntityDraft['mentions'], name: string): readonly string[] {
  if (mentions.every(({ text }) => text === name)) return [];
  const names = new Set(mentions.map(({ text }) => text));
  names.delete(name);
  return [...names];
}

/** What the article states beside the full name, where people are introduced; else beside any of the names, such as a headline's. */
function statedAmong(mentions: EntityDraft['mentions'], name: string, lexicon: Lexicon): string | undefined {
  const telling = mentions.filter(({ role, title }) => role !== undefined || title !== undefined);
  if (telling.length === 0) return undefined;
  const stated = (among: EntityDraft['mentions']): string | undefined =>
    among.find(({ role }) => role !== undefined)?.role ?? among.find(({ title }) => isRole(title, lexicon))?.title;
  return stated(telling.filter(({ text }) => text === name)) ?? stated(telling);
}

/** The title that tells the gender, else the one that a stated role leaves unsaid: "Rep." of "Rep. Tom Lind, a Democrat from Oldport". */
const titleAmong = (mentions: EntityDraft['mentions'], role: string | undefined, lexicon: Lexicon): string | undefined =>
  mentions.find(({ title }) => genderOfTitle(title) !== undefined)?.title ??
  (role === undefined ? undefined : mentions.find(({ title }) => title !== role && isRole(title, lexicon))?.title);

/** Whether what stands before a name says who somebody is: "Colonel", not "Mr." nor the name of a country or a party. */
const isRole = (title: string | undefined, lexicon: Lexicon): boolean =>
  title !== undefined &&
  !isCourtesy(title) &&
  (keysOf(title).some((key) => (lexicon.classes(key) & (WordClass.role | WordClass.title)) !== 0) || isOffice(title));
