import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { EMPTY_SET } from '../../../../src/core/index';
import { sidecarSource } from '../../../../src/core/article/storedAnnotations';

const hash = { sha256: (text: string) => Promise.resolve(createHash('sha256').update(text).digest('hex')) };
const article = { uri: 'file:///talks.article', text: 'Talks end\n\nNobody came.\n' };

describe('sidecarSource', () => {
  it('keeps a title that was corrected by hand', async () => {
    const former = 'version: 1\narticle: { path: talks.article, title: The end of the talks }\n';
    assert.match(await sidecarSource(former, EMPTY_SET, article, hash), /title: The end of the talks/u);
  });

  it('takes the first line for the title where there is none', async () => {
    assert.match(await sidecarSource(undefined, EMPTY_SET, article, hash), /title: Talks end/u);
  });
});
