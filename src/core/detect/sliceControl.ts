/**
 * What the detector needs to give way to other work. The shapes are those of the ports `Scheduler` and `Cancellation`,
 * named here structurally because detection knows nothing of the workspace.
 */
export interface SliceControl {
  readonly scheduler: {
    /** Milliseconds from any fixed point. */
    time(): number;
    /** Resolves after other work of the host had its turn. */
    yield(): Promise<void>;
  };
  readonly cancellation: { readonly isCancellationRequested: boolean };
  /** The longest stretch of work between two turns of the host; 12 when left out. */
  readonly sliceMilliseconds?: number;
}
