import assert from 'node:assert/strict';
import { documentEvidence, evidenceOf } from '../../../../src/core/detect/wordEvidence';
import { ruleTagger } from '../../../../src/core/detect/names/ruleTagger';
import type { NameTagger } from '../../../../src/core/detect/nameTagger';
import { analyseParagraph } from '../../../../src/core/detect/words/paragraphAnalysis';
import { detectorResources } from '../detectorResources';

describe('given names that are short', () => {
  const people = (text: string, tagger: NameTagger = ruleTagger): string[] => {
    const paragraph = analyseParagraph(text, detectorResources.lexicon);
    const reading = tagger.read(paragraph);
    return reading
      .names(evidenceOf(paragraph, documentEvidence([reading.sightings])))
      .filter(({ kind }) => kind === 'person')
      .map((name) => name.text);
  };

  it('are initials, whatever acronym they spell', () => {
    assert.deepEqual(people('The whip M.K. Selvam said so.'), ['M.K. Selvam']);
    assert.deepEqual(people('The agent, Toronto-based J.P. Desrosiers, disputed that.'), ['J.P. Desrosiers']);
    assert.deepEqual(people('The whip M.K. Selvam said so.', detectorResources.names), ['M.K. Selvam']);
  });

  it('are letters without a dot in front of several words', () => {
    const ofModel = (text: string): string[] => people(text, detectorResources.names);
    assert.deepEqual(ofModel('He was bowled by M Ganesh Iyer on Friday.'), ['M Ganesh Iyer']);
  });

  it('are cut short with a dot', () => {
    assert.deepEqual(people('It is proper, said Sen. Ma. Lourdes Arceo.'), ['Ma. Lourdes Arceo']);
    assert.deepEqual(people('Her lawyer Mohd. Rizal Kamil said so.'), ['Mohd. Rizal Kamil']);
  });

  it('are names of peoples too', () => {
    assert.deepEqual(people('Karen Kemmler, who teaches, said so.', detectorResources.names), ['Karen Kemmler']);
  });
});
