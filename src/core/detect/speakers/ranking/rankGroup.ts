import { keysOf, lastKey, lexiconKey } from '../../words/lexiconKey';
import { FIRM_NOUNS, GENERAL_NOUNS, GROUP_NOUNS, PLACE_BOUND_NOUNS, PRESS_NOUNS } from '../../words/organizationNouns';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { DescriptionContext } from '../focus/descriptionContext';
import type { Focus, FocusList } from '../focus/focus';
import type { PhrasePlace } from '../focus/phrasePlace';
import { fromScores, type RankedDescription } from '../focus/rankedDescription';

const MOST_UNITS_BACK = 5;

/** Names of what is no business. */
const PUBLIC =
  /\b(?:Ministry|Department|Agency|Corps|Guards?|Police|Court|University|College|Party|Union|Council|Army|Navy|Commission|Parliament|Senate|Office|Committee|Institute|Church|Federation|Association|Bureau|Board|Authority|Embassy|Consulate|Assembly|Legislature|Congress|Tribunal|Regulator|Administration|Workers|Teamsters)\b/u;

/** What agencies belong to, and what none is. */
const OF_SEVERAL_STATES =
  /(?:^[UE]\.?[NU]\.?|\b(?:Nations|Union|League|Council|Parliament|Congress|Senate|Assembly|Court|House))$/u;

/** What newspapers are called, and names of newspapers. */
const PAPER_NOUNS = wordSet('newspaper paper daily tabloid broadsheet');
const PAPERS =
  /\b(?:Times|Post|Herald|Tribune|Gazette|Guardian|Telegraph|Journal|Chronicle|Globe|Mail|Observer|Courier|Star|Sun|Standard|Daily|Monitor|Independent|Examiner|Inquirer)$/u;

/** "the company", "the union": the organizations whose stated kind or own name has the word, else those of which no word says what they are. */
export function rankGroup(
  words: string,
  keys: readonly string[],
  at: PhrasePlace,
  { focuses, withRole, lexicon }: DescriptionContext,
): readonly RankedDescription[] {
  const head = keys.at(-1) ?? '';
  // A bench is a court, whatever its name says.
  const entities = head === 'bench' ? [...withRole(head), ...withRole('court')] : withRole(head);
  const named = new Set(entities.map((entity) => focuses.of(entity)));
  const most = FIRM_NOUNS.has(head) ? mostNamed(focuses) : undefined;
  const recent = focuses.recent.filter(
    (focus) => focus.kind === 'organization' && focus.count > 0 && (at.unit - focus.unit <= MOST_UNITS_BACK || focus === most),
  );
  for (const focus of named) if (focus?.kind === 'organization' && !recent.includes(focus)) recent.push(focus);
  const isDemonym = (key: string): boolean => (lexicon.classes(key) & WordClass.demonym) !== 0;
  const nations = keys.filter(isDemonym);
  const own = ownWords(words, lexicon);
  const isOf = (focus: Focus): boolean => named.has(focus) || lastKey(focus.unnamed?.text ?? '') === head;
  const letters = lettersIn(words);
  const candidates = recent.filter((focus) => {
    if (letters.length > 0 && !isOf(focus) && isNoneOf(letters, focus)) return false;
    if (nations.length === 0 && own.length === 0) return true;
    const name = keysOf(nameOf(focus));
    if (nations.length > 0 && isOfOtherNation(name, nations, isDemonym)) return false;
    return own.length === 0 || isOf(focus) || own.some((key) => name.includes(key));
  });
  const isPrivate = isOfBusiness(head);
  const isOther = (name: string): boolean =>
    (isPrivate && PUBLIC.test(name)) || (head === 'agency' && OF_SEVERAL_STATES.test(name));
  // "the news agency" is one that the text calls so.
  const isGeneral = GENERAL_NOUNS.has(head) && !keys.includes('news');
  const isPaper = PAPER_NOUNS.has(head);
  const scored = candidates
    .filter((focus) => isOf(focus) || (isGeneral && focus.entity !== undefined && !isOther(focus.entity.name)))
    .map((focus) => ({
      focus,
      score:
        (isOf(focus) ? 2 : 0) +
        (isOf(focus) && hasAllWords(focus, keys) ? 3 : 0) +
        (isPaper && PAPERS.test(nameOf(focus)) ? 2 : 0) +
        (focus.subjectPlace === focus.place ? 0.8 : 0) +
        0.3 * Math.log2(Math.max(1, focus.count)) -
        0.5 * Math.min(at.sentence - focus.sentence, 6) -
        0.3 * Math.min(at.unit - focus.unit, 5),
    }));
  if (scored.length > 0) return fromScores(scored, named.size > 0 ? 0.15 : 0.2);
  // "the Norland army" is none whose name does not say so.
  const isOfPlace = PLACE_BOUND_NOUNS.has(head) && (nations.length > 0 || PLACED.test(words));
  return isOfPlace || OF_STATE.has(head) ? [] : rankTopic(candidates, at);
}

/** What bodies of the United Nations are called, as no other council or agency is. */
const OF_WORLD = /^(?:World|International|United Nations) /u;

/** "UN" in "the UN refugee agency", "U.N." as "UN". */
const lettersIn = (words: string): readonly string[] =>
  words
    .split(/\s+/u)
    .filter((word) => /^(?:\p{Lu}\.?){2,5}$/u.test(word))
    .map(withoutDots);

const withoutDots = (text: string): string => text.replaceAll('.', '');

/** Whether an organization goes by one of some letters. */
const isWrittenSo = ({ entity }: Focus, letters: readonly string[]): boolean =>
  entity !== undefined && [entity.name, ...entity.aliases].some((name) => letters.includes(withoutDots(name)));

/** "the UN agency" is neither the UN nor the Security Council. */
const isNoneOf = (letters: readonly string[], focus: Focus): boolean =>
  isWrittenSo(focus, letters) || (saysWhatItIs(nameOf(focus)) && !OF_WORLD.test(nameOf(focus)));

/** What every state has: "Harrowists shelled the town, the military said" is said of no group by them. */
const OF_STATE = wordSet('military army police');

/** "the U.S. military". */
const PLACED = /^[Tt]he \p{Lu}/u;

/** The name of an organization, else the words for it. */
const nameOf = ({ entity, unnamed }: Focus): string => entity?.name ?? unnamed?.text ?? '';

/** What a description calls its group by: "the state-owned | Oldport | news agency" is nobody of another name. One plain word is no name: "the Crown corporation". */
function ownWords(words: string, lexicon: DescriptionContext['lexicon']): readonly string[] {
  const is = (key: string, classes: number): boolean => (lexicon.classes(key) & classes) !== 0;
  const own = words
    .split(/[\s-]+/u)
    .slice(1)
    .filter((word) => /^\p{Lu}\p{Ll}+$/u.test(word))
    .flatMap(keysOf)
    .filter((key) => key !== 'crown' && !is(key, WordClass.demonym | WordClass.country | WordClass.place));
  return own.length === 1 && is(own[0] ?? '', WordClass.common) ? [] : own;
}

/** "the police service" is the Harbour Police Service rather than the Coroners Service. */
function hasAllWords(focus: Focus, keys: readonly string[]): boolean {
  const words = keys.length > 2 ? keysOf(nameOf(focus)) : [];
  return words.length > 0 && keys.slice(1, -1).every((key) => words.includes(key));
}

/** "the company", "the newspaper": no ministry and no coast guard. */
const isOfBusiness = (head: string): boolean => FIRM_NOUNS.has(head) || PRESS_NOUNS.has(head);

/** "the Colombian army" is not the Afghan National Army. */
const isOfOtherNation = (name: readonly string[], nations: readonly string[], isDemonym: (key: string) => boolean): boolean =>
  nations.some((nation) => !name.includes(nation)) && name.some(isDemonym);

/** The business that an article is about is "the company" however long it has not been named. */
function mostNamed({ recent }: FocusList): Focus | undefined {
  const [most, next] = recent
    .filter(
      ({ kind, entity, count }) => kind === 'organization' && count > 0 && entity !== undefined && !PUBLIC.test(entity.name),
    )
    .sort((a, b) => b.count - a.count);
  return most !== undefined && most.count > (next?.count ?? 0) ? most : undefined;
}

const MOST_SENTENCES_TO_TOPIC = 3;
/** How often "the union" means the organization the text was just about when nothing says that it is a union. */
const TOPICAL_GROUP = 0.75;

/** "Unifor was given no notice. “…,” the union said": the subject just before, if its name does not say that it is something else. */
function rankTopic(candidates: readonly Focus[], at: PhrasePlace): readonly RankedDescription[] {
  const fitting = candidates.filter(
    ({ entity, sentence, subjectPlace, place }) =>
      entity !== undefined &&
      at.sentence - sentence <= MOST_SENTENCES_TO_TOPIC &&
      subjectPlace === place &&
      !saysWhatItIs(entity.name),
  );
  const latest = Math.max(...fitting.map(({ sentence }) => sentence));
  const near = fitting.filter(({ sentence }) => sentence === latest);
  const [only, another] = near;
  return only === undefined || another !== undefined ? [] : [{ focus: only, probability: TOPICAL_GROUP }];
}

const saysWhatItIs = (name: string): boolean =>
  PUBLIC.test(name) || name.split(/\s+/u).some((word) => GROUP_NOUNS.has(lexiconKey(word)));
