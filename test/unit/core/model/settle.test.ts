import assert from 'node:assert/strict';
import {
  type AnnotationSet,
  applyChange,
  changeBetween,
  type Desk,
  disputesOf,
  findEntity,
  findMention,
  findQuote,
  invertChange,
  settle,
} from '../../../../src/core/index';
import { TestArticle, countingIds, organization, person, setOf } from './testSet';

const article = new TestArticle('Ada Okafor met Ben Cole of Harbour Watch. "We agreed," said Okafor.');

const disputed = (key: string, ...values: readonly string[]) => ({ status: 'disputed', disputed: { [key]: values } }) as const;

const stored = setOf(
  [
    person('ada-okafor', 'Ada Okafor', [article.mention('m1', 'Ada Okafor', disputed('status', 'confirmed', 'rejected'))], {
      role: 'minister',
      links: { wikidata: 'Q1', site: 'a.example' },
      disputed: { role: ['minister', ''], name: ['Ada Okafor', 'Adaeze Okafor'], 'links.wikidata': ['Q1', 'Q2'] },
    }),
    person('ben-cole', 'Ben Cole', [article.mention('m3', 'Ben Cole', disputed('entity', 'ben-cole', 'bens'))], {
      disputed: { entry: ['changed', 'removed'] },
    }),
    organization('bens', 'Bens', [article.mention('m4', 'Ben Cole', disputed('entity', 'ben-cole', 'bens'))], {
      disputed: { kind: ['organization', 'person'] },
    }),
  ],
  [
    article.quote('q1', '"We agreed,"', {
      status: 'disputed',
      speaker: { entity: 'ada-okafor' },
      disputed: { speaker: [{ entity: 'ada-okafor' }, { text: 'a union man' }], text: ['"We agreed,"', '"We agreed'] },
    }),
  ],
);
const desk: Desk = { stored, view: stored };
const settled = (id: string, key: string, choice: number, from = desk): AnnotationSet =>
  settle(from, id, { key, choice }, countingIds());

describe('settling what people differ on', () => {
  it('takes the chosen value, says nothing of it any more, and leaves other disputes open', () => {
    const first = findEntity(settled('ada-okafor', 'role', 0), 'ada-okafor');
    assert.equal(first?.role, 'minister');
    const second = findEntity(settled('ada-okafor', 'role', 1), 'ada-okafor');
    assert.ok(second && !('role' in second));
    for (const entity of [first, second]) assert.deepEqual(Object.keys(entity.disputed ?? {}), ['name', 'links.wikidata']);
    assert.equal(findEntity(settled('ada-okafor', 'name', 1), 'ada-okafor')?.name, 'Adaeze Okafor');
    assert.deepEqual(findEntity(settled('ada-okafor', 'links.wikidata', 1), 'ada-okafor')?.links, {
      site: 'a.example',
      wikidata: 'Q2',
    });
  });

  it('can be taken back', () => {
    for (const [id, key] of [
      ['ada-okafor', 'name'],
      ['m1', 'status'],
      ['m3', 'entity'],
      ['ben-cole', 'entry'],
    ] as const) {
      const next = settled(id, key, 1);
      assert.notDeepEqual(next, stored);
      assert.deepEqual(applyChange(next, invertChange(changeBetween(stored, next))), stored);
    }
  });

  it('confirms or rejects a place', () => {
    assert.equal(findMention(settled('m1', 'status', 0), 'm1')?.mention.status, 'confirmed');
    const rejected = settled('m1', 'status', 1);
    assert.equal(findMention(rejected, 'm1'), undefined);
    assert.deepEqual(
      rejected.rejected.map(({ text }) => text),
      ['Ada Okafor'],
    );
  });

  it('gives a place to one of two, whichever of its mentions it is asked of', () => {
    for (const id of ['m3', 'm4']) {
      const bens = settled(id, 'entity', 1);
      assert.equal(findMention(bens, 'm3'), undefined);
      assert.equal(findMention(bens, 'm4')?.mention.status, 'confirmed');
    }
  });

  it('removes what one removed, or keeps it; makes a person of an organization', () => {
    assert.equal(findEntity(settled('ben-cole', 'entry', 1), 'ben-cole'), undefined);
    assert.equal(findEntity(settled('ben-cole', 'entry', 0), 'ben-cole')?.disputed, undefined);
    assert.deepEqual(
      settled('bens', 'kind', 1)
        .people.map(({ id }) => id)
        .includes('bens'),
      true,
    );
  });

  it('stays disputed while there is more to settle, and takes words only as they are', () => {
    const spoken = settled('q1', 'speaker', 1);
    assert.deepEqual(findQuote(spoken, 'q1')?.speaker, { text: 'a union man' });
    assert.deepEqual(
      disputesOf(spoken, 'q1').map(({ key }) => key),
      ['text'],
    );
    assert.equal(settled('q1', 'text', 1), stored);
    const all = settled('q1', 'text', 0, { stored: spoken, view: spoken });
    assert.deepEqual([findQuote(all, 'q1')?.status, disputesOf(all, 'q1')], ['confirmed', []]);
  });

  it('changes nothing where there is no such dispute or value', () => {
    for (const [id, key, choice] of [
      ['nobody', 'role', 0],
      ['ada-okafor', 'notes', 0],
      ['ada-okafor', 'role', 7],
    ] as const)
      assert.equal(settled(id, key, choice), stored);
  });
});
