import assert from 'node:assert/strict';
import { isMap, parseDocument } from 'yaml';
import { type EditInside, editFields } from '../../../../src/core/sidecar/editFields';
import type { Fields } from '../../../../src/core/sidecar/entryFields';
import { YamlEdit } from '../../../../src/core/sidecar/yamlEdit';

const KEYS = ['id', 'name', 'role', 'notes', 'content'];

/** The source once it says what `next` does. */
function edited(source: string, next: Fields, editInside?: EditInside): string {
  const document = parseDocument(source);
  const root = document.contents;
  assert.ok(isMap(root));
  const edit = new YamlEdit(source);
  editFields(edit, root, document.toJS() as Fields, next, KEYS, editInside);
  return edit.isEmpty ? source : edit.apply();
}

describe('editFields', () => {
  it('changes, adds and removes keys where they stand, and leaves others and comments alone', () => {
    assert.equal(
      edited('id: a # the first\nname: Ada\nnotes: old\nours: 1\n', { id: 'a', name: 'Ada Lorne', role: 'mayor' }),
      'id: a # the first\nname: Ada Lorne\nrole: mayor\nours: 1\n',
    );
  });

  it('writes nothing where all means the same', () => {
    const source = 'id:   "a"\nname: Ada\nrole: ""\n';
    assert.equal(edited(source, { id: 'a', name: 'Ada' }), source);
  });

  it('edits a map inside an entry key by key, and writes a new one in the order of its keys', () => {
    const content = { text: 'It rains', at: '1:1-9' };
    assert.equal(
      edited('id: a\ncontent: { at: 1:1-4, text: It rains, ours: 1 }\n', { id: 'a', content }),
      'id: a\ncontent: { at: 1:1-9, text: It rains, ours: 1 }\n',
    );
    assert.equal(edited('id: a\n', { id: 'a', content }), 'id: a\ncontent: { at: 1:1-9, text: It rains }\n');
  });

  it('asks for values with pieces of their own, and writes those anew that cannot be edited so', () => {
    const asked: string[] = [];
    const next = edited('id: a\nname: Ada\nrole: mayor\n', { id: 'a', name: 'Ada Lorne', role: 'judge' }, (key) => {
      asked.push(key);
      return key === 'name';
    });
    assert.deepEqual(asked, ['name', 'role']);
    assert.equal(next, 'id: a\nname: Ada\nrole: judge\n');
  });
});
