import type { EntityKind } from '../../../model/annotation';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { caseAt, hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { isGroupNoun } from '../../words/organizationNouns';
import { isPlainVerb } from '../../words/isPlainVerb';
import { ARTICLES_AND_OWNERS, PREPOSITIONS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { isAdherent } from './adherent';
import { descriptionEndingAt } from './descriptionEndingAt';
import { OF_TENURE } from './descriptionWords';
import { isFieldUpTo } from './fieldOfOffice';
import { memberOf } from './memberOf';
import { personBefore } from './personBefore';
import { hasPersonWord, namePhrase, type SpeakerPhrase } from '../frame/speakerPhrase';
import { isTitleStop } from '../frame/titleLike';
import { arePeople } from './voiceless';

const C = WordClass;

/** Prepositions that lead what completes a description. */
const HOLDING_PREPOSITIONS = new Set(['for', 'of', 'at', 'from', 'with', 'in', 'on', 'by', 'to']);

/** What somebody has that speaks for them. */
const AROUND_PERSON = wordSet('office family administration government cabinet campaign camp estate');

/** A name, unless it only completes a description: "a spokesman for the ministry" is the spokesman, not the ministry. */
export function nameOrHolder(frame: Frame, sentence: FrameSentence, index: number, mention: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const found = frame.mentions[mention];
  if (found === undefined) return undefined;
  if (isAdherent(frame, found)) return { kind: 'description', from: found.from - 1, to: found.to };
  const name = namePhrase(found, mention);
  if (found.kind === 'person' && isHouse(paragraph, found.from - 1)) return name;
  const last = tokenIn(sentence, index);
  const start = index - (last - found.from);
  let before = start - 1;
  while (before >= 0 && standsBeforeName(frame, tokenIn(sentence, before), found.kind)) before--;
  const preposition = keyAt(paragraph, tokenIn(sentence, before));
  if (found.kind === 'organization' && LEADING.test(preposition) && keyAt(paragraph, tokenIn(sentence, before - 1)) === 'to') {
    const chosen = chosenTo(frame, sentence, before - 2);
    if (chosen !== undefined) return { ...chosen, to: found.to };
  }
  if (!HOLDING_PREPOSITIONS.has(preposition))
    return (
      (found.kind === 'organization'
        ? (memberOf(frame, sentence, before) ?? holderBesideOwner(frame, sentence, before, found.to))
        : undefined) ?? name
    );
  // "Secretary of State NAME" is the name, "a spokesman for Health Minister NAME" and "the office of Prime Minister NAME" are not.
  const first = tokenIn(sentence, before + 1);
  if (preposition === 'of' && found.kind === 'person' && isPlainCapital(frame, first) && !isTitled(paragraph, first, found.from))
    return name;
  if (found.kind === 'person' && isFieldUpTo(frame, tokenIn(sentence, before), found.from)) return name;
  // "NAME of the Harbour Authority", "Judge NAME of the Western District of Norland".
  const person = personBefore(frame, sentence, before);
  if (person !== undefined) return person;
  const holder = descriptionEndingAt(frame, sentence, before - 1);
  if (holder !== undefined && maySpeakFor(frame, holder, found.kind)) return { ...holder, to: found.to };
  return /^(?:in|at|on|by|to|from|with)$/u.test(preposition) ? undefined : name;
}

const LEADING = /^(?:lead|head|run|chair|oversee|manage|join|represent|replace)$/u;
const CHOSEN = /^(?:chosen|picked|named|nominated|tapped|appointed|hired|selected|elected)$/u;

/** "the mayor's pick | to lead the Harbour Authority", "the man chosen | to run it": whoever is to do so, described up to an item. */
const chosenTo = (frame: Frame, sentence: FrameSentence, last: number): SpeakerPhrase | undefined =>
  descriptionEndingAt(frame, sentence, CHOSEN.test(keyAt(frame.paragraph, tokenIn(sentence, last))) ? last - 1 : last);

/** "the speaker of the parliament | NAME", "the head of the board | NAME": who is named behind what the office is of. */
const isHouse = (paragraph: ParagraphAnalysis, token: number): boolean =>
  caseAt(paragraph, token) === 'lower' && (HOUSES.has(keyAt(paragraph, token)) || isGroupNoun(keyAt(paragraph, token)));

const HOUSES = wordSet('parliament senate congress assembly government');

const isTitled = (paragraph: ParagraphAnalysis, from: number, to: number): boolean =>
  listedPhrase(paragraph, from, to, C.title | C.official) !== undefined;

/** "a spokesman |", "the family |", "Associates |", but not "Harrowists |", which is a name itself. */
function maySpeakFor({ paragraph, mentionOf }: Frame, holder: SpeakerPhrase, kind: EntityKind): boolean {
  const noun = holder.to - 1;
  return (
    hasPersonWord(paragraph, holder) ||
    AROUND_PERSON.has(keyAt(paragraph, noun)) ||
    (kind === 'person' && mentionOf(noun) < 0 && arePeople(paragraph, noun))
  );
}

/** "NAME of the | University of Oldport's | School of Law", "a spokesman for | Norland's | Ministry of Health": whoever is there, not the organization. */
function holderBesideOwner(frame: Frame, sentence: FrameSentence, possessive: number, to: number): SpeakerPhrase | undefined {
  if (tokenAt(frame.paragraph, tokenIn(sentence, possessive))?.kind !== 'possessive') return undefined;
  let before = possessive - 1;
  while (before >= 0 && isOfOwner(frame, tokenIn(sentence, before))) before--;
  if (!/^(?:of|for|at|from|with)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, before)))) return undefined;
  const person = personBefore(frame, sentence, before);
  if (person !== undefined) return person;
  const holder = descriptionEndingAt(frame, sentence, before - 1);
  return holder !== undefined && hasPersonWord(frame.paragraph, holder) ? { ...holder, to } : undefined;
}

/** Whether a word is one of the name of an organization or place that owns something, or stands in front of it. */
const isOfOwner = ({ paragraph, mentions, mentionOf }: Frame, token: number): boolean =>
  mentions[mentionOf(token)]?.kind === 'organization' ||
  (mentionOf(token) < 0 && (isCapital(paragraph, token) || keyAt(paragraph, token) === 'the'));

/** Whether a word may stand between a preposition and the name that it leads in. */
const standsBeforeName = (frame: Frame, token: number, kind: EntityKind): boolean =>
  isPremodifier(frame, token) || isTitleStop(frame, token) || (kind === 'person' && isOfOffice(frame, token));

/** "a lawyer for | Harbour Board | president NAME": the organization of somebody's office. */
function isOfOffice(frame: Frame, token: number): boolean {
  const found = mentionAt(frame, token);
  return found?.kind === 'organization' && hasClass(frame.paragraph, found.to, C.role | C.title);
}

const isPremodifier = (frame: Frame, token: number): boolean =>
  token >= 0 &&
  frame.mentionOf(token) < 0 &&
  (ARTICLES_AND_OWNERS.has(keyAt(frame.paragraph, token)) ||
    isCapital(frame.paragraph, token) ||
    isBehindArticle(frame, token) ||
    OF_TENURE.has(keyAt(frame.paragraph, token)) ||
    isOfRole(frame, token) ||
    isDoneTo(frame, token) ||
    hasClass(frame.paragraph, token, C.role | C.title | C.demonym | C.kin));

/** "| prime | minister NAME", "| police | officer NAME": a small word in front of what somebody is. */
const isOfRole = ({ paragraph }: Frame, token: number): boolean =>
  hasClass(paragraph, token + 1, C.role | C.title) &&
  caseAt(paragraph, token) === 'lower' &&
  tokenAt(paragraph, token)?.kind === 'word' &&
  !isFunctionToken(paragraph, token) &&
  paragraph.words[token]?.cueVerb === undefined &&
  !isPlainVerb(paragraph, token);

/** "lawyers for | ousted | leader NAME", "lawyers for | jailed | Norland banker NAME": what was done to somebody. */
const isDoneTo = ({ paragraph }: Frame, token: number): boolean =>
  isPlainVerb(paragraph, token) && keyAt(paragraph, token).endsWith('ed') && /^(?:for|of)$/u.test(keyAt(paragraph, token - 1));

/** "the ruling Workers Party", "the nonprofit Harbour Trust". */
const isBehindArticle = ({ paragraph }: Frame, token: number): boolean =>
  ARTICLES_AND_OWNERS.has(keyAt(paragraph, token - 1)) &&
  tokenAt(paragraph, token)?.kind === 'word' &&
  !PREPOSITIONS.has(keyAt(paragraph, token));

const isPlainCapital = (frame: Frame, token: number): boolean =>
  isCapital(frame.paragraph, token) && frame.mentionOf(token) < 0 && !hasClass(frame.paragraph, token, C.role | C.title | C.kin);
