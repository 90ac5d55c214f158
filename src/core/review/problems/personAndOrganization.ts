import type { Entity } from '../../model/entity';
import { foldName } from '../../model/sameName';
import { placedMentions } from './placedMentions';
import type { Finding, ReviewedArticle } from './problem';

/**
 * Names that stand for a person in one place and for an organization in another. A company that is called by its founder's last name is
 * no mistake: only full names count. Looks at suggestions too, since one of the two is most often a wrong one.
 */
export function personAndOrganization({ annotations: { people, organizations } }: ReviewedArticle): readonly Finding[] {
  const byName = new Map(people.map((person) => [foldName(person.name), person]));
  return organizations.flatMap((organization) => {
    const person = byName.get(foldName(organization.name));
    return person === undefined ? [] : (findingOf(person, organization) ?? []);
  });
}

function findingOf(person: Entity, organization: Entity): Finding | undefined {
  const [asPerson] = placedMentions(person);
  const [asOrganization] = placedMentions(organization);
  if (asPerson === undefined || asOrganization === undefined) return undefined;
  return {
    span: asPerson.span.start > asOrganization.span.start ? asPerson.span : asOrganization.span,
    severity: 'information',
    message: { key: 'problem.personAndOrganization', args: [person.name] },
    fixes: [
      {
        title: { key: 'problem.fix.bothPerson', args: [] },
        action: { kind: 'merge', keep: person.id, other: organization.id },
      },
      {
        title: { key: 'problem.fix.bothOrganization', args: [] },
        action: { kind: 'merge', keep: organization.id, other: person.id },
      },
    ],
  };
}
