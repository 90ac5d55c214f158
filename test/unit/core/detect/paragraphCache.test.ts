import assert from 'node:assert/strict';
import { Detector } from '../../../../src/core/detect/detector';
import { createLexicon } from '../../../../src/core/detect/words/lexicon';
import type { NameTagger } from '../../../../src/core/detect/nameTagger';
import { ruleTagger } from '../../../../src/core/detect/names/ruleTagger';
import { ParagraphCache } from '../../../../src/core/detect/paragraphCache';

const lexicon = createLexicon({
  'first-names': ['Ada', 'Tomas'],
  surnames: ['Okafor', 'Lind'],
  'cue-verbs': ['say\tsaid\tsays\tsaying\tsay'],
});

/** A tagger by rules that notes which paragraphs it reads for the first time. */
function noting(): { readonly tagger: NameTagger; readonly read: string[] } {
  const read: string[] = [];
  const tagger: NameTagger = {
    read: (paragraph) => {
      read.push(paragraph.text);
      return ruleTagger.read(paragraph);
    },
  };
  return { tagger, read };
}

/** Looks at all paragraphs of a text, to its end. */
function look(cache: ParagraphCache, paragraphs: readonly string[]): void {
  cache.begin();
  for (const text of paragraphs) cache.paragraph(text).read();
  cache.end();
}

describe('what is remembered of paragraphs', () => {
  it('reads only what is new, and one text once', () => {
    const { tagger, read } = noting();
    const cache = new ParagraphCache(lexicon, tagger, 1000);
    look(cache, ['Ada left.', 'Tomas came.', 'Ada left.']);
    look(cache, ['Ada left.', 'Nobody came.']);
    assert.deepEqual(read, ['Ada left.', 'Tomas came.', 'Nobody came.']);
  });

  it('forgets what a whole look did not come across', () => {
    const { tagger, read } = noting();
    const cache = new ParagraphCache(lexicon, tagger, 1000);
    look(cache, ['Ada left.']);
    look(cache, ['Tomas came.']);
    look(cache, ['Ada left.']);
    assert.deepEqual(read, ['Ada left.', 'Tomas came.', 'Ada left.']);
  });

  it('keeps of a text above its limit as much as fits, from the start', () => {
    const { tagger, read } = noting();
    const cache = new ParagraphCache(lexicon, tagger, 20);
    const text = ['Ada left.', 'Tomas came.', 'Nobody stayed.'];
    look(cache, text);
    look(cache, text);
    assert.deepEqual(read, [...text, 'Nobody stayed.']);
  });

  it('makes nothing old when a look is cancelled, and adds what it read', () => {
    const { tagger, read } = noting();
    const cache = new ParagraphCache(lexicon, tagger, 1000);
    look(cache, ['Ada left.', 'Tomas came.']);
    cache.begin();
    cache.paragraph('Nobody stayed.').read();
    look(cache, ['Tomas came.', 'Nobody stayed.', 'Ada left.']);
    assert.deepEqual(read, ['Ada left.', 'Tomas came.', 'Nobody stayed.']);
  });

  it('gives for edited texts what a new detector gives', () => {
    const detector = new Detector({ lexicon });
    const paragraphs = [
      'Ada Okafor said that the bridge would hold.',
      '“We tried,” Okafor said.',
      'Tomas Lind left. Lind said so.',
    ];
    for (const left of [-1, 0, 1, 2, -1]) {
      const text = paragraphs.filter((_, at) => at !== left).join('\n\n');
      assert.deepEqual(detector.detect(text), new Detector({ lexicon }).detect(text), `without paragraph ${left}`);
    }
  });

  it('gives the same behind a cancelled look', async () => {
    const text = 'Ada Okafor said that it would hold.\n\n“We tried,” Okafor said.';
    const detector = new Detector({ lexicon });
    let time = 0;
    let turns = 0;
    const cancelled = await detector.detectInSlices(`${text}\n\nTomas Lind said no.`, {
      scheduler: {
        time: () => (time += 100),
        yield: () => {
          turns++;
          return Promise.resolve();
        },
      },
      cancellation: {
        get isCancellationRequested() {
          return turns > 3;
        },
      },
    });
    assert.equal(cancelled, undefined);
    assert.deepEqual(detector.detect(text), new Detector({ lexicon }).detect(text));
  });
});
