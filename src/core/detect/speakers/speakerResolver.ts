import type { DetectedEntity, DetectedSpeaker, Evidence } from '../../model/detection';
import type { Span } from '../../text/span';
import type { ArticleMention } from '../articleMention';
import { genderOfName, genderOfTitle, type Gender } from '../entities/gender';
import type { ResolvedEntities } from '../entities/resolveEntities';
import { lexiconKey, type Lexicon } from '../lexicon';
import { WordClass } from '../wordClass';

/** How many mentions before a pronoun or description are asked whether it means them. */
const MOST_LOOKED_AT = 14;
const LEAST_CONFIDENCE = 0.5;

/** One person or organization mention as pronouns and descriptions see it. */
export interface Antecedent {
  readonly mention: ArticleMention;
  readonly entity: DetectedEntity;
  /** Stands inside quotation marks: the reporter's pronouns seldom mean it. */
  readonly quoted: boolean;
  /** Opens its sentence or is followed by a verb of saying. */
  readonly subject: boolean;
}

/** Everything needed to say who a pronoun or a description means at some place of the article. */
export interface SpeakerContext {
  readonly lexicon: Lexicon;
  readonly entities: ResolvedEntities;
  /** All mentions before the place, in reading order; the end is looked at first. */
  readonly antecedents: readonly Antecedent[];
  /** Id of the entity that spoke last, and in which unit. */
  readonly lastSpeaker?: { readonly entity: string; readonly unit: number } | undefined;
}

const MALE = new Set(['he']);
const FEMALE = new Set(['she']);

/** Whom "she", "he", "it" or "they" means at a place. `link` is the rule that found the pronoun. */
export function resolvePronoun(word: string, span: Span, unit: number, link: Evidence, context: SpeakerContext): DetectedSpeaker {
  const key = word.toLowerCase();
  const text = { text: word, span };
  if (key !== 'he' && key !== 'she' && key !== 'it') {
    return { ...text, origin: 'speaker/pronoun', confidence: 0.5, why: `"${word}" is named nowhere near.` };
  }
  const kind = key === 'it' ? 'organization' : 'person';
  const gender: Gender = MALE.has(key) ? 'male' : FEMALE.has(key) ? 'female' : undefined;
  const scores = new Map<string, { score: number; entity: DetectedEntity }>();
  let looked = 0;
  for (let i = context.antecedents.length - 1; i >= 0 && looked < MOST_LOOKED_AT; i--) {
    const antecedent = context.antecedents[i];
    if (antecedent?.entity.kind !== kind) continue;
    if (unit - antecedent.mention.unit > 4) break;
    const score = pronounScore(antecedent, unit, looked, gender, context);
    looked++;
    if (score === undefined) continue;
    const known = scores.get(antecedent.entity.id);
    if (known === undefined || known.score < score) scores.set(antecedent.entity.id, { score, entity: antecedent.entity });
  }
  const ranked = [...scores.values()].sort((a, b) => b.score - a.score);
  return fromRanking(ranked, text, 'speaker/pronoun', (name) => `"${word}" most likely means ${name}, named before.`, link);
}

function pronounScore(
  antecedent: Antecedent,
  unit: number,
  rank: number,
  gender: Gender,
  context: SpeakerContext,
): number | undefined {
  const own = genderOfEntity(antecedent.entity, context, antecedent.mention);
  if (gender !== undefined && own !== undefined && own !== gender) return undefined;
  let score = 3 - rank * 0.45 - (unit - antecedent.mention.unit) * 0.9;
  if (gender !== undefined && own === gender) score += 0.6;
  if (antecedent.subject) score += 1.1;
  if (antecedent.quoted) score -= 2.2;
  const last = context.lastSpeaker;
  if (last?.entity === antecedent.entity.id && unit - last.unit <= 1) score += 0.9;
  return score;
}

/** The gender that names, titles and roles of an entity agree on. */
function genderOfEntity(entity: DetectedEntity, context: SpeakerContext, mention: ArticleMention): Gender {
  const { lexicon } = context;
  const pronouns = context.entities.pronounsOf.get(entity.id);
  if (pronouns !== undefined) return pronouns;
  const words = entity.name.split(/\s+/u).map(lexiconKey);
  return genderOfTitle(mention.title) ?? genderOfTitle(entity.role) ?? genderOfName(words, lexicon);
}

/** Whom a description means: "the minister", "the agency", "the company". */
export function resolveDescription(
  words: string,
  span: Span,
  unit: number,
  link: Evidence,
  context: SpeakerContext,
): DetectedSpeaker {
  const text = { text: words, span };
  const plain: DetectedSpeaker = {
    ...text,
    origin: link.origin,
    confidence: 0.8,
    why: `${link.why}, and the article names nobody for "${words}".`,
  };
  const keys = words.split(/\s+/u).map(lexiconKey);
  // "a spokesman", "two officials", "one man" are nobody that was named before.
  if (!/^(?:the|his|her|their|its)$/u.test(keys[0] ?? '')) return plain;
  const head = keys[keys.length - 1] ?? '';
  if (keys.length > 5 || keys.some((key) => /^(?:of|for|at|from|in|with)$/u.test(key))) return plain;
  const bits = context.lexicon.classes(head);
  const ranked: { score: number; entity: DetectedEntity }[] = [];
  const seen = new Set<string>();
  for (let i = context.antecedents.length - 1; i >= 0 && seen.size < MOST_LOOKED_AT; i--) {
    const antecedent = context.antecedents[i];
    if (antecedent === undefined || seen.has(antecedent.entity.id)) continue;
    seen.add(antecedent.entity.id);
    const fits = fitOf(keys, head, bits, antecedent);
    if (fits <= 0) continue;
    ranked.push({
      score: fits - seen.size * 0.15 - Math.min(unit - antecedent.mention.unit, 6) * 0.1,
      entity: antecedent.entity,
    });
  }
  ranked.sort((a, b) => b.score - a.score);
  const top = ranked[0];
  if (top === undefined || top.score < 1.2) return plain;
  return fromRanking(ranked, text, 'speaker/description', (name) => `"${words}" most likely means ${name}.`, link);
}

const GROUP_WORDS = new Set(
  'company firm group agency organization organisation body club side team newspaper paper broadcaster channel network party union bank airline manufacturer operator carmaker charity foundation association federation council court ministry department university hospital police army military force commission committee board bureau office regulator watchdog startup retailer utility bench consortium institute museum school magazine outlet'.split(
    ' ',
  ),
);

function fitOf(keys: readonly string[], head: string, bits: number, { entity, mention }: Antecedent): number {
  if (entity.kind === 'person') {
    if ((bits & (WordClass.role | WordClass.title | WordClass.kin)) === 0) return 0;
    const role = ` ${(entity.role ?? mention.title ?? '').toLowerCase()} `;
    if (!role.includes(` ${head} `)) return 0;
    return keys.slice(1, -1).every((key) => role.includes(key)) ? 3 : 2;
  }
  if (!GROUP_WORDS.has(head)) return 0;
  const name = entity.name.toLowerCase();
  if (name.includes(head)) return 3;
  const generic =
    /^(?:company|firm|group|agency|organization|organisation|body|outlet|operator|manufacturer|retailer|utility|startup|newspaper|paper|broadcaster|channel)$/u.test(
      head,
    );
  return generic ? 1.6 : 0;
}

/** Sure enough: the entity. Close calls: the candidates, best first. Nobody: the words alone. */
function fromRanking(
  ranked: readonly { readonly score: number; readonly entity: DetectedEntity }[],
  text: { readonly text: string; readonly span: Span },
  origin: string,
  why: (name: string) => string,
  link: Evidence,
): DetectedSpeaker {
  const [best, second] = ranked;
  if (best === undefined)
    return { ...text, origin, confidence: 0.4, why: `The article names nobody whom "${text.text}" could mean.` };
  const lead = best.score - (second?.score ?? best.score - 3);
  const confidence = Math.round(100 * link.confidence * (1 / (1 + Math.exp(-0.4 - 1.1 * lead)))) / 100;
  const candidates = ranked.slice(0, 3).map(({ entity }) => entity.id);
  if (confidence < LEAST_CONFIDENCE)
    return { ...text, candidates, origin, confidence, why: `"${text.text}" may mean ${best.entity.name} or somebody else.` };
  return {
    ...text,
    entity: best.entity.id,
    ...(candidates.length > 1 ? { candidates } : {}),
    origin,
    confidence,
    why: why(best.entity.name),
  };
}
