import assert from 'node:assert/strict';
import { countLeftOut, exportFormats, type ExportOptions, findExportFormat, type KnownNames } from '../../../../src/core/index';
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

    it(`leaves out of ${id} whom the registry says to be confidential, and counts them`, () => {
      const { annotations } = exampleArticle;
      const name = 'Harbour Trust';
      const known: KnownNames = { names: [{ kind: 'organization', name, aliases: [], confidential: true }], never: [] };
      const organizations = annotations.organizations.map((each) => ({ ...each, confidential: true }));
      const taught = { ...exampleArticle, known };
      const marked = { ...exampleArticle, annotations: { ...annotations, organizations } };
      for (const options of [{}, { includeConfidential: true }])
        assert.equal(exported(id, options, [taught]), exported(id, options, [marked]));
      assert.notEqual(exported(id, {}, [taught]), exported(id));
      assert.equal(countLeftOut([taught]), countLeftOut([exampleArticle]) + 1);
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
