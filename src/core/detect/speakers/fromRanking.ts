import type { DetectedSpeaker, Evidence } from '../../model/detection';
import type { Span } from '../../text/span';
import type { Focus } from './focus';

/** Somebody who may be meant, and how likely. */
export interface Ranked {
  readonly focus: Focus;
  readonly probability: number;
}

const LEAST_CONFIDENCE = 0.42;
const LEAST_CANDIDATE = 0.08;

/** Sure enough: the entity. Close calls: the candidates, best first. Nobody, or somebody without a name: the words alone. */
export function fromRanking(
  ranked: readonly Ranked[],
  text: { readonly text: string; readonly span: Span },
  origin: string,
  why: (name: string) => string,
  link: Evidence,
): DetectedSpeaker {
  const [best] = ranked;
  if (best === undefined)
    return { ...text, origin, confidence: 0.4, why: `The article names nobody whom "${text.text}" could mean.` };
  const confidence = Math.round(100 * link.confidence * best.probability) / 100;
  const candidates = ranked.flatMap(({ focus, probability }) =>
    focus.entity === undefined || probability < LEAST_CANDIDATE ? [] : [focus.entity.id],
  );
  const some = candidates.length === 0 ? {} : { candidates: candidates.slice(0, 3) };
  const { entity, unnamed } = best.focus;
  if (entity === undefined && unnamed !== undefined)
    return {
      ...text,
      text: unnamed.text,
      ...some,
      origin,
      confidence,
      why: `"${text.text}" most likely means "${unnamed.text}".`,
    };
  if (confidence < LEAST_CONFIDENCE || entity === undefined)
    return {
      ...text,
      ...some,
      origin,
      confidence,
      why: `"${text.text}" may mean ${entity?.name ?? 'one person'} or somebody else.`,
    };
  return {
    ...text,
    entity: entity.id,
    ...(candidates.length > 1 ? some : {}),
    origin,
    confidence,
    why: why(entity.name),
  };
}
