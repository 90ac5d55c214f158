import assert from 'node:assert/strict';
import { read, speakerOf } from './support/readSpeakers';

/** The whole reported text of each quote with its speaker. */
function reports(text: string): readonly string[] {
  const found = read(text);
  return found.quotes.map((quote) => {
    const { start, end } = quote.content ?? quote.span;
    return `${quote.type}: ${text.slice(start, end)} (${speakerOf(found, quote)})`;
  });
}

describe('reports in somebody’s words', () => {
  it('start behind whoever is said to say them', () => {
    assert.deepEqual(reports('Ada Okafor said the plan “is dead,” in her words, “and buried.”'), [
      'mixed: the plan “is dead,” (Ada Okafor)',
      'direct: “and buried.” (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Tom Lind says he hopes the talks will lead to, in his words, “a fair deal.”'), [
      'indirect: he hopes the talks will lead to (Tom Lind)',
      'mixed: “a fair deal.” (Tom Lind)',
    ]);
    assert.deepEqual(reports('The harbour is, in Ada Okafor’s words, “a grave.”'), [
      'indirect: The harbour is (Ada Okafor)',
      'mixed: “a grave.” (Ada Okafor)',
    ]);
  });

  it('have nothing in front where somebody only asks for something', () => {
    assert.deepEqual(reports('Tom Lind called on the crews to, in his words, “come home.”'), ['mixed: “come home.” (Tom Lind)']);
  });

  it('end in front of the next words', () => {
    assert.deepEqual(reports('The bridge, in Ada Okafor’s words, “was a gift,” and in her words, “a trap.”'), [
      'indirect: The bridge (Ada Okafor)',
      'mixed: “was a gift,” (Ada Okafor)',
      'direct: “a trap.” (Ada Okafor)',
    ]);
  });
});

describe('reports of people at a place', () => {
  it('are theirs with the word for the place', () => {
    for (const place of ['there', 'here', 'nearby', 'elsewhere'])
      assert.deepEqual(reports(`Police ${place} say 200 people were hurt.`), [
        `indirect: 200 people were hurt ("Police ${place}")`,
      ]);
    assert.deepEqual(reports('Officials abroad say the boat was stolen.'), [
      'indirect: the boat was stolen ("Officials abroad")',
    ]);
    assert.deepEqual(reports('The police there said the road was closed.'), [
      'indirect: the road was closed ("The police there")',
    ]);
    assert.deepEqual(reports('Two men fled, and the army there says they were armed.'), [
      'indirect: they were armed ("the army there")',
    ]);
  });

  it('are of no place that stands by itself', () => {
    assert.deepEqual(reports('Few of those who work there say much.'), []);
  });
});

describe('a state', () => {
  it('is no word of saying', () => {
    for (const text of [
      'The president asked for canned food for the flooded Gulf state of Norland.',
      'Leaders in the Gulf state there are rich.',
      'Emirs of the Gulf state the army left in May were rich.',
      'The actor joined the Tatar state theatre in May, and since then he has been rich.',
      'Five Southern states in May were closed.',
    ])
      assert.deepEqual(reports(text), [], text);
  });

  it('is one behind those who state something', () => {
    assert.deepEqual(reports('Prosecutors state that the boat was stolen.'), ['indirect: the boat was stolen ("Prosecutors")']);
    assert.deepEqual(reports('Zenifor states that the boat was stolen.'), ['indirect: the boat was stolen (Zenifor)']);
  });
});

describe('titles between commas', () => {
  it('quote nobody', () => {
    assert.deepEqual(reports('Ada Okafor said her second book, “How I Lost the Sea,” was a mistake.'), [
      'indirect: her second book, “How I Lost the Sea,” was a mistake (Ada Okafor)',
    ]);
    assert.deepEqual(reports('Tom Lind told Zenifor the film, “Nobody Waits for Me,” had cost too much.'), [
      'indirect: the film, “Nobody Waits for Me,” had cost too much (Tom Lind)',
    ]);
  });

  it('are none where words of saying lead them in', () => {
    assert.deepEqual(reports('Tom Lind said of the film, “It is a mess,” and left.'), ['direct: “It is a mess,” (Tom Lind)']);
    assert.deepEqual(reports('Ada Okafor said of her last album, “Never Again.”'), ['direct: “Never Again.” (Ada Okafor)']);
  });
});
