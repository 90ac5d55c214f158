import assert from 'node:assert/strict';
import {
  annotateName,
  annotateQuote,
  type AnnotationSet,
  applyChange,
  changeBetween,
  changeKind,
  confirm,
  confirmAll,
  type Desk,
  editEntity,
  EMPTY_SET,
  findEntity,
  findMention,
  findQuote,
  invertChange,
  mergeEntities,
  reattach,
  reject,
  remove,
  setSpeaker,
  splitMention,
} from '../../../../src/core/index';
import { cpuMillis } from '../cpuMillis';
import { TestArticle, countingIds, organization, person, setOf } from './testSet';

const article = new TestArticle(
  'Ada Okafor met Ben Cole of Harbour Watch. "We agreed," said Okafor. Cole left. Okafor Ltd paid.',
);
const view = setOf(
  [
    person('ada-okafor', 'Ada Okafor', [article.mention('m1', 'Ada Okafor'), article.mention('m2', 'Okafor', { nth: 1 })]),
    person('ben-cole', 'Ben Cole', [article.mention('m3', 'Ben Cole'), article.mention('m4', 'Cole', { nth: 1 })]),
    organization('harbour-watch', 'Harbour Watch', [
      article.mention('m5', 'Harbour Watch', { origin: 'names/x', confidence: 0.5 }),
    ]),
  ],
  [article.quote('q1', '"We agreed,"', { speaker: { entity: 'ada-okafor', text: 'Okafor' } })],
);
const fresh: Desk = { stored: EMPTY_SET, view };

const desk = (stored: AnnotationSet): Desk => ({ stored, view });

describe('operations of a reader', () => {
  it('confirming a mention stores it and its entity, and nothing else', () => {
    const stored = confirm(fresh, ['m1']);
    assert.deepEqual(
      stored.people.map(({ id, mentions }) => [id, mentions.map((mention) => [mention.id, mention.status])]),
      [['ada-okafor', [['m1', 'confirmed']]]],
    );
    assert.deepEqual([stored.organizations, stored.quotes], [[], []]);
  });

  it("what is confirmed is the reader's: the detector's reasons go", () => {
    const suggested = person('cy', 'Cy', [article.mention('m9', 'Ben', { origin: 'names/x', confidence: 0.5, why: 'Because.' })]);
    const mention = confirm({ stored: EMPTY_SET, view: setOf([suggested]) }, ['m9']).people[0]?.mentions[0];
    assert.deepEqual([mention?.origin, mention?.confidence, mention?.why], [undefined, undefined, undefined]);
  });

  it('confirming an entity confirms all its mentions', () => {
    assert.deepEqual(
      findEntity(confirm(fresh, ['ada-okafor']), 'ada-okafor')?.mentions.map(({ status }) => status),
      ['confirmed', 'confirmed'],
    );
  });

  it('confirming a quote stores who said it, without their suggested mentions', () => {
    const stored = confirm(fresh, ['q1']);
    assert.equal(findQuote(stored, 'q1')?.status, 'confirmed');
    assert.deepEqual(findEntity(stored, 'ada-okafor')?.mentions, []);
  });

  it('confirming twice changes nothing', () => {
    const once = confirm(fresh, ['m1', 'q1']);
    assert.deepEqual(changeBetween(once, confirm(desk(once), ['m1', 'q1'])), { entities: [], quotes: [], rejected: [] });
  });

  it('confirmAll leaves no suggestion', () => {
    const stored = confirmAll(fresh);
    assert.equal(stored.people.length + stored.organizations.length + stored.quotes.length, 4);
  });

  it('unknown ids are passed over', () => {
    assert.equal(confirm(fresh, ['nobody']), EMPTY_SET);
    assert.equal(remove(fresh, ['nobody']).quotes.length, 0);
  });

  it('rejecting remembers kind, words and place', () => {
    const stored = reject(fresh, ['m5'], countingIds());
    assert.deepEqual(stored.rejected, [
      { id: 'ra0000001', kind: 'organization', text: 'Harbour Watch', scope: 'place', span: article.span('Harbour Watch') },
    ]);
  });

  it('rejecting what was confirmed takes it away as well', () => {
    const stored = reject(desk(confirm(fresh, ['m3'])), ['m3'], countingIds());
    assert.deepEqual([stored.people, stored.rejected.length], [[], 1]);
  });

  it('removing an entity leaves its name on its quotes', () => {
    const stored = remove(desk(confirm(fresh, ['q1', 'm1'])), ['ada-okafor']);
    assert.deepEqual(findQuote(stored, 'q1')?.speaker, { text: 'Okafor' });
    assert.deepEqual(stored.people, []);
  });

  it('removing the last mention keeps a speaker', () => {
    const stored = remove(desk(confirm(fresh, ['q1', 'm1'])), ['m1']);
    assert.deepEqual(findEntity(stored, 'ada-okafor')?.mentions, []);
  });

  it('removing the last mention keeps whoever may have spoken; removing the entity takes it out of the choice', () => {
    const open = article.quote('q1', '"We agreed,"', { speaker: { candidates: ['ada-okafor', 'ben-cole'] } });
    const undecided = { stored: EMPTY_SET, view: { ...view, quotes: [open] } };
    const both = confirm(undecided, ['q1', 'm1', 'm3']);
    assert.deepEqual(findEntity(remove(desk(both), ['m1']), 'ada-okafor')?.mentions, []);
    const one = remove(desk(both), ['ada-okafor']);
    assert.deepEqual(findQuote(one, 'q1')?.speaker, { candidates: ['ben-cole'] });
    assert.equal(findQuote(remove(desk(one), ['ben-cole']), 'q1')?.speaker, null);
  });

  it('removing a quote together with the last mention of its speaker leaves neither', () => {
    const stored = confirm(fresh, ['q1', 'm1']);
    for (const ids of [
      ['m1', 'q1'],
      ['q1', 'm1'],
    ])
      assert.deepEqual(remove(desk(stored), ids), { ...EMPTY_SET });
  });

  it('a marked name joins the entity that goes by it, else gets one of its own', () => {
    const known = annotateName(fresh, 'person', { span: article.span('Ada Okafor'), text: 'Ada Okafor' }, countingIds());
    assert.equal(known.id, 'm1');
    const company = annotateName(fresh, 'organization', { span: article.span('Okafor Ltd'), text: 'Okafor Ltd' }, countingIds());
    assert.equal(findMention(company.stored, company.id)?.entity.id, 'okafor-ltd');
    const chosen = annotateName(fresh, 'person', { span: article.span('We'), text: 'We' }, countingIds(), 'ben-cole');
    assert.equal(findMention(chosen.stored, chosen.id)?.entity.id, 'ben-cole');
  });

  it('a name that breaks between two lines, or is parted by tabs, is written in one', () => {
    const span = { start: 0, end: 11 };
    const marked = annotateName(fresh, 'person', { span, text: 'Dana\n\tSmith' }, countingIds());
    assert.deepEqual(
      marked.stored.people.map(({ name, mentions }) => [name, mentions[0]?.text]),
      [['Dana Smith', 'Dana\n\tSmith']],
    );
    const split = splitMention({ stored: marked.stored, view: marked.stored }, marked.id);
    assert.equal(split?.stored.people[0]?.name, 'Dana Smith');
  });

  it('a marked name takes the place of other stored names there', () => {
    const first = annotateName(fresh, 'person', { span: article.span('Okafor Ltd'), text: 'Okafor Ltd' }, countingIds());
    const second = annotateName(
      desk(first.stored),
      'organization',
      { span: article.span('Okafor Ltd'), text: 'Okafor Ltd' },
      () => 'other',
    );
    assert.deepEqual(second.stored.people, []);
    assert.equal(second.stored.organizations[0]?.mentions.length, 1);
  });

  it('a marked quote takes over cue and speaker of the suggestion it corrects', () => {
    const marked = { span: article.span('"We agreed," said'), text: '"We agreed," said' };
    const { stored, id } = annotateQuote(fresh, marked, countingIds());
    assert.equal(id, 'q1');
    assert.deepEqual(findQuote(stored, id)?.speaker, { entity: 'ada-okafor', text: 'Okafor' });
    assert.deepEqual(findQuote(stored, id)?.span, marked.span);
  });

  it('a marked quote without marks is reported speech', () => {
    const { stored, id } = annotateQuote(fresh, { span: article.span('Cole left'), text: 'Cole left' }, countingIds());
    assert.equal(findQuote(stored, id)?.type, 'indirect');
  });

  it('a speaker can be an entity, words, or nobody; it confirms the quote', () => {
    assert.deepEqual(findQuote(setSpeaker(fresh, 'q1', { entity: 'ben-cole' }), 'q1')?.speaker, {
      entity: 'ben-cole',
      text: 'Okafor',
    });
    assert.deepEqual(findQuote(setSpeaker(fresh, 'q1', { text: 'a clerk' }), 'q1')?.speaker, { text: 'a clerk' });
    assert.equal(findQuote(setSpeaker(fresh, 'q1', null), 'q1')?.speaker, null);
    assert.equal(findQuote(setSpeaker(fresh, 'q1', null), 'q1')?.status, 'confirmed');
    assert.equal(setSpeaker(fresh, 'q1', { entity: 'nobody' }), EMPTY_SET);
  });

  it('a renamed entity keeps its id and its old name as an alias', () => {
    const stored = editEntity(fresh, 'ben-cole', { name: 'Benjamin Cole', role: 'harbour master', notes: 'ask again' });
    const entity = findEntity(stored, 'ben-cole');
    assert.deepEqual(
      [entity?.name, entity?.aliases, entity?.role, entity?.notes],
      ['Benjamin Cole', ['Ben Cole'], 'harbour master', 'ask again'],
    );
    assert.equal(findEntity(editEntity(desk(stored), 'ben-cole', { role: '' }), 'ben-cole')?.role, undefined);
  });

  it('merged entities share mentions, names and quotes', () => {
    const stored = mergeEntities(desk(confirm(fresh, ['m1', 'm3', 'q1'])), 'ben-cole', ['ada-okafor']);
    const [entity, ...others] = stored.people;
    assert.deepEqual(others, []);
    assert.deepEqual(
      [entity?.id, entity?.aliases, entity?.mentions.map(({ id }) => id)],
      ['ben-cole', ['Ada Okafor'], ['m1', 'm3']],
    );
    assert.equal(findQuote(stored, 'q1')?.speaker?.entity, 'ben-cole');
  });

  it('a split mention gets an entity of its own', () => {
    const split = splitMention(fresh, 'm4');
    assert.equal(split?.id, 'cole');
    assert.deepEqual(
      findEntity(split.stored, 'cole')?.mentions.map(({ id }) => id),
      ['m4'],
    );
  });

  it('nobody is called by blanks: they cannot be marked, and what edits emptied is split off under the name it had', () => {
    const blank = { span: { start: 10, end: 11 }, text: ' ' };
    assert.throws(() => annotateName(fresh, 'person', blank, countingIds()), RangeError);
    const moved = reattach(desk(confirm(fresh, ['m4'])), 'm4', blank);
    const split = splitMention({ stored: moved, view: moved }, 'm4');
    assert.equal(findEntity(split?.stored ?? moved, split?.id ?? '')?.name, 'Ben Cole');
    const other = changeKind({ stored: moved, view: moved }, 'm4', 'organization', countingIds());
    assert.deepEqual(
      other.organizations.map(({ name }) => name),
      ['Ben Cole'],
    );
  });

  it('the kind of a whole entity or of one mention can be changed', () => {
    const person = findEntity(changeKind(fresh, 'harbour-watch', 'person', countingIds()), 'harbour-watch');
    assert.equal(person?.kind, 'person');
    assert.deepEqual(person.mentions, [article.mention('m5', 'Harbour Watch', { status: 'confirmed' })]);
    const one = changeKind(fresh, 'm2', 'organization', countingIds());
    assert.deepEqual(
      one.organizations.map(({ name }) => name),
      ['Okafor'],
    );
    assert.deepEqual(one.people, []);
  });

  it('deciding on thousands at once takes time that grows with their number', () => {
    const crowd = (count: number): Desk => {
      const people = Array.from({ length: count / 10 }, (_, n) =>
        person(
          `p${n}`,
          `Person ${n}`,
          Array.from({ length: 10 }, (__, m) => ({
            ...article.mention(`m${n}-${m}`, 'Cole'),
            span: { start: n * 100 + m * 10, end: n * 100 + m * 10 + 4 },
          })),
        ),
      );
      return { stored: EMPTY_SET, view: { ...EMPTY_SET, people } };
    };
    const millis = (count: number): number => {
      const some = crowd(count);
      return cpuMillis(() => {
        const stored = confirmAll(some);
        reject(
          { stored, view: stored },
          stored.people.map(({ id }) => id),
          countingIds(),
        );
      });
    };
    millis(1000);
    const [few, many] = [millis(1000), millis(16_000)];
    assert.ok(many < few * 64 + 20, `${few.toFixed(1)} ms for 1,000 mentions, ${many.toFixed(1)} ms for 16,000`);
  });

  it('every change undoes itself', () => {
    const before = confirm(fresh, ['m1', 'q1']);
    const changed: readonly AnnotationSet[] = [
      confirm(desk(before), ['m3']),
      reject(desk(before), ['m1', 'q1'], countingIds()),
      remove(desk(before), ['ada-okafor']),
      mergeEntities(desk(before), 'ben-cole', ['ada-okafor']),
      setSpeaker(desk(before), 'q1', { text: 'a clerk' }),
      changeKind(desk(before), 'ada-okafor', 'organization', countingIds()),
    ];
    for (const after of changed) {
      const change = changeBetween(before, after);
      assert.deepEqual(applyChange(before, change), applyChange(after, { entities: [], quotes: [], rejected: [] }));
      assert.deepEqual(applyChange(after, invertChange(change)), before);
    }
  });
});
