import { cueVerbAt, keyAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../frame/frame';
import { personNamedBefore } from '../phrases/apposedName';
import { beforeBracket } from '../frame/bracket';
import { leadsInto } from './leadsInto';
import { mainSubject } from './mainSubject';
import { phraseEndingAt, placeEndingAt } from '../phrases/phraseEndingAt';
import { phraseStart } from '../phrases/phraseStart';
import { namePhrase, type SpeakerPhrase } from '../frame/speakerPhrase';
import { isPeople } from '../phrases/voiceless';

/** Whom "who" refers to: the name or description before it. */
export function antecedent(frame: Frame, sentence: FrameSentence, who: number): SpeakerPhrase | undefined {
  const comma = keyAt(frame.paragraph, tokenIn(sentence, who - 1)) === ',';
  const last = beforeBracket(frame, sentence, comma ? who - 2 : who - 1);
  // "They were met by NAME, who said": whoever is named there, whatever the name belongs to.
  const isWho = keyAt(frame.paragraph, tokenIn(sentence, who)) === 'who';
  const person = isWho ? (personNamedBefore(frame, sentence, last + 1) ?? peopleBehindPlace(frame, sentence, last)) : undefined;
  return (
    person ??
    (comma && !isWho ? groupSaying(frame, sentence, who, last) : undefined) ??
    phraseEndingAt(frame, sentence, last) ??
    (isWho ? undefined : placeEndingAt(frame, tokenIn(sentence, last))) ??
    mainSubject(frame, sentence, who)
  );
}

/** "opposed by | the Harbour Board|, which said": the organization right in front of the comma, whatever leads it in. */
function groupSaying(frame: Frame, sentence: FrameSentence, which: number, last: number): SpeakerPhrase | undefined {
  const says = [1, 2].some((next) => cueVerbAt(frame.paragraph, tokenIn(sentence, which + next))?.strength === 'say');
  if (!says) return undefined;
  const found = mentionAt(frame, tokenIn(sentence, last));
  return found?.kind === 'organization' ? namePhrase(found, frame.mentionOf(found.from)) : undefined;
}

/** "met protesters outside her office, who chanted": no office chants. */
function peopleBehindPlace(frame: Frame, sentence: FrameSentence, last: number): SpeakerPhrase | undefined {
  const { paragraph } = frame;
  const place = phraseEndingAt(frame, sentence, last);
  const isGroup = place?.kind === 'name' && frame.mentions[place.mention ?? -1]?.kind === 'organization';
  if (place === undefined || !(isGroup || (place.kind === 'description' && !isPeople(paragraph, place.to - 1)))) return undefined;
  let preposition = phraseStart(sentence, place, last) - 1;
  if (keyAt(paragraph, tokenIn(sentence, preposition)) === 'the') preposition--;
  const token = tokenIn(sentence, preposition - 1);
  if (!leadsInto(keyAt(paragraph, tokenIn(sentence, preposition))) || token < 0 || !isPeople(paragraph, token)) return undefined;
  return frame.mentionOf(token) < 0 ? { kind: 'description', from: token, to: token + 1 } : undefined;
}
