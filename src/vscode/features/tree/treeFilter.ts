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
  // What was typed has no blanks left in it, so no word is found over the border of two texts; one long text is folded faster than many.
  return (...texts) => {
    const folded = foldName(texts.join(' '));
    return words.every((word) => folded.includes(word));
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
  const names = [entity.name, ...entity.aliases, entity.role ?? ''];
  // Most fit nowhere: one look is enough to tell.
  if (!fits(...names, ...said.map(textOf), ...mentions.map(textOf))) return undefined;
  if (fits(...names)) return listed;
  const fitting = { entity, said: said.filter(({ text }) => fits(text)), mentions: mentions.filter(({ text }) => fits(text)) };
  return fitting.said.length + fitting.mentions.length === 0 ? undefined : fitting;
}

const textOf = ({ text }: Mention | Quote): string => text;
