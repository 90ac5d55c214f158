import type { Gender } from '../entities/gender';
import { tokensWithin } from '../quotes/frame/tokensWithin';
import { keyAt } from '../words/paragraphAnalysis';
import type { DraftQuote } from '../quotes/draft/draftQuote';
import type { Frame } from '../quotes/frame/frame';

const GENDERS: ReadonlyMap<string, Gender> = new Map([
  ['he', 'male'],
  ['him', 'male'],
  ['his', 'male'],
  ['she', 'female'],
  ['her', 'female'],
  ['hers', 'female'],
]);

/** The gender of the one whom a quote in marks speaks of, where a pronoun is said to speak. */
export function toldGender(frame: Frame, { span, type, speaker }: DraftQuote): Gender {
  if (type !== 'direct' || speaker?.kind !== 'pronoun') return undefined;
  let gender: Gender;
  for (const token of tokensWithin(frame, span.start, span.end)) {
    const here = GENDERS.get(keyAt(frame.paragraph, token));
    if (here !== undefined && gender !== undefined && gender !== here) return undefined;
    gender ??= here;
  }
  return gender;
}
