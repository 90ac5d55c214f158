import { zeros } from '../zeros';
import { Template, type TemplateId } from './features/featureTemplate';
import { type NameModel, weightAt } from './weights/nameModel';
import { type KnownFeatures, placeOfFeature, templateOfFeature } from './features/knownFeatures';
import { labelIn, OUTSIDE, type TaggedName } from './weights/tagLabel';

const TEMPLATE_COUNT = Object.keys(Template).length;

/**
 * One sentence of why a name was found: the kinds of evidence that weighed most. `parts` are the features of its paragraph's runs; `shift`
 * is what a token's index in the paragraph is ahead of its index among these.
 */
export function explainName(
  model: NameModel,
  parts: readonly KnownFeatures[],
  shift: number,
  name: TaggedName,
  confidence: number,
): string {
  const what = name.kind === 'person' ? 'a person' : 'an organization';
  const [first, second] = heaviest(weightsByReason(model, parts, shift, name));
  const because = first === undefined ? 'all in all' : second === undefined ? first : `${first} and ${second}`;
  return `${confidence >= 0.9 ? 'This is' : 'This is probably'} ${what}, going by ${because}.`;
}

/** How much the features of each reason spoke for the name's labels rather than for none. */
function weightsByReason(
  { weights }: NameModel,
  parts: readonly KnownFeatures[],
  shift: number,
  { kind, from, to }: TaggedName,
): number[] {
  const sums = zeros(REASONS.length);
  for (const { features, starts } of parts) {
    for (let i = from; i < to; i++) {
      const label = labelIn(kind, i, from, to);
      const end = starts[i - shift + 1] ?? 0;
      for (let f = starts[i - shift] ?? 0; f < end; f++) {
        const feature = features[f] ?? 0;
        const reason = REASON_OF[templateOfFeature(feature)] ?? -1;
        if (reason < 0) continue;
        const place = placeOfFeature(feature);
        sums[reason] = (sums[reason] ?? 0) + weightAt(weights, place, label) - weightAt(weights, place, OUTSIDE);
      }
    }
  }
  return sums;
}

/** The two reasons with the largest weights; `sums` is used up. */
function heaviest(sums: number[]): string[] {
  const found: string[] = [];
  for (let n = 0; n < 2; n++) {
    let most = -1;
    for (let reason = 0; reason < sums.length; reason++) {
      if ((sums[reason] ?? 0) > (most < 0 ? 0 : (sums[most] ?? 0))) most = reason;
    }
    if (most < 0) break;
    found.push(REASONS[most] ?? '');
    sums[most] = 0;
  }
  return found;
}

const WORDS = 'the words of the name';
const NEIGHBOURS = 'the words beside it';
const LISTS = 'the lists of names that its words stand in';
const DOCUMENT = 'how its words are used elsewhere in the article';
const RULES = 'the rules for names';
const FORM = 'how it is written';

const REASON_BY_TEMPLATE: Readonly<Partial<Record<TemplateId, string>>> = {
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
  [Template.runAfterEnding]: 'the word after it',
  [Template.runAfterPair]: 'the word after it',
  [Template.runBeforeEnding]: 'the word before it',
  [Template.neighbours]: 'the names it is listed with',
  [Template.neighbourLists]: 'the names it is listed with',
  [Template.shownNeighbours]: 'the names it is listed with',
  [Template.shownNeighbourReadings]: 'the names it is listed with',
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
  [Template.evidenceStart]: DOCUMENT,
  [Template.evidenceStyle]: DOCUMENT,
  [Template.shownRule]: RULES,
  [Template.shownRules]: RULES,
  [Template.shownRuleReadings]: RULES,
  [Template.context]: DOCUMENT,
  [Template.contexts]: DOCUMENT,
  [Template.contextLists]: DOCUMENT,
  [Template.contextReadings]: DOCUMENT,
  [Template.tally]: DOCUMENT,
  [Template.tallies]: DOCUMENT,
  [Template.talliesAfter]: DOCUMENT,
  [Template.tallyPlace]: DOCUMENT,
  [Template.rule]: RULES,
  [Template.ruleSure]: RULES,
  [Template.rules]: RULES,
  [Template.ruleWord]: RULES,
  [Template.ruleOrigin]: RULES,
};

const REASONS: readonly string[] = [...new Set(Object.values(REASON_BY_TEMPLATE))];
/** For each template the place of its reason in `REASONS`, -1 where it has none. */
const REASON_OF = Int8Array.from({ length: TEMPLATE_COUNT }, (_, template) =>
  REASONS.indexOf(REASON_BY_TEMPLATE[template as TemplateId] ?? ''),
);
