import { hasClass, listedPhrase, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import { PLACE_CLASSES, WordClass } from '../../words/wordClass';
import { RUN_TITLES } from './runTitle';

const C = WordClass;

/** The end of a place or people that is no first name of somebody; `hasRole` says that a role stands further right in the run. */
export function placeChunkEnd(paragraph: ParagraphAnalysis, at: number, to: number, hasRole: boolean): number | undefined {
  const place = placePhrase(paragraph, at, to);
  if (place === undefined || hasRole) return place;
  // "Hong Kong" is listed whole, whatever first name its first word may be.
  const isWhole = place === to && place - at > 1 && hasClass(paragraph, at, C.firstName);
  if (!isWhole && startsPerson(paragraph, at, to)) return undefined;
  return place === to || hasClass(paragraph, at, C.demonym | C.country) || isNameStart(paragraph, place) ? place : undefined;
}

function placePhrase(paragraph: ParagraphAnalysis, at: number, to: number): number | undefined {
  const phrase = listedPhrase(paragraph, at, to, PLACE_CLASSES);
  if (phrase !== undefined && hasClass(paragraph, at, C.demonym | C.country | C.place)) {
    // "North Korean", "South African": a country's first word and the demonym are listed together or follow each other.
    const next = listedPhrase(paragraph, phrase.to, to, C.demonym);
    return next !== undefined && phrase.to < to ? next.to : phrase.to;
  }
  return phrase?.to;
}

const startsPerson = (paragraph: ParagraphAnalysis, at: number, to: number): boolean =>
  to - at >= 2 &&
  hasClass(paragraph, at, C.firstName | C.familyFirst) &&
  !hasClass(paragraph, at, C.country) &&
  (!hasClass(paragraph, at, C.demonym) || isFullName(paragraph, at, to));

/** "Karen Kemmler": a first name that is a people's name too, with nothing but a surname behind it. */
const isFullName = (paragraph: ParagraphAnalysis, at: number, to: number): boolean =>
  to - at === 2 &&
  !hasClass(paragraph, at + 1, C.firstName | C.common | C.place | C.title | C.role | C.headWeak | C.headStrong | C.organization);

const isNameStart = (paragraph: ParagraphAnalysis, at: number): boolean => hasClass(paragraph, at, C.firstName | RUN_TITLES);
