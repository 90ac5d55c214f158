import assert from 'node:assert/strict';
import { createGazetteer, type Detection, Detector, type KnownName, type KnownNames } from '../../../../src/core/index';
import { detectorResources } from '../detectorResources';

const person = (name: string, aliases: readonly string[] = [], more: Partial<KnownName> = {}): KnownName => ({
  kind: 'person',
  name,
  aliases,
  ...more,
});
const organization = (name: string, aliases: readonly string[] = []): KnownName => ({ kind: 'organization', name, aliases });

describe('Known names', () => {
  const detect = (text: string, known: Partial<KnownNames> = {}): Detection =>
    new Detector(detectorResources).detect(text, createGazetteer({ names: [], never: [], ...known }));
  const texts = (entities: Detection['people']): string[] => entities.flatMap(({ mentions }) => mentions.map(({ text }) => text));
  const knownTexts = (found: Detection): string[] =>
    [...found.people, ...found.organizations].flatMap(({ mentions }) =>
      mentions.filter(({ origin }) => origin === 'names/known').map(({ text }) => text),
    );

  it('are found, with who says so', () => {
    const text = 'On Monday the zorblatt quux fund closed. Quuxly Vronk was not there, nor was Ploof.';
    const found = detect(text, {
      names: [organization('zorblatt quux fund'), person('Vronk Ploof', ['Ploof'], { id: 'vronk-ploof' })],
    });
    assert.deepEqual(knownTexts(found).sort(), ['Ploof', 'zorblatt quux fund']);
    const ploof = found.people.find(({ name }) => name === 'Ploof');
    assert.equal(ploof?.known, 'vronk-ploof');
    assert.equal(ploof.mentions[0]?.why, 'The registry lists this as a name of Vronk Ploof.');
    assert.equal(ploof.mentions[0].confidence, 0.97);
    const fund = found.organizations[0]?.mentions[0];
    assert.equal(fund?.why, 'A reader confirmed this as a known organization.');
    assert.deepEqual(text.slice(fund.span.start, fund.span.end), 'zorblatt quux fund');
  });

  it('that are confidential say so of whom they find', () => {
    const known = { names: [person('Vronk Ploof', ['Ploof'], { id: 'vronk-ploof', confidential: true }), person('Ada Okafor')] };
    const { people } = detect('Ploof met Ada Okafor on Monday.', known);
    assert.deepEqual(
      people.map(({ name, confidential = false }) => [name, confidential]),
      [
        ['Ploof', true],
        ['Ada Okafor', false],
      ],
    );
  });

  it('win over another reading of the same words', () => {
    const text = 'The Ministry of Finance said on Monday that it would close. The Ministry of Finance has ten rooms.';
    assert.deepEqual(texts(detect(text).organizations), ['Ministry of Finance', 'Ministry of Finance']);
    const found = detect(text, { names: [person('Ministry of Finance')] });
    assert.deepEqual(texts(found.people), ['Ministry of Finance', 'Ministry of Finance']);
    assert.deepEqual(found.organizations, []);
  });

  it('leave longer names whole', () => {
    const text = 'Vladimir Putin spoke in Moscow. Putin left.';
    const found = detect(text, { names: [person('Vladimir')] });
    assert.deepEqual(texts(found.people), ['Vladimir Putin', 'Putin']);
  });

  it('that are ordinary words or places count with a capital inside a sentence only', () => {
    const known = { names: [person('Bath', []), person('Anna Will', ['Will'])] };
    const inside = 'It was late when Will left the house with the dog.';
    assert.deepEqual(knownTexts(detect(inside, known)), ['Will']);
    assert.deepEqual(knownTexts(detect('Will it rain? It will. Bath was wet, and a bath is wet.', known)), []);
  });

  it('in capitals must be written so', () => {
    const known = { names: [organization('Zonal Upper Guild', ['ZUG'])] };
    assert.deepEqual(knownTexts(detect('They say that ZUG has it. In zug and Zug nobody has.', known)), ['ZUG']);
  });

  it('are one entity under all their names', () => {
    const text = 'Mohammed bin Salman met reporters in Riyadh on Monday. "We agreed," said MBS.';
    const known = { names: [person('Mohammed bin Salman', ['MBS'], { id: 'mbs' })] };
    const { people, quotes } = detect(text, known);
    assert.deepEqual(
      people.map(({ name, aliases, known: id }) => [name, aliases, id]),
      [['Mohammed bin Salman', ['MBS'], 'mbs']],
    );
    assert.equal(quotes[0]?.speaker?.entity, people[0]?.id);
  });

  it('do not link two people who share a family name', () => {
    const text = 'Chidi Okafor spoke in Lagos on Monday. Okafor then left.';
    const found = detect(text, { names: [person('Ada Okafor', ['Okafor'], { id: 'ada' })] });
    assert.deepEqual(
      found.people.map(({ name, known }) => [name, known]),
      [['Chidi Okafor', undefined]],
    );
  });

  it('leave an entity that they never mean', () => {
    const text = 'Vladimir Putin spoke in Moscow on Monday. Putin then left.';
    const found = detect(text, { names: [person('Vladimir Putin', [], { id: 'vp', never: ['Putin'] })] });
    assert.deepEqual(
      found.people.map(({ name, known }) => [name, known]),
      [
        ['Vladimir Putin', 'vp'],
        ['Putin', undefined],
      ],
    );
  });

  it('are found with other accents, apostrophes and blanks', () => {
    const known = { names: [person('Gabriel García Zorb'), person("Pim O'Zorb")] };
    assert.deepEqual(knownTexts(detect('Then Gabriel Garcia  Zorb met Pim O’Zorb’s son.', known)).length, 2);
  });

  it('never suggest what is no name, for one kind or both', () => {
    const text = 'Vladimir Putin met Ahmed Hassan at the Ministry of Finance in Cairo on Monday.';
    const found = detect(text, { never: [{ text: 'vladimir putin', kind: 'person' }, { text: 'Ministry of Finance' }] });
    assert.deepEqual([texts(found.people), texts(found.organizations)], [['Ahmed Hassan'], []]);
    assert.equal(detect(text, { never: [{ text: 'Ahmed Hassan', kind: 'organization' }] }).people.length, 2);
  });

  it('change what one detector says of the same text, and leave nothing behind', () => {
    const text = 'On Monday the zorblatt quux fund closed, said Vladimir Putin.\n\nPutin left.';
    const detector = new Detector(detectorResources);
    const without = detector.detect(text);
    const known = createGazetteer({ names: [organization('zorblatt quux fund')], never: [{ text: 'Putin' }] });
    assert.notDeepEqual(detector.detect(text, known), without);
    assert.deepEqual(detector.detect(text, known), new Detector(detectorResources).detect(text, known));
    assert.deepEqual(detector.detect(text), without);
    assert.deepEqual(detector.detect(text, createGazetteer({ names: [], never: [] })), without);
  });
});
