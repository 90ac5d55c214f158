import type { TokenRange } from '../../../text/sentence';
import { isPlainOpener } from '../../names/signs/isPlainOpener';
import { isShouted } from '../../names/signs/isShouted';
import type { TokenEvidence } from '../../wordEvidence';
import type { ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { isCodeInDoubt } from './isCodeTakenForName';
import { areHeadlineWords } from './areHeadlineWords';
import { isOfficeOfArticle } from './isOfficeTakenForName';
import { isPlaceInDoubt } from './isPlaceTakenForName';
import { isThingOfArticle } from './isThingTakenForName';
import type { WeighedName } from './weighedName';

/** What is no name where the weights are in doubt or by what the article shows. */
export const isNoNameHere = (
  paragraph: ParagraphAnalysis,
  name: WeighedName,
  sentence: TokenRange,
  evidence: TokenEvidence,
): boolean =>
  isPlaceInDoubt(paragraph, name, evidence) ||
  isOfficeOfArticle(paragraph, name, evidence) ||
  isCodeInDoubt(paragraph, name, evidence) ||
  isThingOfArticle(paragraph, name, evidence) ||
  areHeadlineWords(paragraph, name, evidence) ||
  isPlainOpener(paragraph, name, sentence, evidence) ||
  (name.kind === 'organization' && isShouted(paragraph, name, evidence));
