const SAMPLE = 20_000;
const FEWEST_WORDS = 20;

/** The share of a text's words that are among the commonest English ones; running English has about 0.3 to 0.45, other languages under 0.1. */
const LEAST_SHARE = 0.15;

const COMMON = new Set(
  'the of and to in a is that for it was on are as with his they at be this from have or by one had not but what all were when we there can an your which their said if do will each about how up out them then she many some so these would other into has more her him two like could no than been who its now did after new he over'.split(
    ' ',
  ),
);

/**
 * Whether the detector can read an article: it knows English only. Its sidecar says so, or else the look of its words.
 *
 * @param language A BCP 47 tag.
 */
export const isDetectable = (language: string | undefined, readsEnglish: boolean): boolean =>
  language === undefined ? readsEnglish : /^en\b/iu.test(language);

/** Whether a text reads like English. Texts of few words get the benefit of the doubt. */
export function isEnglish(text: string): boolean {
  const words =
    text
      .slice(0, SAMPLE)
      .toLowerCase()
      .match(/\p{L}+/gu) ?? [];
  if (words.length < FEWEST_WORDS) return words.length === 0 || words.some((word) => /[a-z]/u.test(word));
  return words.filter((word) => COMMON.has(word)).length / words.length >= LEAST_SHARE;
}
