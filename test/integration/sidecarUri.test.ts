import * as assert from 'node:assert/strict';
import * as vscode from 'vscode';
import { sidecarUri } from '../../src/vscode/articles/sidecarUri';
import { inWorkspace } from './testArticle';

describe('where annotations are kept', () => {
  it('of an earlier version in git: in the same version of the annotations file', () => {
    const file = inWorkspace('talks.article');
    const earlier = file.with({ scheme: 'git', query: JSON.stringify({ path: file.path, ref: 'HEAD~1' }) });
    const uri = sidecarUri(earlier, '');
    assert.equal(uri?.path, `${file.path}.annotations.yaml`);
    assert.deepEqual(JSON.parse(uri.query), { path: `${file.path}.annotations.yaml`, ref: 'HEAD~1' });
    assert.equal(sidecarUri(earlier.with({ query: 'not JSON' }), ''), undefined);
  });

  it('of an annotator: in a layer of their own', () => {
    assert.equal(sidecarUri(inWorkspace('talks.article'), 'ada')?.path, inWorkspace('talks.article.annotations.ada.yaml').path);
  });

  it('of an untitled text: nowhere', () => {
    assert.equal(sidecarUri(vscode.Uri.parse('untitled:Untitled-1'), ''), undefined);
  });
});
