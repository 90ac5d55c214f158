import * as assert from 'node:assert/strict';
import type { AnnotationSet, SessionStatus } from '../../../src/core/index';
import { EMPTY_SET } from '../../../src/core/index';
import { keysOf } from '../../../src/vscode/features/articleContext';
import { SET } from './sampleSet';

describe('what welcome texts, menus and keys ask for', () => {
  const session = (annotations: AnnotationSet, detection: SessionStatus['detection']) => ({
    annotations,
    status: { detection, sidecar: { kind: 'none' as const }, saveError: undefined },
    canUndo: false,
    canRedo: false,
  });

  it('is that somebody was found before it is that the look is over: no view says meanwhile that nobody was', () => {
    const keys = keysOf(session(SET, 'done'));
    assert.ok(keys.findIndex(([key]) => key.endsWith('.hasPeople')) < keys.findIndex(([key]) => key.endsWith('.detection')));
    assert.equal(new Map<string, unknown>(keys).get('articleAnnotator.hasPeople'), true);
  });

  it('tells which of the views have nothing to show', () => {
    const found = (set: AnnotationSet): readonly unknown[] =>
      ['People', 'Organizations', 'Quotes'].map((view) =>
        new Map<string, unknown>(keysOf(session(set, 'done'))).get(`articleAnnotator.has${view}`),
      );
    assert.deepEqual(found({ ...EMPTY_SET, quotes: SET.quotes }), [false, false, true]);
    assert.deepEqual(found(EMPTY_SET), [false, false, false]);
    assert.equal(new Map<string, unknown>(keysOf(undefined)).get('articleAnnotator.hasArticle'), false);
  });
});
