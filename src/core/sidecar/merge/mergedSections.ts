import { pushUnder } from '../../text/pushUnder';
import type { Fields } from '../entryFields';
import type { FlatContent, Section } from './flatContent';
import { inFileOrder } from './inFileOrder';
import { finishedFields, type MergedEntity, type MergedMention } from './mergedEntry';

/** The lists of the merged file that have ids in them, as they are written, in the order of the file `into`. */
export function mergedSections(
  into: FlatContent,
  entities: ReadonlyMap<string, MergedEntity>,
  mentions: readonly MergedMention[],
  quotes: readonly MergedMention[],
): Record<Section | 'quotes', readonly Fields[]> {
  const mentionsOf = new Map<string, MergedMention[]>();
  for (const mention of mentions) pushUnder(mentionsOf, mention.entity, mention);
  const printedMentions = printer(into.mentions);
  const all = [...entities.values()].map((entity) => {
    const own = printedMentions(mentionsOf.get(entity.id) ?? []);
    return {
      id: entity.id,
      kind: entity.kind,
      at: own[0]?.at,
      fields: { ...finishedFields(entity, false), ...(own.length > 0 ? { mentions: own } : {}) },
    };
  });
  const orderOf = orderIn(into.entities);
  const section = (kind: Section): readonly Fields[] =>
    inFileOrder(
      all.filter((entity) => entity.kind === kind),
      ({ id }) => (into.entities.get(id)?.kind === kind ? orderOf(id) : undefined),
      ({ at }) => at,
    ).map(({ fields }) => fields);
  return { people: section('people'), organizations: section('organizations'), quotes: printer(into.quotes)(quotes) };
}

/** Puts mentions or quotes in the order of the file and finishes them. */
function printer(file: ReadonlyMap<string, unknown>): (items: readonly MergedMention[]) => readonly Fields[] {
  const orderOf = orderIn(file);
  return (items) =>
    inFileOrder(
      items,
      ({ id }) => orderOf(id),
      ({ fields }) => fields.at,
    ).map((item) => finishedFields(item, true));
}

function orderIn(file: ReadonlyMap<string, unknown>): (id: string) => number | undefined {
  const order = new Map([...file.keys()].map((id, n) => [id, n]));
  return (id) => order.get(id);
}
