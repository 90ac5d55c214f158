import * as assert from 'node:assert/strict';
import { LineIndex, shortened } from '../../../src/core/index';
import type { EntityCard, QuoteCard } from '../../../src/vscode/features/cards/card';
import { cardsAt, quoteCard } from '../../../src/vscode/features/cards/card';
import { escapeText } from '../../../src/vscode/features/cards/escapeText';
import { linkAddress } from '../../../src/vscode/features/cards/linkAddress';
import { BRENNER, quote, SET, spanOf, TEXT } from './sampleSet';

describe('cards', () => {
  const lines = new LineIndex(TEXT);
  const cards = (offset: number): readonly (EntityCard | QuoteCard)[] =>
    cardsAt(SET, offset, (at) => lines.positionAt(at).line + 1);

  it('say who somebody is, where they are named and what they said', () => {
    const [card, ...others] = cards(spanOf('Brenner', 2).start);
    assert.equal(others.length, 0);
    assert.ok(card?.kind === 'person');
    assert.equal(card.name, 'Ada Brenner');
    assert.equal(card.role, 'Mayor');
    assert.equal(card.mentionId, 'm2');
    assert.deepEqual(card.aliases, ['Brenner']);
    assert.deepEqual(card.mentions, [
      { id: 'm1', line: 1 },
      { id: 'm2', line: 3 },
      { id: 'm3', line: 5 },
    ]);
    assert.deepEqual(card.said, [{ id: 'q1', line: 3, text: '"It holds,"' }]);
    assert.deepEqual(card.openIds, ['m2', 'm3']);
    assert.deepEqual(card.standing, { status: 'suggested', state: 'exact', why: 'It is a known name.', confidence: 0.9 });
  });

  it('say what is known beyond the article', () => {
    const registered = {
      id: 'ada',
      kind: 'person',
      name: 'Ada M. Brenner',
      aliases: ['brenner', 'La Brenner'],
      roles: [{ text: 'Mayor of Ulm', from: '2016' }],
      links: { wikidata: 'Q1' },
    } as const;
    const elsewhere = [{ article: 'file:///b.article', mentions: [], said: [] }];
    const [card] = cardsAt(
      SET,
      spanOf('Ada Brenner').start,
      () => 1,
      ({ id }) => (id === 'ada-brenner' ? { elsewhere, registered } : { elsewhere: [] }),
    );
    assert.ok(card?.kind === 'person');
    assert.deepEqual(card.aliases, ['Brenner', 'Ada M. Brenner', 'La Brenner']);
    assert.deepEqual(card.roles, ['Mayor of Ulm (2016 –)']);
    assert.deepEqual(card.links, [['wikidata', 'Q1']]);
    assert.deepEqual(card.elsewhere, elsewhere);
    assert.equal(card.isLinked, true);
    const [alone] = cards(spanOf('Ada Brenner').start);
    assert.ok(alone?.kind === 'person' && !alone.isLinked);
  });

  it('put a name before the quote around it', () => {
    const whole = { start: 0, end: TEXT.length };
    const set = { ...SET, quotes: [...SET.quotes, { ...quote('q9', 'Brenner', null), span: whole }] };
    const kinds = cardsAt(set, spanOf('Ada Brenner').start, () => 1).map(({ kind }) => kind);
    assert.deepEqual(kinds, ['person', 'quote']);
  });

  it('say who said a quote', () => {
    const [card] = cards(spanOf('holds').start);
    assert.ok(card?.kind === 'quote');
    assert.deepEqual(card.speaker, { kind: 'entity', id: 'ada-brenner', name: 'Ada Brenner', role: 'Mayor', words: 'Brenner' });
    assert.equal(card.cue, 'said');
  });

  it('say when a speaker is not an entity, not decided or not named', () => {
    const speakerOf = (speaker: Parameters<typeof quote>[2]): QuoteCard['speaker'] =>
      quoteCard(SET, quote('q', '"It holds,"', speaker)).speaker;
    assert.deepEqual(speakerOf({ text: 'a fisherman' }), { kind: 'words', words: 'a fisherman' });
    assert.deepEqual(speakerOf({ candidates: ['ada-brenner', 'harbour-board'] }), {
      kind: 'undecided',
      names: ['Ada Brenner', 'Harbour Board'],
    });
    assert.deepEqual(speakerOf(null), { kind: 'none' });
    assert.deepEqual(speakerOf({ entity: 'gone', text: 'she' }), { kind: 'words', words: 'she' });
  });

  it('end with the name', () => {
    assert.equal(cards(spanOf('Ada Brenner').end).length, 0);
    assert.equal(cards(spanOf('Ada Brenner').end - 1).length, 1);
  });

  it('tell what people differ on, until somebody wrote another value', () => {
    const differ = { ...BRENNER, disputed: { role: ['Mayor', 'Acting mayor'] } };
    const disputesIn = (role: string): unknown => {
      const [card] = cardsAt({ ...SET, people: [{ ...differ, role }] }, spanOf('Ada Brenner').start, () => 1);
      return card?.disputes;
    };
    assert.deepEqual(disputesIn('Mayor'), [{ key: 'role', values: ['Mayor', 'Acting mayor'] }]);
    assert.deepEqual(disputesIn('Acting mayor'), []);
  });

  it('name no line for a place that is lost', () => {
    const lost = { ...BRENNER, mentions: BRENNER.mentions.map((each) => ({ ...each, span: null, state: 'orphaned' as const })) };
    assert.equal(cardsAt({ ...SET, people: [lost] }, spanOf('Ada Brenner').start, () => 1).length, 0);
  });
});

describe('escaped text', () => {
  it('has no character left that means something to Markdown, HTML or icons', () => {
    const hostile = '# [x](command:y) <img src=x> `c` *b* _i_ ~~s~~ | & &lt; https://a.b www.a.b a@b.c $(zap) !\\[';
    const escaped = escapeText(hostile);
    assert.match(escaped, /^(?:[\p{L}\p{N} ]|\\[!-/:-@[-`{-~]|&#36;)*$/u);
    const shown = escaped.replace(/&#36;/gu, '$').replace(/\\([!-/:-@[-`{-~])/gu, '$1');
    assert.equal(shown, hostile);
  });

  it('stays in one line and keeps right-to-left text to itself', () => {
    assert.equal(escapeText('a\n\n  b\tc\u0000d'), 'a b c d');
    assert.equal(escapeText('שלום'), '\u2068שלום\u2069');
  });

  it('is cut between words, or else between characters', () => {
    assert.equal(shortened('one two three', 20), 'one two three');
    assert.equal(shortened('one two three', 9), 'one two …');
    assert.equal(shortened('😀😀😀😀', 4), '😀 …');
  });
});

describe('links of an entity', () => {
  it('lead to web addresses only', () => {
    assert.equal(linkAddress('wikidata', 'Q56226'), 'https://www.wikidata.org/wiki/Q56226');
    assert.equal(linkAddress('site', 'https://example.org/a?b=c'), 'https://example.org/a?b=c');
    for (const value of ['command:x', 'javascript:alert(1)', 'https://a.b/)[x](command:y)', 'Q1', 'https://a b']) {
      assert.equal(linkAddress('site', value), undefined);
    }
  });
});
