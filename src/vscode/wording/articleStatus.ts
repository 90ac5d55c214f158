import type { AnnotationSet, SessionStatus } from '../../core/index';
import { suggestionIds } from '../../core/index';
import { reasonOf } from './reasonOf';

/** How many there are of each, and how many places the reader has not decided on. */
export interface Counts {
  readonly people: number;
  readonly organizations: number;
  readonly quotes: number;
  readonly open: number;
}

/** What the status bar says of an article; of several things the one that matters most. */
export type ArticleStatus =
  | { readonly kind: 'notSaved'; readonly reason: string }
  | { readonly kind: 'invalid'; readonly problems: number }
  | { readonly kind: 'newer'; readonly version: number }
  | { readonly kind: 'unreadable'; readonly reason: string }
  | { readonly kind: 'reading' }
  | { readonly kind: 'notDetected'; readonly counts: Counts }
  | { readonly kind: 'notEnglish'; readonly counts: Counts }
  | { readonly kind: 'ready'; readonly counts: Counts };

export function articleStatus({ detection, sidecar, saveError }: SessionStatus, annotations: AnnotationSet): ArticleStatus {
  if (saveError !== undefined) return { kind: 'notSaved', reason: reasonOf(saveError) };
  switch (sidecar.kind) {
    case 'invalid':
      return { kind: 'invalid', problems: sidecar.problems.length };
    case 'newer':
      return { kind: 'newer', version: sidecar.version };
    case 'unreadable':
      return { kind: 'unreadable', reason: sidecar.reason };
    case 'none':
    case 'valid':
      return readingStatus(detection, countsOf(annotations));
  }
}

const countsOf = (annotations: AnnotationSet): Counts => ({
  people: annotations.people.length,
  organizations: annotations.organizations.length,
  quotes: annotations.quotes.length,
  open: suggestionIds(annotations).length,
});

function readingStatus(detection: SessionStatus['detection'], counts: Counts): ArticleStatus {
  switch (detection) {
    case 'pending': {
      // Every word that is typed is read again; only the first reading is worth a word.
      const isFirst = counts.people + counts.organizations + counts.quotes === 0;
      return isFirst ? { kind: 'reading' } : { kind: 'ready', counts };
    }
    case 'done':
      return { kind: 'ready', counts };
    case 'failed':
      return { kind: 'notDetected', counts };
    case 'off':
      return { kind: 'notEnglish', counts };
  }
}
