import { isUpperAt } from '../../text/character';
import { speakerLabel } from '../names/speakerLabel';
import { hasClass, keyAt, listedPhrase, type ParagraphAnalysis, tokenAt } from '../paragraphAnalysis';
import type { SpeakerPhrase } from '../speakers/speakerPhrase';
import { WordClass } from '../wordClass';
import type { DraftQuote } from './draftQuote';
import { type Frame, mentionAt } from './frame';
import { isHeadlineLine } from './headlineLine';
import { QUOTE_CONFIDENCE } from './quoteConfidence';
import { LINKS } from './speakerLinks';

/** Whether the article names somebody whose first or last name is the last of some words. */
export type IsNamed = (words: string) => boolean;

/** A turn of a transcript: everything behind the label, without marks. */
export function transcriptTurn(frame: Frame, isNamed: IsNamed): DraftQuote | undefined {
  const capitals = speakerLabel(frame.paragraph);
  const label =
    capitals !== undefined && !isSpeakerLabel(frame, capitals.nameTo, isNamed) ? undefined : (capitals ?? nameLabel(frame));
  const first = label === undefined ? undefined : frame.paragraph.tokens[label.to];
  if (label === undefined || first === undefined || isTopic(frame, label.nameTo)) return undefined;
  return {
    span: { start: first.start, end: frame.paragraph.text.length },
    type: 'direct',
    speaker: labelledSpeaker(frame, label.nameTo),
    link: LINKS.label,
    hint: 'none',
    depth: 0,
    sentence: 0,
    open: false,
    origin: 'quotes/transcript',
    confidence: QUOTE_CONFIDENCE.transcript,
    why: 'It is a turn of a transcript, behind its label.',
  };
}

/** "NBL: Sharks refuse to play over shooting": in a headline an organization in front of a colon is what the news is about. */
const isTopic = ({ paragraph, mentions, mentionOf }: Frame, nameTo: number): boolean => {
  const label = mentions[mentionOf(0)];
  return label?.kind === 'organization' && label.to === nameTo && isHeadlineLine(paragraph);
};

/** "NEW DELHI:", "NOTES:", "READ ALSO:" label no turn: a speaker has a role, or a name that the article knows. */
function isSpeakerLabel(frame: Frame, nameTo: number, isNamed: IsNamed): boolean {
  const { paragraph } = frame;
  if (isPlaceOrCredit(paragraph, nameTo) || isScore(paragraph, nameTo + 1)) return false;
  for (let i = 0; i < nameTo; i++) if (hasClass(paragraph, i, TITLES)) return true;
  if (frame.mentionOf(0) >= 0) return frame.mentions[frame.mentionOf(0)]?.to === nameTo;
  return isNamed(paragraph.text.slice(tokenAt(paragraph, 0)?.start, tokenAt(paragraph, nameTo - 1)?.end));
}

/** "GEORGE TOWN: Officers visited …", "PHOTO BY NAME: A boy dries …". */
const isPlaceOrCredit = (paragraph: ParagraphAnalysis, nameTo: number): boolean =>
  /^(?:photos?|photographs?|pictures?|images?|videos?|captions?|credits?)$/u.test(keyAt(paragraph, 0)) ||
  (nameTo > 1 && /^(?:town|city|beach|springs|island|islands|harbour|harbor|falls)$/u.test(keyAt(paragraph, nameTo - 1))) ||
  listedPhrase(paragraph, 0, nameTo, WordClass.place | WordClass.country)?.to === nameTo;

/** "NBL: Harrow Bay 106 Norport 93.": a game and how it ended. */
const isScore = ({ text, tokens }: ParagraphAnalysis, from: number): boolean =>
  /^\p{Lu}[\p{L}.' ]* \d{1,3}(?: ?[-–] ?\d{1,3}|,?) \p{Lu}/u.test(text.slice(tokens[from]?.start));

/** The name in a label, behind its titles ("SENATOR HALE"); a label without a name may still be somebody's whom the article names. */
function labelledSpeaker(frame: Frame, nameTo: number): SpeakerPhrase {
  for (let i = 0; i < nameTo; i++) {
    const mention = frame.mentionOf(i);
    const found = mention < 0 ? undefined : frame.mentions[mention];
    if (found !== undefined) return { kind: 'name', from: found.from, to: found.to, mention };
  }
  return { kind: 'name', from: 0, to: nameTo };
}

/** "Senator Hale: Thank you.": a person's name in ordinary letters, a colon and a sentence without marks. */
function nameLabel(frame: Frame): { readonly nameTo: number; readonly to: number } | undefined {
  const { tokens, text } = frame.paragraph;
  if (frame.paragraph.caseStyle !== 'sentence') return undefined;
  let from = 0;
  while (
    from < 4 &&
    frame.mentionOf(from) < 0 &&
    (hasClass(frame.paragraph, from, TITLES) || (from > 0 && tokens[from]?.text === '.'))
  )
    from++;
  const person = mentionAt(frame, from);
  if (person?.kind !== 'person' || person.from !== from || tokens[person.to]?.text !== ':') return questionLabel(frame);
  const next = tokens[person.to + 1];
  if (next === undefined || !isUpperAt(text, next.start) || !/[.?!…][^\p{L}\p{N}]*$/u.test(text)) return undefined;
  return { nameTo: person.to, to: person.to + 1 };
}

/** "The Herald: Why boats?", "Interviewer: And then?": whoever asks need not be a person with a name. */
function questionLabel(frame: Frame): { readonly nameTo: number; readonly to: number } | undefined {
  const { paragraph } = frame;
  const { tokens, text } = paragraph;
  const from = keyAt(paragraph, 0) === 'the' ? 1 : 0;
  const paper = mentionAt(frame, from);
  const nameTo = paper?.kind === 'organization' ? paper.to : ASKING.has(keyAt(paragraph, from)) ? from + 1 : undefined;
  const next = nameTo === undefined ? undefined : tokens[nameTo + 1];
  if (nameTo === undefined || next === undefined || tokens[nameTo]?.text !== ':' || !isUpperAt(text, next.start))
    return undefined;
  return /\?[^\p{L}\p{N}]*$/u.test(text) ? { nameTo, to: nameTo + 1 } : undefined;
}

const ASKING = new Set('interviewer host moderator question presenter anchor reporter journalist'.split(' '));

const TITLES = WordClass.title | WordClass.role;
