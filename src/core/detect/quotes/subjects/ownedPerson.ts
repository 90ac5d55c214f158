import { caseAt, hasClass, tokenAt } from '../../words/paragraphAnalysis';
import type { Frame } from '../frame/frame';
import { WordClass } from '../../words/wordClass';
import type { SpeakerPhrase } from '../frame/speakerPhrase';

const MOST_MODIFIERS = 3;
const PERSON = WordClass.kin | WordClass.role;

/** "Ada Okafor's elder brother left": the brother, by name where that follows ("her brother, Tom"), where the owner was taken for the subject. */
export function ownedPerson(frame: Frame, { kind, from, mention }: SpeakerPhrase): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const owner = kind === 'name' && mention !== undefined ? frame.mentions[mention] : undefined;
  if (owner?.kind !== 'person' || tokenAt(paragraph, owner.to)?.kind !== 'possessive') return undefined;
  for (let token = owner.to + 1; token <= owner.to + 1 + MOST_MODIFIERS; token++) {
    if (tokenAt(paragraph, token)?.kind !== 'word' || caseAt(paragraph, token) !== 'lower') return undefined;
    const isNoun = hasClass(paragraph, token, PERSON) && !hasClass(paragraph, token + 1, PERSON);
    if (!isNoun) continue;
    const named = tokenAt(paragraph, token + 1)?.text === ',' ? frame.mentionOf(token + 2) : -1;
    const person = frame.mentions[named];
    if (person?.kind === 'person') return { kind: 'name', from: person.from, to: person.to, mention: named };
    const goesOn = tokenAt(paragraph, token + 1)?.kind !== 'word' || frame.mentionOf(token + 1) >= 0;
    return goesOn ? undefined : { kind: 'description', from, to: token + 1 };
  }
  return undefined;
}
