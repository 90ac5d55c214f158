import type { Lexicon } from '../../src/core/detect/lexicon';
import { lexiconKey } from '../../src/core/detect/lexicon';
import { WordClass } from '../../src/core/detect/wordClass';
import type { GoldName, TrainingText } from './trainingText';

/** Corpora that count titles as part of a person's name and countries among the organizations. */
const WITH_TITLES = new Set(['gmb_news']);

/** What stands before a name and is no part of it: titles everywhere, and where titles are part of the annotated names anything like them. */
const TITLES = WordClass.title;
const DESCRIPTIONS = WordClass.title | WordClass.role | WordClass.demonym | WordClass.country;

/** The text with names in this project's sense: people without titles, no bare country as an organization, no mail handles. */
export function cleaned(text: TrainingText, lexicon: Lexicon): TrainingText {
  const before = WITH_TITLES.has(text.source) ? DESCRIPTIONS : TITLES;
  return { ...text, names: text.names.flatMap((name) => cleanedName(name, text.text, lexicon, before) ?? []) };
}

function cleanedName(name: GoldName, text: string, lexicon: Lexicon, before: number): GoldName | undefined {
  const words = text.slice(name.start, name.end);
  if (name.kind === 'organization') {
    return (lexicon.classes(lexiconKey(words)) & (WordClass.country | WordClass.demonym)) === 0 ? name : undefined;
  }
  let { start } = name;
  for (;;) {
    const rest = text.slice(start, name.end);
    const space = rest.indexOf(' ');
    if (space < 0) return { ...name, start };
    const first = lexicon.classes(lexiconKey(rest.slice(0, space)));
    if ((first & before) === 0 || (first & WordClass.firstName) !== 0) return { ...name, start };
    start += space + 1;
  }
}
