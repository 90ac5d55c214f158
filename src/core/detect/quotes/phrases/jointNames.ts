import type { NameMention } from '../../nameTagger';
import { hasClass, isCapital, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, mentionAt } from '../frame/frame';
import { VerbShape } from '../../words/verbShape';
import { WordClass } from '../../words/wordClass';
import { PREPOSITIONS } from '../../words/smallWords';
import { wordSet } from '../../words/wordSet';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { beforeParty, behindParty } from './beforeParty';
import { organizationOfOffice } from '../frame/organizationOfOffice';
import { isTitleOrRole } from '../frame/titleLike';

const MOST_NAMES = 4;
const BEFORE_NAMES = wordSet('and but that while when as though although because where if ,');

/** "Ada Okafor and Tom Lind said", "said Ada Okafor and Tom Lind": all the names, in the order of the text, where a phrase is but one of several who speak together. */
export function jointNames(
  frame: Frame,
  { kind, mention, to }: SpeakerPhrase,
  opens: ReadonlySet<string> = BEFORE_NAMES,
): readonly NameMention[] | undefined {
  const name = mention === undefined ? mentionAt(frame, to - 1) : frame.mentions[mention];
  if (name === undefined || kind === 'pronoun') return undefined;
  // "said a spokesman for Harrow and Zenifor" is said by the spokesman.
  if (kind === 'description' && PREPOSITIONS.has(keyAt(frame.paragraph, name.from - 1))) return undefined;
  return (kind === 'name' ? namesBefore(frame, name, opens) : undefined) ?? namesBehind(frame, name);
}

/** "Ada Okafor, Tom Lind and | Grace Hale | said", "Harrow and the | Harbour Authority | said". */
function namesBefore(frame: Frame, last: NameMention, openers: ReadonlySet<string>): readonly NameMention[] | undefined {
  const names = [last];
  let link = leftOfTitlesAndRoles(frame, last.from - 1);
  while (names.length < MOST_NAMES) {
    const joins = keyAt(frame.paragraph, link) === (names.length === 1 ? 'and' : ',');
    // "NAME (R-Ohio) and NAME (D-Texas)".
    const end = joins ? beforeParty(frame.paragraph, link - 1) : -1;
    const before = joins ? (memberEndingAt(frame, end) ?? nameEndingAt(frame, end)) : undefined;
    if (before === undefined) break;
    names.unshift(before);
    link = leftOfTitlesAndRoles(frame, before.from - 1);
  }
  if (names.length === 1) return undefined;
  if (/^(?:both|the)$/u.test(keyAt(frame.paragraph, link))) link--;
  const opens = tokenAt(frame.paragraph, link)?.kind !== 'word' || openers.has(keyAt(frame.paragraph, link));
  return opens ? names : undefined;
}

const nameEndingAt = (frame: Frame, last: number): NameMention | undefined => {
  const found = mentionAt(frame, last);
  return found?.to === last + 1 ? found : undefined;
};

const MOST_TOKENS_OF_HOME = 7;

/** "Chief | Ada Okafor | of Long Lake First Nation": the person of what ends at a token. */
function memberEndingAt(frame: Frame, last: number): NameMention | undefined {
  let at = last;
  while (at > last - MOST_TOKENS_OF_HOME && (frame.mentionOf(at) >= 0 || isCapital(frame.paragraph, at))) at--;
  if (at === last || mentionAt(frame, last)?.kind === 'person') return undefined;
  if (keyAt(frame.paragraph, at) === 'the') at--;
  if (!/^(?:of|from|with)$/u.test(keyAt(frame.paragraph, at))) return undefined;
  const person = nameEndingAt(frame, at - 1);
  return person?.kind === 'person' ? person : undefined;
}

/** "said | Ada Okafor | and Tom Lind.", but not "said | Ada Okafor | and Tom Lind left". */
function namesBehind(frame: Frame, first: NameMention): readonly NameMention[] | undefined {
  const { paragraph } = frame;
  const and = behindHome(frame, behindParty(paragraph, first.to));
  if (keyAt(paragraph, and) !== 'and' || tokenAt(paragraph, first.from - 1) === undefined) return undefined;
  let at = and + 1;
  while (isTitleOrRole(frame, at)) at++;
  const second = mentionAt(frame, at);
  if (second === undefined || tokenAt(paragraph, second.to)?.kind === 'possessive') return undefined;
  const isSubject = paragraph.words[second.to]?.verbShape !== VerbShape.none && tokenAt(paragraph, second.to)?.kind === 'word';
  return isSubject || hasClass(paragraph, second.to, WordClass.cue) ? undefined : [first, second];
}

/** "NAME | of Long Lake First Nation | and": the token behind what somebody is of, that token itself where "and" stands there. */
function behindHome({ paragraph, mentionOf }: Frame, from: number): number {
  if (!/^(?:of|from|with)$/u.test(keyAt(paragraph, from))) return from;
  const start = keyAt(paragraph, from + 1) === 'the' ? from + 2 : from + 1;
  let at = start;
  while (at < start + MOST_TOKENS_OF_HOME && (mentionOf(at) >= 0 || isCapital(paragraph, at))) at++;
  return at === start ? from : at;
}

function leftOfTitlesAndRoles(frame: Frame, from: number): number {
  let at = from;
  while (at >= 0 && (isTitleOrRole(frame, at) || organizationOfOffice(frame, at) !== undefined)) at--;
  const isBehindArticle = keyAt(frame.paragraph, at) === 'the' && /^(?:and|,)$/u.test(keyAt(frame.paragraph, at - 1));
  return isBehindArticle ? at - 1 : at;
}
