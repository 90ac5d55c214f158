import type { TokenRange } from '../../../text/sentence';
import { overlapsAny } from '../../overlap';
import type { TokenEvidence } from '../../wordEvidence';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { impliedPerson } from './impliedPerson';
import type { ReasonedRange } from './reasonedRange';

/**
 * The people whom the words around settle, though the weights found nothing there.
 * @param stretches The stretches of capitals of a paragraph of prose, in their order.
 * @param found What was found in it.
 */
export function settledPeople(
  paragraph: ParagraphAnalysis,
  stretches: readonly TokenRange[],
  evidence: TokenEvidence,
  found: readonly TokenRange[],
): readonly ReasonedRange[] {
  const settled: ReasonedRange[] = [];
  for (const stretch of stretches) {
    const writer = writerIn(paragraph, stretch);
    if (writer !== undefined && !overlapsAny(writer, found)) settled.push({ ...writer, why: 'It stands in a byline.' });
    if (overlapsAny(stretch, found) || overlapsAny(stretch, settled)) continue;
    const why = impliedPerson(paragraph, stretch, evidence);
    if (why !== undefined) settled.push({ ...stretch, why });
  }
  return settled;
}

const NO_NAME = WordClass.headStrong | WordClass.organization | WordClass.acronym | WordClass.notName;

/** "… apartment doors By Ada Kemmler City Hall Bureau": the writer of a byline that ran into the text, in which no other "By" bears a capital. */
function writerIn(paragraph: ParagraphAnalysis, { from, to }: TokenRange): TokenRange | undefined {
  const first = from + 1;
  if (keyAt(paragraph, from) !== 'by' || to - first < 2 || !runsOn(paragraph, from)) return undefined;
  const isName = hasClass(paragraph, first, WordClass.firstName) && !hasClass(paragraph, first + 1, NO_NAME);
  return isName ? { from: first, to: first + 2 } : undefined;
}

/** Whether a word with a capital stands inside a sentence, or is written in capitals alone. */
const runsOn = (paragraph: ParagraphAnalysis, index: number): boolean =>
  caseAt(paragraph, index) === 'upper' || tokenAt(paragraph, index - 1)?.kind === 'word';
