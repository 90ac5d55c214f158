import type { DraftQuote } from '../draft/draftQuote';
import { TRANSCRIPT_ORIGIN } from './transcriptTurn';

/** Whether a quote is a turn of a transcript or an interview, all quoted, without marks. */
export const isTurn = ({ turn, origin }: DraftQuote): boolean => turn !== undefined || origin === TRANSCRIPT_ORIGIN;
