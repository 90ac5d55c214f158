import { keyAt, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, isComma, tokenIn } from '../frame/frame';
import { isPlainVerb } from '../../words/isPlainVerb';
import { beforeBracket } from '../frame/bracket';
import { groupOfExamples } from './groupOfExamples';
import { completedSubject, headedSubject } from './headedSubject';
import { mainSubject } from './mainSubject';
import { commaBeforePlace } from '../phrases/commaBeforePlace';
import { phraseEndingAt } from '../phrases/phraseEndingAt';
import { seenDocument } from '../phrases/sourceDocument';
import { arePeople } from '../phrases/voiceless';
import { skipAdverbs } from '../frame/skipAdverbs';
import { isPlural, type SpeakerPhrase } from '../frame/speakerPhrase';

const QUANTITY =
  /^(?:two|three|four|five|six|seven|eight|nine|ten|eleven|twelve|dozens|hundreds|some|many|most|several|both|all|few|others|half)$/u;
/** What counts several behind "a": "a few officials". */
export const BEHIND_ARTICLE = /^(?:few|dozen|hundred|thousand)$/u;
const MOST_CLAUSE_ITEMS = 24;

/** The several people in front of "say": "officials", "five of them", "those who stayed", "police have arrested a man and". */
export function pluralSubject(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const before = keyAt(paragraph, tokenIn(sentence, at - 1));
  const place = before === ',' ? commaBeforePlace(frame, sentence, at - 1) : undefined;
  if (place !== undefined) return pluralSubject(frame, sentence, place);
  const several =
    peopleWho(frame, sentence, at) ?? someOfThem(frame, sentence, at - 1) ?? groupOfExamples(frame, sentence, at - 1);
  if (several !== undefined) return several;
  const seen = seenDocument(frame, sentence, at - 1);
  if (seen !== undefined && isPlural(paragraph, seen)) return seen;
  if (before === 'and' && isAskedToo(frame, sentence, at - 1)) return undefined;
  // "Members of the Harbour Union (HU) say".
  const last =
    before === 'who' ? beforeWho(frame, sentence, at - 1) : beforeBracket(frame, sentence, skipAdverbs(frame, sentence, at - 1));
  const phrase = phraseEndingAt(frame, sentence, last) ?? barePeople(frame, sentence, last);
  const subject =
    before === 'and' || before === 'but'
      ? mainSubject(frame, sentence, at - 1)
      : (completedSubject(frame, sentence, phrase, last) ?? phrase);
  const isOne = subject?.kind === 'description' && /^an?$/u.test(keyAt(paragraph, subject.from));
  // "Citing a police report": no police report; but "As a result officials say".
  if (isOne && !BEHIND_ARTICLE.test(keyAt(paragraph, subject.from + 1))) {
    const end = subject.to - 1;
    return arePeople(paragraph, end) ? { ...subject, from: end } : undefined;
  }
  return subject !== undefined && isPlural(paragraph, subject) ? subject : undefined;
}

/** "Crews say", "But | mapmakers | say": the people with whom a clause opens, though no list has the word. */
function barePeople({ paragraph, mentionOf }: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const token = tokenIn(sentence, at);
  const opens = at === 0 || /^(?:,|and|but|that|while|as|though|although)$/u.test(keyAt(paragraph, tokenIn(sentence, at - 1)));
  return opens && mentionOf(token) < 0 && arePeople(paragraph, token)
    ? { kind: 'description', from: token, to: token + 1 }
    : undefined;
}

const MOST_ITEMS_OF_INFINITIVE = 14;

/** "People were urged to send designs | and suggest": what somebody was to do besides. */
function isAskedToo({ paragraph }: Frame, sentence: FrameSentence, and: number): boolean {
  let isTo = false;
  for (let at = and - 1; at > Math.max(0, and - MOST_ITEMS_OF_INFINITIVE); at--) {
    const token = tokenIn(sentence, at);
    if (token < 0 || tokenAt(paragraph, token)?.kind === 'mark') return false;
    if (isTo && isPlainVerb(paragraph, token)) return true;
    isTo = keyAt(paragraph, token) === 'to';
  }
  return false;
}

/** "Critics|, | who". */
const beforeWho = (frame: Frame, sentence: FrameSentence, who: number): number =>
  isComma(frame, sentence, who - 1) ? who - 2 : who - 1;

/** "Nine of the 12", "five of them". */
function someOfThem({ paragraph }: Frame, sentence: FrameSentence, last: number): SpeakerPhrase | undefined {
  const to = tokenIn(sentence, last);
  const isNumber = tokenAt(paragraph, to)?.kind === 'number';
  if (!isNumber && !/^(?:them|us|those)$/u.test(keyAt(paragraph, to))) return undefined;
  let of = last - 1;
  if (/^(?:the|those|these|all)$/u.test(keyAt(paragraph, tokenIn(sentence, of)))) of--;
  const from = tokenIn(sentence, of - 1);
  const isQuantity = QUANTITY.test(keyAt(paragraph, from)) || tokenAt(paragraph, from)?.kind === 'number';
  return from >= 0 && keyAt(paragraph, tokenIn(sentence, of)) === 'of' && isQuantity
    ? { kind: 'description', from, to: to + 1 }
    : undefined;
}

/** "Some who know NAME say": those of whom the clause in front of the verb tells, not whom it names; "whom police say" is another matter. */
function peopleWho(frame: Frame, sentence: FrameSentence, at: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const last = phraseEndingAt(frame, sentence, at - 1);
  if (last?.kind === 'pronoun') return undefined;
  for (let i = at - 2; i > 0 && i > at - MOST_CLAUSE_ITEMS; i--) {
    const token = tokenIn(sentence, i);
    const key = keyAt(paragraph, token);
    const isNextVerb = key === 'and' && keyAt(paragraph, token - 1).endsWith('ed') && keyAt(paragraph, token + 1).endsWith('ed');
    if (token < 0 || (!isNextVerb && /^[,;:—–]$|^(?:and|but|that)$/u.test(key))) return undefined;
    if (key !== 'who') continue;
    if (last?.from === tokenIn(sentence, i + 1)) return undefined;
    const those = tokenIn(sentence, i - 1);
    if (/^(?:those|some|many|most|several|others|few)$/u.test(keyAt(paragraph, those)))
      return { kind: 'description', from: those, to: those + 1 };
    const described = headedSubject(frame, sentence, i - 1) ?? phraseEndingAt(frame, sentence, i - 1);
    return described !== undefined && isPlural(paragraph, described) ? described : undefined;
  }
  return undefined;
}
