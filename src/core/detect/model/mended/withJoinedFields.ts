import { hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import { WeighedName } from './weighedName';

const C = WordClass;
const OFFICES = wordSet('department ministry division directorate bureau secretariat');
const BODIES = wordSet(
  'department ministry division directorate bureau secretariat committee commission council board agency authority office service',
);

/** "Harbour Safety and | Coastal Order Department": two fields are one office, whose head stands behind the second. */
export function withJoinedFields(paragraph: ParagraphAnalysis, names: readonly WeighedName[]): readonly WeighedName[] {
  const joined: WeighedName[] = [];
  for (const name of names) {
    const before = joined.at(-1);
    if (before !== undefined && isSecondField(paragraph, before, name)) {
      joined.pop();
      joined.push(new WeighedName({ kind: 'organization', from: before.from, to: name.to }, name.confidence));
    } else joined.push(name);
  }
  return joined;
}

const isSecondField = (paragraph: ParagraphAnalysis, first: WeighedName, second: WeighedName): boolean =>
  second.kind === 'organization' &&
  first.kind === 'organization' &&
  OFFICES.has(keyAt(paragraph, second.to - 1)) &&
  second.from - first.to === 1 &&
  keyAt(paragraph, first.to) === 'and' &&
  !BODIES.has(keyAt(paragraph, first.to - 1)) &&
  listedPhrase(paragraph, first.from, first.to, C.organization)?.to !== first.to &&
  areOrdinary(paragraph, first.from, first.to) &&
  areOrdinary(paragraph, second.from, second.to - 1);

function areOrdinary(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  for (let i = from; i < to; i++)
    if (!isCapital(paragraph, i) || !hasClass(paragraph, i, C.common | C.english) || hasClass(paragraph, i, C.acronym))
      return false;
  return to > from;
}
