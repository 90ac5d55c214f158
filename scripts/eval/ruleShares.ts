import { bestFirst } from '../../src/core/measure/bestFirst';
import type { GoldArticle } from '../../src/core/measure/gold';
import { groupBy } from '../../src/core/measure/linkedMentions';
import { intersectionOverUnion } from '../../src/core/measure/overlap';
import { predictionOf } from '../../src/core/measure/predictionOf';
import { quoteCore, quoteSimilarity } from '../../src/core/measure/quoteSpans';
import type { DetectedSpeaker, Detection } from '../../src/core/model/detection';
import type { Table } from './table';

/** How often a rule decided, how often it was right, and how sure it said it was. */
export interface RuleShare {
  readonly rule: string;
  readonly count: number;
  readonly right: number;
  readonly meanConfidence: number;
}

/** An article annotated by hand, and what was found in it. */
export interface ReadArticle {
  readonly article: GoldArticle;
  readonly detection: Detection;
}

interface Outcome {
  readonly rule: string;
  readonly right: boolean;
  readonly confidence: number;
}

/** For every rule that chose a speaker: the quotes of the articles that it decided. `ruleConfidence.ts` is taken from these. */
export const speakerRuleShares = (read: readonly ReadArticle[]): RuleShare[] => sharesOf(read.flatMap(speakerOutcomes));

/** For every rule that takes something for a quote, told apart by its confidence and reason. `quoteConfidence.ts` is taken from these. */
export const quoteRuleShares = (read: readonly ReadArticle[]): RuleShare[] => sharesOf(read.flatMap(quoteOutcomes));

/** The shares with what a rule's confidence should be: (right + 1) / (all + 2). */
export const shareTable = (shares: readonly RuleShare[]): Table => [
  ['rule', 'number', 'right', '(right + 1) / (all + 2)', 'mean confidence'],
  ...shares.map(({ rule, count, right, meanConfidence }) => [
    rule,
    String(count),
    String(right),
    ((right + 1) / (count + 2)).toFixed(3),
    meanConfidence.toFixed(3),
  ]),
];

function sharesOf(outcomes: readonly Outcome[]): RuleShare[] {
  return [...groupBy(outcomes, ({ rule }) => rule)]
    .map(([rule, all]) => ({
      rule,
      count: all.length,
      right: all.filter(({ right }) => right).length,
      meanConfidence: all.reduce((sum, { confidence }) => sum + confidence, 0) / all.length,
    }))
    .sort((a, b) => b.count - a.count);
}

/** A found quote that shares less with one of the article is another. */
const LEAST_SHARED = 0.5;

function speakerOutcomes({ article, detection }: ReadArticle): Outcome[] {
  const entityOf = goldEntities(article, detection);
  return article.quotes.flatMap((quote): Outcome[] => {
    const found = detection.quotes.find(
      ({ content, span }) => intersectionOverUnion(content ?? span, quote.content ?? quote) >= LEAST_SHARED,
    );
    const speaker = found?.speaker;
    if (speaker === undefined || speaker === null) return [];
    const { entity, text, origin, confidence } = speaker;
    const right = entity === undefined ? isSameWords(text, quote.speaker) : entityOf.get(entity) === quote.speaker;
    return [{ rule: `${origin}${entity === undefined ? ' (text)' : ''}`, right, confidence }];
  });
}

/** Whom of the article each found entity is, as most of its mentions say. */
function goldEntities({ people, organizations }: GoldArticle, detection: Detection): ReadonlyMap<string, string | undefined> {
  const namedAt = new Map([...people, ...organizations].map(({ start, entity }) => [start, entity]));
  return new Map(
    [...detection.people, ...detection.organizations].map(({ id, mentions }) => {
      const votes = mentions.map(({ span }) => namedAt.get(span.start));
      const votesFor = (entity: string | undefined): number => votes.filter((vote) => vote === entity).length;
      return [id, [...votes].sort((a, b) => votesFor(b) - votesFor(a))[0]];
    }),
  );
}

function isSameWords(found: DetectedSpeaker['text'], gold: string | null): boolean {
  if (found === undefined || gold === null) return false;
  const [one, other] = [found, gold].map((text) => text.toLowerCase().replace(/^(?:the|a|an) /u, ''));
  return one !== undefined && other !== undefined && (one.includes(other) || other.includes(one));
}

function quoteOutcomes({ article, detection }: ReadArticle): Outcome[] {
  const { text } = article;
  const predicted = predictionOf('', text, detection).quotes.filter(({ marksOnly }) => !marksOnly);
  const gold = article.quotes.map((quote) => quoteCore(text, { ...quote, ...quote.content }));
  const cores = predicted.map((quote) => quoteCore(text, quote));
  const right = new Set(bestFirst(gold, cores, quoteSimilarity).values());
  return predicted.flatMap((quote, index): Outcome[] => {
    const found = detection.quotes.find(({ span, content = span }) => content.start === quote.start && content.end === quote.end);
    if (found === undefined) return [];
    const { confidence, origin, why } = found;
    return [{ rule: `${confidence} ${origin} ${why.replace(/^".*"/u, '…')}`, right: right.has(index), confidence }];
  });
}
