import { type ParagraphAnalysis, textAt, tokenAt } from '../../words/paragraphAnalysis';

const MOST_LETTERS = 80;
const BEHIND =
  /^(?:, \d{1,3})?, an? (?:[\p{Ll}-]+ ){0,3}?(\p{L}[\p{Ll}-]{3,})(?=[.,;)]| (?:from|of|in|at|on|who|with|for|and|based|living)\b)/u;

/** "pipefitter" for "NAME, 61, a retired pipefitter, …": the noun of what stands behind a name, whether or not any list has it, and "german" for "NAME, a German". */
export function statedTrade(paragraph: ParagraphAnalysis, to: number): string | undefined {
  if (textAt(paragraph, to) !== ',') return undefined;
  const end = tokenAt(paragraph, to - 1)?.end ?? 0;
  return BEHIND.exec(paragraph.text.slice(end, end + MOST_LETTERS))?.[1]?.toLowerCase();
}
