import type { TokenRange } from '../../../text/sentence';
import { hasClass, isCapital, type ParagraphAnalysis, keyAt, listedPhrase, textAt } from '../../words/paragraphAnalysis';
import { FARM_LEVELS, FIXTURE_OPENERS } from '../../words/nameTriggers';
import { WordClass } from '../../words/wordClass';
import type { FormName } from '../forms/formName';

const C = WordClass;

/**
 * Towns that stand for their teams behind a word with a capital, as notes of games have them: whom a team meets next ("Titans: Host Detroit on Sunday",
 * "Jaguars: At Baltimore on Sunday"), and at which level a farm team plays ("Triple-A Durham"). Countries are no clubs.
 */
export function teamsOfNotes(paragraph: ParagraphAnalysis, { from, to }: TokenRange): readonly FormName[] {
  const found: FormName[] = [];
  for (let i = from; i < to - 1; i++) {
    if (!isCapital(paragraph, i)) continue;
    const why = FARM_LEVELS.has(keyAt(paragraph, i))
      ? 'Its level is named'
      : meetsNext(paragraph, i)
        ? 'A team meets it next'
        : undefined;
    const place = why === undefined ? undefined : listedPhrase(paragraph, i + 1, to, C.place);
    if (why === undefined || place === undefined || isCapital(paragraph, place.to)) continue;
    if (listedPhrase(paragraph, i + 1, to, C.country)?.to === place.to) continue;
    found.push({ kind: 'organization', from: i + 1, to: place.to, why, isTeam: true });
  }
  return found;
}

const meetsNext = (paragraph: ParagraphAnalysis, index: number): boolean =>
  FIXTURE_OPENERS.has(keyAt(paragraph, index)) &&
  textAt(paragraph, index - 1) === ':' &&
  isCapital(paragraph, index - 2) &&
  hasClass(paragraph, index - 2, C.organization | C.place);
