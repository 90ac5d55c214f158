import type { NameMention } from '../../nameTagger';
import { hasClass, isCapital } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { type Frame, mentionAt } from './frame';

const isOffice = ({ paragraph, mentionOf }: Frame, token: number): boolean =>
  mentionOf(token) < 0 && hasClass(paragraph, token, WordClass.role | WordClass.title);

/** The organization that a token belongs to where an office in it stands right behind: "Harbour Union | chief NAME", "NDP | MLA NAME", "Senate | Minority Leader NAME". */
export function organizationOfOffice(frame: Frame, token: number): NameMention | undefined {
  const found = mentionAt(frame, token);
  if (found?.kind !== 'organization' || frame.mentionOf(found.to) >= 0) return undefined;
  if (isOffice(frame, found.to)) return found;
  return isCapital(frame.paragraph, found.to) && isOffice(frame, found.to + 1) ? found : undefined;
}
