import type { DetectedSpeaker, Evidence } from '../../../model/detection';
import type { Span } from '../../../text/span';
import type { Focus } from './focus';

/** Somebody who may be meant, and how likely. */
export interface Ranked {
  readonly focus: Focus;
  readonly probability: number;
}

const LEAST_CONFIDENCE = 0.33;
/** Where somebody else is nearly as likely. */
const LEAST_CONFIDENCE_IF_CLOSE = 0.42;
const CLEAR_LEAD = 1.05;
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
    return {
      text: text.text,
      span: text.span,
      origin,
      confidence: 0.4,
      why: `The article names nobody whom "${text.text}" could mean.`,
    };
  const confidence = Math.round(100 * link.confidence * best.probability) / 100;
  const candidates: string[] = [];
  for (const { focus, probability } of ranked) {
    if (focus.entity !== undefined && probability >= LEAST_CANDIDATE) candidates.push(focus.entity.id);
  }
  const some = candidates.slice(0, 3);
  const { span } = text;
  const { entity, unnamed } = best.focus;
  if (entity === undefined && unnamed !== undefined) {
    const called = `"${text.text}" most likely means "${unnamed.text}".`;
    return undecided(unnamed.text, span, some, origin, confidence, called);
  }
  const isClose = best.probability < CLEAR_LEAD * (ranked[1]?.probability ?? 0);
  if (confidence < (isClose ? LEAST_CONFIDENCE_IF_CLOSE : LEAST_CONFIDENCE) || entity === undefined) {
    const doubt = `"${text.text}" may mean ${entity?.name ?? 'one person'} or somebody else.`;
    return undecided(text.text, span, some, origin, confidence, doubt);
  }
  const said = why(entity.name);
  return candidates.length > 1
    ? { text: text.text, span, entity: entity.id, candidates: some, origin, confidence, why: said }
    : { text: text.text, span, entity: entity.id, origin, confidence, why: said };
}

/** Written out, as above: to spread what may be missing into a literal is far slower. */
const undecided = (
  text: string,
  span: Span,
  candidates: readonly string[],
  origin: string,
  confidence: number,
  why: string,
): DetectedSpeaker =>
  candidates.length === 0 ? { text, span, origin, confidence, why } : { text, span, candidates, origin, confidence, why };
