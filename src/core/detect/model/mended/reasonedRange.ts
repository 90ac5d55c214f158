import type { TokenRange } from '../../../text/sentence';

/** The tokens of a name with why it is one, in a sentence to be read. */
export interface ReasonedRange extends TokenRange {
  readonly why: string;
}
