import { hasClass, textAt } from '../../words/paragraphAnalysis';
import { WordClass } from '../../words/wordClass';
import type { Cue } from '../frame/cue';
import { type Frame, type FrameSentence, tokenIn } from '../frame/frame';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { apposedName } from '../phrases/apposedName';
import { holderFrom } from '../phrases/holderFrom';

const MOST_LABEL_ITEMS = 6;
/** The same where an office stands in front of the name. */
const MOST_OFFICE_ITEMS = 10;

/** "Harbour Party leader NAME: “…”": the mention of whoever holds the office with which a label starts, if a quotation follows, else -1. */
const officeHolder = (frame: Frame, sentence: FrameSentence, opening: number, colon: number): number =>
  sentence.items[colon + 1]?.kind === 'quote' ? holderFrom(frame, opening) : -1;

/** "NAME: …": a speaker's name or role that opens the paragraph, or follows what another said, as in interviews and transcripts. */
export function labelCue(frame: Frame, sentence: FrameSentence, at: number): Cue | undefined {
  const { paragraph } = frame;
  let start = at;
  while (start > 0 && tokenIn(sentence, start - 1) >= 0 && at - start <= MOST_OFFICE_ITEMS) start--;
  if (at === start || at - start > MOST_OFFICE_ITEMS || sentence.items.length - at < 2) return undefined;
  if (start > 0 && sentence.items[at + 1]?.kind !== 'quote') return undefined;
  const opening = tokenIn(sentence, start);
  let first = opening;
  while (hasClass(paragraph, first, WordClass.title) && frame.mentionOf(first) < 0 && first < opening + 4) first++;
  if (textAt(paragraph, first) === '.') first++;
  const colon = tokenIn(sentence, at);
  const isShort = at - start <= MOST_LABEL_ITEMS;
  const mention =
    isShort && frame.mentions[frame.mentionOf(first)]?.to === colon
      ? frame.mentionOf(first)
      : officeHolder(frame, sentence, opening, at);
  const found = mention < 0 ? undefined : frame.mentions[mention];
  if (found?.to !== colon) return undefined;
  // "KOPANO STRIKE: ‘…’" is the topic of a headline.
  if (found.kind === 'organization' && found.to - found.from > 1 && found.text === found.text.toUpperCase()) return undefined;
  const speaker: SpeakerPhrase = { kind: 'name', from: found.from, to: found.to, mention };
  return {
    from: at,
    to: at + 1,
    form: 'label',
    strength: 'say',
    base: ':',
    speaker: apposedName(frame, sentence, at) ?? speaker,
    clauseFrom: start,
    clauseTo: at + 1,
  };
}
