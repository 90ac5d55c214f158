import { Unwritable } from '../../core/index';
import { localized } from '../localized';

/** Why something failed, as a sentence: in the reader's language where it is known why, else in the words of whoever found it. */
export function reasonOf(error: Error): string {
  const words = error instanceof Unwritable ? localized(error.reason) : error.message;
  return /[.!?…]$/u.test(words) ? words : `${words}.`;
}
