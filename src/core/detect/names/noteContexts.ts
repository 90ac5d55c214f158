import type { TokenRange } from '../../text/sentence';
import { bearsCapital, isCapital, type ParagraphAnalysis } from '../words/paragraphAnalysis';
import { WordClass } from '../words/wordClass';
import { mayBeAge } from './signs/mayBeAge';
import { Sighting, type SightingsBuilder } from '../wordEvidence';

const C = WordClass;
const TITLES = C.title | C.official | C.kin | C.role;
const HEADS = C.headStrong | C.headWeak | C.companySuffix;
const PLACE_PREPOSITIONS: ReadonlySet<string> = new Set('in at near from to across outside inside into around'.split(' '));
const PERSONAL: ReadonlySet<string> = new Set('who whose whom aged himself herself'.split(' '));

/**
 * Notes what stands around the capitalised words of a run: a title, a first name, a verb of saying, an organization's head. Seen once, it
 * tells of all places where the article uses the word.
 */
export function noteContexts(
  paragraph: ParagraphAnalysis,
  run: TokenRange,
  { from, to }: TokenRange,
  seen: SightingsBuilder,
): void {
  const { keys, classes, tokens } = paragraph;
  let headAt = -1;
  for (let i = run.from; i < run.to; i++) if (((classes[i] ?? 0) & HEADS) !== 0) headAt = i;
  const behind = run.to < to ? (classes[run.to] ?? 0) : 0;
  const apposed = tokens[run.to]?.text === ',' && run.to + 1 < to ? run.to + 1 : run.to;
  const personal = PERSONAL.has(keys[apposed] ?? '') || (apposed > run.to && mayBeAge(paragraph, apposed));
  for (let i = run.from; i < run.to; i++) {
    if (!bearsCapital(paragraph, i)) continue;
    const before = i > from ? i - 1 : -1;
    const beforeClasses = before < 0 ? 0 : (classes[before] ?? 0);
    const beforeKey = before < 0 ? '' : (keys[before] ?? '');
    let bits = 0;
    if ((beforeClasses & TITLES) !== 0) bits |= Sighting.afterTitle;
    if ((beforeClasses & C.firstName) !== 0 && isCapital(paragraph, before)) bits |= Sighting.afterFirstName;
    if (headAt >= 0 && headAt !== i) bits |= Sighting.besideHead;
    if (beforeKey === 'the') bits |= Sighting.afterThe;
    if (PLACE_PREPOSITIONS.has(beforeKey)) bits |= Sighting.afterPreposition;
    if (i === run.to - 1) {
      if ((behind & C.cue) !== 0) bits |= Sighting.says;
      if (personal) bits |= Sighting.personal;
    }
    if (bits !== 0) seen.add(keys[i] ?? '', bits);
  }
}
