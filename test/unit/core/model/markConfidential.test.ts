import assert from 'node:assert/strict';
import { EMPTY_SET, entitiesOf, type KnownName, markConfidential, withEntity } from '../../../../src/core/index';
import { person, TestArticle } from './testSet';

const article = new TestArticle('Bo Du and Ann Lee met. Deep River spoke.');
const bo = person('bo-du', 'Bo Du', [article.mention('m1', 'Bo Du')]);
const ann = person('ann-lee', 'Ann Lee', [article.mention('m2', 'Ann Lee')]);

const hidden = (known: readonly KnownName[], entities = [bo, ann]): readonly string[] => {
  const set = entities.reduce(withEntity, EMPTY_SET);
  return entitiesOf(markConfidential(set, { names: known, never: [] })).flatMap((entity) =>
    entity.confidential === true ? [entity.id] : [],
  );
};
const known = (name: string, more: Partial<KnownName> = {}): KnownName => ({ kind: 'person', name, aliases: [], ...more });

describe('who is confidential elsewhere', () => {
  it('is marked by the full name, whatever its case', () => {
    assert.deepEqual(hidden([known('BO DU', { confidential: true }), known('Ann Lee')]), ['bo-du']);
  });

  it('is marked by a name that they go by', () => {
    const source = person('deep-river', 'Deep River', [article.mention('m3', 'Deep River')]);
    assert.deepEqual(hidden([known('Bo Du', { aliases: ['Deep River'], confidential: true })], [source, ann]), ['deep-river']);
  });

  it('is marked by the link, whatever name the article has', () => {
    const linked = { ...ann, entity: 'source-1' };
    assert.deepEqual(hidden([known('Somebody Else', { id: 'source-1', confidential: true })], [bo, linked]), ['ann-lee']);
  });

  it('is not somebody of the same name whom the reader linked to another', () => {
    const linked = { ...bo, entity: 'other-du' };
    const names = [known('Bo Du', { id: 'source-1', confidential: true }), known('Bo Du', { id: 'other-du' })];
    assert.deepEqual(hidden(names, [linked, ann]), []);
  });

  it('is told by the name where a link leads nowhere', () => {
    assert.deepEqual(hidden([known('Bo Du', { id: 'source-1', confidential: true })], [{ ...bo, entity: 'gone' }]), ['bo-du']);
  });

  it('is not an organization called like a person', () => {
    assert.deepEqual(hidden([known('Bo Du', { kind: 'organization', confidential: true })]), []);
  });

  it('is nobody where nobody is', () => {
    assert.deepEqual(hidden([known('Bo Du'), known('Ann Lee')]), []);
  });
});
