import { keyAt, type ParagraphAnalysis } from '../../words/paragraphAnalysis';
import type { Cue } from '../frame/cue';
import { hasFiniteVerbIn } from '../frame/finiteVerb';
import { type Frame, type FrameSentence, isComma, tokenIn } from '../frame/frame';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { canSpeak } from '../phrases/voiceless';

const MOST_ITEMS_OF_SETTING = 16;
/** A comma and an article. */
const MOST_TOKENS_TO_APPOSED = 2;

/**
 * Who goes on saying what a participle leads in behind another report. "The minister, NAME, said the road was clear, adding that it may not
 * stay so": whoever the apposition names. "The road is clear, | the mayor said on Monday |, adding that it may not stay so": behind a report, what a participle leads in is
 * said by whoever says the report, and not by what that is about.
 */
export function goesOnSaying(frame: Frame, sentence: FrameSentence, cue: Cue, last: Cue | undefined): Cue {
  if (cue.form !== 'participle' || last?.speaker === undefined) return cue;
  if (isWithin(frame, cue.speaker, last.speaker)) return { ...cue, speaker: last.speaker };
  if (isInReport(frame, sentence, cue, last)) return { ...cue, speaker: last.speaker };
  if (last.strength !== 'say') return cue;
  if (last.form !== 'subject' && last.form !== 'inversion') return cue;
  if (isApposed(frame, last, cue)) return { ...cue, speaker: last.speaker };
  if (!isComma(frame, sentence, cue.from - 1) || !isComma(frame, sentence, Math.min(last.clauseFrom, last.from) - 1)) return cue;
  const end = Math.max(last.to, last.clauseTo);
  if (cue.from - end > MOST_ITEMS_OF_SETTING || hasFiniteVerbIn(frame, sentence, end, cue.from)) return cue;
  return { ...cue, speaker: last.speaker };
}

/** "A | Harrow High Court | judge dismissed it, ruling": a name that only says of what somebody is. */
const isWithin = ({ mentions }: Frame, name: SpeakerPhrase | undefined, { kind, from, to }: SpeakerPhrase): boolean =>
  mentions[name?.mention ?? -1]?.kind === 'organization' &&
  name?.kind === 'name' &&
  kind === 'description' &&
  from <= name.from &&
  name.to < to;

/** "The minister, NAME, said", "NAME, the minister, said": the one may be taken for the subject, or none of both, where the other speaks. */
const isApposed = ({ paragraph }: Frame, { speaker: known }: Cue, { speaker }: Cue): boolean => {
  if (known?.kind !== 'name') return false;
  if (speaker === undefined || isReported(paragraph, speaker, known)) return true;
  const [first, second] = speaker.from < known.from ? [speaker, known] : [known, speaker];
  return speaker.kind === 'description' && keyAt(paragraph, first.to) === ',' && second.from <= first.to + MOST_TOKENS_TO_APPOSED;
};

/** "NAME said in an email | the road | is clear, adding that": what stands behind who speaks, and cannot. */
const isReported = (paragraph: ParagraphAnalysis, described: SpeakerPhrase, known: SpeakerPhrase): boolean =>
  described.kind === 'description' && described.from > known.to && !canSpeak(paragraph, described);

/** "NAME denied | he | was late, saying": whoever is told of right behind the verb, in what is reported. */
const isInReport = (frame: Frame, sentence: FrameSentence, { speaker, from }: Cue, last: Cue): boolean =>
  speaker?.kind === 'pronoun' &&
  last.form === 'subject' &&
  last.speaker?.kind !== 'pronoun' &&
  isComma(frame, sentence, from - 1) &&
  [last.to, last.to + 1].some((at) => tokenIn(sentence, at) === speaker.from) &&
  /^(?:that)?$/u.test(tokenIn(sentence, last.to) === speaker.from ? '' : keyAt(frame.paragraph, tokenIn(sentence, last.to)));
