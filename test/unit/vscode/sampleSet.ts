import type * as vscode from 'vscode';
import type { AnnotationSet, Entity, EntityKind, Mention, Quote, Span, Speaker } from '../../../src/core/index';

/** A text and what is annotated in it, each place by the words that stand there. */
export const TEXT = [
  'Mayor Ada Brenner opened the bridge on Monday.',
  '',
  '"It holds," Brenner said. The Harbour Board agreed that $(zap) *all* was <b>well</b>.',
  '',
  '"Nobody asked us," a fisherman said, and Brenner left.',
].join('\n');

/** As much of a URI as the trees use; the real class is only there inside VS Code. */
export const ARTICLE = Object.assign(Object.create(null) as vscode.Uri, { toString: () => 'file:///a.article' });

/** The nth place of some words, counted from 1. */
export function spanOf(words: string, nth = 1): Span {
  let start = -1;
  for (let i = 0; i < nth; i++) start = TEXT.indexOf(words, start + 1);
  if (start < 0) throw new Error(`The text has no ${words}.`);
  return { start, end: start + words.length };
}

export const mention = (id: string, words: string, nth = 1, more: Partial<Mention> = {}): Mention => ({
  id,
  span: spanOf(words, nth),
  text: words,
  status: 'suggested',
  state: 'exact',
  why: 'It is a known name.',
  confidence: 0.9,
  ...more,
});

export const entity = (
  id: string,
  kind: EntityKind,
  name: string,
  mentions: readonly Mention[],
  more: Partial<Entity> = {},
): Entity => ({ id, kind, name, aliases: [], mentions, ...more });

export const quote = (id: string, words: string, speaker: Speaker | null, more: Partial<Quote> = {}): Quote => ({
  ...mention(id, words),
  type: 'direct',
  speaker,
  ...more,
});

export const BRENNER = entity(
  'ada-brenner',
  'person',
  'Ada Brenner',
  [mention('m1', 'Ada Brenner', 1, { status: 'confirmed' }), mention('m2', 'Brenner', 2), mention('m3', 'Brenner', 3)],
  { role: 'Mayor', aliases: ['Brenner'] },
);

export const BOARD = entity('harbour-board', 'organization', 'Harbour Board', [mention('m4', 'Harbour Board')]);

export const SET: AnnotationSet = {
  people: [BRENNER],
  organizations: [BOARD],
  quotes: [
    quote('q1', '"It holds,"', { entity: 'ada-brenner', text: 'Brenner' }, { cue: { span: spanOf('said'), text: 'said' } }),
    quote('q2', '$(zap) *all* was <b>well</b>', { entity: 'harbour-board' }, { type: 'indirect' }),
    quote('q3', '"Nobody asked us,"', null),
  ],
  rejected: [],
};
