import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { decodeDetectorFile, Detector } from '../../src/core/index';
import { unpackModel } from '../../src/cli/node/unpackModel';

describe('detection', () => {
  it('does not slow down on long lines and odd texts', function () {
    this.timeout(20_000);
    const detector = new Detector(decodeDetectorFile(unpackModel(readFileSync('media/detector.model'))));
    const line = 'Kim said, "no". '.repeat(2000);
    // Processor time: other work on the machine must not fail the test.
    const started = process.cpuUsage();
    for (const text of [
      line,
      '"'.repeat(20_000),
      "'a ".repeat(8_000),
      'Aa '.repeat(8_000),
      'x'.repeat(200_000),
      '\u0000'.repeat(1000),
    ])
      detector.detect(text);
    assert.ok(process.cpuUsage(started).user < 5_000_000);
  });
});
