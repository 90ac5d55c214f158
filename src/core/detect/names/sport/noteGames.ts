import { caseAt, keyAt, type ParagraphAnalysis, textAt } from '../../words/paragraphAnalysis';
import { DEFEATS } from '../../words/nameTriggers';
import { WordSignal } from '../../words/wordSignal';
import { hasScore } from './teamPlace';
import type { SightingsBuilder } from '../../wordEvidence';

const MOST_TO_SCORE = 8;
/** Votes are as close as 52-48 and as high as 218-210. */
const VOTE = { least: 40, most: 60, house: 150 };

/** Notes that a paragraph tells of a game, whoever plays it: "Orvane Rovers beat Velanto City 2-1". Sets and votes are none. */
export function noteGames(paragraph: ParagraphAnalysis, seen: SightingsBuilder): void {
  if ((paragraph.signals & WordSignal.contest) === 0) return;
  for (const sentence of paragraph.sentences) {
    for (let i = sentence.from; i < sentence.to; i++) {
      if (!DEFEATS.has(keyAt(paragraph, i)) || caseAt(paragraph, i) !== 'lower' || !leadsToScore(paragraph, i)) continue;
      if (hasScore(paragraph, sentence)) seen.addTeam();
      break;
    }
  }
}

function leadsToScore(paragraph: ParagraphAnalysis, verb: number): boolean {
  for (let i = verb + 1; i <= verb + MOST_TO_SCORE; i++) {
    const score = /^(\d{1,3})[-–](\d{1,3})$/u.exec(textAt(paragraph, i));
    if (score !== null) return !mayBeVote(Number(score[1]), Number(score[2]));
    if (/^[.;:]$/u.test(textAt(paragraph, i))) return false;
  }
  return false;
}

function mayBeVote(one: number, other: number): boolean {
  const [least, most] = [Math.min(one, other), Math.max(one, other)];
  return most > VOTE.house || (least >= VOTE.least && most <= VOTE.most);
}
