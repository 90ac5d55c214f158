// Downloads what the tests will use, once and before they run side by side.
import { exitOnSignals } from './childProcesses';
import { findChromium } from './chromium';
import { installServer } from './server';
import { chooseVSCode } from './vscodeBuild';

async function main(): Promise<void> {
  // The interface flows and the test of the package need the server build in any case.
  await Promise.all([chooseVSCode(), installServer(), findChromium()]);
}

exitOnSignals();
main().then(
  () => process.exit(0),
  (error: unknown) => {
    console.error(error instanceof Error ? error.message : error);
    process.exit(1);
  },
);
