import type { TokenRange } from '../../../text/sentence';
import { isListed } from '../../names/signs/isListed';
import { caseAt, hasClass, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { TaggedName } from '../weights/tagLabel';

const C = WordClass;

/** Whether what was found is a film, a novel or another work that bears somebody's name. */
export const isWorkTakenForName = (paragraph: ParagraphAnalysis, name: TaggedName): boolean =>
  (name.kind === 'person' && isWorkOf(paragraph, name)) ||
  isBehindWork(paragraph, name) ||
  isOfEpisode(paragraph, name) ||
  isShowOfStation(paragraph, name);

const QUOTE_MARK = /^["“”‘’']$/u;

/** "the “Corazón de Nopal” star": what somebody is the star, author or singer of is a work. */
const isWorkOf = (paragraph: ParagraphAnalysis, { from, to }: TokenRange): boolean =>
  from > 1 &&
  tokenAt(paragraph, to)?.kind === 'mark' &&
  /^(?:the|a|an)$/u.test(keyAt(paragraph, from - 2)) &&
  QUOTE_MARK.test(textAt(paragraph, from - 1)) &&
  QUOTE_MARK.test(textAt(paragraph, to)) &&
  caseAt(paragraph, to + 1) === 'lower' &&
  hasClass(paragraph, to + 1, C.role);

/** "this episode of | Tide & Talk | on": a series has episodes; a person may be in one. */
const isOfEpisode = (paragraph: ParagraphAnalysis, { kind, from }: TaggedName): boolean => {
  const of = /^["“‘']$/u.test(textAt(paragraph, from - 1)) ? from - 2 : from - 1;
  return kind === 'organization' && keyAt(paragraph, of) === 'of' && /^episodes?$/u.test(keyAt(paragraph, of - 1));
};

const BROADCAST = wordSet('on told tells in watching');
const NO_SHOW = C.headStrong | C.companySuffix | C.organization | C.firstName | C.place;

/** "on Q7's The | Tide Talk |", "told Velanto TV's | Day Break |": ordinary words behind the possessive of a station are what it sends. */
function isShowOfStation(paragraph: ParagraphAnalysis, { kind, from, to }: TaggedName): boolean {
  const possessive = keyAt(paragraph, from - 1) === 'the' ? from - 2 : from - 1;
  if (kind !== 'organization' || to - from < 2 || tokenAt(paragraph, possessive)?.kind !== 'possessive') return false;
  const station = textAt(paragraph, possessive - 1);
  if (!/^\p{Lu}{2,5}\d?$|^\p{Lu}+\d+$|^(?:TV|FM|Radio|Television)$/u.test(station)) return false;
  for (let i = from; i < to; i++)
    if (hasClass(paragraph, i, NO_SHOW) || !hasClass(paragraph, i, C.common | C.english | C.notName)) return false;
  return [1, 2, 3].some((back) => BROADCAST.has(keyAt(paragraph, possessive - 1 - back)));
}

const WORKS = wordSet('film movie novel biopic musical opera album song ballet sitcom documentary memoir');
const BEHIND = wordSet('in of by with at on and or about which where for from starring directed written');

/** "her graphic novel Ada Velzha, with", "the film Velzha by", but "in the film Ada Velzha plays" and "the novel, Ada Velzha": nobody else is named so. */
const isBehindWork = (paragraph: ParagraphAnalysis, name: TokenRange): boolean =>
  WORKS.has(keyAt(paragraph, name.from - 1)) &&
  caseAt(paragraph, name.from - 1) === 'lower' &&
  (tokenAt(paragraph, name.to)?.kind === 'mark' || BEHIND.has(keyAt(paragraph, name.to))) &&
  !isListed(paragraph, name, C.organization);
