import { compareSpans } from '../../text/span';
import { disputedAnnotation } from './disputedAnnotation';
import { personAndOrganization } from './personAndOrganization';
import type { Finding, ProblemRule, ReviewedArticle } from './problem';
import { quoteWithoutSpeaker } from './quoteWithoutSpeaker';
import { shortNameFirst } from './shortNameFirst';
import { twoSpellings } from './twoSpellings';
import { unbalancedQuotes } from './unbalancedQuotes';
import { undecidedName } from './undecidedName';
import { unknownSpeaker } from './unknownSpeaker';

/** Every rule by its name, which is also that of its setting. */
export const PROBLEM_RULES = {
  quoteWithoutSpeaker,
  shortNameFirst,
  undecidedName,
  twoSpellings,
  personAndOrganization,
  unbalancedQuotes,
  unknownSpeaker,
  disputedAnnotation,
} as const satisfies Readonly<Record<string, ProblemRule>>;

export type ProblemRuleName = keyof typeof PROBLEM_RULES;

export const problemRuleNames = Object.keys(PROBLEM_RULES) as readonly ProblemRuleName[];

export interface Problem extends Finding {
  readonly rule: ProblemRuleName;
}

/** What the rules that are on have to say of an article, in reading order. */
export function findProblems(
  article: ReviewedArticle,
  isOn: (rule: ProblemRuleName) => boolean = () => true,
): readonly Problem[] {
  return problemRuleNames
    .filter(isOn)
    .flatMap((rule) => PROBLEM_RULES[rule](article).map((finding) => ({ ...finding, rule })))
    .sort((a, b) => compareSpans(a.span, b.span));
}
