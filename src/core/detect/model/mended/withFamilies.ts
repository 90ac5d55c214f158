import { hasClass, isCapital, keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import { WeighedName } from './weighedName';

const C = WordClass;

/** "Khalid | Al Velantor": who bears a first name in front of a family that is also known for its firm is somebody of it. */
export function withFamilies(paragraph: ParagraphAnalysis, names: readonly WeighedName[]): readonly WeighedName[] {
  if (!names.some((name) => mayBeFamily(paragraph, name))) return names;
  const joined: WeighedName[] = [];
  for (const name of names) {
    const start = mayBeFamily(paragraph, name) ? givenStart(paragraph, name.from, joined.at(-1)) : name.from;
    if (start < name.from && joined.at(-1)?.to === name.from) joined.pop();
    joined.push(start < name.from ? new WeighedName({ kind: 'person', from: start, to: name.to }, name.confidence) : name);
  }
  return joined;
}

const mayBeFamily = (paragraph: ParagraphAnalysis, { kind, from, to }: WeighedName): boolean =>
  kind === 'organization' && to - from === 2 && /^[ae]l$/u.test(keyAt(paragraph, from)) && isCapital(paragraph, from - 1);

/** Where the given names in front of a family start: those that the weights found, or one that is listed. */
function givenStart(paragraph: ParagraphAnalysis, family: number, before: WeighedName | undefined): number {
  if (before?.to === family) return before.kind === 'person' ? before.from : family;
  const isGiven =
    hasClass(paragraph, family - 1, C.firstName) &&
    !hasClass(paragraph, family - 1, C.organization | C.place | C.country | C.title | C.common);
  return isGiven ? family - 1 : family;
}
