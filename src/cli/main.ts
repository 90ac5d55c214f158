import { nodeIo } from './node/nodeIo';
import { run } from './run';

// Not process.exit: what is still on its way to a slow reader gets there first.
void run(process.argv.slice(2), nodeIo()).then((exitCode) => {
  process.exitCode = exitCode;
});
