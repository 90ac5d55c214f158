import type { GoldArticle, GoldMention } from '../../src/core/measure/gold';
import type { Detection } from '../../src/core/model/detection';
import type { Span } from '../../src/core/text/span';
import { articleMentions } from '../../src/core/detect/articleMentions';
import { QuoteReader } from '../../src/core/detect/quoteReader';
import { resolveEntities } from '../../src/core/detect/entities/resolveEntities';
import type { NameMention } from '../../src/core/detect/nameTagger';
import { ruleTagger } from '../../src/core/detect/names/ruleTagger';
import { finish } from '../../src/core/detect/steps';
import { taggingUnits } from '../../src/core/detect/taggingUnits';
import { NO_EVIDENCE } from '../../src/core/detect/wordEvidence';
import type { Lexicon } from '../../src/core/detect/words/lexicon';
import { analyseParagraph, type ParagraphAnalysis } from '../../src/core/detect/words/paragraphAnalysis';

/** What quotes, speakers and who-is-who make of an article whose names are given by hand: only what these rules lose shows. */
export function onGoldNames({ text, people, organizations }: GoldArticle, lexicon: Lexicon): Detection {
  const names = [...people, ...organizations].sort((a, b) => a.start - b.start);
  const read = taggingUnits(text).map((place, unit) => {
    const paragraph = analyseParagraph(text.slice(place.start, place.end), lexicon);
    return { place, paragraph, mentions: articleMentions(paragraph, namesIn(paragraph, place, names), unit, place) };
  });
  const entities = resolveEntities(
    read.flatMap(({ mentions }) => mentions),
    lexicon,
  );
  const reader = new QuoteReader(entities, lexicon);
  for (const { paragraph, mentions, place } of read) reader.look(paragraph, mentions, place);
  return { people: entities.people, organizations: entities.organizations, quotes: finish(reader.quotes()) };
}

/** The given names in one tagging unit as a tagger would give them; titles are those that the rules read in front of the same name. */
function namesIn(paragraph: ParagraphAnalysis, place: Span, names: readonly GoldMention[]): NameMention[] {
  const titles = new Map(
    ruleTagger
      .read(paragraph)
      .names(NO_EVIDENCE)
      .map(({ from, title }) => [from, title]),
  );
  return names.flatMap(({ kind, start, end, text }): NameMention[] => {
    if (start < place.start || end > place.end) return [];
    const span = { start: start - place.start, end: end - place.start };
    const from = paragraph.tokens.findIndex((token) => token.end > span.start);
    const behind = paragraph.tokens.findIndex((token) => token.start >= span.end);
    const to = behind < 0 ? paragraph.tokens.length : behind;
    const title = kind === 'person' ? titles.get(from) : undefined;
    return [{ kind, span, text, from, to, origin: 'gold', confidence: 1, why: 'gold', title }];
  });
}
