import type { Lexicon } from '../words/lexicon';
import { withoutLegalForms } from './contentWords';

/** An organization's name, taken apart. */
export interface OrganizationName {
  readonly words: readonly string[];
  readonly key: string;
  /** The words without legal forms. */
  readonly bare: readonly string[];
  readonly bareKey: string;
}

export function organizationName(words: readonly string[], key: string, lexicon: Lexicon): OrganizationName {
  const bare = withoutLegalForms(words, lexicon);
  return { words, key, bare, bareKey: bare.length === words.length ? key : bare.join(' ') };
}
