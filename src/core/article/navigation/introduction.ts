import type { Entity, Mention } from '../../model/entity';
import { foldName } from '../../model/sameName';

/**
 * The mention that introduces an entity: the first one with its fullest name, or of those in the text the first one with the most
 * words. Undefined where no mention has a place.
 */
export function introduction({ name, mentions }: Entity): Mention | undefined {
  const placed = mentions.filter(({ span }) => span !== null);
  const [first] = placed;
  // So it is with most, and nothing need be folded for it.
  if (first === undefined || first.text === name) return first;
  const full = foldName(name);
  const introducing = placed.find(({ text }) => foldName(text) === full);
  if (introducing !== undefined) return introducing;
  const most = Math.max(...placed.map(({ text }) => wordCount(text)));
  return placed.find(({ text }) => wordCount(text) === most);
}

const wordCount = (text: string): number => text.trim().split(/\s+/u).length;
