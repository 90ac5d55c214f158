import type { EntityKind } from '../../../model/annotation';
import type { DetectedSpeaker, Evidence } from '../../../model/detection';
import type { Gender } from '../../entities/gender';
import type { Focus, FocusList } from '../focus/focus';
import { fromRanking, type Ranked } from '../focus/fromRanking';
import type { PhrasePlace } from '../focus/phrasePlace';

const MOST_UNITS_BACK = 4;
/** Whoever was brought up so often is whom the text is about, and stays so for longer. */
const OFTEN = 5;
const MOST_UNITS_BACK_OFTEN = 8;

/** Whom "he", "she" or "it" means at a place, best first; the words alone for other pronouns. `link` is the rule that found the pronoun. */
export function resolvePronoun(word: string, at: PhrasePlace, link: Evidence, focuses: FocusList): DetectedSpeaker {
  const ranked = rankPronoun(word, at, focuses);
  if (ranked === undefined)
    return { text: word, span: at.span, origin: 'speaker/pronoun', confidence: 0.5, why: `"${word}" is named nowhere near.` };
  const text = { text: word, span: at.span };
  return fromRanking(ranked, text, 'speaker/pronoun', (name) => `"${word}" most likely means ${name}, named before.`, link);
}

/** Everybody the pronoun may mean with the probability of each, best first; `undefined` for pronouns that are looked up nowhere. */
export function rankPronoun(word: string, at: PhrasePlace, focuses: FocusList): readonly Ranked[] | undefined {
  switch (withoutEnding(word.toLowerCase())) {
    case 'he':
    case 'him':
    case 'his':
      return rankFocuses('person', 'male', at, focuses);
    case 'she':
    case 'her':
      return rankFocuses('person', 'female', at, focuses);
    case 'it':
      return rankFocuses('organization', undefined, at, focuses);
    default:
      return undefined;
  }
}

/** "he" for "he'd". */
const withoutEnding = (word: string): string => (word.length > LONGEST_PRONOUN ? word.replace(/['’].*$/u, '') : word);
const LONGEST_PRONOUN = 'she'.length;

/** Whom of those brought up before a place the text goes on about, best first, if it is somebody of the kind and gender. */
export function rankFocuses(kind: EntityKind, gender: Gender, at: PhrasePlace, focuses: FocusList): readonly Ranked[] {
  const ofKind = focuses.recent.filter(
    (focus) =>
      focus.kind === kind &&
      focus.fronts !== at.span.start &&
      (gender === undefined || focus.gender === undefined || focus.gender === gender || !focus.genderIsSure),
  );
  const isNear = (focus: Focus): boolean =>
    focus.count === 0 ||
    at.unit - Math.max(focus.unit, focus.spokeUnit) <= (focus.count >= OFTEN ? MOST_UNITS_BACK_OFTEN : MOST_UNITS_BACK);
  // The last "she" whom the text named is meant however long ago that was, if nobody else can be.
  const last = gender === undefined ? undefined : lastOfGender(ofKind, gender);
  const fitting = ofKind.filter((focus) => focus === last || isNear(focus));
  const latestSubject = Math.max(...fitting.map((focus) => focus.subjectPlace));
  const latest = Math.max(
    ...fitting.map((focus) => (gender !== undefined && isBehindSubject(focus, at, fitting) ? -Infinity : focus.place)),
  );
  const scored = fitting.map((focus) => {
    const features = featuresOf(focus, at, gender, latestSubject, latest, fitting);
    let score = 0;
    for (let i = 0; i < WEIGHTS.length; i++) score += (features[i] ?? 0) * (WEIGHTS[i] ?? 0);
    const least = focus.genderIsSure ? LAST_OF_GENDER : LAST_OF_LIKELY_GENDER;
    return { focus, weight: Math.exp(focus === last ? Math.max(score, least) : score) };
  });
  const total = scored.reduce((sum, { weight }) => sum + weight, NOBODY_WEIGHT);
  return scored
    .map(({ focus, weight }) => ({ focus, probability: weight / total }))
    .sort((a, b) => b.probability - a.probability);
}

/** "Tom praised Carl. “…,” he said": named last, but in a sentence about somebody else who may be meant too. */
const isBehindSubject = (focus: Focus, at: PhrasePlace, others: readonly Focus[]): boolean =>
  focus.object &&
  focus.sentence < at.sentence &&
  others.some((other) => other !== focus && other.subjectSentence === focus.sentence);

/** "Erin Lind rose. “…,” he asked": whom the sentence before is about, and nobody else in the paragraph, may have the rarer gender of the name. */
const isAloneIn = (at: PhrasePlace, focus: Focus, others: readonly Focus[]): boolean =>
  focus.unit === at.unit &&
  at.sentence - focus.subjectSentence === 1 &&
  others.every((other) => other === focus || other.unit !== at.unit);

/** Whoever was named last of those who surely go by "he" or "she", else of those whose first names say so. */
function lastOfGender(focuses: readonly Focus[], gender: Gender): Focus | undefined {
  let last: Focus | undefined;
  for (const focus of focuses) {
    if (focus.entity === undefined || focus.count === 0 || focus.gender !== gender) continue;
    // Somebody named once in passing is soon forgotten.
    if (!focus.genderIsSure && focus.count === 1 && focus.spokeUnit === -Infinity) continue;
    const isSurer = focus.genderIsSure && last?.genderIsSure !== true;
    const isLater = focus.genderIsSure === (last?.genderIsSure ?? false) && focus.place > (last?.place ?? -Infinity);
    if (last === undefined || isSurer || isLater) last = focus;
  }
  return last;
}

const ASKER = /\b(?:reporter|journalist|interviewer|correspondent)\b/iu;

const within = (value: number, most: number): number => Math.min(Math.max(value, 0), most);

/** What speaks for a candidate, in the order of `WEIGHTS`. */
function featuresOf(
  focus: Focus,
  at: PhrasePlace,
  gender: Gender,
  latestSubject: number,
  latest: number,
  fitting: readonly Focus[],
): readonly number[] {
  return [
    within(at.sentence - focus.sentence, 6),
    within(at.unit - focus.unit, 4),
    Number(at.unit - focus.spokeUnit <= 1),
    Number(gender !== undefined && focus.gender === gender),
    Number(gender !== undefined && focus.gender !== undefined && focus.gender !== gender),
    Number(focus.count === 0),
    Number(focus.entity === undefined && focus.kind === 'person'),
    Number(focus.place === latest && latest > -Infinity),
    Number(focus.aside),
    Number(focus.subjectPlace === latestSubject && latestSubject > -Infinity),
    Number(focus.entity !== undefined && focus.entity.id === at.answered),
    Number(focus.kind === 'organization' && focus.subjectPlace === focus.place && focus.count > 0),
    Number(focus.entity !== undefined && focus.entity.id === at.goesOn),
    Number(focus.entity !== undefined && focus.entity.id === at.turnOf),
    Number(focus.gender === undefined && gender !== undefined && at.tellsOf !== undefined && at.tellsOf !== gender),
    Number(focus.unnamed !== undefined && ASKER.test(focus.unnamed.text)),
    Number(focus.unnamed !== undefined && focus.kind === 'person' && focus.gender === undefined),
    Number(gender !== undefined && at.sentence - focus.reportSentence === 1),
    Number(gender !== undefined && !focus.genderIsSure && isAloneIn(at, focus, fitting)),
    Number(at.tells !== undefined && at.tells !== gender && focus.gender === at.tells),
    Number(at.reportFrom !== undefined && focus.place >= at.reportFrom && focus.place < at.span.start),
    Number(focus.entity !== undefined && at.named?.has(focus.entity.id) === true),
  ];
}

/**
 * Fitted by logistic regression to the speakers of the training articles: sentences back, paragraphs back, spoke just now, gender agrees, the
 * first name is more often of the other gender, named in quotes only, without a name, brought up last, belongs
 * to another noun, the latest subject, is being answered, an organization that was the subject of its sentence, goes on, has the turn,
 * may be whom the quote speaks of, a reporter, somebody without name and gender,
 * whose words the sentence before reports, alone in the paragraph, of the gender of whoever is spoken to, named in the report that the pronoun is set
 * into, named in the words themselves. The weight against the other gender was doubled by hand: it changes nothing there, and unseen news has fewer invented first names. The last
 * ten weights were set by hand: they are too rare there.
 */
const WEIGHTS = [-0.55, -0.85, -0.3, 0.75, -2.4, -1, -1.3, 0.55, -0.4, 0.6, -4, 0.9, 3, 1.6, -1.2, -3, -1, 1.5, 0.8, -3, -4, -3];
/** At least so much speaks for the last "he" or "she" whom the text named, by title, pronoun or role, and by the first name alone. */
const LAST_OF_GENDER = -3.4;
const LAST_OF_LIKELY_GENDER = -3.9;
/** What speaks for somebody whom the text has not named, or for nobody: the less is left to the others the less speaks for them. */
const NOBODY_WEIGHT = Math.exp(-4.8);
