import type { Message, MessageKey } from '../messages';
import type { LineIndex } from '../text/lineIndex';
import type { Span } from '../text/span';
import type { SidecarProblem } from './sidecarProblem';

/** More are of no use to a person. */
export const MAX_PROBLEMS = 100;

/** Collects problems at offsets of a file, as many as a person can use. */
export class ProblemReport {
  readonly #problems: SidecarProblem[] = [];

  constructor(readonly index: LineIndex) {}

  get problems(): readonly SidecarProblem[] {
    return this.#problems;
  }

  add(span: Span, code: string, key: MessageKey, ...args: readonly (string | number)[]): void {
    this.addMessage(span, code, { key, args });
  }

  addMessage(span: Span, code: string, message: Message): void {
    this.#add(span, 'error', code, message);
  }

  warn(span: Span, code: string, key: MessageKey, ...args: readonly (string | number)[]): void {
    this.#add(span, 'warning', code, { key, args });
  }

  #add(span: Span, severity: SidecarProblem['severity'], code: string, message: Message): void {
    if (this.#problems.length > MAX_PROBLEMS) return;
    const { start, end } = this.index.rangeOf(span);
    const place = { line: start.line, column: start.character, endLine: end.line, endColumn: end.character };
    this.#problems.push(
      this.#problems.length < MAX_PROBLEMS
        ? { ...place, severity, code, message }
        : { ...place, severity, code: 'too-many', message: { key: 'sidecar.tooManyProblems', args: [MAX_PROBLEMS] } },
    );
  }
}
