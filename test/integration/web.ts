// The suite's door in the web worker extension host: no Node, no page. Mocha's own browser build makes the global `mocha`.
import 'mocha/mocha.js';
import { mochaOptions, outcome } from './options';

export async function run(): Promise<void> {
  mocha.setup(mochaOptions());
  await import('all-tests');
  await outcome((done) => mocha.run(done));
}
