import type { DetectedEntity } from '../../../model/detection';
import { officesOfTitle } from '../../entities/officesOfTitle';
import { lexiconKey } from '../../words/lexiconKey';
import { WordClass } from '../../words/wordClass';
import { ADHERENT } from '../../quotes/phrases/adherent';
import type { DescriptionContext } from '../focus/descriptionContext';
import type { Focus } from '../focus/focus';
import { contentWordsOf, type HeldOffice, isLegislator, isOfRank } from './heldOffice';
import { isAnswered, type PhrasePlace } from '../focus/phrasePlace';
import type { RankedDescription } from '../focus/rankedDescription';

/** How often the office is that of whoever the text says holds it, and of whom it is about where it says no more than the office. */
const STATED = 0.93;
const TOPICAL = 0.72;

/** Those who may be "the mayor of Oldport": whoever the text says is, else the one mayor whom it is about, if it puts them nowhere else. */
export function rankHolders(office: HeldOffice, at: PhrasePlace, context: DescriptionContext): readonly RankedDescription[] {
  if (office.of.length === 0) return [];
  const stated: Focus[] = [];
  const open: Focus[] = [];
  for (const entity of context.withRole(office.head)) {
    const focus = entity.kind === 'person' && !isAnswered(entity, at) ? context.focuses.of(entity) : undefined;
    const holds = focus === undefined ? 'no' : holdsOffice(office, entity);
    if (focus !== undefined && holds === 'yes') stated.push(focus);
    if (focus !== undefined && holds === 'open') open.push(focus);
  }
  if (stated.length > 0) return shared(stated, STATED);
  const isOpen =
    isLegislator(office.head) ||
    office.of.some((word) => (context.lexicon.classes(word) & (WordClass.place | WordClass.country)) !== 0);
  const topical = isOpen ? open.filter((focus) => isTopic(focus, at)) : [];
  return topical.length === 1 ? shared(topical, TOPICAL) : [];
}

/** What the stated role of somebody says of an office: "open" where it is the office without what it is of, or with a party. */
function holdsOffice(office: HeldOffice, { role = '' }: DetectedEntity): 'yes' | 'no' | 'open' {
  const words = contentWordsOf(role.split(/[\s,-]+/u).map(lexiconKey));
  if (!isOfRank(office, words)) return 'no';
  const rest = words.filter((word) => !office.modifiers.includes(word) && !isTitleOf(word, office.head));
  if (office.of.every((word) => words.includes(word))) return 'yes';
  if (rest.length > 0 && rest.every((word) => office.of.includes(word))) return 'yes';
  return rest.every((word) => tellsOnlyParty(word, role)) ? 'open' : 'no';
}

/** "Sen." and "senator" are titles of a senator. */
const isTitleOf = (word: string, head: string): boolean => officesOfTitle(word).includes(head);

/** "NDP" in "NDP MP", "Liberal" in "Liberal MP": says nothing of where. */
const tellsOnlyParty = (word: string, role: string): boolean =>
  ADHERENT.test(word) || role.split(/\s+/u).some((part) => /^\p{Lu}{2,6}$/u.test(part) && lexiconKey(part) === word);

/** Whether the text is just about somebody. */
const isTopic = ({ subjectSentence, spokeUnit }: Focus, at: PhrasePlace): boolean =>
  at.sentence - subjectSentence <= 1 || at.unit - spokeUnit <= 1;

function shared(focuses: readonly Focus[], first: number): readonly RankedDescription[] {
  const latest = [...focuses].sort((a, b) => b.place - a.place);
  const rest = (1 - first) / latest.length;
  return latest.map((focus, index) => ({ focus, probability: index === 0 ? first : rest }));
}
