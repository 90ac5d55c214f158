import { join } from 'node:path';
import { createLexicon, type Lexicon } from '../../src/core/detect/words/lexicon';
import { createModelTagger } from '../../src/core/detect/model/modelTagger';
import { decodeModel } from '../../src/core/detect/model/weights/nameModel';
import type { NameTagger } from '../../src/core/detect/nameTagger';
import { ruleTagger } from '../../src/core/detect/names/ruleTagger';
import { NO_EVIDENCE } from '../../src/core/detect/wordEvidence';
import type { Table } from '../eval/table';
import { addCounts, countNames, f1Of, type NameCounts } from './countNames';
import { readLists } from './packLexicon';
import type { HiddenShares } from './sparseLexicon';
import type { NameStock } from './swappedNames';
import { type NameTraining, trainNames } from './trainNames';
import { readSources, type WeightedText } from './trainingSources';

/** What training works with when one thing is left out. */
interface Parts {
  readonly texts: readonly WeightedText[];
  readonly lexicon: Lexicon;
  readonly training: NameTraining;
  readonly tagger: (trained: NameTagger) => NameTagger;
}

interface Ablation {
  readonly name: string;
  readonly without: (parts: Parts) => Parts;
}

/** The fifths of each source that are kept out of training and measured in turn. */
const FOLDS = [0];
/** Whole news articles, whose names are annotated with care. */
const NEWS: readonly string[] = ['own', 'gum_open_train'];

const PEOPLE_LISTS = ['first-names', 'male-first-names', 'female-first-names', 'surnames', 'family-first-surnames', 'nicknames'];
const ORGANIZATION_LISTS = ['organizations', 'lone-organizations', 'acronyms', 'clubs'];

/** A tagger that is never shown the rest of the article. */
const withoutEvidence = (tagger: NameTagger): NameTagger => ({
  read(paragraph) {
    const seen = tagger.read(paragraph);
    return { sightings: seen.sightings, names: () => seen.names(NO_EVIDENCE) };
  },
});

/** With lists that know all of something in the copies too. */
const knowingAll =
  (kind: keyof HiddenShares) =>
  (parts: Parts): Parts => ({
    ...parts,
    training: { ...parts.training, hidden: { ...parts.training.hidden, [kind]: 0 } },
  });

/**
 * What each part of the names' training is worth: F1 on articles that were kept out of training, with everything and without one thing
 * at a time. The weights are trained anew each time.
 */
export function ablationTable(
  project: string,
  shared: string,
  lexicon: Lexicon,
  stock: NameStock,
  training: NameTraining,
  report: (line: string) => void,
): Table {
  const withoutLists = (gone: readonly string[]): Lexicon => {
    const lists = Object.entries(readLists(join(project, 'training/gazetteers')));
    return createLexicon(Object.fromEntries(lists.filter(([name]) => !gone.includes(name))));
  };
  const halfOf = (texts: readonly WeightedText[]): WeightedText[] => {
    let own = 0;
    return texts.filter(({ isOwn }) => !isOwn || own++ % 2 === 0);
  };
  const ablations: readonly Ablation[] = [
    { name: 'everything', without: (parts) => parts },
    { name: 'the rest of the article as evidence', without: (parts) => ({ ...parts, tagger: withoutEvidence }) },
    { name: 'lists of organizations', without: (parts) => ({ ...parts, lexicon: withoutLists(ORGANIZATION_LISTS) }) },
    { name: 'lists of first names and surnames', without: (parts) => ({ ...parts, lexicon: withoutLists(PEOPLE_LISTS) }) },
    { name: 'English words of a dictionary', without: (parts) => ({ ...parts, lexicon: withoutLists(['english-words']) }) },
    { name: 'copies with swapped people', without: (parts) => ({ ...parts, training: { ...parts.training, swappedShare: 0 } }) },
    { name: 'organizations that the lists do not know there', without: knowingAll('organizations') },
    { name: 'names of people that they do not know there', without: knowingAll('people') },
    {
      name: 'the second order of learning',
      without: (parts) => ({
        ...parts,
        training: { ...parts.training, options: { ...parts.training.options, orders: 1 } },
      }),
    },
    { name: 'half of the own articles', without: (parts) => ({ ...parts, texts: halfOf(parts.texts) }) },
    { name: 'the own articles', without: (parts) => ({ ...parts, texts: parts.texts.filter(({ isOwn }) => !isOwn) }) },
    { name: 'the corpora', without: (parts) => ({ ...parts, texts: parts.texts.filter(({ isOwn }) => isOwn) }) },
    { name: 'trained weights (rules and lists alone)', without: (parts) => ({ ...parts, tagger: () => ruleTagger }) },
  ];
  const folds = FOLDS.map((fold) => {
    const { train, measured } = readSources(project, shared, lexicon, { fold });
    const whole: Parts = {
      texts: train,
      lexicon,
      training: { ...training, fitsConfidence: false },
      tagger: (trained) => trained,
    };
    return { whole, weights: weightsOf(whole, stock), measured };
  });
  const rows = ablations.map(({ name, without }) => {
    report(`without ${name}`);
    const counts = folds.map(({ whole, weights, measured }): NameCounts => {
      const parts = without(whole);
      const tagger = parts.tagger(
        createModelTagger(decodeModel(isTrainedAlike(parts, whole) ? weights : weightsOf(parts, stock))),
      );
      return addCounts(NEWS.map((source) => countNames(measured.get(source) ?? [], parts.lexicon, tagger)));
    });
    return { name, counts: addCounts(counts) };
  });
  return [
    ['without', 'people, exact F1', 'organizations, exact F1'],
    ...rows.map(({ name, counts }, i) => [i === 0 ? 'nothing' : name, f1Of(counts.person), f1Of(counts.organization)]),
  ];
}

const weightsOf = ({ texts, lexicon, training }: Parts, stock: NameStock): Uint8Array =>
  trainNames(texts, lexicon, stock, training, () => undefined);

const isTrainedAlike = (one: Parts, other: Parts): boolean =>
  one.texts === other.texts && one.lexicon === other.lexicon && one.training === other.training;
