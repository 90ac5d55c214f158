import assert from 'node:assert/strict';
import {
  confirm,
  createGazetteer,
  type Detection,
  Emitter,
  EMPTY_REGISTRY,
  type Gazetteer,
  type KnownNames,
  suggestionIds,
  taughtNames,
  WorkspaceIndex,
} from '../../../../src/core/index';
import { openSession, SIDECAR } from './testHost';

/** A detector that knows nothing but what it is told: one name, wherever it stands first. */
const detect = (text: string, known?: Gazetteer): Detection => {
  const people = ['Ploof', 'Quux'].flatMap((name) => {
    const [found] = known?.named('person', name) ?? [];
    const start = text.indexOf(name);
    if (found === undefined || start < 0) return [];
    const span = { start, end: start + name.length };
    const mention = { span, text: name, origin: 'names/known', confidence: 0.97, why: 'Known.' };
    return [
      { id: name, kind: 'person' as const, name, aliases: [], ...(found.id ? { known: found.id } : {}), mentions: [mention] },
    ];
  });
  return { people, organizations: [], quotes: [] };
};

class Taught {
  readonly #emitter = new Emitter<undefined>();
  #names: Gazetteer | undefined;
  readonly onDidChange = (listener: () => void) => this.#emitter.event(listener);
  namesFor = (): Gazetteer | undefined => this.#names;
  teach(known: KnownNames): void {
    this.#names = createGazetteer(known);
    this.#emitter.fire(undefined);
  }
}

describe('What readers teach', () => {
  it('counts in an open article at once, and a confirmed name keeps its link to the registry', async () => {
    const taught = new Taught();
    const { session, files } = await openSession('Then Ploof left.\n', { detect, taught });
    assert.equal(session.annotations.people.length, 0);
    taught.teach({ names: [{ kind: 'person', name: 'Vronk', aliases: ['Ploof'], id: 'vronk' }], never: [] });
    await session.whenSettled();
    const [person] = session.annotations.people;
    assert.deepEqual([person?.name, person?.entity, person?.mentions[0]?.why], ['Ploof', 'vronk', 'Known.']);
    session.change((desk) => confirm(desk, suggestionIds(desk.view)));
    await session.whenSaved();
    assert.match(files.contents.get(SIDECAR) ?? '', /name: Ploof\n {4}entity: vronk\n/u);

    // What this article confirms is found in the next.
    const index = new WorkspaceIndex();
    index.add(SIDECAR, files.contents.get(SIDECAR) ?? '');
    const other = new Taught();
    const next = await openSession('So Ploof came.\n', { detect, taught: other });
    other.teach(taughtNames(EMPTY_REGISTRY, index));
    await next.session.whenSettled();
    assert.deepEqual(
      next.session.annotations.people.map(({ name }) => name),
      ['Ploof'],
    );
    other.teach({ names: [], never: [] });
    await next.session.whenSettled();
    assert.equal(next.session.annotations.people.length, 0);
    session.dispose();
    next.session.dispose();
  });
});
