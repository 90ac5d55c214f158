import { isUpperAt } from '../../../text/character';
import { type SpeakerLabel, speakerLabel } from '../../names/credits/speakerLabel';
import { hasClass, isCapital, keyAt, listedPhrase, type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import { WordClass } from '../../words/wordClass';
import { wordSet } from '../../words/wordSet';
import type { DraftQuote } from '../draft/draftQuote';
import { type Frame, mentionAt } from '../frame/frame';
import { isHeadlineLine } from '../frame/headlineLine';
import { QUOTE_CONFIDENCE } from '../draft/quoteConfidence';
import { LINKS } from '../draft/speakerLinks';

export const TRANSCRIPT_ORIGIN = 'quotes/transcript';

/** Whether the article names somebody whose first or last name is the last of some words. */
export type IsNamed = (words: string) => boolean;

/** The label of a turn, as token indices: whose it is, and where the turn starts. */
export interface TurnLabel {
  readonly speaker: SpeakerPhrase;
  readonly to: number;
  /** It labels a turn only in an article with other turns. */
  readonly needsTurns: boolean;
}

/** Who speaks in a turn of a transcript, by the label that opens the paragraph or is all there is of it. */
export function turnLabel(frame: Frame, isNamed: IsNamed): TurnLabel | undefined {
  const { paragraph } = frame;
  const capitals = speakerLabel(paragraph);
  if (capitals !== undefined) {
    const { nameTo, to } = capitals;
    if (isPlaceOrCredit(paragraph, nameTo) || isScore(paragraph, to) || isTopic(frame, nameTo) || isToldOf(frame, capitals))
      return undefined;
    const isSure = isSpeakerLabel(frame, capitals, isNamed) && isSureLabel(frame, capitals);
    return { speaker: labelledSpeaker(frame, nameTo), to, needsTurns: !isSure };
  }
  const label = nameLabel(frame) ?? unknownLabel(frame);
  if (label === undefined || isTopic(frame, label.nameTo)) return undefined;
  return { speaker: labelledSpeaker(frame, label.nameTo), to: label.to, needsTurns: label.needsTurns };
}

/** "ADA HALE: …", "ADA HALE, HOST:" without anything behind; but "HARRIERS: Signed a keeper." and "ADA HALE:" may label what is said of them. */
function isSureLabel(frame: Frame, { nameFrom, nameTo, to }: SpeakerLabel): boolean {
  const isOrganization = mentionAt(frame, nameFrom)?.kind === 'organization';
  if (to >= frame.paragraph.tokens.length) return to > nameTo + 1 && !isOrganization;
  return !isOrganization || isQuestion(frame.paragraph);
}

const isQuestion = ({ text }: ParagraphAnalysis): boolean => /\?[^\p{L}\p{N}]*$/u.test(text);

/** A turn of a transcript: everything behind the label, without marks. */
export function transcriptTurn({ paragraph }: Frame, { speaker, to }: TurnLabel): DraftQuote | undefined {
  const first = paragraph.tokens[to];
  if (first === undefined) return undefined;
  return {
    span: { start: first.start, end: paragraph.text.length },
    type: 'direct',
    speaker,
    link: LINKS.label,
    hint: 'none',
    depth: 0,
    sentence: 0,
    open: false,
    origin: TRANSCRIPT_ORIGIN,
    confidence: QUOTE_CONFIDENCE.transcript,
    why: 'It is a turn of a transcript, behind its label.',
  };
}

/** "NBL: Sharks refuse to play over shooting", "THE GUIDE: Ten Things to Do": in a headline what is no person in front of a colon is what the news is about. */
const isTopic = ({ paragraph, mentions, mentionOf }: Frame, nameTo: number): boolean => {
  const label = mentions[mentionOf(0)];
  return label?.to === nameTo
    ? label.kind === 'organization' && isHeadlineLine(paragraph)
    : paragraph.caseStyle === 'title' && isHeadlineLine(paragraph);
};

/** "ADA HALE: The bench heard a plea by Ada Hale": some papers head a further report with whom it is about, who is named again in it. */
function isToldOf(frame: Frame, { nameFrom, nameTo, to }: SpeakerLabel): boolean {
  const { paragraph, mentions } = frame;
  const words = new Set(paragraph.keys.slice(nameFrom, nameTo));
  return (
    nameTo - nameFrom > 1 &&
    mentions.some(
      (mention) =>
        mention.kind === 'person' &&
        mention.from > to &&
        words.has(keyAt(paragraph, mention.to - 1)) &&
        !OF_ONESELF.has(keyAt(paragraph, mention.from - 1)),
    )
  );
}

/** "I am Ada Hale", "my name is Ada Hale", "I, Ada Hale,". */
const OF_ONESELF = wordSet("am i'm is , it's");

/** "NEW DELHI:", "NOTES:", "READ ALSO:" label no turn: a speaker has a role, or a name that the article knows. */
function isSpeakerLabel(frame: Frame, { nameFrom, nameTo }: SpeakerLabel, isNamed: IsNamed): boolean {
  const { paragraph } = frame;
  for (let i = 0; i < nameTo; i++) if (hasClass(paragraph, i, TITLES)) return true;
  const mention = mentionAt(frame, nameFrom);
  if (mention !== undefined) return mention.to === nameTo;
  return isNamed(paragraph.text.slice(tokenAt(paragraph, nameFrom)?.start, tokenAt(paragraph, nameTo - 1)?.end));
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

/** Where a label in ordinary letters and its name end. */
interface NameLabel {
  readonly nameTo: number;
  readonly to: number;
  readonly needsTurns: boolean;
}

/** "Senator Hale: Thank you.", "Ada Hale, host: …", "Ada Hale (R-Norland): …": a person's name in ordinary letters, a colon and a sentence without marks. */
function nameLabel(frame: Frame): NameLabel | undefined {
  const { paragraph } = frame;
  const { tokens, text, caseStyle } = paragraph;
  if (caseStyle !== 'sentence') return undefined;
  let from = 0;
  while (from < 4 && frame.mentionOf(from) < 0 && (hasClass(paragraph, from, TITLES) || (from > 0 && tokens[from]?.text === '.')))
    from++;
  const person = mentionAt(frame, from);
  if (person?.kind !== 'person' || person.from !== from) return askingLabel(frame);
  const colon = labelEnd(frame, person.to);
  const next = colon === undefined ? undefined : tokens[colon + 1];
  if (colon === undefined || next === undefined || !isUpperAt(text, next.start)) return undefined;
  // "Ada Hale, captain: Her third title." is said of her, where nobody takes turns.
  return /[.?!…][^\p{L}\p{N}]*$/u.test(text) ? { nameTo: person.to, to: colon + 1, needsTurns: colon > person.to } : undefined;
}

/** The colon behind a name, its party and its role: "Ada Hale (R-Norland), chair: …". */
function labelEnd({ paragraph }: Frame, nameTo: number): number | undefined {
  const { tokens, cases } = paragraph;
  if (tokens[nameTo]?.text === ':') return nameTo;
  if (!/^[,(]$/u.test(textAt(paragraph, nameTo))) return undefined;
  for (let i = nameTo + 1; i < nameTo + MOST_ROLE_TOKENS; i++) {
    if (tokens[i]?.text === ':') return i;
    if (/^[.;?!"“‘]$/u.test(textAt(paragraph, i)) || cases[i] === undefined) return undefined;
    // "Ada Hale, who had asked for it, said: …".
    if (hasClass(paragraph, i, WordClass.cue) || /^(?:who|was|is|has|had|as)$/u.test(keyAt(paragraph, i))) return undefined;
  }
  return undefined;
}

/** "The Herald: Why boats?", "Interviewer: And then?": whoever asks need not be a person with a name. */
function askingLabel(frame: Frame): NameLabel | undefined {
  const { paragraph } = frame;
  const { tokens, text } = paragraph;
  const from = keyAt(paragraph, 0) === 'the' ? 1 : 0;
  const paper = mentionAt(frame, from);
  const nameTo = paper?.kind === 'organization' ? paper.to : ASKING.has(keyAt(paragraph, from)) ? from + 1 : undefined;
  const next = nameTo === undefined ? undefined : tokens[nameTo + 1];
  if (nameTo === undefined || next === undefined || tokens[nameTo]?.text !== ':' || !isUpperAt(text, next.start))
    return undefined;
  // "Reuters: A follow-up.": whoever asks says something else too, where others take turns.
  return { nameTo, to: nameTo + 1, needsTurns: !isQuestion(paragraph) };
}

/** "Tok Mat: We shall see.": whoever nobody knows has a turn too, where others take turns. */
function unknownLabel({ paragraph }: Frame): NameLabel | undefined {
  const { tokens, text } = paragraph;
  let nameTo = 0;
  while (nameTo < MOST_UNKNOWN_WORDS && tokens[nameTo]?.kind === 'word' && isCapital(paragraph, nameTo)) nameTo++;
  const next = tokens[nameTo + 1];
  if (nameTo === 0 || tokens[nameTo]?.text !== ':' || next === undefined || !isUpperAt(text, next.start)) return undefined;
  return NO_SPEAKERS.has(keyAt(paragraph, 0)) ? undefined : { nameTo, to: nameTo + 1, needsTurns: true };
}

const MOST_ROLE_TOKENS = 14;
const MOST_UNKNOWN_WORDS = 4;
const NO_SPEAKERS = wordSet(
  'photo photos picture pictures image images video caption credit credits note notes correction clarification update read related watch listen also more ' +
    'source sources tags topics topic contact email phone website tickets where when what how why box',
);

const ASKING = new Set('interviewer host moderator presenter anchor reporter journalist'.split(' '));

const TITLES = WordClass.title | WordClass.role;
