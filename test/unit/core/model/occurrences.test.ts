import assert from 'node:assert/strict';
import {
  annotateAll,
  annotateName,
  type AnnotationSet,
  applyChange,
  changeBetween,
  findEntity,
  invertChange,
  occurrencesOf,
  type Mention,
  type Rejection,
} from '../../../../src/core/index';
import { cpuMillis } from '../cpuMillis';
import { seed, SeededRandom } from '../seededRandom';
import { countingIds, organization, person, setOf, TestArticle } from './testSet';

const confirmed = { status: 'confirmed' } as const;

/** The places found, each with the characters around it. */
const found = ({ text }: TestArticle, set: AnnotationSet, id: string): readonly string[] =>
  occurrencesOf(set, text, id).map(({ start, end }) => text.slice(Math.max(0, start - 2), end + 2));

describe('occurrencesOf', () => {
  it('finds whole words as they are written, with possessives', () => {
    const article = new TestArticle("Kim sat. Kim's hat, the Kims, Kimble, kim, KIM, O’Kim, Jean-Kim, Kim-led, (Kim) Kim’s Kim’");
    const set = setOf([person('kim', 'Kim', [article.mention('m1', 'Kim', confirmed)])]);
    assert.deepEqual(found(article, set, 'kim'), [". Kim's", ' (Kim) ', ') Kim’s', 's Kim’']);
    assert.deepEqual(found(article, set, 'm1'), found(article, set, 'kim'));
  });

  it('takes the longest name, over the end of a line, and the entity’s other names', () => {
    const article = new TestArticle('Ada Okafor. Ada\nOkafor, Ms Okafor, Ada\n\nOkafor, A. (B*) Okafor.');
    const ada = person('ada', 'Ada Okafor', [article.mention('m1', 'Ada Okafor', confirmed)], {
      aliases: ['Okafor', 'A. (B*) Okafor'],
    });
    const { text } = article;
    assert.deepEqual(
      occurrencesOf(setOf([ada]), text, 'ada').map(({ start, end }) => text.slice(start, end)),
      ['Ada\nOkafor', 'Okafor', 'Okafor', 'A. (B*) Okafor'],
    );
  });

  it('leaves other names and rejected places alone', () => {
    const article = new TestArticle('Kim Jong Un. Kim Yo Jong. The Kim Fund. Kim 1, Kim 2, Kim 3, Kim 4.');
    const at = (nth: number): { readonly start: number; readonly end: number } => article.span('Kim', nth);
    const rejection: Rejection = { id: 'r', kind: 'person', text: 'Kim', scope: 'place', span: at(3) };
    const set = (rejected: readonly Rejection[]): AnnotationSet => ({
      ...setOf([
        person('un', 'Kim Jong Un', [article.mention('m1', 'Kim Jong Un', confirmed)], { aliases: ['Kim'] }),
        person('yo', 'Kim Yo Jong', [article.mention('m2', 'Kim Yo Jong'), article.mention('m4', 'Kim', { nth: 4 })]),
        organization('fund', 'Kim Fund', [article.mention('m3', 'Kim Fund')]),
      ]),
      rejected,
    });
    assert.deepEqual(occurrencesOf(set([rejection]), article.text, 'un'), [at(5), at(6)]);
    assert.deepEqual(occurrencesOf(set([{ ...rejection, kind: 'organization' }]), article.text, 'un'), [at(3), at(5), at(6)]);
    assert.deepEqual(occurrencesOf(set([{ ...rejection, scope: 'anywhere', span: null }]), article.text, 'un'), []);
  });

  it('takes suggestions of the entity, and of one that has no other name', () => {
    const article = new TestArticle('Precious sang. Precious danced. Precious left.');
    const set = setOf([
      person('p', 'Precious', [article.mention('m1', 'Precious', confirmed), article.mention('m2', 'Precious', { nth: 1 })]),
      organization('o', 'Precious', [article.mention('m3', 'Precious', { nth: 2 })]),
    ]);
    assert.deepEqual(occurrencesOf(set, article.text, 'p'), [article.span('Precious', 1), article.span('Precious', 2)]);
  });

  it('finds nothing for an id that is unknown', () => {
    assert.deepEqual(occurrencesOf(setOf([]), 'Kim', 'kim'), []);
  });

  it('is linear in the length of the article', () => {
    const text = 'Kim Jong Un and Kim left. '.repeat(8000);
    const article = new TestArticle(text);
    const mentions = Array.from({ length: 8000 }, (_, n) => ({
      ...article.mention(`m${String(n)}`, 'Kim Jong Un', confirmed),
      span: { start: n * 26, end: n * 26 + 11 },
    }));
    assert.equal(occurrencesOf(setOf([person('un', 'Kim Jong Un', mentions, { aliases: ['Kim'] })]), text, 'un').length, 8000);
  });
});

describe('annotateAll', () => {
  const article = new TestArticle('Kim sat. Kim stood. Kim left.');
  const places = [1, 2].map((nth) => ({ span: article.span('Kim', nth), text: 'Kim' }));
  const stored = setOf([person('kim', 'Kim', [article.mention('m1', 'Kim', confirmed)])]);
  const view = setOf([person('kim', 'Kim', [article.mention('m1', 'Kim', confirmed), article.mention('m2', 'Kim', { nth: 1 })])]);

  it('confirms every place, in one change that can be taken back', () => {
    const { stored: next, ids } = annotateAll({ stored, view }, 'm1', places, countingIds());
    assert.deepEqual(ids, ['m2', 'ma0000001']);
    assert.deepEqual(
      findEntity(next, 'kim')?.mentions.map(({ id, status }) => [id, status]),
      [
        ['m1', 'confirmed'],
        ['m2', 'confirmed'],
        ['ma0000001', 'confirmed'],
      ],
    );
    assert.deepEqual(applyChange(next, invertChange(changeBetween(stored, next))), stored);
  });

  it('comes to the same as marking one place after the other', () => {
    const random = new SeededRandom(seed);
    for (let run = 0; run < 300; run++) {
      const words = Array.from({ length: 24 }, (_, n) => ({ start: n * 4, end: n * 4 + 3 }));
      const mention = (n: number): Mention => ({
        id: `m${n}`,
        span: { start: n * 4, end: (n + random.below(2)) * 4 + 3 },
        text: 'Kim',
        status: random.below(2) === 0 ? 'suggested' : 'confirmed',
        state: 'exact',
      });
      const people = ['kim', 'lee', 'cole'].map((id, k) =>
        person(
          id,
          id,
          words.flatMap((_, n) => (n % 3 === k && random.below(3) > 0 ? [mention(n)] : [])),
        ),
      );
      const viewed = setOf(people);
      const decided = setOf(
        people.flatMap((each) => {
          const mentions = each.mentions.filter(({ status }) => status === 'confirmed');
          return mentions.length === 0 ? [] : [{ ...each, mentions }];
        }),
      );
      const marks = words.filter(() => random.below(3) === 0).map((span) => ({ span, text: 'Kim' }));
      const newId = countingIds();
      const each = marks.reduce(
        (now, mark) => annotateName({ stored: now, view: viewed }, 'person', mark, newId, 'kim').stored,
        decided,
      );
      assert.deepEqual(annotateAll({ stored: decided, view: viewed }, 'kim', marks, countingIds()).stored, each, `SEED=${seed}`);
    }
  });

  it('takes time that grows with the article, not with the article for every place', () => {
    const many = Array.from({ length: 20_000 }, (_, n) => ({ start: n * 4, end: n * 4 + 3 }));
    const mentions = many
      .filter((_, n) => n % 2 === 0)
      .map((span, n) => ({ ...article.mention(`m${n}`, 'Kim', confirmed), span }));
    const set = setOf([person('kim', 'Kim', mentions)]);
    const marks = many.filter((_, n) => n % 2 === 1).map((span) => ({ span, text: 'Kim' }));
    const time = cpuMillis(() => {
      assert.equal(annotateAll({ stored: set, view: set }, 'kim', marks, countingIds()).ids.length, 10_000);
    });
    assert.ok(time < 2000, `${time} ms`);
  });

  it('changes nothing for an id that is unknown', () => {
    assert.deepEqual(annotateAll({ stored, view }, 'nobody', places, countingIds()), { stored, ids: [] });
  });
});
