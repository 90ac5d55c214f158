import { Unwritable } from '../unwritable';
import { type ParsedSidecar, parseSidecar } from './parseSidecar';
import { MAX_BYTES } from './yamlSource';

const MEGABYTE = 1024 * 1024;

/**
 * Reads what is about to be written. A file that could not be read again would lock its reader out of it, so it is not to be written.
 *
 * @throws Unwritable where it holds more than is read, or what is read as a mistake.
 */
export function requireReadable(source: string): Extract<ParsedSidecar, { readonly kind: 'valid' }> {
  const parsed = parseSidecar(source);
  if (parsed.kind === 'valid') return parsed;
  const [problem] = parsed.problems;
  throw new Unwritable(
    problem === undefined || problem.code === 'too-large'
      ? { key: 'sidecar.holdsTooMuch', args: [MAX_BYTES / MEGABYTE] }
      : problem.message,
  );
}
