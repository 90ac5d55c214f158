import { ORGANIZATION_NOUNS } from '../../words/organizationNouns';
import { isCapital, keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { bareDocument, isDocument, ownedDocument } from '../phrases/sourceDocument';
import { PREPOSITIONS } from '../../words/smallWords';
import { phraseStartingAt } from '../phrases/phraseStartingAt';
import { pronounAt, type SpeakerPhrase } from '../frame/speakerPhrase';
import { appositionBehind, appositionEnd, endsOnComma, itemBehind } from './appositionEnd';
import { opensClause } from '../frame/finiteVerb';
import { type Cue, IN_VIEW, IN_WORDS } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';

/** Whether a word may open a cue that only names a source. */
export const opensSource = (key: string): boolean => key === 'according' || key === 'per' || key === 'in';

/** The cue at an item that only names a source: "according to NAME", "per CNN", "in NAME's words". */
export function sourceCue(frame: Frame, sentence: FrameSentence, at: number): Cue | undefined {
  const key = keyAt(frame.paragraph, tokenIn(sentence, at));
  if (key === 'according' || key === 'per') return accordingTo(frame, sentence, at);
  return key === 'in' ? inWordsOf(frame, sentence, at) : undefined;
}

const ASKS = /^(?:how|what|whether|where|when|which|who)$/u;

/** "according to NP", "per CNN". */
function accordingTo(frame: Frame, sentence: FrameSentence, at: number): Cue | undefined {
  const { paragraph } = frame;
  const token = tokenIn(sentence, at);
  const key = keyAt(paragraph, token);
  const isAccording = key === 'according' && keyAt(paragraph, token + 1) === 'to';
  // "Per Lind" is a person.
  const isPer = key === 'per' && frame.mentionOf(token) < 0 && frame.mentionOf(token + 1) >= 0;
  if (!isAccording && !isPer) return undefined;
  const to = at + (isAccording ? 2 : 1);
  // "seats are won according to how well a party does".
  if (ASKS.test(keyAt(paragraph, tokenIn(sentence, to)))) return undefined;
  const named = objectPronoun(frame, sentence, to) ?? phraseStartingAt(frame, sentence, to) ?? plainSource(frame, sentence, to);
  const whole = named === undefined ? undefined : (ownedDocument(frame, named) ?? named);
  const speaker = whole === undefined ? undefined : bareDocument(frame, whole);
  const phraseEnd = whole === undefined ? to : itemBehind(sentence, whole.to, to);
  const sourceEnd = whole === undefined ? to : employerEnd(frame, sentence, whole, phraseEnd);
  // "According to a police report, the car was stolen": nobody tells what a report is.
  const isPaper = at <= 1 && speaker !== undefined && isDocument(frame, speaker);
  return {
    from: at,
    to,
    form: 'according-to',
    strength: 'say',
    base: isPer ? 'per' : 'according to',
    speaker,
    clauseFrom: at,
    clauseTo: isNameInMarks(frame, sentence, sourceEnd)
      ? behindMarks(frame, sentence, sourceEnd, at <= 1)
      : isPaper
        ? phraseEnd
        : appositionEnd(frame, sentence, sourceEnd, at <= 1 && isOrganization(frame, speaker), at <= 1),
  };
}

/** "the weekly “Oldport Post,”", "of the “Oldport Post,”": marks with the comma in them, behind what only a name completes. */
function isNameInMarks(frame: Frame, sentence: FrameSentence, at: number): boolean {
  const before = keyAt(frame.paragraph, tokenIn(sentence, at - 1));
  return endsOnComma(frame, sentence, at) && (PREPOSITIONS.has(before) || before === 'the' || ORGANIZATION_NOUNS.has(before));
}

/** Behind the marks that name a source, and what is said of it: "“Oldport Post,” a daily|, the dam leaks". */
const behindMarks = (frame: Frame, sentence: FrameSentence, marks: number, opensSentence: boolean): number =>
  Math.max(marks + 1, appositionBehind(frame, sentence, marks, true, opensSentence));

const MOST_EMPLOYER_ITEMS = 8;

/** "According to NAME of the Dam Institute|, a body in Oldport, …": behind what a person is of, where a comma follows it. */
function employerEnd(frame: Frame, sentence: FrameSentence, { mention }: SpeakerPhrase, end: number): number {
  const { paragraph } = frame;
  if (frame.mentions[mention ?? -1]?.kind !== 'person') return end;
  if (!/^(?:of|at|from|with|for)$/u.test(keyAt(paragraph, tokenIn(sentence, end)))) return end;
  for (let at = end + 1; at < end + MOST_EMPLOYER_ITEMS; at++) {
    if (endsOnComma(frame, sentence, at)) return at;
    if (sentence.items[at]?.kind === 'quote') continue;
    const token = tokenIn(sentence, at);
    if (keyAt(paragraph, token) === ',') return isPlaceBetweenCommas(frame, sentence, at) ? at + 2 : at;
    const isPart =
      isCapital(paragraph, token) || frame.mentionOf(token) >= 0 || /^(?:the|of|for|and|in)$/u.test(keyAt(paragraph, token));
    if (!isPart) return end;
  }
  return end;
}

/** "of the Harbour Police|, Oldport, the boat": where the employer is, in a word or two that are not the subject of the report. */
const isPlaceBetweenCommas = (frame: Frame, sentence: FrameSentence, comma: number): boolean => {
  const { paragraph, mentions, mentionOf } = frame;
  const place = tokenIn(sentence, comma + 1);
  return (
    isCapital(paragraph, place) &&
    mentions[mentionOf(place)]?.kind !== 'person' &&
    keyAt(paragraph, tokenIn(sentence, comma + 2)) === ',' &&
    opensClause(frame, sentence, comma + 3)
  );
};

const WORDS = /^(?:words|view|opinion|estimation|telling)$/u;

/** "in the words of NP", "in NAME's words", "in her own words", "in his view". */
function inWordsOf(frame: Frame, sentence: FrameSentence, at: number): Cue | undefined {
  const { paragraph } = frame;
  const next = tokenIn(sentence, at + 1);
  const cue = (to: number, speaker: SpeakerPhrase, end: number, base = IN_WORDS): Cue => ({
    from: at,
    to,
    form: 'according-to',
    strength: 'say',
    base,
    speaker,
    clauseFrom: at,
    clauseTo: appositionEnd(frame, sentence, end),
  });
  if (keyAt(paragraph, next) === 'the' && keyAt(paragraph, next + 1) === 'words' && keyAt(paragraph, next + 2) === 'of') {
    const speaker = phraseStartingAt(frame, sentence, at + 4);
    return speaker === undefined ? undefined : cue(at + 4, speaker, itemBehind(sentence, speaker.to, at + 4));
  }
  const mention = frame.mentionOf(next);
  const owner = frame.mentions[mention];
  const isPronoun = /^(?:his|her)$/u.test(keyAt(paragraph, next));
  if (owner?.from !== next && !isPronoun) return undefined;
  let words = owner === undefined ? next + 1 : owner.to + 1;
  if (owner !== undefined && tokenAt(paragraph, owner.to)?.kind !== 'possessive') return undefined;
  if (keyAt(paragraph, words) === 'own') words++;
  if (!WORDS.test(keyAt(paragraph, words)) || keyAt(paragraph, words + 1) === 'of') return undefined;
  const speaker: SpeakerPhrase =
    owner === undefined ? pronounAt(next) : { kind: 'name', from: owner.from, to: owner.to, mention };
  const to = itemBehind(sentence, words + 1, at);
  return cue(to, speaker, to, keyAt(paragraph, words) === 'words' ? IN_WORDS : IN_VIEW);
}

/** "according to him", but not "according to her lawyer". */
function objectPronoun(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const token = tokenIn(sentence, at);
  const isBare = token >= 0 && tokenAt(frame.paragraph, tokenIn(sentence, at + 1))?.kind !== 'word';
  return isBare && /^(?:him|her|them)$/u.test(keyAt(frame.paragraph, token)) ? pronounAt(token) : undefined;
}

const isOrganization = (frame: Frame, speaker: SpeakerPhrase | undefined): boolean =>
  speaker?.mention !== undefined && frame.mentions[speaker.mention]?.kind === 'organization';

/** "according to court papers": whatever stands there up to the next mark. */
function plainSource(frame: Frame, sentence: FrameSentence, from: number): SpeakerPhrase | undefined {
  let at = from;
  while (at < sentence.items.length && at < from + 8 && tokenAt(frame.paragraph, tokenIn(sentence, at))?.kind === 'word') at++;
  const first = tokenIn(sentence, from);
  const last = tokenIn(sentence, at - 1);
  return at > from && first >= 0 && last >= first ? { kind: 'description', from: first, to: last + 1 } : undefined;
}
