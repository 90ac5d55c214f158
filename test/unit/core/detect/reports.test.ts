import assert from 'node:assert/strict';
import { read } from './support/readSpeakers';

/** The type and the whole reported text of each quote. */
const reports = (text: string): readonly string[] =>
  read(text).quotes.map(({ type, span, content = span }) => `${type}: ${text.slice(content.start, content.end)}`);

describe('the bounds of reports', () => {
  it('end before an attribution with all that modifies its speaker', () => {
    assert.deepEqual(reports('The boats left the harbour at noon, the finance minister said in a statement.'), [
      'indirect: The boats left the harbour at noon',
    ]);
    assert.deepEqual(reports("The boats left the harbour at noon, Ada Okafor's lawyer said."), [
      'indirect: The boats left the harbour at noon',
    ]);
  });

  it('begin behind "according to" and what describes the source', () => {
    assert.deepEqual(reports('According to Reuters, the officials met for an hour.'), [
      'indirect: the officials met for an hour',
    ]);
    assert.deepEqual(reports('According to Tom Lind, a teacher, the officials met for an hour.'), [
      'indirect: the officials met for an hour',
    ]);
  });

  it('go around the words that say who speaks', () => {
    assert.deepEqual(reports('The long delay, according to Tom Lind, "costs nothing and helps nobody."'), [
      'indirect: The long delay',
      'mixed: "costs nothing and helps nobody."',
    ]);
  });

  it('are the marks alone behind verbs that name', () => {
    assert.deepEqual(reports('Ada Okafor said the plan was "thin air".'), ['mixed: the plan was "thin air"']);
  });

  it('leave out what was not said, and lines that had stood idle', () => {
    assert.deepEqual(reports('The letter did not say that the boats would leave.'), []);
    assert.deepEqual(reports('Ada Okafor denied that the boats would leave.'), []);
  });

  it('take marks in a headline for a quote if the text quotes them', () => {
    const body = '"It was a lawful stop," Tom Lind said on Monday of the boat.';
    assert.deepEqual(reports(`Navy Hails 'Lawful Stop' Off Coast\n\n${body}`), [
      "mixed: 'Lawful Stop'",
      'direct: "It was a lawful stop,"',
    ]);
    assert.deepEqual(reports(`Crowds Gather for 'Harvest Moon' Off Coast\n\n${body}`), ['direct: "It was a lawful stop,"']);
  });
});
