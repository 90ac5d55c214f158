/** What the suite prints first and last. The launcher shows what comes between. */
export const SUITE_BEGINS = 'The integration suite begins.';
export const SUITE_ENDS = 'The integration suite ends.';

/** The same in both hosts. `MOCHA_GREP=text npm run integration` builds a suite that runs only the tests whose names hold the text. */
export function mochaOptions(): { ui: 'bdd'; reporter: string; color: boolean; timeout: number; grep?: string } {
  const grep = process.env.MOCHA_GREP;
  return { ui: 'bdd', reporter: 'spec', color: false, timeout: 20_000, ...(grep ? { grep } : {}) };
}

/** Settles when mocha is done, the way VS Code wants to hear it. */
export async function outcome(run: (done: (failures: number) => void) => unknown): Promise<void> {
  console.log(SUITE_BEGINS);
  const failures = await new Promise<number>((resolve) => {
    run(resolve);
  });
  console.log(SUITE_ENDS);
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
