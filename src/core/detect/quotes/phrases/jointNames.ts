import type { NameMention } from '../../nameTagger';
import { hasClass, keyAt, tokenAt } from '../../words/paragraphAnalysis';
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
    const before = joins ? mentionAt(frame, end) : undefined;
    if (before?.to !== end + 1) break;
    names.unshift(before);
    link = leftOfTitlesAndRoles(frame, before.from - 1);
  }
  if (names.length === 1) return undefined;
  if (/^(?:both|the)$/u.test(keyAt(frame.paragraph, link))) link--;
  const opens = tokenAt(frame.paragraph, link)?.kind !== 'word' || openers.has(keyAt(frame.paragraph, link));
  return opens ? names : undefined;
}

/** "said | Ada Okafor | and Tom Lind.", but not "said | Ada Okafor | and Tom Lind left". */
function namesBehind(frame: Frame, first: NameMention): readonly NameMention[] | undefined {
  const { paragraph } = frame;
  const and = behindParty(paragraph, first.to);
  if (keyAt(paragraph, and) !== 'and' || tokenAt(paragraph, first.from - 1) === undefined) return undefined;
  let at = and + 1;
  while (isTitleOrRole(frame, at)) at++;
  const second = mentionAt(frame, at);
  if (second === undefined || tokenAt(paragraph, second.to)?.kind === 'possessive') return undefined;
  const isSubject = paragraph.words[second.to]?.verbShape !== VerbShape.none && tokenAt(paragraph, second.to)?.kind === 'word';
  return isSubject || hasClass(paragraph, second.to, WordClass.cue) ? undefined : [first, second];
}

function leftOfTitlesAndRoles(frame: Frame, from: number): number {
  let at = from;
  while (at >= 0 && (isTitleOrRole(frame, at) || organizationOfOffice(frame, at) !== undefined)) at--;
  const isBehindArticle = keyAt(frame.paragraph, at) === 'the' && /^(?:and|,)$/u.test(keyAt(frame.paragraph, at - 1));
  return isBehindArticle ? at - 1 : at;
}
