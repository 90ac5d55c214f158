import * as assert from 'node:assert/strict';
import type { Appearance, IndexedPlace } from '../../../src/core/index';
import { LineIndex, shortened } from '../../../src/core/index';
import type { EntityCard, QuoteCard } from '../../../src/vscode/features/cards/card';
import { cardsAt, entityCard, quoteCard } from '../../../src/vscode/features/cards/card';
import { cardMarkdown } from '../../../src/vscode/features/cards/cardMarkdown';
import { escapeText } from '../../../src/vscode/features/cards/escapeText';
import { linkAddress } from '../../../src/vscode/features/cards/linkAddress';
import { ARTICLE, BRENNER, mention, quote, SET, spanOf, TEXT } from './sampleSet';

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

  it('say no role twice that the article and the registry both say', () => {
    const shown = (roles: readonly { readonly text: string }[]): string => {
      const registered = { id: 'ada', kind: 'person', name: 'Ada Brenner', aliases: [], roles } as const;
      const [card] = cardsAt(
        SET,
        spanOf('Ada Brenner').start,
        () => 1,
        () => ({ elsewhere: [], registered }),
      );
      assert.ok(card !== undefined);
      return cardMarkdown(card, ARTICLE, 'tooltip').value;
    };
    assert.match(shown([{ text: 'Mayor' }]), /\$\(book\) In the registry/u);
    assert.equal(shown([{ text: 'Mayor' }]).split('Mayor').length, 2);
    assert.match(shown([{ text: 'Mayor' }, { text: 'Senator' }]), /\$\(book\) Senator/u);
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

describe('the card of somebody who is talked of much', () => {
  // What a hover of the workbench is high before it is to be scrolled, in pixels, and what its lines and the space between blocks take.
  const [HIGHEST, LINE, SPACE, CHARACTERS] = [250, 19, 8, 100];
  const long = 'We shall see what comes of it, and we shall see it soon, whatever they say of us in the capital these days. ';
  const count = 30;
  const mentions = Array.from({ length: count }, (_, n) => mention(`m${String(n)}`, 'Brenner', 2));
  const place = (id: string): IndexedPlace => ({
    id,
    range: { start: { line: 2, character: 0 }, end: { line: 2, character: 9 } },
    text: long,
    status: 'confirmed',
    isOrphaned: false,
  });
  const elsewhere = Array.from({ length: 5 }, (_, n): Appearance => ({
    article: `file:///${String(n)}.article`,
    title: `Bridge ${String(n)} opens after years of work`,
    mentions: [place('m1'), place('m2')],
    said: Array.from({ length: 4 }, (_, m) => ({ ...place(`q${String(m)}`), type: 'direct' })),
  }));
  const person = { ...BRENNER, mentions, aliases: Array.from({ length: 20 }, (_, n) => `Ada Brenner the ${String(n)}th`) };
  const set = {
    ...SET,
    people: [person],
    quotes: Array.from({ length: count }, (_, n) => ({
      ...quote(`q${String(n)}`, 'holds', { entity: person.id }),
      text: long.repeat(3),
    })),
  };
  let line = 0;
  const card = entityCard(set, person, () => ++line, 'm1', { elsewhere });
  const { value } = cardMarkdown(card, ARTICLE, 'hover');
  /** Without the addresses of links, and without entities and escapes. */
  const shown = value.replace(/\]\(<?(?:command|https):[^)]*\)/gu, ']').replace(/&\w+;|\\(?=[!-/:-@[-`{-~])/gu, '');

  const rowsOf = (block: string): number =>
    block
      .split('\\\n')
      .map((row) => Math.ceil(row.replace(/\$\([\w-]+\)|[[\]*]/gu, '').length / CHARACTERS))
      .reduce((sum, rows) => sum + rows);

  it('shows who it is, what they said, where else they are and what can be done without scrolling', () => {
    const blocks = shown.split('\n\n');
    const last = blocks.findIndex((block) => block.includes('Rename…'));
    assert.ok(last > 0);
    const seen = blocks.slice(0, last + 1);
    for (const part of ['**Ada Brenner**', 'Mayor', '**Said**', '**Also in**', 'Suggestion, 90% sure.', 'Confirm all 30'])
      assert.ok(
        seen.some((block) => block.includes(part)),
        `${part} is not in\n${seen.join('\n\n')}`,
      );
    const height = seen.reduce((sum, block) => sum + rowsOf(block) * LINE + SPACE, 0);
    assert.ok(height <= HIGHEST, `${String(height)} pixels:\n${seen.join('\n\n')}`);
  });

  it('leads to the view where there is more', () => {
    const more = [...value.matchAll(/\[([^\]]*)\]\(command:articleAnnotator\.revealInView\?([^)]*)\)/gu)];
    assert.deepEqual(
      more.map(([, label]) => label),
      ['and 24 more', 'and 28 more'],
    );
    for (const [, , query] of more)
      assert.deepEqual(JSON.parse(decodeURIComponent(query ?? '')), [ARTICLE.toString(), person.id]);
    assert.match(value, /and 3 more articles/u);
    const { isTrusted } = cardMarkdown(card, ARTICLE, 'hover');
    assert.ok(typeof isTrusted === 'object' && isTrusted.enabledCommands.includes('articleAnnotator.revealInView'));
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
