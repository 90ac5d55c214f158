import { caseAt, keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { wordSet } from '../../words/wordSet';

const NEWS = wordSet('agency service channel website site outlet network wire portal');
const WORKERS = wordSet('labour labor trade teachers');
const UNIONS = wordSet('union federation');
const MEDIA = wordSet('television tv radio newspaper');
const STATIONS = wordSet('station channel network');
/** What a medium does or when, where it is no part of another noun: "the Kestrel television series". */
const BEHIND_MEDIUM = wordSet('said says reported reports quoted showed that on in at and');
const ARMED = wordSet('militant rebel armed terrorist terror insurgent separatist extremist guerrilla jihadist paramilitary');
const GROUPS = wordSet('group movement faction organization organisation network militia');

/** What the name in front must be of, in small words: "news agency", "television", "television station", "militant group", "airline". */
export function groupNounBehind(paragraph: ParagraphAnalysis, to: number): string | undefined {
  if (caseAt(paragraph, to) !== 'lower') return undefined;
  const key = keyAt(paragraph, to);
  if (key === 'airline') return key;
  // "the Kestra party", but "the Lorne party of 40".
  if (key === 'party' && keyAt(paragraph, to + 1) !== 'of') return key;
  const next = keyAt(paragraph, to + 1);
  const isGroup =
    (key === 'news' && NEWS.has(next)) ||
    (key === 'public' && next === 'broadcaster') ||
    (WORKERS.has(key) && UNIONS.has(next)) ||
    (MEDIA.has(key) && STATIONS.has(next)) ||
    (ARMED.has(key) && GROUPS.has(next));
  if (isGroup) return `${key} ${next}`;
  return MEDIA.has(key) && (tokenAt(paragraph, to + 1)?.kind !== 'word' || BEHIND_MEDIUM.has(next)) ? key : undefined;
}
