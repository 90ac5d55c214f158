import type { Evidence } from '../../model/detection';
import { hasClass, keyAt, textAt, tokenAt } from '../paragraphAnalysis';
import { PREPOSITIONS, tokenIn } from '../speakers/speakerPhrase';
import { VerbShape } from '../verbShape';
import { WordClass } from '../wordClass';
import type { Cue, CueForm } from './cues';
import type { DraftQuote } from './draftQuote';
import { isFoundOut } from './foundOut';
import type { Frame, FrameSentence } from './frame';
import { pieceStart } from './headlineLine';
import { QUOTE_CONFIDENCE } from './quoteConfidence';
import {
  beforeComma,
  isHowever,
  reportEnd,
  thatBehindAside,
  reportStart,
  reportStartOfSentence,
  spanOfItems,
} from './reportedClause';

const LEAST_WORDS = 3;

/** Verbs that report a clause without "that"; others need the word. */
const REPORTING = new Set(
  'say tell add allege announce claim insist estimate warn argue concede admit acknowledge explain note confirm maintain testify believe report write state declare recall stress hear reckon'.split(
    ' ',
  ),
);

/** What is reported without any marks in one sentence: "X said that …", "…, X said", "According to X, …". */
export function indirectQuotes(
  frame: Frame,
  sentence: FrameSentence,
  index: number,
  cues: readonly Cue[],
  marked: readonly DraftQuote[],
  newGroup: () => number,
  links: Readonly<Record<CueForm, Evidence>>,
): DraftQuote[] {
  if (frame.paragraph.caseStyle !== 'sentence') return [];
  const reports: Report[] = [];
  const source = marked.length > 0 ? undefined : sourceAtEnd(frame, sentence, cues);
  for (const cue of source === undefined ? cues : [source]) {
    if (!canReport(frame, cue, sentence) || isByTheWay(frame, sentence, cue, cues)) continue;
    const last = reports.at(-1);
    if (last === undefined) {
      const part = marked.length > 0 ? partBeforeNext(frame, sentence, cue, cues) : undefined;
      if (part !== undefined) {
        reports.push({ cue, parts: [part] });
        continue;
      }
      // Where marks stand in a sentence, they carry the report, but for what stands before "…, she said, …" and behind "…, adding that".
      const parts =
        marked.length > 0
          ? [...partBeforeMarks(frame, sentence, cue), ...partBehindMarks(frame, sentence, cue)]
          : partsOf(frame, sentence, cue);
      if (parts.length > 0) reports.push({ cue, parts });
    } else if (cue.speaker?.from === last.cue.speaker?.from && cue.from >= last.cue.to) {
      const parts = partBehindMarks(frame, sentence, cue);
      if (parts.length === 0) continue;
      const before = last.parts.map(([from, to]): Part => [from, Math.min(to, beforeComma(frame, sentence, cue.from))]);
      reports[reports.length - 1] = { cue: last.cue, parts: before.filter(([from, to]) => from < to) };
      reports.push({ cue, parts });
    }
  }
  return reports.flatMap(({ cue, parts }) => {
    const group = parts.length > 1 ? newGroup() : undefined;
    const cueSpan = spanOfItems(frame, sentence.items, cue.from, cue.to);
    return parts.flatMap(([from, to]): DraftQuote[] => {
      const span = spanOfItems(frame, sentence.items, from, to);
      if (span === undefined) return [];
      return [
        {
          span,
          type: 'indirect',
          cue: cueSpan,
          speaker: cue.speaker,
          link: links[cue.form],
          hint: cue.speaker === undefined ? 'sentence-before' : 'none',
          depth: 0,
          sentence: index,
          group,
          open: false,
          origin: 'quotes/indirect',
          confidence: confidenceOf(cue),
          why: `"${cueSpan === undefined ? cue.base : frame.paragraph.text.slice(cueSpan.start, cueSpan.end)}" reports it without marks.`,
        },
      ];
    });
  });
}

/** "NAME told him that it was over, the palace said.": whoever stands at the end reports all of it. */
function sourceAtEnd(frame: Frame, sentence: FrameSentence, cues: readonly Cue[]): Cue | undefined {
  const last = cues.at(-1);
  if (cues.length < 2 || last?.form !== 'subject' || last.strength !== 'say' || last.speaker === undefined) return undefined;
  if (last.speaker.kind === 'pronoun' || !isComma(frame, sentence, last.clauseFrom - 1)) return undefined;
  const first = cues[0];
  // "NAME, who said so before, the club said" is another matter, and so is a list of what several say.
  if (first?.form !== 'subject' || first.clauseTo > last.clauseFrom || cues.some(({ form }) => form === 'according-to'))
    return undefined;
  const end = Math.max(last.to, last.clauseTo);
  const isStop = textAt(frame.paragraph, tokenIn(sentence, end)) === '.' && end === sentence.items.length - 1;
  return isStop ? last : undefined;
}

/** "The station, which first reported the death, said": what somebody does by the way reports nothing where the main verb does. */
function isByTheWay(frame: Frame, sentence: FrameSentence, cue: Cue, cues: readonly Cue[]): boolean {
  let at = cue.from - 1;
  if (/^(?:first|also|earlier|previously|recently)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at)))) at--;
  if (!/^(?:which|who)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at)))) return false;
  return cues.some(
    ({ from, form, strength }) => from > cue.to && form === 'subject' && strength === 'say' && isComma(frame, sentence, from - 1),
  );
}

/** What one cue reports, in items. */
interface Report {
  readonly cue: Cue;
  readonly parts: readonly Part[];
}

function confidenceOf({ form, speaker }: Cue): number {
  if (speaker === undefined) return QUOTE_CONFIDENCE.indirectWithoutSpeaker;
  if (form === 'according-to') return QUOTE_CONFIDENCE.indirectAccordingTo;
  if (form === 'inversion') return QUOTE_CONFIDENCE.indirectInversion;
  return form === 'participle' ? QUOTE_CONFIDENCE.indirectParticiple : QUOTE_CONFIDENCE.indirectSubject;
}

const MOST_HELPED_ITEMS = 4;

function canReport(frame: Frame, cue: Cue, sentence: FrameSentence): boolean {
  if (cue.form === 'label' || cue.form === 'passive') return false;
  if (cue.form === 'according-to') return cue.speaker !== undefined;
  if (cue.strength === 'gesture' || /^(?:deny|dispute|reject|refute)$/u.test(cue.base)) return false;
  // "This may help explain why".
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - MOST_HELPED_ITEMS); i--)
    if (/^help(?:s|ed)?$/u.test(keyAt(frame.paragraph, tokenIn(sentence, i)))) return false;
  if (isNegated(frame, sentence, cue)) return false;
  // "overtime, which it says has cost the town", "something he said to a referee", "asked that the name not be used".
  if (cue.base === 'ask' || /^(?:which|whom)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, cue.clauseFrom - 1)))) return false;
  // "can tell you the minute it stopped".
  if (cue.base === 'tell' && keyAt(frame.paragraph, tokenIn(sentence, cue.to)) === 'you') return false;
  if (cue.speaker !== undefined && /^(?:some|any|every)thing$/u.test(keyAt(frame.paragraph, cue.speaker.from - 1))) return false;
  if (cue.speaker !== undefined && /^(?:nobody|none|neither)$/u.test(keyAt(frame.paragraph, cue.speaker.from))) return false;
  if (cue.speaker?.kind === 'pronoun' && /^(?:i|you)$/u.test(keyAt(frame.paragraph, cue.speaker.from))) return false;
  return (
    (REPORTING.has(cue.base) && (PLAIN.has(cue.base) || hasFiniteVerb(frame, sentence, cue))) ||
    hasThat(frame, sentence, cue) ||
    isFoundOut(frame, sentence, cue)
  );
}

/** "It did not say what else was in it" reports nothing. */
function isNegated(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  for (let i = cue.from - 1; i >= Math.max(0, cue.from - 2); i--) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    if (key === 'not' || key === 'never' || key.endsWith("n't") || key.endsWith('n’t')) return true;
  }
  return false;
}

const FINITE = new Set('is was are were has had have will would can could should must may might did does do not'.split(' '));

/** Verbs that hardly take anything but what was said. */
const PLAIN = new Set(['say', 'tell']);

/** "conceded he had never been there", but not "wrote the novel": what is reported has a verb of its own, if it stands behind the cue. */
function hasFiniteVerb(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  const isBehind = keyAt(frame.paragraph, tokenIn(sentence, cue.clauseFrom - 1)) === ',';
  if (isBehind) return true;
  if (cue.base === 'add') return addsClause(frame, sentence, cue);
  for (let i = cue.to; i < Math.min(sentence.items.length, cue.to + 20); i++) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    if (FINITE.has(key) || key.endsWith("n't") || key.endsWith('n’t')) return true;
  }
  return false;
}

/** "added the road was closed", but not "added 19 points and 11 rebounds". */
function addsClause(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  for (let i = cue.to; i < sentence.items.length; i++) {
    const token = tokenIn(sentence, i);
    const key = keyAt(frame.paragraph, token);
    if (/^(?:who|which|whose|where|when|while|as)$/u.test(key)) return false;
    if (FINITE.has(key) || /n['’]t$/u.test(key) || key === 'that') return true;
    if (i > cue.to && frame.paragraph.words[token]?.verbShape === VerbShape.verb) return true;
  }
  return false;
}

function hasThat(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  // "pledged to reopen a line that had stood idle": that "that" belongs to the line.
  if (keyAt(frame.paragraph, tokenIn(sentence, cue.to)) === 'to' && cue.base !== 'point') return false;
  for (let i = cue.to; i < Math.min(sentence.items.length, cue.to + 8); i++) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    if (key === 'that')
      return (
        !/^(?:to|of|for|all|at)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, i - 1))) && !isOfNoun(frame, sentence, cue, i)
      );
    if (key === ',' && !isHowever(frame, sentence, i)) return thatBehindAside(frame, sentence, i) !== undefined;
  }
  return false;
}

const TIMES = /^(?:night|day|morning|afternoon|evening|week|weekend|month|year|summer|winter|spring|fall|autumn|season|time)$/u;
const ANY = /^(?:an?|any|every|some)$/u;
/** Verbs behind which stands to whom something is said. */
const ADDRESSING = new Set('tell warn remind inform assure convince persuade notify advise'.split(' '));

/** "read it that night", "oppose any plan that would cost more": a "that" which leads no report in. */
function isOfNoun(frame: Frame, sentence: FrameSentence, cue: Cue, that: number): boolean {
  if (TIMES.test(keyAt(frame.paragraph, tokenIn(sentence, that + 1)))) return true;
  return that > cue.to + 1 && !ADDRESSING.has(cue.base) && ANY.test(keyAt(frame.paragraph, tokenIn(sentence, cue.to)));
}

type Part = readonly [from: number, to: number];

/** "The threat, according to NAME, “costs nothing”": the start of the sentence is reported too. */
function partBeforeMarks(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  const start = reportStartOfSentence(frame, sentence);
  const clauseFrom = Math.min(cue.clauseFrom, cue.from);
  const left: Part = [start, beforeComma(frame, sentence, clauseFrom)];
  if (!isComma(frame, sentence, clauseFrom - 1) || !isComma(frame, sentence, Math.max(cue.to, cue.clauseTo))) return [];
  if (left[1] - left[0] < 2 || isIntroduction(frame, sentence, left, 2) || isApposition(frame, sentence, left)) return [];
  for (let i = 0; i < clauseFrom; i++) if (sentence.items[i]?.kind === 'quote') return [];
  return [left];
}

/** "He said the road would close and told owners that the law was “no menu”": what the first word of saying reports ends before the next. */
function partBeforeNext(frame: Frame, sentence: FrameSentence, cue: Cue, cues: readonly Cue[]): Part | undefined {
  if (cue.form !== 'subject' || cue.clauseTo > cue.to) return undefined;
  const next = cues.find(
    ({ from, form }) =>
      from > cue.to && form === 'subject' && /^(?:and|but)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from - 1))),
  );
  if (next === undefined || next.speaker?.from !== cue.speaker?.from || !canReport(frame, next, sentence)) return undefined;
  for (let i = 0; i < next.from; i++) if (sentence.items[i]?.kind === 'quote') return undefined;
  const [from, to] = [reportStart(frame, sentence, cue), beforeComma(frame, sentence, next.from)];
  return to - from >= LEAST_WORDS ? [from, to] : undefined;
}

/** "“…,” NAME said, adding that the road would close": what follows the last marks. */
function partBehindMarks(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  if (!isFurther(frame, sentence, cue)) return [];
  for (let i = cue.to; i < sentence.items.length; i++) if (sentence.items[i]?.kind === 'quote') return [];
  const right: Part = [reportStart(frame, sentence, cue), reportEnd(frame, sentence, cue.to + 1)];
  return right[1] - right[0] >= LEAST_WORDS ? [right] : [];
}

/** "…, adding that the road would close", "… and said the road would close": what whoever spoke before the cue goes on to report. */
function isFurther(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  const before = keyAt(frame.paragraph, tokenIn(sentence, cue.from - 1));
  const isThat = keyAt(frame.paragraph, tokenIn(sentence, cue.to)) === 'that';
  if (cue.form === 'participle') return isThat || (before === ',' && /^(?:tell|say|add)$/u.test(cue.base));
  return cue.form === 'subject' && /^(?:and|but)$/u.test(before) && (isThat || addsClause(frame, sentence, cue));
}

const MOST_APPOSITION_ITEMS = 8;

/** "Zelensky's grain envoy, NAME, said": a role before the name is no report; "The firm has tested 3,000 employees, it said" is one. */
function isApposition(frame: Frame, sentence: FrameSentence, [from, to]: Part): boolean {
  const isRole = (at: number): boolean =>
    hasClass(frame.paragraph, tokenIn(sentence, at), WordClass.role | WordClass.title | WordClass.kin);
  if (isRole(to - 1) && to - from <= MOST_APPOSITION_ITEMS) return true;
  let hasRole = false;
  const isDescription = /^(?:an?|the|his|her|its|their|one)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from)));
  for (let i = from; i < to; i++) {
    const token = tokenIn(sentence, i);
    if (FINITE.has(keyAt(frame.paragraph, token)) || frame.paragraph.words[token]?.verbShape === VerbShape.verb) return false;
    // "A spokeswoman for the department, NAME, said".
    if (isDescription && i < from + MOST_ITEMS_TO_ROLE && isRole(i)) hasRole = true;
  }
  return hasRole || isRole(to - 1);
}

const MOST_ITEMS_TO_ROLE = 4;

function partsOf(frame: Frame, sentence: FrameSentence, cue: Cue): readonly Part[] {
  const words = (from: number, to: number): number => {
    let count = 0;
    for (let i = from; i < to; i++) if (tokenAt(frame.paragraph, tokenIn(sentence, i))?.kind === 'word') count++;
    return count;
  };
  const long = ([from, to]: Part): boolean => words(from, to) >= LEAST_WORDS;
  const clauseFrom = Math.min(cue.clauseFrom, cue.from);
  const start = pieceStart(frame, sentence, reportStartOfSentence(frame, sentence), clauseFrom);
  const end = reportEnd(frame, sentence, Math.max(cue.to, cue.clauseTo));
  const leftComma = isComma(frame, sentence, clauseFrom - 1);
  const left: Part = [start, beforeComma(frame, sentence, clauseFrom)];
  if (cue.form === 'according-to') {
    if (cue.from <= start + 1) {
      const right: Part = [reportStart(frame, sentence, cue), end];
      return long(right) ? [right] : [];
    }
    return long(left) ? [left] : [];
  }
  const behind = isComma(frame, sentence, Math.max(cue.to, cue.clauseTo)) ? Math.max(cue.to, cue.clauseTo) + 1 : -1;
  if (leftComma && clauseFrom > start + 1) {
    // "The contract, she said, had been scored": both sides are reported. "…, she said." and "…, said NAME, a doctor." end there.
    const right: Part = [behind, end];
    const isParenthetical =
      behind > 0 && end > behind && cue.form === 'subject' && words(behind, end) >= 2 && !isAttribute(frame, sentence, behind);
    const atEnd = cue.form === 'inversion' || words(cue.to, end) <= 6 || isParenthetical || endsInAttribute(frame, sentence, cue);
    // "She left because, she says, somebody had to."
    const breaksOff = /^(?:because|and|but|or|that|which|who|since|as)$/u.test(
      keyAt(frame.paragraph, tokenIn(sentence, clauseFrom - 2)),
    );
    if (isParenthetical) return breaksOff ? [right] : [left, right];
    const introduces = isIntroduction(frame, sentence, left);
    if (atEnd && long(left) && !introduces && !isApposition(frame, sentence, left) && !reportsBehind(frame, sentence, cue, end))
      return [left];
  }
  if (cue.form === 'inversion') return [];
  const from = reportStart(frame, sentence, cue);
  const right: Part = [from, end];
  // "said he did", "say they've noticed".
  const isPronoun = /^(?:he|she|they|it|we)(?:['’]\p{Ll}+)?$/u.test(keyAt(frame.paragraph, tokenIn(sentence, from)));
  if (from >= end || !(long(right) || (isPronoun && words(from, end) >= 2))) return [];
  const first = tokenIn(sentence, from);
  const key = keyAt(frame.paragraph, first);
  // "point out that on 19 days there was no rain".
  const isLed = keyAt(frame.paragraph, tokenIn(sentence, from - 1)) === 'that';
  if (
    !isLed &&
    !(key === 'more' && hasFiniteVerb(frame, sentence, cue)) &&
    /^(?:on|at|by|of|with|about|for|from|against|so|nothing|little|more|yes|goodbye|hello|sorry|down|over|after|under|without|in|as|who|whom|,|:|to)$/u.test(
      key,
    )
  )
    return [];
  // "the geologist who wrote it, …".
  if (/^(?:it|him|her|them)$/u.test(key) && /^(?:[,.;]|)$/u.test(textAt(frame.paragraph, tokenIn(sentence, from + 1)))) return [];
  const second = keyAt(frame.paragraph, tokenIn(sentence, from + 1));
  // "said no on Wednesday", but "said no one was hurt".
  if (key === 'no' && PREPOSITIONS.has(second)) return [];
  if (isOrder(frame, sentence, cue, from) || /^(?:of|about)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, cue.to)))) return [];
  if (hasClass(frame.paragraph, first, WordClass.cueNoun) && !hasThat(frame, sentence, cue)) return [];
  return [right];
}

const isComma = (frame: Frame, sentence: FrameSentence, index: number): boolean =>
  keyAt(frame.paragraph, tokenIn(sentence, index)) === ',';

/** "warned residents not to drink it": told to do something, not told that something is so. */
function isOrder(frame: Frame, sentence: FrameSentence, cue: Cue, from: number): boolean {
  if (!ORDERS.has(cue.base) || hasThat(frame, sentence, cue)) return false;
  for (let i = cue.to; i < Math.min(sentence.items.length, Math.max(from, cue.to) + MOST_ADDRESSEE_ITEMS); i++) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, i));
    if (key === 'to') return true;
    if (FINITE.has(key) && key !== 'not') return false;
  }
  return false;
}

const ORDERS = new Set(['warn', 'remind', 'tell', 'urge']);
const MOST_ADDRESSEE_ITEMS = 5;

/** Whether what follows a comma describes the speaker or the saying ("…, she said, adding …") instead of going on with the report. */
const isAttribute = (frame: Frame, sentence: FrameSentence, at: number): boolean =>
  !/^(?:least|most)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, at + 1))) &&
  /^(?:who|which|a|an|the|according|adding|citing|referring|speaking|as|in|on|at|when|while|after|before)$|ing$/u.test(
    keyAt(frame.paragraph, tokenIn(sentence, at)),
  );

/** "…, China said on Thursday, after talks that went on all night": behind the next comma the reporter goes on. */
function endsInAttribute(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  for (let i = cue.to; i < Math.min(sentence.items.length, cue.to + 6); i++) {
    if (isComma(frame, sentence, i)) return isAttribute(frame, sentence, i + 1);
  }
  return false;
}

/** "On Tuesday," and "In a statement," before the speaker are no report. */
function isIntroduction(frame: Frame, sentence: FrameSentence, [from, to]: Part, least = LEAST_WORDS): boolean {
  const first = keyAt(frame.paragraph, tokenIn(sentence, from));
  return (
    /^(?:in|on|at|during|after|before|asked|reached|told|contacted|pressed|speaking|when|while|as|by|with|for|since|under|from|earlier|later|last)$/u.test(
      first,
    ) || to - from < least
  );
}

/** "In court, she said that the money was gone": the report stands behind the cue. */
function reportsBehind(frame: Frame, sentence: FrameSentence, cue: Cue, end: number): boolean {
  return hasThat(frame, sentence, cue) && end - cue.to > 4;
}
