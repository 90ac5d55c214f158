import assert from 'node:assert/strict';
import {
  annotationsAt,
  entityAt,
  highlightsAt,
  introduction,
  outlineOf,
  rankedSpeakers,
  sectionsOf,
  selectionSteps,
  type Span,
  speakerHints,
} from '../../../../../src/core/index';
import { organization, person, setOf, TestArticle } from '../../model/testSet';

const article = new TestArticle(
  [
    'Okafor seals harbour deal',
    '',
    'By Dana Whitlock',
    '',
    'Port minister Ada Okafor met Ben Cole of the Dock Union on Monday.',
    '',
    'A Long Night',
    '',
    '"We agreed on every point. All of it," Okafor said. Then Cole left.',
    '',
    '"I am tired," he added after a night in which nobody else had said very much at all.',
    '',
    'What Comes Next',
    '',
    '"The union," he began, "will vote." Nobody disagreed.',
    '',
  ].join('\n'),
);
const { text } = article;
const wordsOf = ({ start, end }: Span): string => text.slice(start, end);
const wordsOfAll = (spans: readonly (Span | null | undefined)[]): readonly string[] =>
  spans.map((span) => (span ? wordsOf(span) : ''));

const SAID = '"We agreed on every point. All of it,"';
const set = setOf(
  [
    person('ada', 'Ada Okafor', [
      article.mention('m1', 'Okafor'),
      article.mention('m2', 'Ada Okafor'),
      article.mention('m3', 'Okafor', { nth: 2 }),
    ]),
    person('ben', 'Ben Cole', [article.mention('m4', 'Ben Cole'), article.mention('m5', 'Cole', { nth: 1 })], {
      role: 'captain',
    }),
    organization('union', 'Dock Union', [article.mention('m6', 'Dock Union'), article.mention('m7', 'union')]),
  ],
  [
    article.quote('q1', SAID, {
      cue: { span: article.span('said'), text: 'said' },
      speaker: { entity: 'ada', text: 'Okafor' },
    }),
    article.quote('q2', '"I am tired,"', {
      cue: { span: article.span('added'), text: 'added' },
      speaker: { entity: 'ben', text: 'he' },
    }),
    article.quote('q3', '"The union,"', {
      cue: { span: article.span('began'), text: 'began' },
      speaker: { entity: 'ben', text: 'he' },
      continues: 'c1',
    }),
    article.quote('q4', '"will vote."', { speaker: { entity: 'ben', text: 'he' }, continues: 'c1' }),
  ],
);
const at = (words: string, nth = 0): number => article.span(words, nth).start + 1;

describe('annotationsAt', () => {
  it('gives the name at a cursor inside it and right behind it', () => {
    const { start, end } = article.span('Ada Okafor');
    for (const offset of [start, start + 4, end]) assert.equal(annotationsAt(set, offset).name?.mention.id, 'm2');
    assert.equal(annotationsAt(set, end + 1).name, undefined);
  });

  it('gives the name that begins at the cursor rather than the one that ends there', () => {
    const close = new TestArticle('Ada/Ben');
    const both = setOf([person('a', 'Ada/', [close.mention('m1', 'Ada/')]), person('b', 'Ben', [close.mention('m2', 'Ben')])]);
    assert.equal(annotationsAt(both, 4).name?.entity.id, 'b');
  });

  it('gives the quotes around a place and those whose cue stands there', () => {
    assert.deepEqual(
      annotationsAt(set, at('agreed')).quotes.map(({ id }) => id),
      ['q1'],
    );
    assert.deepEqual(
      annotationsAt(set, at('added')).quotes.map(({ id }) => id),
      ['q2'],
    );
  });
});

describe('entityAt', () => {
  it('is who is named, else who said the quote', () => {
    assert.equal(entityAt(set, at('Cole', 1))?.id, 'ben');
    assert.equal(entityAt(set, at('tired'))?.id, 'ben');
    assert.equal(entityAt(set, at('said'))?.id, 'ada');
    assert.equal(entityAt(set, at('union'))?.id, 'union');
    assert.equal(entityAt(set, at('Monday')), undefined);
  });
});

describe('introduction', () => {
  const introducing = (id: string): string | undefined => {
    const found = [...set.people, ...set.organizations].find((entity) => entity.id === id);
    return found && introduction(found)?.id;
  };

  it('is the first mention by the full name, not the first in the text', () => {
    assert.equal(introducing('ada'), 'm2');
    assert.equal(introducing('ben'), 'm4');
  });

  it('is the longest name in the text where the full one is not there; none where all are lost', () => {
    const ada = person('ada', 'Dr. Ada N. Okafor', [article.mention('m1', 'Okafor'), article.mention('m2', 'Ada Okafor')]);
    assert.equal(introduction(ada)?.id, 'm2');
    const lost = { ...ada, mentions: ada.mentions.map((mention) => ({ ...mention, span: null, state: 'orphaned' as const })) };
    assert.equal(introduction(lost), undefined);
  });
});

describe('highlightsAt', () => {
  const highlights = (offset: number): readonly (readonly [string, string])[] =>
    highlightsAt(set, offset).map(({ role, span }) => [role, wordsOf(span)]);

  it('marks every mention of who is named', () => {
    assert.deepEqual(highlights(at('Okafor')), [
      ['name', 'Okafor'],
      ['name', 'Ada Okafor'],
      ['name', 'Okafor'],
    ]);
  });

  it('marks a quote with its cue and the nearest mention of its speaker', () => {
    assert.deepEqual(highlights(at('agreed')), [
      ['quote', SAID],
      ['speaker', 'Okafor'],
      ['cue', 'said'],
    ]);
    assert.equal(highlightsAt(set, at('agreed'))[1]?.span.start, article.span('Okafor', 2).start);
  });

  it('marks all parts of a split quote, and nothing where nothing is', () => {
    assert.deepEqual(
      highlights(at('vote')).map(([, words]) => words),
      ['Cole', '"The union,"', 'began', '"will vote."'],
    );
    assert.deepEqual(highlights(at('Monday')), []);
  });
});

describe('outlineOf', () => {
  it('has people, organizations and quotes, and under each what belongs to it in the order of the text', () => {
    const { people, organizations, quotes } = outlineOf(set);
    assert.deepEqual(
      people.map(({ label, detail, children }) => [label, detail, children.map(({ id }) => id)]),
      [
        ['Ada Okafor', '', ['m1', 'm2', 'q1', 'm3']],
        ['Ben Cole', 'captain', ['m4', 'm5', 'q2', 'q3', 'q4']],
      ],
    );
    assert.deepEqual(
      organizations.map(({ id }) => id),
      ['union'],
    );
    assert.deepEqual(
      quotes.map(({ id, detail }) => [id, detail]),
      [
        ['q1', 'Ada Okafor'],
        ['q2', 'Ben Cole'],
        ['q3', 'Ben Cole'],
        ['q4', 'Ben Cole'],
      ],
    );
    assert.equal(wordsOf(people[0]?.span ?? { start: 0, end: 0 }), 'Ada Okafor');
  });

  it('leaves out what has no place', () => {
    const lost = setOf([person('a', 'A', [article.mention('m1', 'Okafor', { span: null, state: 'orphaned' })])]);
    assert.deepEqual(outlineOf(lost), { people: [], organizations: [], quotes: [] });
  });
});

describe('rankedSpeakers', () => {
  it('begins with the speaker and the candidates, then whoever is named nearest', () => {
    const quote = article.quote('q9', '"I am tired,"', { speaker: { candidates: ['union', 'ada'] } });
    assert.deepEqual(
      rankedSpeakers(set, quote).map(({ id }) => id),
      ['union', 'ada', 'ben'],
    );
    assert.deepEqual(
      rankedSpeakers(set, { ...quote, speaker: null }).map(({ id }) => id),
      ['ben', 'ada', 'union'],
    );
  });
});

describe('sectionsOf', () => {
  it('begins a section at each subheading; the title and the byline begin none', () => {
    const sections = sectionsOf(text);
    assert.deepEqual(wordsOfAll(sections.map(({ heading }) => heading)), ['A Long Night', 'What Comes Next']);
    assert.ok(wordsOf(sections[0]?.span ?? { start: 0, end: 0 }).endsWith('very much at all.'));
    assert.ok(wordsOf(sections[1]?.span ?? { start: 0, end: 0 }).endsWith('Nobody disagreed.'));
  });

  it('finds none in running text and none in an empty one', () => {
    assert.deepEqual(sectionsOf(''), []);
    assert.deepEqual(sectionsOf('Title\n\nOne sentence.\n\nAnother sentence.\n\nRead Also: More\n'), []);
  });

  it('is the same whichever line ends there are', () => {
    assert.equal(sectionsOf(text.replaceAll('\n', '\r\n')).length, 2);
  });
});

describe('selectionSteps', () => {
  const steps = (offset: number): readonly string[] => wordsOfAll(selectionSteps(set, text, offset));

  it('grows from word to name, sentence, paragraph and article', () => {
    const paragraph = 'Port minister Ada Okafor met Ben Cole of the Dock Union on Monday.';
    assert.deepEqual(steps(at('Okafor', 1)), ['Okafor', 'Ada Okafor', paragraph, text]);
  });

  it('takes in both sentences of a quote whole', () => {
    const paragraph = `${SAID} Okafor said. Then Cole left.`;
    assert.deepEqual(steps(at('agreed')), ['agreed', '"We agreed on every point.', SAID, paragraph, text]);
  });

  it('holds in each step the one before, at every offset', () => {
    for (let offset = 0; offset <= text.length; offset++) {
      const found = selectionSteps(set, text, offset);
      for (const [index, step] of found.entries()) {
        const before = found[index - 1];
        assert.ok(step.start <= offset && offset <= step.end, `${offset}`);
        assert.ok(before === undefined || (step.start <= before.start && step.end >= before.end), `${offset}`);
      }
    }
  });
});

describe('speakerHints', () => {
  const all = { start: 0, end: text.length };

  it('names the speaker where no name stands beside the quote, once behind a split one', () => {
    assert.deepEqual(
      speakerHints(set, text, all).map(({ quoteId, name, offset }) => [quoteId, name, text.slice(offset - 2, offset)]),
      [
        ['q2', 'Ben Cole', ',"'],
        ['q4', 'Ben Cole', '."'],
      ],
    );
  });

  it('looks only at what is asked for', () => {
    assert.deepEqual(
      speakerHints(set, text, article.span('"I am tired,"')).map(({ quoteId }) => quoteId),
      ['q2'],
    );
  });

  it('names plain words only where the article does not have them there, and nobody while it is undecided', () => {
    const hints = (speaker: Parameters<TestArticle['quote']>[2]) =>
      speakerHints(setOf([], [article.quote('q2', '"I am tired,"', speaker)]), text, all).map(({ name }) => name);
    assert.deepEqual(hints({ speaker: { text: 'a neighbour' } }), ['a neighbour']);
    assert.deepEqual(hints({ speaker: { text: 'he' } }), []);
    assert.deepEqual(hints({ speaker: { candidates: ['ada', 'ben'] } }), []);
    assert.deepEqual(hints({ speaker: null }), []);
  });
});
