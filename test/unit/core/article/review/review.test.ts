import assert from 'node:assert/strict';
import {
  Detector,
  entitiesOf,
  findEntity,
  findMention,
  findQuote,
  Review,
  reviewStops,
  sameSpan,
  type TextChange,
} from '../../../../../src/core/index';
import { detectorResources } from '../../detectorResources';
import { openSession, type TestHost } from '../testHost';

const detector = new Detector(detectorResources);

async function open(text: string): Promise<TestHost> {
  const host = await openSession(text, { detect: (each) => detector.detect(each) });
  host.files.isSlow = true;
  return host;
}

describe('Review', () => {
  const TEXT = 'Ada Okafor met Ben Cole of Marsh Lines. “We agreed on all of it,” said Ada Okafor. “Not all,” said Ben Cole.\n';

  it('says what each key decides, and takes it back where it was', async () => {
    const host = await open(TEXT);
    const { session } = host;
    const review = new Review(session);
    const words = (): string => session.getText().slice(review.here.start, review.here.end);
    const { left } = review;
    assert.equal(words(), 'Ada Okafor');
    review.mark('organization');
    assert.deepEqual([review.left, words()], [left - 1, 'Ben Cole']);
    assert.deepEqual(
      session.annotations.organizations.find(({ name }) => name === 'Ada Okafor')?.mentions.map(({ status }) => status),
      ['confirmed'],
    );
    review.next();
    review.previous();
    assert.equal(words(), 'Ben Cole');
    review.reject();
    assert.equal(session.annotations.rejected.length, 1);
    assert.ok(await review.undo());
    assert.deepEqual([words(), session.annotations.rejected.length, review.left], ['Ben Cole', 0, left - 1]);
    assert.ok(await review.undo());
    assert.deepEqual([words(), review.left], ['Ada Okafor', left]);
    assert.equal(await review.undo(), false);
  });

  it('begins at what the cursor is in or right behind, a name before its quote, else at what comes next', async () => {
    const { session } = await open(TEXT);
    const begins = (from: number): string => {
      const { here } = new Review(session, from);
      return TEXT.slice(here.start, here.end);
    };
    assert.equal(begins(TEXT.indexOf('Okafor')), 'Ada Okafor');
    assert.equal(begins(TEXT.indexOf(' met')), 'Ada Okafor');
    assert.equal(begins(TEXT.indexOf('met')), 'Ben Cole');
    assert.equal(begins(TEXT.indexOf('agreed')), '“We agreed on all of it,”');
    assert.equal(begins(TEXT.indexOf('“Not all')), '“Not all,”');
    assert.equal(begins(TEXT.length), 'Ada Okafor');
  });

  it('goes through the speakers of a quote, each once, and stays there', async () => {
    const { session } = await open(TEXT);
    const review = new Review(session, TEXT.indexOf('“We'));
    const speakers: (string | undefined)[] = [];
    const count = entitiesOf(session.annotations).length;
    for (let n = 0; n < count; n++) {
      assert.ok(review.nextSpeaker());
      const quote = findQuote(session.annotations, review.current?.id ?? '');
      speakers.push(findEntity(session.annotations, quote?.speaker?.entity ?? '')?.name);
    }
    assert.equal(new Set(speakers).size, count);
    assert.equal(speakers.at(-1), 'Ada Okafor');
    for (let n = 0; n < count; n++) assert.ok(await review.undo());
    assert.equal(review.nextSpeaker() && (await review.undo()), true);
    review.here = { start: 0, end: 3 };
    assert.equal(review.nextSpeaker(), false);
  });

  it('marks what the reader selects, turns a quote into a name and a name into a quote', async () => {
    const { session } = await open(TEXT);
    const review = new Review(session);
    const at = (words: string) => ({ start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length });
    review.here = at('all of it');
    review.mark('person');
    assert.equal(entitiesOf(session.annotations).find(({ name }) => name === 'all of it')?.mentions[0]?.status, 'confirmed');
    review.here = at('“Not all,”');
    review.mark('organization');
    assert.ok(!session.annotations.quotes.some(({ span }) => span && sameSpan(span, at('“Not all,”'))));
    assert.equal(session.annotations.rejected[0]?.kind, 'quote');
    review.here = at('Marsh Lines');
    review.mark('quote');
    assert.ok(
      session.annotations.quotes.some(({ span, status }) => span && sameSpan(span, at('Marsh Lines')) && status === 'confirmed'),
    );
    assert.ok(!session.annotations.organizations.some(({ name }) => name === 'Marsh Lines'));
    // Each is one step.
    for (let n = 0; n < 3; n++) assert.ok(await session.undo());
    assert.equal(session.canUndo, false);
  });

  it('goes on where the text was edited meanwhile', async () => {
    const { session, text } = await open(TEXT);
    const review = new Review(session);
    review.confirm();
    const change: TextChange = { start: 0, deleted: 0, inserted: 6 };
    text.change([change], `Then, ${TEXT}`);
    review.confirm();
    assert.equal(findMention(session.annotations, review.current?.id ?? '')?.mention.status, 'suggested');
    while (review.left > 0) review.confirm();
    assert.deepEqual(reviewStops(session.annotations), []);
  });
});
