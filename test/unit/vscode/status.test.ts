import * as assert from 'node:assert/strict';
import type { AnnotationSet, SessionStatus } from '../../../src/core/index';
import { EMPTY_SET, Unwritable } from '../../../src/core/index';
import { articleStatus } from '../../../src/vscode/wording/articleStatus';
import { lastAction } from '../../../src/vscode/wording/lastAction';
import { highlightsOf } from '../../../src/vscode/features/highlights/highlightKey';
import { BRENNER, SET } from './sampleSet';

const FINE: SessionStatus = { detection: 'done', sidecar: { kind: 'none' }, saveError: undefined };

describe('the status of an article', () => {
  it('counts what there is and what is to be reviewed', () => {
    assert.deepEqual(articleStatus(FINE, SET), {
      kind: 'ready',
      counts: { people: 1, organizations: 1, quotes: 3, open: 6 },
    });
  });

  it('says that the article is read the first time, not at every word that is typed', () => {
    assert.equal(articleStatus({ ...FINE, detection: 'pending' }, EMPTY_SET).kind, 'reading');
    assert.equal(articleStatus({ ...FINE, detection: 'pending' }, SET).kind, 'ready');
  });

  it('puts what stands in the way first', () => {
    const kind = (status: Partial<SessionStatus>): string => articleStatus({ ...FINE, ...status }, SET).kind;
    assert.equal(kind({ detection: 'off' }), 'notEnglish');
    assert.equal(kind({ detection: 'failed' }), 'notDetected');
    assert.equal(kind({ sidecar: { kind: 'invalid', problems: [] } }), 'invalid');
    assert.equal(kind({ sidecar: { kind: 'newer', version: 2 }, detection: 'off' }), 'newer');
    assert.equal(kind({ sidecar: { kind: 'unreadable', reason: 'a folder' } }), 'unreadable');
    assert.equal(kind({ saveError: new Error('read-only'), sidecar: { kind: 'invalid', problems: [] } }), 'notSaved');
  });
});

describe('why annotations could not be saved', () => {
  const reason = (saveError: Error): unknown => Object.entries(articleStatus({ ...FINE, saveError }, SET))[1]?.[1];

  it('is a sentence, in words for readers where they are known', () => {
    assert.equal(reason(new Error('the server went away')), 'the server went away.');
    const full = new Unwritable({ key: 'file.full', args: [] }, new Error('ENOSPC: no space left on device, write'));
    assert.equal(reason(full), 'There is no space left.');
  });
});

describe('the last action', () => {
  const confirmed = (ids: readonly string[]): AnnotationSet => ({
    ...SET,
    people: [
      { ...BRENNER, mentions: BRENNER.mentions.map((each) => (ids.includes(each.id) ? { ...each, status: 'confirmed' } : each)) },
    ],
  });

  it('is told from two states of the article', () => {
    assert.deepEqual(lastAction(SET, confirmed(['m2'])), { kind: 'confirmed', count: 1, text: 'Brenner' });
    assert.deepEqual(lastAction(SET, confirmed(['m2', 'm3'])), { kind: 'confirmed', count: 2, text: 'Brenner' });
    assert.deepEqual(lastAction(confirmed(['m2']), SET), { kind: 'takenBack', count: 1, text: 'Brenner' });
  });

  it('tells a rejection and taking it back', () => {
    const rejected: AnnotationSet = {
      ...SET,
      rejected: [{ id: 'r1', kind: 'organization', text: 'Harbour Board', scope: 'anywhere', span: null }],
    };
    assert.deepEqual(lastAction(SET, rejected), { kind: 'rejected', count: 1, text: 'Harbour Board' });
    assert.deepEqual(lastAction(rejected, SET), { kind: 'rejectionTakenBack', count: 1, text: 'Harbour Board' });
  });

  it('is nothing where the file is read again, which gives rejections other ids', () => {
    const rejections = (...ids: readonly string[]): AnnotationSet => ({
      ...SET,
      rejected: ids.map((id) => ({ id, kind: 'person', text: 'Brenner', scope: 'place', span: null })),
    });
    assert.equal(lastAction(rejections('rejected-1', 'rejected-2'), rejections('r1', 'r2')), undefined);
    assert.deepEqual(lastAction(rejections('r1'), rejections('r3', 'r4')), { kind: 'rejected', count: 1, text: 'Brenner' });
    assert.equal(lastAction(rejections('r1', 'r2'), rejections('r5'))?.kind, 'rejectionTakenBack');
  });

  it('is that a name is confirmed where it was a quote, which is rejected as one', () => {
    const named: AnnotationSet = {
      ...confirmed(['m2']),
      rejected: [{ id: 'r1', kind: 'quote', text: 'Brenner', scope: 'place', span: null }],
    };
    assert.deepEqual(lastAction(SET, named), { kind: 'confirmed', count: 1, text: 'Brenner' });
  });

  it('tells a new name and a new speaker', () => {
    const renamed: AnnotationSet = { ...SET, people: [{ ...BRENNER, name: 'Ada Maria Brenner' }] };
    assert.deepEqual(lastAction(SET, renamed), { kind: 'renamed', count: 1, text: 'Ada Maria Brenner' });
    const said = (text: string): AnnotationSet => ({
      ...SET,
      quotes: SET.quotes.map((quote) => ({ ...quote, status: 'confirmed', speaker: { text } })),
    });
    assert.equal(lastAction(said('a fisherman'), said('a pilot'))?.kind, 'speakerSet');
  });

  it('is nothing where only suggestions differ', () => {
    assert.equal(lastAction(SET, { ...SET, organizations: [], quotes: [] }), undefined);
  });
});

describe('highlights', () => {
  it('differ by kind and by how sure they are; quotes have bars at both ends', () => {
    const highlights = highlightsOf([
      { kind: 'quote', status: 'suggested', span: { start: 0, end: 20 } },
      { kind: 'person', status: 'confirmed', span: { start: 4, end: 8 } },
      { kind: 'organization', status: 'disputed', span: { start: 30, end: 35 } },
      { kind: 'organization', status: 'rejected', span: { start: 40, end: 45 } },
    ]);
    assert.deepEqual(
      new Map(highlights),
      new Map([
        ['quote.suggested', [{ start: 0, end: 20 }]],
        ['quoteStart.suggested', [{ start: 0, end: 1 }]],
        ['quoteEnd.suggested', [{ start: 19, end: 20 }]],
        ['person.confirmed', [{ start: 4, end: 8 }]],
        ['organization.disputed', [{ start: 30, end: 35 }]],
      ]),
    );
  });
});
