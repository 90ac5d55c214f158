import assert from 'node:assert/strict';
import { PAIR } from '../../../../src/core/detect/speakers/focus/kinBefore';
import { Kinship } from '../../../../src/core/detect/speakers/focus/kinship';
import type { DetectedEntity } from '../../../../src/core/model/detection';

const person = (id: string): DetectedEntity => ({
  id,
  kind: 'person',
  name: id,
  aliases: [],
  mentions: [],
});

describe('kinship', () => {
  const [ada, tom, grace] = ['ada', 'tom', 'grace'].map(person) as [DetectedEntity, DetectedEntity, DetectedEntity];

  it('knows a relative by whose relative it is, and the other way round', () => {
    const kinship = new Kinship();
    kinship.add('wife', ada, tom);
    assert.deepEqual(kinship.find('wife', tom), [ada]);
    assert.deepEqual(kinship.find('husband', ada), [tom]);
    assert.deepEqual(kinship.find('wife', grace), []);
    assert.deepEqual(kinship.find('son', ada), []);
  });

  it('gives the latest first where nothing says of whom', () => {
    const kinship = new Kinship();
    kinship.add('son', tom, undefined);
    kinship.add('son', grace, undefined);
    assert.deepEqual(kinship.find('son', ada), [grace, tom]);
  });

  it('takes two of one surname for a couple, or brother and sister, where nothing else is said', () => {
    const kinship = new Kinship();
    kinship.add(PAIR, tom, ada);
    assert.deepEqual(kinship.find('husband', ada), [tom]);
    assert.deepEqual(kinship.find('sister', tom), [ada]);
    assert.deepEqual(kinship.find('lawyer', tom), []);
    kinship.add('husband', grace, ada);
    assert.deepEqual(kinship.find('husband', ada), [grace]);
  });

  it('remembers no more than a few', () => {
    const kinship = new Kinship();
    kinship.add('wife', ada, tom);
    for (let i = 0; i < 100; i++) kinship.add('son', person(`son-${i}`), grace);
    assert.deepEqual(kinship.find('wife', tom), []);
  });
});
