import { keyAt, type ParagraphAnalysis, tokenAt } from '../../words/paragraphAnalysis';
import { type Frame, type FrameSentence, mentionAt, tokenIn } from '../../quotes/frame/frame';
import { VerbShape } from '../../words/verbShape';
import { PREPOSITIONS } from '../../words/smallWords';
import type { SpeakerPhrase } from '../../quotes/frame/speakerPhrase';
import { isTitleLike } from '../../quotes/frame/titleLike';

const PARTICIPLE = /^(?:\p{Ll}{2,}(?:ed|ing)|told|shown|seen|given|caught|held|sent)$/u;
/** "According to NAME, he said": NAME may well be who said it. */
const NO_PARTICIPLE = /^(?:according|regarding|concerning|during|including|following)$/u;
const BESIDE = /^(?:alongside|along|beside|besides|like|unlike|following|regarding|concerning)$/u;
const CONJUNCTION = /^(?:when|while|after|before|once|if|though|although|since)$/u;
/** They lead in a clause as well: "after NAME left, he said". */
const MAY_LEAD_CLAUSE = /^(?:after|before|since|until|as|than)$/u;

/** Tokens of a paragraph, `to` excluded. */
interface TokenSpan {
  readonly from: number;
  readonly to: number;
}

/**
 * What stands in front of a sentence's subject without being a clause of its own: "Asked about NAME, | he said", "In a letter to NAME, | she
 * wrote", "While speaking to NAME, | the mayor said". Whoever is named there is hardly the subject too.
 */
export function frontedPhrase(frame: Frame, sentence: FrameSentence, subject: SpeakerPhrase | undefined): TokenSpan | undefined {
  const { paragraph } = frame;
  const first = tokenIn(sentence, 0);
  if (subject === undefined || first < 0 || subject.from <= first) return undefined;
  let to = subject.from - 1;
  while (to > first && isTitleLike(frame, to)) to--;
  if (keyAt(paragraph, to) !== ',' || frame.mentionOf(first) >= 0) return undefined;
  // "Cross-examined by NAME, he agreed".
  const isHyphened = keyAt(paragraph, first + 1) === '-';
  const opener = keyAt(paragraph, isHyphened ? first + 2 : first);
  if (isParticiple(opener) || (CONJUNCTION.test(opener) && isParticiple(keyAt(paragraph, first + 1)))) return { from: first, to };
  if (!PREPOSITIONS.has(opener) && !BESIDE.test(opener)) return undefined;
  if (opener === 'as' || (MAY_LEAD_CLAUSE.test(opener) && hasVerb(paragraph, first + 1, to))) return undefined;
  return { from: behindOwner(frame, first + 1), to };
}

/** "In NAME's first speech, he said": the owner of what a preposition leads in may be the subject too. */
function behindOwner(frame: Frame, from: number): number {
  let at = from;
  while (isTitleLike(frame, at)) at++;
  const owner = mentionAt(frame, at);
  return owner !== undefined && tokenAt(frame.paragraph, owner.to)?.kind === 'possessive' ? owner.to : from;
}

const isParticiple = (key: string): boolean => PARTICIPLE.test(key) && !NO_PARTICIPLE.test(key);

function hasVerb(paragraph: ParagraphAnalysis, from: number, to: number): boolean {
  for (let token = from; token < to; token++) if (paragraph.words[token]?.verbShape === VerbShape.verb) return true;
  return false;
}
