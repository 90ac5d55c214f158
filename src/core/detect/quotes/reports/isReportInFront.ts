import { keyAt } from '../../words/paragraphAnalysis';
import { ARTICLES_AND_OWNERS } from '../../words/smallWords';
import { isApposition } from './isApposition';
import { isAttribute } from './isAttribute';
import type { Cue } from '../frame/cue';
import { hasFiniteVerbIn, opensClause } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isComma, isDash, tokenIn } from '../frame/frame';
import { endsOnSetting } from './endsOnSetting';
import { introducesClause, isIntroduction } from './introduction';
import { reportStart } from './reportedClause';
import { countWords, isShortClause, LEAST_CLAUSE_WORDS, LEAST_WORDS, type Part } from './reportedPart';
import { saysToWhom } from './saysToWhom';
import { hasThat } from './hasThat';

/** "The road will close, she said on Monday", but not "Pointing to the map, she said the road would close". */
export function isReportInFront(frame: Frame, sentence: FrameSentence, cue: Cue, left: Part, end: number): boolean {
  const isClause = hasFiniteVerbIn(frame, sentence, ...left);
  const isShort = countWords(frame, sentence, left) < (isClause && cue.form === 'inversion' ? LEAST_CLAUSE_WORDS : LEAST_WORDS);
  if (
    (isShort && !isShortClause(frame, sentence, left)) ||
    (isApposition(frame, sentence, left) && !isBareInFront(frame, sentence, cue, left)) ||
    endsOnSetting(frame, sentence, left) ||
    reportsBehind(frame, sentence, cue, end)
  )
    return false;
  const introduces = isIntroduction(frame, sentence, left, 0);
  if (
    cue.form === 'subject' &&
    opensClause(frame, sentence, reportStart(frame, sentence, cue), end) &&
    (!isClause || introduces || opensByTalking(frame, sentence, left) || isApposed(frame, sentence, cue))
  )
    return false;
  if (introduces) return isClause && introducesClause(frame, sentence, left);
  return (
    cue.form === 'inversion' ||
    countWords(frame, sentence, [cue.to, end]) <= MOST_WORDS_OF_SAYING ||
    (isClause && tellsWhere(frame, sentence, cue, end)) ||
    saysToWhom(frame, sentence, cue, end) ||
    endsInAttribute(frame, sentence, cue)
  );
}

const TALKING =
  /^(?:addressing|replying|responding|reacting|answering|commenting|talking|delivering|briefing|testifying|appearing|inaugurating|presiding|elaborating|interacting|lamenting|highlighting)$/u;

/** "Replying to a motion moved by NAME, the minister said the road was closed": where somebody was heard. */
const opensByTalking = ({ paragraph }: Frame, sentence: FrameSentence, [from]: Part): boolean =>
  TALKING.test(keyAt(paragraph, tokenIn(sentence, from)));

/** "The company that built it, NAME, has said": what stands in front of a speaker between commas is who that is. */
const isApposed = ({ paragraph }: Frame, sentence: FrameSentence, { form, speaker, from, clauseFrom }: Cue): boolean =>
  form === 'subject' &&
  speaker?.kind === 'name' &&
  keyAt(paragraph, speaker.to) === ',' &&
  keyAt(paragraph, tokenIn(sentence, clauseFrom - 1)) === ',' &&
  speaker.to >= tokenIn(sentence, from) - MOST_AUXILIARIES - 1;

/** "Patients wait to see a doctor, says NAME": without an article, nothing in front of a verb and its speaker tells who that is. */
const isBareInFront = ({ paragraph }: Frame, sentence: FrameSentence, { form }: Cue, [from]: Part): boolean =>
  form === 'inversion' && !/^(?:an?|the|his|her|its|their|one|another)$/u.test(keyAt(paragraph, tokenIn(sentence, from)));

const MOST_WORDS_OF_SETTING = 16;

/** "…, NAME said in an interview with the paper of the harbour": only where or when something was said stands behind the cue. */
const tellsWhere = (frame: Frame, sentence: FrameSentence, cue: Cue, end: number): boolean =>
  /^(?:in|at|during)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, cue.to))) &&
  ARTICLES_AND_OWNERS.has(keyAt(frame.paragraph, tokenIn(sentence, cue.to + 1))) &&
  countWords(frame, sentence, [cue.to, end]) <= MOST_WORDS_OF_SETTING &&
  (!hasFiniteVerbIn(frame, sentence, cue.to + 1, end) || isSettingOfClause(frame, sentence, cue.to + 2));

const MOST_WORDS_OF_OCCASION = 4;
const OCCASION = /^(?:conference|interview|hearing|briefing|statement|meeting|speech|rally|debate|podcast|panel)$/u;

/** "at a | news conference the board had called": an occasion, and a clause that tells of it. */
function isSettingOfClause({ paragraph }: Frame, sentence: FrameSentence, from: number): boolean {
  for (let at = from; at < from + MOST_WORDS_OF_OCCASION; at++) {
    if (!OCCASION.test(keyAt(paragraph, tokenIn(sentence, at)))) continue;
    return OPENS_RELATIVE.test(keyAt(paragraph, tokenIn(sentence, at + 1)));
  }
  return false;
}

const OPENS_RELATIVE = /^(?:the|his|her|its|their|he|she|it|they|that|which|where)$/u;

const MOST_AUXILIARIES = 2;
const MOST_WORDS_OF_SAYING = 6;

/** "…, China said on Thursday, after talks that went on all night", "…, NAME said — a number that pleased no one": behind the mark the reporter goes on. */
function endsInAttribute(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  for (let i = cue.to; i < Math.min(sentence.items.length, cue.to + 6); i++) {
    if (isComma(frame, sentence, i) || isDash(frame, sentence, i)) return isAttribute(frame, sentence, i + 1);
  }
  return false;
}

/** "In court, she said that the money was gone": the report stands behind the cue. */
function reportsBehind(frame: Frame, sentence: FrameSentence, cue: Cue, end: number): boolean {
  return hasThat(frame, sentence, cue) && end - cue.to > 4;
}
