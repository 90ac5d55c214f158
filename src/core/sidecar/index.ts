export * from './merge/wasSeen';
export * from './merge/mergeSidecars';
export * from './merge/mergeSources';
export * from './location';
export * from './parseSidecar';
export * from './schema';
export * from './sidecarProblem';
export * from './writeSidecar';
