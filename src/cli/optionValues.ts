import { isAnnotatorName } from '../core/index';
import { UsageError } from './command';
import { say } from './say';

/** Suggestions that are less sure than this are left out, as in the editor. */
const DEFAULT_CONFIDENCE = 0.5;

/** The value of an option that takes one of a few words; the first when it is left out. */
export function oneOf<const Choices extends readonly [string, ...string[]]>(
  option: string,
  value: string | undefined,
  choices: Choices,
): Choices[number] {
  if (value === undefined) return choices[0];
  const choice = choices.find((candidate) => candidate === value);
  if (choice === undefined) throw new UsageError(say('cli.oneOf', option, choices.join(', ')));
  return choice;
}

/** The value of `--min-confidence`, from 0 to 1. */
export function confidence(value: string | undefined): number {
  if (value === undefined) return DEFAULT_CONFIDENCE;
  const number = Number(value);
  if (value.trim() === '' || !(number >= 0 && number <= 1)) throw new UsageError(say('cli.number', 'min-confidence'));
  return number;
}

/** The value of `--annotator`: a name that can stand in a file name; empty for the shared file. */
export function annotatorName(value: string | undefined): string {
  if (value !== undefined && !isAnnotatorName(value)) throw new UsageError(say('cli.annotator'));
  return value ?? '';
}

export function someFiles(files: readonly string[]): readonly string[] {
  if (files.length === 0) throw new UsageError(say('cli.noFiles'));
  return files;
}
