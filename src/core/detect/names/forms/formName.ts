import type { EntityKind } from '../../../model/annotation';
import type { TokenRange } from '../../../text/sentence';

/** Where a name comes from that the form of its line settles. */
export const FORM_ORIGIN = 'names/form';

/** A name that the form of its line settles, whatever the words are. */
export interface FormName extends TokenRange {
  readonly kind: EntityKind;
  readonly why: string;
  /** A place's team, as `isTeamPlace` finds them in prose. */
  readonly isTeam?: boolean;
  /** First token of a person's title. */
  readonly titleFrom?: number;
}
