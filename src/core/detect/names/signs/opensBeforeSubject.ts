import type { TokenRange } from '../../../text/sentence';
import { caseAt, hasClass, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { VerbShape } from '../../words/verbShape';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { opensSentence } from './opensSentence';

const C = WordClass;
const SUBJECT_PRONOUNS = wordSet('they you we he she it');
const SUBJECT_OPENERS = wordSet('i they you we he she it the a an his her their its two three');
/** What hardly stands behind a name that is a subject. */
const BEHIND_PARTICIPLES = wordSet(
  'the a an his her their its at in on to for with from by about into over questions calls before alongside',
);
const MOST_TOKENS_TO_COMMA = 16;

/** "Hope they come", "Fielding questions, NAME said": whether a single word opens the sentence in front of its subject, as a verb does and no name. */
export function opensBeforeSubject(paragraph: ParagraphAnalysis, { from, to }: TokenRange, sentence: TokenRange): boolean {
  if (to - from !== 1 || !opensSentence(paragraph, from, sentence) || caseAt(paragraph, to) !== 'lower') return false;
  return SUBJECT_PRONOUNS.has(keyAt(paragraph, to)) || leadsIn(paragraph, from, sentence);
}

/** "Testifying before the board, | officials |": what people do who speak, and several of them. */
const isSayer = (paragraph: ParagraphAnalysis, participle: number, index: number): boolean =>
  hasClass(paragraph, participle, C.cue) && hasClass(paragraph, index, C.role | C.kin | C.cueNoun);

/** "Fielding questions from reporters, NAME said": no verb but the participle in front of the comma, and the subject behind it. */
function leadsIn(paragraph: ParagraphAnalysis, participle: number, { to }: TokenRange): boolean {
  if (!keyAt(paragraph, participle).endsWith('ing') || !BEHIND_PARTICIPLES.has(keyAt(paragraph, participle + 1))) return false;
  if (hasClass(paragraph, participle, C.organization | C.acronym | C.firstName | PLACE_CLASSES)) return false;
  for (let i = participle + 2; i < Math.min(to, participle + MOST_TOKENS_TO_COMMA); i++) {
    if (textAt(paragraph, i) === ',')
      return isCapital(paragraph, i + 1) || SUBJECT_OPENERS.has(keyAt(paragraph, i + 1)) || isSayer(paragraph, participle, i + 1);
    if (tokenAt(paragraph, i)?.kind === 'mark' || paragraph.words[i]?.verbShape === VerbShape.verb) return false;
  }
  return false;
}
