import type { TokenRange } from '../../text/sentence';
import type { ParagraphAnalysis } from '../paragraphAnalysis';
import type { RunFeatures, TemplateId } from './nameFeatures';
import { Template } from './nameFeatures';
import type { NameModel } from './nameModel';
import type { TaggedName } from './tagLabel';
import { LABEL_COUNT, OUTSIDE } from './tagLabel';

/** What an explanation looks back at: the run that was tagged, and how. */
export interface TaggedRun {
  readonly paragraph: ParagraphAnalysis;
  readonly model: NameModel;
  readonly features: RunFeatures;
  readonly run: TokenRange;
  readonly labels: Uint8Array;
}

const MOST_REASONS = 2;

/** One sentence of why a name was found: the kinds of evidence that weighed most. */
export function explainName(tagged: TaggedRun, name: TaggedName, confidence: number): string {
  const what = name.kind === 'person' ? 'a person' : 'an organization';
  const reasons = heaviest(tagged, name).map((template) => REASONS[template] ?? 'the words around it');
  const distinct = [...new Set(reasons)].slice(0, MOST_REASONS);
  const because = distinct.length === 0 ? 'all in all' : distinct.join(' and ');
  return `${confidence >= 0.9 ? 'This is' : 'This is probably'} ${what}, going by ${because}.`;
}

/** The templates of the features that spoke most for the name's labels rather than for none, heaviest first. */
function heaviest({ model, features, run, labels }: TaggedRun, { from, to }: TaggedName): TemplateId[] {
  const sums = new Map<number, number>();
  for (let t = from - run.from; t < to - run.from; t++) {
    const label = labels[t] ?? OUTSIDE;
    for (let f = features.starts[t] ?? 0; f < (features.starts[t + 1] ?? 0); f++) {
      const row = model.rowOf(features.hashes[f] ?? 0);
      const template = features.templates[f] ?? Template.bias;
      if (row < 0 || template === Template.bias) continue;
      const weight = (model.weights[row * LABEL_COUNT + label] ?? 0) - (model.weights[row * LABEL_COUNT + OUTSIDE] ?? 0);
      sums.set(template, (sums.get(template) ?? 0) + weight);
    }
  }
  return [...sums]
    .filter(([, weight]) => weight > 0)
    .sort((a, b) => b[1] - a[1])
    .map(([template]) => template as TemplateId);
}

const WORDS = 'the words of the name';
const NEIGHBOURS = 'the words beside it';
const LISTS = 'the lists of names that its words stand in';
const DOCUMENT = 'how its words are used elsewhere in the article';
const RULES = 'the rules for names';
const FORM = 'how it is written';

const REASONS: Readonly<Partial<Record<TemplateId, string>>> = {
  [Template.word]: WORDS,
  [Template.pairBefore]: WORDS,
  [Template.pairAfter]: WORDS,
  [Template.lastWord]: 'the last word of the name',
  [Template.firstWord]: 'the first word of the name',
  [Template.wordBefore]: NEIGHBOURS,
  [Template.wordAfter]: NEIGHBOURS,
  [Template.wordBefore2]: NEIGHBOURS,
  [Template.wordAfter2]: NEIGHBOURS,
  [Template.runBefore]: 'the word before it',
  [Template.runBeforeShape]: 'the word before it',
  [Template.runBeforeLists]: 'the title or role before it',
  [Template.runAfter]: 'the word after it',
  [Template.runAfterLists]: 'the word after it',
  [Template.shape]: FORM,
  [Template.shapes]: FORM,
  [Template.position]: FORM,
  [Template.ending]: 'how its words end',
  [Template.list]: LISTS,
  [Template.listBefore]: LISTS,
  [Template.listAfter]: LISTS,
  [Template.lists]: LISTS,
  [Template.listsPair]: LISTS,
  [Template.listsPairAfter]: LISTS,
  [Template.lastLists]: LISTS,
  [Template.phrase]: 'the list that it stands in',
  [Template.phraseLength]: 'the list that it stands in',
  [Template.headAfter]: 'the noun that ends the name',
  [Template.evidence]: DOCUMENT,
  [Template.evidences]: DOCUMENT,
  [Template.evidencesPair]: DOCUMENT,
  [Template.evidencesPairAfter]: DOCUMENT,
  [Template.evidenceLists]: DOCUMENT,
  [Template.rule]: RULES,
  [Template.ruleSure]: RULES,
  [Template.rules]: RULES,
  [Template.ruleWord]: RULES,
  [Template.ruleOrigin]: RULES,
};
