import { Workbench, type WorkbenchOptions } from './workbench';

/** Opens a window before the tests of the suite that calls it and closes it after them. A test that fails leaves a picture. */
export function withWorkbench(options: WorkbenchOptions | (() => Promise<WorkbenchOptions>) = {}): () => Workbench {
  let workbench: Workbench | undefined;
  before(async () => {
    workbench = await Workbench.open(typeof options === 'function' ? await options() : options);
  });
  afterEach(async function () {
    if (this.currentTest?.state !== 'failed') return;
    const name = this.currentTest.fullTitle().replaceAll(/[^\p{L}\p{N}]+/gu, '-');
    await workbench?.screenshot(`failed-${name.slice(0, 100)}`);
  });
  after(() => workbench?.close());
  return () => {
    if (workbench === undefined) throw new Error('The window is open only while tests run.');
    return workbench;
  };
}
