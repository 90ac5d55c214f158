import type { CueStrength } from '../../words/cueVerb';
import type { SpeakerPhrase } from './speakerPhrase';

/** How the cue names its speaker. */
export type CueForm = 'subject' | 'inversion' | 'according-to' | 'participle' | 'passive' | 'label';

/** The base of "in her words, …", which tells whose what stands around it is. */
export const IN_WORDS = 'in the words of';

/** The base of "in her view, …": a report only where marks hold some of it. */
export const IN_VIEW = 'in the view of';

/** A word or phrase that reports speech, with who speaks as far as the sentence says. Item indices count within the sentence. */
export interface Cue {
  readonly from: number;
  readonly to: number;
  readonly form: CueForm;
  readonly strength: CueStrength;
  readonly base: string;
  readonly speaker: SpeakerPhrase | undefined;
  /** The item at which the clause "speaker + cue" starts and ends; what is reported lies outside. */
  readonly clauseFrom: number;
  readonly clauseTo: number;
}
