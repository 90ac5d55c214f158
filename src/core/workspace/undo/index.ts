/** Taking back what a reader did, over articles and registries. */
export * from './registryPart';
export * from './sidecarPart';
export * from './undoPart';
export * from './undoStack';
