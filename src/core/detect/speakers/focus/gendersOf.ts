import type { DetectedEntity } from '../../../model/detection';
import { genderOfName, genderOfRole, genderOfTitle } from '../../entities/gender';
import type { ResolvedEntities } from '../../entities/resolveEntities';
import type { Lexicon } from '../../words/lexicon';
import { keysOf } from '../../words/lexiconKey';
import type { GenderOf } from './focus';

/** The genders of an article's people, by id: what titles, pronouns and roles say, else what most bearers of the first name have. */
export function gendersOf(entities: ResolvedEntities, lexicon: Lexicon): ReadonlyMap<string, GenderOf> {
  const genders = new Map<string, GenderOf>();
  for (const person of entities.people) genders.set(person.id, genderOf(person, entities, lexicon));
  return genders;
}

function genderOf({ id, name, role }: DetectedEntity, { titleOf, pronounsOf }: ResolvedEntities, lexicon: Lexicon): GenderOf {
  const titled = genderOfTitle(titleOf.get(id));
  if (titled !== undefined) return { gender: titled, genderIsSure: true };
  const byName = genderOfName(keysOf(name), lexicon);
  const called = pronounsOf.get(id) ?? genderOfRole(role);
  // What stands behind the name may be somebody else's pronoun.
  if (called !== undefined && byName !== undefined && byName !== called) return { gender: called, genderIsSure: false };
  return called === undefined ? { gender: byName, genderIsSure: false } : { gender: called, genderIsSure: true };
}
