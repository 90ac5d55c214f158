import type { TokenRange } from '../../text/sentence';
import { keyAt, type ParagraphAnalysis } from '../paragraphAnalysis';
import { stateNamed } from '../stateNames';
import { WordClass } from '../wordClass';
import { wordSet } from '../wordSet';
import { isListed } from './listedKind';

const PARTISANS = wordSet('republican republicans democrat democrats');

/** Whether a name is people by state and party: "the Ohio Republican", "Texas Democrats". A newspaper of such a name is listed. */
export const isPartisan = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  name.to - name.from > 1 &&
  PARTISANS.has(keyAt(paragraph, name.to - 1)) &&
  stateNamed(paragraph.keys.slice(name.from, name.to - 1).join(' ')) !== undefined &&
  !isListed(paragraph, name, WordClass.organization);
