/** A speaker as the model has it and as a sidecar does. */
interface AnySpeaker {
  readonly entity?: string | undefined;
  readonly candidates?: readonly string[] | undefined;
}

/** Who said a quote, once some entities are one: undecided between those alone, it is decided. */
export function mergedSpeaker<T extends AnySpeaker>(speaker: T, keepId: string, isOther: (id: string) => boolean): T {
  const { entity, candidates } = speaker;
  if (entity !== undefined && isOther(entity)) return { ...speaker, entity: keepId };
  if (candidates?.some(isOther) !== true) return speaker;
  const left = [...new Set(candidates.map((id) => (isOther(id) ? keepId : id)))];
  if (left.length > 1 || entity !== undefined) return { ...speaker, candidates: left };
  return { ...withoutCandidates(speaker), entity: keepId } as T;
}

const withoutCandidates = <T extends AnySpeaker>({ candidates: _all, ...speaker }: T): Omit<T, 'candidates'> => speaker;
