import assert from 'node:assert/strict';
import { longText } from '../../scripts/eval/longText';
import { withNearestNames } from '../../scripts/eval/nearestName';
import { readOptions } from '../../scripts/eval/options';
import { markdownTable, plainTable } from '../../scripts/eval/table';
import { annotated } from '../unit/core/measure/annotated';

describe('tools of the evaluation', () => {
  it('write tables for a terminal and for Markdown', () => {
    const table = [
      ['', 'dev'],
      ['people', '9.5'],
    ];
    assert.equal(plainTable(table), '        dev\npeople  9.5');
    assert.equal(markdownTable(table), '|        | dev |\n| ------ | --: |\n| people | 9.5 |');
  });

  it('read options', () => {
    assert.equal(readOptions([]).errors, undefined);
    assert.equal(readOptions(['--errors']).errors, '');
    const { errors, sets, compromise } = readOptions(['--errors', 'quote', '--set', 'dev', '--set', 'train', '--no-compromise']);
    assert.deepEqual([errors, sets, compromise], ['quote', ['dev', 'train'], false]);
    assert.throws(() => readOptions(['--nonsense']));
  });

  it('make long texts in which no paragraph comes twice', () => {
    const text = longText([annotated('<p id=a>Ada Okafor</p> left.\n\n<p id=a>Okafor</p> came back.')], 2000);
    assert.equal(text.length, 2000);
    const paragraphs = text.split(/\n+/u);
    assert.equal(new Set(paragraphs).size, paragraphs.length);
  });

  it('give quotes the nearest name, one beside a verb of saying first', () => {
    const text = annotated(
      '<p id=a>Ada Okafor</p> left. <q type=direct>"We had no choice,"</q> near <p id=b>Ben Lee</p>, who stood there in the rain and waited. <q type=direct>"Come,"</q> said <p id=c>Cy Roe</p>.',
    );
    assert.deepEqual(
      withNearestNames(text).quotes.map(({ speaker }) => speaker),
      ['Cy Roe', 'Cy Roe'],
    );
  });
});
