import assert from 'node:assert/strict';
import {
  annotateAll,
  annotateName,
  annotateQuote,
  type AnnotationSet,
  type ArticleSession,
  changeKind,
  confirm,
  confirmAll,
  type Desk,
  type Detection,
  editEntity,
  entitiesOf,
  mergeEntities,
  occurrencesOf,
  reattach,
  reject,
  remove,
  setSpeaker,
  type Span,
  splitMention,
  type SteppingSession,
  UndoBlocked,
  type UndoServices,
  UndoStack,
} from '../../../../src/core/index';
import { seed, SeededRandom } from '../seededRandom';
import { openSession, reopen, SIDECAR, type TestHost } from './testHost';

const TEXT = [
  'Harbour talks end',
  'Ada Okafor met Ben Cole of Marsh Lines on Monday. "We agreed on all of it," said Okafor.',
  'Cole left early. Marsh Lines declined to comment, and Cole said nothing.',
  '"It took a year," Okafor told the council. Dana Cole, who is not related, disagreed.',
  'Okafor and the Harbour Council will meet again. "Not soon," said a clerk.',
].join('\n\n');

/** Finds a few names and everything in marks, wherever they stand. */
function detect(text: string): Detection {
  const all = (words: RegExp) =>
    [...text.matchAll(words)].map(({ index, 0: found }) => ({ start: index, end: index + found.length }));
  const evidence = { origin: 'test', confidence: 0.9, why: 'Because.' };
  const entity = (kind: 'person' | 'organization', id: string, name: string) => ({
    id,
    kind,
    name,
    aliases: [],
    mentions: all(new RegExp(name, 'gu')).map((span) => ({ span, text: name, ...evidence })),
  });
  const named = [
    entity('person', 'okafor', 'Okafor'),
    entity('person', 'cole', 'Cole'),
    entity('organization', 'marsh', 'Marsh Lines'),
  ];
  const present = named.filter(({ mentions }) => mentions.length > 0);
  return {
    people: present.filter(({ kind }) => kind === 'person'),
    organizations: present.filter(({ kind }) => kind === 'organization'),
    quotes: all(/"[^"\n]+"/gu).map((span) => ({
      span,
      text: text.slice(span.start, span.end),
      type: 'direct' as const,
      content: span,
      speaker: present[0]?.kind === 'person' ? { entity: present[0].id, ...evidence } : null,
      ...evidence,
    })),
  };
}

/** What is stored, with its places, in an order that does not depend on ids of rejections. */
function storedIn(session: ArticleSession): unknown {
  const { people, organizations, quotes, rejected } = session.annotations;
  const byId = <T extends { readonly id: string }>(items: readonly T[]): readonly T[] =>
    [...items].filter(({ id }) => session.isStored(id)).sort((a, b) => (a.id < b.id ? -1 : 1));
  const entities = byId([...people, ...organizations]).map((entity) => ({ ...entity, mentions: byId(entity.mentions) }));
  const rejections = rejected.map(({ kind, text, scope, span }) => JSON.stringify([kind, text, scope, span])).sort();
  return { entities, quotes: byId(quotes), rejections };
}

/** One text in two sessions: in one somebody decides, in the other nobody does. */
interface Pair {
  readonly host: TestHost;
  readonly control: TestHost;
}

/**
 * Where a replacement puts what it swallows depends also on what is known of the text: these edits only insert or delete. Nor do they insert the words of an
 * annotation: one that is lost is found in such words, and who had taken it away then does not have it to be found.
 */
function edit({ host, control }: Pair, random: SeededRandom): void {
  const text = host.text.getText();
  const start = random.below(text.length);
  const words = random.pick(['', 'x', ' and so on', '\n\nThen all of them left. ', 'Moreover, ']);
  const deleted = words === '' ? Math.min(random.pick([1, 3, random.below(12)]), text.length - start) : 0;
  const change = { start, deleted, inserted: words.length };
  const next = text.slice(0, start) + words + text.slice(start + deleted);
  for (const each of [host, control]) each.text.change([change], next);
}

const settled = async ({ host, control }: Pair): Promise<void> => {
  await host.session.whenSettled();
  await control.session.whenSettled();
};

/** Something that a reader may do to an article as it is now. */
function randomOperation(session: ArticleSession, random: SeededRandom): (desk: Desk) => AnnotationSet {
  const { annotations, newId } = session;
  const text = session.getText();
  const mentions = entitiesOf(annotations).flatMap((entity) => entity.mentions);
  const ids = [...mentions, ...annotations.quotes].map(({ id }) => id);
  const entities = entitiesOf(annotations).map(({ id }) => id);
  const id = random.pick(['none', ...ids]);
  const entity = random.pick(['none', ...entities]);
  const place = (length: number): Span => {
    const start = random.below(Math.max(1, text.length - length));
    const end = Math.min(text.length, start + 1 + random.below(length));
    // Blanks alone cannot be marked.
    return text.slice(start, end).trim() === '' ? place(length) : { start, end };
  };
  const marked = (span: Span) => ({ span, text: text.slice(span.start, span.end) });
  const kind = random.pick(['person', 'organization'] as const);
  const name = `Name ${random.below(5)}`;
  const quote = random.pick(['none', ...annotations.quotes.map((each) => each.id)]);
  const place20 = marked(place(20));
  const place60 = marked(place(60));
  const some = ids.filter(() => random.below(3) === 0);
  return random.pick<(desk: Desk) => AnnotationSet>([
    (desk) => annotateName(desk, kind, place20, newId).stored,
    (desk) => annotateQuote(desk, place60, newId).stored,
    (desk) => annotateQuote(desk, growQuote(desk, quote, text) ?? place60, newId).stored,
    (desk) => confirm(desk, [id]),
    (desk) => confirm(desk, some),
    confirmAll,
    (desk) => reject(desk, [id], newId),
    (desk) => reject(desk, [entity], newId),
    (desk) => remove(desk, [id]),
    (desk) => remove(desk, some),
    (desk) => setSpeaker(desk, quote, random.pick([null, { text: 'a clerk' }, { entity }])),
    (desk) => editEntity(desk, entity, { name, role: random.pick(['', 'captain', 'clerk']) }),
    (desk) => mergeEntities(desk, entity, [random.pick(['none', ...entities])]),
    (desk) => splitMention(desk, id)?.stored ?? desk.stored,
    (desk) => changeKind(desk, random.pick([id, entity]), kind, newId),
    (desk) => reattach(desk, id, place20),
    (desk) => annotateAll(desk, entity, occurrencesOf(desk.view, text, entity).map(marked), newId).stored,
  ]);
}

/** A suggested quote with a word more: it is taken up, and moved. */
function growQuote({ view }: Desk, id: string, text: string): { readonly span: Span; readonly text: string } | undefined {
  const span = view.quotes.find((each) => each.id === id)?.span;
  if (!span || span.end + 4 > text.length) return undefined;
  const grown = { start: span.start, end: span.end + 4 };
  return { span: grown, text: text.slice(grown.start, grown.end) };
}

/** A stack that sessions share, which finds the session of an article as it is then. */
function sharedUndo(): UndoServices & { readonly sessions: Map<string, SteppingSession> } {
  const sessions = new Map<string, SteppingSession>();
  return {
    stack: new UndoStack(),
    held: new Map(),
    sessions,
    sessionOf: (uri) => {
      const session = sessions.get(uri);
      return session === undefined ? Promise.reject(new Error(`${uri} is gone.`)) : Promise.resolve(session);
    },
  };
}

async function openPair(uri: string, undo: UndoServices & { readonly sessions: Map<string, SteppingSession> }): Promise<Pair> {
  const host = await openSession(TEXT, { detect, uri, undo });
  const control = await openSession(TEXT, { detect, uri });
  undo.sessions.set(uri, host.session);
  // Some of it was decided long ago.
  const before = (desk: Desk): AnnotationSet =>
    confirm(desk, [entitiesOf(desk.view)[0]?.id ?? '', desk.view.quotes[0]?.id ?? '']);
  control.session.change(before);
  await control.session.whenSaved();
  const sidecar = control.files.contents.get(`${uri}.annotations.yaml`) ?? '';
  host.files.edit(`${uri}.annotations.yaml`, sidecar);
  await host.session.whenSettled();
  for (const { files } of [host, control]) files.isSlow = true;
  return { host, control };
}

/** Undoes or redoes a step, and before it what comes first elsewhere. @returns How many steps. */
async function stepOnce(stack: UndoStack, uri: string, way: 'undo' | 'redo'): Promise<number> {
  try {
    return (await stack[way](uri)) ? 1 : 0;
  } catch (error) {
    if (error instanceof UndoBlocked) return stepOnce(stack, error.uri, way);
    throw error;
  }
}

async function stepAll(stack: UndoStack, uri: string, way: 'undo' | 'redo'): Promise<number> {
  let steps = 0;
  for (let more = 1; more > 0; steps += more) more = await stepOnce(stack, uri, way);
  return steps;
}

describe('undo', () => {
  it('of a hundred steps over two articles, with edits in between, leaves what edits made of the start; redo brings all back', async function () {
    this.timeout(60_000);
    const random = new SeededRandom(seed);
    const context = `SEED=${seed}`;
    const undo = sharedUndo();
    const pairs = [await openPair('file:///a.article', undo), await openPair('file:///b.article', undo)] as const;
    let steps = 0;
    while (steps < 100) {
      for (const pair of pairs) if (random.below(4) === 0) edit(pair, random);
      if (random.below(8) === 0) for (const pair of pairs) await settled(pair);
      if (random.below(15) === 0)
        for (const { host, control } of pairs)
          [host, control].forEach(({ text }) => {
            text.save();
          });
      const [pair, other] = random.below(2) === 0 ? pairs : [pairs[1], pairs[0]];
      const both = random.below(5) === 0 ? [pair, other] : [pair];
      const parts = both.flatMap(({ host: { session } }) => session.changePart(randomOperation(session, random)) ?? []);
      undo.stack.push({ parts });
      steps += Math.sign(parts.length);
    }
    for (const pair of pairs) await settled(pair);
    const final = pairs.map(({ host }) => storedIn(host.session));
    let undone = 0;
    for (const { host } of pairs) undone += await stepAll(undo.stack, host.session.uri, 'undo');
    assert.equal(undone, steps, context);
    for (const pair of pairs) {
      await settled(pair);
      assert.deepEqual(storedIn(pair.host.session), storedIn(pair.control.session), context);
    }
    for (const { host } of pairs) await stepAll(undo.stack, host.session.uri, 'redo');
    for (const pair of pairs) await settled(pair);
    assert.deepEqual(
      pairs.map(({ host }) => storedIn(host.session)),
      final,
      context,
    );
  });

  /** Marks words of the open text as a person. */
  const mark = (session: ArticleSession, words: string): void => {
    const start = session.getText().indexOf(words);
    session.change(
      (desk) => annotateName(desk, 'person', { span: { start, end: start + words.length }, text: words }, session.newId).stored,
    );
  };

  const shown = (session: ArticleSession): readonly string[] =>
    entitiesOf(session.annotations)
      .flatMap(({ mentions }) => mentions)
      .map(({ text, span }) => `${text}: ${span === null ? 'lost' : session.getText().slice(span.start, span.end)}`);

  it('goes on where an article was closed, edited elsewhere and opened again', async () => {
    const undo = sharedUndo();
    const host = await openSession(TEXT, { undo, uri: 'file:///a.article' });
    undo.sessions.set('file:///a.article', host.session);
    mark(host.session, 'Ben Cole');
    mark(host.session, 'Dana Cole');
    const [ben] = entitiesOf(host.session.annotations).flatMap(({ mentions }) => mentions);
    host.session.change((desk) => remove(desk, [ben?.id ?? '']));
    await host.session.whenSaved();
    host.session.dispose();
    const edited = TEXT.replace('Harbour talks end', 'Harbour talks end after Ben Cole, senior, left');
    host.text.reload(edited);
    const session = await reopen(host, false, undefined, { undo });
    undo.sessions.set('file:///a.article', session);
    assert.deepEqual(shown(session), ['Dana Cole: Dana Cole']);
    assert.ok(await session.undo());
    assert.deepEqual(shown(session), ['Ben Cole: Ben Cole', 'Dana Cole: Dana Cole']);
    const place = entitiesOf(session.annotations)[0]?.mentions[0]?.span?.start;
    assert.equal(place, edited.indexOf('Ben Cole of'), 'where it was, not where the words stand first');
    assert.ok(await session.undo());
    assert.ok(await session.undo());
    assert.deepEqual([shown(session), session.canUndo], [[], false]);
    assert.ok(await session.redo());
    assert.deepEqual(shown(session), ['Ben Cole: Ben Cole']);
  });

  it('puts a quote that was marked anew back where it was, wherever its words stand now', async () => {
    const host = await openSession(TEXT, { detect });
    const { session } = host;
    const quote = session.annotations.quotes.find(({ text }) => text.includes('Not soon'));
    const start = quote?.span?.start ?? 0;
    session.change(
      (desk) => annotateQuote(desk, { span: { start, end: start + 12 }, text: '"Not soon," ' }, session.newId).stored,
    );
    session.change(
      (desk) => annotateQuote(desk, { span: { start, end: start + 17 }, text: '"Not soon," said ' }, session.newId).stored,
    );
    host.text.replace('Harbour talks', 'Long harbour talks');
    await session.undo();
    host.text.replace('Long harbour', 'Very long harbour');
    const stored = () => session.annotations.quotes.filter(({ id }) => session.isStored(id));
    const words = () => stored().map(({ span }) => span && session.getText().slice(span.start, span.end));
    assert.deepEqual(words(), ['"Not soon," ']);
    await session.redo();
    assert.deepEqual(words(), ['"Not soon," said ']);
  });

  it('goes along where the article is renamed', async () => {
    const undo = sharedUndo();
    const host = await openSession(TEXT, { undo, uri: 'file:///a/a.article' });
    mark(host.session, 'Ben Cole');
    mark(host.session, 'Dana Cole');
    await host.session.whenSaved();
    const renamed = 'file:///b/new.article';
    host.session.handOverUndo(renamed);
    host.session.dispose();
    assert.deepEqual([undo.stack.canUndo('file:///a/a.article'), undo.stack.canUndo(renamed)], [false, true]);
    const sidecar = host.files.contents.get('file:///a/a.article.annotations.yaml') ?? '';
    const { session } = await openSession(TEXT, { undo, uri: renamed, sidecar });
    undo.sessions.set(renamed, session);
    assert.ok(await session.undo());
    assert.deepEqual(shown(session), ['Ben Cole: Ben Cole']);
    assert.ok(await session.redo());
    assert.deepEqual(shown(session), ['Ben Cole: Ben Cole', 'Dana Cole: Dana Cole']);
    // A folder takes all in it along.
    undo.stack.moved('file:///b', 'file:///c');
    assert.ok(undo.stack.canUndo('file:///c/new.article'));
  });

  it('keeps what others wrote: only steps on the same are forgotten', async () => {
    const host = await openSession(TEXT);
    const { session, files } = host;
    mark(session, 'Ben Cole');
    mark(session, 'Dana Cole');
    await session.whenSaved();
    files.edit(SIDECAR, (files.contents.get(SIDECAR) ?? '').replace('name: Ben Cole', 'name: Ben Cole\n    role: captain'));
    await session.whenSettled();
    assert.ok(await session.undo());
    assert.deepEqual(shown(session), ['Ben Cole: Ben Cole']);
    assert.equal(session.canUndo, false);
    await session.whenSaved();
    assert.match(files.contents.get(SIDECAR) ?? '', /role: captain/u);
  });

  it('takes a step over two articles back from either, all or nothing', async () => {
    const undo = sharedUndo();
    const [a, b] = [
      await openSession(TEXT, { undo, uri: 'file:///a.article' }),
      await openSession(TEXT, { undo, uri: 'file:///b.article' }),
    ];
    for (const { session } of [a, b]) undo.sessions.set(session.uri, session);
    const operation =
      ({ session }: TestHost) =>
      (desk: Desk) => {
        const start = TEXT.indexOf('Ben Cole');
        return annotateName(desk, 'person', { span: { start, end: start + 8 }, text: 'Ben Cole' }, session.newId).stored;
      };
    undo.stack.push({ parts: [a, b].flatMap((host) => host.session.changePart(operation(host)) ?? []) });
    // What has nothing to do with it may come later.
    mark(b.session, 'Ada Okafor');
    assert.ok(await a.session.undo());
    assert.deepEqual([shown(a.session), shown(b.session)], [[], ['Ada Okafor: Ada Okafor']]);
    assert.ok(await b.session.redo());
    assert.deepEqual(shown(a.session), ['Ben Cole: Ben Cole']);
    // What has comes first.
    b.session.change((desk) => editEntity(desk, 'ben-cole', { role: 'captain' }));
    await assert.rejects(a.session.undo(), (error) => error instanceof UndoBlocked && error.uri === b.session.uri);
    assert.deepEqual(shown(a.session), ['Ben Cole: Ben Cole']);
    assert.ok((await b.session.undo()) && (await b.session.undo()));
    // Where one part cannot be stepped, none is.
    undo.sessions.delete(a.session.uri);
    await assert.rejects(b.session.undo(), /gone/u);
    assert.deepEqual([shown(b.session), b.session.canUndo], [['Ben Cole: Ben Cole'], true]);
  });
});
