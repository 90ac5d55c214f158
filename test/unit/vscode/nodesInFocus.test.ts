import * as assert from 'node:assert/strict';
import { nodesInFocus } from '../../../src/vscode/features/tree/nodesInFocus';

interface Row {
  readonly key: string;
}

const ROWS: readonly Row[] = ['Ada', 'Bo', 'Cy', 'Di'].map((key) => ({ key }));
const row = (key: string): Row => ROWS.find((each) => each.key === key) ?? assert.fail(key);

/** A list as VS Code's are: toggling acts on the focused row, clearing keeps the focus. */
class List {
  selected: readonly Row[];
  readonly #focused: Row | undefined;

  constructor(selected: readonly string[], focused: string | undefined) {
    this.selected = selected.map(row);
    this.#focused = focused === undefined ? undefined : row(focused);
  }

  readonly selection = (): readonly Row[] => this.selected;

  readonly run = (command: 'list.toggleSelection' | 'list.clear'): Promise<void> => {
    const focused = this.#focused;
    if (command === 'list.clear') this.selected = [];
    else if (focused !== undefined) {
      const isIn = this.selected.includes(focused);
      this.selected = isIn ? this.selected.filter((each) => each !== focused) : [...this.selected, focused];
    }
    return Promise.resolve();
  };
}

async function acted(selected: readonly string[], focused?: string) {
  const list = new List(selected, focused);
  const nodes = await nodesInFocus(list);
  return { on: nodes.map(({ key }) => key), left: list.selected.map(({ key }) => key).sort() };
}

describe('a key in a list', () => {
  it('is about the row that the arrow keys went to, also where nothing is selected', async () => {
    assert.deepEqual(await acted([], 'Bo'), { on: ['Bo'], left: ['Bo'] });
  });

  it('is not about what followed the cursor in the text while the focus is elsewhere', async () => {
    assert.deepEqual(await acted(['Di'], 'Bo'), { on: ['Bo'], left: ['Bo'] });
    assert.deepEqual(await acted(['Cy', 'Di'], 'Bo'), { on: ['Bo'], left: ['Bo'] });
  });

  it('is about all that is selected, in its order, where the focused row is among it', async () => {
    assert.deepEqual(await acted(['Bo'], 'Bo'), { on: ['Bo'], left: ['Bo'] });
    assert.deepEqual(await acted(['Cy', 'Ada', 'Di'], 'Ada'), { on: ['Cy', 'Ada', 'Di'], left: ['Ada', 'Cy', 'Di'] });
  });

  it('is about what is selected where no row has the focus yet', async () => {
    assert.deepEqual(await acted(['Di']), { on: ['Di'], left: ['Di'] });
    assert.deepEqual(await acted([]), { on: [], left: [] });
  });
});
