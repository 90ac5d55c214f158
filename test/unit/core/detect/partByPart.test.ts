import assert from 'node:assert/strict';
import { partByPart } from '../../../../src/core/detect/partByPart';
import { finish, type Steps } from '../../../../src/core/index';

function* counted(name: string, parts: number, done: string[]): Steps<void> {
  for (let part = 1; part < parts; part++) {
    done.push(`${name}${String(part)}`);
    yield;
  }
  done.push(`${name}${String(parts)}`);
}

describe('work done part by part', () => {
  it('does one part of all pieces before the next, whatever the parts of each', () => {
    const done: string[] = [];
    finish(partByPart([counted('a', 3, done), counted('b', 1, done), counted('c', 2, done)]));
    assert.deepEqual(done, ['a1', 'b1', 'c1', 'a2', 'c2', 'a3']);
  });

  it('gives way between two parts', () => {
    const done: string[] = [];
    const steps = partByPart([counted('a', 2, done), counted('b', 2, done)]);
    steps.next();
    assert.deepEqual(done, ['a1', 'b1']);
  });
});
