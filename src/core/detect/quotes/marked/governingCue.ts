import { cueVerbAt, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { isNobody, maySpeak } from '../phrases/voiceless';
import { wordSet } from '../../words/wordSet';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { hasFiniteVerbIn } from '../frame/finiteVerb';
import { isHeadlineLine, pieceStart } from '../frame/headlineLine';
import { quoteBetween } from '../frame/quoteBetween';
import { PLAIN, REPORTING } from '../reports/canReport';
import { REPORTING_CLAUSES } from '../reports/reportsClause';
import { CONTRASTS, PRONOUNS } from '../../words/smallWords';
import { NAMING_VERBS } from '../../words/namingVerbs';

/** The cue that reports a quotation: the one that touches it, else the nearest before it, else the nearest behind it. */
export function governingCue(frame: Frame, sentence: FrameSentence, at: number, cues: readonly Cue[]): Cue | undefined {
  let best: Cue | undefined;
  let bestDistance = Infinity;
  for (const cue of cues) {
    if (cue.strength === 'gesture' && Math.abs(cue.from - at) > 3 && cue.from < at) continue;
    const isBefore = cue.to <= at;
    const gap = isBefore
      ? at - cue.to
      : Math.max(
          0,
          (cue.speaker === undefined || startsBefore(sentence, cue, at) ? cue.from : Math.min(cue.from, cue.clauseFrom)) - at - 1,
        );
    if (isBefore && isOtherPiece(frame, sentence, cue, at)) continue;
    if (isBefore && quoteBetween(sentence, cue.to, at) && !goesOnBehind(frame, sentence, cue, at)) continue;
    if (!isBefore && (quoteBetween(sentence, at + 1, cue.from) || isBehindSemicolon(frame, sentence, at, cue))) continue;
    if (isBefore && (isListed(frame, sentence, cue) || (isDenied(frame, sentence, cue) && saysBefore(sentence, cues, cue.from))))
      continue;
    if (!isBefore && isLedInByParticiple(frame, sentence, cue)) continue;
    if (!isBefore && isOtherClause(conjunctionBehind(frame, sentence, at), best)) continue;
    if (cue.speaker === undefined && (cue.form === 'passive' || isBeingAsked(cue))) continue;
    if (cue.form === 'label' && !isBefore) continue;
    if (isBefore && isNamed(frame, sentence, cues, cue)) continue;
    const isOther = !isBefore && (rulesOnlyBehind(cue) || cue.strength === 'think' || isMainVerbBehind(sentence, cue, at));
    if (isOther && reportsBefore(sentence, cues, at)) continue;
    if (!isBefore && cue.base === 'according to' && saysBefore(sentence, cues, at)) continue;
    if (!isBefore && gap > 1 && isMute(frame, cue.speaker)) continue;
    // A cue far behind rules the quotation only if nothing is said before it.
    const weight =
      (isBefore ? 0 : gap > 1 ? 6 : -1) + strengthWeight(frame, sentence, cue, at) + speakerWeight(frame, cue.speaker);
    const distance = gap + weight;
    if (distance < bestDistance) {
      best = cue;
      bestDistance = distance;
    }
  }
  return best === undefined ? best : (outerOf(frame, sentence, cues, best) ?? best);
}

/** "called Okafor's | appeal | to sailors “a mess”": a word of saying that belongs to what is named. */
const isNamed = ({ paragraph }: Frame, sentence: FrameSentence, cues: readonly Cue[], { from, clauseFrom }: Cue): boolean =>
  tokenAt(paragraph, tokenIn(sentence, from - 1))?.kind === 'possessive' &&
  cues.some(({ base, to }) => NAMING_VERBS.has(base) && to <= clauseFrom && clauseFrom - to <= 1);

/** "called it “a mess,” | adding | he would appeal": what he will do is told by the participle. */
const isLedInByParticiple = ({ paragraph }: Frame, sentence: FrameSentence, { form, clauseFrom }: Cue): boolean =>
  form === 'subject' && cueVerbAt(paragraph, tokenIn(sentence, clauseFrom - 1))?.form === 'participle';

/** "To her it was “a toy,” no more; he has said that": a cue of the next clause. */
const isBehindSemicolon = ({ paragraph }: Frame, sentence: FrameSentence, at: number, { form, clauseFrom }: Cue): boolean =>
  form === 'subject' && clauseFrom > at + 1 && keyAt(paragraph, tokenIn(sentence, clauseFrom - 1)) === ';';

/** "says that it was shut, that three of them knew, and that he “was told”": a verb of the report with nothing reported behind it. */
const isListed = ({ paragraph }: Frame, sentence: FrameSentence, { form, to }: Cue): boolean => {
  if (form !== 'subject' || keyAt(paragraph, tokenIn(sentence, to)) !== ',') return false;
  const and = /^(?:and|but)$/u.test(keyAt(paragraph, tokenIn(sentence, to + 1))) ? to + 2 : to + 1;
  return keyAt(paragraph, tokenIn(sentence, and)) === 'that';
};

/** "Owner can be tried, judge rules; ‘He knew of it’": in a headline a semicolon parts what different people say. */
const isOtherPiece = (frame: Frame, sentence: FrameSentence, { to }: Cue, at: number): boolean =>
  pieceStart(frame, sentence, to, at) > to && isHeadlineLine(frame.paragraph);

const ASKING = wordSet('ask press question quiz challenge grill');

/** "Asked about it, NAME was blunt: “…”": who asks is not said. */
const isBeingAsked = ({ from, base }: Cue): boolean => from === 0 && ASKING.has(base);

/** "said it was “x”, adding he …", "wrote that it had “x” documents": a participle, or a word that nobody stands in front of. */
const rulesOnlyBehind = ({ form, speaker }: Cue): boolean =>
  form === 'participle' || (form === 'subject' && speaker === undefined);

/** "NAME, who called it “a mess,” said she would go": the subject stands in front of the marks, and what it says behind the verb. */
const isMainVerbBehind = (sentence: FrameSentence, cue: Cue, at: number): boolean =>
  cue.form === 'subject' && startsBefore(sentence, cue, at);

/** Whether the clause of a cue starts in front of marks, with its subject: "NAME called it “a mess” and said". */
const startsBefore = (sentence: FrameSentence, { clauseFrom, speaker }: Cue, at: number): boolean =>
  clauseFrom <= at || (speaker !== undefined && speaker.from < tokenIn(sentence, at + 1));

/** Whether somebody is said to say something right before the marks. */
const reportsBefore = (sentence: FrameSentence, cues: readonly Cue[], at: number): boolean =>
  cues.some(
    ({ to, form, strength, speaker }) =>
      to <= at && form === 'subject' && strength !== 'gesture' && speaker !== undefined && !quoteBetween(sentence, to, at),
  );

/** "NAME told deputies he was “late,” according to court papers": whoever said what marks hold, whoever knows of it. */
const saysBefore = (sentence: FrameSentence, cues: readonly Cue[], at: number): boolean =>
  cues.some(
    ({ to, form, strength, speaker }) =>
      to <= at && form === 'subject' && strength === 'say' && speaker !== undefined && !quoteBetween(sentence, to, at),
  );

const GOES_ON: ReadonlySet<string> = new Set(['and', 'but', 'then']);

/** The word behind marks, or behind the comma that follows them. */
function conjunctionBehind({ paragraph }: Frame, sentence: FrameSentence, at: number): string {
  const next = keyAt(paragraph, tokenIn(sentence, at + 1));
  return next === ',' ? keyAt(paragraph, tokenIn(sentence, at + 2)) : next;
}

/** "called it “a mess” and ordered", "asked him to “rein it in,” while others said": what is done next, or said by somebody else. */
const isOtherClause = (conjunction: string, before: Cue | undefined): boolean =>
  CONTRASTS.has(conjunction) || (before !== undefined && GOES_ON.has(conjunction));

/** "told reporters that he found it “sad”", "said France would not allow it to “vanish”": the cue whose report goes on to the other one. */
function outerOf(frame: Frame, sentence: FrameSentence, cues: readonly Cue[], inner: Cue): Cue | undefined {
  const reported = whatIsCalled(frame, sentence, cues, inner);
  if (reported !== undefined) return reported;
  if (!mayBeReported(frame, sentence, inner)) return undefined;
  return cues.find(
    ({ to, form, strength, base }) =>
      form === 'subject' &&
      ((strength === 'say' && (/^(?:say|tell)$/u.test(base) || leadsThat(frame, sentence, to, inner.from))) ||
        foretells(frame, sentence, base, inner)) &&
      isNearBehind(inner, to) &&
      !partsClauses(frame, sentence, to, inner.from),
  );
}

/** "The union says they sleep in | what it calls | “shabby” sheds": the cue whose report has words that whoever speaks calls a thing by. */
function whatIsCalled(frame: Frame, sentence: FrameSentence, cues: readonly Cue[], inner: Cue): Cue | undefined {
  const { paragraph, mentions, mentionOf } = frame;
  if (!NAMING_VERBS.has(inner.base) || keyAt(paragraph, tokenIn(sentence, inner.from - 2)) !== 'what') return undefined;
  if (!PRONOUNS.has(keyAt(paragraph, tokenIn(sentence, inner.from - 1)))) return undefined;
  const outer = cues.filter((cue) => cue.to < inner.from && reportsClauseTo(frame, sentence, cue, inner.from - 2)).at(-1);
  if (outer === undefined) return undefined;
  // "said NAME left over what she called “a mess”": it may be she who calls it so.
  for (let at = outer.to; at < inner.from; at++) {
    const token = tokenIn(sentence, at);
    if (token < 0 || keyAt(paragraph, token) === ';' || mentions[mentionOf(token)]?.kind === 'person') return undefined;
  }
  return outer;
}

/** "says the state will", "warned that", but not "confirmed strikes". */
const reportsClauseTo = (frame: Frame, sentence: FrameSentence, { form, strength, base, to }: Cue, end: number): boolean =>
  (form === 'subject' || form === 'participle') &&
  (PLAIN.has(base) ||
    (REPORTING.has(base) &&
      (leadsThat(frame, sentence, to, end) || (strength === 'say' && hasFiniteVerbIn(frame, sentence, to, end)))));

/** "shot back on X | that | nobody had offered him": whatever the verb, a report follows. */
function leadsThat({ paragraph }: Frame, sentence: FrameSentence, from: number, to: number): boolean {
  for (let at = from; at < to; at++) if (keyAt(paragraph, tokenIn(sentence, at)) === 'that') return true;
  return false;
}

/** "predicted the board | would credit | the plan with “some of it”": what others are to say or do is told by whoever foretells it. */
const foretells = ({ paragraph }: Frame, sentence: FrameSentence, base: string, { from }: Cue): boolean =>
  (REPORTING.has(base) || REPORTING_CLAUSES.has(base)) && isToCome(paragraph, sentence, from);

const isToCome = (paragraph: ParagraphAnalysis, sentence: FrameSentence, from: number): boolean =>
  MODALS.has(keyAt(paragraph, tokenIn(sentence, from - 1))) || MODALS.has(keyAt(paragraph, tokenIn(sentence, from - 2)));

/** Whether a cue, or the verb alone where its subject was found in front of another cue, stands not far behind that one. */
const isNearBehind = ({ clauseFrom, from }: Cue, to: number): boolean =>
  to <= clauseFrom ? clauseFrom - to <= MOST_ADDRESSEE_ITEMS : to <= from && from - to <= MOST_REPORT_ITEMS;

/** What a report may tell of that is no saying of its own: "he found it", "the strike would go on", "her union would not accept it". */
function mayBeReported({ paragraph }: Frame, sentence: FrameSentence, { speaker, strength, base, form, from }: Cue): boolean {
  // "said she would call it “a mess” if it closed": nobody has called it so.
  if (form === 'subject' && isToCome(paragraph, sentence, from)) return true;
  if (speaker?.kind === 'pronoun')
    return (strength !== 'act' || base === 'back') && /^(?:he|she|it)(?:['’](?:d|s|ll))?$/u.test(keyAt(paragraph, speaker.from));
  if (form !== 'subject' || NAMING_VERBS.has(base)) return false;
  return (
    // "told the BBC that doctors feel “betrayed”": what others feel is told in the words of whoever says so.
    strength === 'think' ||
    (STANCES.has(base) && speaker !== undefined) ||
    /^(?:go on|continue|allow|let|hold|carry|put|set)$/u.test(base) ||
    (speaker?.kind === 'description' && (isNobody(paragraph, speaker) || !maySpeak(paragraph, speaker)))
  );
}

/** "said the US supports “the right to protest”": what somebody is for or against is told in the words of whoever says so. */
const STANCES = wordSet('support oppose back favor favour endorse');

const MODALS = wordSet('will would could should must may might can cannot');

function partsClauses({ paragraph }: Frame, sentence: FrameSentence, from: number, to: number): boolean {
  for (let i = from; i < to; i++) if (/^(?:,|and|but)$/u.test(keyAt(paragraph, tokenIn(sentence, i)))) return true;
  return false;
}

const MOST_ADDRESSEE_ITEMS = 8;
const MOST_REPORT_ITEMS = 12;

/** Without a speaker a verb hardly reports; "the budget offers “crumbs”" does so less than whoever says that it does. */
function speakerWeight(frame: Frame, speaker: SpeakerPhrase | undefined): number {
  if (speaker === undefined) return 3;
  return isMute(frame, speaker) ? 4 : 0;
}

/** "“macho talk” will kill the peace | talks": a word without a voice in front of what only looks like a verb of saying. */
const isMute = ({ paragraph }: Frame, speaker: SpeakerPhrase | undefined): boolean =>
  speaker?.kind === 'description' && !maySpeak(paragraph, speaker);

/** "said it does not | comment |, but that it is “sorry”": what is said not to be said. */
const isDenied = ({ paragraph }: Frame, sentence: FrameSentence, { from }: Cue): boolean =>
  /^not$|n['’]t$/u.test(keyAt(paragraph, tokenIn(sentence, from - 1)));

/** Verbs that need not report speech ("delivered", "signed") do so next to the marks, before "that", a comma or a colon. */
function strengthWeight(frame: Frame, sentence: FrameSentence, cue: Cue, at: number): number {
  if (cue.strength === 'say') return 0;
  if (namesThing(frame, sentence, cue, at)) return 0;
  const behind = keyAt(frame.paragraph, tokenIn(sentence, cue.to));
  // "would not allow it to “vanish”".
  if (cue.base === 'allow' || cue.base === 'let') return 8;
  const reports = Math.abs(cue.to - at) <= 1 || Math.abs(cue.from - at) <= 2 || /^(?:that|,|:)$/u.test(behind);
  return cue.strength === 'act' ? (reports ? 0 : 8) : reports ? 2 : 8;
}

/** "said NAME, | calling | the plan a “toy”", "said no and | called | the plan “a toy”": what is named stands between the verb and the marks. */
function namesThing({ paragraph }: Frame, sentence: FrameSentence, { base, form, from, to }: Cue, at: number): boolean {
  if (to > at || !NAMING_VERBS.has(base)) return false;
  for (let i = to; i < at; i++) if (/^(?:[,;:]|and|but|)$/u.test(keyAt(paragraph, tokenIn(sentence, i)))) return false;
  const before = keyAt(paragraph, tokenIn(sentence, from - 1));
  return form === 'participle' ? before === ',' : form === 'subject' && /^(?:and|but|who)$/u.test(before);
}

/** In "“…,” she said, “…”" or "said it was “a” and “b”" the cue goes on to rule what follows. */
const goesOnBehind = (frame: Frame, sentence: FrameSentence, cue: Cue, at: number): boolean => {
  for (let i = cue.to; i < at; i++) {
    const item = sentence.items[i];
    if (item?.kind === 'token' && textAt(frame.paragraph, item.token) === ';') return false;
  }
  return true;
};
