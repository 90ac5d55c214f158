import assert from 'node:assert/strict';
import { EMPTY_SET, confirm, editEntity, findEntity, findQuote, mergeEntities, reject } from '../../../../src/core/index';
import { withSuggestions } from '../../../../src/core/article/withSuggestions';
import { cpuMillis } from '../cpuMillis';
import { TestArticle, countingIds, organization, person, setOf } from '../model/testSet';

const article = new TestArticle('Ada Okafor met Ben Cole. "We agreed," said Okafor. Okafor smiled. Cole Ltd paid.');
const suggestions = setOf(
  [
    person('ada-okafor', 'Ada Okafor', [
      article.mention('m1', 'Ada Okafor', { confidence: 0.9 }),
      article.mention('m2', 'Okafor', { nth: 1, confidence: 0.6 }),
      article.mention('m3', 'Okafor', { nth: 2, confidence: 0.4 }),
    ]),
    person('ben-cole', 'Ben Cole', [article.mention('m4', 'Ben Cole', { confidence: 0.9 })]),
    organization('cole-ltd', 'Cole Ltd', [article.mention('m5', 'Cole Ltd', { confidence: 0.9 })]),
  ],
  [article.quote('q1', '"We agreed,"', { speaker: { entity: 'ada-okafor', text: 'Okafor' }, confidence: 0.9 })],
);
const view = withSuggestions(EMPTY_SET, suggestions, 0);

describe('withSuggestions', () => {
  it('leaves out what is less sure than asked', () => {
    const shown = withSuggestions(EMPTY_SET, suggestions, 0.5);
    assert.deepEqual(
      findEntity(shown, 'ada-okafor')?.mentions.map(({ id }) => id),
      ['m1', 'm2'],
    );
  });

  it('a stored mention hides the suggestion at its place and gathers the rest of its entity', () => {
    const stored = confirm({ stored: EMPTY_SET, view }, ['m1']);
    const shown = withSuggestions(stored, suggestions, 0);
    assert.deepEqual(
      findEntity(shown, 'ada-okafor')?.mentions.map(({ id, status }) => [id, status]),
      [
        ['m1', 'confirmed'],
        ['m2', 'suggested'],
        ['m3', 'suggested'],
      ],
    );
  });

  it('a renamed entity keeps its suggested mentions and quotes', () => {
    const stored = editEntity({ stored: EMPTY_SET, view }, 'ada-okafor', { name: 'Adaeze Okafor' });
    const shown = withSuggestions(stored, suggestions, 0);
    assert.equal(shown.people.length, 2);
    assert.equal(findEntity(shown, 'ada-okafor')?.mentions.length, 3);
    assert.equal(findQuote(shown, 'q1')?.speaker?.entity, 'ada-okafor');
  });

  it('merged entities stay one', () => {
    const stored = mergeEntities({ stored: EMPTY_SET, view }, 'ben-cole', ['ada-okafor']);
    const shown = withSuggestions(stored, suggestions, 0);
    assert.deepEqual(
      shown.people.map(({ id, mentions }) => [id, mentions.length]),
      [['ben-cole', 4]],
    );
    assert.equal(findQuote(shown, 'q1')?.speaker?.entity, 'ben-cole');
  });

  it('a rejection hides its place only, or every place where it says so', () => {
    const stored = reject({ stored: EMPTY_SET, view }, ['m3'], countingIds());
    assert.deepEqual(
      findEntity(withSuggestions(stored, suggestions, 0), 'ada-okafor')?.mentions.map(({ id }) => id),
      ['m1', 'm2'],
    );
    const anywhere = {
      ...EMPTY_SET,
      rejected: [{ id: 'r1', kind: 'person', text: 'okafor', scope: 'anywhere', span: null }],
    } as const;
    assert.deepEqual(
      findEntity(withSuggestions(anywhere, suggestions, 0), 'ada-okafor')?.mentions.map(({ id }) => id),
      ['m1'],
    );
  });

  it('an entity of the same id but another name gets a free id', () => {
    const stored = setOf([person('cole-ltd', 'Colette Ltd', [])]);
    const shown = withSuggestions(stored, suggestions, 0);
    assert.deepEqual(
      shown.organizations.map(({ id, name }) => [id, name]),
      [['cole-ltd-2', 'Cole Ltd']],
    );
  });

  it('takes time that grows with the suggestions, however much the reader has rejected', () => {
    const millis = (count: number): number => {
      const mentions = Array.from({ length: count }, (_, n) => ({
        ...article.mention(`m${n}`, 'Ben Cole'),
        text: `Cole ${n}`,
        span: { start: n * 10, end: n * 10 + 8 },
      }));
      const rejected = Array.from({ length: count }, (_, n) => ({
        ...{ id: `r${n}`, kind: 'person' as const, text: `Marsh ${n}` },
        ...(n % 2 === 0
          ? { scope: 'anywhere' as const, span: null }
          : { scope: 'place' as const, span: { start: n * 10 + 1, end: n * 10 + 8 } }),
      }));
      const crowd = { ...EMPTY_SET, people: [person('cole', 'Cole', mentions)] };
      return cpuMillis(() => withSuggestions({ ...EMPTY_SET, rejected }, crowd, 0));
    };
    millis(500);
    const [few, many] = [millis(500), millis(8000)];
    assert.ok(many < few * 64 + 20, `${few.toFixed(1)} ms for 500, ${many.toFixed(1)} ms for 8,000`);
  });
});
