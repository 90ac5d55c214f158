import type { CueVerb } from '../../words/cueVerb';
import { caseAt, isCapital, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { PREPOSITIONS } from '../../words/smallWords';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';

/** Behind these a word is a noun, whatever verb it may be elsewhere: "the | claim", "several | reports". */
const BEFORE_NOUN = new Set(
  'the a an his her its their my your our this that these those no any of for some to many more several such each every other'.split(
    ' ',
  ),
);
/** "Several said", "many say", "both sides each said": no nouns stand behind these. */
const OF_PEOPLE = new Set(['some', 'many', 'several', 'more', 'each']);
const OF_PRESS = /^(?:press|news|media|daily|weekly)$/u;
const NUMBERS = new Set('two three four five six seven eight nine ten dozen hundred'.split(' '));

/**
 * Whether what stands in front of a form of a verb of saying makes it none: "the | claim", "in | added costs", "two more | reports", "unless otherwise
 * | stated".
 */
export function isNoVerb(frame: Frame, sentence: FrameSentence, at: number, to: number, verb: CueVerb): boolean {
  const { paragraph } = frame;
  const { form, base, strength } = verb;
  const last = tokenIn(sentence, at - 1);
  const before = keyAt(paragraph, last);
  const kind = isOwnersMark(paragraph, last) ? 'possessive' : tokenAt(paragraph, last)?.kind;
  if (isNounBehind(frame, sentence, at, verb, before, kind === 'possessive') || isStateOf(frame, sentence, at, verb)) return true;
  // "opened the session by saying that".
  const isMeans = before === 'by' && form === 'participle' && strength === 'say';
  if (form !== 'past' && !isMeans && (before === 'as' ? isAsMuchAs(frame, sentence, at - 1) : PREPOSITIONS.has(before)))
    return true;
  // "told a press briefing".
  if (base === 'brief' && form === 'participle' && OF_PRESS.test(before)) return true;
  // "in added costs".
  if (PREPOSITIONS.has(before) && (base === 'add' || isAdjective(frame, sentence, base, to))) return true;
  // "in 19 states", "two more reports".
  const mayBeCounted = form === 'present' || (form === 'base' && strength !== 'say');
  if (mayBeCounted && (kind === 'number' || NUMBERS.has(before))) return true;
  // "If confirmed, she would".
  if (before === 'if' && form === 'past') return true;
  // "unless otherwise stated", and innings that end "519-7 declared".
  return form === 'past' && (before === 'unless' || before === 'otherwise' || (kind === 'number' && base === 'declare'));
}

/** "the Gulf | state | of Norland", "the Tatar | state | theatre", "Southern | states | in May": a country, or what is a country's. */
function isStateOf(frame: Frame, sentence: FrameSentence, at: number, { base, form }: CueVerb): boolean {
  if (base !== 'state' || (form !== 'base' && form !== 'present')) return false;
  const { paragraph } = frame;
  const place = tokenIn(sentence, at - 1);
  if (keyAt(paragraph, tokenIn(sentence, at + 1)) === 'of') return true;
  if (at < 2 || !isCapital(paragraph, place) || mentionAt(frame, place)?.kind === 'person') return false;
  return form === 'base' ? !keyAt(paragraph, place).endsWith('s') : OF_PART_OF_LAND.test(keyAt(paragraph, place));
}

const OF_PART_OF_LAND = /^(?:gulf|baltic|balkan|\p{Ll}*(?:north|south|east|west)ern)$/u;

/** "the | claim", "NAME's | report", but neither "to | claim" nor "some | say". */
const isNounBehind = (
  { paragraph }: Frame,
  sentence: FrameSentence,
  at: number,
  { form, base }: CueVerb,
  before: string,
  isOwned: boolean,
): boolean =>
  (form !== 'participle' || keyAt(paragraph, tokenIn(sentence, at)).endsWith('ing')) &&
  (BEFORE_NOUN.has(before) || isOwned) &&
  !(before === 'to' && form === 'base') &&
  !((OF_PEOPLE.has(before) || isOwned) && base === 'say');

/** "the crews | ' | plans": the apostrophe of several owners. */
function isOwnersMark(paragraph: ParagraphAnalysis, token: number): boolean {
  const mark = tokenAt(paragraph, token);
  const owners = tokenAt(paragraph, token - 1);
  return (
    mark !== undefined &&
    owners?.end === mark.start &&
    /^['’]$/u.test(textAt(paragraph, token)) &&
    keyAt(paragraph, token - 1).endsWith('s') &&
    tokenAt(paragraph, token + 1)?.start !== mark.end
  );
}

/** "as long | as | rules allow it": behind the second "as" stands what is compared, behind a single one, as in "as reports the BBC", the verb may. */
const isAsMuchAs = ({ paragraph }: Frame, sentence: FrameSentence, as: number): boolean =>
  keyAt(paragraph, tokenIn(sentence, as - 2)) === 'as';

/** What is said of things by words that report in other places: "over alleged links", "of suspected fraud". */
const ADJECTIVES = new Set('allege suspect report estimate confirm propose predict claim announce suggest'.split(' '));
const OPENS_REPORT = /^(?:that|the|an?|his|her|its|their|he|she|it|they|there|those|these|this|to)$/u;

/** "in front of alleged victims", but "those she spoke of alleged that". */
const isAdjective = ({ paragraph }: Frame, sentence: FrameSentence, base: string, to: number): boolean => {
  const token = tokenIn(sentence, to);
  return (
    ADJECTIVES.has(base) &&
    tokenAt(paragraph, token)?.kind === 'word' &&
    caseAt(paragraph, token) === 'lower' &&
    !OPENS_REPORT.test(keyAt(paragraph, token))
  );
};
