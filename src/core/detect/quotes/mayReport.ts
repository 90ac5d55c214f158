import type { CueVerb } from '../cueVerb';
import { cueVerbAt, hasClass, keyAt } from '../paragraphAnalysis';
import { WordClass } from '../wordClass';
import { NOT_REPORTING, PLAIN, REPORTING } from './canReport';
import { cuePairAt } from './cuePair';
import { FINDING } from './foundOut';
import { type Frame, type FrameSentence, tokenIn } from './frame';
import { ANSWERING, CLOSING, REPORTING_CLAUSES } from './reportsClause';
import { opensSource, sourceCue } from './sourceCue';
import { HEARING } from './toldOf';

/** The verbs of saying that need no "that" to report something. */
const WITHOUT_THAT: ReadonlySet<string> = new Set(
  [PLAIN, REPORTING, REPORTING_CLAUSES, ANSWERING, CLOSING, FINDING, HEARING].flatMap((verbs) => [...verbs]),
);

/**
 * Whether a sentence without marks holds a word by which something may be reported. Hardly half of all do: in the others nobody asks for the
 * cues, and whose they are. What a cue does in its sentence, `canReport` tells.
 */
export function mayReport(frame: Frame, sentence: FrameSentence): boolean {
  const { paragraph } = frame;
  // Without marks the items are tokens in a row.
  const first = tokenIn(sentence, 0);
  let hasThat = false;
  for (let at = sentence.items.length - 1; at >= 0; at--) {
    const token = first + at;
    const key = keyAt(paragraph, token);
    if (hasClass(paragraph, token, WordClass.cue | WordClass.cueStart)) {
      if (isReporting(cueVerbAt(paragraph, token), hasThat) || isReporting(cuePairAt(paragraph, token), hasThat)) return true;
    } else if (key === 'that') hasThat = true;
    else if (opensSource(key) && sourceCue(frame, sentence, at) !== undefined) return true;
  }
  return false;
}

const isReporting = (verb: CueVerb | undefined, hasThat: boolean): boolean =>
  verb !== undefined &&
  (WITHOUT_THAT.has(verb.base) || (hasThat && verb.strength !== 'gesture' && !NOT_REPORTING.has(verb.base)));
