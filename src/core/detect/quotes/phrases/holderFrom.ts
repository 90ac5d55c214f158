import { hasClass, keyAt } from '../../words/paragraphAnalysis';
import { type Frame, mentionAt } from '../frame/frame';
import { WordClass } from '../../words/wordClass';
import { OF_TENURE } from './descriptionWords';
import { isTitleOrRole } from '../frame/titleLike';

const MOST_OFFICE_TOKENS = 8;

/**
 * The mention of the person in front of whose name nothing but titles and offices stands from a token on, -1 where there is none: "Mallam | NAME",
 * "retired Col. | NAME", "Lake of Pines Mayor | NAME", "NDP health critic | NAME".
 */
export function holderFrom(frame: Frame, from: number): number {
  const { paragraph, mentionOf } = frame;
  for (let token = from; token < from + MOST_OFFICE_TOKENS; token++) {
    const found = mentionAt(frame, token);
    if (found?.kind === 'person') return mentionOf(token);
    if (found !== undefined) {
      // Organizations stand here only with the office that somebody has in them.
      if (!leadsToOffice(frame, found.to)) return -1;
      token = found.to - 1;
    } else if (!isTitleOrRole(frame, token) && !OF_TENURE.has(keyAt(paragraph, token)) && !isWithinOffice(frame, token))
      return -1;
  }
  return -1;
}

/** "NDP | health critic NAME", "Unifor | president NAME". */
const leadsToOffice = ({ paragraph }: Frame, token: number): boolean =>
  hasClass(paragraph, token, WordClass.role | WordClass.title) ||
  hasClass(paragraph, token + 1, WordClass.role | WordClass.title);

/** "Lake | of | Pines Mayor", "NDP | health | critic": a small word between those of an office. */
const isWithinOffice = (frame: Frame, token: number): boolean =>
  /^(?:of|the)$/u.test(keyAt(frame.paragraph, token))
    ? isTitleOrRole(frame, token - 1)
    : hasClass(frame.paragraph, token + 1, WordClass.role | WordClass.title);
