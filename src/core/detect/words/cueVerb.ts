/** How strongly a verb says that somebody speaks: `say` and `act` report speech, `think` thoughts, `gesture` ("smiled") only beside marks. */
export type CueStrength = 'say' | 'act' | 'think' | 'write' | 'gesture';
export type VerbForm = 'base' | 'past' | 'present' | 'participle';

/** A form of a verb that says who said something. */
export interface CueVerb {
  readonly strength: CueStrength;
  readonly form: VerbForm;
  readonly base: string;
}
