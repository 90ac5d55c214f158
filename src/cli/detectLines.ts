import { type Detection, errorMessage, type Gazetteer } from '../core/index';
import { byteLines } from './byteLines';
import type { Io } from './io';
import { say } from './say';

/** What is printed for a text. */
export type PrintDetection = (id: unknown, text: string, detection: Detection) => unknown;

type Line =
  | { readonly kind: 'blank' }
  | { readonly kind: 'text'; readonly id: unknown; readonly text: string }
  | { readonly kind: 'bad'; readonly id: unknown; readonly error: string };

/**
 * The filter behind `detect --jsonl`: one line out for each line in, in order, each depending on its own line only. Blank lines are
 * skipped. Waits for the reader of its output, and keeps nothing of a line once it is printed.
 */
export async function detectLines(print: PrintDetection, known: Gazetteer | undefined, io: Io): Promise<void> {
  let isFirst = true;
  for await (const bytes of byteLines(io.stdin)) {
    const line = readLine(bytes, isFirst);
    isFirst = false;
    if (line.kind !== 'blank') await io.stdout.write(`${await answer(line, print, known, io)}\n`);
  }
}

async function answer(
  line: Exclude<Line, { kind: 'blank' }>,
  print: PrintDetection,
  known: Gazetteer | undefined,
  io: Io,
): Promise<string> {
  if (line.kind === 'bad') return JSON.stringify({ id: line.id, error: line.error });
  const { id, text } = line;
  // One for each line: what a detector remembers of its text must not reach the next.
  const detector = await io.createDetector();
  try {
    return JSON.stringify(print(id, text, detector.detect(text, known)));
  } catch (error) {
    return JSON.stringify({ id, error: say('cli.jsonl.failed', errorMessage(error)) });
  }
}

function readLine(bytes: Uint8Array, isFirst: boolean): Line {
  let source: string;
  try {
    source = new TextDecoder('utf-8', { fatal: true, ignoreBOM: !isFirst }).decode(bytes);
  } catch {
    return { kind: 'bad', id: null, error: say('cli.jsonl.notUtf8') };
  }
  if (source.trim() === '') return { kind: 'blank' };
  try {
    const value: unknown = JSON.parse(source);
    return interpret(value);
  } catch (error) {
    return { kind: 'bad', id: null, error: say('cli.jsonl.notJson', errorMessage(error)) };
  }
}

function interpret(value: unknown): Line {
  const { id = null, text } = (typeof value === 'object' && value !== null ? value : {}) as { id?: unknown; text?: unknown };
  return typeof text === 'string' ? { kind: 'text', id, text } : { kind: 'bad', id, error: say('cli.jsonl.noText') };
}
