import type { Span } from '../../../text/span';
import type { SpeakerPhrase } from '../frame/speakerPhrase';
import type { DraftQuote } from '../draft/draftQuote';
import type { Frame } from '../frame/frame';
import { isHeadlineLine } from '../frame/headlineLine';
import { QUOTE_CONFIDENCE } from '../draft/quoteConfidence';
import { bareInterview } from './bareInterview';
import { FIRST_PERSON, isSpoken } from './grammaticalPerson';
import type { ReadParagraph } from './readParagraph';
import { isReporterAgain } from './reporterAgain';
import { type IsNamed, TRANSCRIPT_ORIGIN } from './transcriptTurn';
import { type TurnOpening, turnOpening } from './turnOpening';
import { wholeParagraph } from './wholeParagraph';

/** What a paragraph quotes. */
export interface QuotedParagraph {
  readonly drafts: readonly DraftQuote[];
  /** Whose turn the paragraph announces, where the turn follows in the next. */
  readonly announces?: SpeakerPhrase | undefined;
}

type Opening = TurnOpening | undefined;

/** Fewer turns make no transcript, whose paragraphs belong to somebody's turn even without a label. */
const LEAST_TURNS = 3;
/** What introduces a transcript is shorter. */
const MOST_PROSE_IN_FRONT = 3;

/** What the paragraphs of an article quote, with the turns of a transcript or interview in their place. */
export function transcriptDrafts(paragraphs: readonly ReadParagraph[], isNamed: IsNamed): readonly QuotedParagraph[] {
  const likely = paragraphs.map(({ frame }) => turnOpening(frame, isNamed));
  if (!likely.some((opening) => opening?.needsTurns === false)) {
    const turns = bareInterview(paragraphs);
    if (turns !== undefined)
      return paragraphs.map(({ drafts }, index) => {
        const turn = turns[index];
        return turn === undefined ? { drafts } : { drafts: withinTurn(turn, drafts) };
      });
  }
  if (likely.every((opening) => opening === undefined)) return paragraphs;
  const isTranscript = likely.filter((opening) => opening?.needsTurns === false).length >= LEAST_TURNS;
  const openings = taken(paragraphs, likely, isTranscript);
  const turns = isTranscript || openings.some((opening) => opening?.draft === undefined) ? wholeTurns(paragraphs, openings) : [];
  return paragraphs.map(({ drafts }, index) => {
    const opening = openings[index];
    const turn = opening?.draft ?? turns[index];
    if (turn !== undefined) {
      const open = turns[index + 1]?.turn === 'same';
      return { drafts: withinTurn({ ...turn, open }, drafts) };
    }
    return opening === undefined ? { drafts } : { drafts: [], announces: opening.speaker };
  });
}

/** A turn with what is quoted in it. */
const withinTurn = (turn: DraftQuote, drafts: readonly DraftQuote[]): readonly DraftQuote[] => [
  turn,
  ...drafts.filter(({ type, span }) => type === 'direct' && !isAllOf(span, turn.span)),
];

/** "ADA LORNE: “We won.”": marks around all of a turn quote nobody else. */
const isAllOf = (marked: Span, turn: Span): boolean => marked.start <= turn.start && marked.end >= turn.end;

/** Those of the likely openings that are some in this article. */
function taken(paragraphs: readonly ReadParagraph[], likely: readonly Opening[], isTranscript: boolean): readonly Opening[] {
  const areTold = areToldByThemselves(paragraphs, likely);
  const lastSure = lastIndex(likely, ({ needsTurns }) => !needsTurns);
  let asked = false;
  return likely.map((opening, index) => {
    if (opening === undefined) return undefined;
    const { needsTurns, isNameLine, draft } = opening;
    // "A. We did." is an answer behind a question only.
    const hasTurns = isNameLine ? areTold : isTranscript && (draft?.turn === 'answer' ? asked : index < lastSure);
    if (needsTurns && !hasTurns) return undefined;
    asked = draft?.turn === 'question';
    return opening;
  });
}

const lastIndex = (openings: readonly Opening[], isMeant: (opening: TurnOpening) => boolean): number =>
  openings.reduce((at, opening, index) => (opening !== undefined && isMeant(opening) ? index : at), -1);

/** "Ada Hale⏎captain⏎⏎We had one boat.": lines with names, most of which stand above words in the first person. */
function areToldByThemselves(paragraphs: readonly ReadParagraph[], likely: readonly Opening[]): boolean {
  const lines = likely.flatMap((opening, index) => (opening?.isNameLine === true ? [index] : []));
  if (lines.length < LEAST_TURNS) return false;
  const told = lines.filter((index) => {
    // "Ada Hale⏎captain": what they are may stand between.
    const next = paragraphs.slice(index + 1, index + 3).find(({ frame }) => !isHeadlineLine(frame.paragraph))?.frame;
    return next?.marked.length === 0 && FIRST_PERSON.test(next.paragraph.text);
  });
  return told.length >= LEAST_TURNS - 1 && told.length * 2 > lines.length;
}

/** The turn that a paragraph without a label may go on with. */
interface OpenTurn {
  /** The last word of the name in its label. */
  readonly name: string;
  /** Nothing of it was said yet. */
  readonly isAnnounced: boolean;
  readonly isLast: boolean;
}

/** The paragraphs without a label that belong to a turn: all up to the next label, until the reporter speaks again. */
function wholeTurns(paragraphs: readonly ReadParagraph[], openings: readonly Opening[]): readonly (DraftQuote | undefined)[] {
  const labelled = new Set(openings.flatMap((opening) => (opening === undefined || opening.name === '' ? [] : opening.name)));
  const last = lastIndex(openings, () => true);
  const isAllTurns = proseInFront(paragraphs, openings) <= MOST_PROSE_IN_FRONT;
  const turn = areAnswersBare(paragraphs, openings) ? 'answer' : 'same';
  let open: OpenTurn | undefined;
  let hasGoneOn = false;
  return paragraphs.map(({ frame, drafts }, index) => {
    const opening = openings[index];
    if (opening !== undefined) {
      open = { name: opening.name, isAnnounced: opening.draft === undefined, isLast: index === last };
      return undefined;
    }
    if (open === undefined || isAside(frame)) return undefined;
    if (open.isAnnounced && isHeadlineLine(frame.paragraph)) return undefined;
    // Behind the last label the reporter speaks, unless turns have several paragraphs here.
    const mayGoOn = open.isAnnounced || !open.isLast || hasGoneOn;
    // Behind a letter for a label, and in a story that has some turns, only what sounds spoken goes on.
    const mayBeUnspoken = open.isAnnounced || (isAllTurns && open.name !== '');
    const isOthers = !mayBeUnspoken && !isSpoken(frame.paragraph.text);
    if (!mayGoOn || isOthers || isReporterAgain(frame, drafts, open.name, labelled)) {
      open = undefined;
      return undefined;
    }
    open = { ...open, isAnnounced: false };
    hasGoneOn = true;
    return isInMarks(frame) ? undefined : goingOn(frame, turn);
  });
}

/** How many paragraphs of prose stand in front of the first turn. */
const proseInFront = (paragraphs: readonly ReadParagraph[], openings: readonly Opening[]): number =>
  paragraphs
    .slice(
      0,
      openings.findIndex((opening) => opening !== undefined),
    )
    .filter(({ frame: { paragraph } }) => paragraph.caseStyle === 'sentence' && !isHeadlineLine(paragraph)).length;

/** Whether only whoever asks has labels, and what stands between is the answers. */
function areAnswersBare(paragraphs: readonly ReadParagraph[], openings: readonly Opening[]): boolean {
  const names = new Set(openings.flatMap((opening) => opening?.name ?? []));
  return (
    names.size === 1 &&
    openings.every((opening, index) => opening === undefined || /\?\P{L}*$/u.test(paragraphs[index]?.frame.paragraph.text ?? ''))
  );
}

/** "(Laughter.)" */
const isAside = ({ paragraph: { text } }: Frame): boolean => /^[([][^)\]]*[)\]]\.?\s*$/u.test(text) && !/\bend\b/iu.test(text);

/** Whether a paragraph is a quotation in marks anyway. */
const isInMarks = ({ marked: [first], paragraph: { text } }: Frame): boolean =>
  first?.start === 0 && first.end >= text.trimEnd().length - 1;

const goingOn = (frame: Frame, turn: 'answer' | 'same'): DraftQuote =>
  wholeParagraph(frame, {
    turn,
    origin: TRANSCRIPT_ORIGIN,
    confidence: QUOTE_CONFIDENCE.transcript,
    why: 'It goes on with the turn of a transcript.',
  });
