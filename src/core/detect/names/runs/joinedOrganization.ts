import { hasClass, isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { PERSON_CLASSES, PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { capitalRunEnd } from './capitalRun';
import { organizationAt, type OrganizationMatch } from '../signs/organizationAt';

const C = WordClass;

/** "Food and Drug Administration": ordinary words, "and", more of them, and only then the head. */
export function joinedOrganization(
  paragraph: ParagraphAnalysis,
  at: number,
  runTo: number,
  limit: number,
): OrganizationMatch | undefined {
  const joint = keyAt(paragraph, runTo);
  if ((joint !== 'and' && joint !== '&') || runTo + 1 >= limit || !isCapital(paragraph, runTo + 1)) return undefined;
  for (let i = at; i < runTo; i++) {
    const isPlace = i === at && hasClass(paragraph, i, PLACE_CLASSES);
    if (isPlace && runTo - at > 1) continue;
    if (!hasClass(paragraph, i, C.common | C.headWeak | C.headStrong | C.demonym)) return undefined;
    if (hasClass(paragraph, i, C.firstName | C.country | C.official) && !hasClass(paragraph, i, C.common)) return undefined;
  }
  const next = runTo + 1;
  if (hasClass(paragraph, next, PERSON_CLASSES | PLACE_CLASSES | C.title)) return undefined;
  return organizationAt(paragraph, next, capitalRunEnd(paragraph, next, limit), limit);
}
