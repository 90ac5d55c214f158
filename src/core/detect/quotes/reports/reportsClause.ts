import { cueVerbAt, keyAt } from '../../words/paragraphAnalysis';
import { VERBISH } from '../../words/smallWords';
import { opensClause } from '../frame/finiteVerb';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';

/** Verbs that report a clause right behind them without "that", but no thing: "promised a road" reports nothing. */
export const REPORTING_CLAUSES: ReadonlySet<string> = new Set(
  (
    'hear predict promise joke hope tweet boast vow fear figure rule conclude contend assert suggest indicate affirm hint signal caution reiterate reveal ' +
    'emphasize emphasise underline underscore disclose guarantee posit lament agree swear pledge'
  ).split(' '),
);

/** What somebody thinks now is an opinion that is reported. What somebody thought, or thinks he knows, belongs to the story. */
export const OPINIONS: ReadonlySet<string> = new Set(['think', 'feel', 'suspect', 'expect', 'worry']);

/** Verbs that report what stands in front of them: "The claim was false, the army replied." */
export const ANSWERING: ReadonlySet<string> = new Set(['reply', 'respond', 'counter', 'retort']);

/** Verbs that do so where nothing follows them: "The road will be open by May, he promised." */
export const CLOSING: ReadonlySet<string> = new Set(
  (
    'predict promise boast joke vow contend assert quip inform reveal clarify opine aver underline underscore lament disclose reiterate elaborate highlight ' +
    'bemoan suggest caution hint affirm indicate signal emphasize emphasise advise specify conclude speculate muse tweet'
  ).split(' '),
);

/** "predicted the boats would be late", "ruled the sale was unlawful". */
export const reportsClauseBehind = (frame: Frame, sentence: FrameSentence, cue: Cue): boolean =>
  (REPORTING_CLAUSES.has(cue.base) || (OPINIONS.has(cue.base) && isOpinion(frame, sentence, cue))) &&
  opensClause(frame, sentence, cue.to);

const isOpinion = ({ paragraph }: Frame, sentence: FrameSentence, { from, to }: Cue): boolean =>
  cueVerbAt(paragraph, tokenIn(sentence, from))?.form !== 'past' && !/^s?he$/u.test(keyAt(paragraph, tokenIn(sentence, to)));

/** "the army replied", "he promised.", but not "the army has replied". */
export function isAnswering({ paragraph }: Frame, sentence: FrameSentence, { base, from, to }: Cue): boolean {
  if (VERBISH.has(keyAt(paragraph, tokenIn(sentence, from - 1)))) return false;
  if (ANSWERING.has(base)) return true;
  return CLOSING.has(base) && (to >= sentence.items.length || /^[.,]$/u.test(keyAt(paragraph, tokenIn(sentence, to))));
}
