import type { NameMention } from '../../nameTagger';
import { hasClass } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { type Frame, mentionAt } from './frame';

/** The organization that a token belongs to where an office in it stands right behind: "Harbour Union | chief NAME", "NDP | MLA NAME". */
export function organizationOfOffice(frame: Frame, token: number): NameMention | undefined {
  const found = mentionAt(frame, token);
  if (found?.kind !== 'organization' || frame.mentionOf(found.to) >= 0) return undefined;
  return hasClass(frame.paragraph, found.to, WordClass.role | WordClass.title) ? found : undefined;
}
