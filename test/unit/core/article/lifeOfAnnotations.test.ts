import assert from 'node:assert/strict';
import {
  annotateName,
  annotateQuote,
  type ArticleSession,
  entitiesOf,
  parseSidecar,
  remove,
  type Span,
} from '../../../../src/core/index';
import { MemorySnapshots, openSession, reopen, SIDECAR, type TestHost } from './testHost';

const TEXT = 'Talks end\n\nAda Okafor met Ben Cole on Monday.\n\nCole left early.\n';

/** Marks words of the open text as a person. */
function mark(session: ArticleSession, words: string, newId = session.newId): void {
  const start = session.getText().indexOf(words);
  assert.ok(start >= 0, words);
  const marked = { span: { start, end: start + words.length }, text: words };
  assert.ok(session.change((desk) => annotateName(desk, 'person', marked, newId).stored));
}

/** Each mention as `text@where it is now`, `lost` where it is not in the text. */
const shown = (session: ArticleSession): readonly string[] =>
  entitiesOf(session.annotations)
    .flatMap(({ mentions }) => mentions.map(({ text, span }) => `${text}@${span === null ? 'lost' : String(span.start)}`))
    .sort();

/** What is expected to be shown of words: where they are in a text. */
const at = (text: string, ...words: readonly string[]): readonly string[] =>
  words.map((each) => `${each}@${text.includes(each) ? String(text.indexOf(each)) : 'lost'}`).sort();

const sidecar = ({ files }: TestHost): string => files.contents.get(SIDECAR) ?? '';

/** An article with an annotation in the text on disk, then unsaved edits, then one in words that were never saved. */
async function editedArticle(): Promise<TestHost & { readonly edited: string }> {
  const host = await openSession(TEXT);
  mark(host.session, 'Ben Cole');
  host.text.replace('Talks end', 'Talks end, says Cleo Marsh of Kano');
  mark(host.session, 'Cleo Marsh');
  mark(host.session, 'Ada Okafor');
  await host.session.whenSaved();
  return { ...host, edited: host.text.getText() };
}

const ALL = ['Ada Okafor', 'Ben Cole', 'Cleo Marsh'];

// The table of docs/sidecar.md, "Unsaved text", row by row.
describe('what becomes of annotations', () => {
  it('while the text has unsaved edits: the file describes the text on disk, and has all of them', async () => {
    const host = await editedArticle();
    const parsed = parseSidecar(sidecar(host));
    assert.ok(parsed.kind === 'valid');
    const mentions = new Map(parsed.content.people.flatMap((person) => (person.mentions ?? []).map((each) => [each.text, each])));
    assert.deepEqual([mentions.get('Ben Cole')?.at, mentions.get('Ada Okafor')?.at], ['3:16-24', '3:1-11']);
    assert.equal(mentions.get('Cleo Marsh')?.state, 'orphaned');
    assert.deepEqual(shown(host.session), at(host.edited, ...ALL));
  });

  it('at a save: the file describes the new text', async () => {
    const host = await editedArticle();
    host.text.save();
    await host.session.whenSaved();
    assert.doesNotMatch(sidecar(host), /orphaned/u);
    const later = await openSession(host.edited, { sidecar: sidecar(host) });
    assert.deepEqual(shown(later.session), at(host.edited, ...ALL));
  });

  it('at a close without saving: those in the text on disk stay where they are, the others are kept as orphans', async () => {
    const host = await editedArticle();
    host.session.dispose();
    const later = await openSession(TEXT, { sidecar: sidecar(host) });
    assert.deepEqual(shown(later.session), at(TEXT, ...ALL));
    // And found when somebody writes the words again.
    const rewritten = await openSession(host.edited, { sidecar: sidecar(host) });
    assert.deepEqual(shown(rewritten.session), at(host.edited, ...ALL));
  });

  it('at a close right after a decision: it is saved all the same', async () => {
    const host = await openSession(TEXT);
    mark(host.session, 'Ben Cole');
    host.session.dispose();
    await host.session.whenSaved();
    assert.match(sidecar(host), /text: Ben Cole/u);
  });

  it('at a revert: as at a close without saving', async () => {
    const host = await editedArticle();
    host.text.reload(TEXT);
    await host.session.whenSettled();
    assert.deepEqual(shown(host.session), at(TEXT, ...ALL));
    host.text.save();
    await host.session.whenSaved();
    assert.match(sidecar(host), /Cleo Marsh/u);
  });

  it('at a hot exit and reload: all are found in the text that comes back with its edits', async () => {
    const host = await editedArticle();
    host.session.dispose();
    const again = await reopen(host, true);
    assert.deepEqual(shown(again), at(host.edited, ...ALL));
    host.text.save();
    await again.whenSaved();
    assert.doesNotMatch(sidecar(host), /orphaned/u);
  });

  it('when the text is saved while annotations are being written: the file describes the saved text', async () => {
    const host = await editedArticle();
    mark(host.session, 'Kano');
    host.text.save();
    await host.session.whenSaved();
    const later = await openSession(host.edited, { sidecar: sidecar(host) });
    assert.deepEqual(shown(later.session), at(host.edited, ...ALL, 'Kano'));
    assert.doesNotMatch(sidecar(host), /state:/u);
  });

  it('when others change the file while the text has unsaved edits: everybody’s are there, in their places', async () => {
    const host = await editedArticle();
    const other = await openSession(TEXT, { sidecar: sidecar(host) });
    mark(other.session, 'Monday', () => 'elsewhere');
    await other.session.whenSaved();
    host.files.contents.set(SIDECAR, sidecar(other));
    mark(host.session, 'Kano');
    await host.session.whenSaved();
    assert.deepEqual(shown(host.session), at(host.edited, ...ALL, 'Kano', 'Monday'));
    host.text.save();
    await host.session.whenSaved();
    const later = await openSession(host.edited, { sidecar: sidecar(host) });
    assert.deepEqual(shown(later.session), at(host.edited, ...ALL, 'Kano', 'Monday'));
  });

  it('when the text is saved while the file is being read: the file describes the saved text', async () => {
    const snapshots = new SnapshotsWithHook();
    const host = await openSession(TEXT, { snapshots });
    mark(host.session, 'Ben Cole');
    await host.session.whenSettled();
    const saved = TEXT.replace('Talks end', 'Talks end\n\nA correction.');
    snapshots.onNextWrite = () => {
      host.text.replace('Talks end', 'Talks end\n\nA correction.');
      host.text.save();
    };
    host.files.edit(SIDECAR, sidecar(host).replace('name: Ben Cole', 'name: Benjamin Cole'));
    await host.session.whenSettled();
    assert.equal(snapshots.onNextWrite, undefined);
    assert.deepEqual(shown(host.session), at(saved, 'Ben Cole'));
    assert.match(sidecar(host), /name: Benjamin Cole[^]*at: 5:16-24, text: Ben Cole/u);
    const later = await openSession(saved, { sidecar: sidecar(host) });
    assert.deepEqual(shown(later.session), at(saved, 'Ben Cole'));
  });

  it('when the editor tells that the text is no longer dirty before it tells of the save: no place is written that is in neither text', async () => {
    const host = await editedArticle();
    host.files.contents.set(host.text.uri, host.edited);
    host.text.change([], host.edited, false);
    mark(host.session, 'Kano');
    await host.session.whenSaved();
    assert.match(sidecar(host), /at: 3:16-24, text: Ben Cole/u);
    host.text.save();
    await host.session.whenSaved();
    const later = await openSession(host.edited, { sidecar: sidecar(host) });
    assert.deepEqual(shown(later.session), at(host.edited, ...ALL, 'Kano'));
  });

  it('when somebody changes the words of one by hand: it is lost, not left where the old words are', async () => {
    const host = await openSession(TEXT);
    mark(host.session, 'Ben Cole');
    await host.session.whenSettled();
    host.files.edit(SIDECAR, sidecar(host).replace('text: Ben Cole', 'text: Rosa Lindgren'));
    await host.session.whenSettled();
    assert.deepEqual(shown(host.session), ['Rosa Lindgren@lost']);
  });

  it('when words are typed before one at the very beginning and behind it, and others change the file meanwhile', async () => {
    const text = TEXT.replace('Talks end', 'Harbour deal agreed');
    const host = await openSession(text);
    mark(host.session, 'Harbour deal');
    mark(host.session, 'Ben Cole');
    await host.session.whenSettled();
    const byline = text.indexOf('Ada');
    const edited = `New: ${text.slice(0, byline)}By our reporter\n\n${text.slice(byline)}`;
    // Last place first, as an editor states two edits made at once.
    const changes = [
      { start: byline, deleted: 0, inserted: 17 },
      { start: 0, deleted: 0, inserted: 5 },
    ];
    host.text.change(changes, edited);
    assert.deepEqual(shown(host.session), at(edited, 'Harbour deal', 'Ben Cole'));
    host.files.edit(SIDECAR, `# A note.\n${sidecar(host)}`);
    await host.session.whenSettled();
    assert.deepEqual(shown(host.session), at(edited, 'Harbour deal', 'Ben Cole'));
    // Nor is it lost where it is read for the first time into the edited text, whose words around it are others.
    const again = await reopen(host, true);
    assert.deepEqual(shown(again), at(edited, 'Harbour deal', 'Ben Cole'));
    host.text.save();
    await again.whenSaved();
    assert.match(sidecar(host), /at: 1:6-18, text: Harbour deal/u);
  });
});

/** Two lines of one text that are the same. */
const TWIN = 'In the long and rather uneventful afternoon the prize went to Kim of the visiting team, who thanked everybody.\n';

describe('words that stand twice', () => {
  const text = `Results\n${TWIN}Between them stood this.\n${TWIN}The end.\n`;
  const [first, second] = [text.indexOf('Kim'), text.lastIndexOf('Kim')];
  const cut = text.slice(0, text.lastIndexOf(TWIN)) + text.slice(text.lastIndexOf(TWIN) + TWIN.length);

  async function markedSecond(): Promise<TestHost> {
    const host = await openSession(text);
    const marked = { span: { start: second, end: second + 3 }, text: 'Kim' };
    host.session.change((desk) => annotateName(desk, 'person', marked, host.session.newId).stored);
    await host.session.whenSaved();
    return host;
  }

  it('are not taken for the ones that were cut, here or by others, nor after a save', async () => {
    const host = await markedSecond();
    host.text.change([{ start: text.lastIndexOf(TWIN), deleted: TWIN.length, inserted: 0 }], cut);
    await host.session.whenSettled();
    assert.deepEqual(shown(host.session), ['Kim@lost']);
    host.text.save();
    await host.session.whenSettled();
    host.text.replace('The end.', 'The very end.');
    await host.session.whenSettled();
    assert.deepEqual(shown(host.session), ['Kim@lost']);

    const other = await markedSecond();
    other.text.reload(cut);
    await other.session.whenSettled();
    assert.deepEqual(shown(other.session), ['Kim@lost']);
  });

  it('are found again each at its own place', async () => {
    const host = await markedSecond();
    mark(host.session, 'Kim');
    host.text.change([{ start: text.lastIndexOf(TWIN), deleted: TWIN.length, inserted: 0 }], cut);
    await host.session.whenSettled();
    assert.deepEqual(shown(host.session), [`Kim@${String(first)}`, 'Kim@lost']);
    host.text.change([{ start: text.lastIndexOf(TWIN), deleted: 0, inserted: TWIN.length }], text);
    await host.session.whenSettled();
    assert.deepEqual(shown(host.session), [`Kim@${String(second)}`, `Kim@${String(first)}`].sort());
  });
});

describe('an article that is emptied, saved and filled again', () => {
  /** A quote with everything that has a place; the file has it as a hand wrote it, but for the words around it. */
  const text = 'Talks end\n\nAda said on Monday that it was "a very good day" for the town. Ben Cole left. Ada left.\n';
  const quoted = `version: 1
quotes:
  - id: q1
    at: 3:32-49
    text: '"a very good day"'
    before: 'Ada said on Monday that it was '
    after: ' for the town. Ben Cole left. Ad'
    type: mixed
    content: { at: 3:25-62, text: 'it was "a very good day" for the town' }
    cue: { at: 3:5-9, text: said }
    status: confirmed
`;

  async function filled(isLookedAt: boolean): Promise<TestHost> {
    const host = await openSession(text, { sidecar: quoted });
    mark(host.session, 'Ben Cole');
    mark(host.session, 'Ada');
    await host.session.whenSaved();
    host.text.change([{ start: 0, deleted: text.length, inserted: 0 }], '');
    host.text.save();
    await host.session.whenSaved();
    assert.match(sidecar(host), /content: \{ at: 3:25-62, [^]*cue: \{ at: 3:5-9, text: said \}\n {4}state: orphaned/u);
    host.text.change([{ start: 0, deleted: 0, inserted: text.length }], text);
    if (isLookedAt) await host.session.whenSettled();
    host.text.save();
    await host.session.whenSaved();
    return host;
  }

  for (const isLookedAt of [true, false]) {
    it(`has everything where it was, also when it is saved ${isLookedAt ? 'later' : 'at once'}`, async () => {
      const host = await filled(isLookedAt);
      assert.deepEqual(shown(host.session), at(text, 'Ada', 'Ben Cole'));
      assert.doesNotMatch(sidecar(host), /orphaned/u);
      const { session } = await openSession(text, { sidecar: sidecar(host) });
      assert.deepEqual(shown(session), at(text, 'Ada', 'Ben Cole'));
      const [quote] = session.annotations.quotes;
      const wordsAt = (span: Span | null | undefined) => (span ? text.slice(span.start, span.end) : undefined);
      assert.deepEqual([quote?.span, quote?.content, quote?.cue?.span].map(wordsAt), [
        '"a very good day"',
        'it was "a very good day" for the town',
        'said',
      ]);
    });
  }
});

describe('a text with line ends of Windows', () => {
  it('has quotes of several lines, which are the same in a checkout with other line ends', async () => {
    const words = '"We worked all night.\r\n\r\nThen we left."';
    const text = `Talks end\r\n\r\nKim said: ${words} It was late.\r\n`;
    const host = await openSession(text);
    const start = text.indexOf(words);
    const marked = { span: { start, end: start + words.length }, text: words };
    host.session.change((desk) => annotateQuote(desk, marked, host.session.newId).stored);
    await host.session.whenSaved();
    assert.doesNotMatch(sidecar(host), /\\r/u);
    const source = sidecar(host);
    host.text.save();
    await host.session.whenSaved();
    assert.equal(sidecar(host), source);
    for (const other of [text, text.replaceAll('\r\n', '\n')]) {
      // Without what stands around it: the place alone has to be enough.
      const { session } = await openSession(other, { sidecar: source.replace(/ {4}(?:before|after): .*\n/gu, '') });
      const [quote] = session.annotations.quotes;
      assert.deepEqual(
        [quote?.state, quote?.span && other.slice(quote.span.start, quote.span.end).replaceAll('\r\n', '\n')],
        ['exact', words.replaceAll('\r\n', '\n')],
      );
    }
  });
});

describe('what could not be saved', () => {
  /** Ada Okafor is in the file; that she was removed and Ben Cole marked is not. */
  async function unsavedArticle(isDirty: boolean): Promise<TestHost> {
    const host = await openSession(TEXT);
    mark(host.session, 'Ada Okafor');
    await host.session.whenSaved();
    if (isDirty) host.text.replace('Talks end', 'Talks end, says Cleo Marsh of Kano');
    host.files.failure = new Error('EROFS');
    const [ada] = entitiesOf(host.session.annotations).flatMap(({ mentions }) => mentions);
    host.session.change((desk) => remove(desk, [ada?.id ?? '']));
    mark(host.session, 'Ben Cole');
    await host.session.whenSaved();
    assert.equal(host.session.status.saveError?.message, 'EROFS');
    return host;
  }

  for (const isDirty of [false, true]) {
    it(`goes with the article to another place, its text ${isDirty ? 'edited' : 'saved'}`, async () => {
      const host = await unsavedArticle(isDirty);
      const work = host.session.unsavedWork;
      assert.ok(work);
      host.session.dispose();
      host.files.failure = undefined;
      const again = await reopen(host, isDirty, work);
      assert.deepEqual(shown(again), at(host.text.getText(), 'Ben Cole'));
      assert.equal(again.unsavedWork, undefined);
      assert.match(sidecar(host), /text: Ben Cole/u);
      assert.doesNotMatch(sidecar(host), /Ada Okafor, |disputed/u);
      const later = await openSession(TEXT, { sidecar: sidecar(host) });
      assert.deepEqual(shown(later.session), at(TEXT, 'Ben Cole'));
    });
  }

  it('stands at its words in a text that was closed without its edits, and opened again', async () => {
    const host = await unsavedArticle(true);
    const work = host.session.unsavedWork;
    host.session.dispose();
    host.text.session = undefined;
    host.text.reload(TEXT);
    host.files.failure = undefined;
    const again = await reopen(host, false, work);
    assert.deepEqual(shown(again), at(TEXT, 'Ben Cole'));
    assert.match(sidecar(host), /text: Ben Cole/u);
    const later = await openSession(TEXT, { sidecar: sidecar(host) });
    assert.deepEqual(shown(later.session), at(TEXT, 'Ben Cole'));
  });

  it('is joined with what others wrote at that place, and goes on while it still cannot be saved', async () => {
    const host = await unsavedArticle(false);
    host.session.dispose();
    const work = host.session.unsavedWork;
    const other = await openSession(TEXT, { sidecar: sidecar(host) });
    mark(other.session, 'Monday', () => 'elsewhere');
    await other.session.whenSaved();
    host.files.contents.set(SIDECAR, sidecar(other));
    const again = await reopen(host, false, work);
    assert.equal(again.status.saveError?.message, 'EROFS');
    assert.deepEqual(shown(again), at(TEXT, 'Ben Cole', 'Monday'));
    assert.ok(again.unsavedWork);
    host.files.failure = undefined;
    const third = await reopen(host, false, again.unsavedWork);
    assert.deepEqual(shown(third), at(TEXT, 'Ben Cole', 'Monday'));
    assert.match(sidecar(host), /Ben Cole[^]*Monday/u);
    assert.doesNotMatch(sidecar(host), /disputed/u);
  });

  it('is written once the file that was in the way is mended', async () => {
    const host = await openSession(TEXT);
    mark(host.session, 'Ada Okafor');
    await host.session.whenSaved();
    const good = sidecar(host);
    host.files.contents.set(SIDECAR, 'version: 1\npeople: [\n');
    mark(host.session, 'Ben Cole');
    await host.session.whenSaved();
    assert.ok(host.session.unsavedWork);
    host.files.edit(SIDECAR, good);
    await host.session.whenSettled();
    assert.equal(host.session.unsavedWork, undefined);
    assert.match(sidecar(host), /Ada Okafor[^]*Ben Cole/u);
  });

  it('is written when the text is saved, also where there is no file yet', async () => {
    const host = await openSession(TEXT);
    host.files.failure = new Error('ENOSPC');
    mark(host.session, 'Ben Cole');
    await host.session.whenSaved();
    assert.equal(host.session.status.saveError?.message, 'ENOSPC');
    host.files.failure = undefined;
    host.text.save();
    await host.session.whenSaved();
    assert.equal(host.session.status.saveError, undefined);
    assert.match(sidecar(host), /Ben Cole/u);
  });

  it('goes nowhere where there is nothing', async () => {
    const host = await openSession(TEXT);
    mark(host.session, 'Ben Cole');
    await host.session.whenSaved();
    assert.equal(host.session.unsavedWork, undefined);
  });
});

/** Snapshots that let something happen while one is written. */
class SnapshotsWithHook extends MemorySnapshots {
  onNextWrite: (() => void) | undefined;

  override write(sha256: string, text: string): Promise<void> {
    const run = this.onNextWrite;
    this.onNextWrite = undefined;
    run?.();
    return super.write(sha256, text);
  }
}

describe('two windows on one article', () => {
  it('keep what both did to one person, and differ openly', async () => {
    const host = await openSession(TEXT);
    mark(host.session, 'Ben Cole');
    await host.session.whenSaved();
    const role = (source: string, words: string): string =>
      source.replace('name: Ben Cole', `name: Ben Cole\n    role: ${words}`);
    const start = sidecar(host);
    // Another window gave him a role, and this one did not see it yet.
    host.files.contents.set(SIDECAR, role(start, 'captain'));
    host.session.change(({ stored }) => ({ ...stored, people: stored.people.map((person) => ({ ...person, role: 'sailor' })) }));
    await host.session.whenSaved();
    assert.match(sidecar(host), /role: captain\n {4}disputed: \{ role: \[captain, sailor\] \}/u);
    assert.deepEqual(host.session.annotations.people[0]?.disputed, { role: ['captain', 'sailor'] });
    // Whoever writes another role settles it.
    host.session.change(({ stored }) => ({ ...stored, people: stored.people.map((person) => ({ ...person, role: 'sailor' })) }));
    await host.session.whenSaved();
    assert.match(sidecar(host), /role: sailor/u);
    assert.doesNotMatch(sidecar(host), /disputed/u);
  });

  it('do not take back with an undo what the other did', async () => {
    const host = await openSession(TEXT);
    mark(host.session, 'Ben Cole');
    await host.session.whenSaved();
    host.files.edit(SIDECAR, sidecar(host).replace('name: Ben Cole', 'name: Ben Cole\n    role: captain'));
    await host.session.whenSettled();
    assert.equal(host.session.canUndo, false);
    assert.match(sidecar(host), /role: captain/u);
  });
});
