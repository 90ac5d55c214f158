import { keyAt, textAt } from '../../words/paragraphAnalysis';
import { quoteBetween } from '../frame/quoteBetween';
import { canReport } from './canReport';
import type { Cue } from '../frame/cue';
import type { DraftQuote } from '../draft/draftQuote';
import { hasFiniteVerbIn } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isComma, tokenIn } from '../frame/frame';
import { QUOTE_CONFIDENCE } from '../draft/quoteConfidence';
import { LINKS } from '../draft/speakerLinks';
import { isParticipleInFront, LEADS_IN } from './frontedReport';
import { opensOwnClause, ownClauseStart } from './ownClause';
import { itemSpan } from '../frame/itemSpan';
import { reportStart } from './reportedClause';
import { beforeComma, reportEnd } from './reportEnd';
import { partBehindOther } from './partBehind';
import { partBehindMarks, partsBesideMarks } from './partsBesideMarks';
import { partsOf } from './partsOf';
import { isLong, type Part } from './reportedPart';

/** What is reported without any marks in one sentence: "X said that …", "…, X said", "According to X, …". */
export function indirectQuotes(
  frame: Frame,
  sentence: FrameSentence,
  index: number,
  cues: readonly Cue[],
  marked: readonly DraftQuote[],
  newGroup: () => number,
): DraftQuote[] {
  if (cues.length === 0) return [];
  const reports: Report[] = [];
  const source = marked.length > 0 ? undefined : (paperAtEnd(frame, sentence, cues) ?? sourceAtEnd(frame, sentence, cues));
  const news = source === undefined ? undefined : newsWithin(frame, sentence, source, cues[0]);
  if (news !== undefined) reports.push(news);
  for (const cue of news !== undefined ? [] : source === undefined ? cues : [source]) {
    const last = reports.at(-1);
    // Hardly any cue reports something beside marks: where it stands is asked before what it is.
    const beside = last === undefined && marked.length > 0 ? partsBesideMarks(frame, sentence, cue, cues, marked) : undefined;
    if (beside?.length === 0 || isByTheWay(frame, sentence, cue, cues) || !canReport(frame, cue, sentence)) continue;
    if (last === undefined) {
      const parts = beside ?? partsOf(frame, sentence, cue);
      if (parts.length > 0) reports.push({ cue, parts });
    } else if (cue.speaker?.from === last.cue.speaker?.from && cue.from >= last.cue.to) {
      const parts = isParticipleInFront(last.cue) ? partBehindOther(frame, sentence, cue) : partBehindMarks(frame, sentence, cue);
      if (parts.length === 0) continue;
      reports[reports.length - 1] = endingBefore(frame, sentence, last, cue.from);
      reports.push({ cue, parts });
    } else if (cue.form === 'according-to' && opensOwnSource(frame, sentence, cue, last.cue)) {
      reports[reports.length - 1] = endingBefore(frame, sentence, last, cue.from);
      reports.push({ cue, parts: [[reportStart(frame, sentence, cue), reportEnd(frame, sentence, cue.clauseTo)]] });
    } else if (isToldOfReport(frame, sentence, cue, last.cue)) {
      reports[reports.length - 1] = endingBefore(frame, sentence, last, cue.clauseFrom - 1);
      reports.push({ cue, parts: partBehindOther(frame, sentence, cue) });
    } else if (
      opensOwnClause(frame, sentence, cue, last.cue.to) ||
      isMainClause(frame, sentence, cue, last.cue) ||
      goesOnInOwnClause(frame, sentence, cue, last.cue)
    ) {
      const end = ownClauseStart(frame, sentence, cue);
      reports[reports.length - 1] = endingBefore(
        frame,
        sentence,
        isParticipleInFront(last.cue) ? sharedBy(last, cue) : last,
        end,
      );
      reports.push({ cue, parts: partBehindOther(frame, sentence, cue) });
    }
  }
  const quotes: DraftQuote[] = [];
  for (const { cue, parts } of reports) {
    const group = parts.length > 1 ? newGroup() : undefined;
    const cueSpan = itemSpan(frame, sentence, cue.from, cue.to);
    for (const [from, to] of parts) {
      const span = itemSpan(frame, sentence, from, to);
      if (span === undefined) continue;
      quotes.push({
        span,
        type: 'indirect',
        cue: cueSpan,
        speaker: cue.speaker,
        link: LINKS[cue.form],
        hint: cue.speaker === undefined && cue.form !== 'passive' ? 'sentence-before' : 'none',
        depth: 0,
        sentence: index,
        group,
        open: false,
        origin: 'quotes/indirect',
        confidence: confidenceOf(cue),
        why: `"${cueSpan === undefined ? cue.base : frame.paragraph.text.slice(cueSpan.start, cueSpan.end)}" reports it without marks.`,
      });
    }
  }
  return quotes;
}

/** What leads a report in is said by whoever says the rest. */
const sharedBy = ({ cue, parts }: Report, { speaker }: Cue): Report => ({
  cue: { ...cue, speaker: cue.speaker ?? speaker },
  parts,
});

/** What is reported up to what is said next. */
const endingBefore = (frame: Frame, sentence: FrameSentence, { cue, parts }: Report, end: number): Report => ({
  cue,
  parts: parts
    .map(([from, to]): Part => [from, Math.min(to, beforeComma(frame, sentence, end))])
    .filter(([from, to]) => from < to),
});

/** "NAME said the boats were late, and he predicted that more would be", "…, although he said few would be": the next report of whoever says the first. */
function goesOnInOwnClause({ paragraph }: Frame, sentence: FrameSentence, cue: Cue, last: Cue): boolean {
  if (cue.form !== 'subject' || !/^(?:say|act)$/u.test(cue.strength) || cue.clauseFrom <= last.to) return false;
  if (!/^s?he$/u.test(keyAt(paragraph, cue.speaker?.from ?? -1))) return false;
  const [comma, and] = [2, 1].map((back) => keyAt(paragraph, tokenIn(sentence, cue.clauseFrom - back)));
  return comma === ',' && /^(?:and|but|although|though|while)$/u.test(and ?? '');
}

/** "NAME said the vote was stolen, which NAME says he won": somebody else is heard of what the first report tells. */
const isToldOfReport = ({ paragraph }: Frame, sentence: FrameSentence, { form, speaker, clauseFrom }: Cue, last: Cue): boolean =>
  form === 'subject' &&
  speaker?.kind === 'name' &&
  clauseFrom > last.to + 2 &&
  keyAt(paragraph, tokenIn(sentence, clauseFrom - 1)) === 'which' &&
  keyAt(paragraph, tokenIn(sentence, clauseFrom - 2)) === ',';

/** "The guild believes the bridge is safe and, according to NAME, nobody was hurt": another source for the next clause. */
function opensOwnSource({ paragraph }: Frame, sentence: FrameSentence, { from, clauseTo }: Cue, last: Cue): boolean {
  if (quoteBetween(sentence, clauseTo, sentence.items.length)) return false;
  const before = keyAt(paragraph, tokenIn(sentence, from - 1));
  const and = before === ',' ? keyAt(paragraph, tokenIn(sentence, from - 2)) : before;
  return from > last.to && (and === 'and' || and === 'but') && keyAt(paragraph, tokenIn(sentence, clauseTo)) === ',';
}

/** "While NAME said he would stay, NAME said he should go": the main clause behind one that only leads it in. */
function isMainClause(frame: Frame, sentence: FrameSentence, cue: Cue, last: Cue): boolean {
  if (cue.form !== 'subject' || cue.clauseFrom <= last.to || cue.speaker === undefined) return false;
  if (!isComma(frame, sentence, ownClauseStart(frame, sentence, cue) - 1)) return false;
  return isLedIn(frame, sentence, last) && partBehindOther(frame, sentence, cue).length > 0;
}

const MOST_SUBJECT_ITEMS = 6;

/** "While NAME said", "Days after the mayor said", "In Oldport, where police said": nothing is stated in front of the clause. */
function isLedIn(frame: Frame, sentence: FrameSentence, cue: Cue): boolean {
  if (isParticipleInFront(cue)) return true;
  const { clauseFrom } = cue;
  for (let at = clauseFrom; at >= Math.max(0, clauseFrom - MOST_SUBJECT_ITEMS); at--) {
    const key = keyAt(frame.paragraph, tokenIn(sentence, at));
    if (LEADS_IN.has(key)) return !hasFiniteVerbIn(frame, sentence, 0, at);
    if (key === ',') return false;
  }
  return false;
}

/** "NAME told him that it was over, the palace said.": whoever stands at the end reports all of it. */
function sourceAtEnd(frame: Frame, sentence: FrameSentence, cues: readonly Cue[]): Cue | undefined {
  const last = cues.at(-1);
  if (cues.length < 2 || last?.form !== 'subject' || last.strength !== 'say' || last.speaker === undefined) return undefined;
  // "NAME said the road was closed, he told reporters" is one report of one man.
  const mayBeSame =
    last.speaker.kind === 'pronoun' && !(cues[0]?.strength === 'think' && cues[0].speaker?.kind === 'description');
  if (mayBeSame || !isComma(frame, sentence, last.clauseFrom - 1)) return undefined;
  const first = cues[0];
  // "NAME, who said so before, the club said" is another matter, and so is a list of what several say.
  if (first?.form !== 'subject' || first.clauseTo > last.clauseFrom || cues.some(({ form }) => form === 'according-to'))
    return undefined;
  const end = Math.max(last.to, last.clauseTo);
  const isStop = textAt(frame.paragraph, tokenIn(sentence, end)) === '.' && end === sentence.items.length - 1;
  return isStop ? last : undefined;
}

/** "The firm knew that the pipe leaked, according to court papers": what somebody knew is told by whoever is named for it. */
function paperAtEnd(frame: Frame, sentence: FrameSentence, [first, last, more]: readonly Cue[]): Cue | undefined {
  if (last?.form !== 'according-to' || more !== undefined || first?.form !== 'subject') return undefined;
  return first.base === 'know' && first.to < last.from && isComma(frame, sentence, last.from - 1) ? last : undefined;
}

/** "Ministers said the talks had failed, the Harbour Herald reported": whose news a paper has is who reports it. */
function newsWithin(frame: Frame, sentence: FrameSentence, source: Cue, first: Cue | undefined): Report | undefined {
  if (source.base !== 'report' || first?.form !== 'subject' || !canReport(frame, first, sentence)) return undefined;
  const part: Part = [reportStart(frame, sentence, first), beforeComma(frame, sentence, source.clauseFrom)];
  return isLong(frame, sentence, part) ? { cue: first, parts: [part] } : undefined;
}

const BY_THE_WAY: ReadonlySet<string> = new Set(['first', 'also', 'earlier', 'previously', 'recently']);

/** "The station, which first reported the death, said": what somebody does by the way reports nothing where the main verb does. */
function isByTheWay(frame: Frame, sentence: FrameSentence, cue: Cue, cues: readonly Cue[]): boolean {
  if (cues.length < 2) return false;
  const before = keyAt(frame.paragraph, tokenIn(sentence, cue.from - 1));
  const relative = BY_THE_WAY.has(before) ? keyAt(frame.paragraph, tokenIn(sentence, cue.from - 2)) : before;
  if (relative !== 'which' && relative !== 'who') return false;
  return cues.some(
    (other) =>
      other.from > cue.to &&
      other.form === 'subject' &&
      other.strength === 'say' &&
      isComma(frame, sentence, other.from - 1) &&
      canReport(frame, other, sentence),
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
