import { findEntity } from '../../model/annotationSet';
import { foldName } from '../../model/sameName';
import type { Finding, ReviewedArticle } from './problem';

/**
 * Speakers whom the registry does not know, each once, at the first of their quotes. Only confirmed quotes: who speaks in a suggestion is
 * not settled yet. Says nothing where there is no registry.
 */
export function unknownSpeaker({ annotations, registry }: ReviewedArticle): readonly Finding[] {
  if (registry.length === 0) return [];
  const ids = new Set(registry.map(({ id }) => id));
  const names = new Set(registry.flatMap(({ name, aliases }) => [name, ...aliases]).map(foldName));
  const seen = new Set<string>();
  return annotations.quotes.flatMap(({ id, span, status, speaker }): readonly Finding[] => {
    if (span === null || status !== 'confirmed' || speaker?.entity === undefined || seen.has(speaker.entity)) return [];
    seen.add(speaker.entity);
    const entity = findEntity(annotations, speaker.entity);
    if (entity === undefined || (entity.entity !== undefined && ids.has(entity.entity))) return [];
    if ([entity.name, ...entity.aliases].some((name) => names.has(foldName(name)))) return [];
    return [
      {
        span,
        severity: 'information',
        message: { key: 'problem.unknownSpeaker', args: [entity.name] },
        fixes: [
          { title: { key: 'problem.fix.promote', args: [entity.name] }, action: { kind: 'promote', entity: entity.id } },
          { title: { key: 'problem.fix.link', args: [entity.name] }, action: { kind: 'link', entity: entity.id } },
          { title: { key: 'problem.fix.setSpeaker', args: [] }, action: { kind: 'setSpeaker', quote: id } },
        ],
      },
    ];
  });
}
