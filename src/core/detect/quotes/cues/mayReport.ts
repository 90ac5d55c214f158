import type { TokenRange } from '../../../text/sentence';
import type { CueVerb } from '../../words/cueVerb';
import { cueVerbAt, hasClass, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { WordSignal } from '../../words/wordSignal';
import { NOT_REPORTING, PLAIN, REPORTING } from '../reports/canReport';
import { cuePairAt } from './cuePairAt';
import { FINDING } from '../reports/foundOut';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import { ANSWERING, CLOSING, OPINIONS, REPORTING_CLAUSES } from '../reports/reportsClause';
import { opensSource, sourceCue } from './sourceCue';
import { HEARING } from '../reports/toldOf';
import { mayBeView, viewCue } from './viewCue';

/** The verbs of saying that need no "that" to report something. */
const WITHOUT_THAT: ReadonlySet<string> = new Set(
  [PLAIN, REPORTING, REPORTING_CLAUSES, OPINIONS, ANSWERING, CLOSING, FINDING, HEARING].flatMap((verbs) => [...verbs]),
);

/**
 * Whether a sentence without marks holds a word by which something may be reported. Hardly half of all do: in the others nobody asks for the
 * cues, and whose they are. What a cue does in its sentence, `canReport` tells.
 */
export function mayReport(frame: Frame, sentence: FrameSentence): boolean {
  const { paragraph } = frame;
  const mayNameSource = (paragraph.signals & WordSignal.source) !== 0;
  // Without marks the items are tokens in a row.
  const first = tokenIn(sentence, 0);
  const end = first + sentence.items.length;
  for (let token = first; token < end; token++) {
    if (hasClass(paragraph, token, WordClass.cue | WordClass.cueStart)) {
      const rest = { from: token + 1, to: end };
      if (isReporting(paragraph, cueVerbAt(paragraph, token), rest) || isReporting(paragraph, cuePairAt(paragraph, token), rest))
        return true;
    } else if (keyAt(paragraph, token) === 'that') {
      if (mayBeView(frame, sentence, token - first) && viewCue(frame, sentence, token - first) !== undefined) return true;
    } else if (mayNameSource && opensSource(keyAt(paragraph, token)) && sourceCue(frame, sentence, token - first) !== undefined)
      return true;
  }
  return false;
}

/** Whether a verb may report something with the `rest` of its sentence behind it. */
const isReporting = (paragraph: ParagraphAnalysis, verb: CueVerb | undefined, rest: TokenRange): boolean =>
  verb !== undefined &&
  (WITHOUT_THAT.has(verb.base) || (verb.strength !== 'gesture' && !NOT_REPORTING.has(verb.base) && holdsThat(paragraph, rest)));

function holdsThat(paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean {
  for (let token = from; token < to; token++) if (keyAt(paragraph, token) === 'that') return true;
  return false;
}
