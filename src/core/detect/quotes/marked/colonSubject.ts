import { cueVerbAt, hasClass, keyAt, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import { isPlainVerb } from '../../words/isPlainVerb';
import { OWNERS, PREPOSITIONS } from '../../words/smallWords';
import { WordClass } from '../../words/wordClass';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, isDash, mentionAt, tokenIn } from '../frame/frame';
import { isSetApart } from '../frame/headlineLine';
import { hasPersonWord, type SpeakerPhrase } from '../frame/speakerPhrase';
import { DOCUMENT_NOUNS, isSourceNoun } from '../phrases/documentNouns';
import { ownerOfLabel } from '../phrases/whoseWords';
import { bearerSubject } from '../subjects/bearerSubject';
import { endsOnBearer } from '../subjects/endsOnBearer';
import { mainSubject } from '../subjects/mainSubject';
import { isAskedOf } from './isAskedOf';

/** "Mr. Stone was more direct: “…”": whom a sentence is about that ends with a colon in front of the quotation. */
export function colonSubject(frame: Frame, sentence: FrameSentence, at: number, cues: readonly Cue[]): SpeakerPhrase | undefined {
  const colon = tokenIn(sentence, at - 1);
  if (textAt(frame.paragraph, colon) !== ':') return undefined;
  if (isAskedOf(cues) || endsOnBearer(frame, sentence, at - 1)) return undefined;
  const labelled = labelledName(frame, sentence, at - 1) ?? ownerOfLabel(frame, sentence) ?? holderOfView(frame, sentence);
  if (labelled !== undefined) return labelled;
  const bearer = bearerSubject(frame, sentence, at - 1);
  const subject = bearer ?? mainSubject(frame, sentence, at - 1);
  // "DOCK STRIKE: “…”" is the topic of a headline.
  const isTopic = subject !== undefined && !frame.paragraph.cases.slice(subject.to, colon).includes('lower');
  return isTopic || isStory(frame, sentence, at, subject) || isMute(frame, subject) ? undefined : officeOf(frame, subject);
}

/** "The conclusion, underlined twice: “…”", "The last line: “…”": what is said is not who says it, unless it belongs to somebody. */
function isMute({ paragraph }: Frame, subject: SpeakerPhrase | undefined): boolean {
  if (subject?.kind !== 'description' || hasPersonWord(paragraph, subject)) return false;
  const head = keyAt(paragraph, subject.to - 1);
  return (
    hasClass(paragraph, subject.to - 1, WordClass.cueNoun) &&
    !isSourceNoun(head) &&
    !DOCUMENT_NOUNS.has(head) &&
    !OWNERS.has(keyAt(paragraph, subject.from)) &&
    !paragraph.tokens.slice(subject.from, subject.to).some(({ kind }) => kind === 'possessive')
  );
}

/** "To NAME, it is simple: “…”": for whom something is so. */
function holderOfView(frame: Frame, sentence: FrameSentence): SpeakerPhrase | undefined {
  if (!/^(?:to|for)$/u.test(keyAt(frame.paragraph, tokenIn(sentence, 0)))) return undefined;
  const person = mentionAt(frame, tokenIn(sentence, 1));
  const isApart = person?.kind === 'person' && textAt(frame.paragraph, person.to) === ',';
  return isApart && /^(?:it|it['’]s|this|that|the)$/u.test(keyAt(frame.paragraph, person.to + 1))
    ? { kind: 'name', from: person.from, to: person.to, mention: frame.mentionOf(person.from) }
    : undefined;
}

const MOST_WORDS_OF_HEADLINE_SUBJECT = 2;

/** "Ferry crews weigh strike days before holiday: “…”": a headline that tells a whole story says nothing of who speaks behind its colon. */
function isStory(frame: Frame, sentence: FrameSentence, at: number, subject: SpeakerPhrase | undefined): boolean {
  // "Harrow 0 Oldport 3: “…”".
  if (subject?.kind === 'name' && tokenAt(frame.paragraph, subject.to)?.kind === 'number') return isSetApart(frame, sentence, at);
  if (subject?.kind !== 'description' || subject.to - subject.from <= MOST_WORDS_OF_HEADLINE_SUBJECT) return false;
  const isAlone = /^[:,]$/u.test(textAt(frame.paragraph, subject.to)) || cueVerbAt(frame.paragraph, subject.to) !== undefined;
  return !isAlone && isSetApart(frame, sentence, at);
}

const MOST_LABEL_ITEMS = 5;

/** "The SPD's Ada Okafor: “…”", "Green lawmaker Ada Okafor: “…”", "Exclusive — Ada Okafor: “…”": a name with nothing but what they are in front. */
function labelledName(frame: Frame, sentence: FrameSentence, colon: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const person = mentionAt(frame, tokenIn(sentence, colon - 1));
  if (person?.kind !== 'person') return undefined;
  const name = colon - (person.to - person.from);
  const phrase: SpeakerPhrase = { kind: 'name', from: person.from, to: person.to, mention: frame.mentionOf(person.from) };
  if (isDash(frame, sentence, name - 1)) return name <= MOST_LABEL_ITEMS ? phrase : undefined;
  const before = tokenIn(sentence, name - 1);
  const isOwned =
    tokenAt(paragraph, before)?.kind === 'possessive' || hasClass(paragraph, before, WordClass.role | WordClass.title);
  if (!isOwned || name > MOST_LABEL_ITEMS) return undefined;
  for (let i = 0; i < name; i++) {
    const token = tokenIn(sentence, i);
    const isPhrase = token >= 0 && !PREPOSITIONS.has(keyAt(paragraph, token)) && !isPlainVerb(paragraph, token);
    if (!isPhrase || hasClass(paragraph, token, WordClass.cue) || textAt(paragraph, token) === ',') return undefined;
  }
  return phrase;
}

/** "PNL mayor: “…”", "Ex-PNL mayor: “…”": whoever has an office in the group that is named in front of it. */
function officeOf({ paragraph, mentions }: Frame, subject: SpeakerPhrase | undefined): SpeakerPhrase | undefined {
  if (subject?.mention === undefined || mentions[subject.mention]?.kind !== 'organization') return subject;
  const isOffice = hasClass(paragraph, subject.to, WordClass.role | WordClass.title) && textAt(paragraph, subject.to + 1) === ':';
  return isOffice ? { kind: 'description', from: withEx(paragraph, subject.from), to: subject.to + 1 } : subject;
}

/** "Ex-Kestrel coach". */
const withEx = (paragraph: ParagraphAnalysis, from: number): number =>
  textAt(paragraph, from - 1) === '-' && keyAt(paragraph, from - 2) === 'ex' ? from - 2 : from;
