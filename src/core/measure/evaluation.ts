import type { EntityKind } from '../model/annotation';
import { allQuoteCounts, coveredQuoteCounts } from './allQuotes';
import type { AnnotatedText, ReferenceText } from './annotatedText';
import { bCubedSums, type BCubedSums, type LinkScore, linkScore, NO_LINKS } from './bCubed';
import { directQuoteCounts } from './directQuotes';
import { linkedMentions } from './linkedMentions';
import { type MatchCounts, NO_MATCHES, type Score, scoreOf } from './matchCounts';
import { peopleSetCounts } from './peopleSet';
import { NO_SHORT_NAMES, type ShortNameCounts, shortNameCounts, type ShortNameScore, shortNameScore } from './shortNames';
import { SPAN_MATCHES, spanCounts, type SpanMatch } from './spanF1';
import { NO_SPEAKERS, type SpeakerCounts, speakerCounts, type SpeakerScore, speakerScore } from './speakerAccuracy';
import { sumCounts } from './sumCounts';

/** The measures that count matches, by name. */
export type MatchMeasure =
  | `${EntityKind} ${SpanMatch}`
  | 'people set'
  | 'direct quotes alike'
  | 'direct quotes exact'
  | 'all quotes alike'
  | 'all quotes 0.3'
  | 'all quotes 0.8';

/** All counts of a text, or of texts added up. */
export interface EvaluationCounts {
  readonly matches: Readonly<Record<MatchMeasure, MatchCounts>>;
  readonly speakers: SpeakerCounts;
  readonly links: BCubedSums;
  readonly shortNames: ShortNameCounts;
}

/** Every measure of a set of texts; null where the texts are not annotated for it. */
export interface Evaluation {
  readonly texts: number;
  readonly matches: Readonly<Record<MatchMeasure, Score | null>>;
  readonly speakers: SpeakerScore | null;
  readonly links: LinkScore | null;
  readonly shortNames: ShortNameScore | null;
}

const KINDS: readonly EntityKind[] = ['person', 'organization'];

/** Measures a prediction of one text. */
export function evaluateText(gold: ReferenceText, predicted: AnnotatedText): EvaluationCounts {
  const direct = directQuoteCounts(gold, predicted);
  const links = linkedMentions(gold, predicted);
  const spans = KINDS.flatMap((kind) =>
    SPAN_MATCHES.map((match) => [`${kind} ${match}`, spanCounts(gold, predicted, kind, match)] as const),
  );
  return {
    matches: {
      ...(Object.fromEntries(spans) as Record<`${EntityKind} ${SpanMatch}`, MatchCounts>),
      'people set': peopleSetCounts(gold, predicted),
      'direct quotes alike': direct.alike,
      'direct quotes exact': direct.exact,
      'all quotes alike': allQuoteCounts(gold, predicted),
      'all quotes 0.3': coveredQuoteCounts(gold, predicted, 0.3),
      'all quotes 0.8': coveredQuoteCounts(gold, predicted, 0.8),
    },
    speakers: speakerCounts(gold, predicted),
    links: bCubedSums(links),
    shortNames: shortNameCounts(links),
  };
}

/** The measures of several texts together: counts add up, so that long texts weigh more. */
export function evaluationOf(counts: readonly EvaluationCounts[]): Evaluation {
  const scores = Object.keys(counts[0]?.matches ?? {}).map((key) => {
    const name = key as MatchMeasure;
    const score = scoreOf(
      sumCounts(
        NO_MATCHES,
        counts.map(({ matches }) => matches[name]),
      ),
    );
    return [name, score.gold === 0 ? null : score] as const;
  });
  const speakers = speakerScore(
    sumCounts(
      NO_SPEAKERS,
      counts.map((count) => count.speakers),
    ),
  );
  const links = linkScore(
    sumCounts(
      NO_LINKS,
      counts.map((count) => count.links),
    ),
  );
  const shortNames = shortNameScore(
    sumCounts(
      NO_SHORT_NAMES,
      counts.map((count) => count.shortNames),
    ),
  );
  return {
    texts: counts.length,
    matches: Object.fromEntries(scores) as Record<MatchMeasure, Score | null>,
    speakers: speakers.named === 0 ? null : speakers,
    links: links.gold === 0 ? null : links,
    shortNames: shortNames.short === 0 ? null : shortNames,
  };
}
