import assert from 'node:assert/strict';
import {
  annotateName,
  annotateQuote,
  type ArticleSession,
  articleTitle,
  confirm,
  confirmAll,
  type Detection,
  editEntity,
  entitiesOf,
  reattach,
  remove,
  setSpeaker,
} from '../../../../src/core/index';
import { SIDECAR, openSession, reopen } from './testHost';

const TEXT = 'Talks end\n\nAda Okafor met Ben Cole on Monday. "We agreed on all of it," said Okafor.\n\nCole left early.\n';

/** Finds every "Ada Okafor" and "Cole", which is all that these tests need of a detector. */
function detect(text: string): Detection {
  const all = (words: string) =>
    [...text.matchAll(new RegExp(words, 'gu'))].map(({ index }) => ({ start: index, end: index + words.length }));
  const evidence = { origin: 'test', confidence: 0.9, why: 'Because.' };
  const entity = (id: string, name: string) => ({
    id,
    kind: 'person' as const,
    name,
    aliases: [],
    mentions: all(name).map((span) => ({ span, text: name, ...evidence })),
  });
  return {
    people: [entity('ada-okafor', 'Ada Okafor'), entity('cole', 'Cole')].filter(({ mentions }) => mentions.length > 0),
    organizations: [],
    quotes: [],
  };
}

const names = ({ annotations }: ArticleSession) =>
  entitiesOf(annotations).flatMap(({ mentions }) => mentions.map(({ text, status, state }) => `${text} ${status} ${state}`));

const wordsAt = (session: ArticleSession) =>
  [...entitiesOf(session.annotations).flatMap(({ mentions }) => mentions), ...session.annotations.quotes].map(({ span }) =>
    span === null ? null : session.getText().slice(span.start, span.end),
  );

const marked = (words: string) => ({
  span: { start: TEXT.indexOf(words), end: TEXT.indexOf(words) + words.length },
  text: words,
});

const confirmFirst = (session: ArticleSession) =>
  session.change((desk) => confirm(desk, [entitiesOf(desk.view)[0]?.mentions[0]?.id ?? '']));

describe('ArticleSession', () => {
  it('suggests what the detector finds and writes nothing by itself', async () => {
    const { session, files } = await openSession(TEXT, { detect });
    assert.deepEqual(names(session), ['Ada Okafor suggested exact', 'Cole suggested exact', 'Cole suggested exact']);
    assert.deepEqual(files.written, []);
    assert.equal(session.status.detection, 'done');
  });

  it('writes the sidecar on the first confirmed change, and reads the same back', async () => {
    const host = await openSession(TEXT, { detect });
    assert.equal(confirmFirst(host.session), true);
    await host.session.whenSaved();
    assert.equal(host.files.written.length, 1);
    assert.match(host.files.contents.get(SIDECAR) ?? '', /^version: 1\n/u);
    assert.match(host.files.contents.get(SIDECAR) ?? '', /at: 3:1-11, text: Ada Okafor/u);
    const again = await reopen(host);
    assert.deepEqual(names(again), ['Ada Okafor confirmed exact']);
  });

  it('follows edits of the text, and says what an edit touched', async () => {
    const { session, text } = await openSession(TEXT, { detect });
    session.change(confirmAll);
    text.replace('Talks end', 'Long talks end');
    assert.deepEqual(wordsAt(session), ['Ada Okafor', 'Cole', 'Cole']);
    const seen: string[] = [];
    session.onDidChange((change) => seen.push(change));
    text.replace('Okafor met', 'Okaforr met');
    assert.deepEqual(seen, ['places']);
    assert.deepEqual(names(session)[0], 'Ada Okafor confirmed changed');
  });

  it('keeps what was deleted as orphaned, and finds it when it comes back', async () => {
    const { session, text } = await openSession(TEXT, { detect });
    session.change((desk) => confirm(desk, [entitiesOf(desk.view)[0]?.mentions[0]?.id ?? '']));
    await session.whenSaved();
    text.replace('Ada Okafor met ', 'They met ');
    await session.whenSettled();
    assert.deepEqual(
      names(session).filter((name) => name.startsWith('Ada')),
      ['Ada Okafor confirmed orphaned'],
    );
    text.replace('They met ', 'Ada Okafor met ');
    await session.whenSettled();
    assert.deepEqual(wordsAt(session)[0], 'Ada Okafor');
  });

  it('undoes and redoes, also after the text was edited in between', async () => {
    const { session, text, files } = await openSession(TEXT, { detect });
    session.change(confirmAll);
    text.replace('Talks end', 'Very long talks end');
    assert.equal(await session.undo(), true);
    assert.deepEqual(
      names(session).map((name) => name.split(' ').at(-2)),
      ['suggested', 'suggested', 'suggested'],
    );
    assert.equal(await session.redo(), true);
    assert.deepEqual(wordsAt(session), ['Ada Okafor', 'Cole', 'Cole']);
    assert.equal(await session.redo(), false);
    await session.whenSaved();
    assert.match(files.contents.get(SIDECAR) ?? '', /at: 3:1-11, text: Ada Okafor/u);
  });

  it('describes the text on disk while the open one has unsaved edits', async () => {
    const { session, text, files } = await openSession(TEXT, { detect });
    text.replace('Talks end', 'First line\nTalks end');
    session.change(confirmAll);
    await session.whenSaved();
    assert.match(files.contents.get(SIDECAR) ?? '', /at: 3:1-11, text: Ada Okafor/u);
    text.save();
    await session.whenSaved();
    assert.match(files.contents.get(SIDECAR) ?? '', /at: 4:1-11, text: Ada Okafor/u);
  });

  it('keeps what is annotated in words that were never saved, and finds it after a crash', async () => {
    const host = await openSession(TEXT, { detect });
    host.text.replace('Talks end', 'Talks end, says Ada Okafor of Kano');
    await host.session.whenSettled();
    confirmFirst(host.session);
    await host.session.whenSaved();
    assert.match(host.files.contents.get(SIDECAR) ?? '', /state: orphaned/u);
    const again = await reopen(host, true);
    assert.deepEqual(wordsAt(again), ['Ada Okafor']);
    assert.equal(again.annotations.people[0]?.mentions[0]?.span?.start, host.text.getText().indexOf('Ada Okafor'));
    host.text.save();
    await again.whenSaved();
    assert.match(host.files.contents.get(SIDECAR) ?? '', /at: 1:17-27, text: Ada Okafor/u);
  });

  it('puts everything back where it was when the text is reverted', async () => {
    const { session, text } = await openSession(TEXT, { detect });
    session.change(confirmAll);
    await session.whenSaved();
    text.replace('Ada Okafor met Ben Cole', 'Nobody met');
    text.reload(TEXT);
    await session.whenSettled();
    assert.deepEqual(names(session), ['Ada Okafor confirmed exact', 'Cole confirmed exact', 'Cole confirmed exact']);
    assert.deepEqual(wordsAt(session), ['Ada Okafor', 'Cole', 'Cole']);
  });

  it('brings back what was edited or deleted as it was when the edit is undone, though the text is not what is on disk', async () => {
    const { session, text } = await openSession(TEXT, { detect });
    session.change(confirmAll);
    text.replace('Talks end', 'The talks end');
    const before = text.getText();
    const at = before.indexOf('Ada Okafor');
    // Two edits that are taken back at once, with a decision in between.
    text.change([{ start: at + 2, deleted: 0, inserted: 1 }], before.replace('Ada', 'Adda'));
    const edited = text.getText();
    session.change((desk) => setSpeaker(desk, desk.view.quotes[0]?.id ?? '', null));
    text.change([{ start: at - 1, deleted: 100, inserted: 0 }], edited.slice(0, at - 1) + edited.slice(at + 99));
    assert.deepEqual(wordsAt(session), [null, null, null]);
    const cut = text.getText();
    text.change([{ start: at - 1, deleted: 0, inserted: 99 }], before, true, 'undo');
    assert.deepEqual(names(session), ['Ada Okafor confirmed exact', 'Cole confirmed exact', 'Cole confirmed exact']);
    assert.deepEqual(wordsAt(session), ['Ada Okafor', 'Cole', 'Cole']);
    text.change([{ start: at - 1, deleted: 99, inserted: 0 }], cut, true, 'redo');
    assert.deepEqual(wordsAt(session), [null, null, null]);
  });

  it('goes on to say that a text was changed after it is saved', async () => {
    const { session, text, files } = await openSession(TEXT, { detect });
    confirmFirst(session);
    text.replace('Okaf', 'Okkaf');
    text.save();
    // The editor tells apart from the saving that the text is no longer dirty.
    text.change([], text.getText());
    assert.equal(names(session)[0], 'Ada Okafor confirmed changed');
    await session.whenSaved();
    assert.match(files.contents.get(SIDECAR) ?? '', /now: Ada Okkafor, .*state: changed/u);
    text.replace('Okkaf', 'Okaf');
    text.reload(files.contents.get(text.uri) ?? '');
    assert.equal(names(session)[0], 'Ada Okafor confirmed changed');
  });

  it('keeps what an edit made of a name while other things are decided, and takes it back with the edit', async () => {
    const { session, text } = await openSession(TEXT, { detect });
    confirmFirst(session);
    const at = TEXT.indexOf('Ada') + 2;
    text.change([{ start: at, deleted: 0, inserted: 1 }], TEXT.replace('Ada', 'Adda'));
    session.change(confirmAll);
    assert.equal(names(session)[0], 'Ada Okafor confirmed changed');
    text.change([{ start: at, deleted: 1, inserted: 0 }], TEXT, true, 'undo');
    assert.equal(names(session)[0], 'Ada Okafor confirmed exact');
  });

  it('offers places for an orphan, attaches it again and takes that back', async () => {
    const host = await openSession(TEXT, { detect });
    const { session, text, files } = host;
    session.change(confirmAll);
    await session.whenSaved();
    text.reload(
      TEXT.replace('Ada Okafor met', 'Her Excellency met').replace(
        'Cole left early.',
        'Cole left early. So did all who had come with Ada Okafor.',
      ),
    );
    await session.whenSettled();
    const id =
      session.annotations.people
        .flatMap(({ mentions }) => mentions)
        .find((mention) => mention.text === 'Ada Okafor' && mention.span === null)?.id ?? '';
    const [changed, other] = session.rankedPlaces(id);
    assert.deepEqual([changed?.text, other?.text].sort(), ['Ada Okafor', 'Her Excellency']);
    assert.ok(changed);
    assert.equal(session.lastPlace(id)?.start, TEXT.indexOf('Ada Okafor'));
    session.change((desk) => reattach(desk, id, changed));
    await session.whenSaved();
    assert.ok(wordsAt(session).includes(changed.text));
    assert.match(files.contents.get(SIDECAR) ?? '', new RegExp(`text: ${changed.text}, .*status: confirmed`, 'u'));
    await session.undo();
    await session.whenSaved();
    assert.ok(wordsAt(session).includes(null));
    assert.match(files.contents.get(SIDECAR) ?? '', /text: Ada Okafor, .*state: orphaned/u);
    await session.redo();
    await session.whenSaved();
    assert.ok(wordsAt(session).includes(changed.text));
    assert.ok(wordsAt(await reopen(host)).includes(changed.text));
  });

  it('follows annotations into what replaced them whole, as formatting does, and back', async () => {
    const { session, text } = await openSession(TEXT, { detect });
    session.change(confirmAll);
    text.replace('Talks end', 'The talks end');
    const before = text.getText();
    const after = before.replaceAll(' ', '  ').replace('left early', 'left late');
    text.change([{ start: 0, deleted: before.length, inserted: after.length }], after);
    assert.deepEqual(wordsAt(session), ['Ada  Okafor', 'Cole', 'Cole']);
    assert.deepEqual(names(session), ['Ada Okafor confirmed changed', 'Cole confirmed exact', 'Cole confirmed exact']);
    text.change([{ start: 0, deleted: after.length, inserted: before.length }], before, true, 'undo');
    assert.deepEqual(wordsAt(session), ['Ada Okafor', 'Cole', 'Cole']);
    assert.equal(names(session)[0], 'Ada Okafor confirmed exact');
  });

  it('orphans everything when another article takes the place of this one', async () => {
    const { session, text } = await openSession(TEXT, { detect });
    session.change(confirmAll);
    await session.whenSaved();
    text.reload('Rain again\n\nAda Okafor was seen in Kano, where Cole lives. “It is wet,” said somebody else there.\n');
    assert.deepEqual(wordsAt(session).slice(0, 3), [null, null, null]);
  });

  it('finds annotations again when the file was changed by others', async () => {
    const { session, text } = await openSession(TEXT, { detect });
    session.change(confirmAll);
    await session.whenSaved();
    text.reload(
      TEXT.replace('Talks end\n\n', 'By our staff\n\nTalks end after midnight\n\n').replace('Cole left early.', 'The end.'),
    );
    await session.whenSettled();
    assert.deepEqual(wordsAt(session), ['Ada Okafor', 'Cole', null]);
  });

  it('finds annotations again by context after an edit elsewhere while it was closed', async () => {
    const host = await openSession(TEXT, { detect });
    host.session.change(confirmAll);
    await host.session.whenSaved();
    const changed = `A new first paragraph about Cole.\n\n${TEXT}`;
    const later = await openSession(changed, { sidecar: host.files.contents.get(SIDECAR) ?? '' });
    assert.deepEqual(wordsAt(later.session), ['Ada Okafor', 'Cole', 'Cole']);
    assert.ok((later.session.annotations.people[1]?.mentions[0]?.span?.start ?? 0) > changed.indexOf('Ada Okafor'));
  });

  it('compares with the text that the sidecar was written for, where that is known', async () => {
    const host = await openSession(TEXT, { detect });
    host.session.change(confirmAll);
    await host.session.whenSaved();
    const sidecar = host.files.contents.get(SIDECAR) ?? '';
    // A name that was corrected is found by a comparison only: its words alone are not there.
    const changed = TEXT.replace('Ada Okafor', 'Adah Okafor').replace('Talks end', 'Long talks end');
    const known = await openSession(changed, { sidecar, snapshots: host.snapshots });
    assert.deepEqual(wordsAt(known.session), ['Adah Okafor', 'Cole', 'Cole']);
    assert.equal(names(known.session)[0], 'Ada Okafor confirmed changed');
    const unknown = await openSession(changed, { sidecar });
    assert.deepEqual(wordsAt(unknown.session), ['Cole', 'Cole', null]);
    // A snapshot that is not the text that it is said to be is of no use.
    const [hash = ''] = host.snapshots.texts.keys();
    host.snapshots.texts.set(hash, changed);
    const wrong = await openSession(changed, { sidecar, snapshots: host.snapshots });
    assert.deepEqual(wordsAt(wrong.session), ['Cole', 'Cole', null]);
  });

  it('finds what was lost in the text that the sidecar was written for, when it is back', async () => {
    const host = await openSession(TEXT, { detect });
    host.session.change(confirmAll);
    await host.session.whenSaved();
    host.text.replace('Cole left early.', 'All left.');
    host.text.save();
    await host.session.whenSaved();
    assert.match(host.files.contents.get(SIDECAR) ?? '', /state: orphaned/u);
    const later = await openSession(`${TEXT}\nThe end.\n`, {
      sidecar: host.files.contents.get(SIDECAR) ?? '',
      snapshots: host.snapshots,
    });
    assert.deepEqual(wordsAt(later.session), ['Ada Okafor', 'Cole', 'Cole']);
  });

  it('suggests nothing in an article of another language, as its sidecar says or else by its words', async () => {
    const saying = (language: string): string => `version: 1\narticle: { language: ${language} }\n`;
    const { session, files } = await openSession(TEXT, { detect, sidecar: saying('de-AT') });
    assert.deepEqual([names(session), session.status.detection], [[], 'off']);
    files.edit(SIDECAR, saying('en-GB'));
    await session.whenSettled();
    assert.equal(names(session).length, 3);
    session.configure({ minConfidence: 0, detects: false });
    await session.whenSettled();
    assert.deepEqual([names(session).length, session.status.detection], [3, 'done']);
    files.edit(SIDECAR, 'version: 1\n');
    await session.whenSettled();
    assert.deepEqual([names(session), session.status.detection], [[], 'off']);
    session.configure({ minConfidence: 0, detects: true });
    await session.whenSettled();
    assert.equal(names(session).length, 3);
  });

  it('picks up a sidecar that was changed by hand', async () => {
    const { session, files } = await openSession(TEXT, { detect });
    session.change(confirmAll);
    await session.whenSaved();
    files.edit(SIDECAR, (files.contents.get(SIDECAR) ?? '').replace('name: Cole', 'name: Benjamin Cole'));
    await session.whenSettled();
    assert.deepEqual(
      session.annotations.people.map(({ name }) => name),
      ['Ada Okafor', 'Benjamin Cole'],
    );
  });

  it('misses nothing that others write while the sidecar is first read', async () => {
    const host = await openSession(TEXT);
    const { files } = host;
    const by = (words: string): string =>
      `version: 1\nquotes:\n  - { id: qaaaaaaaa, at: 3:37-3:50, text: ${words}, type: indirect }\n`;
    files.contents.set(SIDECAR, by('first'));
    const read = files.read.bind(files);
    let isFirst = true;
    files.read = async (uri) => {
      const result = await read(uri);
      if (uri === SIDECAR && isFirst) {
        isFirst = false;
        files.edit(SIDECAR, by('second'));
      }
      return result;
    };
    const session = await reopen(host);
    assert.deepEqual(
      session.annotations.quotes.map((quote) => quote.text),
      ['second'],
    );
  });

  it('keeps comments and unknown keys that people wrote', async () => {
    const { session, files } = await openSession(TEXT, { detect });
    session.change((desk) => confirm(desk, ['ada-okafor']));
    await session.whenSaved();
    const edited = (files.contents.get(SIDECAR) ?? '').replace(
      'name: Ada Okafor',
      'name: Ada Okafor # checked with her office\n    phone: "0803"',
    );
    files.edit(SIDECAR, edited);
    await session.whenSettled();
    session.change((desk) => confirm(desk, ['cole']));
    await session.whenSaved();
    assert.match(files.contents.get(SIDECAR) ?? '', /name: Ada Okafor # checked with her office\n {4}phone: "0803"/u);
    assert.match(files.contents.get(SIDECAR) ?? '', /text: Cole/u);
  });

  it('never writes over a sidecar that does not parse, and goes on once it is mended', async () => {
    const broken = 'version: 1\npeople: [\n';
    const { session, files } = await openSession(TEXT, { detect, sidecar: broken });
    assert.equal(session.readOnly, 'invalid');
    assert.equal(session.change(confirmAll), false);
    assert.equal(files.contents.get(SIDECAR), broken);
    assert.ok(session.status.sidecar.kind === 'invalid' && session.status.sidecar.problems.length > 0);
    files.edit(SIDECAR, 'version: 1\n');
    await session.whenSettled();
    assert.equal(session.readOnly, undefined);
    assert.equal(session.change(confirmAll), true);
  });

  it('leaves a sidecar of a newer version alone', async () => {
    const { session } = await openSession(TEXT, { detect, sidecar: 'version: 2\n' });
    assert.equal(session.readOnly, 'newer');
  });

  it('writes no sidecar that it could not read again, and goes on once that is taken back', async () => {
    const { session, files } = await openSession(TEXT, { detect });
    session.change((desk) => confirm(desk, ['cole']));
    await session.whenSaved();
    const written = files.contents.get(SIDECAR);
    session.change((desk) => editEntity(desk, 'cole', { notes: 'so much '.repeat(1_200_000) }));
    await session.whenSaved();
    assert.equal(
      session.status.saveError?.message,
      'The annotations file would hold more than can be read again: 8 MB, or about 20,000 mentions.',
    );
    assert.equal(files.contents.get(SIDECAR), written);
    assert.equal(session.readOnly, undefined);
    assert.ok(await session.undo());
    await session.whenSaved();
    assert.equal(session.status.saveError, undefined);
    assert.equal(files.contents.get(SIDECAR), written);
  });

  it('says why a sidecar cannot be read', async () => {
    const { session, files } = await openSession(TEXT, { detect });
    files.unreadable = 'It is a folder.';
    await session.reload();
    assert.equal(session.readOnly, 'unreadable');
  });

  it('keeps a change that cannot be saved, and saves it with the next', async () => {
    const { session, files } = await openSession(TEXT, { detect });
    files.failure = new Error('read-only');
    session.change((desk) => confirm(desk, ['ada-okafor']));
    await session.whenSaved();
    assert.equal(session.status.saveError?.message, 'read-only');
    assert.deepEqual(names(session)[0], 'Ada Okafor confirmed exact');
    files.failure = undefined;
    session.change((desk) => confirm(desk, ['cole']));
    await session.whenSaved();
    assert.equal(session.status.saveError, undefined);
    assert.match(files.contents.get(SIDECAR) ?? '', /Ada Okafor[^]*Cole/u);
  });

  it('joins a change on disk with one that was made at the same time', async () => {
    const { session, files } = await openSession(TEXT, { detect });
    session.change((desk) => confirm(desk, ['ada-okafor']));
    await session.whenSaved();
    const other = (files.contents.get(SIDECAR) ?? '').replace('name: Ada Okafor', 'name: Ada Okafor\n    role: mediator');
    files.contents.set(SIDECAR, other);
    session.change((desk) => confirm(desk, ['cole']));
    await session.whenSaved();
    assert.match(files.contents.get(SIDECAR) ?? '', /role: mediator/u);
    assert.match(files.contents.get(SIDECAR) ?? '', /text: Cole/u);
  });

  it('cannot annotate what has nowhere to save', async () => {
    const { session } = await openSession(TEXT, { detect, savable: false });
    assert.equal(session.readOnly, 'nowhereToSave');
    assert.equal(names(session).length, 3);
  });

  it('shows the annotations of a text that can only be read, and changes none', async () => {
    const host = await openSession(TEXT, { detect });
    host.session.change((desk) => confirm(desk, ['ada-okafor']));
    await host.session.whenSaved();
    host.text.isWritable = false;
    const session = await reopen(host);
    assert.deepEqual(names(session), ['Ada Okafor confirmed exact']);
    assert.equal(session.change(confirmAll), false);
    host.text.isWritable = true;
  });

  it('carries quotes with speaker, cue and content through the file', async () => {
    const host = await openSession(TEXT, { detect });
    const { session } = host;
    session.change((desk) => annotateQuote(desk, marked('"We agreed on all of it,"'), session.newId).stored);
    const quoteId = session.annotations.quotes[0]?.id ?? '';
    session.change((desk) => setSpeaker(desk, quoteId, { entity: 'ada-okafor' }));
    await session.whenSaved();
    const again = await reopen(host);
    assert.deepEqual(
      again.annotations.quotes.map(({ id, text, speaker }) => [id, text, speaker]),
      [[quoteId, '"We agreed on all of it,"', { entity: 'ada-okafor' }]],
    );
  });

  it('names with emoji, combining marks and right-to-left letters keep their places', async () => {
    const text = 'Talks 😊\r\n\r\nZoe\u0301 met محمد العلي and 👩‍👧 Ünal.\r\n';
    const host = await openSession(text);
    for (const words of ['Zoe\u0301', 'محمد العلي', 'Ünal']) {
      const start = text.indexOf(words);
      host.session.change(
        (desk) =>
          annotateName(desk, 'person', { span: { start, end: start + words.length }, text: words }, host.session.newId).stored,
      );
    }
    await host.session.whenSaved();
    assert.match(host.files.contents.get(SIDECAR) ?? '', /newline: crlf/u);
    const again = await reopen(host);
    assert.deepEqual(wordsAt(again), ['Zoe\u0301', 'محمد العلي', 'Ünal']);
  });

  it('takes the beginning of a long first line for the title, cut between words and never inside a character', () => {
    assert.equal(articleTitle('\n  Talks end \nAda spoke.\n'), 'Talks end');
    const title = articleTitle(`${'Talks go on '.repeat(20)}\n`);
    assert.match(title, /^Talks go on .{150,188} (?:Talks|go|on) …$/u);
    assert.doesNotMatch(articleTitle('😀'.repeat(150)), /\p{Surrogate}/u);
    assert.doesNotMatch(articleTitle(`a${'😀'.repeat(150)}`), /\p{Surrogate}/u);
  });

  it('keeps a title that was corrected by hand', async () => {
    const { session, files } = await openSession(TEXT, { detect });
    session.change((desk) => confirm(desk, ['ada-okafor']));
    await session.whenSaved();
    files.edit(SIDECAR, (files.contents.get(SIDECAR) ?? '').replace('title: Talks end', 'title: The end of the talks'));
    await session.whenSettled();
    session.change((desk) => confirm(desk, ['cole']));
    await session.whenSaved();
    assert.match(files.contents.get(SIDECAR) ?? '', /title: The end of the talks/u);
  });

  it('knows what is stored and what can be undone', async () => {
    const { session } = await openSession(TEXT, { detect });
    assert.deepEqual([session.canUndo, session.isStored('ada-okafor'), session.isStored('cole')], [false, false, false]);
    session.change((desk) => confirm(desk, ['ada-okafor']));
    assert.deepEqual([session.canUndo, session.isStored('ada-okafor'), session.isStored('cole')], [true, true, false]);
    await session.undo();
    assert.deepEqual([session.canUndo, session.canRedo, session.isStored('ada-okafor')], [false, true, false]);
  });

  it('removing everything leaves a valid, empty sidecar', async () => {
    const { session, files } = await openSession(TEXT, { detect });
    session.change((desk) => confirm(desk, ['ada-okafor']));
    session.change((desk) => remove(desk, ['ada-okafor']));
    await session.whenSaved();
    assert.doesNotMatch(files.contents.get(SIDECAR) ?? '', /Ada Okafor/u);
    assert.equal(session.status.sidecar.kind, 'valid');
  });
});
