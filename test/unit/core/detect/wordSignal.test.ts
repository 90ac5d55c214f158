import assert from 'node:assert/strict';
import { analyseParagraph, signalsAt, signalsIn } from '../../../../src/core/detect/words/paragraphAnalysis';
import { WordSignal } from '../../../../src/core/detect/words/wordSignal';
import { detectorResources } from '../detectorResources';

describe('the signals of words', () => {
  const paragraphOf = (text: string) => analyseParagraph(text, detectorResources.lexicon);
  const has = (text: string, signal: number): boolean => (paragraphOf(text).signals & signal) !== 0;

  it('tell what a paragraph holds that a rule waits for', () => {
    assert.ok(has('The probe into Kitra Panpheth goes on.', WordSignal.personSlot));
    assert.ok(has('Panpheth, 54, was there.', WordSignal.personSlot));
    assert.ok(has('It sank the tug off Velanto.', WordSignal.ship));
    assert.ok(has('She spoke to a/l Muniran.', WordSignal.slash));
    assert.ok(has('Asked by the host, she left.', WordSignal.asks));
    assert.ok(has('He took the stand.', WordSignal.testimony));
    assert.ok(has('They carried placards.', WordSignal.bearer));
    assert.ok(has('It sank, according to her.', WordSignal.source));
    assert.ok(!has('Nobody was there.', ~(WordSignal.prose | WordSignal.opensRun | WordSignal.subjectVerb)));
  });

  it('mind how a word is written', () => {
    assert.ok(has('The SHO came.', WordSignal.shortOffice));
    assert.ok(!has('The Sho came.', WordSignal.shortOffice));
    assert.ok(has('The Rules Committee met.', WordSignal.panel));
    assert.ok(!has('The committee met.', WordSignal.panel));
    assert.ok(has('Its Zappel unit fell.', WordSignal.firm));
    assert.ok(!has('The Unit fell.', WordSignal.firm));
  });

  it('are asked of a token or range, over the edges too', () => {
    const paragraph = paragraphOf('At St Brannoc’s (again)');
    assert.equal(signalsAt(paragraph, -1), 0);
    assert.notEqual(signalsAt(paragraph, 1) & WordSignal.saint, 0);
    assert.equal(signalsIn(paragraph, { from: -3, to: 1 }) & WordSignal.saint, 0);
    assert.notEqual(signalsIn(paragraph, { from: 2, to: 99 }) & WordSignal.bracket, 0);
  });
});
