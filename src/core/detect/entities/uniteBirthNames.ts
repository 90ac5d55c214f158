import type { Person } from './person';
import type { PersonMention } from './personMention';

/** "Zeca Marambaia was born José Carlos dos Santos": two names of one person. */
export function uniteBirthNames(mentions: readonly PersonMention[], people: readonly Person[]): void {
  if (!mentions.some(({ mention }) => mention.defines)) return;
  const holder = new Map<PersonMention, Person>();
  for (const person of people) for (const mention of person.mentions) holder.set(mention, person);
  mentions.forEach((mention, index) => {
    const before = mentions[index - 1];
    if (!mention.mention.defines || before?.mention.unit !== mention.mention.unit) return;
    const [person, other] = [holder.get(before), holder.get(mention)];
    if (person === undefined || other === undefined || person === other) return;
    for (const moved of other.mentions.splice(0)) {
      person.mentions.push(moved);
      holder.set(moved, person);
    }
  });
}
