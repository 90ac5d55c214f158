import assert from 'node:assert/strict';
import { markedSpans } from '../../../../src/core/text/markedSpans';

const marked = (text: string): string[] => markedSpans(text).map(({ start, end }) => text.slice(start, end));

describe('markedSpans', () => {
  it('pairs straight and curly marks', () => {
    assert.deepEqual(marked('"One," she said, “two” and «three».'), ['"One,"', '“two”', '«three»']);
  });

  it('closes curly marks with straight ones, unless a curly one follows', () => {
    assert.deepEqual(marked('“I left," said Tom, mixing his marks. "It was late.”'), ['“I left,"', '"It was late.”']);
    assert.deepEqual(marked('“A 6" pipe is too short,” he said.'), ['“A 6" pipe is too short,”']);
  });

  it('tells apostrophes from single quotation marks', () => {
    assert.deepEqual(marked("'It's the workers' own fault, isn't it?' he said of the '90s."), [
      "'It's the workers' own fault, isn't it?'",
    ]);
    assert.deepEqual(marked('‘We don’t know the ministers’ plans,’ she said.'), ['‘We don’t know the ministers’ plans,’']);
    assert.deepEqual(marked("The farmers' union and O'Dowd's pub don't quote."), []);
  });

  it('takes no apostrophes that stand apart from their words for quotation marks', () => {
    assert.deepEqual(marked("London 's mayor met James Cox' s deputy and Ada O 'Reilly, the minister 's aide."), []);
    assert.deepEqual(marked("'It is London 's own fault,' he said."), ["'It is London 's own fault,'"]);
  });

  it('finds quotations inside quotations', () => {
    const spans = markedSpans('“He said, ‘Stop!’ and I did,” she said.');
    assert.deepEqual(
      spans.map(({ depth }) => depth),
      [0, 1],
    );
  });

  it('takes no feet and inches for quotations', () => {
    assert.deepEqual(marked('He is 6\'2" tall and 5\'9" wide, "they say".'), ['"they say"']);
  });

  it('closes double marks with two single ones', () => {
    assert.deepEqual(marked("“We won,’’ she said. \"We lost,'' he said. ``Go,'' they said."), [
      '“We won,’’',
      "\"We lost,''",
      "``Go,''",
    ]);
    assert.deepEqual(marked('“She said ‘no,’’’ he said.'), ['“She said ‘no,’’’', '‘no,’']);
  });

  it('opens double marks with two single ones', () => {
    assert.deepEqual(marked("''We don't know,'' she said. He said ''no''."), ["''We don't know,''", "''no''"]);
    assert.deepEqual(marked('‘‘We won,’’ she said. ’’We lost,’’ he said.'), ['‘‘We won,’’', '’’We lost,’’']);
    assert.deepEqual(marked('He said: ’’We lost.'), ['’’We lost.']);
    assert.deepEqual(
      markedSpans('’’We lost,” he said.', true).map(({ inner }) => inner.start),
      [2],
    );
  });

  it('ends what was never closed where marks open again behind a sentence', () => {
    assert.deepEqual(marked('“I left. “I was tired,” he said. "It rained. "It hailed," she said.'), [
      '“I left.',
      '“I was tired,”',
      '"It rained.',
      '"It hailed,"',
    ]);
    assert.deepEqual(marked('“I read “Dune” twice,” he said.'), ['“I read “Dune”']);
  });

  it('opens quotations with a straight mark that stands at the word before', () => {
    assert.deepEqual(marked('He said," We left at once." Then he slept.'), ['" We left at once."']);
    assert.deepEqual(marked('She shouted " Go now! " to them.'), ['" Go now! "']);
    assert.deepEqual(marked('We left," he said, "at once."'), ['"at once."']);
    assert.deepEqual(marked('He said,"We left." Then he slept.'), ['"We left."']);
  });

  it('closes quotations with a mark that stands at the word behind', () => {
    assert.deepEqual(marked('"We left, "he said. "It was late, "he added.'), ['"We left, "', '"It was late, "']);
    assert.deepEqual(marked('“We left, “he said. “It was late, “ he added.'), ['“We left, “', '“It was late, “']);
    assert.deepEqual(marked('"The so-called, "expert" lied."'), ['"The so-called, "expert"']);
  });

  it('opens quotations with a closing mark in front of a word', () => {
    assert.deepEqual(marked('He said, ”We left at once.” Then he slept.'), ['”We left at once.”']);
    assert.deepEqual(marked('He stated,”We left." She said: ”So did we.'), ['”We left."', '”So did we.']);
    assert.deepEqual(marked('” We left,” she said. ”It was late,” she added.'), ['” We left,”', '”It was late,”']);
    assert.deepEqual(marked('”We left at once.'), ['”We left at once.']);
    assert.deepEqual(marked('It was late,” he said. “It rained.”'), ['“It rained.”']);
    assert.deepEqual(marked('” he said. The pipe ”was long.'), []);
  });

  it('closes what a straight mark opened with a curly one that nothing else goes with', () => {
    assert.deepEqual(marked('"We left.” she noted. "It was late,” he said.'), ['"We left.”', '"It was late,”']);
    assert.deepEqual(marked('"I read “Dune” twice," he said.'), ['"I read “Dune” twice,"']);
    assert.deepEqual(marked('"A note by ”Ted” came," he said.'), ['"A note by ”Ted” came,"']);
  });

  it('reaches back to the start of a paragraph that goes on with a quotation and only closes it', () => {
    const goesOn = (text: string): string[] => markedSpans(text, true).map(({ start, end }) => text.slice(start, end));
    assert.deepEqual(goesOn('It was late,” he said. “It rained.”'), ['It was late,”', '“It rained.”']);
    assert.deepEqual(goesOn('He said "yes." She left.'), ['"yes."']);
    assert.deepEqual(goesOn('“It was late,” he said.'), ['“It was late,”']);
    assert.deepEqual(marked('It was late,” he said.'), []);
  });

  it('says when a mark is never closed', () => {
    const [span] = markedSpans('“The first paragraph of a long answer.');
    assert.equal(span?.closed, false);
  });
});
