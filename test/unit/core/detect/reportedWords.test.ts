import assert from 'node:assert/strict';
import { Detector } from '../../../../src/core/detect/detector';
import { detectorResources } from '../detectorResources';

/** The type and the whole reported text of each quote, by all words of saying that the product knows. */
const reports = (text: string): readonly string[] =>
  new Detector(detectorResources)
    .detect(text)
    .quotes.map(({ type, span, content = span }) => `${type}: ${text.slice(content.start, content.end)}`);

describe('reports without "that"', () => {
  const isReported = (sentence: string, report: string): void => {
    assert.deepEqual(reports(sentence), [`indirect: ${report}`]);
  };

  it('may have any verb', () => {
    isReported('Ada Okafor insisted the boats sailed in spring.', 'the boats sailed in spring');
    isReported('The company admitted its captains ignored the storm.', 'its captains ignored the storm');
    for (const verb of ['suggested', 'indicated', 'hinted', 'signalled', 'cautioned', 'reiterated', 'revealed'])
      isReported(`Ada Okafor ${verb} the boats were late.`, 'the boats were late');
    for (const text of [
      'Confirmed cases rose to ten.',
      'Ada Okafor recalled being fined for it.',
      'Tom Lind wrote it down.',
      'Ada Okafor wrote the song that won.',
    ])
      assert.deepEqual(reports(text), [], text);
  });

  it('go on behind a participle', () => {
    assert.deepEqual(reports('Ada Okafor said the boats were late, arguing the storm had held them up.'), [
      'indirect: the boats were late',
      'indirect: the storm had held them up',
    ]);
  });

  it('stand in front of a dash behind which the reporter goes on', () => {
    isReported('The boats will cost $3 million, Ada Okafor said — a sum that pleased nobody.', 'The boats will cost $3 million');
  });

  it('stand behind a source whole, whatever commas they hold', () => {
    isReported(
      'According to the sheriff, the raid took 60 officers, or half the force.',
      'the raid took 60 officers, or half the force',
    );
  });

  it('are none where "that" belongs to what somebody signs or releases', () => {
    assert.deepEqual(reports('Ada Okafor signed orders Monday that curb the catch and close the port.'), []);
  });

  it('are whole quotes behind a word of saying and a colon, however short', () => {
    assert.deepEqual(reports('Ada Okafor had a three-word reply: “See you Tuesday.”'), ['direct: “See you Tuesday.”']);
  });
});
