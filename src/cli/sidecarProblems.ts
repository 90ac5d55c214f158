import { formatMessage, type SidecarProblem } from '../core/index';
import type { OpenSidecar } from './openArticle';
import { printable } from './printable';
import { say } from './say';

/** A problem of a sidecar as the program prints it: lines and columns (UTF-16) count from 1. */
export interface ProblemRecord {
  readonly line: number;
  readonly column: number;
  readonly code: string;
  readonly message: string;
}

/** What is wrong with a sidecar, none when it is as it should be. */
export function sidecarProblems(sidecar: OpenSidecar): readonly ProblemRecord[] {
  switch (sidecar.kind) {
    case 'unreadable':
      return [{ line: 1, column: 1, code: 'unreadable', message: sidecar.reason }];
    case 'newer':
      return [{ line: 1, column: 1, code: 'newer', message: say('cli.sidecar.newer', sidecar.version) }];
    case 'valid':
    case 'invalid':
      return problemRecords(sidecar.problems);
  }
}

/** Problems of a YAML file as the program prints them. */
export const problemRecords = (problems: readonly SidecarProblem[]): readonly ProblemRecord[] =>
  problems.map(({ line, column, code, message }) => ({
    line: line + 1,
    column: column + 1,
    code,
    message: formatMessage(message),
  }));

/** A problem in one line, its place first. */
export const printProblem = (path: string, { line, column, code, message }: ProblemRecord): string =>
  say('cli.check.problem', printable(path), line, column, code, printable(message));
