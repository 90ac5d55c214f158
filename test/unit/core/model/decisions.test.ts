import assert from 'node:assert/strict';
import {
  annotateAllElsewhere,
  type AnnotationSet,
  applyChange,
  changeBetween,
  checkQuote,
  comment,
  confirm,
  type Desk,
  EMPTY_SET,
  findEntity,
  findMention,
  findQuote,
  invertChange,
  occurrencesElsewhere,
  rejectName,
  retype,
} from '../../../../src/core/index';
import { countingIds, organization, person, setOf, TestArticle } from './testSet';

const article = new TestArticle('Ada Okafor met Cole. "It holds," said Okafor. Cole and Marsh Lines left, Cole first.\n');
const view = setOf(
  [
    person('ada-okafor', 'Ada Okafor', [article.mention('m1', 'Ada Okafor'), article.mention('m2', 'Okafor', { nth: 1 })]),
    person(
      'cole',
      'Cole',
      [0, 1, 2].map((nth) => article.mention(`m${nth + 3}`, 'Cole', { nth })),
    ),
    organization('marsh-lines', 'Marsh Lines', [article.mention('m6', 'Marsh Lines')]),
  ],
  [article.quote('q1', '"It holds,"', { speaker: { entity: 'ada-okafor', text: 'Okafor' } })],
);
const fresh: Desk = { stored: EMPTY_SET, view };

/** Each operation takes itself back. */
const reversible = (before: AnnotationSet, after: AnnotationSet): void => {
  assert.deepEqual(applyChange(after, invertChange(changeBetween(before, after))), before);
};

describe('decisions', () => {
  it('retype a name as the other kind, and confirm what is of the kind already', () => {
    const next = retype(fresh, 'm3', 'organization', countingIds());
    assert.ok(next);
    assert.deepEqual(
      next.stored.organizations.map(({ name, mentions }) => [name, mentions.map(({ id, status }) => [id, status])]),
      [['Cole', [[next.id, 'confirmed']]]],
    );
    reversible(EMPTY_SET, next.stored);
    const same = retype(fresh, 'm3', 'person', countingIds());
    assert.equal(findMention(same?.stored ?? EMPTY_SET, 'm3')?.mention.status, 'confirmed');
    assert.equal(retype(fresh, 'nobody', 'person', countingIds()), undefined);
  });

  it('retype a quote as a name and a name as a quote, and reject what it was', () => {
    const named = retype(fresh, 'q1', 'person', countingIds());
    assert.ok(named);
    assert.equal(findMention(named.stored, named.id)?.entity.name, '"It holds,"');
    assert.deepEqual(
      named.stored.rejected.map(({ kind, scope }) => [kind, scope]),
      [['quote', 'place']],
    );
    const quoted = retype(fresh, 'm6', 'quote', countingIds());
    assert.ok(quoted);
    assert.equal(findQuote(quoted.stored, quoted.id)?.text, 'Marsh Lines');
    assert.deepEqual(
      quoted.stored.rejected.map(({ kind }) => kind),
      ['organization'],
    );
    for (const { stored } of [named, quoted]) reversible(EMPTY_SET, stored);
  });

  it('reject every suggestion of one name, and leave what was confirmed', () => {
    const stored = confirm(fresh, ['m3']);
    const withSuggestion: AnnotationSet = {
      ...stored,
      people: stored.people.map((each) => ({ ...each, mentions: [...each.mentions, article.mention('m4', 'Cole', { nth: 1 })] })),
    };
    const desk: Desk = { stored: withSuggestion, view };
    const next = rejectName(desk, 'm5', countingIds());
    assert.deepEqual(
      findEntity(next, 'cole')?.mentions.map(({ id }) => id),
      ['m3'],
    );
    assert.deepEqual(
      next.rejected.map(({ kind, text, scope, span }) => [kind, text, scope, span]),
      [['person', 'Cole', 'anywhere', null]],
    );
    assert.equal(rejectName({ stored: next, view }, 'm5', countingIds()).rejected.length, 1);
    assert.equal(rejectName(desk, 'nobody', countingIds()), withSuggestion);
    reversible(withSuggestion, next);
  });

  it('note what checking found, and take it away', () => {
    const checked = { verdict: 'wrong', source: 'tape 3' } as const;
    const next = checkQuote(fresh, 'q1', checked);
    assert.deepEqual([findQuote(next, 'q1')?.checked, findQuote(next, 'q1')?.status], [checked, 'suggested']);
    assert.equal(checkQuote({ stored: next, view: next }, 'q1', { ...checked }), next);
    assert.equal(findQuote(checkQuote({ stored: next, view: next }, 'q1', undefined), 'q1')?.checked, undefined);
    assert.equal(checkQuote(fresh, 'nobody', checked), EMPTY_SET);
    reversible(EMPTY_SET, next);
  });

  it('add notes to an entity, a mention and a quote, oldest first', () => {
    const note = (text: string) => ({ by: 'jo', time: '2026-01-01T00:00:00.000Z', text });
    for (const id of ['cole', 'm3', 'q1']) {
      const one = comment(fresh, id, note('one'));
      const two = comment({ stored: one, view }, id, note('two'));
      const thread = (findQuote(two, id) ?? findMention(two, id)?.mention ?? findEntity(two, id))?.thread;
      assert.deepEqual(
        thread?.map(({ text }) => text),
        ['one', 'two'],
        id,
      );
      reversible(one, two);
    }
    assert.equal(comment(fresh, 'nobody', note('one')), EMPTY_SET);
  });

  it('mark somebody in another article: as whom that article has, else as somebody new', () => {
    const other = new TestArticle('Okafor and the Ada Okafor Prize. Mrs Okafor spoke; Cole did not.\n');
    const ada = person('ada-okafor', 'Ada Okafor', [], { aliases: ['Okafor'], entity: 'ada', role: 'minister' });
    const places = (set: AnnotationSet) =>
      occurrencesElsewhere(set, other.text, ada).map((span) => ({ span, text: other.text.slice(span.start, span.end) }));
    assert.deepEqual(
      places(EMPTY_SET).map(({ text }) => text),
      ['Okafor', 'Ada Okafor', 'Okafor'],
    );
    const made = annotateAllElsewhere({ stored: EMPTY_SET, view: EMPTY_SET }, ada, places(EMPTY_SET), countingIds());
    assert.deepEqual(
      made.stored.people.map(({ id, name, aliases, entity, role, mentions }) => [
        id,
        name,
        aliases,
        entity,
        role,
        mentions.length,
      ]),
      [['ada-okafor', 'Ada Okafor', ['Okafor'], 'ada', undefined, 3]],
    );
    // The one who is linked to the same entry counts, whatever it is called there; what stands already is not marked again.
    const known = setOf([
      person('minister', 'A. Okafor', [other.mention('m1', 'Okafor', { status: 'confirmed' })], { entity: 'ada' }),
    ]);
    assert.deepEqual(places(known).length, 2);
    const joined = annotateAllElsewhere({ stored: known, view: known }, ada, places(known), countingIds());
    assert.deepEqual(
      joined.stored.people.map(({ id, mentions }) => [id, mentions.length]),
      [['minister', 3]],
    );
    reversible(known, joined.stored);
    assert.deepEqual(annotateAllElsewhere({ stored: EMPTY_SET, view: EMPTY_SET }, ada, [], countingIds()).stored, EMPTY_SET);
  });

  it('take back only what they changed, on whatever the set is then', () => {
    const before = confirm(fresh, ['m1', 'q1']);
    const change = changeBetween(before, confirm({ stored: before, view }, ['m2']));
    const since: AnnotationSet = {
      ...applyChange(before, change),
      people: applyChange(before, change).people.map((each) => ({ ...each, role: 'minister' })),
    };
    const back = applyChange(since, invertChange(change));
    assert.deepEqual(
      back.people.map(({ role, mentions }) => [role, mentions.map(({ id }) => id)]),
      [['minister', ['m1']]],
    );
    // Somebody who came with a step, and speaks since, stays.
    const made = changeBetween(EMPTY_SET, confirm(fresh, ['m3']));
    const speaks = {
      ...applyChange(EMPTY_SET, made),
      quotes: [article.quote('q2', '"It holds,"', { speaker: { entity: 'cole' } })],
    };
    assert.deepEqual(
      applyChange(speaks, invertChange(made)).people.map(({ id, mentions }) => [id, mentions.length]),
      [['cole', 0]],
    );
  });
});
