/** What the suite prints first. The launcher is quiet until it has read it. */
export const SUITE_BEGINS = 'The integration suite begins.';

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
  if (failures > 0) throw new Error(`${failures} tests failed`);
}
