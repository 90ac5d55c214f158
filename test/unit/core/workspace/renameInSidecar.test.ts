import assert from 'node:assert/strict';
import { renamedNames, renameInSidecar } from '../../../../src/core/index';

const SIDECAR = `version: 1
people: # the desk knows them
  - id: ada
    name: Ada Okafor
    aliases: [Okafor]
    mentions:
      - { id: maaaaaaa1, at: 1:1-11, text: Ada Okafor, status: confirmed }
`;

describe('renameInSidecar', () => {
  it('writes the new name and keeps the old one as an alias, and everything else as it is', () => {
    assert.equal(
      renameInSidecar(SIDECAR, 'ada', 'Ada Obi'),
      SIDECAR.replace('name: Ada Okafor', 'name: Ada Obi').replace('[Okafor]', '[Okafor, Ada Okafor]'),
    );
  });

  it('leaves a file alone that is damaged or does not have the entity', () => {
    assert.equal(renameInSidecar(SIDECAR, 'bo', 'Ada Obi'), SIDECAR);
    assert.equal(renameInSidecar('people: [', 'ada', 'Ada Obi'), 'people: [');
  });
});

describe('renamedNames', () => {
  it('makes an alias of the old name only where it differs, and none of the new one', () => {
    assert.deepEqual(renamedNames({ name: 'Ada', aliases: ['Obi'] }, 'obi'), { name: 'obi', aliases: ['Ada'] });
    assert.deepEqual(renamedNames({ name: 'ada' }, 'Ada'), { name: 'Ada', aliases: [] });
  });
});
