import type { CueStrength } from '../../words/cueVerb';
import { caseAt, cueVerbAt, hasClass, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { beforeBracket } from '../frame/bracket';
import { isBetweenCommas } from '../phrases/isBetweenCommas';
import { phraseStart } from '../phrases/phraseStart';
import { VERBISH } from '../../words/smallWords';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { hasPersonWord, type SpeakerPhrase } from '../frame/speakerPhrase';
import { isFiniteVerb, hasFiniteVerbIn } from '../frame/finiteVerb';
import { otherNameStart } from '../frame/otherNameStart';
import { type Frame, type FrameSentence, itemIn, tokenIn } from '../frame/frame';
import { NAMING_VERBS } from '../../words/namingVerbs';
import { VerbShape } from '../../words/verbShape';
import { WordClass } from '../../words/wordClass';

/** A verb of saying in a sentence: its items, its base form, and who stands in front of it. */
interface SayingVerb {
  readonly at: number;
  readonly to: number;
  readonly base: string;
  readonly strength: CueStrength;
  readonly left: SpeakerPhrase | undefined;
}

/** Who stands behind a verb of saying that follows a quotation or what is reported: "…, said NAME"; `undefined` where what follows is the report. */
export function invertedSpeaker(frame: Frame, sentence: FrameSentence, verb: SayingVerb): SpeakerPhrase | undefined {
  const { at, to, base, left } = verb;
  if (endsOnSpeaker(frame, sentence, at, to)) return phraseStartingAt(frame, sentence, to);
  // Behind "told" stands whoever was told.
  if (base === 'tell' || !mayBeInverted(frame, sentence, at)) return undefined;
  const isBehindMarks = itemIn(sentence, at - 1)?.kind === 'quote';
  if (NAMING_VERBS.has(base) && !isBehindMarks) return undefined;
  if (isApposedSubject(frame, sentence, left, at) || opensWithApposed(frame, sentence, at)) return undefined;
  const behind = phraseStartingAt(frame, sentence, to);
  if (behind === undefined || isBehindMarks || keyAt(frame.paragraph, tokenIn(sentence, at - 1)) !== ',') return behind;
  if (itemIn(sentence, at - 2)?.kind === 'quote') return behind;
  return isSubjectOfReport(frame, sentence, verb, behind) ? undefined : behind;
}

/** "NAME, of Harrow, backs it, said NAME, who is a teacher.": with nothing else behind the verb, a person named there speaks. */
function endsOnSpeaker(frame: Frame, sentence: FrameSentence, at: number, to: number): boolean {
  const { paragraph } = frame;
  if (keyAt(paragraph, tokenIn(sentence, at - 1)) !== ',') return false;
  const verb = keyAt(paragraph, tokenIn(sentence, at));
  if (verb !== 'said' && verb !== 'says') return false;
  const speaker = phraseStartingAt(frame, sentence, to);
  if (speaker?.kind !== 'name' || frame.mentions[speaker.mention ?? -1]?.kind !== 'person') return false;
  const isRole = hasClass(paragraph, speaker.to + 1, WordClass.role | WordClass.title);
  const behind = sentence.items.slice(to).flatMap((item) => (item.kind === 'token' ? keyAt(paragraph, item.token) : ['“']));
  const rest = behind.slice(speaker.to - tokenIn(sentence, to)).join(' ');
  return /^[.]?$|^, (?:who|whose|an?|the|his|her|its|their|of) [^,“;]*$/u.test(rest) || (isRole && /^, [^,“;]*$/u.test(rest));
}

/** "NAME, who has called it “a mess,” said she would go": behind the marks stands a report, not who spoke them. */
export function goesOnToReport(frame: Frame, sentence: FrameSentence, at: number, to: number): boolean {
  const { paragraph } = frame;
  if (itemIn(sentence, at - 1)?.kind !== 'quote' || itemIn(sentence, 0)?.kind !== 'token') return false;
  if (keyAt(paragraph, tokenIn(sentence, to)) === 'that' || opensWithRelative(frame, sentence, at - 1)) return true;
  const behind = phraseStartingAt(frame, sentence, to);
  if (behind === undefined) return false;
  if (behind.kind === 'description') return holdsVerb(frame, behind);
  // "said he'd left".
  const isClause = behind.kind === 'pronoun' && /['’]/u.test(keyAt(paragraph, behind.from));
  return isClause || VERBISH.has(keyAt(paragraph, behind.to));
}

/** "NAME, who has called it “a mess,” | denied it": the marks end the clause that a comma opened behind the subject. */
function opensWithRelative({ paragraph, mentions, mentionOf }: Frame, sentence: FrameSentence, marks: number): boolean {
  const subject = mentions[mentionOf(tokenIn(sentence, 0))];
  if (subject === undefined || keyAt(paragraph, subject.to) !== ',' || keyAt(paragraph, subject.to + 1) !== 'who') return false;
  for (let i = 0; i < marks; i++) {
    const token = tokenIn(sentence, i);
    if (token < 0 || (token > subject.to && keyAt(paragraph, token) === ',')) return false;
  }
  return true;
}

/** "the players had left": a clause that was read as a description. */
function holdsVerb(frame: Frame, { from, to }: SpeakerPhrase): boolean {
  for (let token = from + 1; token <= to; token++) if (isFiniteVerb(frame, token)) return true;
  return false;
}

/** Whether a quotation, a mark behind one or the comma of a reported clause stands in front of a verb. */
function mayBeInverted(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const before = itemIn(sentence, at - 1);
  if (before === undefined) return sentence.softStart;
  if (before.kind === 'quote') return otherNameStart(frame, sentence, at - 1) === undefined;
  // "“We never closed.” So said NAME."
  const key = keyAt(frame.paragraph, before.token);
  if (key === 'so' || key === 'thus') return at === 1 || itemIn(sentence, at - 2)?.kind === 'quote';
  const text = tokenAt(frame.paragraph, before.token)?.text;
  if (text !== ',' && text !== '?' && text !== '!' && text !== '—' && text !== '–') return false;
  if (itemIn(sentence, at - 2)?.kind === 'quote') return otherNameStart(frame, sentence, at - 2) === undefined;
  return text === ',' && at >= 2 && !hasCommaBehindName(frame, sentence, at - 2);
}

/** ", said NAME": an apposition between commas is no reported clause. */
function hasCommaBehindName(frame: Frame, sentence: FrameSentence, index: number): boolean {
  for (let i = index; i >= 0; i--)
    if (
      keyAt(frame.paragraph, tokenIn(sentence, i)) === ',' &&
      frame.mentionOf(tokenIn(sentence, beforeBracket(frame, sentence, i - 1))) >= 0 &&
      !opensList(frame, tokenIn(sentence, i))
    )
      return true;
  return false;
}

/** "Kestrel, Velanto and Harrow delivered more, said NAME": whether a comma parts the first two of three names of one kind that are the subject. */
function opensList({ paragraph, mentions, mentionOf }: Frame, comma: number): boolean {
  const first = mentions[mentionOf(comma - 1)];
  const second = mentions[mentionOf(comma + 1)];
  if (first === undefined || second?.kind !== first.kind) return false;
  if (keyAt(paragraph, second.to) !== 'and') return false;
  const last = mentions[mentionOf(second.to + 1)];
  return last?.kind === first.kind && keyAt(paragraph, last.to) !== ',' && tokenAt(paragraph, last.to)?.kind === 'word';
}

/** "The mother, a nurse, said she understood", "The suit, filed by NAME, says Harrow owes her": what follows the verb opens what is said. */
function isSubjectOfReport(
  frame: Frame,
  sentence: FrameSentence,
  { at, to: behindVerb, strength }: SayingVerb,
  { kind, from, to }: SpeakerPhrase,
): boolean {
  const { paragraph } = frame;
  if (kind === 'pronoun') return tokenAt(paragraph, to)?.kind === 'word';
  // "Her lawyer, NAME of Lind & Hale, said his client “denies it”".
  if (kind === 'description' && itemIn(sentence, behindVerb + to - from)?.kind === 'quote') return true;
  for (let token = from + 1; token <= to; token++) if (VERBISH.has(keyAt(paragraph, token))) return true;
  const isOpen = caseAt(paragraph, to) === 'lower' && tokenAt(paragraph, to)?.kind === 'word';
  if (isOpen && kind === 'name' && paragraph.words[to]?.verbShape === VerbShape.present) return true;
  const isClause = hasFiniteVerbIn(frame, sentence, 0, at);
  if (isOpen && isFiniteVerb(frame, to) && !isClause) return true;
  // "Talks fell through, said NAME, a lawyer": no other comma, so that none can part a subject from its verb.
  const isAfterOnly = !hasComma(frame, sentence, at - 2);
  return (
    at < LEAST_CLAUSE &&
    !(isAfterOnly && strength === 'say' && (kind === 'name' || hasPersonWord(frame.paragraph, { kind, from, to })))
  );
}

const LEAST_CLAUSE = 5;

function hasComma(frame: Frame, sentence: FrameSentence, index: number, from = 0): boolean {
  for (let i = index; i >= from; i--) if (keyAt(frame.paragraph, tokenIn(sentence, i)) === ',') return true;
  return false;
}

/** "The lawyer, Ada Okafor, said his client was ill": whoever stands between the commas speaks, not what follows the verb. */
const isApposedSubject = (frame: Frame, sentence: FrameSentence, left: SpeakerPhrase | undefined, at: number): boolean =>
  left?.kind === 'name' &&
  frame.mentions[left.mention ?? -1]?.kind === 'person' &&
  left.to === tokenIn(sentence, at - 1) &&
  keyAt(frame.paragraph, left.to) === ',' &&
  phraseStart(sentence, left, at - 2) > 0 &&
  isBetweenCommas(frame, sentence, left, at - 1);

const MOST_SUBJECT_ITEMS = 12;

/** "Ministry officials, speaking on background, said the road would close": what stands between the commas goes with who speaks. */
export function opensWithApposed(frame: Frame, sentence: FrameSentence, at: number): boolean {
  if (keyAt(frame.paragraph, tokenIn(sentence, at - 1)) !== ',') return false;
  let comma = 1;
  while (comma < MOST_SUBJECT_ITEMS && keyAt(frame.paragraph, tokenIn(sentence, comma)) !== ',') comma++;
  const apposes = keyAt(frame.paragraph, tokenIn(sentence, comma + 1));
  const isDone = PARTICIPLE.test(apposes) && !hasComma(frame, sentence, at - 2, comma + 1);
  if (comma >= at - 1 || !(isDone || APPOSES.test(apposes))) return false;
  if (hasMainVerb(frame, sentence, comma + 1, at)) return false;
  if (/^(?:who|whose)$/u.test(apposes) && !hasVerb(frame, sentence, comma)) return true;
  const end = whoBefore(frame, sentence, comma) ?? comma;
  const opening = phraseEndingAt(frame, sentence, end - 1);
  return opening !== undefined && opening.kind !== 'pronoun' && phraseStart(sentence, opening, end - 1) <= 1;
}

/** "The fire, which began at noon, | had | spread, said NAME": behind what is set between commas the sentence has its verb. */
function hasMainVerb(frame: Frame, sentence: FrameSentence, from: number, at: number): boolean {
  let comma = from;
  while (comma < at && keyAt(frame.paragraph, tokenIn(sentence, comma)) !== ',') comma++;
  return comma < at - 2 && isFiniteVerb(frame, tokenIn(sentence, comma + 1));
}

/** "Two people | who were there, speaking on background, said": the item of "who" in front of a comma. */
function whoBefore({ paragraph }: Frame, sentence: FrameSentence, comma: number): number | undefined {
  for (let at = comma - 1; at > 0; at--) if (keyAt(paragraph, tokenIn(sentence, at)) === 'who') return at;
  return undefined;
}

/** Whether the items in front of one hold what can only be a verb. */
function hasVerb(frame: Frame, sentence: FrameSentence, to: number): boolean {
  for (let i = 0; i < to; i++) {
    const token = tokenIn(sentence, i);
    if (VERBISH.has(keyAt(frame.paragraph, token)) || (token >= 0 && cueVerbAt(frame.paragraph, token)?.form === 'past'))
      return true;
  }
  return false;
}

/** "The suit, filed in May, says". */
const PARTICIPLE = /^(?:\p{Ll}{2,}ed|written|seen|made|sent|brought|given|led)$/u;

const APPOSES = /^(?:who|whose|which|speaking|citing|asked|quoting|referring|writing)$/u;
