// The suite's door in the Node extension host.
import Mocha from 'mocha';
import { mochaOptions, outcome } from './options';

export async function run(): Promise<void> {
  const mocha = new Mocha(mochaOptions());
  mocha.suite.emit('pre-require', globalThis, 'all-tests', mocha);
  await import('all-tests');
  await outcome((done) => mocha.run(done));
}
