import assert from 'node:assert/strict';
import { flatContent } from '../../../../src/core/sidecar/merge/flatContent';
import { mergeArticle } from '../../../../src/core/sidecar/merge/mergeArticle';
import type { Side } from '../../../../src/core/sidecar/merge/mergeFields';
import type { ArticleInfo } from '../../../../src/core/sidecar/schema';

const withFacts = (article?: ArticleInfo) =>
  flatContent({ version: 1, ...(article && { article }), people: [], organizations: [], quotes: [], rejected: [] });

const merge = (base: ArticleInfo | undefined, into: ArticleInfo | undefined, from: ArticleInfo, ...placedBy: readonly Side[]) =>
  mergeArticle(
    { base: withFacts(base), into: withFacts(into), from: withFacts(from), isSameText: into?.sha256 === from.sha256 },
    new Set(placedBy),
  );

describe('mergeArticle', () => {
  it('takes the hash of the side whose places are in the file', () => {
    const hashOf = (...placedBy: readonly Side[]) =>
      merge({ sha256: 'a' }, { sha256: 'b' }, { sha256: 'c' }, ...placedBy).fields.sha256;
    assert.equal(hashOf(), 'b');
    assert.equal(hashOf('into'), 'b');
    assert.equal(hashOf('from'), 'c');
    assert.equal(hashOf('into', 'from'), undefined);
    assert.equal(merge({ sha256: 'a' }, { sha256: 'a' }, { sha256: 'c' }).fields.sha256, 'c');
  });

  it('says nothing of a hash that neither has, and takes one away that is not trusted', () => {
    assert.deepEqual(merge(undefined, { title: 'Rain' }, {}).fields, { title: 'Rain' });
    assert.ok('sha256' in merge(undefined, { sha256: 'b' }, { sha256: 'c' }, 'into', 'from').fields);
  });

  it('leaves to the file what lies beside it, and disputes what both changed', () => {
    const { fields, disputed } = merge(
      { path: 'a.txt', title: 'Rain' },
      { path: 'b.txt', title: 'Snow' },
      { path: 'c.txt', title: 'Hail', desk: 'world' },
    );
    assert.deepEqual(fields, { path: 'b.txt', title: 'Snow', desk: 'world' });
    assert.deepEqual(disputed, { title: ['Snow', 'Hail'] });
  });
});
