import assert from 'node:assert/strict';
import { matchCounts } from '../../../../src/core/measure/matchCounts';
import { nameCore } from '../../../../src/core/measure/nameCore';
import { isProperName, lastName, plainName, sameFullName, sameLastName } from '../../../../src/core/measure/nameForms';
import { peopleSetCounts } from '../../../../src/core/measure/peopleSet';
import { annotated } from './annotated';

describe('names as measures compare them', () => {
  it('lose titles, what follows a comma, brackets and possessives', () => {
    assert.equal(plainName("Prime Minister Dr. Ada Okafor's"), 'Ada Okafor');
    assert.equal(plainName('Ada Okafor (left), the mayor'), 'Ada Okafor');
    assert.equal(plainName('President'), 'President');
  });

  it('end in a last name', () => {
    assert.equal(lastName('Martin Luther King Jr.'), 'king');
    assert.equal(lastName('Gabriel García Márquez'), 'marquez');
    assert.equal(lastName('Abdel Fattah el-Sisi'), 'sisi');
  });

  it('are the same in full, by the last name, or as an acronym', () => {
    assert.ok(sameFullName('Mr José Peña', 'Jose Pena'));
    assert.ok(!sameFullName('', ''));
    assert.ok(sameLastName('Okafor', 'Ada Okafor'));
    assert.ok(sameLastName('NPA', 'Nigerian Ports Authority'));
    assert.ok(!sameLastName('Ada Okafor', 'Ada Lee'));
  });

  it('are told from pronouns and descriptions', () => {
    for (const name of ['Ada Okafor', 'the Guardian', 'KCNA']) assert.ok(isProperName(name), name);
    for (const name of ['she', 'a neighbour in Lagos', 'the city', 'police in Lagos', 'spokesman for Reuters', ''])
      assert.ok(!isProperName(name), name);
  });

  it('have a core without titles, loose punctuation and possessives', () => {
    const core = (text: string): string => {
      const { start, end } = nameCore(text, { start: 0, end: text.length });
      return text.slice(start, end);
    };
    assert.equal(core("the Gen. Ada Okafor's,"), 'Ada Okafor');
    assert.equal(core('Acme Inc.'), 'Acme Inc.');
    assert.equal(core('The'), 'The');
  });
});

describe('the set of people', () => {
  const gold = annotated('<p id=a>Ada Okafor</p> met <p id=b>Ben Lee</p>. <p id=a>Okafor</p> left.');

  it('takes each person once, by the longest name', () => {
    assert.deepEqual(peopleSetCounts(gold, gold), matchCounts(2, 2, 2));
  });

  it('takes a lone word for the person whose name holds it', () => {
    const unlinked = annotated('<p id=a>Ada Okafor</p> met <p id=b>Ben Lee</p>. <p id=c>Okafor</p> left.');
    assert.deepEqual(peopleSetCounts(gold, unlinked), matchCounts(2, 2, 2));
  });

  it('finds people by the last name where the full name is not there', () => {
    const short = annotated('Ada <p id=a>Okafor</p> met <p id=b>Ben</p> Lee. <p id=a>Okafor</p> left.');
    assert.deepEqual(peopleSetCounts(gold, short), matchCounts(1, 2, 2));
  });
});
