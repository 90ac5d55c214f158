import type { TokenRange } from '../../../text/sentence';
import { isFunctionToken } from '../../names/signs/isFunctionToken';
import { overlapsAny } from '../../overlap';
import type { TokenEvidence } from '../../wordEvidence';
import type { ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { isAcronymOfOffice } from './isAcronymInSmall';
import { bodyHeaded } from './bodyHeaded';
import { bodyServed } from './bodyServed';
import { explainedElsewhere } from './explainedElsewhere';
import { houseByItsEnd } from './houseByItsEnd';
import { impliedOrganization } from './impliedOrganization';
import { isLettersOfFound } from './isLettersOfFound';
import { INITIALS_WHY, loneOrganization } from './loneOrganization';
import { lettersWithWing } from './lettersWithWing';
import { listedWithPossessive } from './listedWithPossessive';
import { panelOfField } from './panelOfField';
import { paperOfWriter } from './paperOfWriter';
import { partyOfMembers } from './partyOfMembers';
import type { ReasonedRange } from './reasonedRange';
import { sheriffsOffice } from './sheriffsOffice';
import { smallEnd } from './smallEnd';
import { teamOfPlayer } from './teamOfPlayer';
import type { FoundName } from './unknownOrganization';

/**
 * The organizations that the list, the article or the words around settle, though the weights found nothing there: mostly of one word, and no two of them
 * on the same words.
 * @param runs The runs of capitals of a paragraph of prose, in their order.
 * @param stretches Those of nothing but capitals within them.
 * @param found What was found in it.
 */
export function settledOrganizations(
  paragraph: ParagraphAnalysis,
  runs: readonly TokenRange[],
  stretches: readonly TokenRange[],
  evidence: TokenEvidence,
  found: readonly FoundName[],
): readonly ReasonedRange[] {
  const settled: ReasonedRange[] = [];
  const isFree = (range: TokenRange): boolean => !overlapsAny(range, found) && !overlapsAny(range, settled);
  const settle = (range: TokenRange | undefined, why: string): void => {
    if (range !== undefined && isFree(range)) settled.push({ from: range.from, to: range.to, why });
  };
  for (const whole of stretches) {
    const stretch = behindFunctionWord(paragraph, whole);
    settle(partyOfMembers(paragraph, stretch), 'It is the party of whoever follows.');
    settle(panelOfField(paragraph, stretch), 'A panel goes by its field.');
    for (const letters of explainedElsewhere(paragraph, whole, evidence))
      settle(letters, 'The article says what its letters stand for.');
    settle(sheriffsOffice(paragraph, stretch), 'It is what the sheriff of a county has.');
    settle(houseByItsEnd(paragraph, stretch), 'It ends as schools and stations do.');
    settle(paperOfWriter(paragraph, stretch), 'Somebody writes for it.');
    settle(teamOfPlayer(paragraph, stretch), 'Somebody plays for it or trains it who is named behind it.');
    settle(bodyHeaded(paragraph, stretch), 'It is what somebody heads who is named behind it.');
    settle(lettersWithWing(paragraph, stretch), 'Its letters have those of a wing behind them.');
    settle(listedWithPossessive(paragraph, stretch, evidence), 'It is listed with its possessive.');
    settle(bodyServed(paragraph, stretch), 'It is what somebody serves who is named behind it.');
    if (!isFree(stretch)) continue;
    const settledThere = organizationOf(paragraph, stretch, runs, evidence, found);
    if (settledThere !== undefined) settled.push(settledThere);
  }
  return settled;
}

/** "The | Standing Committee". */
const behindFunctionWord = (paragraph: ParagraphAnalysis, stretch: TokenRange): TokenRange =>
  isFunctionToken(paragraph, stretch.from) && stretch.to - stretch.from > 1
    ? { from: stretch.from + 1, to: stretch.to }
    : stretch;

/** The organization that a stretch is in which nothing else was found, or opens with. */
function organizationOf(
  paragraph: ParagraphAnalysis,
  stretch: TokenRange,
  runs: readonly TokenRange[],
  evidence: TokenEvidence,
  found: readonly FoundName[],
): ReasonedRange | undefined {
  const { from, to } = stretch;
  const small = smallEnd(paragraph, stretch);
  if (small !== undefined) return { from, to: small, why: 'It is listed, with a last word that is written small.' };
  if (isLettersOfFound(paragraph, stretch, found))
    return { from, to, why: 'Its letters are the initials of the organization in front of the bracket.' };
  const implied = impliedOrganization(paragraph, stretch, evidence);
  if (implied !== undefined) return implied;
  const why = loneOrganization(paragraph, stretch, runs, evidence, found);
  if (why !== undefined) return { from, to, why };
  return isAcronymOfOffice(paragraph, stretch, evidence) ? { from, to: from + 1, why: INITIALS_WHY } : undefined;
}
