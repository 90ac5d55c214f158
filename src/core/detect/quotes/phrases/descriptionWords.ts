import { hasClass, isCapital, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { DETERMINERS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';

/** What may be a description by itself. */
export const BARE = new Set(
  'another others one each some several few many most both neither everyone everybody someone somebody nobody none critics police officials military'.split(
    ' ',
  ),
);

/** They open what completes a name or a description: "NAME | of the Harbour Board", "a spokesman | for the ministry". */
export const COMPLETING: ReadonlySet<string> = new Set(['of', 'for', 'at', 'from', 'with', 'in']);
const SENT = wordSet(
  'ambassador ambassadors envoy envoys emissary emissaries delegate delegates representative representatives adviser advisers advisor advisors ' +
    'aide aides assistant assistants',
);

/** Whether a preposition may stand inside a description: "the head | of |", "the ambassador | to | Norland", but not "the ambassador | to | reporters". */
export const isInnerPreposition = (paragraph: ParagraphAnalysis, token: number): boolean =>
  COMPLETING.has(keyAt(paragraph, token)) ||
  (keyAt(paragraph, token) === 'to' &&
    SENT.has(keyAt(paragraph, token - 1)) &&
    (isCapital(paragraph, token + 1) || DETERMINERS.has(keyAt(paragraph, token + 1))));

/** Whether a phrase begins with the place that the rest belongs to, which determines it as an article does: "Norland's military". */
export const isOfPlace = (paragraph: ParagraphAnalysis, from: number): boolean =>
  tokenAt(paragraph, from + 1)?.kind === 'possessive' &&
  isCapital(paragraph, from) &&
  hasClass(paragraph, from, WordClass.country | WordClass.place);

/** Words in front of an office that tell since when, or how, somebody holds it. */
export const OF_TENURE = wordSet('retired former then acting longtime veteran interim outgoing');
