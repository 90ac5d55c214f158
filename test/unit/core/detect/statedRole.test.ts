import assert from 'node:assert/strict';
import { read } from './support/readSpeakers';

describe('the role that the text states', () => {
  const role = (text: string): string | undefined => read(text).people[0]?.role;

  it('stands behind the name', () => {
    assert.equal(role('Ada Okafor, 45, a teacher from Lagos, said no.'), 'teacher from Lagos');
    assert.equal(role('Ada Okafor, herself a former minister, said no.'), 'former minister');
    assert.equal(role('Ada Okafor, his lawyer, said no.'), 'his lawyer');
    assert.equal(role('Ada Okafor, a Lagos-based lawyer, said no.'), 'Lagos-based lawyer');
    assert.equal(role("Ada Okafor, who heads the teachers' union, said no."), "heads the teachers' union");
  });

  it('stands before the name with what modifies it', () => {
    assert.equal(role('Company spokesman Tom Okafor said no.'), 'Company spokesman');
    assert.equal(role('Then the retired school teacher Tom Okafor said no.'), 'retired school teacher');
    assert.equal(role('On Monday minister Tom Okafor said no.'), 'minister');
  });

  it('takes along what stands behind the owner or the nation', () => {
    assert.equal(role("Ghana's oil minister Tom Okafor said no."), 'oil minister');
    assert.equal(role('A Spanish human rights lawyer Ada Okafor said no.'), 'Spanish human rights lawyer');
    assert.equal(role('U.S. spin coach Tom Okafor said no.'), 'U.S. spin coach');
    assert.equal(role('Spanish troops arrested teacher Tom Okafor.'), 'teacher');
  });

  it('is of one where several are listed', () => {
    assert.equal(role('One of the negotiators, Ada Okafor, said no.'), 'One of the negotiators');
    assert.equal(role('They sent negotiators Ada Okafor and Tom Lind.'), 'negotiator');
  });

  it('stands before a comma and the name', () => {
    assert.equal(role('His lawyer, Ada Okafor, said no.'), 'His lawyer');
    assert.equal(role('The minister of health, Ada Okafor, said no.'), 'minister of health');
  });

  it('is none where something else is told', () => {
    assert.equal(role('Ada Okafor, and then the minister, said no.'), undefined);
    assert.equal(role('Ada Okafor, with her lawyer, said no.'), undefined);
    assert.equal(role('The minister said on Monday, Ada Okafor, that it was over.'), undefined);
    assert.equal(role('Ada Okafor, who runs, said no.'), undefined);
    assert.equal(role('Mr. Okafor said no.'), undefined);
  });

  it('is none where others are listed behind the name', () => {
    assert.equal(role('They met Ada Okafor, former minister Tom Lind, and Carl Brandt.'), undefined);
    assert.equal(role('Tom Okafor, his wife, and two sons were there.'), undefined);
    assert.equal(role('Ada Okafor, their Spanish negotiators, and Tom Lind met.'), undefined);
    assert.equal(role('Ada Okafor, Tom Lind and a number of officials were there.'), undefined);
    assert.equal(role('Ada Okafor, a lawyer for former minister Tom Lind, met them.'), 'lawyer for former minister Tom Lind');
    assert.equal(role('Ada Okafor, a Tom Lind lawyer, met them.'), 'Tom Lind lawyer');
  });
});
