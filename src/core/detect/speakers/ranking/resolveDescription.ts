import type { DetectedSpeaker, Evidence } from '../../../model/detection';
import type { DescriptionContext } from '../focus/descriptionContext';
import { fromRanking } from '../focus/fromRanking';
import type { PhrasePlace } from '../focus/phrasePlace';
import { rankDescription } from './rankDescription';
import { withWhoGoesOn } from './withWhoGoesOn';

/** How often a description that means nobody named is all there is to say about the speaker, counted as those of RULE_CONFIDENCE. */
const UNKNOWN = 0.79;

/** Whom a description means: "the minister", "the agency", "the 22-year-old". */
export function resolveDescription(words: string, at: PhrasePlace, link: Evidence, context: DescriptionContext): DetectedSpeaker {
  const ranked = withWhoGoesOn(rankDescription(words, at, context), words, at, context);
  if (ranked.length === 0) return asDescribed(words, at, link);
  const [best] = ranked;
  const origin = best?.fallback === true ? 'speaker/in-focus' : 'speaker/description';
  return fromRanking(ranked, { text: words, span: at.span }, origin, (name) => `"${words}" most likely means ${name}.`, link);
}

/** Somebody whom a description tells of and the article does not name. */
export function asDescribed(words: string, { span }: Pick<PhrasePlace, 'span'>, { origin, why }: Evidence): DetectedSpeaker {
  return { text: words, span, origin, confidence: UNKNOWN, why: `${why}, and the article names nobody for "${words}".` };
}
