import assert from 'node:assert/strict';
import { exportFormats, type ExportOptions, findExportFormat } from '../../../../src/core/index';
import { assertGolden } from '../golden';
import { emptyArticle, exampleArticle } from './exampleArticle';

const exported = (id: string, options?: ExportOptions, articles = [exampleArticle]): string => {
  const [file, ...others] = findExportFormat(id)?.export(articles, options) ?? [];
  assert.equal(others.length, 0);
  return file?.text ?? '';
};

describe('export formats', () => {
  for (const { id, extension } of exportFormats) {
    it(`writes ${id} as the golden file has it`, () => {
      assertGolden(`core/formats/golden/bridge.${extension}.golden`, exported(id));
    });

    it(`leaves what is confidential out of ${id} unless asked for`, () => {
      const texts = ['A Source', 'a source', 'a-source', 'm0000005'];
      for (const text of texts) assert.ok(!exported(id).includes(text), text);
      assert.ok(exported(id, { includeConfidential: true }).includes('A Source'));
    });

    it(`suggests file names for ${id}`, () => {
      const names = (articles: (typeof exampleArticle)[]) =>
        findExportFormat(id)
          ?.export(articles)
          .map(({ name }) => name);
      assert.deepEqual(names([exampleArticle]), [`bridge_1.${extension}`]);
      assert.deepEqual(names([exampleArticle, emptyArticle]), [`annotations.${extension}`]);
    });

    it(`exports nothing but a frame of ${id} where nothing is annotated`, () => {
      assert.notEqual(exported(id, {}, [emptyArticle]), '');
    });
  }
});
