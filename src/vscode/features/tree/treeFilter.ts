import type { Entity, Mention, Quote } from '../../../core/index';
import { foldName } from '../../../core/index';

/** Whether every word that was typed stands in one of the texts, without regard to case and accents. */
export type TextFilter = (...texts: readonly string[]) => boolean;

/** Undefined where nothing is typed. */
export function textFilter(typed: string): TextFilter | undefined {
  const words = foldName(typed)
    .split(' ')
    .filter((word) => word !== '');
  if (words.length === 0) return undefined;
  return (...texts) => {
    const folded = texts.map(foldName);
    return words.every((word) => folded.some((text) => text.includes(word)));
  };
}

/** An entity with what its node opens to. */
export interface ListedEntity {
  readonly entity: Entity;
  readonly said: readonly Quote[];
  readonly mentions: readonly Mention[];
}

/** The entity with all it has where a name or the role fits, else with those quotes and mentions that do; undefined where none does. */
export function filteredEntity(listed: ListedEntity, fits: TextFilter): ListedEntity | undefined {
  const { entity, said, mentions } = listed;
  if (fits(entity.name, ...entity.aliases, entity.role ?? '')) return listed;
  const fitting = { entity, said: said.filter(({ text }) => fits(text)), mentions: mentions.filter(({ text }) => fits(text)) };
  return fitting.said.length + fitting.mentions.length === 0 ? undefined : fitting;
}
