import { caseAt, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

const NEWS = wordSet('agency service channel website site outlet network wire portal');
const STATIONS = wordSet('station channel network');
const ARMED = wordSet('militant rebel armed terrorist terror insurgent separatist extremist guerrilla jihadist paramilitary');
const GROUPS = wordSet('group movement faction organization organisation network militia');

/** What the name in front must be of, in small words: "news agency", "militant group", "airline". */
export function groupNounBehind(paragraph: ParagraphAnalysis, to: number): string | undefined {
  if (caseAt(paragraph, to) !== 'lower') return undefined;
  const key = keyAt(paragraph, to);
  if (key === 'airline') return key;
  const next = keyAt(paragraph, to + 1);
  const isGroup =
    (key === 'news' && NEWS.has(next)) ||
    (/^(?:television|tv|radio)$/u.test(key) && STATIONS.has(next)) ||
    (ARMED.has(key) && GROUPS.has(next));
  return isGroup ? `${key} ${next}` : undefined;
}
