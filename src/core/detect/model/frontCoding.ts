import type { Steps } from '../steps';
import { ByteReader } from './byteReader';
import { ByteWriter } from './byteWriter';

/**
 * Front coding of sorted lines (Witten, Moffat and Bell 1999, "Managing Gigabytes", 4.1): for each line how many UTF-16 code units it
 * shares with the line before it, how many follow, and these. All numbers are varints.
 */
export function encodeLines(text: string): Uint8Array {
  const writer = new ByteWriter();
  let before = '';
  for (const line of text.split('\n')) {
    let shared = 0;
    while (shared < line.length && shared < before.length && line.charCodeAt(shared) === before.charCodeAt(shared)) shared++;
    writer.varint(shared);
    writer.varint(line.length - shared);
    for (let i = shared; i < line.length; i++) writer.varint(line.charCodeAt(i));
    before = line;
  }
  return writer.take();
}

/** Lines read between two turns of other work. */
const LINES_PER_STEP = 4000;

/** The text whose lines `encodeLines` wrote, in steps. */
export function* decodeLines(bytes: Uint8Array): Steps<string> {
  const reader = new ByteReader(bytes);
  const lines: string[] = [];
  const units: number[] = [];
  while (!reader.isAtEnd) {
    units.length = reader.varint();
    for (let left = reader.varint(); left > 0; left--) units.push(reader.varint());
    lines.push(String.fromCharCode(...units));
    if (lines.length % LINES_PER_STEP === 0) yield;
  }
  return lines.join('\n');
}
