import { COMPLETING } from '../../quotes/phrases/descriptionWords';
import { keysOf } from '../../words/lexiconKey';
import { GROUP_NOUNS } from '../../words/organizationNouns';
import { WordClass } from '../../words/wordClass';
import type { DescriptionContext } from '../focus/descriptionContext';
import type { Ranked } from '../focus/fromRanking';
import { officeOf, officeOfOwner } from './heldOffice';
import { ofStatedParty, partyLetters } from './partyLetters';
import { isPartyOffice, isPolitician } from './partyOffice';
import { classesOfNoun, isPluralNoun, isYearOld } from '../focus/personNoun';
import { isAnswered, type PhrasePlace } from '../focus/phrasePlace';
import { rankAged, TEENAGER } from './rankAged';
import type { RankedDescription } from '../focus/rankedDescription';
import { rankGroup } from './rankGroup';
import { rankInFocus } from './rankInFocus';
import { rankHolders } from './rankHolders';
import { rankIntroduced } from './rankIntroduced';
import { isOfOtherParty, rankParty, tellOtherState } from './rankParty';
import { rankKin, rankNamesakes, rankRelatives } from './rankRelatives';
import { rankRole } from './rankRole';

/** "Ada Okafor's | brother". */
const OWNER = /^(\p{Lu}.*?)['’]s /u;

/** How a description of somebody whom the reader knows opens. */
const DEFINITE = /^(?:the|his|her|their|its)(?:\s|$)/iu;
const MOST_WORDS = 6;

/** Somebody without a name is soon forgotten. */
const MOST_UNITS_TO_UNNAMED = 6;

/** Everybody a definite description may mean, best first; nobody where it brings up somebody new. */
export function rankDescription(words: string, at: PhrasePlace, context: DescriptionContext): readonly RankedDescription[] {
  return rankWords(words, at, context).filter(({ focus }) => focus.fronts !== at.span.start);
}

function rankWords(words: string, at: PhrasePlace, context: DescriptionContext): readonly RankedDescription[] {
  const [opened = '', owner] = OWNER.exec(words) ?? [];
  // "a spokesman", "two officials", "one man" are nobody that was named before.
  if (owner === undefined && !DEFINITE.test(words)) return [];
  const keys = withoutComplement(keysOf(words));
  if (owner !== undefined) {
    const relatives = rankRelatives(context.kinship.find(keys.at(-1) ?? '', context.named(owner)), context.focuses);
    if (relatives.length > 0) return relatives;
    const holders = rankHolders(officeOfOwner(owner, keys), at, context);
    return holders.length > 0 || context.named(owner)?.kind === 'person'
      ? holders
      : rankOfficer(words.slice(opened.length), at, context);
  }
  const head = keys[keys.length - 1] ?? '';
  const complement = keys.findIndex((key) => COMPLETING.has(key));
  if (complement > 0) {
    const holders = rankHolders(officeOf(keys, complement), at, context);
    return holders.length > 0 ? holders : rankIntroduced(keys, complement, at, context);
  }
  if (keys.length > MOST_WORDS) return [];
  if (GROUP_NOUNS.has(head)) return rankGroup(words, keys, at, context);
  const known = rankKnown(keys, head, at, context);
  if (known.length > 0) return known;
  const byRole = rankRole(keys, head, at, context);
  const letters = isPartyOffice(head) ? partyLetters(words) : undefined;
  if (byRole.length > 0) return letters === undefined ? byRole : ofStatedParty(byRole, letters);
  if (keys[0] !== 'the') return keys.length === 2 ? rankNamesakes(head, at, context) : [];
  // "He asked the pilot": somebody else, whoever the text is about.
  if (at.isObject === true) return [];
  const inFocus = rankUnstated(keys, head, at, context);
  // "the UDA MP" is nobody of whom the text states another office.
  return letters === undefined ? inFocus : inFocus.filter(({ focus }) => focus.entity?.role === undefined);
}

/** "Norland's | chief medical officer of health": whom the text is about, if it puts no office to them, nor that office to anybody. */
function rankOfficer(words: string, at: PhrasePlace, context: DescriptionContext): readonly RankedDescription[] {
  const keys = keysOf(`the ${words}`);
  const found = keys.findIndex((key) => COMPLETING.has(key));
  const complement = found > 0 ? found : keys.length;
  const isHeld = context.withRole(keys[complement - 1] ?? '').some((entity) => context.focuses.of(entity) !== undefined);
  return isHeld ? [] : rankIntroduced(keys, complement, at, context);
}

/** Those of whom the text has said just this: relatives, the witness, somebody without a name, those of the age or the party. */
function rankKnown(
  keys: readonly string[],
  head: string,
  at: PhrasePlace,
  context: DescriptionContext,
): readonly RankedDescription[] {
  const relatives = rankKin(keys[0] ?? '', head, at, context);
  if (relatives.length > 0) return relatives;
  const witness = keys.length === 2 && head === 'witness' ? context.focuses.lastWitness : undefined;
  if (witness?.entity !== undefined && !isAnswered(witness.entity, at)) return [{ focus: witness, probability: WITNESS }];
  const somebody = context.focuses.recent.find(
    ({ kind, unnamed, unit }) =>
      kind === 'person' &&
      unnamed !== undefined &&
      at.unit - unit <= MOST_UNITS_TO_UNNAMED &&
      mayBeCalled(unnamed.text, head, keys),
  );
  if (somebody !== undefined) return [{ focus: somebody, probability: UNNAMED }];
  const ofAge = rankAged(keys, context);
  if (ofAge.length > 0) return ofAge;
  const ofParty = rankParty(keys, context.focuses.recent, context.withRole).filter(
    ({ focus }) => focus.entity === undefined || !isAnswered(focus.entity, at),
  );
  return withTopicOfParty(ofParty, keys, at, context);
}

/** How often "the Ohio Republican" is the politician whom the sentence before is about, rather than one whom the text called so earlier. */
const TOPIC_OF_PARTY = 0.7;

/** "NAME, an Ohio Republican, agrees. ⏎ Sen. OTHER is not sure. “…,” the Ohio Republican said": OTHER, if the text puts no state to the name. */
function withTopicOfParty(
  ofParty: readonly Ranked[],
  keys: readonly string[],
  at: PhrasePlace,
  context: DescriptionContext,
): readonly Ranked[] {
  const [best] = ofParty;
  if (best === undefined || best.focus.unit === at.unit) return ofParty;
  const topic = context.focuses.recent.find(
    ({ kind, entity, subjectSentence }) => kind === 'person' && entity !== undefined && at.sentence - subjectSentence <= 1,
  );
  const isOpen = topic?.entity !== undefined && topic.party?.state === undefined && !isAnswered(topic.entity, at);
  if (!isOpen || ofParty.some(({ focus }) => focus === topic) || isOfOtherParty(topic, keys) || !isPolitician(topic, context))
    return ofParty;
  const rest = ofParty.map(({ focus, probability }) => ({ focus, probability: (1 - TOPIC_OF_PARTY) * probability }));
  return [{ focus: topic, probability: TOPIC_OF_PARTY }, ...rest];
}

/** "the 20-year-old qualifier", "the retired pipefitter", "the South Norlander": whatever the noun or trade, a single person, whom the text is about. */
function rankUnstated(
  keys: readonly string[],
  head: string,
  at: PhrasePlace,
  context: DescriptionContext,
): readonly RankedDescription[] {
  const nation = keys.length === 3 ? `${keys[1]} ${head}` : '';
  if (nation !== '' && (context.lexicon.classes(nation) & WordClass.demonym) !== 0) return rankInFocus(nation, keys, at, context);
  const age = keys.find(isYearOld);
  const isFormer = /^(?:retired|former)$/u.test(keys[1] ?? '') && keys.length === 3 && !GROUP_NOUNS.has(head);
  const isKnown = (classesOfNoun(head, context.lexicon) & (WordClass.maleWord | WordClass.femaleWord)) !== 0;
  return rankInFocus(age !== undefined && !isKnown && !isPluralNoun(head) ? age : head, keys, at, context, isFormer);
}

/** How often "the woman" is the woman without a name whom the text brought up last. */
const UNNAMED = 0.65;

/** How often "the witness" is whoever answered in court last. */
const WITNESS = 0.9;

/** "the mother of five", "the father-of-two", "the 31-year-old from Lagos": the woman, the man, the 31-year-old. */
function withoutComplement(keys: readonly string[]): readonly string[] {
  const [article = '', head = '', preposition = ''] = keys;
  const parent = head.includes('-of') || preposition.startsWith('of') ? PARENT.exec(keys.slice(1).join('-')) : null;
  if (parent !== null) return [article, parent[1] === undefined ? 'woman' : 'man'];
  if (!isYearOld(head)) return keys;
  if (/^(?:from|of|with)$/u.test(preposition)) return [article, head];
  const from = keys.indexOf('from');
  return from > 0 ? keys.slice(0, from) : keys;
}

const PARENT =
  /^(?:(?:grand)?mother|mum|mom|(grandfather|father|dad))-of-(?:one|two|three|four|five|six|seven|eight|nine|ten|\d+)$/u;

/** Whether words brought up somebody whom a description with that head may mean. */
function mayBeCalled(text: string, head: string, keys: readonly string[]): boolean {
  const words = text.toLowerCase().split(/\s+/u);
  const isCalled = words.includes(head) || (TEENAGER.test(head) && words.some((word) => TEENAGED.test(word)));
  return isCalled && !tellOtherState(keys, words);
}

/** "a teenage boy", "a 15-year-old girl": "the teen". */
const TEENAGED = /^(?:teen(?:age[dr]?)?|1[3-9]-year-old)$/u;
