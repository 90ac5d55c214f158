/** What readers do to annotations: pure functions from what is stored and what is seen to what is stored next. */
export * from './annotate';
export * from './annotateAll';
export * from './annotateAllElsewhere';
export * from './changeLinks';
export * from './checkQuote';
export * from './comment';
export * from './confirm';
export * from './editEntity';
export * from './promote';
export * from './reattach';
export * from './reject';
export * from './rejectName';
export * from './remove';
export * from './retype';
export * from './setSpeaker';
export * from './settle';
