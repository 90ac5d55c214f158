import { allNames } from '../../model/allNames';
import type { EntityKind } from '../../model/annotation';
import { foldName } from '../../model/sameName';
import type { RegistryContent, RegistryEntity } from '../../sidecar/schema';

/** Whom the registry may know somebody as. */
export interface RegistryQuery {
  readonly kind: EntityKind;
  readonly name: string;
  readonly aliases: readonly string[];
}

/**
 * The entities of the registry, best first: by how well their names fit what was typed, and while nothing is typed by how much they are
 * like the one they are looked for. What does not fit what was typed is left out.
 */
export function rankRegistry(registry: RegistryContent, typed: string, wanted?: RegistryQuery): readonly RegistryEntity[] {
  const like = (entity: RegistryEntity): number =>
    wanted === undefined
      ? 0
      : bestFit([wanted.name, ...wanted.aliases], allNames(entity)) + Number(entity.kind === wanted.kind) / 2;
  return registry.entities
    .map((entity) => ({ entity, fit: typed.trim() === '' ? 1 : bestFit([typed], allNames(entity)), like: like(entity) }))
    .filter(({ fit }) => fit > 0)
    .sort((a, b) => b.fit - a.fit || b.like - a.like || a.entity.name.localeCompare(b.entity.name))
    .map(({ entity }) => entity);
}

const bestFit = (typed: readonly string[], names: readonly string[]): number =>
  Math.max(0, ...typed.flatMap((one) => names.map((name) => nameFit(one, name))));

/**
 * How well a name fits what was typed, from 0 (not at all) to 1 (the same): every word typed must be the beginning of a word of the name,
 * stand in it, or be near it by one slip of a finger (two from eight letters on); initials will do as well ("mbs", Mohammed bin Salman).
 */
function nameFit(typed: string, name: string): number {
  const [wanted, words] = [wordsOf(typed), wordsOf(name)];
  if (wanted.length === 0) return 0;
  if (wanted.join(' ') === words.join(' ')) return 1;
  const initials = words.map((word) => word.slice(0, 1)).join('');
  if (wanted.length === 1 && words.length > 1 && initials.startsWith(wanted[0] ?? '') && (wanted[0]?.length ?? 0) > 1)
    return 0.85;
  let sum = 0;
  for (const word of wanted) {
    const best = Math.max(0, ...words.map((each) => wordFit(word, each)));
    if (best === 0) return 0;
    sum += best;
  }
  // Of two that fit alike, the one of which less is left over.
  return (0.9 * sum) / wanted.length - 0.05 * (1 - wanted.length / Math.max(wanted.length, words.length));
}

function wordFit(typed: string, word: string): number {
  if (word === typed) return 1;
  if (word.startsWith(typed)) return 0.9;
  if (typed.length > 1 && word.includes(typed)) return 0.6;
  const slips = typed.length >= 8 ? 2 : typed.length >= 4 ? 1 : 0;
  return slips > 0 && distanceToPrefix(typed, word) <= slips ? 0.4 : 0;
}

/**
 * The least number of letters to insert, delete, replace or swap with a neighbour that make a word, or the beginning of one, of another
 * (optimal string alignment).
 */
function distanceToPrefix(typed: string, word: string): number {
  const [a, b] = [[...typed], [...word]];
  let before: readonly number[] = [];
  let last: readonly number[] = b.concat('').map((_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const replaced = (last[j - 1] ?? 0) + Number(a[i - 1] !== b[j - 1]);
      const isSwap = i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1];
      row.push(
        Math.min(
          replaced,
          (last[j] ?? 0) + 1,
          (row[j - 1] ?? 0) + 1,
          isSwap ? (before[j - 2] ?? 0) + 1 : Number.MAX_SAFE_INTEGER,
        ),
      );
    }
    before = last;
    last = row;
  }
  return Math.min(...last);
}

const wordsOf = (text: string): readonly string[] =>
  foldName(text)
    .split(/[\s\-.,]+/u)
    .filter((word) => word !== '');
