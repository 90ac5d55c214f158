import assert from 'node:assert/strict';
import { names } from './support/readSpeakers';

describe('namesakes', () => {
  it('whose first name or surname is the initial of a middle name are other people', () => {
    assert.deepEqual(names('Tom C. Lind spoke. Carl Lind wept.'), [['Tom C. Lind'], ['Carl Lind']]);
    assert.deepEqual(names('Tom R. Lind spoke. Tom Reed wept.'), [['Tom R. Lind'], ['Tom Reed']]);
    assert.deepEqual(names('Tom C. Lind spoke. Tom Lind wept. Tom Carl Lind left.'), [
      ['Tom Carl Lind', 'Tom C. Lind', 'Tom Lind'],
    ]);
  });

  it('whose first names are two initials are nobody with one first name', () => {
    assert.deepEqual(names('J.R. Lind met Tom Lind.'), [['J.R. Lind'], ['Tom Lind']]);
    assert.deepEqual(names('A. K. Lind met Ada Lind.'), [['A. K. Lind'], ['Ada Lind']]);
  });

  it('with a title that takes the first name alone are nobody with a surname', () => {
    assert.deepEqual(names('Carl Lind ran. Pope Carl said so. Carl Lind left.'), [['Carl Lind'], ['Carl']]);
    assert.deepEqual(names('Peter Lind ran. Pope Peter XIV prayed. Pope Peter wept.'), [['Peter Lind'], ['Peter XIV', 'Peter']]);
    assert.deepEqual(names('Prince Tom Lind rode. Tom Hale walked. Prince Tom waved.'), [['Tom Lind', 'Tom'], ['Tom Hale']]);
  });

  it('who are father and son are two, and the bare surname is the father', () => {
    assert.deepEqual(names('Tom Hale spoke. Tom Hale Jr. waved. Hale smiled.'), [['Tom Hale', 'Hale'], ['Tom Hale Jr.']]);
    assert.deepEqual(names('Tom Hale Jr. ran. Tom Hale watched. Hale Jr. won.'), [['Tom Hale Jr.', 'Hale Jr.'], ['Tom Hale']]);
    assert.deepEqual(names('Tom Hale ran. His father, Hale Sr., watched.'), [['Tom Hale'], ['Hale Sr.']]);
    assert.deepEqual(names('Tom B. Hale Jr. ran. Tom Hale won.'), [['Tom B. Hale Jr.', 'Tom Hale']]);
  });

  it('are not made of the only bearer of a surname by a title that the first name speaks against', () => {
    assert.deepEqual(names('Captain Tom Lind left. Ms Lind said so.'), [['Tom Lind', 'Lind']]);
    assert.deepEqual(names('Ada Lind came. Tom Lind left. "No," Mme Lind said.'), [['Ada Lind', 'Lind'], ['Tom Lind']]);
    assert.deepEqual(names('Tom Lind left. Mrs Lind said so.'), [['Tom Lind'], ['Lind']]);
  });

  it('who hold an office are nobody whose wife or husband does', () => {
    assert.deepEqual(names('First lady Ada Lind came. Mrs Lind smiled. Prime Minister Lind wept.'), [
      ['Ada Lind', 'Lind'],
      ['Lind'],
    ]);
  });

  it('that are introduced as new relatives are nobody before', () => {
    assert.deepEqual(names('Tom Okafor won. The brothers Tom and Carl Lind lost.'), [['Tom Okafor'], ['Tom'], ['Carl Lind']]);
    assert.deepEqual(names('Ada Okafor wept. Tom Lind had a daughter, Ada.'), [['Ada Okafor'], ['Tom Lind'], ['Ada']]);
    assert.deepEqual(names('Tom Lind had a daughter, Ada. Ada Lind sang.'), [['Tom Lind'], ['Ada Lind', 'Ada']]);
  });

  it('that were named just before are meant, whoever is named in full again further on', () => {
    const text = 'Ada Lind left.\n\nIt rained.\n\nTom Lind spoke.\n\n"Yes," Lind said.\n\nAda Lind agreed.';
    assert.deepEqual(names(text), [['Ada Lind'], ['Tom Lind', 'Lind']]);
  });

  it('may have the family name between the given ones', () => {
    const text = 'Ada Gu Wai-lin left.\n\n"No," Gu said.\n\nTom Gu Wai-man spoke.\n\n"Yes," Gu said.';
    assert.deepEqual(names(text), [
      ['Ada Gu Wai-lin', 'Gu'],
      ['Tom Gu Wai-man', 'Gu'],
    ]);
  });
});
